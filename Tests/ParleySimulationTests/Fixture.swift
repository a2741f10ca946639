import Distrust
import Opacity
import ParleyEngine
import ParleyRules

@testable import ParleySimulation

/// A small campaign to simulate: Arden and Boreal are rivals, Cassel is Arden's friend at the table; Delta and
/// Helix, a company, are played by doctrine.
enum Fixture {
  static let roster = Roster([DistrustRules.self, OpacityRules.self])

  /// Sixty games, played once for all tests that only look at them.
  static let sixty = Simulation(setting()).run(games: 60, jobs: 2)

  static func setting(
    seed: UInt64 = 2020, roster: Roster = roster, without: [String] = [], turns: Int32 = 8
  ) -> Setting {
    var campaign = campaign
    campaign.turns = turns
    return Setting(campaign: campaign, roster: roster, without: without, seed: seed)
  }

  static let campaign: Campaign = {
    var campaign = Campaign(id: "fixture", title: "Ring")
    campaign.turns = 8
    campaign.epilogue = 2
    campaign.actors = ["arden", "boreal", "cassel", "delta", "helix"].map(named)
    campaign.assets = [
      "arden-grid", "arden-bank", "boreal-mfa", "boreal-plant", "cassel-port", "delta-press",
      "helix-router",
    ].map(named)
    campaign.forums = ["hall", "line", "ring"].map(named)
    campaign.measures = measures.map { named($0.id) }
    campaign.seats = ["arden", "boreal", "cassel"].map { Campaign.Seat(actor: $0, brief: "") }
    campaign.objectives = objectives
    campaign.injects = [outage]
    campaign.cells = actorCells + assetCells + forumCells + measureCells
    return campaign
  }()

  private static func named(_ id: String) -> Campaign.Named {
    Campaign.Named(id: id, title: Text(same: id))
  }

  // MARK: Measures and what they are worth to arden, boreal, cassel, delta, helix, in half points

  private static let measures:
    [(id: String, function: MeasureFunction, forbids: OperationKind?, interest: [Int32])] = [
      ("contacts", .communication, nil, [3, 2, 4, 3, 2]),
      ("views", .transparency, nil, [4, 1, 3, 2, 2]),
      ("exercises", .cooperation, nil, [3, 3, 2, 2, 1]),
      ("help", .cooperation, nil, [2, 4, 3, 4, 3]),
      ("grid-ban", .constraint, .sabotage, [4, -2, 3, 2, 1]),
      ("supply-ban", .constraint, .implant, [1, -3, 2, 1, 5]),
      ("spy-ban", .constraint, .espionage, [-4, 2, 1, 1, 2]),
      ("visits", .verification, nil, [2, -4, 3, 1, -1]),
      ("sovereignty", .transparency, nil, [-2, 5, 0, 1, -2]),
    ]

  private static var measureCells: [Campaign.Cell] {
    measures.flatMap { measure in
      [Campaign.Cell(.function, measure.id, value: measure.function.rawValue)]
        + (measure.forbids.map { [Campaign.Cell(.forbids, measure.id, value: WordSet([$0]).code)] }
          ?? [])
        + zip(["arden", "boreal", "cassel", "delta", "helix"], measure.interest).map {
          Campaign.Cell(.interest, measure.id, $0, value: $1 * 250)
        }
    }
  }

  private static var actorCells: [Campaign.Cell] {
    var cells: [Campaign.Cell] = []
    for (actor, kind, camp, income) in [
      ("arden", ActorKind.state, Int32(1), Int32(4)), ("boreal", .state, 2, 6),
      ("cassel", .state, 1, 4), ("delta", .state, 3, 4), ("helix", .company, 0, 3),
    ] {
      cells += [
        Campaign.Cell(.actorKind, actor, value: kind.rawValue),
        Campaign.Cell(.camp, actor, value: camp), Campaign.Cell(.income, actor, value: income),
      ]
    }
    for (a, b) in [
      ("arden", "boreal"), ("boreal", "arden"), ("cassel", "boreal"),
      ("delta", "boreal"), ("boreal", "cassel"),
    ] {
      cells.append(Campaign.Cell(.rivals, a, b, value: 1))
      cells.append(Campaign.Cell(.suspects, a, b, value: 1))
      cells.append(Campaign.Cell(.trust, a, b, value: 250))
    }
    for (a, b) in [
      ("arden", "delta"), ("boreal", "delta"), ("cassel", "delta"),
      ("delta", "arden"), ("helix", "arden"), ("helix", "boreal"), ("boreal", "helix"),
    ] {
      cells.append(Campaign.Cell(.suspects, a, b, value: 1))
    }
    for (a, b) in [("arden", "cassel"), ("cassel", "arden")] {
      cells.append(Campaign.Cell(.trust, a, b, value: 750))
    }
    for (quantity, share) in [
      (Quantity.strikes, Int32(150)), (.spies, 250), (.accuses, 300), (.tables, 350),
    ] {
      cells.append(Campaign.Cell(quantity, "delta", value: share))
    }
    cells.append(Campaign.Cell(.tables, "helix", value: 250))
    cells.append(Campaign.Cell(.accuses, "helix", value: 150))
    return cells
  }

  private static var assetCells: [Campaign.Cell] {
    let assets: [(String, String, AssetStatus)] = [
      ("arden-grid", "arden", .vital), ("arden-bank", "arden", .civilian),
      ("boreal-mfa", "boreal", .civilian), ("boreal-plant", "boreal", .vital),
      ("cassel-port", "cassel", .dualUse), ("delta-press", "delta", .civilian),
      ("helix-router", "helix", .civilian),
    ]
    return assets.flatMap { asset, owner, status in
      [
        Campaign.Cell(.assetOwner, asset, rowID: owner),
        Campaign.Cell(.assetStatus, asset, value: status.rawValue),
      ]
    }
  }

  private static var forumCells: [Campaign.Cell] {
    let chairs: [(String, DecisionRule, [String: Int32])] = [
      ("hall", .majority, ["arden": 1, "boreal": 1, "cassel": 1, "delta": 3]),
      ("line", .bilateral, ["arden": 1, "boreal": 1]),
      ("ring", .consensus, ["arden": 1, "boreal": 1, "cassel": 1, "delta": 4, "helix": 1]),
    ]
    return chairs.flatMap { forum, rule, members in
      [Campaign.Cell(.rule, forum, value: rule.rawValue)]
        + members.sorted { $0.key < $1.key }.map {
          Campaign.Cell(.chairs, forum, $0.key, value: $0.value)
        }
    }
  }

  // MARK: Objectives

  private static var objectives: [Campaign.Objective] {
    func objective(_ id: String, _ seat: String, _ when: Condition) -> Campaign.Objective {
      Campaign.Objective(id: id, seat: seat, title: Text(same: id), when: when)
    }
    return [
      objective(
        "arden-grid-ban", "arden",
        .adopted(measure: "grid-ban", forum: nil, lead: nil, tier: nil)),
      objective("arden-names", "arden", .believed(by: "arden", whom: "boreal")),
      objective(
        "arden-standing", "arden",
        .all([
          .turn(8),
          .level(
            quantity: "actor.capital", of: "arden", toward: nil, atLeast: 5, atMost: nil),
        ])),
      objective(
        "boreal-sovereignty", "boreal",
        .adopted(measure: "sovereignty", forum: nil, lead: "boreal", tier: nil)),
      objective(
        "boreal-ears", "boreal",
        .ordered(seat: "boreal", verb: "invest", times: 2)),
      objective(
        "boreal-no-visits", "boreal",
        .all([
          .turn(8),
          .not(
            .adopted(measure: "visits", forum: nil, lead: nil, tier: nil)),
        ])),
      objective("cassel-keeps", "cassel", .carriedOut(seat: "cassel", measure: nil)),
      objective(
        "cassel-help", "cassel", .adopted(measure: "help", forum: "ring", lead: nil, tier: nil)),
      objective(
        "cassel-careful", "cassel", .all([.turn(8), .not(.wrong(by: "cassel"))])),
    ]
  }

  private static var outage: Inject {
    var inject = Inject(id: "outage")
    inject.turn = 3
    inject.headline = "The port stands still."
    inject.effects = [
      .incident(.init(of: .disruption, by: "boreal", at: "cassel-port", severity: 4))
    ]
    return inject
  }
}
