import ParleyEngine
import ParleyRules
import ParleySimulation

/// Every obstacle moves play in the direction it declares: each of its levers is swept low, default and high in
/// paired games, on an invented campaign and on those that are shipped.
///
/// The levers come from the declarations, so one of a new module is swept without a change here.
enum Levers {
  static let games = 200

  /// What a lever is swept on.
  struct Field: Sendable {
    let id: String
    let theatre: @Sendable (Roster) -> Theatre?
    /// Whether every lever has to show there beyond doubt. `first-steps` is too small to ask that of: one team plays
    /// four turns, the relations that decide its texts lie far from the line at which a letterhead changes (.28, .25
    /// and .2 against .35), and what the fourth turn does to trust no vote can show any more. There no lever may
    /// move play the wrong way; `confidence-2013` is where the shipped obstacles have to show.
    let isDecisive: Bool
  }

  static let fields = [
    Field(id: "ring", theatre: { Theatre.ring($0) }, isDecisive: true),
    Field(id: "first-steps", theatre: { .shipped("first-steps", $0) }, isDecisive: false),
    Field(id: "confidence-2013", theatre: { .shipped("confidence-2013", $0) }, isDecisive: true),
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
        let holds =
          field.isDecisive
          ? sweep.isConfirmed : sweep.verdict != .reversed && sweep.verdict != .humped
        let promise = field.isDecisive ? "as declared" : "not the wrong way"
        ledger.note(
          "\(field.id): \(sweep.owner)'s \(sweep.parameter) moves \(sweep.lever.measure) \(promise)",
          holds, sweep.verdict.rawValue)
      }
      ledger.note("\(field.id): levers were swept", !sweeps.isEmpty, "\(games) games a setting")
    }
  }

  /// - Parameter obstacle: its levers alone, where one is named.
  static func sweep(_ roster: Roster, on field: Field, of obstacle: String? = nil) -> [Sweep] {
    guard let theatre = field.theatre(roster) else { return [] }
    return Study(theatre.setting(2020), games: games, jobs: 2).sweepingAll(of: obstacle)
  }

  static func show(_ sweeps: [Sweep], on field: Field) {
    print(
      "\nLevers on \(field.id), \(games) games a setting, differences with 95 %\n\(Sweep.heading)")
    for sweep in sweeps { print(sweep.text()) }
    print("")
  }
}

extension Vocabulary {
  /// The levers that an owner declares.
  func levers(of owner: Owner) -> [Lever] { levers.filter { $0.owner == owner }.map(\.lever) }
}
