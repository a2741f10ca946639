import ParleyRules

/// What is felt, and by whom it matters.
extension Lens {
  /// Those without whom nothing moves in a forum: its key members; where it names none, all who have a chair.
  func keyMembers(of forum: Ref<Forum>) -> [Ref<Actor>] {
    let named = actors(whose: .key, of: forum) { $0 }
    return named.isEmpty ? members(of: forum) : named
  }

  /// The texts that lie before a forum.
  func texts(before forum: Ref<Forum>) -> [Ref<Proposal>] {
    texts.filter { self[.proposalForum, $0] == forum && isOpen($0) }
  }
}

extension UrgencyRules {
  /// What a people feels: its hurt, and in the turn of a rehearsal what that showed.
  func felt(by actor: Ref<Actor>, in lens: Lens) -> Int32 {
    let hasRehearsed = lens[state.rehearsed, actor] == lens[.turn]
    let limit: Int32 = 10
    return min(limit, lens[.hurt, actor] + (hasRehearsed ? lens[parameters.drills.alarm] : 0))
  }
}
