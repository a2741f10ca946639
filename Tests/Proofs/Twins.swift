import ParleyEngine
import ParleyRules
import ParleyTesting

/// Two sessions of one game between which something differs that by the rules some may not see, played in step: the
/// same orders in both, and after every phase a look at whether those in the dark were told the same.
///
/// A secret may come to act on the world, and then others may see what it does. So the pair is judged only as long
/// as it stays closed: until a decision that both worlds take falls out differently in them.
final class Twins {
  let theatre: Theatre
  let seed: UInt64
  let one: Session
  let two: Session
  /// Who sees nothing of the difference: these seats, and always the projector.
  let observers: [Seat]
  /// Orders that nobody gives, because they would act on the secret.
  var isMuted: (Row, Order) -> Bool = { _, _ in false }
  /// Whether the rules still keep the difference from the observers.
  var isClosed: (Twins) -> Bool = { $0.outcomesAgree }
  /// For how many phases in which the truths differ the observers hold their questions: what was done in secret has its
  /// consequences, and these are asked about too.
  private var patience: Int
  /// The first thing that an observer was told in one world alone.
  private(set) var leak: String?
  /// The difference has come to act on the world: from here on others may see it.
  private(set) var isOpen = false
  private var eventsRead: [Seat: Int] = [:]
  private var decisionsRead = (0, 0)
  /// How many questions were asked in either world while the truths differed, by all observers together.
  private(set) var questions = 0
  /// Every observer asked about everything while the truths differed.
  private(set) var isAsked = false

  /// - Parameter insiders: seats that know of the difference.
  init(
    _ theatre: Theatre, _ seed: UInt64, insiders: [String],
    one first: (inout Campaign) -> Void = { _ in },
    two second: (inout Campaign) -> Void = { _ in }
  ) {
    self.theatre = theatre
    self.seed = seed
    one = theatre.session(seed, first)
    two = theatre.session(seed, second)
    let names = one.setting.names
    observers =
      one.seats.filter { !insiders.contains(names.id(.actor, $0)) }.map { .team($0) }
      + [.everybody]
    patience = Int(seed / 2 % 3)
  }

  func actor(_ id: String) -> Row { one.setting.names.row(.actor, id) ?? .none }

  /// Nothing more can be learned by playing on.
  var isSettled: Bool { one.isOver || isOpen || leak != nil }

  // MARK: Playing

  /// Plays both worlds alike, to the orders of a turn; to the end where none is named.
  func play(to turn: Int32 = .max) throws {
    while !isSettled, one.turn < turn || one.phase != .orders { try round() }
  }

  /// Everybody acts, then the phase is closed.
  func round() throws {
    for seat in one.seats { try act(seat) }
    // What is done on a floor shows at once, and so does how the blocs lean to it.
    guard isClosed(self) else {
      isOpen = true
      return
    }
    look()
    if !isAsked, isOtherwise {
      if patience == 0 { probe() }
      patience -= 1
    }
    try close()
  }

  /// A few orders of one seat, the same in both worlds.
  func act(_ seat: Row) throws {
    var luck = luck(seat)
    for _ in 0..<(1 + luck.below(3)) {
      guard let order = RandomPlay(one.view(of: .team(seat))).order(&luck) else { continue }
      let isGiven = try give(order, seat)
      if isGiven, luck.happens(100), !one.view(of: .team(seat)).pending.isEmpty {
        try one.undo(from: seat)
        try two.undo(from: seat)
      }
    }
  }

  /// A few orders of one seat, drawn afresh in each world.
  func actApart(_ seat: Row) throws {
    for (number, session) in [one, two].enumerated() {
      var luck = luck(seat, "world \(number)")
      for _ in 0..<(1 + luck.below(3)) {
        let order = RandomPlay(session.view(of: .team(seat))).order(&luck)
        if let order { try session.give(order, from: seat) }
      }
    }
  }

  /// Gives an order in both worlds. One who is in the dark is refused in both or in neither; an insider gives only
  /// what it may give in both.
  @discardableResult
  func give(_ order: Order, _ seat: Row) throws -> Bool {
    guard !isMuted(seat, order) else { return false }
    let answers = [one, two].map { $0.view(of: .team(seat)).refusal(order) }
    if observers.contains(.team(seat)), answers[0]?.code != answers[1]?.code {
      report(.team(seat), "refused: \(answers)")
    }
    guard answers.allSatisfy({ $0 == nil }) else { return false }
    try one.give(order, from: seat)
    try two.give(order, from: seat)
    return true
  }

  private func luck(_ seat: Row, _ world: String = "") -> Luck {
    Luck(
      Key("twins", "\(one.phase)\(world)").child(seed)
        .child(UInt64(UInt32(bitPattern: one.turn)))
        .child(UInt64(UInt32(bitPattern: seat.number))))
  }

  /// Closes the phase in both worlds.
  func close() throws {
    try one.closePhase()
    try two.closePhase()
    if !isClosed(self) { isOpen = true }
    // What is adjudicated and not revealed has reached nobody yet.
    if !isOpen || one.isInHand { look() }
  }

  // MARK: Looking

  /// Whether the decisions that both worlds took since this was asked last fell out alike.
  var outcomesAgree: Bool {
    let first = one.decisions.dropFirst(decisionsRead.0)
    let second = two.decisions.dropFirst(decisionsRead.1)
    decisionsRead = (one.decisions.count, two.decisions.count)
    let outcomes = Dictionary(first.map { ($0.key, $0.outcome) }) { one, _ in one }
    return second.allSatisfy { outcomes[$0.key] ?? $0.outcome == $0.outcome }
  }

  /// Whether the blocs lean alike: what they lean to is public on purpose, whatever moved them.
  var leaningsAgree: Bool { one.leanings == two.leanings }

  /// Whether the truth of the one world is another than that of the other, now.
  var isOtherwise: Bool { WhiteLog.digest(one) != WhiteLog.digest(two) }

  /// Compares what the observers were told since the last look, and where they are told that the game stands.
  func look() {
    for seat in observers where leak == nil {
      let start = eventsRead[seat] ?? 0
      let told = [one, two].map { $0.events(of: seat).dropFirst(start).map(Told.line) }
      eventsRead[seat] = start + told[0].count
      compare(told[0], told[1], seat)
      let stands = [one, two].map { session in
        let view = session.view(of: seat)
        return ["\(view.table) \(view.pending) \(view.budget) \(view.capital) \(view.ordersLeft)"]
      }
      compare(stands[0], stands[1], seat)
    }
  }

  /// Every observer asks about everything. Asked before there is a secret, it would prove nothing.
  private func probe() {
    for seat in observers where leak == nil {
      let answers = theatre.ask(one, seat, seed)
      compare(answers, theatre.ask(two, seat, seed), seat)
      questions += answers.count
    }
    isAsked = isOtherwise
  }

  /// The last questions, where nothing was revealed since: they ask, unless they did before, and then send what they may
  /// and what they may not.
  func conclude() {
    guard leak == nil, !isOpen || one.isInHand else { return }
    if !isAsked, isOtherwise { probe() }
    for seat in observers where leak == nil {
      compare(Probes(one, seat, seed).sendings(), Probes(two, seat, seed).sendings(), seat)
    }
    look()
  }

  private func compare(_ first: [String], _ second: [String], _ seat: Seat) {
    guard leak == nil else { return }
    for (x, y) in zip(first, second) where x != y { return report(seat, "\(x) | \(y)") }
    if first.count != second.count {
      let longer = first.count > second.count ? first : second
      report(
        seat, "\(first.count) | \(second.count) lines: \(longer[min(first.count, second.count)])")
    }
  }

  private func report(_ seat: Seat, _ difference: String) {
    guard leak == nil else { return }
    let name = one.setting.names.id(seat)
    leak = "seed \(seed) turn \(one.turn) \(one.phase), \(name): \(difference)"
  }
}

extension Session {
  /// What blocs lean to, as everybody is told.
  var leanings: [String] {
    view(of: .everybody).table.leanings.map { "\($0.proposal) \($0.bloc) \($0.estimate)" }
  }
}

extension Names {
  /// What a seat is called in a report.
  func id(_ seat: Seat) -> String {
    if case .team(let row) = seat { id(.actor, row) } else { "public" }
  }
}
