import ParleyRules

/// What only the white cell may ask.
extension Session {
  /// The truth, the adjudication in hand included.
  public var truth: Lens { (preview ?? game).truth.asWritten }

  /// All decisions so far, those in hand included.
  public var decisions: [Decision] { (preview ?? game).decisions }

  /// Whether results wait for the white cell: adjudicated or counted, and not yet revealed.
  public var isInHand: Bool { preview != nil }

  /// The decisions in hand, closest calls first.
  public var inHand: [Decision] { preview.map(fresh) ?? [] }

  /// The key of the decision on an argued move, whether or not it is heard.
  public func decision(on argued: Order) -> Key {
    game.referee.key(of: .argue, about: argued.key)
  }

  /// How many argued moves the umpire may still pick this turn.
  public var movesLeftToHear: Int { max(0, Game.mostHeard - sheet.rulings.arguments.count) }

  /// What came of what is in hand.
  public var happeningsInHand: [Event] {
    guard let preview else { return [] }
    return preview.news + preview.privateNews
  }

  /// What was told in private this turn, and reaches its seats with the cables of the next.
  public var privateNews: [Event] { (preview ?? game).privateNews }

  /// Sealed orders: those given so far, or, once sealed, those that resolve.
  public var sealedOrders: [(order: Order, by: String)] {
    phase == .orders ? sheet.waiting.map { ($0.order, $0.by) } : game.sealed.map { ($0, "") }
  }

  /// The votes held until the floor closes.
  public var heldVotes: [Order] { sheet.held.map(\.order) }

  /// The same, with who typed each.
  public var votesInHand: [(order: Order, by: String)] { sheet.votes }

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

  /// A digest of the white cell's whole stream: what `replay --verify` compares. It names things by id, so that
  /// a program with more obstacles, switched off, comes to the same number.
  public var digest: UInt64 {
    let marks = Marks(setting)
    return events(of: .white).reduce(0) { Key.mix($0 ^ marks.fingerprint($1)) }
  }
}
