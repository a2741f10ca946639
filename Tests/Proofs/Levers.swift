import ParleyCampaigns
import ParleyEngine
import ParleyRules
import ParleySimulation

/// Every obstacle moves play in the direction it declares: its levers are swept in paired games, on a small invented
/// ring and on both campaigns that are shipped. And each of them is felt: without it a good part of the games comes
/// out otherwise.
enum Levers {
  /// Games for each position of a lever.
  private static let games = 120
  /// An obstacle changes the outcome of at least a fifth of the games (`play.md` section 9).
  private static let felt = 0.2

  static func run(_ ledger: inout ProofLedger) {
    for setting in [Ground.setting(seed: 2020)] + Shipped.settings(Ground.roster) {
      sweep(setting, &ledger)
    }
    for setting in Shipped.settings(Ground.roster) { remove(setting, &ledger) }
    let declared = Set(Ground.roster.vocabulary.levers.map(\.owner))
    ledger.note(
      "every obstacle declares a lever",
      Ground.roster.obstacles.allSatisfy { declared.contains($0.owner) })
    for twin in FrozenTwin.all { freeze(twin, &ledger) }
  }

  private static func sweep(_ setting: Setting, _ ledger: inout ProofLedger) {
    for sweep in Study(setting, games: games, jobs: 2).sweepingAll() {
      ledger.note(
        "\(setting.campaign.id): a lever moves play as declared", sweep.isConfirmed, sweep.text())
    }
  }

  private static func remove(_ setting: Setting, _ ledger: inout ProofLedger) {
    let study = Study(setting, games: games, jobs: 2)
    for obstacle in setting.roster.obstacles.map(\.id) {
      let share = study.removing([obstacle]).changed
      ledger.note(
        "\(setting.campaign.id): without \(obstacle) at least a fifth of the games comes out otherwise",
        share.value >= felt, "\(Int((share.value * 100).rounded())) %")
    }
    ledger.note(
      "\(setting.campaign.id): without nothing none does", study.removing([]).changed.value == 0)
  }

  /// The check must fail on an obstacle whose terms say the same whatever happens.
  private static func freeze(_ twin: FrozenTwin, _ ledger: inout ProofLedger) {
    for ground in [Ground.setting(seed: 2020)] + Shipped.settings(Ground.roster) {
      let frozen = twin.freeze(on: ground)
      guard
        let sweep = Study(frozen, games: games, jobs: 2).sweepingAll().first(where: {
          $0.owner == twin.id
        })
      else { continue }
      ledger.note(
        "\(ground.campaign.id): the check fails on \(twin.id) with its terms frozen at their means",
        !sweep.isConfirmed, "\(twin.kept) terms; \(sweep.text())")
    }
  }
}

/// The campaigns that people get.
enum Shipped {
  static func settings(_ roster: Roster, seed: UInt64 = 2020) -> [Setting] {
    ["confidence-2013", "first-steps"].compactMap { name in
      let (campaign, _) = loadCampaign(folder: "Campaigns/\(name)", roster: roster)
      return campaign.map { Setting(campaign: $0, roster: roster, seed: seed) }
    }
  }
}
