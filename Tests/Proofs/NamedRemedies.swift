import ParleyEngine
import ParleyRules
import ParleySimulation

/// Every obstacle names an order that works against it; with that order out of everybody's reach things are worse,
/// and bots that never think of it get something for what it would have cost. Made from the declarations, so a remedy of a new module is tried without a change here.
enum NamedRemedies {
  /// Games of a trial. Those of the flagship are longer and differ more, and a price there is a few tenths of a text or of
  /// an objective: 100 games leave what looking costs within a third of nothing.
  static func games(of field: Levers.Field) -> Int { field.id == "confidence-2013" ? 1000 : 100 }

  /// Where a remedy's price is not asserted: owner and campaign. Bots that look into incidents come to as many other
  /// orders, texts and objectives as bots that never do, since what they find gives them something to say and to do. It
  /// is printed as it comes, and Opacity's page says so; looking on purpose before naming costs (see `ForensicsFirst`).
  static let unpriced = [
    ("opacity", "ring"), ("opacity", "first-steps"), ("opacity", "confidence-2013"),
  ]

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
      for trial in Study(theatre.setting(2020), games: games(of: field), jobs: 2)
        .tryingRemedies()
      {
        let isUnpriced = unpriced.contains { $0 == (trial.owner, field.id) }
        let price = trial.costs ? "and costs" : "and AGAINST THE CLAIM costs nothing that shows"
        ledger.note(
          "\(field.id): \(trial.owner)'s remedy helps \(isUnpriced ? price : "and costs")",
          trial.helps && (trial.costs || isUnpriced), trial.text())
        let bare = Setting(
          campaign: theatre.campaign, roster: theatre.roster, without: [trial.owner], seed: 2020)
        let off = Study(bare, games: games(of: field), jobs: 2).tryingRemedies()
          .first { $0.owner == trial.owner }
        ledger.note(
          "\(field.id): control: without \(trial.owner) it does not help",
          off.map { !$0.helps } ?? false, off?.text() ?? "")
      }
    }
  }
}
