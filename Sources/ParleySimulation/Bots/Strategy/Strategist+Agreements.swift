import ParleyRules

extension Strategist {
  /// Carries out what it signed: what its objectives ask while there is time, then what binds most, then what others
  /// would miss. What is on pace can wait; an order that goes out carries as much as it can, as orders are scarcer than
  /// money.
  func keepPromises(_ desk: Delegation, _ urges: inout Urges) {
    let goals = promised(desk)
    for agreement in desk.view.all(Agreement.self) {
      guard let pledge = Pledge(under: agreement, isGoal: goals.contains(agreement.row), desk),
        pledge.isDue
      else { continue }
      let home = desk.counsel.odds(
        .implement, Subject(desk.actor, pledge.text, agreement.row)
      ).total
      let count = min(pledge.owed, 3, max(1, desk.budget - 1))
      let canForce = desk.capital > desk.goals.floor(of: .capital, for: desk.actor) + 1
      let forces = canForce && (pledge.isGoal ? home < 0 : pledge.isOverdue)
      let pressure: Pressure = forces ? .force : .ask
      urges.add(
        desk.order(Verbs.implement.number, [agreement.row.code, count, pressure.rawValue]),
        pledge.weight + (forces ? 0 : min(max(home, -2500), 1000)))
    }
  }

  /// Whether it has signed more than it can carry out: two orders a turn are for promises, three instalments each.
  func hasItsHandsFull(_ desk: Delegation) -> Bool {
    let owed = desk.view.all(Agreement.self).reduce(0) { sum, agreement in
      sum + (Pledge(under: agreement, isGoal: false, desk)?.owed ?? 0)
    }
    return owed > 6 * (desk.turnsLeft - 1)
  }

  /// What it owes under an agreement, as a delegate minds it.
  private struct Pledge {
    let text: Row
    /// Instalments that are left.
    let owed: Int32
    /// An objective asks that it be carried out.
    let isGoal: Bool
    private let strength: Strength
    /// Instalments that it lags behind at the end of this turn if it does nothing; below zero where it is ahead.
    private let lag: Int32
    private let turnsLeft: Int32

    /// Nothing where it owes nothing.
    init?(under agreement: Ref<Agreement>, isGoal: Bool, _ desk: Delegation) {
      let (view, me) = (desk.view, Ref<Actor>(existing: desk.actor))
      guard view[.inForce, agreement], view.isParty(me, to: agreement) else { return nil }
      owed = view[.due, agreement] - view[.paid, agreement, toward: me]
      guard owed > 0 else { return nil }
      text = view.row(.agreementProposal, agreement.row)
      self.isGoal = isGoal
      strength = view.strength(of: Ref(existing: text))
      lag = view.expected(of: me, under: agreement) - view[.paid, agreement, toward: me]
      turnsLeft = desk.turnsLeft
    }

    /// How far ahead of pace it wants to be, for what home may refuse and for the silent turns: two instalments for what
    /// is thick, one for what is soft.
    private var missing: Int32 { lag + strength.rawValue }

    /// What is on pace can wait, unless an objective hangs on it.
    var isDue: Bool { isGoal || missing > 0 }

    /// Whether a pledge that binds lags two instalments behind: then it is worth a point of capital not to ask home.
    /// What is merely recommended can wait for home.
    var isOverdue: Bool { strength == .thick && lag >= 2 }

    /// An objective asks for all of it, and the orders that are left are hardly enough for that: two instalments an
    /// order, as home refuses some.
    private var isPressing: Bool { isGoal && owed > 2 * (turnsLeft - 1) }

    /// What it weighs, in thousandths of a point: 900 for each step from thin to soft to thick, and 300 for each
    /// instalment that is missing; more where an objective asks for it, and where what binds would be broken for all to
    /// see.
    var weight: Int32 {
      if isPressing { return 6500 }
      let goal: Int32 = isGoal ? 1500 : 0
      let breach: Int32 = strength == .thick && lag > 0 ? 2000 : 0
      return 1400 + 900 * strength.rawValue + 300 * min(max(missing, 0), 4) + goal + breach
    }
  }

  /// Agreements that an objective asks it to carry out. Of several that say the same one is enough: that of which least
  /// is owed, and none any more once one is done.
  private func promised(_ desk: Delegation) -> [Row] {
    let (view, me) = (desk.view, desk.actor)
    let binding = view.rows(.agreement).filter {
      view[.inForce, $0] > 0 && view.isParty(me, to: $0)
    }
    func owed(_ agreement: Row) -> Int32 {
      view[.due, agreement] - view[.paid, agreement, toward: me]
    }
    return desk.goals.promises.compactMap { promise in
      let fitting = binding.filter { agreement in
        let measures = desk.reading(view.row(.agreementProposal, agreement))?.measures ?? []
        return promise.measure.map(measures.contains) ?? true
      }
      return fitting.min { owed($0) < owed($1) }.flatMap { owed($0) > 0 ? $0 : nil }
    }
  }

  /// Whether an objective hangs on an agreement: that it is carried out at home, or that it stands at the end.
  func isDear(_ text: Row, _ desk: Delegation) -> Bool {
    isPromised(text, desk)
      || desk.brief.goals.needs(text, desk.reading(text)?.measures ?? [], desk.view)
  }

  private func isPromised(_ text: Row, _ desk: Delegation) -> Bool {
    let measures = desk.reading(text)?.measures ?? []
    return desk.goals.promises.contains { promise in
      promise.measure.map { measures.contains($0) } ?? true
    }
  }

  /// Looks whether others keep their word, and draws its conclusions.
  func mindOthers(_ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    for agreement in view.rows(.agreement) where view[.inForce, agreement] > 0 {
      switch view.word(.standing, agreement, toward: desk.actor) ?? Standing.outside {
      case .signed:
        inspect(agreement, desk, &urges)
        drawBack(from: agreement, desk, &urges)
      case .suspended: thinkAgain(about: agreement, desk, &urges)
      case .outside, .withdrawn: break
      }
    }
  }

  /// Says aloud who broke its word, where it looked so to itself or all have just seen it: a hawk sooner, of a rival
  /// sooner, of what binds sooner than of what is recommended, and of nobody whom an objective needs. Once in a while is
  /// enough.
  func speakUp(_ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    let me: Ref<Actor>? = Ref(existing: desk.actor)
    for agreement in view.all(Agreement.self)
    where view[.inForce, agreement] && view.isParty(me, to: agreement) {
      for party in view.parties(to: agreement) where party != me {
        let said = view[.allegedTurn, me, toward: party]
        let isFresh = desk.turn - view[.reputationTurn, agreement, toward: party] <= 1
        let ground = view.ground(of: me, against: party, under: agreement)
        guard ground == .suspicion || (ground == .record && isFresh),
          said == 0 || desk.turn - said >= 3
        else { continue }
        let isRival = view[.rivals, me, toward: party]
        let urge =
          700 * view.strength(of: view[.agreementProposal, agreement]).rawValue + 200
          + desk.hawkishness + (isRival ? 600 : -300)
          - (desk.goals.befriends(party.row) ? 2500 : 0)
        urges.add(desk.order(Verbs.allege.number, [agreement.code, party.code]), urge)
      }
    }
  }

  private func inspect(_ agreement: Row, _ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    guard desk.turn > view[.agreementTurn, agreement] else { return }
    for party in view.parties(to: agreement) where party != desk.actor {
      let seen: Reputation = view.word(.reputation, agreement, toward: party) ?? .cannotTell
      let isRival = view[.rivals, desk.actor, toward: party] > 0
      let urge: Int32 = (seen == .cannotTell ? 900 : -400) + (isRival ? 900 : -500)
      urges.add(desk.order(Verbs.inspect.number, [agreement.code, party.code]), urge)
    }
  }

  /// Stands still as a signal, or leaves where home would not carry the text today. What others did weighs as much for
  /// leaving as it does once it stood still: a small campaign is over before a warning has had its time.
  private func drawBack(from agreement: Row, _ desk: Delegation, _ urges: inout Urges) {
    let text = desk.view.row(.agreementProposal, agreement)
    let offence = offence(under: agreement, desk)
    let dear: Int32 = isDear(text, desk) ? 4000 : 0
    let home = desk.home(text)
    let blow = blow(under: agreement, desk)
    guard offence > 0 || home < -800 || blow > 0 else { return }
    let turned = max(0, -home - 500)
    urges.add(
      desk.order(Verbs.suspend.number, [agreement.code]),
      200 + offence + blow + turned / 3 - dear - impatience(desk) / 2)
    urges.add(
      desk.order(Verbs.denounce.number, [agreement.code]),
      turned - 100 + offence * 2 / 3 + impatience(desk) - dear - 2 * desk.capitalWorth)
  }

  /// Goes on once what made it stand still is mended; leaves where it is not and home has turned.
  private func thinkAgain(about agreement: Row, _ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    let text = view.row(.agreementProposal, agreement)
    let offence = offence(under: agreement, desk)
    let blow = blow(under: agreement, desk)
    if offence + blow < 1200 || isDear(text, desk) {
      urges.add(desk.order(Verbs.suspend.number, [agreement.code]), 3500 - offence - blow)
    }
    let still = view[.stoodStill, agreement, toward: desk.actor]
    let turned = max(0, -desk.home(text))
    guard still > 0, offence >= 1200 || turned > 1000 else { return }
    urges.add(
      desk.order(Verbs.denounce.number, [agreement.code]),
      // Standing still was the warning; what goes on after it weighs more than it did before.
      900 + offence * 2 / 3 + turned / 2 + impatience(desk) - 2 * desk.capitalWorth)
  }

  /// What geopolitics did to an agreement between two: a point of urge for each size of the blow that is left. Texts
  /// among many outlive a quarrel of two.
  private func blow(under agreement: Row, _ desk: Delegation) -> Int32 {
    let others = desk.view.signatories(of: agreement).filter { $0 != desk.actor }
    guard others.count == 1 else { return 0 }
    return desk.view[.shaken, desk.actor, toward: others[0]] * 1000
  }

  /// A hawk leaves what others only let stand still: to the fiercest that is worth the capital that leaving costs.
  private func impatience(_ desk: Delegation) -> Int32 { max(0, desk.hawkishness) * 2 }

  /// What the other parties give it to hold against them: a breach in sight, an incident at home laid at their
  /// door. Among few that is all there is to it; a text among many outlives a quarrel of two, and there it is rivals
  /// that count, at a third.
  private func offence(under agreement: Row, _ desk: Delegation) -> Int32 {
    let view = desk.view
    let parties = view.signatories(of: agreement).filter { $0 != desk.actor }
    return parties.reduce(0) { sum, party in
      let isBroken = view[.reputation, agreement, toward: party] == Reputation.breach.rawValue
      let isFew = parties.count <= 3
      guard isFew || view[.rivals, desk.actor, toward: party] > 0 else {
        return sum + (isBroken ? 250 : 0)
      }
      let blow = (isBroken ? 1800 : 0) + min(grudge(against: party, desk), 2000)
      return sum + (isFew ? blow : blow / 3)
    }
  }
}
