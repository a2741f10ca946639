import Foundation

/// Puts emphasis and colour on text, or leaves it alone where they are not wanted.
public struct Style: Sendable {
  /// How text looks. Colours are those of the terminal's own palette, so that they fit its background;
  /// the numbers are those of ECMA-48 (select graphic rendition).
  public enum Attribute: Int, Sendable {
    /// Heavier, or brighter where the terminal does that instead.
    case bold = 1
    /// Fainter.
    case dim = 2
    /// The palette's yellow.
    case yellow = 33
    /// The palette's magenta.
    case magenta = 35
    /// The palette's cyan.
    case cyan = 36
  }

  /// Whether anything is put on the text at all.
  public let isOn: Bool

  /// A style that is on or off whatever the surroundings say.
  public init(isOn: Bool) {
    self.isOn = isOn
  }

  /// The style for standard output: on when that is a terminal that can show it and the person has
  /// not set `NO_COLOR` (https://no-color.org: present and not empty).
  public static func forStandardOutput(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> Style {
    Style(isOn: isatty(STDOUT_FILENO) == 1 && allowsColour(environment))
  }

  static func allowsColour(_ environment: [String: String]) -> Bool {
    let terminal = environment["TERM"] ?? ""
    return environment["NO_COLOR", default: ""].isEmpty && !terminal.isEmpty && terminal != "dumb"
  }

  /// `text` with the attributes, and the terminal back to normal after it.
  public func callAsFunction(_ text: String, _ attributes: Attribute...) -> String {
    guard isOn && !text.isEmpty && !attributes.isEmpty else { return text }
    let codes = attributes.map { String($0.rawValue) }.joined(separator: ";")
    return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
  }
}
