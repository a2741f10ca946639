import Elections
import ParleyObstacles
import ParleyTesting
import Testing

@Test func everyPromiseHolds() throws {
  let battery = Battery(Obstacles.all + [ElectionsRules.self], seeds: 1...4)
  for promise in try battery.everything(about: "elections") {
    #expect(promise.findings.isClean, "\(promise.name)")
  }
}
