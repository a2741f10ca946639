import ParleyRules

/// Something that people did and the session accepted. Inputs, with the setting, make every byte of the record.
public enum Input: Hashable, Sendable {
  /// - Parameters:
  ///   - by: who typed it: the seat's id, `white` for the white cell, `default` for a declared default.
  case order(seat: String, by: String, RecordedOrder)
  /// Takes back an order of this turn, counted from 1.
  case undo(seat: String, by: String, place: Int)
  /// A seat says that it is ready, or takes that back.
  case ready(seat: String, isReady: Bool)
  /// Closes the phase that waits.
  case next
  /// The umpire's outcome for a decision, and why.
  case override(decision: Key, outcome: Bool, reason: String)
  /// What the umpire makes of an argued move.
  case argument(order: Key, ArgumentRuling)
  /// An inject released by hand.
  case inject(String)
  /// An inject written live, to those seats, or to everybody where there are none.
  case news(String, to: [String])
  /// A lesson that was triggered.
  case lesson(String)
  /// A remark that the white cell keeps for the debrief; nothing follows from it.
  case note(String)
  /// The exercise is closed before its last turn.
  case end

  /// As fields of text, for any store.
  public var fields: [String] {
    switch self {
    case .order(let seat, let by, let order): ["order", seat, by] + order.fields
    case .undo(let seat, let by, let place): ["undo", seat, by, String(place)]
    case .ready(let seat, let isReady): ["ready", seat, isReady ? "yes" : "no"]
    case .next: ["next"]
    case .override(let key, let outcome, let reason):
      ["override", key.description, outcome ? "yes" : "no", reason]
    case .argument(let key, let ruling):
      ["argument", key.description, String(ruling.word), String(ruling.pros), String(ruling.cons)]
        + ruling.reasons.flatMap { [$0.isFor ? "for" : "against", $0.text] }
    case .inject(let id): ["inject", id]
    case .news(let text, let seats): ["news", text] + seats
    case .lesson(let id): ["lesson", id]
    case .note(let text): ["note", text]
    case .end: ["end"]
    }
  }

  /// Reads fields back; `nil` where they are not an input.
  public init?(fields: [String]) {
    guard let name = fields.first else { return nil }
    let rest = Array(fields.dropFirst())
    switch (name, rest.count) {
    case ("order", 3...):
      guard let order = RecordedOrder(fields: Array(rest.dropFirst(2))) else { return nil }
      self = .order(seat: rest[0], by: rest[1], order)
    case ("undo", 3):
      guard let place = Int(rest[2]) else { return nil }
      self = .undo(seat: rest[0], by: rest[1], place: place)
    case ("ready", 2): self = .ready(seat: rest[0], isReady: rest[1] == "yes")
    case ("next", 0): self = .next
    case ("override", 3):
      guard let key = Key(rest[0]) else { return nil }
      self = .override(decision: key, outcome: rest[1] == "yes", reason: rest[2])
    case ("argument", 4...):
      guard let key = Key(rest[0]), let ruling = ArgumentRuling(fields: Array(rest[1...])) else {
        return nil
      }
      self = .argument(order: key, ruling)
    case ("inject", 1): self = .inject(rest[0])
    case ("news", 1...): self = .news(rest[0], to: Array(rest.dropFirst()))
    case ("lesson", 1): self = .lesson(rest[0])
    case ("note", 1): self = .note(rest[0])
    case ("end", 0): self = .end
    default: return nil
    }
  }
}

extension ArgumentRuling {
  /// Reads the fields of an input back.
  fileprivate init?(fields: [String]) {
    let said = fields.dropFirst(3).map { $0 }
    guard let word = Int32(fields[0]), let pros = Int32(fields[1]), let cons = Int32(fields[2]),
      said.count.isMultiple(of: 2)
    else { return nil }
    let reasons = stride(from: 0, to: said.count, by: 2).map {
      Reason(isFor: said[$0] == "for", text: said[$0 + 1])
    }
    self.init(word: word, pros: pros, cons: cons, reasons: reasons)
  }
}

/// An order as it is recorded: ids and keys, never row numbers.
public struct RecordedOrder: Hashable, Sendable {
  /// The verb's English word.
  public let verb: String
  /// What was said in each slot: name, value.
  public let slots: [Said]
  /// What was said in one slot.
  public struct Said: Hashable, Sendable {
    /// The slot's name.
    public let name: String
    /// An id, a word, a number or what somebody wrote; the key of a row of play, or several with spaces between. Empty
    /// for nothing.
    public let value: String
  }

  var fields: [String] { [verb] + slots.flatMap { [$0.name, $0.value] } }

  init?(fields: [String]) {
    guard let verb = fields.first, fields.count % 2 == 1 else { return nil }
    self.verb = verb
    slots = stride(from: 1, to: fields.count, by: 2).map {
      Said(name: fields[$0], value: fields[$0 + 1])
    }
  }

  /// Records an order that is numbered as the truth is.
  init(_ order: Order, _ world: World, _ names: Names) {
    let declared = world.vocabulary[order.verb]
    verb = declared.id
    var said: [Said] = []
    said.reserveCapacity(declared.slots.count)
    for (place, slot) in declared.slots.enumerated() where order.slots[place] != Order.empty {
      let value = RecordedOrder.value(order.slots[place], slot, order, world, names)
      said.append(Said(name: slot.name, value: value))
    }
    slots = said
  }

  private static func value(
    _ code: Int32, _ slot: SlotDeclaration, _ order: Order, _ world: World, _ names: Names
  ) -> String {
    switch slot.type {
    case .row(let kind):
      let row = Row(code: code)
      if !row.exists { return "" }
      return world.vocabulary.isFixed(kind) ? names.id(kind, row) : world.key(kind, row).description
    case .choice(let words): return words.indices.contains(Int(code)) ? words[Int(code)].id : ""
    case .words: return order.text(code) ?? ""
    case .amount: return String(code)
    case .rows(let kind):
      return candidates(slot, order, world).enumerated()
        .filter { Selection(code: code).contains($0.offset) }
        .map { world.key(kind, $0.element).description }.joined(separator: " ")
    }
  }

  /// What a set may hold, as whoever gives the order knows it.
  private static func candidates(_ slot: SlotDeclaration, _ order: Order, _ world: World) -> [Row] {
    slot.candidates?(Lens(world, as: .actor(order.actorRow)), order) ?? []
  }

  /// The order in the numbers of a world; `nil` where its verb or one of its objects does not exist there.
  func order(by actor: Row, in world: World, _ names: Names) -> Order? {
    guard let number = world.vocabulary.verb(named: verb) else { return nil }
    var order = Order(number, by: actor)
    let declared = world.vocabulary[number]
    for said in slots {
      guard let place = declared.slots.firstIndex(where: { $0.name == said.name }) else {
        return nil
      }
      guard let code = code(said.value, declared.slots[place], &order, world, names) else {
        return nil
      }
      order.slots[place] = code
    }
    return order
  }

  private func code(
    _ value: String, _ slot: SlotDeclaration, _ order: inout Order, _ world: World, _ names: Names
  ) -> Int32? {
    switch slot.type {
    case .row(let kind):
      if value.isEmpty { return Row.none.code }
      if world.vocabulary.isFixed(kind) { return names.row(kind, value)?.code }
      return Key(value).flatMap { world.row(kind, $0) }?.code
    case .choice(let words): return words.firstIndex { $0.id == value }.map { Int32($0) }
    case .words:
      order.texts.append(value)
      return Int32(order.texts.count - 1)
    case .amount: return Int32(value)
    case .rows(let kind):
      // A thing that does not exist here is left out: it cannot be shown.
      let named = value.utf8.split(separator: UInt8(ascii: " ")).compactMap {
        Key(String(Substring($0)))
      }
      let mask = RecordedOrder.candidates(slot, order, world).enumerated().prefix(30)
        .filter { named.contains(world.key(kind, $0.element)) }
        .reduce(Int32(0)) { $0 | 1 << Int32($1.offset) }
      return mask
    }
  }
}

/// Where accepted inputs go before the prompt says so. Memory and SQLite are two implementations.
public protocol Journal: AnyObject {
  /// Keeps an input for good. What was appended survives the end of the process.
  /// - Throws: where it could not be kept; the session then refuses the input.
  func append(_ input: Input) throws
}

/// Why a journal could not keep an input, in words for whoever typed it.
public protocol JournalProblem: Error {
  /// What is wrong and what to do about it.
  var message: Text { get }
}

/// A journal that forgets everything with the process: tests, dry runs, bot games.
public final class MemoryJournal: Journal {
  /// Everything that was kept, oldest first.
  public private(set) var inputs: [Input] = []
  /// An empty journal.
  public init() {}
  /// Keeps an input in memory; it cannot fail.
  public func append(_ input: Input) { inputs.append(input) }
}
