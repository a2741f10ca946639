import ParleyRules

/// A value with its name, ready to be read as what it should be.
///
/// Every reader reports what is wrong and then gives `nil`; what has been told already stays silent.
public struct Item {
  /// What was written.
  public let entry: Entry
  /// What the author calls it: its key, or "item 2" in a list.
  public let name: Text
  /// Where the author names it.
  public let place: Place
  /// Where complaints go.
  public let log: Diagnostics

  /// A value under a name of the reader's choice.
  public init(_ entry: Entry, name: Text, at place: Place? = nil, log: Diagnostics) {
    self.entry = entry
    self.name = name
    self.place = place ?? entry.place
    self.log = log
  }

  /// The value of a key, under the key's own name.
  public init(_ pair: Entry.Pair, log: Diagnostics) {
    self.init(pair.value, name: Text(same: pair.key), at: pair.place, log: log)
  }

  /// Whether nothing was written.
  public var isNull: Bool { entry.content == .null }

  /// Whether what stands here could not be read and has been told.
  public var isBroken: Bool { entry.content == .broken }

  /// Whether a list is written, or nothing at all.
  public var isList: Bool {
    switch entry.content {
    case .sequence, .null: true
    default: false
    }
  }

  // MARK: Reporting

  /// Reports a wrong value at the value.
  public func refuse(
    _ stage: Diagnostic.Stage, _ code: String, _ message: Text, hint: Text? = nil,
    about subject: String? = nil
  ) {
    log.error(
      stage, code, at: isNull ? place : entry.place, message, hint: hint, about: subject)
  }

  /// Reports that something else was expected here; silent where something was reported before.
  func refuseType(_ wanted: Text, hint: Text? = nil) {
    let found: Text
    switch entry.content {
    case .broken: return
    case .null: found = Text("has no value", nl: "heeft geen waarde")
    case .mapping: found = Text("has keys of its own", nl: "heeft eigen sleutels")
    case .sequence: found = Text("is a list", nl: "is een lijst")
    case .scalar(let text):
      found = Text("is \(Item.quoted(text))", nl: "is \(Item.quoted(text))")
    }
    refuse(
      .shape, "type",
      Text(
        "\(name.english) \(found.english), but should be \(wanted.english)",
        nl: "\(name.dutch) \(found.dutch), maar hoort \(wanted.dutch) te zijn"),
      hint: hint)
  }

  /// A text in quotes, cut short for a message.
  static func quoted(_ text: String) -> String {
    let line =
      text.split(separator: "\n", omittingEmptySubsequences: true).first.map(String.init) ?? ""
    let short = line.count > 40 ? String(line.prefix(40)) + "..." : line
    return "\"\(short)\""
  }

  // MARK: Text

  /// Raw text as written.
  public func string() -> String? {
    guard case .scalar(let text) = entry.content else {
      refuseType(Text("text", nl: "tekst"))
      return nil
    }
    return text
  }

  /// A name that never changes: lower-case letters, digits and single hyphens, starting with a letter.
  public func id() -> String? {
    guard let text = string() else { return nil }
    guard Item.isId(text) else {
      refuse(.value, "id", Item.idComplaint(text), hint: Item.idHint(text))
      return nil
    }
    return text
  }

  static func isId(_ text: String) -> Bool {
    guard let first = text.utf8.first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= first else {
      return false
    }
    guard text.utf8.count <= 60, !text.hasSuffix("-"), !text.contains("--") else { return false }
    return text.utf8.allSatisfy {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
        || $0 == UInt8(ascii: "-")
    }
  }

  static func idComplaint(_ text: String) -> Text {
    Text(
      "\(quoted(text)) cannot be an id: lower-case letters, digits and single hyphens only",
      nl: "\(quoted(text)) kan geen id zijn: alleen kleine letters, cijfers en enkele streepjes")
  }

  static func idHint(_ text: String) -> Text? {
    let id = kebab(text)
    return isId(id) ? Text("write \(id)", nl: "schrijf \(id)") : nil
  }

  /// The id that a text was probably meant to be.
  static func kebab(_ text: String) -> String {
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.joined(separator: "-")
  }

  /// Text in every language: `{en: ..., nl: ...}`, or a bare text that is the same in all.
  ///
  /// - Parameters:
  ///   - limit: the most characters in any language, if there is a limit.
  ///   - oneLine: whether it must fit on a line.
  ///   - readMore: reads keys that may stand beside the languages.
  public func text(
    limit: Int? = nil, oneLine: Bool = false, beside readMore: (Fields) -> Void = { _ in }
  ) -> Text? {
    if case .scalar(let text) = entry.content {
      check(text, limit, oneLine)
      return Text(same: Item.trimmed(text))
    }
    guard case .mapping(let pairs) = entry.content else {
      refuseType(
        Text("text", nl: "tekst"),
        hint: Text(
          "write a text, or one a language: {en: ..., nl: ...}",
          nl: "schrijf een tekst, of een per taal: {en: ..., nl: ...}"))
      return nil
    }
    return translated(pairs, limit, oneLine, readMore)
  }

  private func translated(
    _ pairs: [Entry.Pair], _ limit: Int?, _ oneLine: Bool, _ readMore: (Fields) -> Void
  ) -> Text? {
    fields { fields in
      readMore(fields)
      var words: [Language: String] = [:]
      for language in Language.allCases {
        guard let item = fields.optional(language.rawValue), let text = item.string() else {
          continue
        }
        item.renamed(name, in: language).check(text, limit, oneLine)
        words[language] = Item.trimmed(text)
      }
      guard let any = words[.english] ?? words[.dutch] else {
        if entry.isComplete, pairs.isEmpty { refuseType(Text("text", nl: "tekst")) }
        return nil
      }
      for language in Language.allCases where words[language] == nil && fields.isTidy {
        warnUntranslated(language)
      }
      return Text(words[.english] ?? any, nl: words[.dutch] ?? any)
    }
  }

  private func renamed(_ name: Text, in language: Language) -> Item {
    let mark = " (\(language.rawValue))"
    return Item(entry, name: Text(name.english + mark, nl: name.dutch + mark), at: place, log: log)
  }

  private func warnUntranslated(_ language: Language) {
    log.warning(
      .sense, "translation", at: place,
      Text(
        "\(name.english) has no text in \(language == .dutch ? "Dutch (nl)" : "English (en)")",
        nl:
          "\(name.dutch) heeft geen tekst in het \(language == .dutch ? "Nederlands (nl)" : "Engels (en)")"
      ),
      hint: Text("the other language is shown instead", nl: "de andere taal wordt dan getoond"))
  }

  private func check(_ text: String, _ limit: Int?, _ oneLine: Bool) {
    let trimmed = Item.trimmed(text)
    if trimmed.isEmpty {
      refuse(.value, "empty", Text("\(name.english) is empty", nl: "\(name.dutch) is leeg"))
    }
    if oneLine, trimmed.contains("\n") {
      refuse(
        .value, "lines",
        Text("\(name.english) must fit on one line", nl: "\(name.dutch) moet op één regel passen"))
    }
    guard let limit, trimmed.count > limit else { return }
    refuse(
      .value, "length",
      Text(
        "\(name.english) has \(trimmed.count) characters; at most \(limit) fit",
        nl: "\(name.dutch) telt \(trimmed.count) tekens; er passen er hoogstens \(limit)"))
  }

  private static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest.drop { $0.isWhitespace })
  }
}
