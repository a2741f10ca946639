import ParleyRules

/// Graduated reciprocation in tension reduction (Osgood 1962): small steps that are announced, that ask nothing in
/// return, and that may be answered in kind.
struct Gestures {
  let rules: DistrustRules
  let out: Adjudication

  private var lens: Lens { out.lens }
  private var offer: Column<Pair<Actor, Actor>, Int32> { rules.state.offer }

  /// Takes a step that everybody sees. Made again it stands anew, and no longer than one that was made once.
  func make(by order: Order) {
    let (whom, kind) = rules.orders.gesture(order)
    let left = lens[offer, order.actor, toward: whom]
    out.add(
      lens[rules.parameters.gesture.memory] - left, to: offer, of: order.actor, toward: whom)
    out.tell(rules.happenings.gesture(order.actor, whom, kind), to: .everybody)
  }

  /// Says sorry before everybody.
  func apologise(by order: Order) {
    let whom = rules.orders.apologise(order)
    out.tell(rules.happenings.apology(order.actor, whom), to: .everybody)
  }

  /// A turn begins, and what stands unanswered is remembered a turn less.
  func fade() {
    let actors = lens.actors
    for giver in actors {
      for other in actors where other != giver && lens[offer, giver, toward: other] > 0 {
        out.add(-1, to: offer, of: giver, toward: other)
      }
    }
  }

  /// Non-players answer a gesture that still stands with one of their own, if they trust its giver enough.
  func answer() {
    let actors = lens.actors
    for actor in actors where !lens[.seated, actor] {
      for giver in actors where giver != actor && isUnanswered(giver, by: actor) {
        let key = lens.key(of: actor).with(lens.key(of: giver))
        guard out.ask(rules.questions.answered(actor, giver), key: key) else { continue }
        out.file(rules.orders.gesture.order(by: actor, giver, .observers))
      }
    }
  }

  private func isUnanswered(_ giver: Ref<Actor>, by actor: Ref<Actor>) -> Bool {
    lens[offer, giver, toward: actor] > 0 && lens[offer, actor, toward: giver] == 0
  }
}

extension Weighing {
  /// Whether a gesture is answered: by those who trust its giver a little.
  func weighReciprocity(toward giver: Ref<Actor>, by actor: Ref<Actor>, into odds: inout Odds) {
    odds.add(terms.replies.giverTrust, weight(ofTrust: actor, in: giver), about: giver)
  }
}

extension Witnesses {
  /// Gestures, apologies and traces that are shared, as those write them down to whom they are made.
  func noteGestures() {
    if let (giver, receiver, trace) = Happenings.traceShared(event), event.isHeard(by: receiver),
      // What somebody had already is no gift.
      !lens.knowers(of: trace).contains(receiver)
    {
      write(.good(ActSize.half, .gestures), of: giver, with: receiver)
    }
    if let (giver, receiver, kind) = rules.happenings.gesture(event) {
      // An answer in kind and slightly larger is what graduated reciprocation asks for.
      let isAnswer = lens[rules.state.offer, receiver, toward: giver] > 0
      let size = kind.size + (isAnswer ? ActSize.half : 0)
      write(.good(size, .gestures), of: giver, with: receiver)
    }
    let sore = rules.state.sore
    if let (actor, whom) = rules.happenings.apology(event), lens[sore, whom, toward: actor] {
      out.set(sore, of: whom, toward: actor, to: false)
      write(.good(ActSize.whole, .gestures), of: actor, with: whom)
    }
  }
}
