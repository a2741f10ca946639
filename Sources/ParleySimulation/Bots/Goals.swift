import ParleyEngine
import ParleyRules

/// What a seat's objectives ask it to do or to keep from, read from their conditions.
///
/// Conditions are trees; a bot works at every leaf it can do something about, and leaves the rest to fortune.
public struct Goals: Sendable {
  /// A text to get adopted, or to keep from it.
  struct Text: Sendable {
    let measure: Row?
    let forum: Row?
    let lead: Row?
    let tier: Tier?
    let isWanted: Bool
  }
  /// Somebody to accuse.
  struct Accusation: Sendable {
    let whom: Row?
    let way: Way?
    let mustBeBelieved: Bool
  }
  /// Somebody to strike.
  struct Strike: Sendable {
    let whom: Row?
    let kind: OperationKind?
  }
  /// A number to reach or to keep.
  struct Level: Sendable {
    let quantity: Quantity
    let of: Row
    let toward: Row
    let atLeast: Int32?
    let atMost: Int32?
  }

  private(set) var texts: [Text] = []
  /// Measures to carry out at home; `nil` where any will do.
  private(set) var promises: [Row?] = []
  private(set) var accusations: [Accusation] = []
  private(set) var strikes: [Strike] = []
  private(set) var orders: [(verb: VerbNumber, times: Int32)] = []
  private(set) var shunned: [VerbNumber] = []
  private(set) var levels: [Level] = []
  /// Names nobody without being very sure.
  private(set) var isCareful = false
  /// Does nothing that could be laid at its door.
  private(set) var liesLow = false
  /// Wants no incidents at home.
  private(set) var isGuarded = false

  init(_ conditions: [Condition], of seat: String, _ names: Names, _ vocabulary: Vocabulary) {
    let reader = Reader(seat: seat, names: names, vocabulary: vocabulary)
    for condition in conditions { take(condition, isWanted: true, reader) }
  }

  private struct Reader {
    let seat: String
    let names: Names
    let vocabulary: Vocabulary
    func actor(_ id: String?) -> Row? { id.flatMap { names.row(.actor, $0) } }
    func isMine(_ id: String?) -> Bool { id == nil || id == seat }
  }

  private mutating func take(_ condition: Condition, isWanted: Bool, _ reader: Reader) {
    switch condition {
    case .all(let parts), .any(let parts):
      for part in parts { take(part, isWanted: isWanted, reader) }
    case .not(let part): take(part, isWanted: !isWanted, reader)
    case .ordered(let seat, let verb, let times):
      guard reader.isMine(seat), let number = verb.flatMap(reader.vocabulary.verb) else { return }
      if isWanted { orders.append((number, times)) } else { shunned.append(number) }
    case .adopted(let measure, let forum, let lead, let tier),
      .inForce(let measure, let forum, let lead, let tier):
      texts.append(
        Text(
          measure: measure.flatMap { reader.names.row(.measure, $0) },
          forum: forum.flatMap { reader.names.row(.forum, $0) }, lead: reader.actor(lead),
          tier: tier, isWanted: isWanted))
    case .carriedOut(let seat, let measure):
      guard seat == reader.seat, isWanted else { return }
      promises.append(measure.flatMap { reader.names.row(.measure, $0) })
    default: takeDeed(condition, isWanted: isWanted, reader)
    }
  }

  private mutating func takeDeed(_ condition: Condition, isWanted: Bool, _ reader: Reader) {
    switch condition {
    case .accused(let by, let whom, let way):
      if !isWanted, whom == reader.seat { liesLow = true }
      guard isWanted, reader.isMine(by) else { return }
      accusations.append(
        Accusation(whom: reader.actor(whom), way: way, mustBeBelieved: false))
    case .believed(let by, let whom):
      if !isWanted, whom == reader.seat { liesLow = true }
      guard isWanted, reader.isMine(by) else { return }
      accusations.append(
        Accusation(whom: reader.actor(whom), way: .public, mustBeBelieved: true))
    case .wrong(let by): if !isWanted, reader.isMine(by) { isCareful = true }
    case .incident(let at, let kind, let by, _):
      if isWanted, reader.isMine(by), at != reader.seat {
        strikes.append(Strike(whom: reader.actor(at), kind: kind))
      }
      if !isWanted, at == reader.seat { isGuarded = true }
      if !isWanted, by == reader.seat { liesLow = true }
    case .level(let id, let of, let toward, let atLeast, let atMost):
      guard let quantity = reader.vocabulary.quantity(named: id), let of = reader.actor(of) else {
        return
      }
      let level = Level(
        quantity: quantity, of: of, toward: reader.actor(toward) ?? .none,
        atLeast: isWanted ? atLeast : atMost.map { $0 + 1 },
        atMost: isWanted ? atMost : atLeast.map { $0 - 1 })
      levels.append(level)
      if quantity == .hurt, level.atMost != nil { isGuarded = true }
    default: break
    }
  }

  // MARK: What they say about a thing

  /// How much a text's fate matters, in thousandths of a point of urge: above zero where it should pass.
  func wish(for text: Row, _ measures: [Row], _ view: Lens) -> Int32 {
    texts.reduce(0) { sum, goal in
      guard fits(goal, text, measures, view) else { return sum }
      return sum + (goal.isWanted ? 6000 : -6000)
    }
  }

  private func fits(_ goal: Text, _ text: Row, _ measures: [Row], _ view: Lens) -> Bool {
    if let measure = goal.measure, !measures.contains(measure) { return false }
    if let forum = goal.forum, view.row(.proposalForum, text) != forum { return false }
    if let lead = goal.lead, view.row(.lead, text) != lead { return false }
    if let tier = goal.tier, view[.tier, text] != tier.rawValue { return false }
    return true
  }

  /// How much a clause is wanted somewhere: above zero where it should be in a text.
  func wish(forClause measure: Row, in forum: Row) -> Int32 {
    texts.reduce(0) { sum, goal in
      guard goal.measure == measure, goal.forum == nil || goal.forum == forum else { return sum }
      return sum + (goal.isWanted ? 3000 : -6000)
    } + (promises.contains(measure) ? 2000 : 0)
  }

  /// The least that should be left of budget or capital.
  func floor(of quantity: Quantity, for actor: Row) -> Int32 {
    levels.filter { $0.quantity == quantity && $0.of == actor }.compactMap(\.atLeast).max() ?? 0
  }

  /// Those whose trust is wanted, or who are to be trusted.
  func befriends(_ other: Row) -> Bool {
    levels.contains {
      $0.quantity == .trust && $0.atLeast != nil && ($0.of == other || $0.toward == other)
    }
  }

  func accuses(_ whom: Row) -> Accusation? {
    accusations.first { $0.whom == whom } ?? accusations.first { $0.whom == nil }
  }
}
