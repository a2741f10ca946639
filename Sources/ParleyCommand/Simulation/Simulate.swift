import ArgumentParser
import ParleyConsole
import ParleyEngine
import ParleyRules
import ParleySimulation

/// `parley simulate`
struct Simulate: Subcommand {
  static let configuration = CommandConfiguration(
    abstract: "Let bots play a campaign many times.",
    discussion: """
      Prints outcomes with 95 % intervals. Games have seeds of their own, so the number of jobs \
      changes nothing. csv is one row a game; its columns STRENGTH_SCOPE_adopted, _in_force and \
      _kept count texts that are thin, soft or thick, in forums that speak for a region, for all \
      (global), for two or for many kinds, as they stand when the game ends; obligations and \
      kept_obligations count who signed what, and of these who does what it asks. To see what a \
      seat's play is worth, let chance play it: --bot SEAT=random, with the same seed. To see what \
      the obstacles take from what is agreed, one by one and together: --each.
      """)

  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Argument(help: "A campaign's name or folder.")
  var campaign: String
  @Option(parsing: .unconditional, help: "How many games.")
  var games = 100
  @Option(parsing: .unconditional, help: "The seed of the dice.", transform: Seed.read)
  var seed: UInt64 = 1
  @Option(parsing: .unconditional, help: "How many games at a time.")
  var jobs = 2
  @Option(name: .customLong("without"), help: "An obstacle to leave out; may be repeated.")
  var without: [String] = []
  @Flag(
    help: """
      Play the same games with all obstacles, without each one, and with none, and print what \
      became of texts.
      """)
  var each = false
  @Option(
    name: .customLong("bot"),
    help: ArgumentHelp(
      "Who plays a seat: strategist, as a rule, or random. May be repeated; a bot alone plays all.",
      valueName: "seat=bot"),
    completion: .list(BotKind.allCases.map(\.rawValue)))
  var bots: [String] = []
  @Option(help: "text for people, json: one object, csv: one row a game.")
  var format = Form.text
  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard (1...1_000_000).contains(games) else {
      throw ValidationError("--games takes a number from 1 to 1000000.")
    }
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs takes a number from 1 to 256.")
    }
  }

  func perform(in program: Program) throws -> Int32 {
    let language = program.language(language.lang)
    let place = try Shelf(program).find(campaign)
    let without = try Obstacle.known(without, program.roster)
    let setting = Setting(
      campaign: try Hosted.campaign(place, program, language), roster: program.roster,
      without: without, seed: seed)
    let bots = try SeatBots(bots, setting.campaign)
    return each
      ? compare(setting, bots, program, language) : report(setting, bots, program, language)
  }

  private func report(
    _ setting: Setting, _ bots: SeatBots, _ program: Program, _ language: Language
  ) -> Int32 {
    let simulation = Simulation(
      setting, bot: bots.bot(of:), standing: StandingOrders(setting))
    let waiting = Text("playing \(games) games", nl: "\(games) spellen spelen")[language]
    let (games, jobs) = (games, jobs)
    var report = Progress(program, waiting).during { simulation.run(games: games, jobs: jobs) }
    report.bots = bots.others
    switch format {
    case .text: program.print(report.text(in: language))
    case .json: program.print(report.json())
    case .csv: program.print(report.csv())
    }
    return report.faults.isEmpty ? 0 : Failure.bug
  }

  private func compare(
    _ setting: Setting, _ bots: SeatBots, _ program: Program, _ language: Language
  ) -> Int32 {
    let waiting = Text("playing \(games) games a row", nl: "\(games) spellen per rij spelen")
    let (games, jobs) = (games, jobs)
    let ablation = Progress(program, waiting[language]).during {
      Ablation(
        setting, games: games, jobs: jobs, standing: { StandingOrders($0) }, bot: bots.bot(of:),
        bots: bots.others)
    }
    switch format {
    case .text: program.print(ablation.text(in: language))
    case .json: program.print(ablation.json())
    case .csv: program.print(ablation.csv())
    }
    return ablation.faults.isEmpty ? 0 : Failure.bug
  }
}
