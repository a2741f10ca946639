import ParleyConsole
import ParleyEngine
import ParleyRules
import ParleyTesting

/// A seat's world, folded from its stream alone, equals the truth on every cell the seat may see, and holds nothing
/// else; and whatever it asks is answered from that world: with every other cell of the truth poisoned, the answers
/// are the same. So a non-player, who looks at the truth through its own sight, decides as it would on a stream of its
/// own.
enum FoldProof {
  struct Tally: Sendable {
    fileprivate(set) var compared = 0
    fileprivate(set) var mistakes: [String] = []

    var isClean: Bool { compared > 0 && mistakes.isEmpty }
    func line(_ what: String) -> String {
      "\(compared) \(what)" + (mistakes.isEmpty ? "" : ": \(mistakes.prefix(2))")
    }

    mutating func add(_ other: Tally) {
      compared += other.compared
      mistakes += other.mistakes
    }
  }

  /// The lines from which a seat's world is made; a control loses or swaps some.
  typealias Reading = @Sendable (_ stream: Stream, _ session: Session) -> [StreamEvent]

  static func run(_ ledger: inout ProofLedger) {
    var theatres = [("ring", Theatre.ring(), UInt64(30))]
    for id in ["first-steps", "confidence-2013"] {
      if let theatre = Theatre.shipped(id) { theatres.append((id, theatre, 4)) }
    }
    ledger.note("the fold is proven on the shipped campaigns too", theatres.count == 3)
    for (name, theatre, seeds) in theatres {
      let folds = folds(theatre, seeds: 1...seeds)
      ledger.note(
        "\(name): a world is the fold of its stream, and equals the truth where its seat may look",
        folds.isClean, folds.line("worlds"))
      let answers = Poison.judge(theatre, seeds: 1...max(seeds / 3, 2))
      ledger.note(
        "\(name): answers are the same with all other cells poisoned", answers.isClean,
        answers.line("desks"))
    }
  }

  /// Plays games and compares every viewer's world with the truth, phase by phase.
  static func folds(
    _ theatre: Theatre, seeds: ClosedRange<UInt64>,
    reading: @escaping Reading = { stream, _ in stream.events }
  ) -> Tally {
    let parts = Hands.map(Array(seeds)) { seed -> Tally in
      var tally = Tally()
      let session = Session(theatre.setting(seed))
      let table = RandomTable(session, seed: seed)
      var known: [Seat: Int] = [:]
      repeat {
        for seat in [Seat.everybody] + session.seats.map({ .team($0) }) {
          compare(session, seat, reading, &known, &tally)
        }
      } while (try? table.playPhase()) == true
      for seat in [Seat.everybody] + session.seats.map({ .team($0) }) {
        compare(session, seat, reading, &known, &tally)
      }
      return tally
    }
    return parts.reduce(into: Tally()) { $0.add($1) }
  }

  private static func compare(
    _ session: Session, _ seat: Seat, _ reading: Reading, _ known: inout [Seat: Int],
    _ tally: inout Tally
  ) {
    guard let stream = session.stream(of: seat) else { return }
    tally.compared += 1
    let world = stream.folded(reading(stream, session))
    if world.digest != stream.world.digest { tally.mistakes.append("\(seat): another world") }
    // What is adjudicated waits for the reveal: not a line of it may have gone out.
    if session.phase == .adjudication, known[seat] != stream.events.count {
      tally.mistakes.append("\(seat): told too early")
    }
    if session.isInHand { return }
    known[seat] = stream.events.count
    let viewer: Viewer = if case .team(let row) = seat { .actor(row) } else { .everybody }
    let truth = Lens(session.truth.world, as: viewer)
    let own = Lens(world, as: viewer)
    for number in session.setting.roster.vocabulary.quantities.indices {
      compare(Quantity(number: UInt16(number)), truth, own, &tally)
    }
  }

  private static func compare(
    _ quantity: Quantity, _ truth: Lens, _ own: Lens, _ tally: inout Tally
  ) {
    let declared = truth.world.vocabulary[quantity]
    let firsts = declared.first.map { truth.rows($0) } ?? [.none]
    let owns = declared.first.map { own.rows($0) } ?? [.none]
    if firsts.count != owns.count {
      tally.mistakes.append("\(declared.id): \(firsts.count) rows, \(owns.count) in the fold")
      return
    }
    let seconds = declared.second.map { truth.rows($0) } ?? [.none]
    for (a, ownA) in zip(firsts, owns) {
      for b in seconds {
        let value = truth[quantity, a, toward: b]
        let folded = own[quantity, ownA, toward: b]
        if !same(value, folded, declared.unit, truth) {
          tally.mistakes.append("\(declared.id)[\(a.number), \(b.number)] \(value) \(folded)")
        }
      }
    }
  }

  private static func same(_ truth: Int32, _ own: Int32, _ unit: Unit, _ lens: Lens) -> Bool {
    guard case .row(let kind) = unit, !lens.world.vocabulary.isFixed(kind), truth >= 0 else {
      return truth == own
    }
    let place = lens.rows(kind).firstIndex(of: Row(truth))
    return own == place.map { Int32($0) } ?? -1
  }
}

/// The truth with every cell changed that a viewer may not see: whoever reads one gives itself away.
enum Poison {
  /// What is asked of a session at a seat.
  typealias Asking = @Sendable (_ session: Session, _ seat: Seat) -> [String]

  static let everything: Asking = { Probes($0, $1, 1).answers() }

  /// Plays games to a phase in each turn, asks, poisons the truth and asks again.
  static func judge(
    _ theatre: Theatre, seeds: ClosedRange<UInt64>, asking: @escaping Asking = everything
  ) -> FoldProof.Tally {
    let parts = Hands.map(Array(seeds)) { seed -> FoldProof.Tally in
      var tally = FoldProof.Tally()
      for turn in 1...min(theatre.campaign.turns, 4) {
        for phase in [Phase.orders, .adjudication, .negotiation] {
          desks(theatre, seed, turn, phase, asking, &tally)
        }
      }
      return tally
    }
    return parts.reduce(into: FoldProof.Tally()) { $0.add($1) }
  }

  /// One seat after the other, each at a table of its own: poison stays.
  private static func desks(
    _ theatre: Theatre, _ seed: UInt64, _ turn: Int32, _ phase: Phase, _ asking: Asking,
    _ tally: inout FoldProof.Tally
  ) {
    let number = Int(seed) + Int(turn)
    let first = Session(theatre.setting(seed))
    let table = RandomTable(first, seed: seed)
    while !first.isOver, first.turn < turn || first.phase != phase {
      guard (try? table.playPhase()) == true else { return }
    }
    guard first.phase == phase else { return }
    let seats = [Seat.everybody] + first.seats.map { .team($0) }
    let seat = seats[number % seats.count]
    let second = Session(
      first.setting, replaying: first.inputs, journal: MemoryJournal())
    let before = asking(first, seat)
    spoil(second, for: seat)
    tally.judge(before, asking(second, seat), "seed \(seed) turn \(turn) \(phase) \(seat)")
    tally.judge(through(first, seat), through(second, seat), "through the truth, \(seat)")
  }

  /// Changes all cells that the viewer may not see. While texts are before the house, blocs lean in public: what they
  /// alone see is left as it is then.
  private static func spoil(_ session: Session, for seat: Seat) {
    let truth = session.truth
    let blocs =
      session.phase == .negotiation
      ? truth.actorRows.filter { truth[.seated, $0] == 0 } : []
    let viewer: ActorSet =
      if case .team(let row) = seat { ActorSet(row) } else { ActorSet(bits: 1 << 127) }
    let spared = blocs.reduce(viewer) { $0.union(ActorSet($1)) }
    let vocabulary = session.setting.roster.vocabulary
    // Who holds a row is what its sight hangs on.
    let holders = vocabulary.kinds.compactMap(\.holder)
    var spoiled: [(Quantity, Row, Row)] = []
    for number in vocabulary.quantities.indices {
      let quantity = Quantity(number: UInt16(number))
      let declared = vocabulary.quantities[number]
      guard !holders.contains(quantity) else { continue }
      let firsts = declared.first.map { truth.rows($0) } ?? [.none]
      let seconds = declared.second.map { truth.rows($0) } ?? [.none]
      for a in firsts {
        for b in seconds
        where truth.world.audience(quantity, a, b).intersection(spared).isEmpty {
          spoiled.append((quantity, a, b))
        }
      }
    }
    // All at once: what is seen is decided before anything is spoiled.
    for (quantity, a, b) in spoiled {
      truth.world[quantity, a, b] = poisoned(
        truth.world[quantity, a, b], vocabulary[quantity], truth)
    }
  }

  /// Another value in its range; another row where it is one.
  private static func poisoned(
    _ value: Int32, _ declared: QuantityDeclaration, _ truth: Lens
  ) -> Int32 {
    if case .row(let kind) = declared.unit {
      return (value + 1) % Int32(max(truth.count(kind), 1))
    }
    let (low, high) = (declared.range.lowerBound, declared.range.upperBound)
    return value == high ? low : high
  }

  /// What a seat's orders meet when it looks at the truth through its own sight, as non-players do: every verb's own
  /// refusals, prices and candidates.
  private static func through(_ session: Session, _ seat: Seat) -> [String] {
    guard case .team(let row) = seat else { return [] }
    let lens = Lens(session.truth.world, as: .actor(row))
    let vocabulary = session.setting.roster.vocabulary
    var told: [String] = []
    for number in vocabulary.verbs.indices {
      let verb = VerbNumber(number: UInt16(number))
      var order = Order(verb, by: row)
      for (place, slot) in vocabulary[verb].slots.enumerated() {
        let rows = slot.candidates?(lens, order) ?? []
        told.append("\(vocabulary[verb].id) \(slot.name) \(rows.map(\.number))")
        if let first = rows.first { order.slots[place] = first.code }
      }
      let declared = vocabulary[verb]
      told.append(
        "\(declared.listPrice(lens, order)) \(String(describing: declared.refusal(lens, order)))")
    }
    return told
  }
}

extension FoldProof.Tally {
  /// Notes the first answer that is not the same.
  fileprivate mutating func judge(_ first: [String], _ second: [String], _ about: String) {
    compared += 1
    if let place = zip(first, second).enumerated().first(where: { $1.0 != $1.1 })?.offset {
      mistakes.append("\(about): \(first[place]) | \(second[place])")
    } else if first.count != second.count {
      mistakes.append("\(about): \(first.count) answers, \(second.count)")
    }
  }
}
