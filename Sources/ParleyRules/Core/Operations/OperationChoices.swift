/// The kinds of cyber operation.
public enum OperationKind: Int32, Choice {
  /// Reads what it should not; stays inside.
  case espionage
  /// Makes a service fail for a while: an open act of severity 2 to 4.
  case disruption
  /// Defaces or deceives: an open act of severity 2.
  case influence
  /// Breaks something: an open act of severity 4 to 6.
  case sabotage
  /// Plants a back door in what the victim buys; stays inside.
  case implant
  /// Prepares a later blow; stays inside.
  case preposition
  /// Guards an asset of one's own.
  case defence
  /// Looks for intruders as another's guest.
  case huntForward
  /// Somebody was inside, and nobody can tell what for: what a foothold that is found may look like. It is never
  /// ordered.
  case intrusion
  public var word: Word {
    switch self {
    case .espionage: Word("espionage", Text("espionage", nl: "spionage"))
    case .disruption: Word("disruption", Text("disruption", nl: "verstoring"))
    case .influence:
      Word(
        "influence", Text("defacement or influence", nl: "bekladding of beïnvloeding"),
        also: ["bekladding"])
    case .sabotage: Word("sabotage", Text("sabotage", nl: "sabotage"))
    case .implant:
      Word(
        "implant", Text("supply-chain implant", nl: "implantaat in de toeleveringsketen"),
        also: ["implantaat"])
    case .preposition:
      Word(
        "preposition", Text("pre-positioning", nl: "voorbereidende aanwezigheid"),
        also: ["voorbereiding"])
    case .defence: Word("defence", Text("defence", nl: "verdediging"))
    case .huntForward:
      Word(
        "hunt-forward", Text("hunt forward", nl: "opsporing bij een bondgenoot"),
        also: ["opsporing"])
    case .intrusion: Word("intrusion", Text("intrusion", nl: "inbraak"))
    }
  }
  /// Those that can be ordered and forbidden: all but what something only looks like.
  public static let sayable = allCases.filter { $0 != .intrusion }
  /// Stays behind in the target, until it is left or found.
  public var leavesFoothold: Bool {
    switch self {
    case .espionage, .implant, .preposition: true
    default: false
    }
  }
  /// Done on one's own ground or a host's, against nobody.
  public var isProtective: Bool { self == .defence || self == .huntForward }
}

/// How an operation is carried out.
public enum Level: Int32, Choice {
  /// Ordinary effort, or ordinary stealth.
  case normal
  /// High effort makes success likelier, high stealth makes notice less likely; each has its price.
  case high
  public var word: Word {
    switch self {
    case .normal: Word("normal", Text("normal", nl: "gewoon"))
    case .high: Word("high", Text("high", nl: "hoog"))
    }
  }
}

/// What an order came to.
public enum Outcome: Int32, Choice {
  /// It came to nothing.
  case failed
  /// It did what it was meant to do.
  case succeeded
  public var word: Word {
    switch self {
    case .failed: Word("failed", Text("failed", nl: "mislukt"))
    case .succeeded: Word("succeeded", Text("succeeded", nl: "geslaagd"))
    }
  }
}
