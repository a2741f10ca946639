// The proofs that need thousands of games, in a release build. Arguments name sections; without one all are run, and with
// a wrong one none, as a proof that was meant and left out would be missed by nobody. A number is games a cell, for the
// section of texts that bind. The last line counts the proofs, as a test runner's would.
import Glibc
import ParleyEngine
import ParleyRules

let sections: [(name: String, run: (inout ProofLedger) -> Void)] = [
  ("batteries", { Batteries.run(&$0) }),
  ("fold", { FoldProof.run(&$0) }),
  ("closed", { ClosedPairs.run(&$0) }),
  ("hands", { Backers.run(&$0) }),
  ("open", { OpenPairs.run(&$0) }),
  ("controls", { SecrecyControls.run(&$0) }),
  ("alignment", { Alignment.run(&$0) }),
  ("names", { NamesDecideNothing.run(&$0) }),
  (
    "levers",
    {
      Levers.run(&$0)
      FrozenTwins.run(&$0)
    }
  ),
  ("removals", { Removals.run(&$0) }),
  ("questions", { OffTheLedger.run(&$0) }),
  ("bystanders", { Bystanders.run(&$0) }),
  (
    "remedies",
    {
      NamedRemedies.run(&$0)
      ForensicsFirst.run(&$0)
      Letterheads.run(&$0)
      SecondName.run(&$0)
      Crimea.run(&$0)
    }
  ),
  ("bots", { Play.run(&$0) }),
  ("strengths", { Strengths.run(&$0) }),
  (
    "promises",
    {
      Controls.run(&$0)
      BatteryControls.run(&$0)
      SequenceControls.run(&$0)
      CampaignMistakes.run(&$0)
    }
  ),
]

let wanted = CommandLine.arguments.dropFirst().filter { Int($0) == nil }
if wanted.first == "digest", CommandLine.arguments.count == 3 {
  try Processes.printDigest(of: CommandLine.arguments[2])
} else {
  let known = sections.map(\.name)
  let unknown = wanted.filter { !known.contains($0) }
  guard unknown.isEmpty else {
    let named = unknown.map { "\"\($0)\"" }.joined(separator: ", ")
    print("no such section: \(named). Sections are \(known.joined(separator: " ")).")
    exit(2)
  }
  var ledger = ProofLedger()
  for section in sections where wanted.isEmpty || wanted.contains(section.name) {
    let start = ContinuousClock.now
    section.run(&ledger)
    let seconds = (ContinuousClock.now - start).components.seconds
    print("-- \(section.name): \(seconds) s")
  }
  ledger.close()
}
