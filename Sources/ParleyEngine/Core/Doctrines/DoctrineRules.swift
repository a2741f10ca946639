import ParleyRules

/// Non-players by doctrine: a few shares a turn, decided on what each of them sees.
public struct DoctrineRules: Module {
  public static let id = "core.doctrines"
  /// Since 2 a name under a text is a question, and all that a turn may hold is asked.
  public static let revision = 2
  public static let title = Text("Doctrines", nl: "Doctrines")
  public static let summary = Text(
    "Those whom nobody plays act by doctrine, on what they know: they strike, accuse and table.",
    nl: "Wie door niemand wordt gespeeld, handelt volgens doctrine, op grond van wat hij weet.")

  let terms: DoctrineTerms

  /// Weighs what doctrine calls for, and works where orders are sealed and where the floor opens.
  public init(_ setup: inout Setup) {
    terms = DoctrineTerms(&setup)
    setup.weighs(Questions.doctrine, Questions.retaliate, Questions.join)
    setup.advances(.seal, .reply)
  }

  /// A doctrine's share of the turns as log-odds, less what a signature holds back; the base rate of striking back;
  /// what a name under a text asks for. Nobody accuses or strikes back at one whom it does not hold likely.
  public func weigh(_ asked: Asked, _ odds: inout Odds) {
    let lens = asked.lens
    if let (actor, _, doctrine, object) = Questions.doctrine(asked) {
      weigh(doctrine, of: actor, into: &odds, lens: lens)
      let isLeaving = doctrine == .suspend && lens.isParty(actor, to: object.as(Agreement.self))
      if isLeaving { odds.add(.signature, -Self.signatureHold) }
      if doctrine == .accuse,
        !Suspicion(of: actor, on: object.as(Incident.self), in: lens).isLikely
      {
        odds.bar(terms.unsure)
      }
    }
    if let (actor, incident) = Questions.retaliate(asked) {
      odds.add(.baseRate, Self.cyberResponse)
      if !Suspicion(of: actor, on: incident, in: lens).isLikely { odds.bar(terms.unsure) }
    }
    if let (actor, _) = Questions.join(asked) {
      // Whether it puts its name under a text: as often as it works on texts, if home carries it.
      weigh(.table, of: actor, into: &odds, lens: lens)
      odds.add(terms.liking, -Self.liking)
    }
  }

  private func weigh(
    _ doctrine: Doctrine, of actor: Ref<Actor>, into odds: inout Odds, lens: Lens
  ) {
    odds.add(.doctrineTerm, AgreementRules.logit(share: lens[doctrine.share, actor]))
  }

  /// How often a state answers a cyber incident with one of its own: 58 of 431 (`models.md` T-BR-3,
  /// Dyadic Cyber Incident and Campaign Data), as a logit.
  static let cyberResponse = Curve.standard.logOdds(58, to: 373)
  /// Who signed does not lightly stand still: 2 points (designer's judgement).
  static let signatureHold: Int32 = points(2)
  /// A name under a text is asked for more than a vote: 4 points, so that a text which home is very likely to carry is
  /// joined as often as its reader tables one of its own (designer's judgement).
  static let liking: Int32 = points(4)

  /// Files sealed orders for every non-player, and on the floor joins, softens or tables a text for it.
  public func advance(_ step: Step, _ out: Adjudication) {
    for desk in Desk.all(in: out.lens) {
      let actor = NonPlayer(desk: desk, out: out)
      switch step {
      case .seal: actor.seal()
      case .reply: actor.takeFloor()
      default: break
      }
    }
  }
}

/// The names of the doctrines' own terms.
struct DoctrineTerms: Sendable {
  /// What a name under a text asks for, beyond a vote.
  let liking: TermName
  /// It holds nobody likely enough to act on it.
  let unsure: TermName

  init(_ setup: inout Setup) {
    liking = setup.term(
      "liking", Text("a name is more than a vote", nl: "een naam is meer dan een stem"),
      lever: Text("put in what it wants: amend", nl: "neem op wat het wil: wijzig"))
    unsure = setup.term(
      "unsure",
      Text(
        "it holds nobody likely to have done it", nl: "het acht niemand waarschijnlijk de dader"),
      lever: Text("share traces with it", nl: "deel sporen met hen"))
  }
}
