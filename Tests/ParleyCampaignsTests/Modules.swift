import Foundation
import ParleyRules

@testable import ParleyCampaigns

/// A module with a section of its own over pairs of actors.
struct Distrust: Module {
  static let id = "distrust"
  static let title = Text("distrust", nl: "wantrouwen")
  static let summary = Text("who trusts whom", nl: "wie wie vertrouwt")
  init(_ setup: inout Setup) {
    setup.own(.trust)
    setup.field("trust", nil, fills: .trust, as: .map)
  }
}

/// A module with parameters.
struct Opacity: Module {
  static let id = "opacity"
  static let title = Text("opacity", nl: "ondoorzichtigheid")
  static let summary = Text("nobody sees who did it", nl: "niemand ziet wie het deed")
  init(_ setup: inout Setup) {
    _ = setup.parameter(
      "fog", Text("fog", nl: "mist"), unit: .share, range: 0...1000, default: 500,
      source: "designer's judgement")
    _ = setup.parameter(
      "delay", Text("delay", nl: "vertraging"), unit: .turns, range: 0...5, default: 1,
      source: "designer's judgement")
    _ = setup.parameter(
      "doubt", Text("doubt", nl: "twijfel"), unit: .points, range: -3000...3000, default: -500,
      source: "designer's judgement")
  }
}

/// A ninth obstacle of a stranger's: a field on actors, one on assets, and a section with fields.
struct Weather: Module {
  static let id = "weather"
  static let title = Text("weather", nl: "weer")
  static let summary = Text("it rains", nl: "het regent")
  init(_ setup: inout Setup) {
    let dry = setup.quantity(
      QuantityDeclaration(
        "weather.umbrella", Text("umbrella", nl: "paraplu"), of: .actor, unit: .flag, range: 0...1,
        sight: .open))
    setup.field("actors", "umbrella", fills: dry)
    let neighbour = setup.quantity(
      QuantityDeclaration(
        "weather.neighbour", Text("neighbour", nl: "buur"), of: .asset, unit: .row(.asset),
        range: -1...Int32.max, neutral: -1, sight: .open))
    setup.field("assets", "neighbour", fills: neighbour)
    let rain = setup.quantity(
      QuantityDeclaration(
        "weather.rain", Text("rain", nl: "regen"), of: .forum, unit: .level, range: 0...9,
        sight: .open))
    let wind = setup.quantity(
      QuantityDeclaration(
        "weather.wind", Text("wind", nl: "wind"), of: .forum, per: .actor, unit: .logit,
        range: -2000...2000, sight: .open))
    _ =
      setup.happening(
        "weather.storm", of: "actor", "spared", "power", Named("share", unit: .share), "harm",
        is: .scriptable,
        says: Text(
          "A storm of {power} strikes {actor}, not {spared} ({share}, {harm}).",
          nl: "Een storm van {power} treft {actor}, {spared} niet ({share}, {harm})."))
      as Happening<Ref<Actor>, Ref<Actor>?, OperationKind, Int32, Ref<Incident>?>
    setup.field("climate", "rain", fills: rain)
    setup.field("climate", "wind", fills: wind, as: .map)
    _ = setup.quantity(
      QuantityDeclaration(
        "weather.heat", Text("heat", nl: "hitte"), unit: .count, range: 0...9, sight: .hidden))
  }
}

extension Roster {
  /// The words of the core, which are all that a loader needs of it, and three modules, one a stranger's.
  static let table = Roster(core: [], [Weather.self, Distrust.self, Opacity.self])
}

extension Desk {
  /// A small campaign that has nothing wrong with it.
  static let campaign = """
    parley: 1
    id: two-states
    title: Two states
    notice: EXERCISE
    turns: 2
    epilogue: 1
    orders: [1, 2]
    waits: [negotiation, orders]
    actors:
      arden: {title: Arden, kind: state, camp: west, income: 6, suspects: [boreal], umbrella: true}
      boreal: {title: Boreal, kind: state, camp: east, strikes: 0.125, rivals: [arden]}
      ngo: {title: Watch, kind: organisation, camp: west}
    assets:
      grid: {title: Grid, owner: arden, status: vital, shield: 1.5, neighbour: port}
      port: {title: Port, owner: arden, status: civilian, cross-border: true}
    forums:
      ring: {title: Ring, rule: consensus, chairs: {arden: 1, boreal: 1, ngo: 3}, key: [arden]}
    measures:
      line: {title: Line, function: communication, catalogue: book, interest: {arden: 2, boreal: -0.5},
        permits: Much., requires: Little.}
    seats:
      arden:
        brief: Be calm.
        default: ["operate defence grid"]
        objectives:
          a-line: {title: A line, when: {all: [{adopted: {measure: line}}, {not: {wrong: {by: arden}}}]}}
      boreal: {brief: Be bold.}
    learning:
      l-doing: {title: Doing, when: {carried-out: {seat: arden}}, ask: And then?}
    injects:
      outage:
        turn: 1
        to: public
        needs: opacity
        headline: Lights out
        effects:
          - incident: {kind: sabotage, by: boreal, at: grid, severity: 3, flag: ngo}
          - shock: {between: [arden, boreal], size: 2}
          - gesture: {from: ngo, to: arden}
          - add: {quantity: hurt, of: arden, value: -2}
          - propose: {lead: ngo, forum: ring, tier: voluntary, clauses: [line]}
    lessons:
      - {id: first, after: {typed: "?"}, say: "You typed {line}.", missed: Try it.}
    obstacles:
      opacity: {fog: 0.9, doubt: -1.25}
    trust:
      arden: {boreal: 0.25}
    climate:
      ring: {rain: 3, wind: {arden: -0.5}}
    endings:
      - {when: {level: {quantity: capital, of: arden, at-least: 5}}, say: Well done.}
    references: [A book]

    """

  /// What `parley validate` would print of the sound campaign after one change to its text.
  static func changing(_ old: String, to new: String) throws -> [String] {
    guard let range = campaign.firstRange(of: old) else { return ["nothing to change: \(old)"] }
    let desk = try Desk(["campaign.yaml": campaign.replacingCharacters(in: range, with: new)])
    return desk.validated()
  }

  func validated() -> [String] {
    loadCampaign(folder: folder.path, roster: .table).1.map {
      $0.description.replacingOccurrences(of: folder.path + "/", with: "")
    }
  }
}
