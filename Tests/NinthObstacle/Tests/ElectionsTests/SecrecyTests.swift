import Elections
import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@Suite("What others learn of a poll") struct SecrecyTests {
  private let roster = Roster(Obstacles.all + [ElectionsRules.self])

  @Test("Another's poll changes nothing that a seat is told, until people vote")
  func nothingBeforeTheVote() throws {
    for seed in UInt64(1)...4 {
      let first = Session(try setting(poll: 450, seed))
      try RandomTable(first, seed: seed).playOut()
      let second = Session(
        try setting(poll: 550, seed), replaying: first.inputs, journal: MemoryJournal())
      // An election every four turns: nothing shows in the first three.
      for seat in ["arden", "helix"] {
        let (one, other) = (told(seat, first, before: 4), told(seat, second, before: 4))
        #expect(!one.isEmpty && one == other, "\(seat), seed \(seed)")
      }
      #expect(told("boreal", first, before: 4) != told("boreal", second, before: 4))
    }
  }

  private func setting(poll: Int32, _ seed: UInt64) throws -> Setting {
    let quantity = try #require(roster.vocabulary.quantity(named: "elections.poll"))
    var campaign = RingCampaign.make(roster.vocabulary)
    campaign.cells.append(Campaign.Cell(quantity, "boreal", value: poll))
    return Setting(campaign: campaign, roster: roster, without: [], seed: seed)
  }

  private func told(_ actor: String, _ session: Session, before turn: Int32) -> [UInt64] {
    let place = session.setting.campaign.actors.firstIndex { $0.id == actor } ?? 0
    let events = session.events(of: .team(Row(place)))
    return events.filter { $0.turn < turn }.map(\.fingerprint)
  }
}
