import ParleyRules

/// Proof that is shown burns its source (article, O4: "the proof I have would burn my source").
struct Publication {
  let rules: OpacityRules
  let out: Adjudication

  private var lens: Lens { out.lens }
  private var betrayed: Column<Pair<Actor, Actor>, Int32> { rules.state.betrayed }

  /// Lays a trace before the public: everybody weighs it who did not hold it, and its sort is burned.
  func publish(by order: Order) {
    let trace = rules.orders.publish(order)
    guard let incident = lens[.traceIncident, trace], let suspect = lens[.pointsAt, trace],
      lens[.shownTurn, trace] == 0
    else { return }
    out.discover(trace, by: .everybody)
    out.add(lens[.turn], to: .shownTurn, of: trace, learning: trace, by: .everybody)
    for dossier in lens.all(Dossier.self, whose: .dossierIncident, is: incident) {
      let holder = lens[.dossierHolder, dossier]
      guard let holder, holder != suspect else { continue }
      out.add(
        lens[.traceWeight, trace], to: .belief, of: dossier, toward: suspect, learning: trace,
        by: ActorSet(holder))
    }
    let sort = lens[.traceSort, trace]
    if sort == .intelligence { out.add(1, to: betrayed, of: order.actor, toward: suspect) }
    out.tell(
      rules.happenings.published(order.actor, trace, sort, suspect, incident, sort.forgery),
      to: .everybody)
  }

  /// Who shows with a charge in public what only a source can have told it, has that source hunted.
  func giveAwaySource(
    of accuser: Ref<Actor>, against accused: Ref<Actor>, about incident: Ref<Incident>,
    said way: Way
  ) {
    let turn = lens[.turn]
    let shown = lens.traces(of: incident).filter {
      lens[.shownTurn, $0] == turn && lens[.traceSort, $0] == .intelligence
        && lens[.pointsAt, $0] == accused
    }
    guard !shown.isEmpty else { return }
    guard way == .joint else {
      out.add(1, to: betrayed, of: accuser, toward: accused)
      return
    }
    for speaker in lens.actors
    where shown.contains(where: { lens[.offered, $0, toward: speaker] > 0 }) {
      out.add(1, to: betrayed, of: speaker, toward: accused)
    }
  }
}
