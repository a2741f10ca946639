import ParleyEngine
import ParleyRules

/// Keyed chance for tests: the same key gives the same choice, whatever else was drawn.
public struct Luck {
  private var state: UInt64
  public init(_ key: Key) { state = key.bits }
  /// A number below `limit`; 0 where there is nothing to choose.
  public mutating func below(_ limit: Int) -> Int {
    state = Key.mix(state)
    return limit > 0 ? Int(state >> 33) % limit : 0
  }
  /// Whether something with a chance of `perMille` happens.
  public mutating func happens(_ perMille: Int) -> Bool { below(1000) < perMille }
}

/// A seat that gives any order it may, whatever it makes of the game: it plays from its own view alone.
public struct RandomPlay {
  public let view: SeatView
  public init(_ view: SeatView) { self.view = view }

  /// An order that would be taken now; `nil` where a few tries found none.
  public func order(_ luck: inout Luck) -> Order? {
    let verbs = view.verbs
    for _ in 0..<12 where !verbs.isEmpty {
      let order = sample(verbs[luck.below(verbs.count)], &luck)
      if view.refusal(order) == nil { return order }
    }
    return nil
  }

  /// An order of a verb, with legal or nearly legal contents.
  public func sample(_ verb: VerbNumber, _ luck: inout Luck) -> Order {
    var order = Order(verb, by: view.actor)
    for (place, slot) in view.roster.vocabulary[verb].slots.enumerated() {
      guard view.mask.contains(slot.owner), slot.isRequired || luck.happens(400) else { continue }
      order.slots[place] = code(slot, &order, &luck)
    }
    return order
  }

  private func code(_ slot: SlotDeclaration, _ order: inout Order, _ luck: inout Luck) -> Int32 {
    switch slot.type {
    case .row(let kind):
      let rows = slot.candidates?(view.lens, order) ?? view.lens.rows(kind)
      return rows.isEmpty ? Order.empty : rows[luck.below(rows.count)].code
    case .choice(let words): return Int32(luck.below(words.count))
    case .amount(let range):
      return range.lowerBound + Int32(luck.below(Int(range.upperBound - range.lowerBound) + 1))
    case .words:
      order.texts.append(RandomPlay.phrases[luck.below(RandomPlay.phrases.count)])
      return Int32(order.texts.count - 1)
    case .rows:
      let count = min(slot.candidates?(view.lens, order).count ?? 0, 6)
      return Int32(luck.below(1 << count))
    }
  }

  private static let phrases = ["ours", "a point of order", "we take note", "not in our name"]
}

/// Plays a whole session at random, turn by turn.
public struct RandomTable {
  public let session: Session
  public let seed: UInt64
  public init(_ session: Session, seed: UInt64) {
    self.session = session
    self.seed = seed
  }

  private func luck(_ purpose: String, _ actor: Row = .none) -> Luck {
    Luck(
      Key("play", purpose).child(seed).child(UInt64(UInt32(bitPattern: session.turn)))
        .child(UInt64(UInt32(bitPattern: actor.number))))
  }

  /// Lets every seat act in the phase that waits, then closes it. `false` once the exercise is over.
  @discardableResult
  public func playPhase(closing: Bool = true) throws -> Bool {
    guard !session.isOver else { return false }
    for seat in session.seats { try act(seat) }
    if closing { try session.closePhase() }
    return !session.isOver
  }

  /// A few orders of one seat.
  /// - Parameter variant: other contents for the same seat and turn.
  public func act(_ seat: Row, variant: String = "") throws {
    var luck = luck("\(session.phase)\(variant)", seat)
    for _ in 0..<(1 + luck.below(3)) {
      let view = session.view(of: .team(seat))
      guard let order = RandomPlay(view).order(&luck) else { continue }
      try session.give(order, from: seat)
      if luck.happens(100), !session.view(of: .team(seat)).pending.isEmpty {
        try session.undo(from: seat)
      }
    }
  }

  /// Plays to the end.
  public func playOut() throws {
    while try playPhase() {}
  }
}
