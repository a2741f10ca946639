import ParleyRules

/// Lets actors learn of rows, each in an order that depends on nothing but what that actor can see of them.
///
/// Keys know perpetrators, so the order of keys must not reach a seat: not even as the order of two lines.
enum Learning {
  static func apply(_ learning: [(Kind, Row, ActorSet)], to world: World) {
    guard !learning.isEmpty else { return }
    for kind in inOrder(world.vocabulary) {
      let news = learning.filter { $0.0 == kind }
      guard !news.isEmpty else { continue }
      var seen: [Row] = []
      for item in news where !seen.contains(item.1) { seen.append(item.1) }
      if seen.count == 1 {
        for item in news { world.learn(kind, item.1, by: item.2) }
        continue
      }
      let viewers = (0..<world.count(.actor)).map { Viewer.actor(Row($0)) } + [.everybody]
      for viewer in viewers {
        let fresh = seen.filter { row in
          news.contains { $0.1 == row && includes($0.2, viewer) }
        }
        for row in sorted(fresh, kind, world, viewer) {
          world.learn(kind, row, by: single(viewer))
        }
      }
    }
  }

  /// Words first, then what refers to less before what refers to more, as kinds are numbered.
  private static func inOrder(_ vocabulary: Vocabulary) -> [Kind] {
    let all = vocabulary.kinds.indices.map { Kind(number: UInt8($0)) }
    return [.text] + all.filter { !vocabulary.isFixed($0) && $0 != .text }
  }

  private static func includes(_ set: ActorSet, _ viewer: Viewer) -> Bool {
    if case .actor(let row) = viewer { return set.contains(row) }
    return set.includesPublic
  }

  private static func single(_ viewer: Viewer) -> ActorSet {
    if case .actor(let row) = viewer { return ActorSet(row) }
    return ActorSet(bits: 1 << 127)
  }

  private static func sorted(_ rows: [Row], _ kind: Kind, _ world: World, _ viewer: Viewer) -> [Row]
  {
    guard rows.count > 1 else { return rows }
    let columns = world.vocabulary.quantities.indices
      .map { Quantity(number: UInt16($0)) }
      .filter { world.vocabulary[$0].first == kind && world.vocabulary[$0].second == nil }
    let faces = rows.map { row in columns.map { visible($0, row, world, viewer) } }
    return rows.indices
      .sorted { faces[$0].lexicographicallyPrecedes(faces[$1]) }
      .map { rows[$0] }
  }

  /// What a viewer will be able to see in a cell of a row it is about to learn of.
  private static func visible(
    _ quantity: Quantity, _ row: Row, _ world: World, _ viewer: Viewer
  ) -> Int32 {
    let declared = world.vocabulary[quantity]
    switch declared.sight {
    case .hidden, .ownSecond, .parties: return declared.neutral
    case .own:
      let holder = world.holder(declared.first, row)
      if case .actor(let actor) = viewer, actor == holder { break }
      return declared.neutral
    case .open, .known: break
    }
    let value = world[quantity, row]
    guard case .row(let kind) = declared.unit, !world.vocabulary.isFixed(kind) else { return value }
    let actor: Row? = if case .actor(let actor) = viewer { actor } else { nil }
    let place = world.learnedRows(kind, by: actor).firstIndex(of: Row(value))
    return place.map { Int32($0) } ?? .max
  }
}
