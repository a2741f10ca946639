import ParleyEngine
import ParleyRules
import ParleySimulation

/// Every obstacle moves play in the direction it declares: its main lever is swept in paired games.
enum Levers {
  static func run(_ ledger: inout ProofLedger) {
    let sweeps = Study(Ground.setting(seed: 2020), games: 60, jobs: 2).sweepingAll()
    for sweep in sweeps {
      ledger.note("a lever moves play as declared", sweep.isConfirmed, sweep.text())
    }
    ledger.note("every obstacle declares a lever", sweeps.count >= Ground.roster.obstacles.count)
  }
}
