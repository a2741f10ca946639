import Foundation
import ParleyEngine
import ParleyRules
import ParleySimulation
import ParleyTesting
import Testing

@testable import Terminology

/// The figures of the page, in paired games of bots. It takes minutes, so it is run on demand: `PARLEY_MEASURE=1`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["PARLEY_MEASURE"] != nil))
struct MeasureTests {
  @Test func `levers move play as declared`() {
    let setting = Setting(
      campaign: WordyRing.campaign(), roster: WordyRing.roster, without: [], seed: 2020)
    print(Sweep.heading)
    for sweep in Study(setting, games: 100, jobs: 2).sweepingAll(of: TerminologyRules.id) {
      print(sweep.text())
      #expect(sweep.isConfirmed)
    }
  }

  @Test func `remedies help, and cost`() {
    let roster = Roster([TerminologyRules.self])
    let setting = Setting(
      campaign: WordyRing.campaign(roster), roster: roster, without: [], seed: 2020)
    for trial in Study(setting, games: 100, jobs: 2).tryingRemedies() {
      print(trial.text())
      #expect(trial.helps && trial.costs, "\(trial.order)")
    }
  }
}
