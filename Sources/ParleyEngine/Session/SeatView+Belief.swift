import ParleyRules

/// Something that moved a belief, or was meant to.
public struct BeliefSource: Equatable, Sendable {
  /// What it was.
  public enum Kind: Equatable, Sendable {
    /// A trace, and those who shared it.
    case trace(Row, sharedBy: [Row])
    /// What an obstacle let the holder make of it, beside all traces.
    case other
    /// The suspect said that it did it.
    case admission
    /// It came out who did it.
    case known
    /// What another said of the suspect to some, in a charge: it weighs nothing by itself.
    case word(Row)
  }
  /// What it was.
  public let kind: Kind
  /// Whom it speaks of.
  public let suspect: Row
  /// What it added, in log-odds.
  public let weight: Int32
}

extension SeatView {
  /// Where the holder's belief about an incident comes from. Read in its own world and stream: with what it thought
  /// before any trace, the lines about a suspect add up to what it holds of it.
  public func sources(of incident: Row) -> [BeliefSource] {
    guard let dossier = lens.dossier(of: actor, on: incident) else { return [] }
    let known = traces(of: incident) + admissions(of: incident)
    let rest = lens.actorRows.compactMap { suspect in
      unexplained(suspect, of: incident, dossier, known).map { weight in
        BeliefSource(
          kind: lens.row(.named, incident) == suspect ? .known : .other, suspect: suspect,
          weight: weight)
      }
    }
    return known + rest + words(on: incident)
  }

  private var told: [(event: StreamEvent, happening: Event)] {
    events.compactMap { event in
      if case .happened(let happening) = event.body { (event, happening) } else { nil }
    }
  }

  private func traces(of incident: Row) -> [BeliefSource] {
    let shares = told.map(\.happening).filter { $0.kind == .traceShared && $0.row(1) == actor }
    return lens.traces(of: incident).map { trace in
      BeliefSource(
        kind: .trace(trace, sharedBy: shares.filter { $0.row(2) == trace }.map { $0.row(0) }),
        suspect: lens.row(.pointsAt, trace), weight: lens.weight(of: trace))
    }
  }

  /// One answer may reach several charges: it is one admission.
  private func admissions(of incident: Row) -> [BeliefSource] {
    var heard: [(turn: Int32, phase: Phase, suspect: Row)] = []
    for (event, happening) in told
    where happening.kind == .chargeAnswered && happening[2] == Answer.admit.rawValue
      && happening.row(3) == incident && happening.row(0) != actor
    {
      let one = (turn: event.turn, phase: event.phase, suspect: happening.row(0))
      if !heard.contains(where: { $0 == one }) { heard.append(one) }
    }
    return heard.map {
      BeliefSource(kind: .admission, suspect: $0.suspect, weight: Evidence.plainWeight)
    }
  }

  /// What a belief holds beyond what it began with and what is known to have moved it; `nil` for nothing, and where it
  /// stands at the end of its range.
  private func unexplained(
    _ suspect: Row, of incident: Row, _ dossier: Row, _ known: [BeliefSource]
  ) -> Int32? {
    let (belief, range) = (
      lens[.belief, dossier, toward: suspect], roster.vocabulary.range(of: .belief)
    )
    guard suspect != actor, range.lowerBound < belief, belief < range.upperBound else { return nil }
    let sum = known.filter { $0.suspect == suspect }.reduce(Int64(0)) { $0 + Int64($1.weight) }
    let rest = Int64(belief) - sum
    let opening = opening(suspect, of: incident, rest)
    let left = Arithmetic.clamped(rest - Int64(opening))
    return left == 0 ? nil : left
  }

  /// What was thought of a suspect before any trace. Whom the victim suspects begins even, but only the victim knows its
  /// list; it is no suspect itself.
  private func opening(_ suspect: Row, of incident: Row, _ rest: Int64) -> Int32 {
    if lens.row(.victim, incident) == suspect {
      return roster.vocabulary.range(of: .belief).lowerBound
    }
    return [0, Lens.unlisted].first { Int64($0) <= rest } ?? Lens.unlisted
  }

  /// Charges that were made to some, the reader among them.
  private func words(on incident: Row) -> [BeliefSource] {
    lens.rows(.accusation, of: incident, by: .accusedOf).filter {
      lens[.way, $0] < Way.public.rawValue && lens.row(.accuser, $0) != actor
        && lens.row(.accused, $0) != actor
    }.map { BeliefSource(kind: .word($0), suspect: lens.row(.accused, $0), weight: 0) }
  }
}
