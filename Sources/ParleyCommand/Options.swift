import ArgumentParser
import ParleyRules

extension Language: ExpressibleByArgument {}

/// How answers are printed.
enum Format: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

struct LanguageOption: ParsableArguments {
  @Option(
    help: "The language of play: en or nl. Otherwise that of LC_ALL, LC_MESSAGES or LANG.")
  var lang: Language?
}

/// Where the dice begin.
enum Seed {
  static let rule = Text(
    "A seed is a whole number from 0 to \(UInt64.max).",
    nl: "Een seed is een geheel getal van 0 tot en met \(UInt64.max).")

  /// Reads one. Options take whatever word follows them for it, or `-1` would pass for an option of its own.
  static func read(_ word: String) throws -> UInt64 {
    guard let seed = UInt64(word) else { throw ValidationError(rule.english) }
    return seed
  }
}

struct FormatOption: ParsableArguments {
  @Option(help: "text for people, or json: one object a line.")
  var format = Format.text
}

/// What a session can be given on its way.
struct SeatOptions: ParsableArguments {
  @Option(help: "The seat at which the prompt opens: a team, white or public.")
  var seat: String?

  @Option(help: "Read lines from a file instead of the keyboard; - is standard input.")
  var script: String?
}
