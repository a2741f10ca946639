/// What an actor is.
public enum ActorKind: Int32, Choice {
  /// A government with an army, a police and a foreign ministry.
  case state
  /// An association of states, or an NGO.
  case organisation
  /// A firm that owns, builds or protects systems.
  case company
  /// A non-state group: criminals, activists, a proxy.
  case group
  public var word: Word {
    switch self {
    case .state: Word("state", Text("state", nl: "staat"))
    case .organisation: Word("organisation", Text("organisation", nl: "organisatie"))
    case .company: Word("company", Text("company", nl: "bedrijf"))
    case .group: Word("group", Text("non-state group", nl: "niet-statelijke groep"))
    }
  }
}

/// What an asset is in the law of war.
public enum AssetStatus: Int32, Choice {
  /// Civilian, and no more; what hits it is no graver for that.
  case civilian
  /// A military objective: disruption and sabotage of it are graver by one, and so is espionage, up to 4; the other
  /// kinds are as grave anywhere.
  case military
  /// Serves the armed forces and civilians alike; what hits it is no graver for that.
  case dualUse
  /// Critical infrastructure; as grave to hit as a military objective.
  case vital
  public var word: Word {
    switch self {
    case .civilian: Word("civilian", Text("civilian", nl: "civiel"))
    case .military: Word("military", Text("military", nl: "militair"))
    case .dualUse: Word("dual-use", Text("dual use", nl: "tweeërlei gebruik"))
    case .vital: Word("vital", Text("critical infrastructure", nl: "vitale infrastructuur"))
    }
  }
}

/// A skill that can be invested in.
public enum Skill: Int32, Choice {
  /// Getting in.
  case attack
  /// Keeping others out, and noticing them.
  case defence
  /// Reading traces.
  case forensics
  public var word: Word {
    switch self {
    case .attack: Word("attack", Text("attack skill", nl: "aanvalsvaardigheid"))
    case .defence: Word("defence", Text("defence", nl: "verdediging"))
    case .forensics:
      Word("forensics", Text("forensics", nl: "forensisch onderzoek"), also: ["forensisch"])
    }
  }
  /// The figure of an actor that it raises.
  public var level: Column<Actor, Int32> {
    switch self {
    case .attack: .attack
    case .defence: .defence
    case .forensics: .forensics
    }
  }
}
