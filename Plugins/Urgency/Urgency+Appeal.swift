import ParleyRules

/// What the orders are worth to a seat, on its own view: to one who has a text waiting, and to one who wants none.
struct Appeal {
  let view: Lens
  let state: UrgencyState
  let parameters: UrgencyParameters

  init(of view: Lens, _ state: UrgencyState, _ parameters: UrgencyParameters) {
    self.view = view
    self.state = state
    self.parameters = parameters
  }

  /// Whether an own text waits in a forum for a need to be felt.
  private func hasTextWaiting(in forum: Ref<Forum>) -> Bool {
    !view[state.window, forum]
      && view.texts(before: forum).contains { view[.stance, $0, toward: view.actor] != .none }
  }

  /// Most where the calmest key member is near the threshold; nothing to one whom nobody believes any more.
  func warning(in forum: Ref<Forum>) -> Int32 {
    guard view[state.cried, view.actor] == 0, hasTextWaiting(in: forum) else { return 0 }
    switch view[state.calmest, forum, toward: view.actor] {
    case .calm: return onePoint / 2
    case .uneasy: return onePoint
    case .angry, .alarmed: return points(2)
    }
  }

  /// With those who stand under an own text, or without whom it does not pass.
  func rehearsal(with guests: [Ref<Actor>]) -> Int32 {
    let forums = view.all(Forum.self).filter { hasTextWaiting(in: $0) && view.sits($0) }
    let useful = guests.filter { guest in
      forums.contains { view.keyMembers(of: $0).contains(guest) }
    }
    guard useful.count == guests.count else { return 0 }
    return Arithmetic.scaled(onePoint, Int64(2 + useful.count), over: 4)
  }

  /// Where an angry people would sign what its government would not, or asks about every pinprick.
  func reassurance() -> Int32 {
    let hurt = view[.hurt, view.actor]
    guard hurt >= Mood.angry.threshold else { return 0 }
    let isPushed = view.texts.contains { view.isOpen($0) && interest(in: $0) < 0 }
    if isPushed { return points(3) }
    return hurt >= Mood.alarmed.threshold && !hasOwnText ? points(2) : 0
  }

  private var hasOwnText: Bool {
    view.texts.contains { view.isOpen($0) && view[.stance, $0, toward: view.actor] != .none }
  }

  /// What home would gain by a text by itself.
  private func interest(in text: Ref<Proposal>) -> Int32 {
    view.clauses(of: text).reduce(0) { sum, clause in
      sum + view[.interest, view[.clauseMeasure, clause], toward: view.actor]
    }
  }
}
