import ParleyEngine
import ParleyRules

/// The decisions of a stream as the trees they are: an adoption over its votes, a vote over its mandate.
struct DecisionTree {
  /// A decision, and its number in the stream.
  struct Node {
    let number: Int
    let turn: Int32
    let known: KnownDecision
  }

  let decisions: [Node]
  private let byNumber: [Int: Node]

  init(_ events: [StreamEvent]) {
    decisions = events.compactMap { event in
      guard case .decided(let known) = event.body else { return nil }
      return Node(number: event.number, turn: event.turn, known: known)
    }
    byNumber = Dictionary(
      decisions.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A decision, then what it rests on, and so on down; each is visited once.
  func walk(from root: Node, _ visit: (Node, Int) -> Void) {
    var seen: Set<Int> = []
    func go(_ node: Node, _ depth: Int) {
      guard seen.insert(node.number).inserted else { return }
      visit(node, depth)
      for cause in node.known.causes {
        if let below = byNumber[cause] { go(below, depth + 1) }
      }
    }
    go(root, 0)
  }
}
