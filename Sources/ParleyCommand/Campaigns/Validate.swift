import ArgumentParser
import ParleyCampaigns
import ParleyConsole
import ParleyRules

/// `parley validate`
struct Validate: Subcommand {
  static let configuration = CommandConfiguration(
    abstract: "Look for mistakes in campaigns.",
    discussion: """
      Prints all problems as file:line:col: error or warning [code]: message. The exit code is 1 \
      if there is an error, or with --strict a warning.
      """)

  @Argument(help: "Folders or names of campaigns.")
  var campaigns: [String]
  @Flag(help: "Take warnings for errors.")
  var strict = false
  @OptionGroup var format: FormatOption
  @OptionGroup var language: LanguageOption

  func perform(in program: Program) -> Int32 {
    let language = program.language(language.lang)
    var isFine = true
    for word in campaigns {
      let place = try? Shelf(program).find(word)
      // The path as it was typed, so that an editor finds the lines.
      let path = place.map { program.whole(word) == $0.path ? word : $0.path } ?? word
      let (_, diagnostics) = loadCampaign(folder: path, roster: program.roster)
      if place == nil, !word.contains("/") { hint(word, program, language) }
      if diagnostics.contains(where: { $0.isError || strict }) { isFine = false }
      for diagnostic in diagnostics { tell(diagnostic, program, language) }
      if format.format == .text { program.print(summary(word, diagnostics)[language]) }
    }
    return isFine ? 0 : Failure.input
  }

  /// A bare word that is no folder may be meant for a name.
  private func hint(_ word: String, _ program: Program, _ language: Language) {
    let names = Shelf(program).places.map(\.name)
    let failure = Failure.unknown(Text("campaign", nl: "campagne"), word, among: names)
    program.complain(failure.message[language])
  }

  private func tell(_ diagnostic: Diagnostic, _ program: Program, _ language: Language) {
    guard format.format == .json else {
      program.print(diagnostic.printed(in: language))
      return
    }
    var fields: [(String, JSON)] = [
      ("kind", "diagnostic"), ("severity", .string(diagnostic.severity.rawValue)),
      ("code", .string(diagnostic.code)), ("file", .string(diagnostic.file)),
      ("line", .number(diagnostic.line)), ("column", .number(diagnostic.column)),
      ("message", .string(diagnostic.message[language])),
    ]
    if let hint = diagnostic.hint { fields.append(("hint", .string(hint[language]))) }
    program.print(JSON.object(fields).line)
  }

  private func summary(_ word: String, _ diagnostics: [Diagnostic]) -> Text {
    let errors = diagnostics.count(where: \.isError)
    let warnings = diagnostics.count - errors
    if diagnostics.isEmpty { return Text("\(word): no mistakes", nl: "\(word): geen fouten") }
    func count(_ number: Int, _ one: String, _ more: String) -> String {
      "\(number) \(number == 1 ? one : more)"
    }
    return Text(
      "\(word): \(count(errors, "error", "errors")), \(count(warnings, "warning", "warnings"))",
      nl: "\(word): \(count(errors, "fout", "fouten")), "
        + "\(count(warnings, "waarschuwing", "waarschuwingen"))")
  }
}
