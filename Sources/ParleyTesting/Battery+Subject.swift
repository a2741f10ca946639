import ParleyEngine
import ParleyRules

extension Battery {
  /// Where its subject does not occur it leaves no byte: played at random without it, by seats that give no order from
  /// which anything it is about would come, then the same inputs with it.
  ///
  /// What it is about it says itself (`Setup.subject`). Games are played on the battery's campaign, less what brings the
  /// subject about there.
  public func silentWithoutItsSubject(_ obstacle: String) throws -> Findings {
    var findings = Findings()
    findings.required = Battery.liveliness * seeds.count
    guard let entry = roster.obstacle(obstacle) else {
      findings.problems.append("there is no obstacle \(obstacle)")
      return findings
    }
    let quiet = Absence(roster, of: entry)
    guard quiet.isDeclared else {
      findings.problems.append("it does not say what it is about: setup.subject(...)")
      return findings
    }
    for seed in seeds {
      guard let without = try quiet.play(campaign, seed: seed) else {
        findings.problems.append(
          "seed \(seed): what it is about occurs even where nobody gives an order: it was not tried"
        )
        continue
      }
      let with = Session(
        Setting(campaign: without.setting.campaign, roster: roster, seed: seed),
        replaying: without.inputs, journal: MemoryJournal())
      findings.comparisons += without.inputs.count {
        if case .order = $0 { true } else { false }
      }
      if with.digest != without.digest {
        findings.problems.append(
          "seed \(seed): \(obstacle) left a trace, with it and without: "
            + EventWords(with.setting).parting(with, without))
      }
    }
    return findings
  }

  /// The orders of a game without which a silence would prove nothing.
  private static let liveliness = 8
}

/// Games in which what a module is about does not occur.
private struct Absence {
  private let roster: Roster
  private let entry: Roster.Entry
  private let subject: [Occurrence]

  init(_ roster: Roster, of entry: Roster.Entry) {
    self.roster = roster
    self.entry = entry
    subject = roster.vocabulary.subjects.filter { $0.owner == entry.owner }.map(\.occurrence)
  }

  var isDeclared: Bool { !subject.isEmpty }

  /// A random game without the module and without what it is about; `nil` where that occurs anyway.
  func play(_ campaign: Campaign, seed: UInt64) throws -> Session? {
    for quieter in quieter(campaign) {
      let setting = Setting(campaign: quieter, roster: roster, without: [entry.id], seed: seed)
      guard try isSilent(Session(setting)) else { continue }
      let session = Session(setting)
      // Each order is tried first: if nobody gave another one, would the subject occur by the end?
      let table = RandomTable(session, seed: seed) { order, view in
        view.refusal(order) == nil
          && (try? isSilent(session, after: order, of: view.actorRow)) == true
      }
      try table.playOut()
      if !occurs(in: session) { return session }
    }
    return nil
  }

  /// Whether the subject stays away to the end where nobody gives another order.
  private func isSilent(_ session: Session, after order: Order? = nil, of actor: Row = .none) throws
    -> Bool
  {
    let trial = Session(
      session.setting, replaying: session.inputs, journal: MemoryJournal())
    if let order { try trial.give(order, from: actor) }
    while !trial.isOver { try trial.closePhase() }
    return !occurs(in: trial)
  }

  // MARK: What occurs

  private func occurs(in session: Session) -> Bool {
    subject.contains { occurs($0, in: session) }
  }

  private func occurs(_ occurrence: Occurrence, in session: Session) -> Bool {
    let truth = session.truth
    let events = session.events(of: .white)
    switch occurrence.sort {
    case .thing(let kind): return truth.count(kind) > 0
    case .clause(let function):
      return truth.rows(.clause).contains {
        truth.function(of: truth.row(.clauseMeasure, $0)) == function
      }
    case .operation(let kind):
      return given(Verbs.operate.number, in: session).contains { order in
        order.slots.contains { $0.value == kind.word.id }
      } || truth.rows(.foothold).contains { truth[.footholdKind, $0] == kind.rawValue }
    case .order(let verb):
      return !given(verb, in: session).isEmpty
        || truth.actorRows.contains { truth[.given, $0, toward: Row(Int(verb.number))] > 0 }
    case .happening(let kind):
      return events.contains { event in
        if case .happened(let happening) = event.body { happening.kind == kind } else { false }
      }
    case .figure(let quantity):
      let neutral = roster.vocabulary.neutral(of: quantity)
      return events.contains { event in
        guard case .cell(quantity, _, _, let value) = event.body else { return false }
        return value != neutral
      }
    case .camps:
      return truth.actorRows.contains { !truth.areOfOneCamp(truth.actorRows[0], $0) }
    }
  }

  private func given(_ verb: VerbNumber, in session: Session) -> [RecordedOrder] {
    session.inputs.compactMap { input in
      guard case .order(_, _, let order) = input,
        order.verb == roster.vocabulary[verb].id
      else { return nil }
      return order
    }
  }

  // MARK: Campaigns without it

  /// The campaign less what it says of the subject; then without injects that do something; then with non-players who
  /// do nothing of their own accord.
  private func quieter(_ campaign: Campaign) -> [Campaign] {
    var first = campaign
    first.cells.removeAll { says($0.quantity) }
    if subject.contains(where: { if case .camps = $0.sort { true } else { false } }) {
      first.cells.removeAll { $0.quantity == .camp }
      first.cells += first.actors.map { Campaign.Cell(.camp, $0.id, value: 1) }
    }
    var second = first
    second.injects.removeAll { !$0.effects.isEmpty }
    var third = second
    third.cells.removeAll { [.strikes, .spies, .accuses, .tables].contains($0.quantity) }
    return [first, second, third]
  }

  /// Whether a figure of the campaign is the subject, or the module's own.
  private func says(_ quantity: Quantity) -> Bool {
    roster.vocabulary.owner(of: quantity) == entry.owner
      || subject.contains { if case .figure(quantity) = $0.sort { true } else { false } }
  }
}
