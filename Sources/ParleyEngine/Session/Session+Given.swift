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
    guard !isEpilogue else { return [] }
    return sheet.orders.filter { $0.order.actorRow == actor }.map {
      (isOwn ? $0.own : $0.order, $0.by)
    }
  }

  /// A member's home on a text, on that member's own world: everybody's, for the white cell.
  /// Both in rows of the truth.
  public func home(of member: Row, on proposal: Row) -> Odds {
    let game = preview ?? game
    return game.pipeline.odds(
      .mandate, Subject(member, proposal), game.world,
      Lens(game.world, as: .actor(member)).asWritten, log: nil)
  }

  /// What nature makes of a question, for the white cell; in rows of the truth.
  public func odds(_ matter: Matter) -> Odds {
    let game = preview ?? game
    return game.pipeline.odds(
      matter.question, matter.subject, game.world, Lens(game.world, as: .truth).asWritten, log: nil)
  }
}
