import ParleyRules
import Testing

@testable import ParleyEngine
@testable import ParleySimulation

/// What geopolitics does to what two have agreed.
@Suite("A blow to relations")
struct BlowTests {
  /// In how many of some games somebody stood still under a text that Arden and Boreal signed with each other.
  private func suspensions(blow: Int32) -> Int {
    var campaign = Fixture.campaign
    campaign.objectives = []
    var package = Inject(id: "package")
    package.turn = 2
    package.effects = [
      .propose(
        lead: "arden", forum: "line", tier: .voluntary, clauses: ["contacts"], title: "Line")
    ]
    var annexation = Inject(id: "annexation")
    annexation.turn = 4
    annexation.effects = blow > 0 ? [.shock(between: "arden", and: "boreal", size: blow)] : []
    campaign.injects = [package, annexation]
    let playout = Playout(Setting(campaign: campaign, roster: Fixture.roster, seed: 2020))
    return (0..<24).count { number in
      Census.count(.partySuspended, in: playout.game(number).truth) > 0
    }
  }

  @Test(
    "bots stand still under what two signed, in more than half of the games",
    .disabled("measured against calm games, bots suspend no more often: not yet mended"))
  func suspended() {
    let (calm, blow) = (suspensions(blow: 0), suspensions(blow: 3))
    #expect(blow > 12, "\(blow) of 24")
    #expect(calm < blow / 2, "\(calm) of 24 without")
  }
}
