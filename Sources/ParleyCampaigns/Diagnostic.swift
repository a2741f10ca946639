import ParleyRules

/// Where something stands in a campaign: lines and columns start at 1, columns count characters.
public struct Place: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The file as the author would name it: the folder as it was given, then the part.
  public let file: String
  /// From 1.
  public let line: Int
  /// From 1, in characters.
  public let column: Int

  /// A place in a file; its start where nothing else is given.
  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `file:line:col`
  public var description: String { "\(file):\(line):\(column)" }

  /// The line, named with its file only when that is another file than `other`'s.
  func short(from other: Place) -> String { file == other.file ? "\(line)" : "\(file):\(line)" }

  public static func < (a: Place, b: Place) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}

/// One complaint about a campaign.
public struct Diagnostic: Hashable, Sendable {
  /// Whether a campaign can be played in spite of it.
  public enum Severity: String, Sendable {
    /// It cannot.
    case error
    /// It can, but look here.
    case warning
  }

  /// How deep a mistake lies. Mistakes of an earlier stage may cause those of a later one, so they
  /// are told first.
  public enum Stage: Int, Comparable, Sendable {
    /// A file that cannot be read at all.
    case file
    /// A file that is no YAML.
    case syntax
    /// Keys and kinds of values in the wrong place.
    case shape
    /// A value out of its range or list.
    case value
    /// A name of something that is not there.
    case reference
    /// Everything reads well and still cannot be played.
    case sense

    public static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
  }

  /// An error or a warning.
  public let severity: Severity
  /// How deep it lies.
  public let stage: Stage
  /// The kind of complaint: a word that never changes and is the same in every language.
  public let code: String
  /// Where to look.
  public let place: Place
  /// What is wrong, in an author's words.
  public let message: Text
  /// What to do about it.
  public let hint: Text?
  /// What it is about, for complaints that repeat: a missing name, say.
  public let subject: String?

  /// A complaint; an error where nothing else is said.
  public init(
    _ severity: Severity = .error, _ stage: Stage, code: String, at place: Place,
    _ message: Text, hint: Text? = nil, about subject: String? = nil
  ) {
    self.severity = severity
    self.stage = stage
    self.code = code
    self.place = place
    self.message = message
    self.hint = hint
    self.subject = subject
  }

  /// The file as the author would name it.
  public var file: String { place.file }
  /// The line, from 1.
  public var line: Int { place.line }
  /// The column, from 1, in characters.
  public var column: Int { place.column }
  /// Whether it keeps the campaign from being played.
  public var isError: Bool { severity == .error }

  /// `file:line:col: error [code]: message`, and a line with the hint if there is one.
  public func printed(in language: Language = .english) -> String {
    let line = "\(place): \(severity.rawValue) [\(code)]: \(message[language])"
    guard let hint else { return line }
    return line + "\n  " + (language == .dutch ? "tip: " : "hint: ") + hint[language]
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The complaint in English, as `parley validate` prints it.
  public var description: String { printed() }
}

extension Diagnostic: Comparable {
  /// Errors before warnings, root causes before what follows from them, then by place.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    if a.severity != b.severity { return a.severity == .error }
    if a.stage != b.stage { return a.stage < b.stage }
    if a.place != b.place { return a.place < b.place }
    return (a.code, a.message.english) < (b.code, b.message.english)
  }
}
