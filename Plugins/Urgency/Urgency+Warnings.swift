import ParleyRules

/// Warnings: they alarm a little, and each that no fire follows makes the next one worth less.
struct Warnings {
  let rules: UrgencyRules
  let out: Adjudication

  private var lens: Lens { out.lens }
  private var state: UrgencyState { rules.state }
  private var parameters: WarningParameters { rules.parameters.warnings }

  /// Those at home hear it, and all key members of the forum who believe a word of the speaker. Of one who cried wolf
  /// they have heard enough: it calms them.
  func warn(by order: Order) {
    let (words, forum) = rules.orders.warn(order)
    let speaker = order.actor
    let isWorn = lens[state.cried, speaker] > 0
    let change = isWorn ? -lens[parameters.alarm] : lens[parameters.alarm]
    for member in lens.keyMembers(of: forum) where heeds(member, speaker) {
      out.add(change, to: .hurt, of: member)
    }
    out.set(state.warned, of: speaker, to: lens[.turn])
    out.set(state.warnedIn, of: speaker, to: forum)
    guard let said = out.passage(words, of: order, knownBy: .everybody) else { return }
    let happenings = rules.happenings
    out.tell(
      isWorn ? happenings.yawned(speaker, forum, said) : happenings.warned(speaker, forum, said),
      to: .everybody)
  }

  private func heeds(_ member: Ref<Actor>, _ speaker: Ref<Actor>) -> Bool {
    member == speaker || lens[.trust, member, toward: speaker] >= lens[parameters.heeds]
  }

  /// Something grave has hit one of those who were warned.
  func noteThatItCame(to victim: Ref<Actor>, severity: Int32) {
    guard severity >= lens[parameters.serious] else { return }
    for speaker in lens.actors where lens[state.warned, speaker] > 0 {
      guard let forum = lens[state.warnedIn, speaker],
        lens.keyMembers(of: forum).contains(victim)
      else { continue }
      out.set(state.came, of: speaker, to: true)
    }
  }

  /// A warning that came true restores a name; one that stood its time without a fire costs it.
  func settle() {
    for speaker in lens.actors where lens[state.warned, speaker] > 0 {
      guard let forum = lens[state.warnedIn, speaker] else { continue }
      let cried = lens[state.cried, speaker]
      if lens[state.came, speaker] {
        if cried > 0 { out.set(state.cried, of: speaker, to: 0) }
        out.set(state.came, of: speaker, to: false)
        out.tell(rules.happenings.borneOut(speaker, forum), to: .everybody)
      } else if lens[.turn] - lens[state.warned, speaker] >= lens[parameters.patience] {
        out.set(state.cried, of: speaker, to: cried + 1)
        out.tell(rules.happenings.criedWolf(speaker, forum), to: .everybody)
      } else {
        continue
      }
      out.set(state.warned, of: speaker, to: 0)
      out.set(state.warnedIn, of: speaker, to: nil)
    }
  }
}
