import ParleyConsole
import ParleyEngine
import ParleyRules

/// When: what is done, and the stage on which it is done is that of play.
extension Bench {
  /// An order is given. It passes the door of its actor, is paid for, and is carried out in its step, in which rules
  /// that advance in that step do so as well.
  /// - Returns: the refusal, where it was refused; then nothing has happened.
  @discardableResult
  public func when(_ order: Order) -> Refusal? {
    let (refusal, filed) = game.carryOut(order)
    self.filed += filed
    listen()
    return refusal
  }

  /// An order is given as it is typed at the prompt, in English: `bench.when(arden, types: "publish t1")`.
  /// - Returns: the refusal, where it was refused; then nothing has happened.
  /// - Throws: what stops the reading, where the line is no order.
  @discardableResult
  public func when(_ actor: Ref<Actor>, types line: String) throws -> Refusal? {
    when(try order(by: actor, typed: line))
  }

  /// An order as it is typed at the prompt, in English.
  /// - Throws: what stops the reading, where the line is no order.
  public func order(by actor: Ref<Actor>, typed line: String) throws -> Order {
    try Order.typed(line, by: actor.row, seeing: seen(by: actor), in: game.setting) { [game] row in
      game.texts[game.world.key(.text, row)] ?? ""
    }
  }

  /// A happening is told, as if the core told it, and everybody answers to it.
  /// - Parameter cause: the key of what brought it about; one that nothing else bears where none is given.
  public func when(_ news: News, to audience: Audience = .everybody, because cause: Key? = nil) {
    game.stage(cause: cause ?? freshKey()) { $0.tell(news, to: audience) }
    listen()
  }

  /// A step is played.
  public func when(_ step: Step) {
    filed += game.play(step)
    listen()
  }

  /// Orders are carried out in one step, at once, as if the door had let them pass.
  public func when(_ step: Step, with orders: Order...) {
    filed += game.play(step, orders: orders)
    listen()
  }

  /// What an inject does takes hold, in the order in which it says it. Things go by their ids there: `arden`, `arden-grid`.
  public func whenInjected(_ effects: Inject.Effect...) {
    game.release(effects, cause: freshKey())
    listen()
  }

  /// The turn after this one opens: income and decay, then what waited for the cables.
  public func nextTurn() {
    game.openTurn()
    listen()
  }

  /// A question is asked, about something that bears that key.
  /// - Returns: the answer.
  @discardableResult
  public func whenAsked(_ matter: Matter, key: Key? = nil) -> Bool {
    var answer = false
    let cause = freshKey()
    game.stage(cause: cause) { answer = $0.ask(matter, key: key) }
    listen()
    return answer
  }

  /// The key under which an order is carried out: what it brings about has its key from it.
  public func key(of order: Order) -> Key { game.keyed(order).key }
}
