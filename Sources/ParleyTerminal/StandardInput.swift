import Foundation

/// Standard input as seen by a program that may be talked to by a person or by a script.
public enum StandardInput {
  /// Whether a person sits at the other end. Only then is a `LineEditor` of use.
  public static var isTerminal: Bool {
    isatty(STDIN_FILENO) == 1
  }

  /// The lines of a script on standard input.
  ///
  /// - Parameter limit: The longest line that is kept, in bytes; a longer one is reported as such.
  public static func lines(limit: Int = 1 << 20) -> ScriptLines {
    ScriptLines(descriptor: STDIN_FILENO, limit: limit)
  }
}
