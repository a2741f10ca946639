import ParleyRules

/// What third parties make of public accusations, once the floor is closed and the accused have
/// spoken.
enum Verdicts {
  /// Every public accusation without a verdict gets one.
  static func fall(_ lens: Lens, _ out: Adjudication) {
    for charge in lens.rows(.accusation)
    where Charges.isPublic(charge, lens) && lens[.verdict, charge] == Verdict.open.rawValue {
      judge(charge, lens, out)
    }
  }

  private static func judge(_ charge: Row, _ lens: Lens, _ out: Adjudication) {
    let key = lens.world.key(.accusation, charge)
    let jury = jury(of: charge, lens)
    let ayes = jury.filter {
      out.ask(.believe, Subject($0, charge), key: lens.world.key(.actor, $0).with(key))
    }.count
    let verdict = verdict(ayes: ayes, noes: jury.count - ayes)
    out.set(.verdict, charge, verdict)
    let accused = lens.row(.accused, charge)
    if verdict == .believed {
      out.add(.capital, accused, -1)
      for accuser in Charges.accusers(charge, lens) { out.add(.capital, accuser, 1) }
    }
    out.tell(
      .verdictFell,
      [
        lens[.accuser, charge], accused.number, lens[.accusedOf, charge], verdict.rawValue,
        Int32(ayes), Int32(jury.count - ayes),
      ], to: .everybody)
  }

  /// Believed where more believe it than doubt it; with nobody to judge it stays a word against a
  /// word.
  static func verdict(ayes: Int, noes: Int) -> Verdict { ayes > noes ? .believed : .doubted }

  /// Those whose verdict counts: non-players with a voice of their own, but for the parties to the
  /// charge.
  static func jury(of charge: Row, _ lens: Lens) -> [Row] {
    let parties = Charges.accusers(charge, lens) + [lens.row(.accused, charge)]
    return lens.actors.filter { actor in
      let kind: ActorKind? = lens.word(.actorKind, actor)
      return lens[.seated, actor] == 0 && kind != .group && !parties.contains(actor)
    }
  }
}
