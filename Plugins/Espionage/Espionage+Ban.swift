import ParleyRules

/// What was promised about spying, and whether it is kept.
extension Lens {
  /// The measure in a text that forbids spying for a purpose; `nil` where none does. A clause that was softened asks for
  /// restraint, and forbids nothing.
  func ban(
    in text: Ref<Proposal>?, on purpose: Purpose, keeping state: EspionageState
  ) -> Ref<Measure>? {
    for clause in clauses(of: text) where !self[.softened, clause] {
      let measure = self[.clauseMeasure, clause]
      if self[state.bars, measure].forbids(purpose) { return measure }
    }
    return nil
  }
}

/// Spying for what one has sworn off breaks a word, found or not: the purpose decides.
struct SpyingBans {
  let rules: EspionageRules
  let out: Adjudication

  private var lens: Lens { out.lens }
  private var state: EspionageState { rules.state }
  /// A breach is written down anew before it is forgotten, so that whoever stays in stays in breach.
  private static let renewal: Int32 = 2

  private struct Breach: Hashable {
    let party: Ref<Actor>
    let agreement: Ref<Agreement>
  }

  /// Writes down what every source in place breaks, once for each word.
  func breakWords() {
    guard lens.count(of: Agreement.self) > 0 else { return }
    var broken: Set<Breach> = []
    for actor in lens.actors {
      for source in lens.sources(of: actor) where !lens.isFound(source) {
        for party in [actor, lens[.footholdHand, source]].compactMap({ $0 }) {
          breakWords(of: party, by: source, &broken)
        }
      }
    }
  }

  private func breakWords(
    of party: Ref<Actor>, by source: Ref<Foothold>, _ broken: inout Set<Breach>
  ) {
    guard let asset = lens[.footholdAsset, source], let owner = lens[.assetOwner, asset],
      owner != party
    else { return }
    for agreement in lens.agreements(between: party, and: owner) {
      let text = lens[.agreementProposal, agreement]
      guard let measure = lens.ban(in: text, on: lens[state.purpose, source], keeping: state),
        !lens.hasBroken(agreement, by: party, inLast: Self.renewal),
        broken.insert(Breach(party: party, agreement: agreement)).inserted
      else { continue }
      out.tell(
        Happenings.pledgeBroken(party, agreement, measure, .espionage, asset, nil),
        to: .actors(party))
    }
  }

  /// Whoever has found a source and seen what it was for takes it for a breach, where it was sworn off before.
  func suspect() {
    guard lens.count(of: Agreement.self) > 0 else { return }
    var told: Set<Suspicion> = []
    for victim in lens.actors {
      let view = lens.seen(by: victim)
      for incident in view.all(Incident.self, whose: .victim, is: victim)
      where view.isFresh(incident, for: 1) {
        guard let purpose = view[state.found, incident] else { continue }
        for suspect in view.heldAnswerable(for: incident) where suspect != victim {
          hold(suspect, to: purpose, by: victim, over: incident, &told)
        }
      }
    }
  }

  private struct Suspicion: Hashable {
    let victim: Ref<Actor>
    let suspect: Ref<Actor>
    let agreement: Ref<Agreement>
  }

  private func hold(
    _ suspect: Ref<Actor>, to purpose: Purpose, by victim: Ref<Actor>,
    over incident: Ref<Incident>, _ told: inout Set<Suspicion>
  ) {
    for agreement in lens.agreements(between: victim, and: suspect) {
      let text = lens[.agreementProposal, agreement]
      guard lens.ban(in: text, on: purpose, keeping: state) != nil,
        lens[.agreementTurn, agreement] < lens[.incidentTurn, incident],
        !lens.hasSuspected(victim, breachBy: suspect, of: agreement),
        told.insert(Suspicion(victim: victim, suspect: suspect, agreement: agreement)).inserted
      else { continue }
      out.tell(
        Happenings.breachSuspected(victim, suspect, agreement, .deed), to: .actors(victim))
    }
  }
}
