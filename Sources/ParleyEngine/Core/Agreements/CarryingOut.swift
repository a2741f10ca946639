import ParleyRules

/// How a party does what it promised, an instalment at a time.
struct CarryingOut {
  let out: Adjudication

  private var lens: Lens { out.lens }

  /// A sealed order: so many instalments, home asked at each or overruled. Money for instalments
  /// that do not pass comes back.
  func implement(by order: Order) {
    let (agreement, count, pressure) = Verbs.implement(order)
    let promise = Promise(by: order.actor, under: agreement, lens: lens)
    let isBound = lens[.inForce, agreement] && lens.isParty(order.actor, to: agreement)
    let wanted = isBound ? min(count, promise.owed) : 0
    if wanted == 0 { out.tellCameToNothing(order) }
    let done = pressure == .force ? wanted : passed(wanted, of: promise)
    out.give(count - done, of: .budget, to: order.actor, because: .instalmentsReturned)
    record(done: done, wanted: wanted, of: promise)
  }

  /// Non-players carry out one instalment a turn from the turn after adoption, if home lets it
  /// pass. Their budgets are not kept. In the epilogue a team goes on in the same way with what it had
  /// begun, and with what was signed on the last floor, as no turn was left in which to begin.
  func carryOn(under agreement: Ref<Agreement>) {
    guard lens[.agreementTurn, agreement] < lens[.turn] else { return }
    let isEpilogue = lens[.turn] > lens[.lastTurn]
    let isLate = lens[.agreementTurn, agreement] == lens[.lastTurn]
    for party in lens.parties(to: agreement) {
      let promise = Promise(by: party, under: agreement, lens: lens)
      guard !lens[.seated, party] || (isEpilogue && (isLate || promise.paid > 0)) else { continue }
      let wanted = min(1, promise.owed)
      record(done: passed(wanted, of: promise), wanted: wanted, of: promise)
    }
  }

  /// How many instalments home lets pass: it is asked at each, and the first no ends it.
  private func passed(_ wanted: Int32, of promise: Promise) -> Int32 {
    guard let text = lens[.agreementProposal, promise.agreement] else { return 0 }
    let adoption = out.adoption(of: promise.agreement)
    var causes = adoption
    for done in 0..<wanted {
      let instalment = Instalment(code: promise.paid + done)
      let n = Int(instalment.code)
      let question = Questions.implement(promise.party, text, promise.agreement, instalment)
      if !out.ask(question, key: promise.key, n: n, causes: causes) { return done }
      // The next instalment is asked about because this one passed.
      causes = adoption + [out.key(of: Questions.implement, about: promise.key, n: n)]
    }
    return wanted
  }

  /// What was done is known to the party alone: whether it shows, the others find out for
  /// themselves.
  private func record(done: Int32, wanted: Int32, of promise: Promise) {
    let (party, agreement) = (promise.party, promise.agreement)
    out.add(done, to: .paid, of: agreement, toward: party)
    if done > 0 {
      out.tell(
        Happenings.instalmentPaid(party, agreement, done, promise.paid + done, promise.due),
        to: .actors(party))
    }
    if done < wanted { out.tell(Happenings.homeHeldUp(agreement), to: .actors(party)) }
  }
}
