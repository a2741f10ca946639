import ParleyRules

/// Words as a reader is shown them. What is shown is accepted as it stands; what records and JSON
/// keep stays English.
extension VerbDeclaration {
  /// The word for the order.
  public func word(in language: Language) -> String { language == .dutch ? alias : id }
}

extension SlotDeclaration {
  /// The word by which the slot is named in an order.
  func name(in language: Language) -> String {
    if markers.contains(name) { return marker(in: language) ?? name }
    return language == .dutch ? Placeholders.dutchName(of: name) ?? name : name
  }

  /// The word that leads up to its value; none where it has no such word.
  func marker(in language: Language) -> String? {
    guard language != .english, markers.count == Language.allCases.count else {
      return markers.contains(name) ? name : markers.first
    }
    return markers[1]
  }
}

extension Command {
  /// The word for the command.
  func word(in language: Language) -> String { language == .dutch ? alias : rawValue }

  /// How it is typed.
  func usage(in language: Language) -> String { Command.said(usage, in: language) }

  /// A line that begins with a command, as its reader would type it.
  static func said(_ line: String, in language: Language) -> String {
    let first = line.prefix { $0 != " " }
    guard let command = Command(rawValue: String(first)) else { return line }
    let rest = Placeholders.said(String(line.dropFirst(first.count)), in: language)
    return command.word(in: language) + rest
  }
}
