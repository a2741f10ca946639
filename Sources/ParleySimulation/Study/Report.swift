import ParleyEngine
import ParleyRules

/// What a run of bot games came to.
public struct Report: Sendable {
  /// A line of the report: something counted in every game.
  public struct Line: Sendable {
    /// What the JSON and the CSV call it; the same in every language.
    public let id: String
    /// What people read before the figure.
    public let title: Text
    /// The mean or the share with its 95 % interval.
    public let interval: Interval
    /// A share of games or of chances, not a mean.
    public let isShare: Bool
    /// It belongs to the line above it.
    var isPart = false
  }

  /// The id of the campaign.
  public let campaign: String
  /// What people call the campaign.
  public let title: Text
  /// That it is an exercise, as the campaign says it: a table of bot games must not pass for a forecast.
  public let notice: Text
  /// The seed of the run; each game has its own, made of it and the game's number.
  public let seed: UInt64
  /// The obstacles that were left out.
  public let without: [String]
  /// What came of each game, by number.
  public let outcomes: [GameResult]
  /// The seats that somebody else than the standard bot played.
  public var bots: [(seat: String, bot: BotKind)] = []
  let forums: [Campaign.Named]
  /// The scopes of its forums, in the order of the list of scopes.
  let scopes: [Scope]
  let verbs: [String]
  let metrics: [String]
  private let metricTitles: [Text]
  private let isCounted: [Bool]
  let sorts: [(place: Int, sort: OrderSorts.Sort)]
  private let seatNames: [String: Text]
  private let objectives: [String: [Campaign.Objective]]
  private let capital: ClosedRange<Double>

  init(_ setting: Setting, _ outcomes: [GameResult]) {
    campaign = setting.campaign.id
    title = setting.campaign.title
    notice = setting.campaign.notice
    seed = setting.seed
    without = setting.leftOut
    self.outcomes = outcomes
    let vocabulary = setting.roster.vocabulary
    forums = setting.campaign.forums
    scopes = Report.scopes(of: setting)
    verbs = vocabulary.verbs.map(\.id)
    sorts = OrderSorts(vocabulary).list.enumerated()
      .filter { setting.mask.contains(vocabulary[$0.element.verb].owner) && !$0.element.isNever }
      .map { (place: $0.offset, sort: $0.element) }
    metrics = vocabulary.metrics.map(\.id)
    metricTitles = vocabulary.metrics.map(\.title)
    isCounted = vocabulary.metrics.map { setting.mask.contains($0.owner) }
    seatNames = Dictionary(
      setting.campaign.actors.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    objectives = Dictionary(grouping: setting.campaign.objectives) { $0.seat ?? "" }
    let range = vocabulary[.capital].range
    capital = Double(range.lowerBound)...Double(range.upperBound)
  }

  private static func scopes(of setting: Setting) -> [Scope] {
    let truth = Game(setting, isRecording: false).truth
    let present = Set(truth.all(Forum.self).map { truth.scope(of: $0) })
    return Scope.allCases.filter(present.contains)
  }

  /// A count, or what else is never below zero.

  func mean(_ id: String, _ title: Text, _ value: (GameResult) -> Double) -> Line {
    Line(id: id, title: title, interval: Interval(count: outcomes.map(value)), isShare: false)
  }

  func mean(
    _ id: String, _ title: Text, within range: ClosedRange<Double>, _ value: (GameResult) -> Double
  ) -> Line {
    Line(
      id: id, title: title, interval: Interval(mean: outcomes.map(value), within: range),
      isShare: false)
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
      mean("failed", Text("texts not adopted", nl: "niet aangenomen teksten")) {
        Double($0.failed)
      },
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
        "carried-out",
        Text("share of what was signed carried out", nl: "uitgevoerd deel van wat is ondertekend"),
        { Int($0.instalments) },
        of: { Int(max($0.due, $0.instalments)) }),
      ratio(
        "keeping",
        Text("share of obligations truly kept", nl: "deel van de verplichtingen echt nagekomen"),
        \.keptObligations, of: \.obligations),
      mean("breaches", Text("breaches alleged", nl: "beweerde schendingen")) {
        Double($0.breaches)
      },
      mean("lapsed", Text("agreements lapsed", nl: "vervallen afspraken")) { Double($0.lapsed) },
    ]
      + forums.indices.map { place in
        mean(
          "adopted-\(forums[place].id)",
          Report.named(forums[place].title, forums[place].id) {
            Text("adopted in \($0.english)", nl: "aangenomen in \($0.dutch)")
          }
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
        Text("belief in the true culprit (0 to 1)", nl: "geloof in de ware dader (0 tot 1)"),
        within: 0...1
      ) { Double($0.belief) / 1000 },
      mean(
        "trust", Text("mean trust (0 to 1)", nl: "gemiddeld vertrouwen (0 tot 1)"), within: 0...1
      ) {
        Double($0.trust) / 1000
      },
    ]
  }

  /// Objectives met, seat by seat.
  public var seats: [Line] {
    guard let first = outcomes.first else { return [] }
    return first.seats.indices.flatMap { place -> [Line] in
      let id = first.seats[place].id
      let name = Report.named(seatNames[id] ?? Text(same: id), id) { $0 }
      let own = (objectives[id] ?? []).enumerated().map { number, objective -> Line in
        var line = share(
          "met-\(objective.id)", Report.named(objective.title, objective.id) { $0 }
        ) { $0.seats[place].met[number] }
        line.isPart = true
        return line
      }
      return [
        ratio(
          "objectives-\(id)",
          Text("\(name.english): objectives met", nl: "\(name.dutch): gehaalde doelen"),
          { $0.seats[place].objectivesMet },
          of: { $0.seats[place].objectives })
      ] + own + [
        mean(
          "capital-\(id)",
          Text(
            "\(name.english): capital at the end", nl: "\(name.dutch): kapitaal aan het eind"),
          within: capital
        ) { Double($0.seats[place].capital) }
      ]
    }
  }

  /// A sentence about something that people know by its title, with the id that is typed beside it.
  private static func named(_ title: Text, _ id: String, _ sentence: (Text) -> Text) -> Text {
    let both = Text("\(title.english) (\(id))", nl: "\(title.dutch) (\(id))")
    return sentence(title.english == id && title.dutch == id ? title : both)
  }

  /// What modules count.
  public var counted: [Line] {
    metrics.indices.filter { isCounted[$0] }.map { place in
      mean(metrics[place], Report.named(metricTitles[place], metrics[place]) { $0 }) {
        Double($0.metrics[place])
      }
    }
  }

  /// Faults of the rules that games ran into.
  public var faults: [String] {
    outcomes.filter { !$0.fault.isEmpty }.map { "game \($0.game): \($0.fault)" }
  }
}
