import ParleyRules

/// The lasting cost of being wrong: a public charge against another than the one who plainly did it
/// is exposed before everybody, and later verdicts on its speakers remember it.
enum Exposures {
  /// Capital lost by being found wrong (`play.md` sections 3 and 6).
  static let price: Int32 = 2
  /// What third parties take off the word of one who was wrong, each time: 1 point, at most 3
  /// (designer's judgement: as much as a step of trust; three times is a reputation).
  static let doubt = points(1)
  static let mostDoubt = points(3)

  /// Exposes every public charge that is plainly wrong by now.
  static func fall(_ nouns: AttributionNouns, _ lens: Lens, _ out: Adjudication) {
    var shamed: [Row] = []
    for charge in lens.rows(.accusation)
    where Charges.isPublic(charge, lens) && lens[.exposedWrong, charge] == 0
      && Verdicts.isHeard(charge, nouns, lens) && isPlainlyWrong(charge, lens)
    {
      out.set(.exposedWrong, charge, 1)
      for speaker in Charges.accusers(charge, lens) {
        shame(speaker, for: charge, lens, out)
        shamed.append(speaker)
      }
    }
    for speaker in shamed { out.add(nouns.quantities.timesWrong, speaker, 1) }
  }

  private static func shame(_ speaker: Row, for charge: Row, _ lens: Lens, _ out: Adjudication) {
    out.add(.capital, to: speaker, -price, because: .capitalForError, lens)
    out.tell(
      .foundWrong, speaker, lens.row(.accused, charge), lens.row(.accusedOf, charge),
      to: .everybody)
  }

  private static func isPlainlyWrong(_ charge: Row, _ lens: Lens) -> Bool {
    let incident = lens.row(.accusedOf, charge)
    let (accused, culprit) = (lens.row(.accused, charge), lens.row(.culprit, incident))
    guard culprit.exists, accused != culprit else { return false }
    return isPlain(incident, culprit, lens) || isCleared(accused, of: incident, lens)
  }

  /// Whether everybody could know by now: named in public, shown plainly, or admitted.
  private static func isPlain(_ incident: Row, _ culprit: Row, _ lens: Lens) -> Bool {
    if lens.row(.named, incident) == culprit,
      lens.world.knowers(.incident, incident).includesPublic
    {
      return true
    }
    return isShown(Evidence.plainWeight..., against: culprit, of: incident, lens)
      || lens.rows(.accusation).contains {
        lens.row(.accusedOf, $0) == incident && lens.row(.accused, $0) == culprit
          && lens[.answer, $0] == Answer.admit.rawValue && Charges.isPublic($0, lens)
      }
  }

  /// Whether plain evidence in public says that somebody did not do it.
  private static func isCleared(_ accused: Row, of incident: Row, _ lens: Lens) -> Bool {
    isShown(...(-Evidence.plainWeight), against: accused, of: incident, lens)
  }

  private static func isShown(
    _ weights: some RangeExpression<Int32>, against suspect: Row, of incident: Row, _ lens: Lens
  ) -> Bool {
    lens.rows(.trace).contains {
      lens.row(.traceIncident, $0) == incident && lens.row(.pointsAt, $0) == suspect
        && lens[.traceSort, $0] == TraceSort.plain.rawValue
        && weights.contains(lens[.traceWeight, $0])
        && lens.world.knowers(.trace, $0).includesPublic
    }
  }

  /// What third parties make of who speaks: one line a speaker who was wrong before.
  static func weigh(
    _ charge: Row, _ nouns: AttributionNouns, _ lens: Lens, _ odds: inout Odds
  ) {
    for speaker in Charges.accusers(charge, lens) {
      let times = lens[nouns.quantities.timesWrong, speaker]
      odds.add(nouns.terms.foundWrong, -min(times * doubt, mostDoubt), about: speaker)
    }
  }
}
