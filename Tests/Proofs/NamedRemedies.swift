import ParleyEngine
import ParleyRules
import ParleySimulation

/// Every obstacle names an order that works against it; with that order out of everybody's reach things are worse,
/// and it has to be paid for. Made from the declarations, so a remedy of a new module is tried without a change here.
enum NamedRemedies {
  static let games = 100

  static func run(_ ledger: inout ProofLedger) {
    let named = Set(Ground.roster.vocabulary.remedies.map(\.owner))
    ledger.note(
      "every obstacle names a remedy",
      Ground.roster.obstacles.allSatisfy { named.contains($0.owner) })
    for field in Levers.fields {
      guard let theatre = field.theatre(Ground.roster) else {
        ledger.note("\(field.id) can be read", false)
        continue
      }
      for trial in Study(theatre.setting(2020), games: games, jobs: 2).tryingRemedies() {
        ledger.note(
          "\(field.id): \(trial.owner)'s remedy helps and costs", trial.helps && trial.costs,
          trial.text())
        let bare = Setting(
          campaign: theatre.campaign, roster: theatre.roster, without: [trial.owner], seed: 2020)
        let off = Study(bare, games: games, jobs: 2).tryingRemedies().first {
          $0.owner == trial.owner
        }
        ledger.note(
          "\(field.id): control: without \(trial.owner) it does not help",
          off.map { !$0.helps } ?? false, off?.text() ?? "")
      }
    }
  }
}
