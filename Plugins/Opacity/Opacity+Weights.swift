import ParleyRules

/// What a trace weighs, and which traces come: the sums behind Opacity's own questions.
extension OpacityRules {
  /// The weight of a new trace as its reader takes it: Bayes with the false-flag correction, less
  /// for each trace of the sort that says the same already, less again for a sort that is burned, within the cap.
  func weight(
    of sort: TraceSort, against suspect: Row, _ about: Subject, _ found: [Found], _ lens: Lens
  ) -> Int32 {
    let evidence = parameters.evidence
    guard let likelihood = evidence.likelihood(of: sort, lens) else { return 0 }
    var weight = Evidence.weight(of: likelihood, falseFlags: lens[evidence.falseFlags])
    let held = alike(sort, suspect, about, found, lens)
    weight = Evidence.tempered(weight, by: lens[evidence.correlated], times: held)
    if isBurned(sort, of: suspect, lens) {
      weight = Evidence.tempered(weight, by: lens[evidence.burned])
    }
    let most = lens[evidence.most]
    return min(max(weight, -most), most)
  }

  /// The traces of a sort that still speak against the same suspect with this reader. What points at somebody else says
  /// another thing, and what was seen to be planted says nothing any more.
  private func alike(
    _ sort: TraceSort, _ suspect: Row, _ about: Subject, _ found: [Found], _ lens: Lens
  ) -> Int {
    let seen = lens.seen(by: about.a)
    let held = seen.traces(of: about.b).count {
      seen[.traceSort, $0] == sort.rawValue && seen.row(.pointsAt, $0) == suspect
        && seen.weight(of: $0) > 0
    }
    return held
      + found.count {
        $0.reader == about.a && $0.incident == about.b && $0.sort == sort && $0.suspect == suspect
      }
  }

  /// Whether a trace of that sort against that actor was ever shown in public: everybody can copy
  /// it now.
  func isBurned(_ sort: TraceSort, of suspect: Row, _ lens: Lens) -> Bool {
    lens.rows(.trace).contains {
      lens[.shownTurn, $0] > 0 && lens[.traceSort, $0] == sort.rawValue
        && lens[.pointsAt, $0] == suspect.number
    }
  }

  /// A level of forensics above or below the first, in the question's unit.
  private func skill(of reader: Row, _ lens: Lens) -> Int32 {
    (lens[.forensics, reader] - 1) * lens[parameters.skill]
  }

  func weighPlanted(_ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    odds.add(terms.planting, lens[parameters.planting])
    odds.add(terms.skill, -skill(of: subject.a, lens))
    let found = lens.rows(.trace).filter {
      lens[.traceIncident, $0] == subject.b.number && lens[.planted, $0] > 0
        && lens.knowers(.trace, $0).contains(subject.a)
    }
    odds.add(
      terms.spent,
      -Arithmetic.scaled(lens[parameters.spent], Int64(found.count), over: 1))
  }

  func weighMisleading(_ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    odds.add(terms.noise, lens[parameters.noise])
    odds.add(terms.skill, -skill(of: subject.a, lens))
    if isImplant(subject.b, lens) { odds.add(terms.supplyChain, lens[parameters.implantNoise]) }
    if hasSource(subject.a, inside: lens.row(.culprit, subject.b), lens) {
      odds.add(terms.source, -lens[parameters.source])
    }
  }

  func weighSort(_ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    let sort = TraceSort(code: subject.d.number)
    if isBurned(sort, of: subject.c, lens) {
      odds.add(terms.burned, -lens[parameters.rarer], about: subject.c)
    }
    guard sort == .intelligence else { return }
    let source = lens[parameters.source]
    if hasSource(subject.a, inside: subject.c, lens) {
      odds.add(terms.source, source)
    } else {
      odds.add(terms.noSource, -source)
    }
  }

  func weighUnmasking(_ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    odds.add(terms.labOdds, lens[parameters.labOdds])
    odds.add(terms.skill, skill(of: subject.a, lens))
    if isImplant(subject.b, lens) { odds.add(terms.supplyChain, -lens[parameters.implantNoise]) }
  }

  /// Whether an actor sits in something that another owns: what it reads there is the best evidence
  /// of all.
  func hasSource(_ actor: Row, inside other: Row, _ lens: Lens) -> Bool {
    other.exists
      && lens.rows(.foothold).contains {
        lens[.footholdHolder, $0] == actor.number && lens[.footholdActive, $0] > 0
          && lens[.assetOwner, lens.row(.footholdAsset, $0)] == other.number
      }
  }
}
