import ParleyRules

/// The module as it is, but for what it keeps from one viewer: whatever it writes down that this viewer may not see, it
/// writes down otherwise. What that viewer is told must not change by it.
struct Twisted<Base: Module>: StandIn {
  let base: Base
  private let viewer: Viewer

  init(_ setup: inout Setup) {
    base = Base(&setup)
    viewer = TwistedViewer.current
  }

  func revise(_ lens: Lens, _ out: Adjudication) {
    out.rewriteAsked { effect in
      guard let change = twisted(effect.change, lens, out.owner) else { return effect }
      return Adjudication.Effect(
        change: change, withCables: effect.withCables, owner: effect.owner)
    }
  }

  /// `nil` where the viewer may see it, or where it is another's, or refers to a thing: that is no number.
  private func twisted(
    _ change: Adjudication.Change, _ lens: Lens, _ owner: Owner
  ) -> Adjudication.Change? {
    switch change {
    case .add(let quantity, let a, let b, let value):
      guard isKept(quantity, a, b, lens, owner) else { return nil }
      return .add(quantity, a, b, value == .min ? .max : -value)
    case .set(let quantity, let a, let b, let value):
      guard isKept(quantity, a, b, lens, owner) else { return nil }
      return .set(quantity, a, b, otherwise(value, quantity, lens))
    case .begin(let quantity, let a, let b, let value):
      guard isKept(quantity, a, b, lens, owner) else { return nil }
      return .begin(quantity, a, b, otherwise(value, quantity, lens))
    case .point, .learn, .addFor, .reveal: return nil
    }
  }

  /// The number on the other side of a range.
  private func otherwise(_ value: Int32, _ quantity: Quantity, _ lens: Lens) -> Int32 {
    let range = lens.world.vocabulary.range(of: quantity)
    let mirrored = Int64(range.lowerBound) + Int64(range.upperBound) - Int64(value)
    return Arithmetic.clamped(mirrored == Int64(value) ? Int64(range.lowerBound) : mirrored)
  }

  private func isKept(
    _ quantity: Quantity, _ a: Row, _ b: Row, _ lens: Lens, _ owner: Owner
  ) -> Bool {
    let vocabulary = lens.world.vocabulary
    guard vocabulary.owner(of: quantity) == owner, vocabulary.rowKind(of: quantity) == nil,
      vocabulary.sight(of: quantity) != .open, a.number >= -1, b.number >= -1
    else { return false }
    // What is hidden from all is the module's memory; what it makes of it may well be told to those it is about.
    let isMemory = vocabulary.sight(of: quantity) == .hidden
    let audience =
      isMemory
      ? ActorSet(lens.world.holder(vocabulary[quantity].first, a))
      : lens.world.audience(quantity, a, b)
    if isMemory, audience.isEmpty { return false }
    return switch viewer {
    case .truth: false
    case .everybody: !audience.includesPublic
    case .actor(let row): !audience.contains(row)
    }
  }
}

/// For whom a twisted module that is made now will twist. A type cannot be handed a value, so it is read here.
enum TwistedViewer {
  @TaskLocal static var current: Viewer = .truth
}
