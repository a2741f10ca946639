/// What a trace is.
public enum TraceSort: Int32, Choice {
  /// As good as proof: a culprit seen at work, books that were opened.
  case plain
  /// Malicious code that others have seen before.
  case tools
  /// Servers and names that were used before.
  case infrastructure
  /// When those who did it were at work.
  case hours
  /// Keyboard and language settings.
  case language
  /// Who stood to gain.
  case motive
  /// Something a service knows from a source of its own, which is lost when it is shown.
  case intelligence
  public var word: Word {
    switch self {
    case .plain: Word("plain", Text("plain evidence", nl: "onomstotelijk bewijs"))
    case .tools: Word("tools", Text("tools seen before", nl: "eerder gebruikte hulpmiddelen"))
    case .infrastructure:
      Word("infrastructure", Text("servers used before", nl: "eerder gebruikte servers"))
    case .hours: Word("hours", Text("working hours", nl: "werktijden"))
    case .language: Word("language", Text("language settings", nl: "taalinstellingen"))
    case .motive: Word("motive", Text("motive", nl: "motief"))
    case .intelligence: Word("intelligence", Text("intelligence source", nl: "inlichtingenbron"))
    }
  }

  /// What a trace of this sort says, as a clause: `{suspect}` is whom it points to.
  public var clause: Text {
    switch self {
    case .plain:
      Text(
        "plain evidence points to {suspect}", nl: "onomstotelijk bewijs wijst naar {suspect}")
    case .tools:
      Text(
        "tools seen before point to {suspect}",
        nl: "eerder gebruikte hulpmiddelen wijzen naar {suspect}")
    case .infrastructure:
      Text(
        "servers used before point to {suspect}",
        nl: "eerder gebruikte servers wijzen naar {suspect}")
    case .hours:
      Text("the working hours point to {suspect}", nl: "de werktijden wijzen naar {suspect}")
    case .language:
      Text(
        "the language settings point to {suspect}",
        nl: "de taalinstellingen wijzen naar {suspect}")
    case .motive: Text("the motive points to {suspect}", nl: "het motief wijst naar {suspect}")
    case .intelligence:
      Text(
        "an intelligence source points to {suspect}",
        nl: "een inlichtingenbron wijst naar {suspect}")
    }
  }
}

extension TraceSort {
  /// Whether somebody else can leave such a trace to mislead: tools are copied, servers rented, hours
  /// kept and settings changed; a motive or a source cannot be planted.
  public var isForgeable: Bool {
    switch self {
    case .tools, .infrastructure, .hours, .language: true
    case .plain, .motive, .intelligence: false
    }
  }

  /// The same, as a word.
  public var forgery: Forgery { isForgeable ? .easy : .hard }
}

/// Whether a trace can be put there by somebody else.
public enum Forgery: Int32, Choice {
  /// Cannot well be planted: what happened is what it says.
  case hard
  /// Can be planted to point at another.
  case easy
  public var word: Word {
    switch self {
    case .hard: Word("hard", Text("hardly forgeable", nl: "nauwelijks te vervalsen"))
    case .easy: Word("easy", Text("forgeable", nl: "te vervalsen"))
    }
  }
}

/// Who reads an attribution.
public enum Way: Int32, Choice {
  /// The accused alone.
  case `private`
  /// The speaker's camp.
  case allies
  /// Everybody.
  case `public`
  /// Everybody, once the partner that is named says the same, in that turn or the next.
  case joint
  public var word: Word {
    switch self {
    case .private: Word("private", Text("in private", nl: "vertrouwelijk"))
    case .allies: Word("allies", Text("to allies", nl: "aan bondgenoten"))
    case .public: Word("public", Text("in public", nl: "in het openbaar"))
    case .joint: Word("joint", Text("jointly", nl: "gezamenlijk"))
    }
  }
}

extension Way {
  /// Before everybody: alone, or jointly.
  public var isPublic: Bool { self == .public || self == .joint }
}

/// A response to an incident, asked for or made.
public enum Response: Int32, Choice {
  /// Nothing is asked or done.
  case none
  /// Words in public.
  case statement
  /// Words between the two governments.
  case demarche
  /// Costs the one addressed budget.
  case sanction
  /// Costs the one addressed standing at home.
  case indictment
  /// Throws the one addressed out of one's networks, and costs it budget; between the two.
  case countermeasure
  public var word: Word {
    switch self {
    case .none: Word("none", Text("nothing", nl: "niets"))
    case .statement: Word("statement", Text("a statement", nl: "een verklaring"))
    case .demarche: Word("demarche", Text("a demarche", nl: "een demarche"))
    case .sanction: Word("sanction", Text("a sanction", nl: "een sanctie"))
    case .indictment: Word("indictment", Text("an indictment", nl: "een aanklacht"))
    case .countermeasure: Word("countermeasure", Text("a countermeasure", nl: "een tegenmaatregel"))
    }
  }
}

/// What an accused says.
public enum Answer: Int32, Choice {
  /// Nothing was said, which is also what an answer reads before one is given.
  case silence
  /// It was not us.
  case deny
  /// It was us; whoever hears it takes it for certain, true or not.
  case admit
  /// Lets others look, which clears an innocent and gives away a culprit.
  case openBooks
  /// Names another for it.
  case counter
  public var word: Word {
    switch self {
    case .silence: Word("silence", Text("silence", nl: "stilzwijgen"))
    case .deny: Word("deny", Text("denial", nl: "ontkenning"))
    case .admit: Word("admit", Text("admission", nl: "erkenning"))
    case .openBooks: Word("open-books", Text("open books", nl: "open boeken"))
    case .counter:
      Word(
        "counter", Text("a finger at another", nl: "een vinger naar een ander"),
        also: ["tegenbeschuldiging"])
    }
  }
}

/// What third parties make of an accusation.
public enum Verdict: Int32, Choice {
  /// Not yet judged, or not in public.
  case open
  /// Third parties take it for true.
  case believed
  /// Third parties do not.
  case doubted
  public var word: Word {
    switch self {
    case .open: Word("open", Text("open", nl: "open"))
    case .believed: Word("believed", Text("believed", nl: "geloofd"))
    case .doubted: Word("doubted", Text("doubted", nl: "betwijfeld"))
    }
  }
}
