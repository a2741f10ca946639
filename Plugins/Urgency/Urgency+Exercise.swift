import ParleyRules

/// A catastrophe rehearsed at a table: whoever takes part has seen it for a floor, and knows what a text would be for.
struct Exercise {
  let rules: UrgencyRules
  let out: Adjudication

  private var lens: Lens { out.lens }
  private var state: UrgencyState { rules.state }

  /// Whom nobody plays makes up its mind at once; a team comes by inviting its host, in this turn or the next.
  func invite(by order: Order) {
    let (guest, other) = rules.orders.drill(order)
    for guest in [guest, other].compactMap({ $0 }) {
      if lens[.seated, guest] {
        out.set(state.invited, of: order.actor, toward: guest, to: lens[.turn])
        out.tell(rules.happenings.invited(order.actor, guest), to: .actors(guest))
      } else if joins(guest, host: order.actor) {
        rehearse(order.actor, with: guest)
      } else {
        out.tell(rules.happenings.declined(guest, order.actor), to: .actors(order.actor))
      }
    }
  }

  private func joins(_ guest: Ref<Actor>, host: Ref<Actor>) -> Bool {
    out.ask(
      rules.questions.joins(guest, host), key: lens.key(of: guest).with(lens.key(of: host)))
  }

  /// Teams that have invited each other sit down together.
  func meet() {
    let teams = lens.actors.filter { lens[.seated, $0] }
    for (place, one) in teams.enumerated() {
      for other in teams.dropFirst(place + 1) where haveAgreed(one, other) {
        out.set(state.invited, of: one, toward: other, to: 0)
        out.set(state.invited, of: other, toward: one, to: 0)
        rehearse(one, with: other)
      }
    }
  }

  /// An invitation stands for the turn after it; one of the two is of this turn.
  private func haveAgreed(_ one: Ref<Actor>, _ other: Ref<Actor>) -> Bool {
    let sent = [lens[state.invited, one, toward: other], lens[state.invited, other, toward: one]]
    let turn = lens[.turn]
    return sent.allSatisfy { $0 > 0 && turn - $0 <= 1 } && sent.contains(turn)
  }

  private func rehearse(_ one: Ref<Actor>, with other: Ref<Actor>) {
    let turn = lens[.turn]
    for actor in [one, other] { out.set(state.rehearsed, of: actor, to: turn) }
    out.set(state.together, of: one, toward: other, to: turn)
    out.tell(rules.happenings.drilled(one, other), to: .everybody)
  }
}
