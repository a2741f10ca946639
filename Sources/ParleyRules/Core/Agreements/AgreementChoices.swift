/// How a party stands to an agreement.
public enum Standing: Int32, Choice {
  /// Never signed.
  case outside
  /// Bound by it.
  case signed
  /// Stands still: nothing falls due, and it can be taken up again.
  case suspended
  /// Has left for good.
  case withdrawn
  public var word: Word {
    switch self {
    case .outside: Word("outside", Text("not a party", nl: "geen partij"))
    case .signed: Word("signed", Text("signed", nl: "ondertekend"))
    case .suspended: Word("suspended", Text("suspended", nl: "opgeschort"))
    case .withdrawn: Word("withdrawn", Text("withdrawn", nl: "opgezegd"))
    }
  }
}

extension Standing {
  /// Signed and not left, whether it stands still or not.
  public var isSignature: Bool { self == .signed || self == .suspended }
}

/// What others think of a party's keeping its word.
public enum Reputation: Int32, Choice {
  /// Nobody has seen what it does.
  case cannotTell
  /// It was seen to keep its word.
  case kept
  /// It was seen not to.
  case breach
  public var word: Word {
    switch self {
    case .cannotTell: Word("cannot-tell", Text("cannot tell", nl: "niet te zeggen"))
    case .kept: Word("kept", Text("kept", nl: "nagekomen"))
    case .breach: Word("breach", Text("signs of breach", nl: "tekenen van schending"))
    }
  }
}

/// Whether home is asked or told.
public enum Pressure: Int32, Choice {
  /// The instalment passes by the odds of home.
  case ask
  /// The instalment passes without asking, for a point of capital.
  case force
  public var word: Word {
    switch self {
    case .ask:
      Word("ask", Text("home is asked", nl: "het thuisfront wordt gevraagd"), also: ["vraag"])
    case .force:
      Word(
        "force", Text("home is overruled", nl: "het thuisfront wordt gepasseerd"), also: ["dwing"])
    }
  }
}
