import ParleyRules

/// A small invented campaign for tests: two or three teams, two blocs, a company, a loose group, one forum of
/// consensus and one bilateral. Everything a rule can do has something to do it to.
public enum RingCampaign {
  /// - Parameters:
  ///   - seats: the actors that are played, of `arden`, `boreal`, `cassel`, `helix`.
  ///   - vocabulary: of the roster it is played with.
  public static func make(seats: [String] = ["arden", "boreal", "helix"], _ vocabulary: Vocabulary)
    -> Campaign
  {
    var campaign = Campaign(id: "ring", title: "Ring")
    campaign.notice = Text("This is an exercise.", nl: "Dit is een oefening.")
    campaign.turns = 5
    campaign.epilogue = 1
    campaign.orders = [2, 3]
    campaign.actors = named(["arden", "boreal", "cassel", "delta", "ghost-crew", "helix"])
    campaign.assets = named([
      "arden-bank", "arden-grid", "boreal-mfa", "boreal-plant", "cassel-port", "delta-tax",
      "helix-router",
    ])
    campaign.forums = named(["ring", "line"])
    campaign.measures = named(["osce-3", "osce-8", "osce-2", "gge-f", "sov"])
    campaign.cells = actors + assets + forums + measures + trust(vocabulary)
    campaign.seats = seats.map {
      Campaign.Seat(actor: $0, brief: Text("Brief.", nl: "Instructie."))
    }
    campaign.injects = [bankOutage, portLeak, shock]
    campaign.lessons = [
      Campaign.Lesson(
        id: "look-around", typed: "what", say: Text("So you look around.", nl: "Zo kijkt u rond."),
        missed: Text("Type what.", nl: "Typ wat."))
    ]
    campaign.objectives = [
      Campaign.Objective(
        id: "arden-contact", seat: "arden", title: Text("Contact points", nl: "Contactpunten"),
        when: .adopted(measure: "osce-8", forum: nil, lead: nil, tier: nil)),
      Campaign.Objective(
        id: "boreal-name", seat: "boreal", title: Text("A text of ours", nl: "Een eigen tekst"),
        when: .adopted(measure: nil, forum: nil, lead: "boreal", tier: nil)),
      Campaign.Objective(
        id: "helix-heard", seat: "helix", title: Text("Be heard", nl: "Gehoord worden"),
        when: .ordered(seat: "helix", verb: "message", times: 1)),
    ].filter { seats.contains($0.seat ?? "") }
    return campaign
  }

  private static func named(_ ids: [String]) -> [Campaign.Named] {
    ids.map { id in
      let words = id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      return Campaign.Named(id: id, title: Text(same: words.joined(separator: " ")))
    }
  }

  private static func cells(_ quantity: Quantity, _ values: [String: Int32]) -> [Campaign.Cell] {
    values.sorted { $0.key < $1.key }.map { Campaign.Cell(quantity, $0.key, value: $0.value) }
  }

  private static func pairs(_ quantity: Quantity, _ first: String, _ values: [String: Int32])
    -> [Campaign.Cell]
  {
    values.sorted { $0.key < $1.key }.map {
      Campaign.Cell(quantity, first, $0.key, value: $0.value)
    }
  }

  private static var actors: [Campaign.Cell] {
    cells(.camp, ["arden": 1, "boreal": 2, "cassel": 1, "delta": 2])
      + cells(.actorKind, ["ghost-crew": 3, "helix": 2])
      + cells(.income, ["arden": 6, "boreal": 6, "helix": 3])
      + cells(.budget, ["arden": 8, "boreal": 8, "helix": 6])
      + cells(.attack, ["arden": 3, "boreal": 3, "ghost-crew": 2])
      + cells(.forensics, ["arden": 2, "helix": 3])
      + cells(.spies, ["ghost-crew": 300, "delta": 300])
      + cells(.strikes, ["ghost-crew": 300])
      + pairs(.rivals, "ghost-crew", ["arden": 1, "cassel": 1])
      + pairs(.rivals, "delta", ["arden": 1]) + pairs(.rivals, "arden", ["boreal": 1])
      + pairs(.rivals, "boreal", ["arden": 1])
      + pairs(.suspects, "arden", ["boreal": 1, "ghost-crew": 1, "delta": 1])
      + pairs(.suspects, "boreal", ["arden": 1, "cassel": 1])
      + pairs(.suspects, "cassel", ["boreal": 1, "ghost-crew": 1])
      + pairs(.suspects, "delta", ["arden": 1, "cassel": 1])
      + pairs(.suspects, "helix", ["boreal": 1, "arden": 1, "ghost-crew": 1])
  }

  private static var assets: [Campaign.Cell] {
    [
      ("arden-bank", "arden"), ("arden-grid", "arden"), ("boreal-mfa", "boreal"),
      ("boreal-plant", "boreal"), ("cassel-port", "cassel"), ("delta-tax", "delta"),
      ("helix-router", "helix"),
    ].map { Campaign.Cell(.assetOwner, $0.0, rowID: $0.1) }
      + cells(.assetStatus, ["arden-grid": 3, "boreal-plant": 3])
  }

  private static var forums: [Campaign.Cell] {
    [Campaign.Cell(.rule, "ring", value: 0), Campaign.Cell(.rule, "line", value: 2)]
      + pairs(.chairs, "ring", ["arden": 1, "boreal": 1, "cassel": 6, "delta": 4])
      + pairs(.chairs, "line", ["arden": 1, "boreal": 1])
  }

  private static var measures: [Campaign.Cell] {
    cells(.function, ["osce-3": 1, "osce-8": 1, "osce-2": 2, "gge-f": 3, "sov": 0])
      + pairs(.interest, "osce-3", ["arden": 500, "boreal": 500, "cassel": 1000, "delta": 500])
      + pairs(.interest, "osce-8", ["arden": 1000, "boreal": 500, "cassel": 1000, "delta": 250])
      + pairs(.interest, "osce-2", ["arden": 500, "boreal": 250, "cassel": 500, "delta": 500])
      + pairs(.interest, "gge-f", ["arden": 500, "boreal": -500, "cassel": 500, "delta": -500])
      + pairs(.interest, "sov", ["arden": -500, "boreal": 1500, "cassel": -250, "delta": 1000])
  }

  private static func trust(_ vocabulary: Vocabulary) -> [Campaign.Cell] {
    pairs(.trust, "arden", ["boreal": 250, "cassel": 750, "delta": 300])
      + pairs(.trust, "boreal", ["arden": 250, "cassel": 400, "delta": 750])
      + pairs(.trust, "cassel", ["arden": 750, "boreal": 400])
      + pairs(.trust, "delta", ["arden": 300, "boreal": 750])
  }

  private static var bankOutage: Inject {
    var inject = Inject(id: "bank-outage")
    inject.turn = 1
    inject.headline = Text("Payments in Arden are down", nl: "Betalingen in Arden liggen plat")
    inject.effects = [
      .incident(
        .init(
          of: .disruption, by: "ghost-crew", at: "arden-bank", severity: 4, flag: "boreal"))
    ]
    return inject
  }

  private static var portLeak: Inject {
    var inject = Inject(id: "port-leak")
    inject.turn = 3
    inject.to = ["boreal"]
    inject.headline = Text("A note from the port", nl: "Een bericht uit de haven")
    return inject
  }

  private static var shock: Inject {
    var inject = Inject(id: "border-shock")
    inject.turn = 4
    inject.headline = Text("Troops at the border", nl: "Troepen aan de grens")
    inject.effects = [.shock(between: "arden", and: "boreal", size: 2)]
    return inject
  }
}
