import ParleyRules

/// Counts what happens. It stands beside the rules in a bot game, answers to every happening, and touches nothing
/// that a rule or a bot can read.
struct Census: BareModule {
  /// Sorts behind every other module, so that it renumbers none of their words.
  static let id = "~census"
  static let title = Text("Census", nl: "Telling")
  static let summary = Text(
    "Counts happenings in bot games.", nl: "Telt gebeurtenissen in spellen van bots.")

  private let counts: [Quantity]

  init(_ setup: inout Setup) {
    let last = setup.happening(HappeningDeclaration("~census.last", ""))
    counts = (0..<Int(last.number)).map { number in
      setup.quantity(
        QuantityDeclaration(
          "~census.\(number)", "", unit: .count, range: 0...1_000_000, sight: .hidden))
    }
    for number in 0..<last.number { setup.responds(to: HappeningKind(number: number)) }
  }

  func respond(_ happening: Event, _ lens: Lens, _ out: Adjudication) {
    out.add(counts[Int(happening.kind.number)], .none, toward: .none, 1)
  }

  /// How often something happened.
  static func count(_ kind: HappeningKind, in truth: Lens) -> Int32 {
    truth.world.vocabulary.quantity(named: "~census.\(kind.number)").map { truth[$0] } ?? 0
  }

  /// How often each thing that was declared before the census happened, by place in the vocabulary.
  static func counts(in truth: Lens) -> [Int32] {
    truth.world.vocabulary.happenings.indices.map {
      count(HappeningKind(number: UInt16($0)), in: truth)
    }
  }

  /// A roster with a census beside its modules.
  static func joining(_ roster: Roster) -> Roster {
    let core = roster.entries.filter { $0.owner == .core }.map { type(of: $0.module) }
    let obstacles = roster.obstacles.filter { $0.id != id }.map { type(of: $0.module) }
    return Roster(core: core, obstacles + [Census.self])
  }
}
