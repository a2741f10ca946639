// The nouns of the game: tags that say of what kind a `Ref` is.

/// Who plays or is played against: a state, an organisation, a company, a group.
public enum Actor: CoreNoun {
  /// Its kind.
  public static let kind = KindOf<Actor>(.actor)
}

/// What operations go against; it belongs to its owner.
public enum Asset: CoreNoun {
  /// Its kind.
  public static let kind = KindOf<Asset>(.asset)
}

/// Where texts are tabled; its parties are those with a chair.
public enum Forum: CoreNoun {
  /// Its kind.
  public static let kind = KindOf<Forum>(.forum)
}

/// What a clause of a text may hold.
public enum Measure: CoreNoun {
  /// Its kind.
  public static let kind = KindOf<Measure>(.measure)
}

/// What a seat wants, and its holder alone reads; or a learning objective, which nobody holds.
public enum Objective: CoreNoun {
  /// Its kind.
  public static let kind = KindOf<Objective>(.objective)
}

/// A step of the tutorial.
public enum Lesson: CoreNoun {
  /// Its kind.
  public static let kind = KindOf<Lesson>(.lesson)
}

/// An order word, so that what was given of it can be counted.
public enum OrderWord: CoreNoun {
  /// Its kind.
  public static let kind = KindOf<OrderWord>(.verb)
}

/// What an operation or an inject did, once somebody noticed: `i4`.
public enum Incident: CoreNoun {
  /// Its kind.
  public static let kind = KindOf<Incident>(.incident)
}

/// A piece of evidence on an incident: `t3`.
public enum Trace: CoreNoun {
  /// Its kind.
  public static let kind = KindOf<Trace>(.trace)
}

/// What one actor makes of one incident: its suspects, and whether it has responded.
public enum Dossier: CoreNoun {
  /// Its kind.
  public static let kind = KindOf<Dossier>(.dossier)
}

/// What an operation left behind in an asset; known to its holder until it is found.
public enum Foothold: CoreNoun {
  /// Its kind.
  public static let kind = KindOf<Foothold>(.foothold)
}

/// An attribution that was made: `c2`.
public enum Accusation: CoreNoun {
  /// Its kind.
  public static let kind = KindOf<Accusation>(.accusation)
}

/// A text before a forum, or that was before one: `p1`.
public enum Proposal: CoreNoun {
  /// Its kind.
  public static let kind = KindOf<Proposal>(.proposal)
}

/// One measure in one text.
public enum Clause: CoreNoun {
  /// Its kind.
  public static let kind = KindOf<Clause>(.clause)
}

/// A text that was adopted, and what its parties owe: `a1`.
public enum Agreement: CoreNoun {
  /// Its kind.
  public static let kind = KindOf<Agreement>(.agreement)
}

/// What a person wrote, as the title of a text or an argued move; the words stand beside the tables.
public enum Passage: CoreNoun {
  /// Its kind.
  public static let kind = KindOf<Passage>(.text)
}

extension Inject: CoreNoun {
  /// Its kind. Only the white cell sees which were released.
  public static let kind = KindOf<Inject>(.inject)
}
