import ParleyRules

/// The lasting cost of being wrong: a public charge against another than the one who plainly did it is exposed before
/// everybody, and later verdicts on its speakers remember it.
struct Exposures {
  /// Capital lost by being found wrong (`play.md` sections 3 and 6).
  static let price: Int32 = 2

  let out: Adjudication

  private var lens: Lens { out.lens }

  /// Exposes every public charge that is plainly wrong by now.
  func fall() {
    var shamed: [Ref<Actor>] = []
    for accusation in lens.all(Accusation.self)
    where lens.isPublic(accusation) && !lens[.exposedWrong, accusation] && lens.isHeard(accusation)
    {
      guard let charge = Charge(accusation, in: lens), isPlainlyWrong(charge) else { continue }
      out.set(.exposedWrong, of: accusation, to: true)
      for speaker in charge.accusers { shame(speaker, for: charge) }
      shamed += charge.accusers
    }
    for speaker in shamed { out.add(1, to: .timesWrong, of: speaker) }
  }

  private func shame(_ speaker: Ref<Actor>, for charge: Charge) {
    out.give(-Exposures.price, of: .capital, to: speaker, because: .capitalForError)
    out.tell(Happenings.foundWrong(speaker, charge.accused, charge.incident), to: .everybody)
  }

  /// Naming the one who did it is right, and so is naming the one who stands behind it. Where the one who plainly did it
  /// may have done it for another, and nobody has found out for whom, whoever names a third has not been found wrong.
  private func isPlainlyWrong(_ charge: Charge) -> Bool {
    let incident = charge.incident
    let answerable = lens.answerable(for: incident)
    guard !answerable.isEmpty, !answerable.contains(charge.accused) else { return false }
    return answerable.contains { lens.isPlain($0, for: incident) && isAllOfIt($0, for: incident) }
      || lens.isCleared(charge.accused, of: incident)
  }

  /// Whether nobody else has to answer for it, for all that everybody can know.
  private func isAllOfIt(_ actor: Ref<Actor>, for incident: Ref<Incident>) -> Bool {
    !lens.mayActForAnother(actor) || lens[.backer, incident] != nil
  }
}

/// What everybody could know of who did it.
extension Lens {
  /// Whether everybody could know by now who is behind an incident.
  func isSettled(_ incident: Ref<Incident>) -> Bool {
    answerable(for: incident).contains { isPlain($0, for: incident) }
  }

  /// Whether everybody could know by now that this one has to answer for it: named in public, exposed, shown plainly, or
  /// admitted.
  fileprivate func isPlain(_ culprit: Ref<Actor>, for incident: Ref<Incident>) -> Bool {
    if isPlainlyAnswerable(culprit, for: incident), knowers(of: incident).includesPublic {
      return true
    }
    return isShown(Evidence.plainWeight..., against: culprit, of: incident)
      || all(Accusation.self).contains {
        self[.accusedOf, $0] == incident && self[.accused, $0] == culprit
          && self[.answer, $0] == .admit && isPublic($0)
      }
  }

  /// Whether plain evidence in public says that somebody did not do it.
  fileprivate func isCleared(_ accused: Ref<Actor>, of incident: Ref<Incident>) -> Bool {
    isShown(...(-Evidence.plainWeight), against: accused, of: incident)
  }

  private func isShown(
    _ weights: some RangeExpression<Int32>, against suspect: Ref<Actor>,
    of incident: Ref<Incident>
  ) -> Bool {
    traces(of: incident).contains {
      self[.pointsAt, $0] == suspect && self[.traceSort, $0] == .plain
        && weights.contains(self[.traceWeight, $0]) && knowers(of: $0).includesPublic
    }
  }
}
