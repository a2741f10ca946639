/// Who looks.
public enum Viewer: Hashable, Sendable {
  /// Nature and the white cell: everything.
  case truth
  /// One actor: what its own sight allows.
  case actor(Row)
  /// The projector: what everybody may know.
  case everybody
}

/// A way of reading a world that cannot see more than its viewer may.
///
/// The same call reads the truth and a seat's world. A cell outside the viewer's sight reads as its
/// neutral value; rows are walked in the order in which the viewer learned of them.
public struct Lens {
  /// The tables behind it. A rule outside this package cannot reach round its sight through them.
  package let world: World
  /// Who looks, and so what reads as neutral.
  public let viewer: Viewer
  let log: ReadLog?
  /// Nothing is out of sight: the truth, or a world that holds only what its seat may see.
  private let seesAll: Bool
  /// What the campaign names is walked in its author's order, not in the order of the game's lots.
  private let walksAsWritten: Bool

  package init(
    _ world: World, as viewer: Viewer, log: ReadLog? = nil, walksAsWritten: Bool = false
  ) {
    self.world = world
    self.viewer = viewer
    self.log = log
    self.walksAsWritten = walksAsWritten
    seesAll = world.isFolded || viewer == .truth
  }

  /// The actor that looks, or none.
  @usableFromInline package var actorRow: Row {
    if case .actor(let row) = viewer { row } else { .none }
  }

  /// The same world through another's eyes. Narrowing is free; only the truth may widen.
  @usableFromInline package func seen(by actor: Row) -> Lens {
    viewer == .truth
      ? Lens(world, as: .actor(actor), log: log, walksAsWritten: walksAsWritten) : self
  }

  /// The same lens on what people read: it walks what the campaign names in the author's order. The numbers of rows
  /// follow lots that are drawn from the secret seed, so no list that a person sees may follow them.
  package var asWritten: Lens { Lens(world, as: viewer, log: log, walksAsWritten: true) }

  /// The same look at another world.
  package func on(_ world: World, log: ReadLog? = nil) -> Lens {
    Lens(world, as: viewer, log: log, walksAsWritten: walksAsWritten)
  }

  /// A cell in the quantity's own unit: of nothing (a parameter), of one row, or of a pair
  /// (`lens[.trust, a, toward: b]`).
  @usableFromInline package subscript(quantity: Quantity, a: Row = .none, toward b: Row = .none)
    -> Int32
  {
    log?.note(quantity, a, b, in: world)
    if seesAll { return world[quantity, a, b] }
    if case .actor(let actor) = viewer { return world.seen(by: actor, quantity, a, b) }
    return world.audience(quantity, a, b).includesPublic
      ? world[quantity, a, b] : world.vocabulary.neutral(of: quantity)
  }

  /// A cell that holds a row.
  @usableFromInline package func row(_ quantity: Quantity, _ a: Row, toward b: Row = .none) -> Row {
    Row(self[quantity, a, toward: b])
  }

  /// A cell that holds a word.
  @usableFromInline package func word<C: Choice>(
    _ quantity: Quantity, _ a: Row, toward b: Row = .none
  ) -> C? {
    C(rawValue: self[quantity, a, toward: b])
  }

  /// The rows of a kind that the viewer knows of.
  @usableFromInline package func rows(_ kind: Kind) -> [Row] {
    let rows = unnoted(kind)
    log?.note(rows, of: kind, by: actorRow, in: world)
    return rows
  }

  private func unnoted(_ kind: Kind) -> [Row] {
    if seesAll || world.vocabulary.isFixed(kind) {
      return walksAsWritten ? world.writtenRows(kind) : world.rows(kind)
    }
    if case .actor(let row) = viewer { return world.learnedRows(kind, by: row) }
    return world.learnedRows(kind, by: nil)
  }

  /// The rows of a kind that belong to another row: whose cell in a quantity over that kind alone holds it, in the
  /// order in which the viewer learned of them.
  @usableFromInline package func rows(_ kind: Kind, of row: Row, by quantity: Quantity) -> [Row] {
    let isPlain = log == nil && !(walksAsWritten && world.vocabulary.isFixed(kind))
    guard isPlain, row.number != world.vocabulary.neutral(of: quantity) else {
      return rows(kind).filter { self[quantity, $0] == row.number }
    }
    if seesAll { return world.rows(kind, holding: row, by: quantity) }
    if case .actor(let actor) = viewer {
      return world.rows(kind, holding: row, by: quantity, seenBy: actor)
    }
    return unnoted(kind).filter { self[quantity, $0] == row.number }
  }

  /// Whether the viewer knows that a row exists.
  @usableFromInline package func knows(_ kind: Kind, _ row: Row) -> Bool {
    guard row.exists, Int(row.number) < world.count(kind) else { return false }
    log?.note([row], of: kind, by: actorRow, in: world)
    if seesAll { return true }
    let set = world.knowers(kind, row)
    if case .actor(let actor) = viewer { return set.contains(actor) }
    return set.includesPublic
  }

  /// How many rows of a kind the viewer knows of.
  @usableFromInline package func count(_ kind: Kind) -> Int {
    if log == nil, seesAll || world.vocabulary.isFixed(kind) { return world.count(kind) }
    return rows(kind).count
  }

  /// The natural key of a row, for asking questions about it; the key of nothing for a row out of sight.
  @usableFromInline package func key(_ kind: Kind, _ row: Row) -> Key {
    knows(kind, row) ? world.key(kind, row) : Key(bits: 0)
  }

  /// The row with that key, if the viewer knows of it.
  @usableFromInline package func row(_ kind: Kind, _ key: Key) -> Row? {
    world.row(kind, key).flatMap { knows(kind, $0) ? $0 : nil }
  }

  /// Who knows that a row exists: for rules that read the truth; nobody but oneself for everybody else.
  @usableFromInline package func knowers(_ kind: Kind, _ row: Row) -> ActorSet {
    if viewer == .truth { return world.knowers(kind, row) }
    return knows(kind, row) ? ActorSet(actorRow) : .nobody
  }

  /// The actors toward which a row's cell in a quantity holds such a number: the parties to an agreement, the sponsors
  /// of a text. The quantity is one of pairs whose second kind are actors.
  @usableFromInline package func actors(
    _ quantity: Quantity, of row: Row, where isMeant: (Int32) -> Bool
  ) -> [Row] {
    guard log == nil, !walksAsWritten else {
      return actorRows.filter { isMeant(self[quantity, row, toward: $0]) }
    }
    if seesAll { return world.actors(quantity, of: row, seenBy: nil, where: isMeant) }
    if case .actor(let actor) = viewer {
      return world.actors(quantity, of: row, seenBy: actor, where: isMeant)
    }
    return actorRows.filter { isMeant(self[quantity, row, toward: $0]) }
  }

  /// All actors.
  @usableFromInline package var actorRows: [Row] { rows(.actor) }
}
