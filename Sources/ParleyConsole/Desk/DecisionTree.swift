import ParleyEngine
import ParleyRules

/// Decisions as the trees they are: an adoption over its votes, a vote over its mandate.
struct DecisionTree {
  /// A decision, and its number among those that the reader was told of.
  struct Node {
    let number: Int
    let turn: Int32
    let ruled: Ruled
  }

  let decisions: [Node]
  private let byNumber: [Int: Node]

  /// Those of a stream.
  init(_ events: [StreamEvent]) {
    self.init(
      events.compactMap { event in
        guard case .decided(let known) = event.body else { return nil }
        // A cable may come a turn later than what it tells of.
        return Node(number: event.number, turn: known.turn, ruled: Ruled(known))
      })
  }

  /// All there are, those in hand included: for the white cell.
  init(_ decisions: [Decision]) {
    let numbers = Dictionary(
      decisions.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { _, last in last })
    self.init(
      decisions.enumerated().map { number, one in
        Node(
          number: number, turn: one.turn,
          ruled: Ruled(one, causes: one.causes.compactMap { numbers[$0] }.sorted()))
      })
  }

  init(_ nodes: [Node]) {
    decisions = nodes
    byNumber = Dictionary(nodes.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A decision on the way through a tree, and how deep it lies.
  typealias Visit = (node: Node, depth: Int)

  /// Decisions, each followed by what it rests on, and so on down; each is visited once, so that an
  /// adoption does not stand again under every instalment of what was adopted.
  func trees(from roots: [Node]) -> [[Visit]] {
    var seen: Set<Int> = []
    func go(_ node: Node, _ depth: Int) -> [Visit] {
      guard seen.insert(node.number).inserted else { return [] }
      let below = node.ruled.causes.compactMap { byNumber[$0] }
      return [(node, depth)] + below.flatMap { go($0, depth + 1) }
    }
    return roots.map { go($0, 0) }.filter { !$0.isEmpty }
  }
}
