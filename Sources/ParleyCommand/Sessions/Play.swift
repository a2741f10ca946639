import ArgumentParser
import ParleyRules
import ParleyStore

/// `parley play`
struct Play: Subcommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a session and open the prompt.",
    discussion: """
      Every session is kept in a file from its first line on: the one that --session names, or a \
      new one in the folder of sessions ($XDG_STATE_HOME/parley/sessions). Standard input that is \
      no terminal is read as a script. The exit code of a script is 1 if a line could not be \
      understood or kept; the rest is read nevertheless. A refusal is part of the game: exit \
      code 0.
      """)

  @Argument(help: "A campaign's name or folder; 'parley' lists them.")
  var campaign: String
  @Option(help: "The file to keep the session in. It must not exist yet.")
  var session: String?
  @Option(
    parsing: .unconditional, help: "The seed of the dice. One is drawn otherwise.",
    transform: Seed.read)
  var seed: UInt64?
  @Option(name: .customLong("without"), help: "An obstacle to leave out; may be repeated.")
  var without: [String] = []
  @OptionGroup var seats: SeatOptions
  @OptionGroup var format: FormatOption
  @OptionGroup var language: LanguageOption

  func perform(in program: Program) throws -> Int32 {
    let language = program.language(language.lang)
    let place = try Shelf(program).find(campaign)
    let without = try Obstacle.known(without, program.roster)
    let script = try seats.script.map { try Script($0, program) }
    let hosted = try Hosted.begin(
      place, without: without, seed: seed ?? UInt64.random(in: .min ... .max),
      at: session.map(program.whole), in: program, language
    ) { campaign in try SeatWord.check(seats.seat, campaign) }
    return try Desk(hosted, program, seat: seats.seat, format: format.format).open(script)
  }
}
