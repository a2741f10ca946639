import ParleyEngine
import ParleyRules

/// What a run of bot games came to.
public struct Report: Sendable {
  /// A line of the report: something counted in every game.
  public struct Line: Sendable {
    public let id: String
    public let title: Text
    public let interval: Interval
    /// A share of games or of chances, not a mean.
    public let isShare: Bool
  }

  public let campaign: String
  public let title: Text
  public let seed: UInt64
  /// The obstacles that were left out.
  public let without: [String]
  public let outcomes: [GameResult]
  let forums: [String]
  let verbs: [String]
  let metrics: [String]
  private let metricTitles: [Text]
  private let paid: [Bool]

  init(_ setting: Setting, _ outcomes: [GameResult]) {
    campaign = setting.campaign.id
    title = setting.campaign.title
    seed = setting.seed
    without = setting.leftOut
    self.outcomes = outcomes
    let forums = setting.campaign.forums.map(\.id).sorted()
    self.forums = forums
    verbs = setting.roster.vocabulary.verbs.map(\.id)
    paid = setting.roster.vocabulary.verbs.map {
      if case .sealed = $0.purse { true } else { $0.purse == .floor }
    }
    metrics = setting.roster.vocabulary.metrics.map(\.id)
    metricTitles = setting.roster.vocabulary.metrics.map(\.title)
  }

  func mean(_ id: String, _ title: Text, _ value: (GameResult) -> Double) -> Line {
    Line(id: id, title: title, interval: Interval(mean: outcomes.map(value)), isShare: false)
  }

  func share(_ id: String, _ title: Text, _ holds: (GameResult) -> Bool) -> Line {
    Line(
      id: id, title: title,
      interval: Interval(share: outcomes.count(where: holds), of: outcomes.count), isShare: true)
  }

  func ratio(
    _ id: String, _ title: Text, _ part: (GameResult) -> Int, of whole: (GameResult) -> Int
  ) -> Line {
    Line(
      id: id, title: title,
      interval: Interval(
        share: outcomes.reduce(0) { $0 + part($1) }, of: outcomes.reduce(0) { $0 + whole($1) }),
      isShare: true)
  }

  /// Texts and what became of them.
  public var talks: [Line] {
    [
      mean("adopted", Text("texts adopted a game", nl: "aangenomen teksten per spel")) {
        Double($0.adoptions)
      },
      mean(
        "thin",
        Text("of these thin (inform, connect, help)", nl: "daarvan dun (melden, verbinden, helpen)")
      ) { Double($0.thin) },
      mean(
        "thick", Text("of these thick (bind or check)", nl: "daarvan dik (binden of controleren)")
      ) { Double($0.thick) },
      mean("failed", Text("texts voted down", nl: "weggestemde teksten")) { Double($0.failed) },
      mean("withdrawn", Text("texts withdrawn", nl: "ingetrokken teksten")) {
        Double($0.withdrawn)
      },
      share(
        "early",
        Text(
          "games with something adopted by turn 4", nl: "spellen met iets aangenomen t/m beurt 4")
      ) {
        $0.firstAdoption > 0 && $0.firstAdoption <= 4
      },
      mean("instalments", Text("instalments carried out", nl: "uitgevoerde termijnen")) {
        Double($0.instalments)
      },
      ratio(
        "kept",
        Text("share of what was signed carried out", nl: "uitgevoerd deel van wat is ondertekend"),
        { Int($0.instalments) },
        of: { Int(max($0.due, $0.instalments)) }),
      mean("breaches", Text("breaches alleged", nl: "beweerde schendingen")) {
        Double($0.breaches)
      },
      mean("lapsed", Text("agreements lapsed", nl: "vervallen afspraken")) { Double($0.lapsed) },
    ]
      + forums.indices.map { place in
        mean(
          "adopted-\(forums[place])",
          Text("adopted in \(forums[place])", nl: "aangenomen in \(forums[place])")
        ) {
          Double($0.adopted.indices.contains(place) ? $0.adopted[place] : 0)
        }
      }
  }

  /// Incidents and who was named for them.
  public var incidents: [Line] {
    [
      mean("incidents", Text("incidents a game", nl: "incidenten per spel")) {
        Double($0.incidents)
      },
      mean("accusations", Text("public accusations", nl: "openbare beschuldigingen")) {
        Double($0.accusations)
      },
      ratio(
        "wrong", Text("of these naming the wrong actor", nl: "daarvan tegen de verkeerde"), \.wrong,
        of: \.accusations),
      ratio(
        "believed", Text("of these believed by third parties", nl: "daarvan door derden geloofd"),
        \.believed, of: \.accusations),
      ratio(
        "misnamed",
        Text(
          "attributions of any kind that are wrong",
          nl: "attributies van elke soort die onjuist zijn"), \.misattributions,
        of: \.attributions),
      mean(
        "belief",
        Text("belief in the true culprit (0 to 1)", nl: "geloof in de ware dader (0 tot 1)")
      ) { Double($0.belief) / 1000 },
      mean("trust", Text("mean trust (0 to 1)", nl: "gemiddeld vertrouwen (0 tot 1)")) {
        Double($0.trust) / 1000
      },
    ]
  }

  /// Objectives met, seat by seat.
  public var seats: [Line] {
    guard let first = outcomes.first else { return [] }
    return first.seats.indices.flatMap { place -> [Line] in
      let id = first.seats[place].id
      return [
        ratio(
          "objectives-\(id)", Text("\(id): objectives met", nl: "\(id): gehaalde doelen"),
          { $0.seats[place].objectivesMet },
          of: { $0.seats[place].objectives }),
        mean("capital-\(id)", Text("\(id): capital at the end", nl: "\(id): kapitaal aan het eind"))
        { Double($0.seats[place].capital) },
      ]
    }
  }

  /// Kinds of orders: in how many games, and in which share of a seat's turns.
  public struct Use: Sendable {
    public let verb: String
    public let games: Interval
    public let chances: Interval
    /// It takes an order or a floor move: what is free may well be done all the time.
    let isPaid: Bool
    /// Given in fewer than one game in twenty (`play.md` section 9).
    public var isRare: Bool { games.value < 0.05 }
    /// Given in more than four of ten seats' turns (`play.md` section 9).
    public var isFrequent: Bool { isPaid && chances.value > 0.4 }
  }

  public var uses: [Use] {
    verbs.indices.map { verb in
      let shares = outcomes.map { Double($0.orders[verb]) / Double(max($0.chances, 1)) }
      return Use(
        verb: verbs[verb],
        games: Interval(
          share: outcomes.count { $0.orders[verb] > 0 }, of: outcomes.count),
        chances: Interval(mean: shares), isPaid: paid[verb])
    }
  }

  /// What modules count.
  public var counted: [Line] {
    metrics.indices.map { place in
      mean(metrics[place], metricTitles[place]) { Double($0.metrics[place]) }
    }
  }

  /// Faults of the rules that games ran into.
  public var faults: [String] {
    outcomes.filter { !$0.fault.isEmpty }.map { "game \($0.game): \($0.fault)" }
  }
}
