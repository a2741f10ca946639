import Glibc
import ParleyConsole
import ParleyEngine
import ParleyRules
import ParleySimulation
import ParleyTesting

/// What is equal is settled by the game or by lot, never by what a thing is called: another campaign in which every id is
/// another comes to the same rates.
enum NamesDecideNothing {
  private static let games = 3000
  /// The games of the twin that settles ties by name: it is found out in fewer.
  private static let twinGames = 1000

  static func run(_ ledger: inout ProofLedger) {
    guard let theatre = Theatre.shipped("confidence-2013") else {
      ledger.note("confidence-2013 loads", false)
      return
    }
    var start = ContinuousClock.now
    let original = rates(of: theatre.campaign)
    let others = [
      ("all ids renamed at random", theatre.campaign.renamed(atRandom(theatre.campaign))),
      (
        "all ids renamed so that the alphabet is reversed",
        theatre.campaign.renamed(reversed(theatre.campaign))
      ),
    ].map { ($0, rates(of: $1).gaps(to: original)) }
    let count = others.reduce(0) { $0 + $1.1.count }
    let bound = Rates.bound(for: count)
    for (how, gaps) in others {
      let found = gaps.filter { $0.z > bound }
      ledger.note(
        "confidence-2013 with \(how) comes to the same rates", found.isEmpty && gaps.count > 60,
        "\(games) games each, \(gaps.count) rates, bound \(Rates.digits(bound, 2)); furthest: "
          + gaps.prefix(3).map(\.text).joined(separator: "; "))
    }
    print("     \(others.count + 1) runs in \((ContinuousClock.now - start).components.seconds) s")
    start = .now
    control(theatre, &ledger)
    print("     the twin's runs in \((ContinuousClock.now - start).components.seconds) s")
  }

  /// A twin that settles ties by name, in every game alike, with other ids and nothing else.
  private static func control(_ theatre: Theatre, _ ledger: inout ProofLedger) {
    let other = theatre.campaign.renamed(reversed(theatre.campaign))
    let before = rates(of: theatre.campaign, byName: true)
    let gaps = rates(of: other, byName: true).gaps(to: before)
    let bound = Rates.bound(for: gaps.count)
    let found = gaps.filter { $0.z > bound }
    ledger.note(
      "a twin that settles ties by name is found out by an alphabet that is reversed",
      !found.isEmpty,
      "\(twinGames) games each, \(found.count) of \(gaps.count) rates beyond \(Rates.digits(bound, 2)): "
        + found.prefix(3).map(\.text).joined(separator: "; "))
    let gap = gaps.first { $0.name == "more than two that bind" }
    print("     the twin: \(gap?.text ?? "as often more than two texts that bind")")
    let drawn = rates(of: other, games: twinGames).gaps(
      to: rates(of: theatre.campaign, games: twinGames))
    ledger.note(
      "by lot the same alphabet moves nothing", drawn.allSatisfy { $0.z <= bound },
      drawn.prefix(2).map(\.text).joined(separator: "; "))
  }

  private static func rates(of campaign: Campaign, byName: Bool = false, games: Int? = nil) -> Rates
  {
    let setting = Setting(campaign: campaign, roster: Ground.roster, seed: 2013)
    let played = byName ? setting.alphabetical : setting
    let count = games ?? (byName ? twinGames : Self.games)
    let simulation = Simulation(played, standing: StandingOrders(setting))
    return Rates(simulation.run(games: count, jobs: 2), setting)
  }

  // MARK: Names

  /// Eight letters for each id, drawn.
  private static func atRandom(_ campaign: Campaign) -> [String: String] {
    var luck = Luck(Key("names", "at random"))
    var names: [String: String] = [:]
    var isTaken: Set<String> = []
    for id in campaign.ids {
      var name = ""
      repeat {
        name = String((0..<8).map { _ in Character(UnicodeScalar(UInt8(97 + luck.below(26)))) })
      } while !isTaken.insert(name).inserted
      names[id] = name
    }
    return names
  }

  /// The first of the alphabet becomes the last.
  private static func reversed(_ campaign: Campaign) -> [String: String] {
    let ids = Set(campaign.ids).sorted()
    return Dictionary(
      uniqueKeysWithValues: ids.enumerated().map { place, id in
        let number = String(ids.count - place)
        return (id, "n" + String(repeating: "0", count: 4 - number.count) + number + "-" + id)
      })
  }
}
