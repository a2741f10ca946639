import ParleyRules

/// Who sits at the bench, and what lies on it.
extension Bench {
  /// A team that is played.
  public var arden: Ref<Actor> { actor("arden") }
  /// A second team that is played.
  public var boreal: Ref<Actor> { actor("boreal") }
  /// An actor whom nobody plays.
  public var cassel: Ref<Actor> { actor("cassel") }
  /// A second actor whom nobody plays.
  public var helix: Ref<Actor> { actor("helix") }

  /// A guest at the table, by the id that it was given.
  public func guest(_ id: String) -> Ref<Actor> { actor(id) }

  /// A group without an asset and without a chair, whom nobody plays: what may be another's hand. It is there where the
  /// bench was made `withGroup`.
  public var echo: Ref<Actor> { actor("echo") }

  /// The forum in which all have a chair, and which decides by consensus.
  public var ring: Ref<Forum> { thing(Forum.self, BenchTable.forum) }

  /// A second forum, in which nobody has a chair until a test gives one.
  public var hall: Ref<Forum> { thing(Forum.self, BenchTable.emptyForum) }

  /// The asset of an actor.
  public func asset(of actor: Ref<Actor>) -> Ref<Asset> {
    let id = game.setting.names.id(Actor.kind.kind, actor.row)
    return thing(Asset.self, BenchTable.asset(of: id))
  }

  /// The measure of that function.
  public func measure(_ function: MeasureFunction) -> Ref<Measure> {
    thing(Measure.self, function.word.id)
  }

  /// A second measure that binds, beside `measure(.constraint)`.
  public var secondConstraint: Ref<Measure> { thing(Measure.self, "second") }

  /// An order word, as a thing that can be counted.
  public func word(of verb: any AnyVerb) -> Ref<OrderWord> {
    Ref(Row(Int(verb.erased.number)))
  }

  private func actor(_ id: String) -> Ref<Actor> { thing(Actor.self, id) }

  /// A thing that a section of the rule's own brings, by its id.
  public func thing<N: Noun>(_ kind: KindOf<N>, _ id: String) -> Ref<N> {
    Ref(game.setting.names.row(kind.kind, id) ?? .none)
  }

  private func thing<N: CoreNoun>(_ noun: N.Type, _ id: String) -> Ref<N> { thing(noun.kind, id) }
}
