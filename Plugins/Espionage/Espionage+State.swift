import ParleyRules

/// What a source is for.
enum Purpose: Int32, Choice {
  /// What others want: how their home thinks of every text on the docket.
  case political
  /// What sells: trade secrets.
  case commercial
  /// What was promised: whether the other keeps its word.
  case compliance

  var word: Word {
    switch self {
    case .political:
      Word("political", Text("political secrets", nl: "politieke geheimen"), also: ["politiek"])
    case .commercial:
      Word("commercial", Text("trade secrets", nl: "bedrijfsgeheimen"), also: ["commercieel"])
    case .compliance:
      Word(
        "compliance", Text("whether promises are kept", nl: "of beloften worden nagekomen"),
        also: ["naleving"])
    }
  }
}

/// How much is taken along.
enum Reach: Int32, Choice {
  case narrow, wide

  var word: Word {
    switch self {
    case .narrow:
      Word("narrow", Text("one network at a time", nl: "één netwerk tegelijk"), also: ["smal"])
    case .wide:
      Word("wide", Text("all that can be had", nl: "alles wat er te halen valt"), also: ["breed"])
    }
  }
}

/// What a measure says of spying on a fellow party, found or not.
enum SpyingBan: Int32, Choice {
  case none, commercial, all

  var word: Word {
    switch self {
    case .none: Word("none", Text("no spying at all", nl: "geen enkele spionage"))
    case .commercial:
      Word("commercial", Text("spying for trade secrets", nl: "spionage naar bedrijfsgeheimen"))
    case .all: Word("all", Text("all spying", nl: "alle spionage"))
    }
  }

  /// Whether a source of that purpose breaks it.
  func forbids(_ purpose: Purpose) -> Bool {
    self == .all || (self == .commercial && purpose == .commercial)
  }
}

/// The state that Espionage adds: what sources are for and how much they take, what was found, leaked and looked for.
struct EspionageState: Sendable {
  /// What a foothold is for; its holder's secret.
  let purpose: Column<Foothold, Purpose>
  /// It takes all that its owner has; its holder's secret.
  let wide: Column<Foothold, Bool>
  /// What an intrusion was for, in truth.
  let aimed: Column<Incident, Purpose?>
  /// What those who know of an incident have seen that it was for.
  let found: Column<Incident, Purpose?>
  /// The turn in which an actor's sources leaked; 0 for never.
  let leaked: Column<Actor, Int32>
  /// The turn for which an owner has an asset swept.
  let swept: Column<Asset, Int32>
  /// The turn in which the first threw out the second's people; 0 for never.
  let expelled: Column<Pair<Actor, Actor>, Int32>
  /// Since when an actor has reason to lie low: it was indicted for spying, or has just sworn it off; 0 for never.
  let lowSince: Column<Actor, Int32>
  /// Worth spying on for what sells.
  let tradeSecrets: Column<Asset, Bool>
  /// What a measure says of spying on a fellow party.
  let bars: Column<Measure, SpyingBan>
  /// Whose sources, where nobody plays it, go for what sells.
  let steals: Column<Actor, Bool>

  init(_ setup: inout Setup) {
    purpose = setup.column(
      "espionage.purpose", Text("is after", nl: "is uit op"), sight: .own, isOnCard: true)
    wide = setup.column(
      "espionage.wide", Text("takes all there is", nl: "haalt alles binnen"), sight: .own,
      isOnCard: true)
    aimed = setup.column(
      "espionage.aimed", Text("was after", nl: "was uit op"), sight: .hidden)
    found = setup.column(
      "espionage.found", Text("was seen to be after", nl: "bleek uit op"), sight: .known)
    let turns: ClosedRange<Int32> = 0...400
    leaked = setup.column(
      "espionage.leaked", Text("its sources leaked in", nl: "zijn bronnen lekten in"),
      unit: .turns, range: turns, sight: .open)
    swept = setup.column(
      "espionage.swept", Text("swept in", nl: "doorgelicht in"), unit: .turns, range: turns,
      sight: .own)
    expelled = setup.column(
      "espionage.expelled", Text("expelled in", nl: "uitgewezen in"), unit: .turns, range: turns,
      sight: .open)
    lowSince = setup.column(
      "espionage.low-since", Text("lies low since", nl: "houdt zich gedeisd sinds"), unit: .turns,
      range: turns, sight: .own)
    tradeSecrets = setup.column(
      "espionage.trade-secrets", Text("holds trade secrets", nl: "bevat bedrijfsgeheimen"),
      sight: .open)
    bars = setup.column(
      "espionage.bars", Text("forbids parties", nl: "verbiedt partijen"), sight: .open)
    steals = setup.column(
      "espionage.steals", Text("spies for what sells", nl: "spioneert om wat geld opbrengt"),
      sight: .own)
    setup.field("assets", "trade-secrets", fills: tradeSecrets)
    setup.field("measures", "bars-spying", fills: bars)
    setup.field("actors", "steals", fills: steals)
  }
}
