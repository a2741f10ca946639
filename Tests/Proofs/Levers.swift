import ParleyEngine
import ParleyRules
import ParleySimulation

/// Every obstacle moves play in the direction it declares: each of its levers is swept low, default and high in
/// paired games, on an invented campaign and on those that are shipped.
///
/// The levers come from the declarations, so one of a new module is swept without a change here.
enum Levers {
  /// Games a setting. The tutorial is four turns long and passes one text a game: what moves it moves it by a few
  /// hundredths of a text, which 200 games leave in doubt.
  static func games(of field: Field) -> Int { field.id == "first-steps" ? 1000 : 200 }

  /// What a lever is swept on.
  struct Field: Sendable {
    let id: String
    let theatre: @Sendable (Roster) -> Theatre?
  }

  static let fields = [
    Field(id: "ring", theatre: { Theatre.ring($0) }),
    Field(id: "first-steps", theatre: { .shipped("first-steps", $0) }),
    Field(id: "confidence-2013", theatre: { .shipped("confidence-2013", $0) }),
  ]

  static func run(_ ledger: inout ProofLedger) {
    let obstacles = Ground.roster.obstacles
    let silent = obstacles.filter { Ground.roster.vocabulary.levers(of: $0.owner).isEmpty }
    ledger.note(
      "every obstacle declares a lever", silent.isEmpty && !obstacles.isEmpty,
      silent.map(\.id).joined(separator: " "))
    for field in fields {
      let sweeps = sweep(Ground.roster, on: field)
      show(sweeps, on: field)
      for sweep in sweeps {
        ledger.note(
          "\(field.id): \(sweep.owner)'s \(sweep.parameter) moves \(sweep.measure) as declared",
          sweep.isConfirmed, sweep.verdict.rawValue)
      }
      ledger.note(
        "\(field.id): levers were swept", !sweeps.isEmpty, "\(games(of: field)) games a setting")
    }
  }

  /// - Parameter obstacle: its levers alone, where one is named.
  static func sweep(_ roster: Roster, on field: Field, of obstacle: String? = nil) -> [Sweep] {
    guard let theatre = field.theatre(roster) else { return [] }
    return Study(theatre.setting(2020), games: games(of: field), jobs: 2).sweepingAll(of: obstacle)
  }

  static func show(_ sweeps: [Sweep], on field: Field) {
    print(
      "\nLevers on \(field.id), \(games(of: field)) games a setting, differences with 95 %\n\(Sweep.heading)"
    )
    for sweep in sweeps { print(sweep.text()) }
    print("")
  }
}

extension Vocabulary {
  /// The levers that an owner declares.
  func levers(of owner: Owner) -> [Lever] { levers.filter { $0.owner == owner }.map(\.lever) }
}
