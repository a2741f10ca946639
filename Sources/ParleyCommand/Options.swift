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
