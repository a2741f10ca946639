import ParleyRules

/// What has been collected for the turn in hand. Each turn begins with a new sheet, and nothing on it is crossed out
/// but by whoever put it there: what was sealed or counted stays until the turn is over, and can be asked for.
struct TurnSheet {
  /// An order that was given, to be carried out once the orders are sealed.
  struct Filed {
    /// In the numbers of the truth.
    let order: Order
    /// In the seat's own row numbers, which stay as they are once given.
    let own: Order
    /// What it was taken for.
    let price: Price
    /// Who typed it: the seat's id, `white` or `default`.
    let by: String
  }

  /// Orders, as they came.
  private(set) var orders: [Filed] = []
  /// They are sealed: nothing can be taken back.
  private(set) var isSealed = false
  /// Votes with who typed them, as they came.
  private(set) var votes: [(order: Order, by: String)] = []
  /// They are counted, and the count is public.
  private(set) var isCounted = false
  /// Acts on the floor, seat by seat.
  private(set) var floorActs: [Row: Int] = [:]
  /// Moves on the floor that count, seat by seat.
  private(set) var floorMoves: [Row: Int32] = [:]
  /// The seats that are ready for the next phase.
  private(set) var ready: Set<Row> = []
  /// The umpire's words on what is in hand.
  private(set) var rulings = Rulings()
  /// Those that stood when what is in hand was first laid out.
  private(set) var rulingsBefore = Rulings()
  /// Orders that seats have back from the last turn, one entry each: their argued moves were not heard.
  let returned: [Row]

  /// A sheet for a new turn.
  init(returned: [Row] = []) { self.returned = returned }

  /// Orders that wait to be sealed.
  var waiting: [Filed] { isSealed ? [] : orders }
  /// Votes that are held until the floor closes.
  var held: [(order: Order, by: String)] { isCounted ? [] : votes }
}

// MARK: What seats do

extension TurnSheet {
  /// Takes an order. Whoever gives one is at work again.
  mutating func file(_ filed: Filed) {
    ready.remove(filed.order.actorRow)
    orders.append(filed)
  }

  /// Holds a vote, in the place of another of that seat on that text.
  mutating func hold(_ vote: Order, by: String) {
    ready.remove(vote.actorRow)
    votes.removeAll { $0.order.actorRow == vote.actorRow && $0.order.slots[0] == vote.slots[0] }
    votes.append((vote, by))
  }

  /// Counts an act on the floor.
  mutating func act(_ actor: Row, isMove: Bool) {
    ready.remove(actor)
    floorActs[actor, default: 0] += 1
    if isMove { floorMoves[actor, default: 0] += 1 }
  }

  /// How much a seat can take back.
  func count(of actor: Row) -> Int {
    waiting.count { $0.order.actorRow == actor } + held.count { $0.order.actorRow == actor }
  }

  /// Takes back what a seat gave, counted from 1: its orders first, then its votes.
  mutating func takeBack(_ place: Int, from actor: Row) {
    ready.remove(actor)
    var left = place
    func isMeant(_ order: Order) -> Bool {
      guard order.actorRow == actor else { return false }
      left -= 1
      return left == 0
    }
    if !isSealed, let meant = orders.firstIndex(where: { isMeant($0.order) }) {
      orders.remove(at: meant)
    } else if !isCounted, let meant = votes.firstIndex(where: { isMeant($0.order) }) {
      votes.remove(at: meant)
    }
  }

  /// Drops the votes on texts that have changed.
  /// - Returns: what was dropped.
  mutating func dropVotes(on texts: [Row]) -> [Order] {
    let fallen = held.map(\.order).filter { texts.contains(Verbs.vote($0).0.row) }
    guard !fallen.isEmpty else { return [] }
    votes.removeAll { texts.contains(Verbs.vote($0.order).0.row) }
    for vote in fallen { ready.remove(vote.actorRow) }
    return fallen
  }

  /// A seat says that it is ready, or not after all.
  mutating func setReady(_ isReady: Bool, _ actor: Row) {
    if isReady { ready.insert(actor) } else { ready.remove(actor) }
  }
}

// MARK: How the turn goes on

extension TurnSheet {
  /// Another phase: nobody is ready for what comes after it.
  mutating func beginPhase() { ready.removeAll() }
  /// The orders are closed.
  mutating func seal() { isSealed = true }
  /// The votes are counted in public.
  mutating func count() { isCounted = true }
  /// What is in hand is laid out under the rulings so far.
  mutating func layOut() { rulingsBefore = rulings }
  /// Takes the umpire's word.
  mutating func take(ruling: Input, turn: Int32) { rulings.take(ruling, turn: turn) }
}
