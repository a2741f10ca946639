import ArgumentParser
import ParleyRules

/// `parley resume`
struct Resume: Subcommand {
  static let configuration = CommandConfiguration(
    abstract: "Go on with a session exactly where it stood.",
    discussion: """
      'parley' lists the sessions of late. A seat with a pass-phrase asks for it, also when a script \
      sits down there: it gives the phrase as its next line. The exit code of a script is that of \
      'parley play'.
      """)

  @Argument(help: "A session file, or the name of one in the folder of sessions.")
  var session: String
  @OptionGroup var seats: SeatOptions
  @OptionGroup var format: FormatOption
  @OptionGroup var language: LanguageOption

  func perform(in program: Program) throws -> Int32 {
    let script = try seats.script.map { try Script($0, program) }
    let words = Text("reading the session", nl: "de sessie lezen")
    let language = language.lang
    let path = program.sessionPath(session)
    let hosted = try Progress(program, words[program.language(language)]).during {
      try Hosted.resume(path, in: program, language)
    }
    try SeatWord.check(seats.seat, hosted.session.setting.campaign)
    return try Desk(hosted, program, seat: seats.seat, format: format.format).open(script)
  }
}
