// The proofs that need thousands of games, in a release build: secrecy, order, saving, subsets, levers.
// The last line counts them, as a test runner's would. `secrecy` as an argument runs those of secrecy alone.
import ParleyEngine
import ParleyRules

if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "digest" {
  try Processes.printDigest(of: CommandLine.arguments[2])
} else {
  var ledger = ProofLedger()
  let isWhole = CommandLine.arguments.last != "secrecy"
  if isWhole { Batteries.run(&ledger) }
  FoldProof.run(&ledger)
  ClosedPairs.run(&ledger)
  OpenPairs.run(&ledger)
  SecrecyControls.run(&ledger)
  if isWhole {
    Alignment.run(&ledger)
    Levers.run(&ledger)
    Controls.run(&ledger)
    BatteryControls.run(&ledger)
    CampaignMistakes.run(&ledger)
  }
  ledger.close()
}
