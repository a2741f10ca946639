import ParleyRules

/// Agreements from signature to lapse: carrying out, looking, alleging, standing still, leaving.
public struct AgreementRules: Module {
  public static let id = "core.agreements"
  public static let title = Text("Agreements", nl: "Afspraken")
  public static let summary = Text(
    "What was signed is carried out by instalments, looked at by the others, and can lapse.",
    nl:
      "Wat ondertekend is, wordt in termijnen uitgevoerd en door anderen gevolgd, en kan vervallen."
  )

  /// Takes over `implement`, `inspect`, `suspend` and `denounce`, and weighs what they depend on.
  public init(_ setup: inout Setup) {
    setup.resolves(
      Verbs.implement.number, Verbs.inspect.number, Verbs.suspend.number, Verbs.denounce.number)
    setup.weighs(.implement, .verify, .allege)
    setup.responds(to: .verdictFell, .partySuspended, .partyResumed)
    setup.advances(.reply, .tally, .implement, .verify, .allege)
  }

  /// Carries out the four orders of a party; what stands still or has lapsed is left alone.
  public func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    switch order.verb {
    case Verbs.implement.number: implement(order, lens, out)
    case Verbs.inspect.number: inspect(order, lens, out)
    case Verbs.suspend.number: suspend(order, lens, out)
    case Verbs.denounce.number: denounce(order, out)
    default: break
    }
  }

  /// Weighs home against an instalment, what shows of a party's deeds, and who says aloud that a word was broken.
  public func weigh(_ question: Question, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    switch question {
    case .implement: Self.weighImplementation(of: subject.b, &odds, lens)
    case .verify: Self.weighSight(of: subject.a, under: subject.b, lens, &odds)
    case .allege: odds.add(.doctrineTerm, Self.logit(share: lens[.accuses, subject.a]))
    default: break
    }
  }

  /// Lets a party stand still or go on; a believed accusation of what a clause forbids is an alleged breach.
  public func respond(_ happening: Happening, _ lens: Lens, _ out: Adjudication) {
    switch happening.kind {
    case .partySuspended: standStill(happening.row(0), happening.row(1), lens, out)
    case .partyResumed: goOn(happening.row(0), happening.row(1), lens, out)
    case .verdictFell where happening[3] == Verdict.believed.rawValue:
      holdToItsWord(
        happening.row(1), accusedBy: happening.row(0), of: happening.row(2), lens, out)
    default: break
    }
  }

  /// Lets agreements lapse, carries them on, looks at every party and speaks out, each in its step.
  public func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    for agreement in lens.rows(.agreement) where lens[.inForce, agreement] > 0 {
      switch step {
      case .reply, .tally: letLapse(agreement, lens, out)
      case .implement: carryOn(agreement, lens, out)
      case .verify:
        countStill(agreement, lens, out)
        for party in lens.parties(to: agreement) { look(at: party, agreement, lens, out) }
      case .allege: speakOut(agreement, lens, out)
      default: break
      }
    }
  }

  /// The key of what one party does under one agreement.
  static func key(_ agreement: Row, _ party: Row, _ lens: Lens) -> Key {
    lens.world.key(.agreement, agreement).with(lens.world.key(.actor, party))
  }

  /// The decision by which an agreement came about.
  static func adoption(of agreement: Row, _ lens: Lens, _ out: Adjudication) -> [Key] {
    let text = lens.world.key(.proposal, lens.row(.agreementProposal, agreement))
    return [out.key(of: .adopt, about: text, turn: lens[.agreementTurn, agreement])]
  }

  /// A share in thousandths as a logit in thousandths.
  static func logit(share: Int32) -> Int32 {
    Curve.standard.logOdds(Int64(share), to: 1000 - Int64(share))
  }
}
