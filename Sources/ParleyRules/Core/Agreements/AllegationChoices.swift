/// Why it looks to somebody as if a party broke its word.
public enum BreachSign: Int32, Choice {
  /// The words can be read so that what the party does breaks them.
  case words
  /// What it does looks like what it promised not to do.
  case lookalike
  /// Something was done that a clause forbids, and one's own dossier lays it at the party's door.
  case deed
  /// One has seen what it does with one's own eyes.
  case seen
  public var word: Word {
    switch self {
    case .words: Word("words", Text("how the words read", nl: "de uitleg van de woorden"))
    case .lookalike: Word("lookalike", Text("what it looks like", nl: "waar het op lijkt"))
    case .deed: Word("deed", Text("something that was done", nl: "iets dat gebeurd is"))
    case .seen: Word("seen", Text("what was seen", nl: "wat er gezien is"))
    }
  }
}

/// What a speaker has to go on when it says that a party broke its word.
public enum BreachGround: Int32, Choice {
  /// Its word alone.
  case word
  /// It looked so to the speaker itself, within the last three turns.
  case suspicion
  /// The others have seen signs of it.
  case record
  /// Third parties believe a charge of what the party had promised not to do.
  case charge
  public var word: Word {
    switch self {
    case .word: Word("word", Text("its word alone", nl: "alleen het eigen woord"))
    case .suspicion: Word("suspicion", Text("its own suspicion", nl: "een eigen vermoeden"))
    case .record: Word("record", Text("what all have seen", nl: "wat allen gezien hebben"))
    case .charge:
      Word("charge", Text("a charge that is believed", nl: "een beschuldiging die geloofd wordt"))
    }
  }
  /// Whether third parties have still to make up their minds about it: not where all have seen it, or have judged it.
  public var isOpen: Bool { self == .word || self == .suspicion }
}
