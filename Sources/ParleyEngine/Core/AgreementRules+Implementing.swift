import ParleyRules

extension AgreementRules {
  /// What one's own signature is worth at home: 2 points (designer's judgement).
  static let signatureGain: Int32 = points(2)
  /// A defined term leaves less to quarrel about at home: half a point each (designer's judgement).
  static let definitionGain: Int32 = onePoint / 2
  /// The most that definitions are worth: 1 point (designer's judgement).
  static let definitionLimit: Int32 = onePoint

  /// What binds is carried out sooner: a political pledge 1 point, law 2 (designer's judgement, after the obligation of
  /// Abbott and others 2000). What the ladder costs at the vote it pays back here.
  static let pledgeGain: Int32 = onePoint
  static let lawGain: Int32 = points(2)

  static func weighImplementation(of text: Row, _ odds: inout Odds, _ lens: Lens) {
    odds.add(.signature, signatureGain)
    odds.add(.definition, min(definitionLimit, lens[.definitions, text] * definitionGain))
    switch lens.word(.tier, text) ?? Tier.voluntary {
    case .voluntary: break
    case .political: odds.add(.pledge, pledgeGain)
    case .legal: odds.add(.law, lawGain)
    }
  }

  /// A sealed order: so many instalments, home asked at each or overruled. Money for instalments
  /// that do not pass comes back.
  func implement(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let (agreement, count, pressure) = Verbs.implement(order)
    let isBound = lens[.inForce, agreement] > 0 && lens.isParty(order.actor, to: agreement)
    let wanted = isBound ? min(count, owed(by: order.actor, agreement, lens)) : 0
    if wanted == 0 { out.tellCameToNothing(order) }
    let done =
      pressure == .force ? wanted : passed(wanted, by: order.actor, agreement, lens, out)
    out.add(.budget, to: order.actor, count - done, because: .instalmentsReturned, lens)
    record(done, of: wanted, by: order.actor, agreement, lens, out)
  }

  /// Non-players carry out one instalment a turn from the turn after adoption, if home lets it
  /// pass. Their budgets are not kept. In the epilogue a team that had begun goes on in the same
  /// way.
  func carryOn(_ agreement: Row, _ lens: Lens, _ out: Adjudication) {
    guard lens[.agreementTurn, agreement] < lens[.turn] else { return }
    let isEpilogue = lens[.turn] > lens[.lastTurn]
    for party in lens.parties(to: agreement) {
      let goesOn = isEpilogue && lens[.paid, agreement, toward: party] > 0
      guard lens[.seated, party] == 0 || goesOn else { continue }
      let wanted = min(1, owed(by: party, agreement, lens))
      let done = passed(wanted, by: party, agreement, lens, out)
      record(done, of: wanted, by: party, agreement, lens, out)
    }
  }

  private func owed(by party: Row, _ agreement: Row, _ lens: Lens) -> Int32 {
    max(0, lens[.due, agreement] - lens[.paid, agreement, toward: party])
  }

  /// How many instalments home lets pass: it is asked at each, and the first no ends it.
  private func passed(
    _ wanted: Int32, by party: Row, _ agreement: Row, _ lens: Lens, _ out: Adjudication
  ) -> Int32 {
    let text = lens.row(.agreementProposal, agreement)
    let key = Self.key(agreement, party, lens)
    let paid = lens[.paid, agreement, toward: party]
    let adoption = Self.adoption(of: agreement, lens, out)
    var causes = adoption
    for done in 0..<wanted {
      let subject = Subject(party, text, agreement, Row(paid + done))
      let n = Int(paid + done)
      if !out.ask(.implement, subject, key: key, n: n, causes: causes) { return done }
      // The next instalment is asked about because this one passed.
      causes = adoption + [out.key(of: .implement, about: key, n: n)]
    }
    return wanted
  }

  /// What was done is known to the party alone: whether it shows, the others find out for
  /// themselves.
  private func record(
    _ done: Int32, of wanted: Int32, by party: Row, _ agreement: Row, _ lens: Lens,
    _ out: Adjudication
  ) {
    out.add(.paid, agreement, toward: party, done)
    let audience = Audience.only(ActorSet(party))
    if done > 0 {
      let paid = lens[.paid, agreement, toward: party] + done
      out.tell(
        .instalmentPaid, [party.number, agreement.number, done, paid, lens[.due, agreement]],
        to: audience)
    }
    if done < wanted { out.tell(.homeHeldUp, agreement, to: audience) }
  }
}
