import ParleyEngine
import ParleyRules

extension Battery {
  /// What the obstacle keeps for an actor's eyes, set otherwise at the start, changes nothing that another seat is
  /// told before something is told that declares it.
  ///
  /// Refusals, prices, odds and lists of candidates are computed from what a seat was told, so a secret can only get
  /// out by way of its stream.
  public func keepsSecrets(_ obstacle: String) throws -> Findings {
    var findings = Findings()
    let secrets = secrets(of: obstacle)
    findings.required = secrets.isEmpty ? 0 : 1
    for seed in seeds {
      let first = try played(setting(seed), seed: seed)
      for secret in secrets {
        for cells in kept(secret, first) {
          let second = Session(
            setting(seed, with: cells.set), replaying: first.inputs, journal: MemoryJournal())
          let seats = [Seat.everybody] + first.seats.filter { $0 != cells.by }.map(Seat.team)
          findings.comparisons += seats.count
          findings.problems += seats.filter { leaks($0, first, second) }.map {
            "seed \(seed): \(roster.vocabulary[secret].id) of another reaches \($0)"
          }
        }
      }
    }
    return findings
  }

  /// Figures of an actor, or of one toward another, that others may not know.
  private func secrets(of obstacle: String) -> [Quantity] {
    let vocabulary = roster.vocabulary
    let owner = roster.obstacle(obstacle)?.owner
    return vocabulary.quantities.indices.filter { place in
      let declared = vocabulary.quantities[place]
      return declared.owner == owner && [.own, .hidden].contains(declared.sight)
        && declared.first == .actor && [nil, .actor].contains(declared.second)
    }.map { vocabulary.quantities[$0].id }.compactMap(vocabulary.quantity(named:))
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

  /// Whether the first difference between two streams comes without anything that declares it.
  ///
  /// Cells stand before the news of the same moment, so the moment is looked at as a whole.
  private func leaks(_ seat: Seat, _ one: Session, _ other: Session) -> Bool {
    let (a, b) = (one.events(of: seat), other.events(of: seat))
    let marks = (a.map(\.fingerprint), b.map(\.fingerprint))
    guard marks.0 != marks.1 else { return false }
    let place = zip(marks.0, marks.1).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    guard let first = (a + b).first(where: { $0.number == (place ?? min(a.count, b.count)) + 1 })
    else { return false }
    let known = (Set(marks.0), Set(marks.1))
    let news =
      zip(a, marks.0).filter { !known.1.contains($0.1) }
      + zip(b, marks.1).filter { !known.0.contains($0.1) }
    return !news.contains {
      $0.0.turn == first.turn && $0.0.phase == first.phase && declares($0.0)
    }
  }

  /// A happening that brings somebody's secret to others, or a decision taken in public.
  private func declares(_ event: StreamEvent) -> Bool {
    switch event.body {
    case .happened(let happening): roster.vocabulary[happening.kind].isDisclosure
    case .decided: true
    case .row, .cell: false
    }
  }
}
