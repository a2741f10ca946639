/// Who has a voice in a forum, when it sits and whom it speaks for.
extension Lens {
  /// Whether an actor has a chair in a forum, and so a vote and a signature.
  public func isMember(_ actor: Ref<Actor>?, of forum: Ref<Forum>?) -> Bool {
    self[.chairs, forum, toward: actor] > 0
  }

  /// The members of a forum.
  public func members(of forum: Ref<Forum>?) -> [Ref<Actor>] {
    actors(whose: .chairs, of: forum) { $0 > 0 }
  }

  /// Whether an actor sits in a forum as a guest: with a voice, and without a chair. Who has been given a chair as well
  /// is a member.
  public func isGuest(_ actor: Ref<Actor>?, of forum: Ref<Forum>?) -> Bool {
    self[.guests, forum, toward: actor] && !isMember(actor, of: forum)
  }

  /// Whether an actor may speak in a forum: its members and its guests.
  public func speaks(_ actor: Ref<Actor>?, in forum: Ref<Forum>?) -> Bool {
    isMember(actor, of: forum) || self[.guests, forum, toward: actor]
  }

  /// All voices in a forum: its chairs, and one for each guest.
  public func voices(in forum: Ref<Forum>?) -> Int32 {
    actors.reduce(0) { sum, actor in
      let chairs = self[.chairs, forum, toward: actor]
      return sum + (chairs == 0 && self[.guests, forum, toward: actor] ? 1 : chairs)
    }
  }

  /// Whether a forum sits in this turn.
  public func sits(_ forum: Ref<Forum>?) -> Bool {
    self[.turn] >= self[.sitsFrom, forum] && !isMandateOver(of: forum)
  }

  /// Whether the last turn in which a forum sits has passed.
  public func isMandateOver(of forum: Ref<Forum>?) -> Bool {
    let last = self[.sitsUntil, forum]
    return last > 0 && self[.turn] > last
  }

  /// Whether this is the last turn in which a forum sits.
  public func isLastSitting(of forum: Ref<Forum>?) -> Bool {
    let last = self[.sitsUntil, forum]
    return last > 0 && self[.turn] == last
  }

  /// Whom a forum speaks for: what its campaign says; else two where two decide, and a part of the world elsewhere, as a
  /// forum is no more than that until somebody says so.
  public func scope(of forum: Ref<Forum>?) -> Scope {
    self[.forumScope, forum] ?? (self[.rule, forum] == .bilateral ? .bilateral : .regional)
  }
}
