import ArgumentParser

/// `parley`
struct Parley: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "parley",
    abstract: "A wargame about conflict in cyberspace, and agreements that do not come about.",
    discussion: "Without a subcommand it lists campaigns and sessions, and says what to type next.",
    version: ParleyCommand.version,
    subcommands: [
      Play.self, Resume.self, Replay.self, Validate.self, Modules.self, Simulate.self,
    ])

  @OptionGroup var language: LanguageOption

  func perform(in program: Program) -> Int32 {
    program.print(Greeting(program, program.language(language.lang)).lines)
    return 0
  }
}
