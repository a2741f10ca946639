import ParleyEngine
import ParleyRules

/// Two tellings of an evening: what both decide must fall by the same draw.
///
/// Decisions are matched by what they are *about*, in names, and not by their keys: one that is keyed by a position,
/// a count or an arrival number has another key in the other telling, and would otherwise look like another decision.
public struct DrawComparison {
  /// Decisions of the first telling.
  public let all: Int
  /// Those of them that the other takes too.
  public let shared: Int
  /// What was decided in both by different draws.
  public let problems: [String]

  /// Compares all decisions of two sessions.
  public init(_ one: Session, _ other: Session) {
    self.init(DrawsByName(one, one.decisions), DrawsByName(other, other.decisions))
  }

  init(_ one: DrawsByName, _ other: DrawsByName) {
    var (all, shared) = (0, 0)
    var problems: [String] = []
    for (name, draws) in one.draws.sorted(by: { $0.key < $1.key }) {
      all += draws.count
      guard let others = other.draws[name] else { continue }
      shared += min(draws.count, others.count)
      // One may ask about a thing more often than the other, but each asking in common has its own key.
      if !draws.isSubset(of: others), !others.isSubset(of: draws) {
        problems.append("\(name) falls by another draw")
      }
    }
    self.all = all
    self.shared = shared
    self.problems = problems
  }
}

/// Draws by what they decide, named as the session they were taken in names it at that moment.
struct DrawsByName {
  struct Draw: Hashable {
    let key: Key
    let draw: UInt32?
  }

  private(set) var draws: [String: Set<Draw>] = [:]
  private let truth: Lens
  private let names: Names
  private let vocabulary: Vocabulary

  init(_ session: Session, _ decisions: [Decision]) {
    truth = session.truth
    names = session.setting.names
    vocabulary = session.setting.roster.vocabulary
    for decision in decisions {
      draws[name(decision), default: []].insert(Draw(key: decision.key, draw: decision.draw))
    }
  }

  private func name(_ decision: Decision) -> String {
    let declared = vocabulary[decision.question]
    let about = (0..<4).map { place -> String in
      let row = decision.subject[place]
      guard let kind = declared.kind(at: place, of: decision.subject), row.exists else {
        return "\(row.number)"
      }
      return name(row, of: kind)
    }
    // Which instalment home was asked about stands in the key alone.
    let number = decision.question == .implement ? " \(decision.key)" : ""
    return "turn \(decision.turn) \(declared.id) \(about.joined(separator: " "))\(number)"
  }

  private func name(_ row: Row, of kind: Kind) -> String {
    vocabulary.isFixed(kind) ? names.id(kind, row) : "\(truth.key(kind, row))"
  }
}
