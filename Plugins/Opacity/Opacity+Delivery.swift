import ParleyRules

/// Attribution is slow and forensic (article, M4.2): work is done when it is due, and its reader hears of it with the next
/// cables.
struct Delivery {
  let rules: OpacityRules
  let out: Adjudication
  /// What was found in this very step, so that two traces of one look temper each other.
  private var found: [Found] = []
  /// What was rebuilt in this very step: twice at once tells no more than once.
  private var rebuilt: [Rebuilt] = []

  private struct Rebuilt: Equatable {
    let reader: Ref<Actor>
    let incident: Ref<Incident>
  }

  init(rules: OpacityRules, out: Adjudication) {
    self.rules = rules
    self.out = out
  }

  private var lens: Lens { out.lens }
  private var state: OpacityState { rules.state }

  /// Delivers all that is due, first looks first.
  mutating func run() {
    guard lens.count(of: state.work) > 0 else { return }
    let turn = lens[.turn]
    let due = lens.all(state.work)
      .filter { !lens[state.workDone, $0] && lens[state.workDue, $0] <= turn }
      .sorted { (lens[state.workLook, $0], $0) < (lens[state.workLook, $1], $1) }
    for work in due { deliver(work) }
  }

  private mutating func deliver(_ work: Ref<ForensicWork>) {
    out.set(state.workDone, of: work, to: true)
    guard let reader = lens[state.workReader, work], let incident = lens[state.workIncident, work]
    else { return }
    if lens[state.workLook, work] == ForensicWork.reconstruction {
      rebuild(incident, for: reader, by: work)
    } else {
      look(at: incident, for: reader, by: work)
    }
  }

  private mutating func look(
    at incident: Ref<Incident>, for reader: Ref<Actor>, by work: Ref<ForensicWork>
  ) {
    let isFirst = lens[state.workLook, work] == ForensicWork.firstLook
    guard let culprit = lens[.culprit, incident], lens.isHidden(incident) else {
      // Who had it looked into hears that the news was quicker.
      if !isFirst { out.tell(Happenings.nothingFound(incident), to: .actors(reader)) }
      return
    }
    let look = Look(
      rules: rules, out: out, reader: reader, incident: incident, culprit: culprit,
      isFirst: isFirst, key: lens.key(of: work, in: state.work))
    found.append(look.find(beside: found))
  }

  private mutating func rebuild(
    _ incident: Ref<Incident>, for reader: Ref<Actor>, by work: Ref<ForensicWork>
  ) {
    out.add(-1, to: state.lab, of: incident, toward: reader, withCables: true)
    let asked = Rebuilt(reader: reader, incident: incident)
    guard !rebuilt.contains(asked) else { return }
    rebuilt.append(asked)
    Reconstruction(
      rules: rules, out: out, reader: reader, incident: incident,
      key: lens.key(of: work, in: state.work)
    ).run()
  }
}
