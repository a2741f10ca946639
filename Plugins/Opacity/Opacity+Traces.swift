import ParleyRules

/// Which traces come: whether one was planted, whether it misleads, of what sort it is, and whether a closer look tells
/// (article, M4.2 and M4.3).
extension Weighing {
  /// Under a false flag there is something to be found, until it has been.
  func weighPlanting(at incident: Ref<Incident>, for reader: Ref<Actor>, into odds: inout Odds) {
    odds.add(terms.traces.planting, lens[parameters.misleading.planting])
    odds.add(terms.traces.skill, -skill(of: reader))
    let found = lens.traces(of: incident).count {
      lens[.planted, $0] && lens.knowers(of: $0).contains(reader)
    }
    odds.add(
      terms.traces.spent,
      -Arithmetic.scaled(lens[parameters.misleading.spent], Int64(found), over: 1))
  }

  /// Some traces point at the innocent: more of them around a back door, fewer for the skilled and the well informed.
  func weighMisleading(about incident: Ref<Incident>, for reader: Ref<Actor>, into odds: inout Odds)
  {
    odds.add(terms.traces.noise, lens[parameters.misleading.noise])
    odds.add(terms.traces.skill, -skill(of: reader))
    if lens.isBackDoor(incident) {
      odds.add(terms.hiding.supplyChain, lens[parameters.misleading.implantNoise])
    }
    if lens.source(of: reader, inside: lens[.culprit, incident]) != nil {
      odds.add(terms.traces.source, -lens[parameters.misleading.source])
    }
  }

  /// All sorts alike, but for one that is burned, and for what only a source inside can tell.
  func weighSort(
    _ sort: TraceSort, against suspect: Ref<Actor>, for reader: Ref<Actor>, into odds: inout Odds
  ) {
    if lens.isBurned(sort, against: suspect) {
      odds.add(terms.traces.burned, -lens[parameters.misleading.rarer], about: suspect)
    }
    guard sort == .intelligence else { return }
    let source = lens[parameters.misleading.source]
    if lens.source(of: reader, inside: suspect) != nil {
      odds.add(terms.traces.source, source)
    } else {
      odds.add(terms.traces.noSource, -source)
    }
  }

  /// A second, deeper look mostly tells planted from genuine; less so of a back door.
  func weighReconstruction(
    of incident: Ref<Incident>, for reader: Ref<Actor>, into odds: inout Odds
  ) {
    odds.add(terms.traces.reconstruction, lens[parameters.laboratory.odds])
    odds.add(terms.traces.skill, skill(of: reader))
    if lens.isBackDoor(incident) {
      odds.add(terms.hiding.supplyChain, -lens[parameters.misleading.implantNoise])
    }
  }

  /// Levels of forensics above or below the first, in the question's unit.
  private func skill(of reader: Ref<Actor>) -> Int32 {
    (lens[.forensics, reader] - 1) * lens[parameters.hiding.skill]
  }
}
