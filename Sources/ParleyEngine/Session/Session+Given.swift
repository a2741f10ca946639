import ParleyRules

/// What a seat gave this turn, and what it holds of texts: for those who ask after the orders are
/// sealed.
extension Session {
  /// An order with who typed it: the seat's id, `white`, or `default` for what its campaign declares.
  public typealias Given = (order: Order, by: String)

  /// Who typed what a campaign declares for a seat that sends nothing: nobody.
  public static let byDefault = "default"

  /// The orders that a seat gave this turn and did not take back, also once they are sealed, those
  /// that were refused at their second review included: a seat is not told of that.
  /// - Parameter isOwn: in the seat's own row numbers; else in those of the truth.
  public func given(by actor: Row, isOwn: Bool) -> [Given] {
    var given: [Given] = []
    for input in inputsToOrders {
      switch input {
      case .order(id(actor), let by, let recorded):
        guard let order = recorded.order(by: actor, in: game.world, setting.names) else { continue }
        given.append((order, by))
      case .undo(id(actor), _, let place) where given.indices.contains(place - 1):
        given.remove(at: place - 1)
      default: break
      }
    }
    guard isOwn, let stream = stream(of: .team(actor)) else { return given }
    return given.map { (own($0.order, stream), $0.by) }
  }

  /// What was typed in this turn's phase of orders. One input closes each phase that waits.
  private var inputsToOrders: ArraySlice<Input> {
    let waiting = setting.campaign.waits
    guard turn <= setting.campaign.turns, let orders = waiting.firstIndex(of: .orders),
      let now = waiting.firstIndex(of: phase), now >= orders
    else { return [] }
    let closings = inputs.indices.filter { inputs[$0] == .next }
    let passed = now - orders
    let start = closings.dropLast(passed).last.map { $0 + 1 } ?? 0
    return inputs[start..<(closings.suffix(passed).first ?? inputs.count)]
  }

  /// A member's home on a text, on that member's own world: everybody's, for the white cell.
  /// Both in rows of the truth.
  public func home(of member: Row, on proposal: Row) -> Odds {
    let game = preview ?? game
    return game.pipeline.odds(
      .mandate, Subject(member, proposal), game.world, Lens(game.world, as: .actor(member)),
      log: nil)
  }
}
