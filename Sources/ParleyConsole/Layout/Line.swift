/// What a stretch of text is, so that a terminal may show it so. Plain text loses nothing.
public enum Mark: String, Sendable {
  /// Nothing in particular.
  case plain
  /// The title of a part.
  case heading
  /// For this seat's eyes.
  case secret
  /// A word that matters in its sentence.
  case emphasis
  /// Beside the point: hints, exact figures.
  case quiet
  /// Something typed, or to be typed as it stands.
  case code
  /// A refusal or a misreading.
  case warning
}

/// A stretch of text with its mark.
public struct Span: Hashable, Sendable {
  /// The text, without line breaks.
  public let text: String
  /// What it is.
  public let mark: Mark
  /// A stretch of text, plain where nothing else is said.
  public init(_ text: String, _ mark: Mark = .plain) {
    self.text = text
    self.mark = mark
  }
}

/// One line of output.
public struct Line: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The stretches it is made of, from left to right.
  public let spans: [Span]
  /// A line of several stretches; an empty list is an empty line.
  public init(_ spans: [Span]) { self.spans = spans }
  /// A line of one stretch.
  public init(_ text: String, _ mark: Mark = .plain) { spans = [Span(text, mark)] }
  /// A plain line.
  public init(stringLiteral value: String) { spans = [Span(value)] }

  /// The text without marks.
  public var text: String { spans.map(\.text).joined() }
  /// An empty line.
  public static let blank = Line([])
}
