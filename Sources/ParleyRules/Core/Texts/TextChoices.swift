/// The ambition of a text.
public enum Tier: Int32, Choice {
  /// A recommendation.
  case voluntary
  /// A pledge between governments.
  case political
  /// A treaty.
  case legal
  public var word: Word {
    switch self {
    case .voluntary: Word("voluntary", Text("voluntary", nl: "vrijwillig"))
    case .political:
      Word("political", Text("politically binding", nl: "politiek bindend"), also: ["politiek"])
    case .legal:
      Word("legal", Text("legally binding", nl: "juridisch bindend"), also: ["juridisch"])
    }
  }
}

/// What a measure does (Helsinki, Stockholm and Vienna typology; `models.md` 1.10).
public enum MeasureFunction: Int32, Choice {
  /// Tell each other: doctrine, organisation, terms. One instalment.
  case transparency
  /// Be able to reach each other: contact points, hotlines. One instalment.
  case communication
  /// Help each other: exercises, assistance. Two instalments.
  case cooperation
  /// Refrain from something. Four instalments, and hard to see from outside.
  case constraint
  /// Let others check. Six instalments.
  case verification
  public var word: Word {
    switch self {
    case .transparency: Word("transparency", Text("transparency", nl: "transparantie"))
    case .communication: Word("communication", Text("communication", nl: "communicatie"))
    case .cooperation: Word("cooperation", Text("cooperation", nl: "samenwerking"))
    case .constraint: Word("constraint", Text("constraint", nl: "beperking"))
    case .verification: Word("verification", Text("verification", nl: "verificatie"))
    }
  }
  /// Instalments it takes to carry out: 1, 1, 2, 4, 6 (`models.md` 1.10, designer's judgement).
  public var instalments: Int32 {
    switch self {
    case .transparency, .communication: 1
    case .cooperation: 2
    case .constraint: 4
    case .verification: 6
    }
  }
  /// Chance, in thousandths, that not doing it shows: .9 .8 .6 .15 .3 (`models.md` 1.10, designer's judgement).
  public var detectability: Int32 {
    switch self {
    case .transparency: 900
    case .communication: 800
    case .cooperation: 600
    case .constraint: 150
    case .verification: 300
    }
  }
  /// Thick measures bind or check; thin ones inform, connect and help.
  public var isThick: Bool { self == .constraint || self == .verification }
}

/// How a forum decides.
public enum DecisionRule: Int32, Choice {
  /// Adopted where no member objects; abstaining is silence.
  case consensus
  /// Adopted where more chairs say yes than no.
  case majority
  /// Adopted where both sides say yes; it lapses when one of them leaves.
  case bilateral
  public var word: Word {
    switch self {
    case .consensus: Word("consensus", Text("consensus", nl: "consensus"))
    case .majority: Word("majority", Text("majority", nl: "meerderheid"))
    case .bilateral: Word("bilateral", Text("bilateral", nl: "bilateraal"))
    }
  }
}

/// Whom a forum speaks for: what is agreed there reaches as far.
public enum Scope: Int32, Choice {
  /// The states of a part of the world, or of an organisation.
  case regional
  /// All states, or those that speak for all, as the experts of the United Nations do.
  case global
  /// Two.
  case bilateral
  /// States, companies and others at one table.
  case multistakeholder
  public var word: Word {
    switch self {
    case .regional: Word("regional", Text("regional", nl: "regionaal"))
    case .global: Word("global", Text("global", nl: "mondiaal"))
    case .bilateral: Word("bilateral", Text("bilateral", nl: "bilateraal"))
    case .multistakeholder:
      Word(
        "multistakeholder",
        Text("of states, companies and others", nl: "van staten, bedrijven en anderen"))
    }
  }
}

/// Where a text stands.
public enum ProposalStatus: Int32, Choice {
  /// Tabled on this floor; on the docket from the next turn.
  case tabled
  /// Before the forum, and up for its readings and a vote.
  case docket
  /// It has become an agreement.
  case adopted
  /// It was voted down, or fell with the mandate of its forum.
  case failed
  /// Its lead took it back.
  case withdrawn
  public var word: Word {
    switch self {
    case .tabled: Word("tabled", Text("tabled", nl: "ingediend"))
    case .docket: Word("docket", Text("on the docket", nl: "op de agenda"))
    case .adopted: Word("adopted", Text("adopted", nl: "aangenomen"))
    case .failed: Word("failed", Text("not adopted", nl: "niet aangenomen"))
    case .withdrawn: Word("withdrawn", Text("withdrawn", nl: "ingetrokken"))
    }
  }
  /// Still before the forum.
  public var isOpen: Bool { self == .tabled || self == .docket }
}

/// How an actor stands to a text.
public enum Stance: Int32, Choice {
  /// Its name is not under it.
  case none
  /// Its name is under it, and it may change the text.
  case sponsor
  /// It tabled the text, and alone may hold it back or withdraw it.
  case lead
  public var word: Word {
    switch self {
    case .none: Word("none", Text("neither", nl: "geen van beide"))
    case .sponsor: Word("sponsor", Text("sponsor", nl: "medestander"))
    case .lead: Word("lead", Text("lead sponsor", nl: "indiener"))
    }
  }
}

/// A change to a text.
public enum Change: Int32, Choice {
  /// No change.
  case asItStands
  /// A measure is put in.
  case add
  /// A measure is struck out.
  case drop
  /// A measure is weakened: half its interest, to the thousandth of a logit and half away from zero; half its
  /// instalments, rounded up, so that a single one stays.
  case soften
  public var word: Word {
    switch self {
    case .asItStands: Word("as-it-stands", Text("as it stands", nl: "zoals het er ligt"))
    case .add: Word("add", Text("add", nl: "toevoegen"))
    case .drop: Word("drop", Text("drop", nl: "schrappen"))
    case .soften: Word("soften", Text("soften", nl: "verzachten"))
    }
  }
}

/// A vote. In a forum of consensus `no` is an objection and abstaining is silence.
public enum Ballot: Int32, Choice {
  /// Neither; also what silence comes to.
  case abstain
  /// For it.
  case yes
  /// Against it; by consensus one is enough.
  case no
  public var word: Word {
    switch self {
    case .abstain: Word("abstain", Text("abstain", nl: "onthouding"))
    case .yes: Word("yes", Text("yes", nl: "voor"), also: ["voor", "ja"])
    case .no: Word("no", Text("no", nl: "tegen"), also: ["tegen", "nee"])
    }
  }
}
