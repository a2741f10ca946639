import ParleyRules

/// Moods and windows, as everybody can read them: polls and press, three times a turn.
struct Gauge {
  /// When it is read.
  enum Moment { case briefing, floor, press }

  let rules: UrgencyRules
  let out: Adjudication

  private var lens: Lens { out.lens }
  private var state: UrgencyState { rules.state }

  /// Reads the mood of whoever matters somewhere, and every window.
  func read(at moment: Moment) {
    var isRead = ActorSet.nobody
    for forum in lens.all(Forum.self) {
      let key = lens.keyMembers(of: forum)
      for actor in key where !isRead.contains(actor) {
        isRead = isRead.union(ActorSet(actor))
        readMood(of: actor)
      }
      // When the papers go to press the floor is over, and with it what a rehearsal showed.
      let hurts = key.map { moment == .press ? lens[.hurt, $0] : rules.felt(by: $0, in: lens) }
      note(calmest: Mood(of: hurts.min() ?? 0), in: forum)
      let isRipe = Ripeness.isRipe(hurts, from: lens[rules.parameters.window.threshold])
      move(windowOf: forum, isOpen: isRipe && lens.sits(forum), at: moment)
    }
  }

  private func readMood(of actor: Ref<Actor>) {
    let mood = Mood(of: lens[.hurt, actor])
    guard lens[state.mood, actor] != mood else { return }
    out.set(state.mood, of: actor, to: mood)
    out.tell(rules.happenings.mood(actor, mood), to: .everybody)
  }

  private func note(calmest mood: Mood, in forum: Ref<Forum>) {
    for member in lens.members(of: forum) where lens[state.calmest, forum, toward: member] != mood {
      out.set(state.calmest, of: forum, toward: member, to: mood)
    }
  }

  private func move(windowOf forum: Ref<Forum>, isOpen: Bool, at moment: Moment) {
    switch (lens[state.window, forum], isOpen) {
    case (false, true): open(forum)
    case (true, false):
      out.set(state.window, of: forum, to: false)
      out.tell(rules.happenings.closed(forum), to: .everybody)
    case (true, true) where moment == .briefing:
      out.tell(rules.happenings.held(forum), to: .everybody)
    default: break
    }
  }

  private func open(_ forum: Ref<Forum>) {
    out.set(state.window, of: forum, to: true)
    out.set(state.since, of: forum, to: lens[.turn])
    let ready = Int32(lens.texts(before: forum).count)
    let news =
      ready == 0
      ? rules.happenings.openedEmpty(forum) : rules.happenings.opened(forum, ready)
    out.tell(news, to: .everybody)
  }
}
