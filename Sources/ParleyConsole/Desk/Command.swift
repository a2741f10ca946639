import ParleyRules

/// The words of the prompt that are no orders.
enum Command: String, CaseIterable, Sendable {
  case help, brief, status, inbox, what, orders, undo, ready, why, seat
  case adjudicate, reveal, override, inject, next, record, `as`, rule, pause, note, phrase, end
  case quit

  /// Whose it is.
  enum Holder: Sendable {
    case anybody, team, white
  }

  var holder: Holder {
    switch self {
    case .undo, .ready: .team
    case .adjudicate, .reveal, .override, .inject, .next, .record, .as, .rule, .pause, .note,
      .phrase, .end:
      .white
    default: .anybody
    }
  }

  /// Whether it changes something, so that its dry run may only explain it.
  var isAct: Bool {
    switch self {
    case .undo, .ready, .adjudicate, .reveal, .override, .inject, .next, .record, .rule, .pause,
      .note, .phrase, .end, .quit:
      true
    case .help, .brief, .status, .inbox, .what, .orders, .why, .seat, .as: false
    }
  }

  /// The most words that may follow it; `nil` where it reads a line of its own.
  var mostWords: Int? {
    switch self {
    case .brief, .status, .what, .orders, .ready, .reveal, .next, .end, .quit: 0
    case .adjudicate, .help, .inbox, .undo, .seat, .phrase: 1
    case .why: 2
    case .override, .inject, .record, .as, .rule, .pause, .note: nil
    }
  }

  /// The Dutch word for it at the prompt.
  var alias: String {
    switch self {
    case .help: "hulp"
    case .brief: "opdrachtbrief"
    case .status: "stand"
    case .inbox: "berichten"
    case .what: "wat"
    case .orders: "opdrachten"
    case .undo: "herroep"
    case .ready: "gereed"
    case .why: "waarom"
    case .seat: "tafel"
    case .adjudicate: "beslis"
    case .reveal: "onthul"
    case .override: "corrigeer"
    case .inject: "gebeurtenis"
    case .next: "volgende"
    case .record: "notuleer"
    case .as: "namens"
    case .rule: "beoordeel"
    case .pause: "pauze"
    case .note: "notitie"
    case .phrase: "wachtzin"
    case .end: "beëindig"
    case .quit: "stop"
    }
  }

  /// Other words that people type for it.
  var synonyms: [String] {
    switch self {
    case .ready: ["klaar"]
    case .seat: ["stoel"]
    case .end: ["einde"]
    case .quit: ["exit"]
    default: []
    }
  }

  /// How it is typed.
  var usage: String {
    switch self {
    case .adjudicate: "adjudicate [all]"
    case .help: "help [WORD]"
    case .inbox: "inbox [TURN]"
    case .undo: "undo [N]"
    case .why: "why ID or N [all]"
    case .seat: "seat NAME"
    case .override: "override N OUTCOME \"reason\""
    case .inject: "inject [ID [now] | \"text\" [SEAT ...]]"
    case .record: "record ID yes SEAT ... no SEAT ..."
    case .as: "as SEAT LINE"
    case .rule: "rule N ODDS [ARGUMENT ...]"
    case .pause: "pause [\"why\"]"
    case .note: "note \"text\""
    case .phrase: "phrase [SEAT]"
    default: rawValue
    }
  }

  var help: Text {
    switch self {
    case .help: Text("explains a word", nl: "legt een woord uit")
    case .brief: Text("your page and your objectives", nl: "uw bladzijde en uw doelen")
    case .status:
      Text(
        "your card: means, moods, beliefs, texts",
        nl: "uw kaart: middelen, stemming, inschattingen, teksten")
    case .inbox:
      Text("the cables and news of a turn", nl: "de berichten en het nieuws van een beurt")
    case .what:
      Text("what you may do now, ready to type", nl: "wat u nu kunt doen, klaar om te typen")
    case .orders: Text("the orders of this turn", nl: "de opdrachten van deze beurt")
    case .undo: Text("takes an order back", nl: "neemt een opdracht terug")
    case .ready: Text("says that you are done", nl: "zegt dat u klaar bent")
    case .why:
      Text(
        "what speaks for and against, line by line",
        nl: "wat ervoor en ertegen pleit, regel voor regel")
    case .seat:
      Text(
        "another seat: a team, public or white",
        nl: "naar een andere tafel: een team, openbaar of spelleiding")
    case .adjudicate: Text("closes the orders and decides", nl: "sluit de opdrachten en beslist")
    case .reveal: Text("makes the results known", nl: "maakt de uitkomsten bekend")
    case .override: Text("rules otherwise, with a reason", nl: "beslist anders, met een reden")
    case .inject:
      Text(
        "lists, releases or writes an inject",
        nl: "toont gebeurtenissen, geeft er een af of schrijft er een")
    case .next: Text("closes the phase that waits", nl: "sluit de fase die wacht")
    case .record: Text("a whole vote in one line", nl: "een hele stemming in één regel")
    case .as: Text("types a line for a seat", nl: "typt een regel voor een team")
    case .rule:
      Text("sets the odds of an argued move", nl: "bepaalt de kansen van een betoogde zet")
    case .pause:
      Text("freezes the prompt, or lets it go on", nl: "bevriest de oefening, of hervat haar")
    case .note: Text("keeps a remark for the report", nl: "bewaart een opmerking voor het verslag")
    case .phrase:
      Text(
        "sets or clears the pass-phrase of a seat",
        nl: "stelt de wachtzin van een tafel in, of heft die op")
    case .end: Text("ends the exercise", nl: "beëindigt de oefening")
    case .quit: Text("leaves; the session is kept", nl: "sluit af; de sessie blijft bewaard")
    }
  }

  /// What `help` adds on the command's own page.
  var more: Text? {
    switch self {
    case .seat, .phrase:
      Text(
        "A pass-phrase is asked for on a line of its own; a script gives it as its next line.",
        nl: "De wachtzin wordt op een eigen regel gevraagd; in een script is dat de volgende regel."
      )
    case .adjudicate:
      Text(
        "The closest calls are listed; `adjudicate all` lists every result.",
        nl: "De lijst toont de uitkomsten die erom spanden; `beslis alles` noemt ze allemaal.")
    case .override:
      Text(
        "N is a number of the list. OUTCOME is yes or no, or the words that the list has for them.",
        nl: "N is een nummer van de lijst. UITKOMST is ja of nee, of een woord uit de lijst.")
    case .rule:
      Text(
        "Two argued moves are heard a turn, those you give odds; the others get their order back. "
          + "ODDS are points: 0 (roughly even), 1 (likely), 3 (very likely) or 6 (almost certain), with "
          + "a minus the other way; the words will do too. An ARGUMENT is a point: `pro 2` and "
          + "`con 1` count them, `for \"...\"` and `against \"...\"` keep one in words.",
        nl:
          "Per beurt komen twee betoogde zetten aan bod, die u een kans geeft; de rest krijgt de opdracht "
          + "terug. KANS geeft u in punten: 0 (ongeveer gelijk), 1 (waarschijnlijk), 3 (zeer waarschijnlijk) of "
          + "6 (vrijwel zeker), met een min de andere kant op; de woorden mogen ook. Een ARGUMENT "
          + "telt voor een punt: `pro 2` en `contra 1` tellen ze, `voor \"...\"` en `tegen \"...\"` bewaren "
          + "er een in woorden.")
    case .why:
      Text(
        "A long history is told in short before the latest; `why ID all` shows every line.",
        nl: "Een lange geschiedenis wordt verkort weergegeven; `waarom ID alles` toont elke regel.")
    case .as:
      Text(
        "`as SEAT why x2` tells which of your numbers a team means by its own.",
        nl: "`namens TEAM waarom x2` vertelt onder welk nummer u kent wat een team zo noemt.")
    case .inject:
      Text(
        "An inject is shown first and asked about; `now` releases it at once.",
        nl:
          "Een gebeurtenis wordt eerst getoond, en u moet bevestigen; met `nu` gaat ze meteen uit.")
    case .next:
      Text(
        "In adjudication, and when votes are counted, it reveals; a person is asked first.",
        nl: "Na het beslissen en na het tellen maakt dit alles bekend; u moet dat eerst bevestigen."
      )
    default: nil
    }
  }
}

/// What the first word of a line stands for.
enum Head {
  case command(Command)
  case verb(VerbNumber)
}

/// Finds commands and verbs by what people type, which is one list to them.
struct Heads {
  let vocabulary: Vocabulary
  let commands: [Command]
  /// Orders are given here; elsewhere only exact verbs are known, to say where they belong.
  let withVerbs: Bool
  /// In which a word is looked for first that somebody misspelt.
  let language: Language

  private static let verbBase: Int32 = 1000

  private var commandMeanings: [Meaning] {
    commands.enumerated().map {
      Meaning(Int32($0), $1.rawValue, [$1.alias] + $1.synonyms).shown(as: $1.word(in: language))
    }
  }
  private var verbMeanings: [Meaning] {
    vocabulary.verbs.enumerated().map {
      Meaning(Heads.verbBase + Int32($0), $1.id, [$1.alias]).shown(as: $1.word(in: language))
    }
  }

  /// - Throws: where the word is unknown, or begins several.
  func head(_ word: String) throws(Misreading) -> Head {
    let all = commandMeanings + verbMeanings
    if case .one(let code) = all.exact(word) { return head(code) }
    switch (withVerbs ? all : commandMeanings).beginning(word) {
    case .one(let code): return head(code)
    case .several(let words):
      // `op` begins words of two languages here, and is an order to whoever types it.
      if !withVerbs, !isBeginning(word, of: commands.map(\.rawValue)), let verb = verb(word) {
        return .verb(verb)
      }
      throw .ambiguous(word, words)
    case .none: if !withVerbs, let verb = verb(word) { return .verb(verb) }
    }
    throw .unknownCommand(
      word, nearest: nearest(to: word, among: withVerbs ? all : commandMeanings))
  }

  /// The nearest word of the reader's language, or else of the other one: both are typed here.
  private func nearest(to word: String, among known: [Meaning]) -> String? {
    let (english, dutch) = (known.map(\.word), known.flatMap(\.others))
    let (own, other) = language == .english ? (english, dutch) : (dutch, english)
    return Nearest.word(to: word, among: own) ?? Nearest.word(to: word, among: other)
  }

  private func isBeginning(_ word: String, of words: [String]) -> Bool {
    let word = Spelling.folded(word)
    return words.contains { $0.hasPrefix(word) }
  }

  /// A verb that begins so, at a seat that gives no orders: only to say where it belongs.
  private func verb(_ word: String) -> VerbNumber? {
    let word = Spelling.folded(word)
    guard word.count > 1 else { return nil }
    return vocabulary.verbs.firstIndex { $0.id.hasPrefix(word) }
      .map { VerbNumber(number: UInt16($0)) }
  }

  private func head(_ code: Int32) -> Head {
    code >= Heads.verbBase
      ? .verb(VerbNumber(number: UInt16(code - Heads.verbBase))) : .command(commands[Int(code)])
  }
}

extension Console {
  /// All that is typed at the prompt for something else than an order, in both languages.
  package static var words: Set<String> {
    Set(Command.allCases.flatMap { [$0.rawValue, $0.alias] + $0.synonyms })
  }
}
