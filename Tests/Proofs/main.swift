// The proofs that need thousands of games, in a release build: secrecy, order, saving, subsets, levers.
// The last line counts them, as a test runner's would.
import ParleyEngine
import ParleyRules

var ledger = ProofLedger()
Batteries.run(&ledger)
FoldProof.run(&ledger)
ClosedPairs.run(&ledger)
ledger.close()
