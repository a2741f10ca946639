extension ActorSet {
  /// One actor alone; the empty set for nobody.
  public init(_ actor: Ref<Actor>?) { self.init(actor.row()) }
  /// Some actors.
  public init(_ actors: [Ref<Actor>]) {
    self = actors.reduce(.nobody) { $0.union(ActorSet($1)) }
  }
  /// Whether an actor is in it; false for nobody.
  public func contains(_ actor: Ref<Actor>?) -> Bool { contains(actor.row()) }
}

extension Audience {
  /// Those actors and nobody else, with the cables of the next briefing.
  public static func actors(_ actors: Ref<Actor>?...) -> Audience {
    .only(actors.reduce(.nobody) { $0.union(ActorSet($1)) })
  }
}
