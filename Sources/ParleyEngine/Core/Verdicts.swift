import ParleyRules

/// What third parties make of public accusations, once the floor is closed and the accused have
/// spoken.
enum Verdicts {
  /// Every public accusation without a verdict gets one.
  static func fall(_ nouns: AttributionNouns, _ lens: Lens, _ out: Adjudication) {
    var fresh: [Row] = []
    for charge in lens.rows(.accusation) where isDue(charge, nouns, lens) {
      let isSame = { (other: Row) in
        [Quantity.accused, .accusedOf].allSatisfy { lens[$0, other] == lens[$0, charge] }
      }
      let isSettled = Charges.isSettled(charge, lens) || fresh.contains(where: isSame)
      if judge(charge, isSettled: isSettled, nouns, lens, out) == .believed { fresh.append(charge) }
    }
  }

  private static func isDue(_ charge: Row, _ nouns: AttributionNouns, _ lens: Lens) -> Bool {
    Charges.isPublic(charge, lens) && lens[.verdict, charge] == Verdict.open.rawValue
      && isHeard(charge, nouns, lens)
  }

  /// A countercharge is judged on the next floor: whoever it names has to have a say first.
  static func isHeard(_ charge: Row, _ nouns: AttributionNouns, _ lens: Lens) -> Bool {
    let isReply = lens.row(nouns.quantities.inReply, charge).exists
    return !isReply || lens[.accusedTurn, charge] < lens[.turn]
  }

  /// - Parameter isSettled: the accused has paid for this incident already.
  private static func judge(
    _ charge: Row, isSettled: Bool, _ nouns: AttributionNouns, _ lens: Lens, _ out: Adjudication
  ) -> Verdict {
    let key = lens.world.key(.accusation, charge)
    let jury = lens.thirdParties(to: charge)
    func about(_ juror: Row) -> Key { lens.world.key(.actor, juror).with(key) }
    let believers = jury.filter { out.ask(.believe, Subject($0, charge), key: about($0)) }
    let noes = jury.count - believers.count
    // Believed where more believe it than doubt it; with nobody to judge it stays a word against a word.
    let isBelieved = out.count(
      .verdict, Subject(charge), key: key,
      causes: jury.map { out.key(of: .believe, about: about($0)) }
    ) { speak(of: jury, won: believers, &$0) }
    let verdict = isBelieved ? Verdict.believed : .doubted
    out.set(.verdict, charge, verdict)
    announce(verdict, charge, Int32(believers.count), Int32(noes), nouns, lens, out)
    guard verdict == .believed else { return verdict }
    // A countercharge was free: there is nothing to give back.
    if !lens.row(nouns.quantities.inReply, charge).exists {
      for accuser in Charges.accusers(charge, lens) {
        out.add(.capital, to: accuser, 1, because: .capitalForBelief, lens)
      }
    }
    if !isSettled {
      out.add(.capital, to: lens.row(.accused, charge), -1, because: .capitalForCharge, lens)
      Followers.act(on: charge, among: believers, nouns, lens, out)
    }
    return verdict
  }

  private static func announce(
    _ verdict: Verdict, _ charge: Row, _ ayes: Int32, _ noes: Int32, _ nouns: AttributionNouns,
    _ lens: Lens, _ out: Adjudication
  ) {
    let (accuser, incident) = (lens[.accuser, charge], lens[.accusedOf, charge])
    out.tell(
      .verdictFell,
      [accuser, lens[.accused, charge], incident, verdict.rawValue, ayes, noes], to: .everybody)
    let partner = lens.row(.partner, charge)
    guard partner.exists else { return }
    out.tell(
      nouns.told.judgedBeside, [partner.number, accuser, incident, verdict.rawValue],
      to: .everybody)
  }

  /// The count as a ledger: one for each who believes it, one against for each who does not.
  static func speak(of jury: [Row], won believers: [Row], _ odds: inout Odds) {
    for juror in jury {
      let isWon = believers.contains(juror)
      odds.add(isWon ? .aye : .nay, isWon ? 1 : -1, about: juror)
    }
  }
}
