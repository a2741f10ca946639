import ParleyEngine
import ParleyRules

/// The same games with all obstacles of a setting, with each one left out, and with none: what the obstacles take from
/// what is agreed, one by one and together.
public struct Ablation: Sendable {
  /// Games with some obstacles left out.
  struct Cell: Sendable {
    /// The obstacles that this cell leaves out beside those that all leave out.
    let without: [String]
    let report: Report
  }

  let cells: [Cell]
  private let titles: [String: Text]

  /// What went wrong in a game, of all cells.
  public var faults: [String] { cells.flatMap(\.report.faults) }

  /// Plays them.
  /// - Parameters:
  ///   - games: how many a cell, on the same seeds.
  ///   - jobs: how many at a time; the number changes nothing.
  ///   - standing: what a seat that sends nothing gets.
  ///   - bot: who plays a seat, by its id.
  ///   - bots: the seats that somebody else than the standard bot plays, for the heading.
  public init(
    _ setting: Setting, games: Int, jobs: Int = 1,
    standing: (Setting) -> StandingOrders = { _ in .none },
    bot: (String) -> any Bot = { _ in Strategist() },
    bots: [(seat: String, bot: BotKind)] = []
  ) {
    let on = setting.roster.obstacles.filter { setting.mask.contains($0.owner) }
    let ids = on.map(\.id)
    let sets = [[]] + (ids.count > 1 ? ids.map { [$0] } : []) + (ids.isEmpty ? [] : [ids])
    titles = Dictionary(on.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    cells = sets.map { without in
      let bare = setting.without(setting.leftOut + without)
      let simulation = Simulation(bare, bot: bot, standing: standing(bare))
      var report = simulation.run(games: games, jobs: jobs)
      report.bots = bots
      return Cell(without: without, report: report)
    }
  }

  /// Strengths and scopes of which some cell saw a text.
  private var classes: [TextClass] {
    TextClass.all(cells.first?.report.scopes ?? []).filter { texts in
      cells.contains { !$0.report.fates(of: texts).allSatisfy { $0.adopted == 0 } }
    }
  }

  private func title(of cell: Cell) -> Text {
    switch cell.without.count {
    case 0: return Text("all on", nl: "alles aan")
    case 1 where titles.count > 1:
      let title = titles[cell.without[0]] ?? Text(stringLiteral: cell.without[0])
      return Text("without \(title.english)", nl: "zonder \(title.dutch)")
    default: return Text("none", nl: "geen")
    }
  }

  // MARK: For people

  /// A block for each strength and scope, 80 columns wide: in how many of the games such a text was adopted, in force at
  /// the end and kept, with 95 % intervals.
  public func text(in language: Language = .english) -> String {
    guard let first = cells.first?.report else { return "" }
    var lines =
      first.heading(in: language) + [
        Text(
          "The same games in each row. Shares of games with at least one such text, with",
          nl: "Elke rij dezelfde spellen. Aandeel spellen met minstens één zo'n tekst, met")[
            language],
        Text("their 95 % intervals.", nl: "het 95 %-interval.")[language], "",
      ]
    for texts in classes {
      let heads = Milestone.allCases.map { $0.short[language] }
      lines += Ablation.row(texts.title[language].uppercased(), heads)
      lines += cells.flatMap { cell in
        Ablation.row(
          "  " + title(of: cell)[language],
          Milestone.allCases.map {
            Ablation.share(cell.report.share(of: texts, $0), language)
          })
      }
      lines.append("")
    }
    lines += faults.map { Text("FAULT", nl: "FOUT")[language] + " " + $0 }
    return lines.joined(separator: "\n")
  }

  private static let names = 23
  private static let column = 19

  /// A name and three columns; a name that is too long stands over them.
  private static func row(_ name: String, _ cells: [String]) -> [String] {
    let cells = cells.map { Digits.right($0, column) }.joined()
    guard name.count < names else { return [name, Digits.left("", names) + cells] }
    return [Digits.left(name, names) + cells]
  }

  private static func share(_ interval: Interval, _ language: Language) -> String {
    func percent(_ value: Double) -> String { Digits.text(value * 100, 0) }
    let to = Text("to", nl: "tot")[language]
    return "\(percent(interval.value)) % (\(percent(interval.low)) \(to) \(percent(interval.high)))"
  }

  // MARK: For programs

  /// One JSON object: for each cell which obstacles are left out, and the figures of texts by strength and scope.
  public func json() -> String {
    guard let first = cells.first?.report else { return "{}" }
    let columns = cells.map { cell in
      "{\"without\":[\(cell.report.without.map(Report.quoted).joined(separator: ","))],"
        + "\"figures\":[\(cell.report.strengths.map(Report.figure).joined(separator: ","))]}"
    }
    return "{\"kind\":\"ablation\",\(first.preamble),\"cells\":[\(columns.joined(separator: ","))],"
      + "\"faults\":[\(faults.map(Report.quoted).joined(separator: ","))]}"
  }

  /// A row for each cell, strength, scope and milestone.
  public func csv() -> String {
    let head = "without,strength,scope,milestone,games,share,low,high,exercise\n"
    return head
      + cells.flatMap { cell in
        TextClass.all(cell.report.scopes).flatMap { texts in
          Milestone.allCases.map { milestone in
            let share = cell.report.share(of: texts, milestone)
            let figures = [share.value, share.low, share.high].map { Digits.text($0, 4) }
            return
              ([
                cell.report.without.joined(separator: "+"), texts.strength.word.id,
                texts.scope.word.id, milestone.rawValue, String(cell.report.outcomes.count),
              ] + figures + ["true"]).joined(separator: ",") + "\n"
          }
        }
      }.joined()
  }
}

extension Report {
  /// What became of the texts of a strength and a scope, game by game.
  func fates(of texts: TextClass) -> [TextTally.Fate] {
    outcomes.map { $0.texts[texts.strength, texts.scope] }
  }

  /// The share of games in which at least one such text came so far.
  func share(of texts: TextClass, _ milestone: Milestone) -> Interval {
    let fates = fates(of: texts)
    return Interval(share: fates.count { milestone.count(of: $0) > 0 }, of: fates.count)
  }
}
