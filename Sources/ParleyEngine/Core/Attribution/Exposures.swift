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

  private func isPlainlyWrong(_ charge: Charge) -> Bool {
    guard let culprit = lens[.culprit, charge.incident], charge.accused != culprit else {
      return false
    }
    return lens.isPlain(culprit, behind: charge.incident)
      || lens.isCleared(charge.accused, of: charge.incident)
  }
}

/// What everybody could know of who did it.
extension Lens {
  /// Whether everybody could know by now who is behind an incident.
  func isSettled(_ incident: Ref<Incident>) -> Bool {
    self[.culprit, incident].map { isPlain($0, behind: incident) } ?? false
  }

  /// Whether everybody could know by now that this one did it: named in public, shown plainly, or admitted.
  fileprivate func isPlain(_ culprit: Ref<Actor>, behind incident: Ref<Incident>) -> Bool {
    if self[.named, incident] == culprit, knowers(of: incident).includesPublic {
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
