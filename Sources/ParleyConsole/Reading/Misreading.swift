import ParleyRules

/// Why a line could not be read. A value: the prompt says it in words, JSON by its code.
///
/// It is made from the line, the declarations and the seat's own world alone, so an id that one may
/// not know gets the same answer as one that does not exist.
public enum Misreading: Error, Hashable, Sendable {
  /// It has more bytes or words than a line may have.
  case tooLong
  /// A character that could steer a terminal, or bytes that are no text.
  case controlCharacter
  /// A quotation mark without its fellow.
  case openQuotation
  /// A first word that is no command and no order.
  case unknownCommand(String, nearest: String?)
  /// A word that fits nowhere in this order.
  case unknownWord(String, nearest: String?)
  /// No such thing of that kind, as far as the seat knows.
  case unknownThing(String, Kind, nearest: String?)
  /// No such seat, by its id or its title.
  case unknownSeat(String, nearest: String?)
  /// The beginning of several words.
  case ambiguous(String, [String])
  /// Nothing was said for a required slot.
  case missing(VerbNumber, slot: Int)
  /// The word of a slot that was filled already.
  case saidTwice(String)
  /// All slots are filled.
  case tooMuch(String)
  /// A thing that exists, but not one this slot takes.
  case misfit(String, instead: [String])
  /// Something else than a whole number within the range.
  case notANumber(String, ClosedRange<Int32>)
  /// It belongs to a module that is off in this game.
  case switchedOff(String, Text)

  /// Stable: scripts lean on it.
  public var code: String {
    switch self {
    case .tooLong: "too-long"
    case .controlCharacter: "control-character"
    case .openQuotation: "open-quotation"
    case .unknownCommand: "unknown-command"
    case .unknownWord: "unknown-word"
    case .unknownThing: "unknown"
    case .unknownSeat: "unknown-seat"
    case .ambiguous: "ambiguous"
    case .missing: "incomplete"
    case .saidTwice: "said-twice"
    case .tooMuch: "too-much"
    case .misfit: "does-not-fit"
    case .notANumber: "out-of-range"
    case .switchedOff: "switched-off"
    }
  }

  /// The word at fault, as it was typed; `nil` where something is missing, or no word can be made out.
  public var word: String? {
    switch self {
    case .tooLong, .controlCharacter, .openQuotation, .missing: nil
    case .unknownCommand(let word, _), .unknownWord(let word, _), .unknownThing(let word, _, _),
      .unknownSeat(let word, _), .ambiguous(let word, _), .saidTwice(let word), .tooMuch(let word),
      .misfit(let word, _), .notANumber(let word, _), .switchedOff(let word, _):
      word
    }
  }

  /// The nearest right word, where one is near.
  public var nearest: String? {
    switch self {
    case .unknownCommand(_, let nearest), .unknownWord(_, let nearest),
      .unknownThing(_, _, let nearest), .unknownSeat(_, let nearest):
      nearest
    default: nil
    }
  }
}

extension Misreading {
  /// What to say, with `{0}`, `{1}` filled in by `sentence`.
  private var text: Text {
    switch self {
    case .tooLong:
      Text("That line is too long to read.", nl: "Die regel is te lang om te lezen.")
    case .controlCharacter:
      Text(
        "That line holds characters that cannot be read.",
        nl: "In die regel staan tekens die niet te lezen zijn.")
    case .openQuotation:
      Text("A quotation mark is not closed.", nl: "Een aanhalingsteken is niet gesloten.")
    case .unknownCommand:
      Text("\"{0}\" is not a command.", nl: "\"{0}\" is geen opdracht.")
    case .unknownWord:
      Text("\"{0}\" has no place here.", nl: "\"{0}\" past hier niet.")
    case .unknownThing:
      Text("You know of no {1} \"{0}\".", nl: "U kent geen {1} \"{0}\".")
    case .unknownSeat: Text("There is no seat \"{0}\".", nl: "Er is geen team of tafel \"{0}\".")
    case .ambiguous:
      Text("\"{0}\" can mean {1}.", nl: "\"{0}\" kan van alles betekenen: {1}.")
    case .missing: Text("Say {0}.", nl: "Zeg {0}.")
    case .saidTwice: Text("\"{0}\" is said twice.", nl: "\"{0}\" staat er twee keer.")
    case .tooMuch:
      Text("\"{0}\" is one word too many.", nl: "\"{0}\" is een woord te veel.")
    case .misfit:
      Text("\"{0}\" does not fit here. {1}", nl: "\"{0}\" past hier niet. {1}")
    case .notANumber:
      Text(
        "\"{0}\" is not a number from {1} to {2}.", nl: "\"{0}\" is geen getal van {1} tot {2}.")
    case .switchedOff:
      Text(
        "\"{0}\" belongs to {1}, which is switched off in this game.",
        nl: "\"{0}\" hoort bij {1}, dat in dit spel is uitgeschakeld.")
    }
  }

  private static let meant = Text("Did you mean {0}?", nl: "Bedoelde u {0}?")
  private static let instead = Text("Choose from: {0}.", nl: "Kies uit: {0}.")
  private static let nothingFits = Text("Nothing fits here now.", nl: "Er past hier nu niets.")

  /// The answer in whole sentences.
  public func sentence(_ vocabulary: Vocabulary, in language: Language) -> String {
    let sentence = Filling.fill(text[language], arguments(vocabulary, language))
    guard let nearest else { return sentence + (elsewhere.map { " " + $0[language] } ?? "") }
    return sentence + " " + Filling.fill(Misreading.meant[language], [nearest])
  }

  /// Where the right words stand, when none is near.
  private var elsewhere: Text? {
    switch self {
    case .unknownCommand:
      Text("`help` lists the words.", nl: "`hulp` noemt de woorden.")
    case .unknownSeat: Text("`seat` lists them.", nl: "`tafel` noemt ze.")
    default: nil
    }
  }

  private func arguments(_ vocabulary: Vocabulary, _ language: Language) -> [String] {
    switch self {
    case .tooLong, .controlCharacter, .openQuotation: []
    case .unknownCommand(let word, _), .unknownWord(let word, _), .unknownSeat(let word, _),
      .saidTwice(let word), .tooMuch(let word):
      [Misreading.short(word)]
    case .unknownThing(let word, let kind, _):
      [Misreading.short(word), vocabulary[kind].title[language]]
    case .ambiguous(let word, let words):
      [Misreading.short(word), Misreading.list(words)]
    case .missing(let verb, let slot):
      vocabulary[verb].slots.indices.contains(slot)
        ? [Misreading.wanted(vocabulary[verb].slots[slot], language)] : [""]
    case .misfit(let word, let words):
      [
        Misreading.short(word),
        words.isEmpty
          ? Misreading.nothingFits[language]
          : Filling.fill(Misreading.instead[language], [Misreading.list(words)]),
      ]
    case .notANumber(let word, let range):
      [Misreading.short(word), String(range.lowerBound), String(range.upperBound)]
    case .switchedOff(let word, let title): [Misreading.short(word), title[language]]
    }
  }

  /// What is to be said, with the words to choose from where they are few.
  private static func wanted(_ slot: SlotDeclaration, _ language: Language) -> String {
    guard case .choice(let words) = slot.type else { return slot.help[language] }
    // "none" is what is meant by saying nothing, and no answer where something has to be said.
    let typed = zip(words, Choices(words).typed(in: language)).filter { $0.0.id != "none" }
    return "\(slot.help[language]): \(list(typed.map(\.1)))"
  }

  private static func short(_ word: String) -> String {
    word.count > 40 ? word.prefix(39) + "…" : word
  }

  private static func list(_ words: [String]) -> String {
    words.prefix(12).joined(separator: ", ") + (words.count > 12 ? ", …" : "")
  }
}
