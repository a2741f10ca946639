import ParleyRules

/// How forensic work is taken in hand: by itself when an incident surfaces, by an investigation, by a reconstruction.
struct Forensics {
  let rules: OpacityRules
  let out: Adjudication

  private var lens: Lens { out.lens }
  private var state: OpacityState { rules.state }

  /// Its victim sees something by itself: one weak trace, with the cables of the turn.
  func takeFirstLook(at incident: Ref<Incident>) {
    guard lens.isHidden(incident), let victim = lens[.victim, incident] else { return }
    let key = state.work.key(
      broughtAboutBy: lens.key(of: incident).with(lens.key(of: victim)))
    guard lens.find(state.work, key) == nil else { return }
    takeInHand(
      key, look: ForensicWork.firstLook, at: incident, for: victim, due: lens[.turn])
  }

  /// An investigation brings a trace after the delay of the campaign.
  /// - Parameter number: which look it is of those that succeeded in one order, from 0.
  func takeLook(at incident: Ref<Incident>, for reader: Ref<Actor>, number: Int32) {
    guard lens.isHidden(incident) else { return }
    let number = max(number, 0)
    takeInHand(
      state.work.key(broughtAboutBy: out.cause, n: Int(number)),
      look: min(number, ForensicWork.lastLook - 1) + 1, at: incident, for: reader,
      due: lens[.turn] + lens[rules.parameters.laboratory.delay] - 1)
  }

  /// A reconstruction answers after its turns.
  func reconstruct(by order: Order) {
    let incident = rules.orders.reconstruct(order)
    takeInHand(
      state.work.key(broughtAboutBy: order.key), look: ForensicWork.reconstruction, at: incident,
      for: order.actor, due: lens[.turn] + lens[rules.parameters.laboratory.turns] - 1)
    out.add(1, to: state.lab, of: incident, toward: order.actor)
  }

  private func takeInHand(
    _ key: Key, look: Int32, at incident: Ref<Incident>, for reader: Ref<Actor>, due: Int32
  ) {
    out.create(state.work, key: key) {
      $0[state.workReader] = reader
      $0[state.workIncident] = incident
      $0[state.workDue] = due
      $0[state.workLook] = look
    }
  }
}
