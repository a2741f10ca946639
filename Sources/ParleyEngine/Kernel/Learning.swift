import ParleyRules

/// Lets actors learn of rows, each in an order that depends on nothing but what that actor can see of them.
///
/// Keys know perpetrators, so the order of keys must not reach a seat: not even as the order of two lines.
enum Learning {
  static func apply(_ learning: [(Kind, Row, ActorSet)], to world: World) {
    guard !learning.isEmpty else { return }
    for kind in inOrder(learning) {
      let news = merged(learning, kind)
      if news.count == 1 {
        world.learn(kind, news[0].row, by: news[0].by)
        continue
      }
      for actor in 0..<world.count(.actor) {
        tell(news, kind, .actor(Row(actor)), ActorSet(Row(actor)), world)
      }
      tell(news, kind, .everybody, ActorSet(bits: 1 << 127), world)
    }
  }

  /// Words first, then what refers to less before what refers to more, as kinds are numbered.
  private static func inOrder(_ learning: [(Kind, Row, ActorSet)]) -> [Kind] {
    var mask: UInt64 = 0
    for item in learning { mask |= 1 << UInt64(item.0.number) }
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

  /// The rows of a kind that somebody learns of, each once.
  private static func merged(_ learning: [(Kind, Row, ActorSet)], _ kind: Kind)
    -> [(row: Row, by: ActorSet)]
  {
    var news: [(row: Row, by: ActorSet)] = []
    for item in learning where item.0 == kind {
      if let place = news.firstIndex(where: { $0.row == item.1 }) {
        news[place].by = news[place].by.union(item.2)
      } else {
        news.append((item.1, item.2))
      }
    }
    return news
  }

  private static func tell(
    _ news: [(row: Row, by: ActorSet)], _ kind: Kind, _ viewer: Viewer, _ one: ActorSet,
    _ world: World
  ) {
    let isFor = { (item: (row: Row, by: ActorSet)) in item.by.bits & one.bits != 0 }
    guard let first = news.firstIndex(where: isFor) else { return }
    guard news[(first + 1)...].contains(where: isFor) else {
      world.learn(kind, news[first].row, by: one)
      return
    }
    for row in sorted(news.filter(isFor).map(\.row), kind, world, viewer) {
      world.learn(kind, row, by: one)
    }
  }

  /// By what the viewer will see in them, column by column.
  private static func sorted(_ rows: [Row], _ kind: Kind, _ world: World, _ viewer: Viewer) -> [Row]
  {
    let columns = world.vocabulary.singles(of: kind)
    return rows.sorted { a, b in
      for column in columns {
        let (left, right) = (
          visible(column, kind, a, world, viewer), visible(column, kind, b, world, viewer)
        )
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
