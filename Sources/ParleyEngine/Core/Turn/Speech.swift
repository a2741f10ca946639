import ParleyRules

/// What a seat says in its own words: a message, or a move that it argues.
struct Speech {
  let order: Order
  let out: Adjudication

  /// The sender has its own words at once, the other with its cables.
  func send() {
    let (whom, words) = Verbs.message(order)
    guard let text = out.passage(words, of: order, knownBy: ActorSet(order.actor)) else { return }
    out.discover(text, by: ActorSet(whom), withCables: true)
    out.tell(Happenings.messageSent(order.actor, whom, text), to: .actors(whom))
  }

  /// The odds are the umpire's, and those of whoever spoke for or against it: a move without them does not come here.
  func argue() {
    let (move, reason) = Verbs.argue(order)
    guard let text = out.passage(move, of: order, knownBy: .everybody) else { return }
    _ = out.passage(reason, of: order, knownBy: .everybody)
    let outcome: Outcome = out.ask(Questions.argue(order.actor, text)) ? .succeeded : .failed
    out.tell(Happenings.argued(order.actor, text, outcome), to: .everybody)
  }
}
