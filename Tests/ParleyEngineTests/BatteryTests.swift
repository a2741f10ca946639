import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

/// What the battery sees of our own obstacles, and of one that breaks a promise on purpose. Thousands of games more are
/// played by the proofs.
@Suite("The battery")
struct BatteryTests {
  @Test(
    "finds our own obstacles silent where what they are about does not occur",
    arguments: Obstacles.all.map { $0.id })
  func silence(obstacle: String) throws {
    let findings = try Battery(Obstacles.all, seeds: 1...2).silentWithoutItsSubject(obstacle)
    #expect(findings.isClean, "\(findings)")
  }

  @Test("finds their orders carried out", arguments: Obstacles.all.map { $0.id })
  func orders(obstacle: String) throws {
    let findings = try Battery(Obstacles.all, seeds: 1...3).ordersAreCarriedOut(obstacle)
    #expect(findings.isClean, "\(findings)")
  }

  @Test("finds that they reckon with no numbers", arguments: Obstacles.all.map { $0.id })
  func numbers(obstacle: String) throws {
    let findings = try Battery(Obstacles.all, seeds: 1...2).reckonsWithNoNumbers(obstacle)
    #expect(findings.isClean, "\(findings)")
  }

  @Test("finds no guard broken")
  func guards() throws {
    let findings = try Battery(Obstacles.all, seeds: 1...1).breaksNoGuard()
    #expect(findings.isClean, "\(findings)")
  }
}
