import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// Argued moves at the table: those with the umpire's odds are heard, at most two, and the others get their order back.
@Suite struct HearingTests {
  private let setting = Setting(
    campaign: RingCampaign.make(Roster(Obstacles.all).vocabulary), roster: Roster(Obstacles.all),
    seed: 11)

  private func actor(_ id: String) -> Row { setting.names.row(.actor, id) ?? .none }

  private func argue(_ words: String, by seat: String) -> Order {
    var order = Order(Verbs.argue.number, by: actor(seat))
    order.texts = [words, "it is cheap"]
    order.slots[0] = 0
    order.slots[1] = 1
    return order
  }

  /// Three argued moves, sealed and before the umpire.
  private func argued() throws -> (Session, [Order]) {
    let session = Session(setting)
    for (words, seat) in [("buy routers", "arden"), ("hire jurists", "boreal")] {
      try session.give(argue(words, by: seat), from: actor(seat))
    }
    try session.give(argue("film the ruins", by: "arden"), from: actor("arden"))
    while session.phase != .adjudication { try session.closePhase() }
    let argued = session.sealedOrders.map(\.order).filter { $0.verb == Verbs.argue.number }
    return (session, argued)
  }

  private func told(_ session: Session, _ seat: Seat, _ id: String) -> Int {
    session.events(of: seat).count {
      guard case .happened(let happening) = $0.body else { return false }
      return setting.roster.vocabulary[happening.kind].id == id
    }
  }

  @Test func twoAreHeardAndTheUmpirePicksThem() throws {
    let (session, moves) = try argued()
    #expect(moves.count == 3)
    for move in moves.prefix(2) {
      try session.rule(move.key, ArgumentRuling(word: 6, pros: 0, cons: 0))
    }
    try session.rule(moves[0].key, ArgumentRuling(word: 1, pros: 0, cons: 0))
    #expect(throws: Refusal.twoHeard) {
      try session.rule(moves[2].key, ArgumentRuling(word: 6, pros: 0, cons: 0))
    }
    try session.closePhase()
    #expect(told(session, .everybody, "argued") == 2)
  }

  @Test("a ruling on one of three has that one heard, and no other beside it")
  func aRulingFillsNoMoreThanItsOwnPlace() throws {
    for place in 0..<3 {
      let (session, moves) = try argued()
      try session.rule(moves[place].key, ArgumentRuling(word: 6, pros: 0, cons: 0))
      let heard = session.inHand.filter { $0.question == .argue }
      #expect(heard.map(\.total) == [points(6)])
      try session.closePhase()
      #expect(told(session, .everybody, "argued") == 1)
    }
  }

  @Test func whoIsNotHeardHasTheOrderBackAndIsToldSo() throws {
    let (session, moves) = try argued()
    let (arden, boreal) = (actor("arden"), actor("boreal"))
    for move in moves where move.actorRow == arden {
      try session.rule(move.key, ArgumentRuling(word: 0, pros: 0, cons: 0))
    }
    let allowance = session.view(of: .team(arden)).table.orders
    let next = setting.campaign.orders
    while session.turn == 1 { try session.closePhase() }
    let usual = next.count > 1 ? next[1] : allowance
    #expect(session.view(of: .team(boreal)).table.orders == usual + 1)
    #expect(session.view(of: .team(arden)).table.orders == usual)
    #expect(session.view(of: .everybody).table.orders == usual)
    #expect(told(session, .team(boreal), "not-heard") == 1)
    #expect(told(session, .everybody, "not-heard") == 0, "what was not argued stays sealed")
  }

  @Test(
    "a move that nobody ruled on is not rolled for: its seat has the order back, and is told why")
  func withoutAWordOfTheUmpireNoneIsHeard() throws {
    let (session, moves) = try argued()
    #expect(!session.inHand.contains { $0.question == .argue })
    try session.closePhase()
    #expect(told(session, .everybody, "argued") == 0)
    let usual = setting.campaign.orders[min(1, setting.campaign.orders.count - 1)]
    while session.turn == 1 { try session.closePhase() }
    for seat in ["arden", "boreal"] {
      let team = Seat.team(actor(seat))
      let back = moves.count { $0.actorRow == actor(seat) }
      #expect(told(session, team, "not-heard") == back)
      #expect(session.view(of: team).table.orders == usual + Int32(back))
    }
  }

  @Test("a ruling can be given after the results are laid out, until they are revealed")
  func theUmpireHasUntilTheReveal() throws {
    let (session, moves) = try argued()
    #expect(session.isInHand)
    try session.rule(moves[0].key, ArgumentRuling(word: 0, pros: 0, cons: 0))
    try session.closePhase()
    #expect(throws: Refusal.notNow) {
      try session.rule(moves[1].key, ArgumentRuling(word: 0, pros: 0, cons: 0))
    }
    #expect(told(session, .everybody, "argued") == 1)
  }

  @Test("where results wait for nobody, the door takes no argued move")
  func withoutAnUmpireItIsRefused() throws {
    var campaign = setting.campaign
    campaign.waits = [.orders, .negotiation]
    let session = Session(Setting(campaign: campaign, roster: setting.roster, seed: 11))
    #expect(throws: Refusal.noUmpire) {
      try session.give(argue("buy routers", by: "arden"), from: actor("arden"))
    }
    let hosted = Session(setting).view(of: .team(actor("arden")))
    #expect(hosted.refusal(argue("buy routers", by: "arden")) == nil)
  }

  @Test func argumentsAreKeptInWordsAPointEach() throws {
    let (session, moves) = try argued()
    let ruling = ArgumentRuling(
      word: 1, pros: 1, cons: 0,
      reasons: [.init(isFor: false, text: "they spy"), .init(isFor: true, text: "they are cheap")])
    try session.rule(moves[0].key, ruling)
    let decision = try #require(session.inHand.first { $0.key == session.decision(on: moves[0]) })
    #expect(decision.total == points(2) && decision.total == ruling.total)
    let words = decision.terms.filter { [.saidFor, .saidAgainst].contains($0.name) }
      .map { session.text($0.about) }
    #expect(words == ["they spy", "they are cheap"])
    let kept = Input.argument(order: moves[0].key, ruling)
    #expect(Input(fields: kept.fields) == kept)
    let replayed = Session(setting, replaying: session.inputs, journal: MemoryJournal())
    #expect(replayed.inHand.map(\.total) == session.inHand.map(\.total))
  }
}
