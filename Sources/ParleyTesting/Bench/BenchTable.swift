import ParleyRules

/// Who sits at a bench, and what lies on it.
enum BenchTable {
  private static let actors = ["arden", "boreal", "cassel", "helix"]
  private static let players = ["arden", "boreal"]
  /// Has nothing in play.
  private static let group = "echo"
  static let forum = "ring"
  static let emptyForum = "hall"
  /// Enough for whatever a test may want to buy.
  private static let means: Int32 = 20

  static func asset(of actor: String) -> String { "\(actor)-grid" }

  /// - Parameters:
  ///   - things: the ids of what a rule's own sections bring, by the section.
  ///   - guests: the ids of who sits there beside the four.
  ///   - hasGroup: whether the group is there.
  static func campaign(
    with things: KeyValuePairs<String, [String]>, guests: [String], hasGroup: Bool,
    _ vocabulary: Vocabulary
  ) -> Campaign {
    var campaign = plain(seating: actors + guests)
    if hasGroup {
      let kind = Column<Actor, ActorKind>.actorKind.quantity
      campaign.actors.append(named(group))
      campaign.cells.append(Campaign.Cell(kind, group, value: ActorKind.group.code))
    }
    campaign.things = vocabulary.sectionKinds.map { section, kind in
      let ids = things.filter { $0.key == section }.flatMap(\.value)
      return Campaign.Things(kind: vocabulary[kind].id, named: ids.map { named($0) })
    }
    return campaign
  }

  private static func plain(seating actors: [String]) -> Campaign {
    var campaign = Campaign(id: "bench", title: Text(same: "Bench"))
    campaign.actors = actors.map { named($0) }
    campaign.assets = actors.map { named(asset(of: $0)) }
    campaign.forums = [named(forum), named(emptyForum)]
    campaign.measures = MeasureFunction.allCases.map { named($0.word.id) } + [named("second")]
    campaign.seats = players.map { Campaign.Seat(actor: $0, brief: Text(same: "Brief.")) }
    campaign.cells = cells(of: actors)
    return campaign
  }

  private static func named(_ id: String) -> Campaign.Named {
    Campaign.Named(id: id, title: Text(same: id.prefix(1).uppercased() + id.dropFirst()))
  }

  private static func cells(of actors: [String]) -> [Campaign.Cell] {
    let budget = Column<Actor, Int32>.budget.quantity
    let capital = Column<Actor, Int32>.capital.quantity
    let owner = Column<Asset, Ref<Actor>?>.assetOwner.quantity
    let chairs = Column<Pair<Forum, Actor>, Int32>.chairs.quantity
    let function = Column<Measure, MeasureFunction>.function.quantity
    return actors.flatMap { actor in
      [
        Campaign.Cell(budget, actor, value: means), Campaign.Cell(capital, actor, value: means),
        Campaign.Cell(owner, asset(of: actor), rowID: actor),
        Campaign.Cell(chairs, forum, actor, value: 1),
      ]
    }
      + MeasureFunction.allCases.map { Campaign.Cell(function, $0.word.id, value: $0.code) }
      + [Campaign.Cell(function, "second", value: MeasureFunction.constraint.code)]
  }
}
