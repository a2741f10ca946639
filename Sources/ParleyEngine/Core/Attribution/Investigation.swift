import ParleyRules

/// One actor's look for traces of an incident: one try, two with forensics of 2 or more. What is found is for whoever
/// makes traces to say, unless it is plain at a second look.
struct Investigation {
  let out: Adjudication
  let actor: Ref<Actor>
  let incident: Ref<Incident>
  /// The key of the pair of them.
  private let pair: Key

  init(by order: Order, out: Adjudication) {
    self.out = out
    actor = order.actor
    incident = Verbs.investigate(order)
    pair = out.lens.key(of: actor).with(out.lens.key(of: incident))
  }

  private var lens: Lens { out.lens }

  /// Looks, and tells what comes of it.
  func run() {
    let tries = lens[.forensics, actor] >= 2 ? 2 : 1
    let hits = (0..<tries).filter { out.ask(Questions.find(actor, incident), key: pair, n: $0) }
    // Whether it is plain by now does not hang on what this look finds: it is asked of all looks alike.
    let isPlain = isPlainNow()
    let isExposed = Exposing(out: out).isFound(by: actor, lookingInto: incident, key: pair)
    let hasTrace = hasPlainTrace()
    if isExposed && !hasTrace { findPlain() }
    guard !hits.isEmpty, !hasTrace else {
      if !isExposed { out.tell(Happenings.nothingFound(incident), to: .actors(actor)) }
      return
    }
    if isPlain && !isExposed { findPlain() }
    for hit in hits {
      out.tell(Happenings.investigated(actor, incident, Int32(hit)), to: .whiteCell)
    }
  }

  private func hasPlainTrace() -> Bool {
    lens.seen(by: actor).traces(of: incident).contains {
      lens[.traceSort, $0] == .plain && lens[.traceWeight, $0] >= Evidence.plainWeight
    }
  }

  /// The second look: the same for all who look in the same turn.
  private func isPlainNow() -> Bool {
    out.ask(
      Questions.identify(incident), key: lens.key(of: incident), n: 1 + Int(lens[.turn]))
  }

  private func findPlain() {
    let culprit = lens[.culprit, incident]
    let trace = Evidence(out: out, withCables: true).leave(
      Testimony(incident: incident, suspect: culprit),
      key: Trace.key(broughtAboutBy: pair, n: Int(lens[.turn])), for: ActorSet(actor))
    let sort = TraceSort.plain
    out.tell(
      Happenings.traceFound(trace, incident, culprit, sort, sort.forgery), to: .actors(actor))
  }
}
