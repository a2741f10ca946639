import ParleyCampaigns
import ParleyConsole
import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyTesting

/// A campaign and the rules it is played with.
struct Theatre: Sendable {
  let campaign: Campaign
  let roster: Roster
  /// What a seat is told that asks about everything.
  var ask: @Sendable (Session, Seat, UInt64) -> [String] = { Probes($0, $1, $2).answers() }

  /// The invented campaign, with four seats.
  static func ring(_ roster: Roster = Ground.roster) -> Theatre {
    let seats = ["arden", "boreal", "cassel", "helix"]
    return Theatre(campaign: RingCampaign.make(seats: seats, roster.vocabulary), roster: roster)
  }

  /// A campaign as it is shipped; `nil` where its files cannot be read.
  static func shipped(_ id: String, _ roster: Roster = Ground.roster) -> Theatre? {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    let folder = (parts + ["Campaigns", Substring(id)]).joined(separator: "/")
    guard let campaign = loadCampaign(folder: folder, roster: roster).0 else { return nil }
    return Theatre(campaign: campaign, roster: roster)
  }

  var seats: [String] { campaign.seats.map(\.actor) }
  /// Those whom nobody plays.
  var nonPlayers: [String] { campaign.actors.map(\.id).filter { !seats.contains($0) } }

  /// - Parameter change: what is otherwise in this world.
  func setting(_ seed: UInt64, _ change: (inout Campaign) -> Void = { _ in }) -> Setting {
    var campaign = campaign
    change(&campaign)
    return Setting(campaign: campaign, roster: roster, seed: seed)
  }

  /// A session of such a world, in which a seat that sends nothing gets what its campaign declares.
  func session(_ seed: UInt64, _ change: (inout Campaign) -> Void = { _ in }) -> Session {
    let setting = setting(seed, change)
    return Session(setting, standing: StandingOrders(setting))
  }

  /// One of a list, by a number.
  static func pick<Item>(_ items: [Item], _ number: UInt64) -> Item? {
    items.isEmpty ? nil : items[Int(number % UInt64(items.count))]
  }
}
