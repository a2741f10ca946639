import ParleyRules

/// Lets actors learn of rows, each in an order that depends on nothing but what that actor can see of them.
///
/// Keys know perpetrators, so the order of keys must not reach a seat: not even as the order of two lines.
enum Learning {
  /// A row, and who learns of it.
  struct Item {
    let kind: Kind
    let row: Row
    let by: ActorSet
  }

  static func apply(_ learning: [Item], to world: World) {
    var rows: [Row] = []
    for kind in inOrder(learning) {
      let news = learning.filter { $0.kind == kind }
      var (once, several) = (UInt128(0), UInt128(0))
      for item in news {
        several |= once & item.by.bits
        once |= item.by.bits
      }
      // Whoever learns of one thing has nothing to put in order.
      for item in news {
        world.learn(kind, item.row, by: ActorSet(bits: item.by.bits & ~several))
      }
      for viewer in viewers(of: several, in: world) {
        let one = set(viewer)
        rows.removeAll(keepingCapacity: true)
        for item in news where item.by.bits & one.bits != 0 { rows.append(item.row) }
        sort(&rows, kind, world, viewer)
        for row in rows { world.learn(kind, row, by: one) }
      }
    }
  }

  /// Words first, then what refers to less before what refers to more, as kinds are numbered.
  private static func inOrder(_ learning: [Item]) -> [Kind] {
    var mask: UInt64 = 0
    for item in learning { mask |= 1 << UInt64(item.kind.number) }
    var kinds: [Kind] = []
    let words: UInt64 = 1 << UInt64(Kind.text.number)
    if mask & words != 0 { kinds.append(.text) }
    mask &= ~words
    while mask != 0 {
      kinds.append(Kind(number: UInt8(mask.trailingZeroBitCount)))
      mask &= mask - 1
    }
    return kinds
  }

  private static func viewers(of bits: UInt128, in world: World) -> [Viewer] {
    guard bits != 0 else { return [] }
    let set = ActorSet(bits: bits)
    let actors = (0..<world.count(.actor)).map { Row($0) }.filter(set.contains)
    return actors.map { .actor($0) } + (set.includesPublic ? [.everybody] : [])
  }

  private static func set(_ viewer: Viewer) -> ActorSet {
    if case .actor(let actor) = viewer { ActorSet(actor) } else { .public }
  }

  /// By what the viewer will see in them, column by column.
  private static func sort(_ rows: inout [Row], _ kind: Kind, _ world: World, _ viewer: Viewer) {
    let columns = world.vocabulary.singles(of: kind)
    rows.sort { a, b in
      for column in columns {
        let left = visible(column, kind, a, world, viewer)
        let right = visible(column, kind, b, world, viewer)
        if left != right { return left < right }
      }
      return false
    }
  }

  /// What a viewer will be able to see in a cell of a row it is about to learn of.
  private static func visible(
    _ quantity: Quantity, _ kind: Kind, _ row: Row, _ world: World, _ viewer: Viewer
  ) -> Int32 {
    let actor: Row? = if case .actor(let actor) = viewer { actor } else { nil }
    switch world.vocabulary.sight(of: quantity) {
    case .hidden, .ownSecond, .parties: return world.vocabulary.neutral(of: quantity)
    case .own where world.holder(kind, row) != actor:
      return world.vocabulary.neutral(of: quantity)
    case .open, .known, .own: break
    }
    let value = world[quantity, row]
    guard let of = world.vocabulary.rowKind(of: quantity), !world.vocabulary.isFixed(of) else {
      return value
    }
    let place = world.learnedRows(of, by: actor).firstIndex(of: Row(value))
    return place.map { Int32($0) } ?? .max
  }
}
