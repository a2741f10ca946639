import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

/// Political capital never moves without a word: whoever looks at its card finds the reason in the
/// cables of the same morning.
@Suite("Capital") struct CapitalTests {
  private let roster = Roster(Obstacles.all)

  private func session(seed: UInt64) -> Session {
    var campaign = RingCampaign.make(
      seats: ["arden", "boreal", "cassel", "helix"], roster.vocabulary)
    // News that costs standing at home, as a leak does.
    var leak = Inject(id: "leak-at-home")
    leak.turn = 2
    leak.effects = [.add(quantity: "actor.capital", of: "arden", value: -1)]
    campaign.injects.append(leak)
    return Session(Setting(campaign: campaign, roster: roster, seed: seed))
  }

  /// The capital with which each turn began, and what was told at its beginning of what moved it.
  private func mornings(_ seat: Row, _ session: Session) -> [(capital: Int32, told: Int32)] {
    let own = roster.vocabulary[.capital].neutral
    var mornings: [(capital: Int32, told: Int32)] = []
    var capital = own
    for event in session.events(of: .team(seat)) {
      while mornings.count < event.turn { mornings.append((capital, 0)) }
      let isMorning = event.phase == .briefing
      switch event.body {
      case .cell(.capital, seat, _, let value):
        capital = value
        if isMorning { mornings[Int(event.turn) - 1].capital = value }
      case .happened(let happening) where happening.kind == .capitalMoved:
        #expect(happening.row(0) == seat)
        mornings[Int(event.turn) - 1].told += happening[1]
      default: break
      }
    }
    return mornings
  }

  @Test("what a turn begins with is what the last began with and what was told since")
  func everyChangeIsTold() throws {
    var (checked, moved) = (0, 0)
    for seed in UInt64(1)...12 {
      let session = session(seed: seed)
      try RandomTable(session, seed: seed).playOut()
      for seat in session.seats {
        let mornings = mornings(seat, session)
        for (before, now) in zip(mornings, mornings.dropFirst().prefix(4)) {
          #expect(now.capital == before.capital + now.told, "game \(seed), seat \(seat)")
          checked += 1
          if now.told != 0 { moved += 1 }
        }
      }
    }
    #expect(checked > 150 && moved > 50, "\(checked) mornings, \(moved) with another capital")
  }

  @Test("news that costs capital says so to whom it costs it, and to nobody else")
  func newsIsTold() throws {
    let session = session(seed: 3)
    while session.turn < 2 { try session.closePhase() }
    let told = { (seat: Seat) in
      session.events(of: seat).compactMap { event -> Int32? in
        guard case .happened(let happening) = event.body, happening.kind == .capitalMoved,
          happening[2] == Int32(TermName.capitalForNews.number)
        else { return nil }
        return happening[1]
      }
    }
    let arden = try #require(session.setting.names.row(.actor, "arden"))
    let boreal = try #require(session.setting.names.row(.actor, "boreal"))
    #expect(told(.team(arden)) == [-1])
    #expect(told(.team(boreal)).isEmpty && told(.everybody).isEmpty)
  }
}
