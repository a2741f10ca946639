import ParleyRules

/// How likely it is that words are read as a breach, by whom, and that somebody compares lists.
extension Weighing {
  /// One chance in three a turn, more where more words are open, less where the two consult each other.
  func weighDispute(
    over agreement: Ref<Agreement>, by perceiver: Ref<Actor>, with party: Ref<Actor>,
    into odds: inout Odds
  ) {
    let dispute = parameters.dispute
    let share = Int64(lens[dispute.dispute])
    guard share > 0 else { return odds.bar(terms.disputes.dispute) }
    odds.add(terms.disputes.dispute, Curve.standard.logOdds(share, to: 1000 - share))
    let open = wording.quarrels(between: perceiver, and: party, under: agreement).count
    odds.add(terms.disputes.moreTerms, Int32(max(open - 1, 0)) * lens[dispute.moreTerms])
    if consult(perceiver, party) { odds.add(terms.disputes.talks, -lens[dispute.talks]) }
  }

  /// Who trusts the other least reads it worst.
  func weighSuspicion(of party: Ref<Actor>, by perceiver: Ref<Actor>, into odds: inout Odds) {
    let lack = Int64(Regard.neutral - lens[.trust, perceiver, toward: party])
    odds.add(
      terms.disputes.wary, Arithmetic.scaled(lens[parameters.dispute.suspicion], lack, over: 100),
      about: party)
  }

  /// A list costs little; who is trusted gets it sooner.
  func weighWillingness(
    of actor: Ref<Actor>, toward asker: Ref<Actor>, into odds: inout Odds
  ) {
    odds.add(terms.lists.willing, lens[parameters.lists.agree])
    let regard = Regard.steps(ofTrust: lens[.trust, actor, toward: asker])
    odds.add(terms.lists.askerTrust, regard * lens[parameters.lists.step], about: asker)
  }

  /// Whether a clause of communication in force binds both.
  private func consult(_ a: Ref<Actor>, _ b: Ref<Actor>) -> Bool {
    lens.all(Agreement.self).contains { agreement in
      lens[.inForce, agreement] && lens.isParty(a, to: agreement) && lens.isParty(b, to: agreement)
        && lens.clauses(of: lens[.agreementProposal, agreement]).contains {
          lens[.function, lens[.clauseMeasure, $0]] == .communication
        }
    }
  }
}

/// What trust weighs where lists are asked for: the core's number, in steps of a word (`play.md` 9: cuts at .2, .35, .5 and .7).
enum Regard {
  /// Where nothing is said.
  static let neutral: Int32 = 450

  /// A step for each word above wary, and one below it for whoever is called low or worse.
  static func steps(ofTrust trust: Int32) -> Int32 {
    switch trust {
    case ..<350: -1
    case ..<500: 0
    case ..<700: 1
    default: 2
    }
  }
}
