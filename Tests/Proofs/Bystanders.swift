import ParleyEngine
import ParleyRules
import ParleySimulation
import ParleyTesting

/// A name on the roster changes nothing: actors without a seat, a chair, an asset, a doctrine or a relation, whom nobody
/// lists, move no decision and no outcome, however many they are.
enum Bystanders {
  static func run(_ ledger: inout ProofLedger) {
    for (name, theatre) in OffTheLedger.grounds.map({ ($0.name, $0.theatre) }) {
      guard let theatre else {
        ledger.note("\(name) can be read", false)
        continue
      }
      for count in [1, 10] {
        let found = told(theatre, count, seeds: 1...20)
        ledger.note(
          "\(name): with \(count) hermits every decision and belief of 20 evenings is the same",
          found.wrong.isEmpty && found.decisions > 500,
          "\(found.decisions) decisions and beliefs, \(found.wrong.count) differ \(found.wrong.prefix(2))"
        )
      }
    }
    rates(&ledger)
    control(&ledger)
  }

  /// A campaign with so many hermits, first and last in every list.
  static func joined(_ count: Int, _ campaign: Campaign) -> Campaign {
    var campaign = campaign
    for number in 0..<count {
      let id = "\(number % 2 == 0 ? "aa" : "zz")-hermit-\(number)"
      let place = number % 2 == 0 ? 0 : campaign.actors.count
      campaign.actors.insert(
        Campaign.Named(id: id, title: Text(same: "Hermit \(number)")), at: place)
    }
    return campaign
  }

  // MARK: Scripted

  /// The same inputs with and without hermits: decisions by key, with their ledgers in names, and what everybody
  /// believes in the end.
  private static func told(
    _ theatre: Theatre, _ count: Int, seeds: ClosedRange<UInt64>
  ) -> (decisions: Int, wrong: [String]) {
    let crowd = Theatre(campaign: joined(count, theatre.campaign), roster: theatre.roster)
    let found = Hands.map(Array(seeds)) { seed -> (Int, [String]) in
      let played = Session(theatre.setting(seed))
      guard (try? RandomTable(played, seed: seed).playOut()) != nil else {
        return (0, ["seed \(seed) cannot be played"])
      }
      let base = Session(theatre.setting(seed), replaying: played.inputs, journal: MemoryJournal())
      let other = Session(crowd.setting(seed), replaying: played.inputs, journal: MemoryJournal())
      let (one, two) = (lines(base), lines(other))
      let differing = zip(one, two).first { $0 != $1 }
      let isSame = one == two
      return (
        one.count,
        isSame
          ? []
          : ["seed \(seed): \(differing.map { "\($0) | \($1)" } ?? "\(one.count) | \(two.count)")"]
      )
    }
    return (found.reduce(0) { $0 + $1.0 }, found.flatMap(\.1))
  }

  private static func lines(_ session: Session) -> [String] {
    let vocabulary = session.setting.roster.vocabulary
    let decided = session.decisions.map { decision in
      let terms = decision.terms.map { "\(vocabulary[$0.name].id) \($0.weight)" }
      return "\(decision.key) \(vocabulary[decision.question].id) \(terms) \(decision.outcome)"
    }
    let truth = session.truth
    let believed = truth.rows(.dossier).map { dossier in
      let shares = truth.shares(in: dossier).map {
        "\(session.setting.names.id(.actor, $0.suspect)) \($0.share)"
      }
      return "\(truth.key(.dossier, dossier)) \(shares.sorted())"
    }
    return decided + believed.sorted()
  }

  // MARK: Rates

  private static func rates(_ ledger: inout ProofLedger) {
    guard let theatre = Theatre.shipped("confidence-2013") else { return }
    let alone = rates(theatre, 0)
    for count in [1, 10] {
      let crowd = rates(theatre, count)
      ledger.note(
        "confidence-2013: 1,000 games of bots come to the same with \(count) hermits as without",
        alone.isLike(crowd), "\(alone.text) | \(crowd.text)")
    }
  }

  private struct Rates {
    let belief, wrong, adopted, trust: Interval

    func isLike(_ other: Rates) -> Bool {
      [
        (belief, other.belief), (wrong, other.wrong), (adopted, other.adopted),
        (trust, other.trust),
      ]
      .allSatisfy { $0.low <= $1.high && $1.low <= $0.high }
    }

    var text: String {
      [
        ("belief", belief), ("games with a wrong charge", wrong), ("adopted", adopted),
        ("trust", trust),
      ]
      .map { "\($0) \(Rates.short($1.value))" }.joined(separator: ", ")
    }

    private static func short(_ value: Double) -> String {
      let thousandths = Int((value * 1000).rounded())
      let digits = String(thousandths % 1000)
      return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }
  }

  private static func rates(_ theatre: Theatre, _ count: Int) -> Rates {
    let crowd = Theatre(campaign: joined(count, theatre.campaign), roster: theatre.roster)
    let games = Simulation(crowd.setting(2013)).run(games: 1000, jobs: 2).outcomes
    return Rates(
      belief: Interval(mean: games.map { Double($0.belief) / 1000 }),
      wrong: Interval(share: games.count { $0.wrong > 0 }, of: games.count),
      adopted: Interval(mean: games.map { Double($0.adoptions) }),
      trust: Interval(mean: games.map { Double($0.trust) / 1000 }))
  }

  // MARK: Control

  private static func control(_ ledger: inout ProofLedger) {
    let obstacles = Ground.roster.obstacles.map { type(of: $0.module) }
    let roster = Roster(core: CoreRules.all + [Everybody.self], obstacles)
    let found = told(OffTheLedger.ring(roster), 10, seeds: 1...10)
    ledger.note(
      "control: a rule that suspects everybody is caught", !found.wrong.isEmpty,
      "\(found.wrong.count) of 10 evenings differ")
  }
}

/// Holds everybody a little likelier than nobody, whoever it is.
struct Everybody: BareModule {
  static let id = "core.everybody"
  static let title: Text = "Everybody"
  static let summary: Text = "Suspects everybody."

  init(_ setup: inout Setup) { setup.advances(.judge) }

  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    for dossier in lens.rows(.dossier) {
      for actor in lens.actorRows where lens[.belief, dossier, toward: actor] == Lens.unlisted {
        out.add(.belief, dossier, toward: actor, 1)
      }
    }
  }
}
