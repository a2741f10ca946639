import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

@Suite("Nothing is dropped in silence")
struct NothingInSilenceTests {
  private func setting(without: [String] = [], _ change: (inout Campaign) -> Void = { _ in })
    -> Setting
  {
    var campaign = RingCampaign.make(Roster(Obstacles.all).vocabulary)
    change(&campaign)
    return Setting(campaign: campaign, roster: Roster(Obstacles.all), without: without, seed: 11)
  }

  private func told(_ kind: HappeningKind, _ session: Session, to seat: Seat) -> Int {
    session.events(of: seat).count {
      if case .happened(let happening) = $0.body { happening.kind == kind } else { false }
    }
  }

  private func needingOpacity() -> Inject {
    var inject = RingCampaign.make(Roster(Obstacles.all).vocabulary).injects[0]
    inject.needs = "opacity"
    return inject
  }

  @Test("an inject whose obstacle is off is passed over once, with a note to the white cell alone")
  func skipped() throws {
    let setting = setting(without: ["opacity"]) { $0.injects = [needingOpacity()] }
    let session = Session(setting)
    while !session.isOver { try session.closePhase() }
    #expect(told(.injectSkipped, session, to: .white) == 1)
    #expect(told(.injectSkipped, session, to: .everybody) == 0)
    #expect(told(.injectReleased, session, to: .white) == 0)
  }

  @Test("by hand it is refused, by the name of the obstacle, and not recorded")
  func refusedByHand() {
    let session = Session(setting(without: ["opacity"]) { $0.injects = [needingOpacity()] })
    let before = session.inputs.count
    #expect(throws: Refusal.self) { try session.inject(needingOpacity().id) }
    #expect(session.inputs.count == before)
  }

  @Test("with the obstacle on it is released")
  func released() throws {
    let session = Session(setting { $0.injects = [needingOpacity()] })
    while !session.isOver { try session.closePhase() }
    #expect(told(.injectReleased, session, to: .white) == 1)
    #expect(told(.injectSkipped, session, to: .white) == 0)
  }

  @Test("a seat speaks at most sixty-four times on one floor, and is told so")
  func floorLimit() throws {
    let setting = setting()
    let session = Session(setting)
    for _ in 0..<2 { try session.closePhase() }
    #expect(session.phase == .negotiation)
    let arden = setting.names.row(.actor, "arden") ?? .none
    var propose = Order(Verbs.propose.number, by: arden)
    for (place, slot) in setting.roster.vocabulary[Verbs.propose.number].slots.enumerated() {
      propose.slots[place] = slot.standard ?? 0
    }
    propose.slots[4] = (setting.names.row(.forum, "ring") ?? .none).code
    try session.give(propose, from: arden)
    var hold = Order(Verbs.hold.number, by: arden)
    hold.slots[0] = 0
    for _ in 1..<64 { try session.give(hold, from: arden) }
    let before = session.inputs.count
    #expect(throws: Refusal.floorFull(64)) { try session.give(hold, from: arden) }
    #expect(session.inputs.count == before)
  }

  @Test(
    "an order whose subject is gone when its turn comes is reported to who gave it, and to no other"
  )
  func cameToNothing() throws {
    let session = Session(setting())
    let names = session.setting.names
    func row(_ kind: Kind, _ id: String) -> Row { names.row(kind, id) ?? .none }
    let (arden, boreal) = (row(.actor, "arden"), row(.actor, "boreal"))
    func give(_ verb: VerbNumber, by actor: Row, _ codes: [Int32]) throws {
      var order = Order(verb, by: actor)
      for (place, slot) in session.setting.roster.vocabulary[verb].slots.enumerated() {
        order.slots[place] = slot.standard ?? Order.empty
      }
      for (place, code) in codes.enumerated() { order.slots[place] = code }
      try session.give(order, from: actor)
    }
    while session.phase != .negotiation { try session.closePhase() }
    let none = Order.empty
    try give(
      Verbs.propose.number, by: arden,
      [row(.measure, "osce-8").code, none, none, none, row(.forum, "line").code])
    for seat in [arden, boreal] {
      try give(Verbs.vote.number, by: seat, [0, Ballot.yes.rawValue])
    }
    while session.phase != .orders { try session.closePhase() }
    try give(Verbs.inspect.number, by: arden, [0, boreal.code])
    try give(Verbs.invest.number, by: arden, [0])
    try give(Verbs.denounce.number, by: boreal, [0])
    let turn = session.turn
    while session.turn == turn { try session.closePhase() }
    #expect(
      told(.cameToNothing, session, to: .team(arden)) == 1, "what boreal left is not inspected")
    #expect(told(.cameToNothing, session, to: .team(boreal)) == 0)
    #expect(told(.cameToNothing, session, to: .everybody) == 0)
  }

  @Test("shown evidence is kept by what it is, not by its place in a list")
  func evidenceByKey() throws {
    let setting = setting()
    let world = setting.openingWorld()
    let arden = setting.names.row(.actor, "arden") ?? .none
    let incident = world.append(.incident, Key("test", "incident"), knownBy: .everybody)
    let traces = (0..<3).map {
      let trace = world.append(.trace, Key("test", "trace-\($0)"), knownBy: ActorSet(arden))
      world[.traceIncident, trace] = incident.number
      return trace
    }
    var order = Order(Verbs.attribute.number, by: arden)
    let slots = setting.roster.vocabulary[Verbs.attribute.number].slots
    let show = try #require(slots.firstIndex { $0.name == "show" })
    order.slots[0] = incident.code
    order.slots[show] = 0b101
    let recorded = RecordedOrder(order, world, setting.names)
    let value = try #require(recorded.slots.first { $0.name == "show" }?.value)
    #expect(value.split(separator: " ").count == 2)
    // Another world, in which one of the two was never found, and a stranger comes first.
    let other = setting.openingWorld()
    other.append(.incident, Key("test", "incident"), knownBy: .everybody)
    for key in ["stranger", "trace-2"] {
      let trace = other.append(.trace, Key("test", key), knownBy: ActorSet(arden))
      other[.traceIncident, trace] = 0
    }
    let again = try #require(recorded.order(by: arden, in: other, setting.names))
    #expect(again.slots[show] == 0b10)
    #expect(world.key(.trace, traces[2]) == other.key(.trace, Row(1)))
  }
}
