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

  /// Believed where more believe it than doubt it; with nobody to judge it stays a word against a
  /// word.
  private static func judge(_ charge: Row, _ lens: Lens, _ out: Adjudication) {
    let key = lens.world.key(.accusation, charge)
    let jury = jury(of: charge, lens)
    func about(_ juror: Row) -> Key { lens.world.key(.actor, juror).with(key) }
    let believers = jury.filter { out.ask(.believe, Subject($0, charge), key: about($0)) }
    let ayes = believers.count
    let isBelieved = out.count(
      .verdict, Subject(charge), key: key,
      causes: jury.map { out.key(of: .believe, about: about($0)) }
    ) { speak(of: jury, won: believers, &$0) }
    let verdict = isBelieved ? Verdict.believed : .doubted
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

  /// The count as a ledger: one for each who believes it, one against for each who does not.
  static func speak(of jury: [Row], won believers: [Row], _ odds: inout Odds) {
    for juror in jury {
      let isWon = believers.contains(juror)
      odds.add(isWon ? .aye : .nay, isWon ? 1 : -1, about: juror)
    }
  }

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
