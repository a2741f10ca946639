import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@testable import Elections

@Test func everyPromiseHolds() throws {
  let battery = Battery(Obstacles.all + [ElectionsRules.self], seeds: 1...4)
  for promise in try battery.everything(about: "elections") {
    #expect(promise.findings.isClean, "\(promise.name)")
  }
}

/// The battery's own campaign fills no field of yours: this one sets a poll for everybody.
@Test func everyPromiseHoldsBehindInThePolls() throws {
  let plain = Battery(Obstacles.all + [ElectionsRules.self], seeds: 1...2)
  let poll = try #require(plain.roster.rules(ElectionsRules.self)).poll
  var campaign = plain.campaign
  campaign.cells += campaign.actors.map { Campaign.Cell(poll, of: $0.id, is: 400) }
  let battery = Battery(plain.roster, campaign: campaign, seeds: 1...2)
  for promise in try battery.everything(about: "elections") {
    #expect(promise.findings.isClean, "\(promise.name)")
  }
}
