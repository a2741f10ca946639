import ParleyEngine
import ParleyRules
import ParleySimulation

/// Texts that bind: what the obstacles take from them, one by one and together (H1 and H28 of the design notes).
///
/// The same games are played with all obstacles, with each one left out, and with none; once as bots draft by
/// themselves, and once with a text that a script puts before the experts, the same in every game: three prohibitions,
/// politically binding, fronted by somebody whom nobody takes for a rival, and by the rival camp.
///
/// Play it by itself, with so many games a cell: `parley-proofs strengths 1000`.
enum Strengths {
  /// Games a cell: the number on the command line, or as many as tell the ends apart within a minute.
  static let games = CommandLine.arguments.compactMap { Int($0) }.first ?? 120

  /// Obstacles that are left out of a run of games.
  struct Cell: Sendable {
    let name: String
    let without: [String]

    /// All on, each one off, none.
    static func all(_ roster: Roster) -> [Cell] {
      let ids = roster.obstacles.map(\.id)
      return [Cell(name: "all on", without: [])]
        + ids.map { Cell(name: "no \($0)", without: [$0]) }
        + [Cell(name: "none", without: ids)]
    }
  }

  static func run(_ ledger: inout ProofLedger) {
    guard let shipped = Theatre.shipped("confidence-2013") else {
      return ledger.note("confidence-2013 can be read", false)
    }
    let theatre = BindingText.ground(shipped)
    print("\nTexts that bind, confidence-2013, \(games) games a cell, shares with 95 % intervals")
    draftedByBots(theatre, &ledger)
    for script in BindingText.all { scripted(script, theatre, &ledger) }
    Judgements.run(theatre, &ledger)
  }

  // MARK: What bots draft

  private static func draftedByBots(_ theatre: Theatre, _ ledger: inout ProofLedger) {
    let rows = Cell.all(theatre.roster).map { cell -> Row in
      let setting = Setting(
        campaign: theatre.campaign, roster: theatre.roster, without: cell.without, seed: 2020)
      let outcomes = Simulation(setting).run(games: games, jobs: 2).outcomes
      return Row(
        name: cell.name,
        figures: kinds.flatMap { kind in
          [\TextTally.Fate.adopted, \.inForce, \.kept].map { stage in
            outcomes.map { $0.texts[kind.strength, kind.scope][keyPath: stage] > 0 }
          }
        })
    }
    show("games with a text that bots drafted", kinds.map(\.name), rows)
    guard let all = rows.first, let none = rows.last else { return }
    // Adopted, in force and kept of each kind: the thick ones come last.
    let (inForce, kept) = (none.figures.count - 2, none.figures.count - 1)
    ledger.note(
      "bots' own drafts: more thick global texts in force with no obstacle than with all",
      all.share(inForce).high < none.share(inForce).low,
      "\(percent(all.share(inForce))) against \(percent(none.share(inForce)))")
    ledger.tell(
      "bots' own drafts: with no obstacle a thick global text is kept in two games of five",
      none.share(kept).high >= 0.4, percent(none.share(kept)))
    ledger.tell(
      "bots' own drafts: with all obstacles in one game of twenty at most",
      all.share(kept).low <= 0.05, percent(all.share(kept)))
  }

  private static let kinds: [(name: String, strength: Strength, scope: Scope)] = [
    ("thin, regional", .thin, .regional), ("soft, global", .soft, .global),
    ("thick, global", .thick, .global),
  ]

  // MARK: What a script tables

  private static func scripted(
    _ script: BindingText, _ theatre: Theatre, _ ledger: inout ProofLedger
  ) {
    let rows = Cell.all(theatre.roster).map { cell -> Row in
      let fates = script.fates(games, theatre, without: cell.without)
      return Row(
        name: cell.name,
        figures: [
          fates.map(\.isAdopted), fates.map { $0.isAdopted && $0.isThick },
          fates.map(\.isInForce), fates.map(\.isKept),
        ])
    }
    show(
      "the scripted text, \(script.title)",
      ["adopted", "adopted, still thick", "thick, in force", "thick, kept"], rows, isSingle: true)
    guard let all = rows.first, let none = rows.last else { return }
    compare(all, none, rows.dropFirst().dropLast(), called: script.title, &ledger)
    let again = script.fates(games, theatre, without: [])
    ledger.note(
      "\(script.title): control: leaving out nothing gives nothing back",
      again.map(\.isKept) == all.figures[3])
  }

  /// What is asserted is the shape, on what is in force when the game ends: clearly more with none than with all, and
  /// each obstacle left out gives part of it back. The wanted heights, and the same of what is kept, are told.
  private static func compare(
    _ all: Row, _ none: Row, _ off: ArraySlice<Row>, called title: String,
    _ ledger: inout ProofLedger
  ) {
    for (stage, column) in [("in force", 2), ("kept", 3)] {
      let (low, high) = (all.share(column), none.share(column))
      let ends = "\(percent(low)) against \(percent(high))"
      let sentence = "\(title): with all obstacles it is clearly more seldom \(stage)"
      if column == 2 {
        ledger.note(sentence, low.high < high.low, ends)
      } else {
        ledger.tell(sentence, low.high < high.low, ends)
      }
      ledger.tell(
        "\(title): with no obstacle it is \(stage) in four games of five", high.high >= 0.8,
        percent(high))
      for row in off { gain(of: row, over: all, in: column, "\(title), \(stage)", &ledger) }
    }
  }

  private static func gain(
    of row: Row, over all: Row, in column: Int, _ title: String, _ ledger: inout ProofLedger
  ) {
    let gain = Interval(
      ofPairs: zip(all.figures[column], row.figures[column]).map { ($0 ? 1 : 0, $1 ? 1 : 0) })
    let sentence = "\(title): \(row.name) gives part of it back"
    let detail = "\(percent(gain)) of the games"
    if column == 2 {
      ledger.note(sentence, gain.low > 0, detail)
    } else {
      ledger.tell(sentence, gain.low > 0, detail)
    }
  }

  // MARK: Printing

  /// A cell of the table: for each column, in which games it holds.
  private struct Row {
    let name: String
    let figures: [[Bool]]

    func share(_ column: Int) -> Interval {
      Interval(share: figures[column].count { $0 }, of: figures[column].count)
    }
  }

  private static func show(
    _ title: String, _ heads: [String], _ rows: [Row], isSingle: Bool = false
  ) {
    print("\n\(title)")
    let stages = isSingle ? [""] : [" adopted", " in force", " kept"]
    for (place, head) in heads.enumerated() {
      for (stage, word) in stages.enumerated() {
        let cells = rows.map { "\($0.name) \(percent($0.share(place * stages.count + stage)))" }
        print("  \(head)\(word): \(cells.joined(separator: ", "))")
      }
    }
  }

  static func percent(_ share: Interval) -> String {
    func whole(_ value: Double) -> String { "\(Int((value * 100).rounded()))" }
    return "\(whole(share.value)) % (\(whole(share.low)) to \(whole(share.high)))"
  }
}
