/// The words that all rules share. The core declares them as a module declares its own; the number of each follows from
/// the order in which it is declared.
public enum Core {
  static let words = declared.words
  /// What a roster starts from, before any module has declared a thing.
  static let build = declared.build

  private static let declared: (words: CoreWords, build: Vocabulary.Build) = {
    var setup = Setup(build: Vocabulary.Build(), owner: .core, entry: nil, moduleID: "core")
    setup.build.kinds = CoreKind.allCases.map(\.declaration)
    let words = CoreWords(&setup)
    words.fill(&setup)
    return (words, setup.build)
  }()
}

/// Kinds of happening that all rules share.
public enum Happenings {}

/// Questions that all rules share.
public enum Questions {}

/// The core's verbs. They are declared like any module's and have no privilege the others lack.
public enum Verbs {}

/// All words of the core, subject by subject.
struct CoreWords: Sendable {
  let gameColumns: GameColumns
  let actorColumns: ActorColumns
  let doctrineColumns: DoctrineColumns
  let assetColumns: AssetColumns
  let incidentColumns: IncidentColumns
  let footholdColumns: FootholdColumns
  let traceColumns: TraceColumns
  let dossierColumns: DossierColumns
  let accusationColumns: AccusationColumns
  let forumColumns: ForumColumns
  let measureColumns: MeasureColumns
  let proposalColumns: ProposalColumns
  let clauseColumns: ClauseColumns
  let agreementColumns: AgreementColumns
  let allegationColumns: AllegationColumns
  let operationHappenings: OperationHappenings
  let handHappenings: HandHappenings
  let evidenceHappenings: EvidenceHappenings
  let chargeHappenings: ChargeHappenings
  let answerHappenings: AnswerHappenings
  let verdictHappenings: VerdictHappenings
  let responseHappenings: ResponseHappenings
  let jointHappenings: JointHappenings
  let espionageHappenings: EspionageHappenings
  let textHappenings: TextHappenings
  let floorHappenings: FloorHappenings
  let voteHappenings: VoteHappenings
  let agreementHappenings: AgreementHappenings
  let promiseHappenings: PromiseHappenings
  let allegationHappenings: AllegationHappenings
  let gameHappenings: GameHappenings
  let orderHappenings: OrderHappenings
  let gameTerms: GameTerms
  let actorTerms: ActorTerms
  let operationTerms: OperationTerms
  let attributionTerms: AttributionTerms
  let textTerms: TextTerms
  let agreementTerms: AgreementTerms
  let allegationTerms: AllegationTerms
  let turnReasonTerms: TurnReasonTerms
  let chargeReasonTerms: ChargeReasonTerms
  let homeReasonTerms: HomeReasonTerms
  let gameQuestions: GameQuestions
  let operationQuestions: OperationQuestions
  let attributionQuestions: AttributionQuestions
  let textQuestions: TextQuestions
  let agreementQuestions: AgreementQuestions
  let operationVerbs: OperationVerbs
  let attributionVerbs: AttributionVerbs
  let textVerbs: TextVerbs
  let agreementVerbs: AgreementVerbs
  let besideVerbs: BesideVerbs

  init(_ setup: inout Setup) {
    gameColumns = GameColumns(&setup)
    actorColumns = ActorColumns(&setup)
    doctrineColumns = DoctrineColumns(&setup)
    assetColumns = AssetColumns(&setup)
    incidentColumns = IncidentColumns(&setup)
    footholdColumns = FootholdColumns(&setup)
    traceColumns = TraceColumns(&setup)
    dossierColumns = DossierColumns(&setup)
    accusationColumns = AccusationColumns(&setup)
    forumColumns = ForumColumns(&setup)
    measureColumns = MeasureColumns(&setup)
    proposalColumns = ProposalColumns(&setup)
    clauseColumns = ClauseColumns(&setup)
    agreementColumns = AgreementColumns(&setup)
    allegationColumns = AllegationColumns(&setup)
    operationHappenings = OperationHappenings(&setup)
    handHappenings = HandHappenings(&setup)
    evidenceHappenings = EvidenceHappenings(&setup)
    chargeHappenings = ChargeHappenings(&setup)
    answerHappenings = AnswerHappenings(&setup)
    verdictHappenings = VerdictHappenings(&setup)
    responseHappenings = ResponseHappenings(&setup)
    jointHappenings = JointHappenings(&setup)
    espionageHappenings = EspionageHappenings(&setup)
    textHappenings = TextHappenings(&setup)
    floorHappenings = FloorHappenings(&setup)
    voteHappenings = VoteHappenings(&setup)
    agreementHappenings = AgreementHappenings(&setup)
    promiseHappenings = PromiseHappenings(&setup)
    allegationHappenings = AllegationHappenings(&setup)
    gameHappenings = GameHappenings(&setup)
    orderHappenings = OrderHappenings(&setup)
    gameTerms = GameTerms(&setup)
    actorTerms = ActorTerms(&setup)
    operationTerms = OperationTerms(&setup)
    attributionTerms = AttributionTerms(&setup)
    textTerms = TextTerms(&setup)
    agreementTerms = AgreementTerms(&setup)
    allegationTerms = AllegationTerms(&setup)
    turnReasonTerms = TurnReasonTerms(&setup)
    chargeReasonTerms = ChargeReasonTerms(&setup)
    homeReasonTerms = HomeReasonTerms(&setup)
    gameQuestions = GameQuestions(&setup)
    operationQuestions = OperationQuestions(&setup)
    attributionQuestions = AttributionQuestions(&setup)
    textQuestions = TextQuestions(&setup)
    agreementQuestions = AgreementQuestions(&setup, after: textQuestions)
    operationVerbs = OperationVerbs(&setup)
    attributionVerbs = AttributionVerbs(&setup)
    textVerbs = TextVerbs(&setup)
    agreementVerbs = AgreementVerbs(&setup)
    besideVerbs = BesideVerbs(&setup)
  }
}
