import ParleyEngine
import ParleyRules
import ParleySimulation

/// The control of the sweeps: twins of the obstacles at hand that declare all they declare and do what they do on
/// average, whatever the situation and whatever their dials say. The sweep must fail on each of their levers.
///
/// Twins are made of whatever the roster has, so a new module gets its own without a change here.
enum FrozenTwins {
  static func run(_ ledger: inout ProofLedger) {
    for field in Levers.fields {
      for obstacle in Ground.roster.obstacles { run(obstacle.id, on: field, &ledger) }
    }
  }

  private static func run(_ id: String, on field: Levers.Field, _ ledger: inout ProofLedger) {
    Tally.forget()
    let watched = games(Ground.roster.putting({ sampled($0) }, for: id), on: field)
    ledger.note(
      "\(field.id): a stand-in that changes nothing plays \(id)'s own games",
      !watched.isEmpty && watched == games(Ground.roster, on: field), "\(watched.count) games")
    let tally = Tally.of(id)
    let sweeps = Levers.sweep(
      Ground.roster.putting({ frozen($0) }, for: id), on: field, of: id)
    for sweep in sweeps { print(sweep.text()) }
    let passing = sweeps.filter(\.isConfirmed)
    ledger.note(
      "\(field.id): the sweep fails on \(id)'s twin, frozen at its mean",
      passing.isEmpty && !sweeps.isEmpty && tally.isLively,
      "\(tally.summary(Ground.roster.vocabulary)), \(sweeps.map(\.verdict.rawValue))")
  }

  private static func games(_ roster: Roster, on field: Levers.Field) -> [GameResult] {
    guard let theatre = field.theatre(roster) else { return [] }
    return Simulation(theatre.setting(2020)).run(games: 40, jobs: 2).outcomes
  }

  private static func sampled<Base: Module>(_ module: Base.Type) -> any Module.Type {
    Sampled<Base>.self
  }

  private static func frozen<Base: Module>(_ module: Base.Type) -> any Module.Type {
    Frozen<Base>.self
  }
}
