import ParleyRules

/// What only the white cell may ask.
extension Session {
  /// The truth, the adjudication in hand included.
  public var truth: Lens { (preview ?? game).truth }

  /// All decisions so far, those in hand included.
  public var decisions: [Decision] { (preview ?? game).decisions }

  /// The decisions of the adjudication in hand, closest calls first.
  public var inHand: [Decision] {
    guard let preview else { return [] }
    return preview.decisions.dropFirst(game.decisions.count)
      .sorted { $0.margin != $1.margin ? $0.margin < $1.margin : $0.key < $1.key }
  }

  /// What came of the adjudication in hand.
  public var happeningsInHand: [Happening] {
    guard let preview else { return [] }
    return preview.news + preview.privateNews
  }

  /// Sealed orders: those given so far, or, once sealed, those that resolve.
  public var sealedOrders: [(order: Order, by: String)] {
    phase == .orders ? pending.map { ($0.order, $0.by) } : game.sealed.map { ($0, "") }
  }

  /// The votes held until the floor closes.
  public var heldVotes: [Order] { votes.map(\.order) }

  /// What somebody wrote, by its row in the truth.
  public func text(_ row: Row) -> String {
    let game = preview ?? game
    return game.texts[game.world.key(.text, row)] ?? ""
  }

  /// The endings, read now.
  public func ending() -> Text? {
    let judge = Judge(game)
    return setting.campaign.endings.first { judge.holds($0.when) }?.say
  }

  /// Which objectives have been met, and when (0 for not).
  public var objectives: [(objective: Campaign.Objective, turn: Int32)] {
    setting.campaign.objectives.map { objective in
      let row = setting.names.row(.objective, objective.id) ?? .none
      return (objective, game.world[.objectiveMet, row])
    }
  }

  /// A digest of the white cell's whole stream: what `replay --verify` compares.
  public var digest: UInt64 {
    var hash = game.world.digest
    for event in events(of: .white) { hash = Key.mix(hash ^ event.fingerprint) }
    return hash
  }
}

extension StreamEvent {
  /// A number that stands for everything in the event.
  public var fingerprint: UInt64 {
    var hash = Key.mix(UInt64(number) ^ UInt64(UInt32(bitPattern: turn)) << 32)
    func take(_ value: some FixedWidthInteger) {
      hash = Key.mix(hash ^ UInt64(truncatingIfNeeded: value))
    }
    switch body {
    case .row(let kind, let row, let text):
      take(kind.number)
      take(row.number)
      take(Key("text", text ?? "").bits)
    case .cell(let quantity, let a, let b, let value):
      for part in [Int32(quantity.number), a.number, b.number, value] { take(part) }
    case .happened(let happening):
      take(happening.kind.number)
      for place in 0..<6 { take(happening[place]) }
      take(happening.cause.bits)
    case .decided(let decision):
      take(decision.question.number)
      for place in 0..<4 { take(decision.subject[place].number) }
      for term in decision.terms { take(term.fingerprint) }
      take(decision.total ?? 0)
      take(decision.threshold ?? 0)
      take(decision.draw ?? 0)
      take(decision.outcome ? 1 : 0)
      take(Key("reason", decision.ruling?.reason ?? "").bits)
    }
    return hash
  }
}

extension Term {
  var fingerprint: UInt64 {
    let value: Int64 =
      switch weight {
      case .add(let value): Int64(value)
      case .bar: Int64.min
      case .carry: Int64.max
      case .set(let value): Int64(value) | 1 << 40
      }
    return Key.mix(
      Key.mix(UInt64(owner.number) << 32 | UInt64(name.number))
        ^ UInt64(bitPattern: value) ^ UInt64(UInt32(bitPattern: about.number)) << 16)
  }
}
