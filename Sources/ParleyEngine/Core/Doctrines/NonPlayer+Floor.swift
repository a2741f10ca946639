import ParleyRules

/// What a non-player does on the floor.
extension NonPlayer {
  /// Measures a text of a non-player opens with, at most.
  private static let measures = 3

  /// One act on the floor: it joins a text, or softens one that bears its name, or tables one of its own.
  ///
  /// All of it is asked each turn, so that what an obstacle makes of one thing never decides whether another is asked.
  func takeFloor() {
    let acts = [join(), soften(), table()]
    if let act = acts.lazy.compactMap({ $0 }).first { out.file(act) }
  }

  /// Joins the oldest of the texts that it would put its name under.
  private func join() -> Order? {
    guard desk.has(.table) else { return nil }
    let joined = desk.joinable.filter { text in
      out.ask(Questions.join(actor, text), key: desk.key(of: .table, about: text))
    }
    return joined.first.map {
      Verbs.sponsor.order(by: actor, $0, .asItStands, nil, .none, .none)
    }
  }

  /// Softens what it dislikes in a text that bears its name: in the oldest of those where doctrine calls for it.
  private func soften() -> Order? {
    guard desk.has(.amend) else { return nil }
    let disliked = view.all(Proposal.self).compactMap { text in
      view.isOpen(text) && view.sits(view[.proposalForum, text])
        && view[.stance, text, toward: actor] != .none
        ? desk.disliked(in: text).map { (text: text, measure: $0) } : nil
    }
    let softened = disliked.filter { text, _ in
      wants(
        .amend, toward: view[.lead, text], about: Thing(text),
        key: desk.key(of: .amend, about: text))
    }
    return softened.first.map { Verbs.amend.order(by: actor, $0.text, .soften, $0.measure) }
  }

  /// Tables what it wants most in a forum where it has no text of its own before the house.
  private func table() -> Order? {
    guard desk.has(.table) else { return nil }
    let wishes = desk.wishes
    guard !wishes.isEmpty, let forum = forum(for: wishes),
      wants(.table, key: desk.key(of: .table))
    else { return nil }
    let chosen = Array(desk.fitting(wishes, in: forum).prefix(Self.measures))
    func next(_ place: Int) -> Ref<Measure>? {
      chosen.indices.contains(place) ? chosen[place] : nil
    }
    return next(0).map {
      Verbs.propose.order(by: actor, $0, next(1), next(2), nil, forum, .voluntary, .none)
    }
  }

  private func forum(for wishes: [Ref<Measure>]) -> Ref<Forum>? {
    let forums = view.all(Forum.self).filter { forum in
      view.isMember(actor, of: forum) && view.sits(forum) && !desk.hasText(in: forum)
        && !desk.fitting(wishes, in: forum).isEmpty
    }
    return pick(from: forums) { forum in
      (
        matter: Questions.doctrine(actor, nil, .table, Thing(forum)),
        key: desk.key(of: .table).with(view.key(of: forum))
      )
    }
  }
}
