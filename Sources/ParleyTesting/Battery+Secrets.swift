import ParleyEngine
import ParleyRules

extension Battery {
  /// What the obstacle keeps from a seat changes nothing that this seat is told, before something is told that
  /// declares it: neither what a campaign sets at the start nor what the obstacle writes down in play.
  ///
  /// Refusals, prices, odds and lists of candidates are computed from what a seat was told, so a secret can only get
  /// out by way of its stream.
  public func keepsSecrets(_ obstacle: String) throws -> Findings {
    var findings = Findings()
    let secrets = secrets(of: obstacle)
    findings.required = secrets.isEmpty ? 0 : 1
    guard !secrets.isEmpty else { return findings }
    var untried = Set(secrets)
    for seed in seeds {
      let first = try played(setting(seed), seed: seed, preferring: obstacle)
      for secret in secrets where isFigureOfActors(secret) {
        untried.remove(secret)
        setOtherwise(secret, first, seed, &findings)
      }
      untried.subtract(written(in: first))
      writtenOtherwise(obstacle, first, seed, &findings)
    }
    findings.problems += untried.map { roster.vocabulary[$0].id }.sorted().map {
      "\($0) is kept from others, and nothing was ever written in it: it was not tried"
    }
    return findings
  }

  /// What not everybody may know.
  private func secrets(of obstacle: String) -> [Quantity] {
    let vocabulary = roster.vocabulary
    let owner = roster.obstacle(obstacle)?.owner
    return vocabulary.quantities.filter { $0.owner == owner && $0.sight != .open }
      .compactMap { vocabulary.quantity(named: $0.id) }
  }

  /// The cells that were written, by quantity.
  private func written(in session: Session) -> Set<Quantity> {
    Set(
      session.events(of: .white).compactMap { event in
        if case .cell(let quantity, _, _, _) = event.body { quantity } else { nil }
      })
  }

  // MARK: What a campaign sets

  /// Figures of an actor, or of one toward another: a campaign may set them.
  private func isFigureOfActors(_ secret: Quantity) -> Bool {
    let declared = roster.vocabulary[secret]
    return [.own, .hidden].contains(declared.sight) && declared.first == .actor
      && [nil, .actor].contains(declared.second)
  }

  private func setOtherwise(
    _ secret: Quantity, _ first: Session, _ seed: UInt64, _ findings: inout Findings
  ) {
    for cells in kept(secret, first) {
      let second = Session(
        setting(seed, with: cells.set), replaying: first.inputs, journal: MemoryJournal())
      let seats = [Seat.everybody] + first.seats.filter { $0 != cells.by }.map(Seat.team)
      for seat in seats {
        findings.comparisons += 1
        guard let event = leak(to: seat, first, second) else { continue }
        findings.problems.append(
          "seed \(seed): \(roster.vocabulary[secret].id), set otherwise in the campaign, reaches "
            + "\(Battery.name(seat, first)): \(EventWords(first.setting).line(event))")
      }
    }
  }

  /// For each seat both ends of the range of its secret, toward all others where it is of pairs.
  private func kept(_ secret: Quantity, _ session: Session)
    -> [(by: Row, set: [Campaign.Cell])]
  {
    let declared = roster.vocabulary[secret]
    let ids = campaign.actors.map(\.id)
    return session.seats.flatMap { seat in
      [declared.range.lowerBound, declared.range.upperBound].map { value in
        let id = session.setting.names.id(.actor, seat)
        let others: [String?] = declared.second == nil ? [nil] : ids.filter { $0 != id }
        return (seat, others.map { Campaign.Cell(secret, id, $0, value: value) })
      }
    }
  }

  // MARK: What it writes

  private func writtenOtherwise(
    _ obstacle: String, _ first: Session, _ seed: UInt64, _ findings: inout Findings
  ) {
    for seat in [Seat.everybody] + first.seats.map(Seat.team) {
      let viewer: Viewer = if case .team(let row) = seat { .actor(row) } else { .everybody }
      let roster = TwistedViewer.$current.withValue(viewer) {
        self.roster.putting(twisted, for: obstacle)
      }
      let second = Session(
        Setting(campaign: campaign, roster: roster, seed: seed), replaying: first.inputs,
        journal: MemoryJournal())
      findings.comparisons += 1
      guard let event = leak(to: seat, first, second) else { continue }
      findings.problems.append(
        "seed \(seed): what \(obstacle) writes down in secret reaches \(Battery.name(seat, first)): "
          + EventWords(first.setting).line(event))
    }
  }

  private func twisted(_ module: any Module.Type) -> any Module.Type {
    func made<Base: Module>(_ module: Base.Type) -> any Module.Type { Twisted<Base>.self }
    return made(module)
  }

  // MARK: Comparing

  /// The first difference between two streams, where it comes without anything that declares it.
  ///
  /// Cells stand before the news of the same moment, so the moment is looked at as a whole.
  private func leak(to seat: Seat, _ one: Session, _ other: Session) -> StreamEvent? {
    let (a, b) = (one.events(of: seat), other.events(of: seat))
    let marks = (a.map(\.fingerprint), b.map(\.fingerprint))
    guard marks.0 != marks.1 else { return nil }
    let place = zip(marks.0, marks.1).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    guard let first = (a + b).first(where: { $0.number == (place ?? min(a.count, b.count)) + 1 })
    else { return nil }
    let known = (Set(marks.0), Set(marks.1))
    let news =
      zip(a, marks.0).filter { !known.1.contains($0.1) }
      + zip(b, marks.1).filter { !known.0.contains($0.1) }
    let moment = news.map(\.0).filter { $0.turn == first.turn && $0.phase == first.phase }
    let isDeclared = moment.contains { event in
      declares(event) || one.wasShown(event, to: seat) || other.wasShown(event, to: seat)
    }
    if isDeclared { return nil }
    // A line more or less moves the numbers of all that follow; what is told differs only here.
    let words = EventWords(one.setting)
    let told = (Set(a.map(words.text)), Set(b.map(words.text)))
    return moment.first { !told.0.contains(words.text($0)) || !told.1.contains(words.text($0)) }
      ?? first
  }

  /// A happening that brings somebody's secret to others, or a decision taken in public.
  private func declares(_ event: StreamEvent) -> Bool {
    switch event.body {
    case .happened(let happening): roster.vocabulary[happening.kind].isDisclosure
    case .decided: true
    case .row, .cell, .givenByDefault: false
    }
  }

  static func name(_ seat: Seat, _ session: Session) -> String {
    switch seat {
    case .team(let row): session.setting.names.id(.actor, row)
    case .everybody: "everybody"
    case .white: "the white cell"
    }
  }
}
