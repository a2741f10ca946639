import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

/// What everybody heard has one number: a lecturer who says `why c3` means the same to the whole room.
@Suite("Numbers of public charges") struct ChargeNumberTests {
  private let roster = Roster(Obstacles.all)

  @Test("every seat calls a public charge by the same number, and those said in private have none")
  func sameForAll() throws {
    var (shared, hidden) = (0, 0)
    for seed in UInt64(1)...40 {
      let campaign = RingCampaign.make(
        seats: ["arden", "boreal", "cassel", "helix"], roster.vocabulary)
      let session = Session(Setting(campaign: campaign, roster: roster, seed: seed))
      try RandomTable(session, seed: seed).playOut()
      let known = session.seats.map { numbers(session.view(of: .team($0)).lens) }
      let everybody = numbers(session.view(of: .everybody).lens)
      for seat in known {
        // Who sees more sees what it alone heard, without a number.
        #expect(seat.filter { $0.number > 0 }.sorted(by: order) == everybody.sorted(by: order))
        hidden += seat.count { $0.number == 0 }
      }
      #expect(Set(everybody.map(\.number)).count == everybody.count, "no number twice")
      #expect(everybody.map(\.number).sorted() == (0..<everybody.count).map { Int32($0) + 1 })
      shared += everybody.count
    }
    #expect(shared > 10 && hidden > 20, "\(shared) public, \(hidden) in private")
  }

  private struct Numbered: Equatable {
    let number: Int32
    let accuser: Int32
    let accused: Int32
    let turn: Int32
  }

  private func order(_ a: Numbered, _ b: Numbered) -> Bool { a.number < b.number }

  private func numbers(_ lens: Lens) -> [Numbered] {
    lens.rows(.accusation).map {
      Numbered(
        number: lens[.chargeNumber, $0], accuser: lens[.accuser, $0],
        accused: lens[.accused, $0], turn: lens[.accusedTurn, $0])
    }
  }
}
