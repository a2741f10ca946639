import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

/// Neither budget nor political capital moves without a word: whoever looks at its card finds the
/// reason in the cables of the same morning.
@Suite("Means") struct MeansTests {
  private let roster = Roster(Obstacles.all)

  private func session(seed: UInt64) -> Session {
    var campaign = RingCampaign.make(
      seats: ["arden", "boreal", "cassel", "helix"], roster.vocabulary)
    // News that costs standing at home, as a leak does.
    var leak = Inject(id: "leak-at-home")
    leak.turn = 2
    leak.effects = [.add(quantity: "actor.capital", of: "arden", value: -1)]
    // More than a treasury may keep.
    var windfall = Inject(id: "windfall")
    windfall.turn = 2
    windfall.effects = [.add(quantity: "actor.budget", of: "boreal", value: 30)]
    campaign.injects += [leak, windfall]
    return Session(Setting(campaign: campaign, roster: roster, seed: seed))
  }

  /// What each turn began with, and what was told at its beginning of what moved it.
  private func mornings(_ means: Means, _ seat: Row, _ session: Session)
    -> [(kept: Int32, told: Int32)]
  {
    var mornings: [(kept: Int32, told: Int32)] = []
    var kept = roster.vocabulary[means.quantity].neutral
    for event in session.events(of: .team(seat)) {
      while mornings.count < event.turn { mornings.append((kept, 0)) }
      let isMorning = event.phase == .briefing
      switch event.body {
      case .cell(means.quantity, seat, _, let value):
        kept = value
        if isMorning { mornings[Int(event.turn) - 1].kept = value }
      case .happened(let happening) where happening.kind == means.moved.kind:
        #expect(happening.row(0) == seat)
        mornings[Int(event.turn) - 1].told += happening[1]
      default: break
      }
    }
    return mornings
  }

  @Test(
    "what a turn begins with is what the last began with and what was told since",
    arguments: Means.allCases)
  func everyChangeIsTold(means: Means) throws {
    var (checked, moved) = (0, 0)
    for seed in UInt64(1)...12 {
      let session = session(seed: seed)
      try RandomTable(session, seed: seed).playOut()
      for seat in session.seats {
        let mornings = mornings(means, seat, session)
        for (before, now) in zip(mornings, mornings.dropFirst().prefix(4)) {
          #expect(now.kept == before.kept + now.told, "game \(seed), seat \(seat)")
          checked += 1
          if now.told != 0 { moved += 1 }
        }
      }
    }
    #expect(checked > 150 && moved > 50, "\(checked) mornings, \(moved) on which it moved")
  }

  @Test("news that costs capital says so to whom it costs it, and to nobody else")
  func newsIsTold() throws {
    let session = session(seed: 3)
    while session.turn < 2 { try session.closePhase() }
    let arden = try #require(session.setting.names.row(.actor, "arden"))
    let boreal = try #require(session.setting.names.row(.actor, "boreal"))
    #expect(told(.capital, because: .inTheNews, to: .team(arden), session) == [-1])
    #expect(told(.capital, because: .inTheNews, to: .team(boreal), session).isEmpty)
    #expect(told(.capital, because: .inTheNews, to: .everybody, session).isEmpty)
  }

  @Test("what a treasury cannot keep of a windfall is told beside the windfall")
  func whatIsLostIsTold() throws {
    let session = session(seed: 3)
    let boreal = try #require(session.setting.names.row(.actor, "boreal"))
    while session.turn < 2 { try session.closePhase() }
    #expect(told(.budget, because: .inTheNews, to: .team(boreal), session) == [30])
    let lost = told(.budget, because: .beyondRange, to: .team(boreal), session)
    let moved = Means.budget.moved.kind
    let all = session.events(of: .team(boreal)).compactMap { event -> Int32? in
      guard case .happened(let happening) = event.body, happening.kind == moved else { return nil }
      return happening[1]
    }
    #expect(lost.sorted() == [-30, -4], "8 and an income of 6 had filled it already")
    #expect(8 + all.reduce(0, +) == 10)
  }

  /// What a seat was told that means came or went by, for one reason.
  private func told(_ means: Means, because reason: TermName, to seat: Seat, _ session: Session)
    -> [Int32]
  {
    session.events(of: seat).compactMap { event in
      guard case .happened(let happening) = event.body, happening.kind == means.moved.kind,
        happening[2] == Int32(reason.number)
      else { return nil }
      return happening[1]
    }
  }
}
