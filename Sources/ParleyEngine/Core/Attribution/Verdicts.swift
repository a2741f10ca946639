import ParleyRules

/// What third parties make of public accusations, once the floor is closed and the accused have spoken.
struct Verdicts {
  let out: Adjudication

  private var lens: Lens { out.lens }

  /// Every public accusation without a verdict gets one.
  func fall() {
    var believed: [Charge] = []
    for accusation in lens.all(Accusation.self) where isDue(accusation) {
      guard let charge = Charge(accusation, in: lens) else { continue }
      let isSettled =
        lens.isSettled(accusation) || believed.contains { $0.isSame(as: charge) }
      if judge(charge, isSettled: isSettled) == .believed { believed.append(charge) }
    }
  }

  private func isDue(_ charge: Ref<Accusation>) -> Bool {
    lens.isPublic(charge) && lens[.verdict, charge] == .open && lens.isHeard(charge)
  }

  /// - Parameter isSettled: the accused has paid for this incident already.
  private func judge(_ charge: Charge, isSettled: Bool) -> Verdict {
    let jury = lens.thirdParties(to: charge.accusation)
    let believers = jury.filter {
      out.ask(Questions.believe($0, charge.accusation), key: key(of: $0, on: charge))
    }
    let verdict = count(believers, of: jury, on: charge)
    out.set(.verdict, of: charge.accusation, to: verdict)
    announce(verdict, on: charge, ayes: believers.count, noes: jury.count - believers.count)
    guard verdict == .believed else { return verdict }
    // A countercharge was free: there is nothing to give back.
    if lens[.inReply, charge.accusation] == nil {
      for accuser in charge.accusers {
        out.give(1, of: .capital, to: accuser, because: .capitalForBelief)
      }
    }
    if !isSettled {
      out.give(-1, of: .capital, to: charge.accused, because: .capitalForCharge)
      Followers(out: out, charge: charge).act(among: believers)
    }
    return verdict
  }

  private func key(of juror: Ref<Actor>, on charge: Charge) -> Key {
    lens.key(of: juror).with(lens.key(of: charge.accusation))
  }

  /// Believed where more believe it than doubt it; with nobody to judge it stays a word against a word.
  private func count(
    _ believers: [Ref<Actor>], of jury: [Ref<Actor>], on charge: Charge
  ) -> Verdict {
    let causes = jury.map { out.key(of: Questions.believe, about: key(of: $0, on: charge)) }
    let isBelieved = out.count(
      Questions.verdict(charge.accusation), key: lens.key(of: charge.accusation), causes: causes
    ) { Verdicts.speak(of: jury, won: believers, into: &$0) }
    return isBelieved ? .believed : .doubted
  }

  private func announce(_ verdict: Verdict, on charge: Charge, ayes: Int, noes: Int) {
    let (accuser, incident) = (charge.accuser, charge.incident)
    out.tell(
      Happenings.verdictFell(
        accuser, charge.accused, incident, verdict, Int32(ayes), Int32(noes)), to: .everybody)
    guard let partner = charge.partner else { return }
    out.tell(Happenings.judgedBeside(partner, accuser, incident, verdict), to: .everybody)
  }

  /// The count as a ledger: one for each who believes it, one against for each who does not.
  static func speak(of jury: [Ref<Actor>], won believers: [Ref<Actor>], into odds: inout Odds) {
    for juror in jury {
      let isWon = believers.contains(juror)
      odds.add(isWon ? .aye : .nay, isWon ? 1 : -1, about: juror)
    }
  }
}
