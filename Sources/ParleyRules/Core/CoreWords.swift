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
  /// A military objective; what hits it is graver by one.
  case military
  /// Serves the armed forces and civilians alike; what hits it is no graver for that.
  case dualUse
  /// Critical infrastructure; what hits it is graver by one.
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
    }
  }
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

/// Where a text stands.
public enum ProposalStatus: Int32, Choice {
  /// Tabled on this floor; on the docket from the next turn.
  case tabled
  /// Before the forum, and up for its readings and a vote.
  case docket
  /// It has become an agreement.
  case adopted
  /// It was voted down.
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
  /// A measure is weakened: half its interest, half its instalments.
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
  /// The quantity it raises.
  public var quantity: Quantity {
    switch self {
    case .attack: .attack
    case .defence: .defence
    case .forensics: .forensics
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
