import ParleyRules

/// How a catastrophe alarms everybody, and how alarm fades.
struct Alarm {
  let rules: UrgencyRules
  let out: Adjudication

  private var lens: Lens { out.lens }
  private var window: WindowParameters { rules.parameters.window }

  /// What nobody thought possible has happened: no people is less hurt than that.
  func spread(from incident: Ref<Incident>, severity: Int32) {
    guard severity >= lens[window.catastrophe] else { return }
    let level = lens[window.lifts]
    for actor in lens.actors where lens[.hurt, actor] < level && lens.isInPlay(actor) {
      out.add(level - lens[.hurt, actor], to: .hurt, of: actor)
    }
    out.tell(rules.happenings.catastrophe(incident), to: .everybody)
  }

  /// What is felt most fades fastest: the half-life takes what the level of every turn does not.
  func fade() {
    for actor in lens.actors {
      let excess = Attention.excess(of: lens[.hurt, actor], halving: lens[window.halfLife])
      if excess > 0 { out.add(-excess, to: .hurt, of: actor) }
    }
  }
}
