import Foundation
import ParleyCampaigns
import ParleyEngine
import ParleyRules
import ParleyTesting

/// Nothing of a campaign is dropped in silence: every key, id and word of those we ship, spelled wrongly.
enum CampaignMistakes {
  private static let campaigns = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Campaigns")

  static func run(_ ledger: inout ProofLedger) {
    for (name, step) in [("first-steps", 1), ("confidence-2013", 8)] {
      let mistakes = Misspellings(folder: campaigns.appending(path: name), roster: Ground.roster)
      Batteries.check(&ledger, "each misspelled key, id and word of \(name) is told") {
        try mistakes.areTold(oneIn: step)
      }
      Batteries.check(&ledger, "several misspelled in \(name) are told in one run") {
        try mistakes.areToldTogether()
      }
    }
    controls(&ledger)
  }

  /// Validators that drop something on their way to the author.
  private static func controls(_ ledger: inout ProofLedger) {
    let deaf: [(String, ([Diagnostic]) -> [Diagnostic])] = [
      ("drops unknown keys", { $0.filter { $0.code != "unknown-key" } }),
      ("drops unknown ids", { $0.filter { $0.code != "unknown" } }),
      ("knows no columns", { $0.map { moved($0, column: 1) } }),
      ("gives no right word", { $0.map(blunted) }),
    ]
    for (what, drop) in deaf {
      let found = mistakes(drop).flatMap { try? $0.areTold(oneIn: 8) }
      ledger.note(
        "a validator that \(what) is caught", found?.problems.isEmpty == false,
        "\(found?.problems.count ?? 0) of \(found?.comparisons ?? 0)")
    }
    let hasty = mistakes { Array($0.prefix(1)) }.flatMap { try? $0.areToldTogether() }
    ledger.note(
      "a validator that stops at the first mistake is caught", hasty?.problems.isEmpty == false)
  }

  private static func mistakes(_ drop: @escaping ([Diagnostic]) -> [Diagnostic]) -> Misspellings? {
    Misspellings(folder: campaigns.appending(path: "first-steps"), roster: Ground.roster) {
      drop(loadCampaign(folder: $0, roster: Ground.roster).1)
    }
  }

  private static func moved(_ one: Diagnostic, column: Int) -> Diagnostic {
    Diagnostic(
      one.severity, one.stage, code: one.code,
      at: Place(file: one.file, line: one.line, column: column), one.message, hint: one.hint)
  }

  private static func blunted(_ one: Diagnostic) -> Diagnostic {
    Diagnostic(one.severity, one.stage, code: one.code, at: one.place, "Something is wrong.")
  }
}
