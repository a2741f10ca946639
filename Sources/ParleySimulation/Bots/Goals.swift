import ParleyEngine
import ParleyRules

/// What a seat's objectives ask it to do or to keep from, read from their conditions.
///
/// Conditions are trees; a bot works at every leaf it can do something about, and leaves the rest to fortune.
public struct Goals: Sendable {
  /// A text to get adopted, or to keep from it.
  struct Text: Sendable {
    let objective: Row
    let measure: Row?
    let forum: Row?
    let lead: Row?
    let tier: Tier?
    let isWanted: Bool
    /// It has to be in force at the end, not only adopted once.
    var mustStand = false
  }
  /// A measure to carry out at home; `nil` where any will do.
  struct Promise: Sendable {
    let objective: Row
    let measure: Row?
  }
  /// Somebody to accuse.
  struct Accusation: Sendable {
    let objective: Row
    let whom: Row?
    let way: Way?
    let mustBeBelieved: Bool
  }
  /// Somebody to strike.
  struct Strike: Sendable {
    let objective: Row
    let whom: Row?
    let kind: OperationKind?
  }
  /// A number to reach or to keep.
  struct Level: Sendable {
    let objective: Row
    let quantity: Quantity
    let of: Row
    let toward: Row
    let atLeast: Int32?
    let atMost: Int32?
  }
  /// An order to give so many times.
  struct Count: Sendable {
    let objective: Row
    let verb: VerbNumber
    let times: Int32
  }
  /// What an objective asks one to beware of.
  struct Caution: Sendable {
    enum Kind: Sendable {
      /// Names nobody without being very sure.
      case careful
      /// Does nothing that could be laid at its door.
      case liesLow
      /// Wants no incidents at home.
      case guarded
    }
    let objective: Row
    let kind: Kind
  }

  private(set) var texts: [Text] = []
  private(set) var promises: [Promise] = []
  private(set) var accusations: [Accusation] = []
  private(set) var strikes: [Strike] = []
  private(set) var orders: [Count] = []
  private(set) var shunned: [VerbNumber] = []
  private(set) var levels: [Level] = []
  private var cautions: [Caution] = []

  /// Names nobody without being very sure.
  var isCareful: Bool { cautions.contains { $0.kind == .careful } }
  /// Does nothing that could be laid at its door.
  var liesLow: Bool { cautions.contains { $0.kind == .liesLow } }
  /// Wants no incidents at home.
  var isGuarded: Bool { cautions.contains { $0.kind == .guarded } }

  /// - Parameter objectives: the seat's own, by their rows.
  init(
    _ objectives: [(row: Row, when: Condition)], of seat: String, _ names: Names,
    _ vocabulary: Vocabulary
  ) {
    for (row, condition) in objectives {
      let reader = Reader(objective: row, seat: seat, names: names, vocabulary: vocabulary)
      take(condition, isWanted: true, reader)
    }
  }

  private struct Reader {
    let objective: Row
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
      if isWanted {
        orders.append(Count(objective: reader.objective, verb: number, times: times))
      } else {
        shunned.append(number)
      }
    case .adopted(let measure, let forum, let lead, let tier, _, _),
      .inForce(let measure, let forum, let lead, let tier, _, _):
      var text = Text(
        objective: reader.objective, measure: measure.flatMap { reader.names.row(.measure, $0) },
        forum: forum.flatMap { reader.names.row(.forum, $0) }, lead: reader.actor(lead),
        tier: tier, isWanted: isWanted)
      if case .inForce = condition { text.mustStand = true }
      texts.append(text)
    case .carriedOut(let seat, let measure):
      guard seat == reader.seat, isWanted else { return }
      promises.append(
        Promise(
          objective: reader.objective, measure: measure.flatMap { reader.names.row(.measure, $0) }))
    default: takeDeed(condition, isWanted: isWanted, reader)
    }
  }

  private mutating func takeDeed(_ condition: Condition, isWanted: Bool, _ reader: Reader) {
    func beware(_ kind: Caution.Kind) {
      cautions.append(Caution(objective: reader.objective, kind: kind))
    }
    switch condition {
    case .accused(let by, let whom, let way):
      if !isWanted, whom == reader.seat { beware(.liesLow) }
      guard isWanted, reader.isMine(by) else { return }
      accusations.append(
        Accusation(
          objective: reader.objective, whom: reader.actor(whom), way: way, mustBeBelieved: false))
    case .believed(let by, let whom):
      if !isWanted, whom == reader.seat { beware(.liesLow) }
      guard isWanted, reader.isMine(by) else { return }
      accusations.append(
        Accusation(
          objective: reader.objective, whom: reader.actor(whom), way: .public,
          mustBeBelieved: true))
    case .wrong(let by): if !isWanted, reader.isMine(by) { beware(.careful) }
    case .incident(let at, let kind, let by, _):
      if isWanted, reader.isMine(by), at != reader.seat {
        strikes.append(Strike(objective: reader.objective, whom: reader.actor(at), kind: kind))
      }
      if !isWanted, at == reader.seat { beware(.guarded) }
      if !isWanted, by == reader.seat { beware(.liesLow) }
    case .level(let id, let of, let toward, let atLeast, let atMost):
      guard let quantity = reader.vocabulary.quantity(named: id), let of = reader.actor(of) else {
        return
      }
      let level = Level(
        objective: reader.objective, quantity: quantity, of: of,
        toward: reader.actor(toward) ?? .none, atLeast: isWanted ? atLeast : atMost.map { $0 + 1 },
        atMost: isWanted ? atMost : atLeast.map { $0 - 1 })
      levels.append(level)
      if quantity == .hurt, level.atMost != nil { beware(.guarded) }
    default: break
    }
  }

  // MARK: What is left of them

  /// What is still to be done: without the objectives that are met, and without the texts that are
  /// adopted.
  func left(in view: Lens) -> Goals {
    func isOpen(_ objective: Row) -> Bool {
      !objective.exists || view[.objectiveMet, objective] == 0
    }
    var left = self
    left.texts.removeAll { !isOpen($0.objective) || ($0.isWanted && isAdopted($0, view)) }
    left.promises.removeAll { !isOpen($0.objective) }
    left.accusations.removeAll { !isOpen($0.objective) }
    left.strikes.removeAll { !isOpen($0.objective) }
    left.orders.removeAll { !isOpen($0.objective) }
    left.levels.removeAll { !isOpen($0.objective) }
    left.cautions.removeAll { !isOpen($0.objective) }
    return left
  }

  /// Whether an objective hangs on a text that was adopted being in force at the end.
  func needs(_ text: Row, _ measures: [Row], _ view: Lens) -> Bool {
    texts.contains { $0.isWanted && $0.mustStand && fits($0, text, measures, view) }
  }

  private func isAdopted(_ goal: Text, _ view: Lens) -> Bool {
    view.rows(.agreement).contains { agreement in
      if goal.mustStand, view[.inForce, agreement] == 0 { return false }
      let text = view.row(.agreementProposal, agreement)
      return fits(goal, text, view.clauses(of: text).map { view.row(.clauseMeasure, $0) }, view)
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
    } + (promises.contains { $0.measure == measure } ? 2000 : 0)
  }

  /// How much a text of one's own is wanted somewhere, whatever it says.
  func wish(forLead lead: Row, in forum: Row) -> Int32 {
    let isWanted = texts.contains {
      $0.isWanted && $0.measure == nil && $0.lead == lead && ($0.forum == nil || $0.forum == forum)
    }
    return isWanted ? 3000 : 0
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
