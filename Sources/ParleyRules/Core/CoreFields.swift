extension CoreWords {
  /// The fields of the core's sections of a campaign file.
  func fill(_ setup: inout Setup) {
    fillActors(&setup)
    fillAssets(&setup)
    fillForums(&setup)
    fillMeasures(&setup)
  }

  private func fillActors(_ setup: inout Setup) {
    setup.field("actors", "kind", fills: actorColumns.actorKind)
    setup.field("actors", "camp", fills: actorColumns.camp)
    setup.field("actors", "norms-champion", fills: actorColumns.champion)
    setup.field("actors", "income", fills: actorColumns.income)
    setup.field("actors", "budget", fills: actorColumns.budget)
    setup.field("actors", "capital", fills: actorColumns.capital)
    setup.field("actors", "hurt", fills: actorColumns.hurt)
    setup.field("actors", "attack", fills: actorColumns.attack)
    setup.field("actors", "defence", fills: actorColumns.defence)
    setup.field("actors", "forensics", fills: actorColumns.forensics)
    setup.field("actors", "strikes", fills: doctrineColumns.strikes)
    setup.field("actors", "spies", fills: doctrineColumns.spies)
    setup.field("actors", "accuses", fills: doctrineColumns.accuses)
    setup.field("actors", "tables", fills: doctrineColumns.tables)
    setup.field("actors", "suspects", fills: doctrineColumns.suspects, as: .list)
    setup.field("actors", "rivals", fills: doctrineColumns.rivals, as: .list)
  }

  private func fillAssets(_ setup: inout Setup) {
    setup.field("assets", "owner", fills: assetColumns.assetOwner)
    setup.field("assets", "status", fills: assetColumns.assetStatus)
    setup.field("assets", "cross-border", fills: assetColumns.crossBorder)
    setup.field("assets", "shield", fills: assetColumns.shield)
  }

  private func fillForums(_ setup: inout Setup) {
    setup.field("forums", "rule", fills: forumColumns.rule)
    setup.field("forums", "chairs", fills: forumColumns.chairs, as: .map)
    setup.field("forums", "key", fills: forumColumns.key, as: .list)
    setup.field("forums", "scope", fills: forumColumns.forumScope)
    setup.field("forums", "guests", fills: forumColumns.guests, as: .list)
    setup.field("forums", "from", fills: forumColumns.sitsFrom)
    setup.field("forums", "until", fills: forumColumns.sitsUntil)
  }

  private func fillMeasures(_ setup: inout Setup) {
    setup.field("measures", "function", fills: measureColumns.function)
    setup.field("measures", "number", fills: measureColumns.measureNumber)
    setup.field("measures", "catalogue", fills: measureColumns.catalogue)
    setup.field("measures", "interest", fills: measureColumns.interest, as: .map)
    setup.field("measures", "forbids", fills: measureColumns.forbids)
    setup.field("measures", "guards", fills: measureColumns.guards)
    setup.field("measures", "spares", fills: measureColumns.spares, as: .list)
    setup.field("measures", "forums", fills: measureColumns.measureForums, as: .list)
  }
}
