import ParleyRules

/// Texts from draft to vote: proposing, sponsoring, amending, defining, reserving, lobbying, and
/// the count.
public struct TextRules: Module {
  public static let id = "core.texts"
  /// Since 2 readings and votes on a floor are questions, and a forum sits when it sits.
  public static let revision = 2
  public static let title = Text("Texts", nl: "Teksten")
  public static let summary = Text(
    "A text is tabled, worked on in public and voted by the rule of its forum.",
    nl:
      "Een tekst wordt ingediend, in het openbaar bewerkt en volgens de forumregel beslist."
  )

  /// Takes over the orders of the floor that work on a text, weighs mandate and vote, and has the last word on a
  /// mandate.
  public init(_ setup: inout Setup) {
    setup.resolves(
      Verbs.propose, Verbs.sponsor, Verbs.amend, Verbs.define, Verbs.reserve, Verbs.lobby,
      Verbs.withdraw, Verbs.hold)
    setup.weighs(Questions.mandate, Questions.vote, Questions.readings, Questions.agenda)
    setup.closes(Questions.mandate)
    setup.responds(to: Happenings.textAmended, Happenings.termDefined)
    setup.advances(.open, .tally)
    setup.reviews()
  }

  /// A vote is taken on a text that comes to one on this floor, and on no other: it would be counted
  /// on a text that its voter had not seen.
  public func review(
    _ order: Order, _ view: Lens, weighing weigh: (Matter) -> Int32
  ) -> Refusal? {
    guard order.gives(Verbs.vote) else { return nil }
    let (text, ballot) = Verbs.vote(order)
    if ballot == .no, view[.stance, text, toward: view.actor] == .lead { return .ownText(text) }
    return switch Docket.course(of: text, in: view, by: weigh) {
    // Of a forum that does not sit the order itself says so.
    case .vote, .notSitting: nil
    case .reading: .firstReading
    case .waiting: .olderTextsFirst
    case .heldBack: .heldBack
    }
  }

  /// Carries out the orders that work on a text; votes wait for the count.
  public func resolve(_ order: Order, _ out: Adjudication) {
    let floor = FloorWork(out: out)
    if order.gives(Verbs.propose) { floor.propose(by: order) }
    if order.gives(Verbs.sponsor) { floor.sponsor(by: order) }
    if order.gives(Verbs.amend) { floor.amend(by: order) }
    if order.gives(Verbs.define) { floor.define(by: order) }
    if order.gives(Verbs.reserve) { floor.reserve(by: order) }
    if order.gives(Verbs.lobby) { floor.lobby(by: order) }
    if order.gives(Verbs.withdraw) { floor.withdraw(by: order) }
    if order.gives(Verbs.hold) { floor.hold(by: order) }
  }

  /// Blocs under a text that was changed think again.
  public func respond(to event: Event, _ out: Adjudication) {
    let names = NamesUnder(out: out)
    if let (changer, text, _, _) = Happenings.textAmended(event) {
      names.reconsider(text, changedBy: changer, key: event.cause)
    }
    if let (changer, text, _) = Happenings.termDefined(event) {
      names.reconsider(text, changedBy: changer, key: event.cause)
    }
  }

  /// Weighs home's mandate for a text, what the forum adds to a bloc's vote, and what the docket is made of.
  public func weigh(_ asked: Asked, _ odds: inout Odds) {
    if let (actor, text) = Questions.mandate(asked) {
      Mandate(of: actor, on: text, through: asked.lens).weigh(into: &odds)
    }
    if let (actor, text) = Questions.vote(asked) {
      Mandate(of: actor, on: text, through: asked.lens).weighVote(into: &odds)
    }
    if Questions.readings(asked) != nil { odds.add(.voteIsReading, TextRules.leastReadings) }
    if Questions.agenda(asked) != nil { odds.add(.floorTime, TextRules.votesOnAFloor) }
  }

  /// Reservations give back some of the friction that obstacles add to a mandate.
  public func close(_ asked: Asked, _ odds: inout Odds) {
    if let (actor, text) = Questions.mandate(asked) {
      Mandate(of: actor, on: text, through: asked.lens)
        .relieve(of: asked.friction, into: &odds)
    }
  }

  /// Lays out the docket as a turn opens, and counts votes as the floor closes, not in the silent turns.
  public func advance(_ step: Step, _ out: Adjudication) {
    let lens = out.lens
    switch step {
    case .open:
      layOutDockets(out)
      openForums(out)
    case .tally where lens[.turn] <= lens[.lastTurn]:
      // Nobody sits down in the silent turns, so nothing is put to the vote in them.
      for forum in lens.all(Forum.self) { Tally(in: forum, out: out).take() }
    default: break
    }
  }

  /// What was tabled on the last floor stands on the docket of this turn.
  private func layOutDockets(_ out: Adjudication) {
    for text in out.lens.all(Proposal.self) where out.lens[.proposalStatus, text] == .tabled {
      out.set(.proposalStatus, of: text, to: .docket)
    }
  }

  /// A forum that first sits in this turn is in the news; one that sits from the first turn on has always sat.
  private func openForums(_ out: Adjudication) {
    let turn = out.lens[.turn]
    guard turn > 1, turn <= out.lens[.lastTurn] else { return }
    for forum in out.lens.all(Forum.self)
    where out.lens[.sitsFrom, forum] == turn && out.lens.sits(forum) {
      out.tell(Happenings.forumOpened(forum), to: .everybody)
    }
  }
}
