import ParleyRules

extension Strategist {
  /// Carries out what it signed: what its objectives ask first, then what others would miss.
  func keepPromises(_ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    for agreement in view.rows(.agreement) where view.isParty(desk.actor, to: agreement) {
      let owed = view[.due, agreement] - view[.paid, agreement, toward: desk.actor]
      guard owed > 0, view[.inForce, agreement] > 0 else { continue }
      let text = view.row(.agreementProposal, agreement)
      let isGoal = isPromised(text, desk)
      let home = desk.counsel.odds(
        .implement, Subject(desk.actor, text, agreement)
      ).total
      let count = min(owed, isGoal ? 3 : 2, max(1, desk.budget - 1))
      let canForce = desk.capital > desk.brief.goals.floor(of: .capital, for: desk.actor) + 1
      let forces = isGoal && home < 0 && canForce
      let pressure: Pressure = forces ? .force : .ask
      let urge: Int32 = (isGoal ? 6500 : 2300) + (forces ? 0 : min(max(home, -2500), 1000))
      urges.add(
        desk.order(Verbs.implement.number, [agreement.code, count, pressure.rawValue]), urge)
    }
  }

  private func isPromised(_ text: Row, _ desk: Delegation) -> Bool {
    let measures = desk.reading(text)?.measures ?? []
    return desk.brief.goals.promises.contains { measure in
      measure.map { measures.contains($0) } ?? true
    }
  }

  /// Looks whether others keep their word, and draws its conclusions.
  func mindOthers(_ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    for agreement in view.rows(.agreement) where view.isParty(desk.actor, to: agreement) {
      let parties = view.parties(to: agreement).filter { $0 != desk.actor }
      let age = desk.turn - view[.agreementTurn, agreement]
      for party in parties where age >= 1 {
        let seen: Reputation = view.word(.reputation, agreement, toward: party) ?? .cannotTell
        let isRival = view[.rivals, desk.actor, toward: party] > 0
        let urge: Int32 = (seen == .cannotTell ? 900 : -400) + (isRival ? 900 : -500)
        urges.add(desk.order(Verbs.inspect.number, [agreement.code, party.code]), urge)
      }
      leaveIfBetrayed(agreement, by: parties, desk, &urges)
    }
    for agreement in view.rows(.agreement)
    where view[.standing, agreement, toward: desk.actor] == Standing.suspended.rawValue {
      let isBroken = view.parties(to: agreement).contains {
        view[.reputation, agreement, toward: $0] == Reputation.breach.rawValue
      }
      let verb = isBroken ? Verbs.denounce.number : Verbs.suspend.number
      urges.add(desk.order(verb, [agreement.code]), isBroken ? 700 : 2000)
    }
  }

  private func leaveIfBetrayed(
    _ agreement: Row, by parties: [Row], _ desk: Delegation, _ urges: inout Urges
  ) {
    let view = desk.view
    let text = view.row(.agreementProposal, agreement)
    let broken = parties.filter {
      view[.reputation, agreement, toward: $0] == Reputation.breach.rawValue
    }
    let isWanted = (desk.reading(text)?.wish ?? 0) > 0
    let dear: Int32 = isPromised(text, desk) || isWanted ? 4000 : 0
    let home = desk.home(text)
    let rivals = broken.count { view[.rivals, desk.actor, toward: $0] > 0 }
    let urge =
      Int32(clamping: broken.count) * 700 + Int32(clamping: rivals) * 1400 - home / 2 - dear
    guard !broken.isEmpty || home < -1500 else { return }
    urges.add(desk.order(Verbs.suspend.number, [agreement.code]), urge - 200)
    urges.add(desk.order(Verbs.denounce.number, [agreement.code]), urge - 800)
  }
}
