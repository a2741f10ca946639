import ParleyRules

/// Agreements from signature to lapse: carrying out, looking, alleging, standing still, leaving.
public struct AgreementRules: Module {
  public static let id = "core.agreements"
  /// Since 3 a team goes on, in the silent turns, with what it signed on the last floor. Since 2 what is forbidden
  /// binds, what is alleged on little is judged, and a definition by itself is worth nothing at home: what it is worth a
  /// rule that knows the words says.
  public static let revision = 3
  public static let title = Text("Agreements", nl: "Afspraken")
  public static let summary = Text(
    "What was signed is carried out by instalments, looked at by the others, and can lapse.",
    nl:
      "Wat ondertekend is, wordt in termijnen uitgevoerd en door anderen gevolgd, en kan vervallen."
  )

  /// Takes over `implement`, `inspect`, `suspend`, `denounce` and `allege`, and weighs what they depend on.
  public init(_ setup: inout Setup) {
    setup.resolves(Verbs.implement, Verbs.inspect, Verbs.suspend, Verbs.denounce, Verbs.allege)
    setup.weighs(Questions.implement, Questions.verify, Questions.allege, Questions.credit)
    setup.responds(
      to: Happenings.verdictFell, Happenings.partySuspended, Happenings.partyResumed,
      Happenings.pledgeBroken, Happenings.breachSuspected, Happenings.breachAlleged)
    setup.advances(.reply, .tally, .implement, .verify, .allege)
  }

  /// Carries out the orders of a party; what stands still or has lapsed is left alone.
  public func resolve(_ order: Order, _ out: Adjudication) {
    if order.gives(Verbs.implement) { CarryingOut(out: out).implement(by: order) }
    if order.gives(Verbs.inspect) { Looking(out: out).inspect(by: order) }
    if order.gives(Verbs.suspend) { Leaving(out: out).suspend(by: order) }
    if order.gives(Verbs.denounce) { Leaving(out: out).denounce(by: order) }
    if order.gives(Verbs.allege) { Alleging(out: out).allege(by: order) }
  }

  /// Weighs home against an instalment, what shows of a party's deeds, and who says aloud that a word was broken.
  public func weigh(_ asked: Asked, _ odds: inout Odds) {
    let lens = asked.lens
    if let (_, text, _, _) = Questions.implement(asked) {
      Obligation(of: text, through: lens).weigh(into: &odds)
    }
    if let (party, agreement) = Questions.verify(asked) {
      Promise(by: party, under: agreement, lens: lens).weighSight(into: &odds)
    }
    if let (speaker, _, _) = Questions.allege(asked) {
      odds.add(.doctrineTerm, Self.logit(share: lens[.accuses, speaker]))
    }
    if let (juror, speaker, party, agreement) = Questions.credit(asked) {
      Credit(juror: juror, speaker: speaker, party: party, agreement: agreement, lens: lens)
        .weigh(into: &odds)
    }
  }

  /// Lets a party stand still or go on, writes down who broke its word and to whom it looks so; what is alleged is judged,
  /// and a believed accusation of what a clause forbids is an alleged breach.
  public func respond(to event: Event, _ out: Adjudication) {
    if let (party, agreement) = Happenings.partySuspended(event) {
      Leaving(out: out).standStill(party, under: agreement)
    }
    if let (party, agreement) = Happenings.partyResumed(event) {
      Leaving(out: out).goOn(party, under: agreement)
    }
    if let (party, agreement, _, _, _, _) = Happenings.pledgeBroken(event) {
      out.set(.broken, of: agreement, toward: party, to: out.lens[.turn])
    }
    if let (perceiver, party, agreement, sign) = Happenings.breachSuspected(event) {
      Alleging(out: out).take(sign, of: party, under: agreement, by: perceiver)
    }
    if let (speaker, party, agreement, ground) = Happenings.breachAlleged(event), ground.isOpen {
      Alleging(out: out).judge(speaker, on: party, under: agreement)
    }
    if let (accuser, accused, incident, verdict, _, _) = Happenings.verdictFell(event),
      verdict == .believed
    {
      Looking(out: out).hold(accused, toItsWordBy: accuser, about: incident)
    }
  }

  /// Lets agreements lapse, carries them on, looks at every party and speaks out, each in its step; victims draw their
  /// conclusions as the others speak out.
  public func advance(_ step: Step, _ out: Adjudication) {
    if step == .allege { Alleging(out: out).suspectDeeds() }
    for agreement in out.lens.all(Agreement.self) where out.lens[.inForce, agreement] {
      switch step {
      case .reply, .tally: Leaving(out: out).letLapse(agreement)
      case .implement: CarryingOut(out: out).carryOn(under: agreement)
      case .verify:
        Leaving(out: out).countStill(under: agreement)
        Looking(out: out).lookAtAll(under: agreement)
      case .allege: Looking(out: out).speakOut(about: agreement)
      default: break
      }
    }
  }

  /// A share in thousandths as a logit in thousandths.
  static func logit(share: Int32) -> Int32 {
    Curve.standard.logOdds(Int64(share), to: 1000 - Int64(share))
  }
}
