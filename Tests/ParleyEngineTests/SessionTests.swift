import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// A journal whose disk is full.
final class FullDisk: Journal {
  struct Full: Error {}
  func append(_ input: Input) throws { throw Full() }
}

@Suite("A session at the door")
struct SessionTests {
  let setting = Setting(
    campaign: RingCampaign.make(Roster(Obstacles.all).vocabulary), roster: Roster(Obstacles.all),
    seed: 11)

  private func actor(_ id: String) -> Row { setting.names.row(.actor, id) ?? .none }
  private func asset(_ id: String) -> Int32 { setting.names.row(.asset, id)?.number ?? -1 }

  private func operation(_ kind: OperationKind, _ target: String, by seat: String) -> Order {
    var order = Order(Verbs.operate.number, by: actor(seat))
    order.slots[0] = kind.rawValue
    order.slots[1] = asset(target)
    return order
  }

  private func refusal(_ body: () throws -> Void) -> String? {
    do { try body() } catch let refusal as Refusal { return refusal.code } catch {
      return "\(error)"
    }
    return nil
  }

  @Test("what is in force counts at the end, and only if it still stands")
  func inForceAtTheEnd() throws {
    for isSuspended in [false, true] {
      var campaign = RingCampaign.make(Roster(Obstacles.all).vocabulary)
      campaign.injects = []
      let (stands, once) = ("line-stands", "line-once")
      campaign.objectives = [
        Campaign.Objective(
          id: stands, seat: "arden", title: "A line that stands",
          when: .inForce(measure: "osce-8", forum: "line", lead: nil, tier: nil)),
        Campaign.Objective(
          id: once, seat: "arden", title: "A line",
          when: .adopted(measure: "osce-8", forum: "line", lead: nil, tier: nil)),
      ]
      let setting = Setting(campaign: campaign, roster: Roster(Obstacles.all), seed: 11)
      let session = Session(setting)
      func met(_ id: String) -> Int32 {
        session.view(of: .white).lens[
          .objectiveMet, setting.names.row(.objective, id) ?? .none]
      }
      func give(_ verb: VerbNumber, _ codes: [Int32], by seat: String) throws {
        var order = Order(verb, by: actor(seat))
        for (place, code) in codes.enumerated() { order.slots[place] = code }
        try session.give(order, from: actor(seat))
      }
      while session.phase != .negotiation { try session.closePhase() }
      let measure = try #require(setting.names.row(.measure, "osce-8"))
      let forum = try #require(setting.names.row(.forum, "line"))
      var text = Order(Verbs.propose.number, by: actor("arden"))
      text.slots[0] = measure.number
      text.slots[1] = -1
      text.slots[2] = -1
      text.slots[3] = -1
      text.slots[4] = forum.number
      try session.give(text, from: actor("arden"))
      for seat in ["arden", "boreal"] {
        try give(Verbs.vote.number, [0, Ballot.yes.rawValue], by: seat)
      }
      while session.turn == 1 { try session.closePhase() }
      #expect(met(once) == 1)
      #expect(met(stands) == 0, "it is judged at the end")
      while session.phase != .orders { try session.closePhase() }
      if isSuspended { try give(Verbs.suspend.number, [0], by: "boreal") }
      while !session.isOver { try session.closePhase() }
      #expect((met(stands) > 0) == !isSuspended)
    }
  }

  @Test("an order is kept before anybody is told that it was taken")
  func keptFirst() throws {
    let journal = MemoryJournal()
    let session = Session(setting, journal: journal)
    try session.give(operation(.espionage, "boreal-mfa", by: "arden"), from: actor("arden"))
    #expect(journal.inputs.count == 1)
    #expect(session.view(of: .team(actor("arden"))).pending.count == 1)
  }

  @Test("where an order cannot be kept, nothing has changed")
  func fullDisk() {
    let session = Session(setting, journal: FullDisk())
    let before = session.digest
    #expect(throws: FullDisk.Full.self) {
      try session.give(operation(.espionage, "boreal-mfa", by: "arden"), from: actor("arden"))
    }
    #expect(session.digest == before)
    #expect(session.inputs.isEmpty)
    #expect(session.view(of: .team(actor("arden"))).pending.isEmpty)
  }

  @Test("refuses what is beyond means, twice the same, one's own ground, and out of phase")
  func refusals() throws {
    let session = Session(setting)
    let arden = actor("arden")
    #expect(
      refusal { try session.give(operation(.sabotage, "arden-grid", by: "arden"), from: arden) }
        == "own-ground")
    try session.give(operation(.sabotage, "boreal-plant", by: "arden"), from: arden)
    #expect(
      refusal { try session.give(operation(.sabotage, "boreal-plant", by: "arden"), from: arden) }
        == "already-given")
    try session.give(operation(.sabotage, "boreal-mfa", by: "arden"), from: arden)
    #expect(
      refusal { try session.give(operation(.espionage, "delta-tax", by: "arden"), from: arden) }
        == "beyond-orders")
    var vote = Order(Verbs.vote.number, by: arden)
    vote.slots[0] = 0
    vote.slots[1] = 1
    #expect(refusal { try session.give(vote, from: arden) } == "not-now")
  }

  @Test("an order takes its price at once, and undo gives it back, also after ready")
  func undoAfterReady() throws {
    let session = Session(setting)
    let arden = actor("arden")
    let before = session.view(of: .team(arden)).budget
    try session.give(operation(.sabotage, "boreal-plant", by: "arden"), from: arden)
    #expect(session.view(of: .team(arden)).budget == before - 3)
    try session.setReady(true, from: arden)
    #expect(session.view(of: .everybody).table.ready == [arden])
    try session.undo(from: arden)
    #expect(session.view(of: .team(arden)).budget == before)
    #expect(session.view(of: .everybody).table.ready.isEmpty)
    #expect(refusal { try session.undo(from: arden) } == "nothing-to-undo")
  }

  @Test("a number that belongs to nothing gets the same answer as one that is hidden")
  func hiddenAndAbsentAlike() {
    let session = Session(setting)
    let arden = actor("arden")
    for row in [Int32(3), 4_000, .max] {
      var order = Order(Verbs.investigate.number, by: arden)
      order.slots[0] = row
      #expect(refusal { try session.give(order, from: arden) } == "unknown")
    }
  }

  @Test("nothing of an adjudication is on record before it is revealed")
  func nothingBeforeReveal() throws {
    let session = Session(setting)
    try session.give(operation(.disruption, "boreal-mfa", by: "arden"), from: actor("arden"))
    let before = session.events(of: .white).count
    try session.closePhase()
    #expect(session.phase == .adjudication)
    #expect(session.events(of: .white).count == before)
    #expect(!session.inHand.isEmpty)
    try session.closePhase()
    #expect(session.events(of: .white).count > before)
  }

  @Test("an override forces one outcome, keeps the engine's own beside it, and leaves the rest")
  func override() throws {
    let session = Session(setting)
    try session.give(operation(.disruption, "boreal-mfa", by: "arden"), from: actor("arden"))
    try session.give(operation(.disruption, "cassel-port", by: "boreal"), from: actor("boreal"))
    try session.closePhase()
    let before = session.inHand
    let decision = try #require(
      before.first { $0.question == .succeed && $0.subject.a == actor("arden") })
    try session.override(decision.key, outcome: !decision.found, reason: "the cable was cut")
    let ruled = try #require(session.inHand.first { $0.key == decision.key })
    #expect(ruled.outcome == !decision.found)
    #expect(ruled.found == decision.found)
    #expect(ruled.draw == decision.draw && ruled.total == decision.total)
    #expect(ruled.ruling?.reason == "the cable was cut")
    // Of another cause, in the same stage or before: as it was, to the last line.
    let others = before.filter {
      $0.cause != decision.cause && $0.step.rawValue <= ruled.step.rawValue
    }
    #expect(others.contains { $0.question == .succeed })
    for other in others {
      let again = try #require(session.inHand.first { $0.key == other.key })
      #expect(again.draw == other.draw && again.terms == other.terms)
      #expect(again.outcome == other.outcome && again.ruling == nil)
    }
    // Whatever is still decided falls by the same draw.
    for other in before {
      guard let again = session.inHand.first(where: { $0.key == other.key }) else { continue }
      #expect(again.draw == other.draw)
    }
  }

  @Test("an override stays on record: who was overruled, by what word and why")
  func overrideOnRecord() throws {
    let session = Session(setting)
    try session.give(operation(.disruption, "boreal-mfa", by: "arden"), from: actor("arden"))
    try session.closePhase()
    let decision = try #require(session.inHand.first { $0.question == .succeed })
    try session.override(decision.key, outcome: !decision.found, reason: "the cable was cut")
    try session.closePhase()
    let kept = session.events(of: .white).compactMap { event -> KnownDecision? in
      guard case .decided(let known) = event.body, known.key == decision.key else { return nil }
      return known
    }
    #expect(kept.count == 1)
    #expect(kept.first?.outcome == !decision.found)
    #expect(kept.first?.draw == decision.draw && kept.first?.threshold == decision.threshold)
    #expect(
      kept.first?.ruling
        == Decision.Ruling(
          outcome: !decision.found, reason: "the cable was cut", turn: session.turn))
  }

  @Test("a seat that sends nothing gets its declared default, and the record says so")
  func declaredDefault() throws {
    var campaign = setting.campaign
    campaign.seats = campaign.seats.map {
      Campaign.Seat(actor: $0.actor, brief: $0.brief, defaults: ["stand guard"])
    }
    let setting = Setting(campaign: campaign, roster: setting.roster, seed: 1)
    let standing = StandingOrders(setting) { line, view, _, _ in
      guard line == "stand guard",
        let asset = view.rows(.asset).first(where: {
          view[.assetOwner, $0] == view.actorRow.number
        })
      else { return nil }
      var order = Order(Verbs.operate.number, by: view.actorRow)
      order.slots[0] = OperationKind.defence.rawValue
      order.slots[1] = asset.number
      return order
    }
    let session = Session(setting, standing: standing)
    try session.closePhase()
    let logged = session.inputs.filter {
      if case .order(_, "default", _) = $0 { return true }
      return false
    }
    #expect(logged.count == session.seats.count)
  }

  @Test("the same inputs give the same record, and every input survives being written down")
  func replays() throws {
    let session = Session(setting)
    try RandomTable(session, seed: 5).playOut()
    let read = session.inputs.compactMap { Input(fields: $0.fields) }
    #expect(read == session.inputs)
    let again = Session(setting, replaying: read, journal: MemoryJournal())
    #expect(again.digest == session.digest)
    #expect(again.isOver)
  }

  @Test("a changed input changes the record")
  func replayNotices() throws {
    let session = Session(setting)
    try RandomTable(session, seed: 5).playOut()
    var inputs = session.inputs
    let place = try #require(inputs.firstIndex { if case .order = $0 { true } else { false } })
    inputs.remove(at: place)
    #expect(Session(setting, replaying: inputs, journal: MemoryJournal()).digest != session.digest)
  }

  @Test("the last turn is followed by silent ones, and then it is over")
  func itEnds() throws {
    let session = Session(setting)
    while !session.isOver { try session.closePhase() }
    #expect(session.turn == setting.campaign.turns + setting.campaign.epilogue)
    #expect(refusal { try session.closePhase() } == "over")
    #expect(refusal { try session.inject("any") } == Refusal.notNow.code)
  }

  @Test("what an inject says to one seat is read at once; what an order found waits for the cables")
  func whenWordsArrive() throws {
    var setting = setting.campaign
    var tip = Inject(id: "tip")
    tip.to = ["arden"]
    setting.injects.append(tip)
    let session = Session(Setting(campaign: setting, roster: self.setting.roster, seed: 11))
    func heard(_ kind: HappeningKind) -> [Int32] {
      session.events(of: .team(actor("arden"))).compactMap { event in
        guard case .happened(let one) = event.body, one.kind == kind else { return nil }
        return event.turn
      }
    }
    while session.phase != .orders { try session.closePhase() }
    try session.give(
      operation(.espionage, "boreal-mfa", by: "arden"), from: actor("arden"))
    let before = heard(.injectReleased).count
    try session.inject("tip")
    #expect(heard(.injectReleased).count == before + 1)
    while session.turn == 1 {
      #expect(heard(.operationResult).isEmpty)
      try session.closePhase()
    }
    #expect(heard(.operationResult) == [2])
  }

  @Test("an obstacle that is off is refused by name")
  func switchedOff() throws {
    let bare = Session(
      Setting(campaign: setting.campaign, roster: setting.roster, without: ["distrust"], seed: 1))
    let gesture = try #require(setting.roster.vocabulary.verb(named: "gesture"))
    var order = Order(gesture, by: actor("arden"))
    order.slots[0] = actor("boreal").number
    #expect(refusal { try bare.give(order, from: actor("arden")) } == "switched-off")
  }
}
