import ParleyRules

extension Strategist {
  /// Tables a text of what home and its objectives want, as long as the docket is not full.
  func table(_ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    for forum in view.rows(.forum) where view.isMember(desk.actor, of: forum) {
      let before = desk.openTexts.filter { $0.forum == forum }
      let isLast =
        desk.turnsLeft <= 1 && view[.rule, forum] != DecisionRule.bilateral.rawValue
      guard !isLast, !before.contains(where: { $0.stance == .lead }) else { continue }
      let wanted = wishes(in: forum, desk)
      guard let best = wanted.first else { continue }
      let wish = max(0, desk.brief.goals.wish(forClause: best.measure, in: forum))
      let crowd = Int32(clamping: before.count) * 900
      urges.add(
        draft(wanted.map(\.measure), in: forum, desk),
        600 + wish + min(best.worth, 1500) / 2 - crowd
      )
    }
  }

  private func draft(_ measures: [Row], in forum: Row, _ desk: Delegation) -> Order {
    let key = desk.face(.forum, forum)
    let count = 1 + desk.chance.below(min(3, measures.count), .pick, key, 3)
    var codes = [Int32](repeating: Order.empty, count: 4)
    for (place, measure) in measures.prefix(count).enumerated() { codes[place] = measure.code }
    let asked = desk.brief.goals.texts.first {
      $0.isWanted && ($0.forum == nil || $0.forum == forum) && $0.tier != nil
        && ($0.measure == nil || measures.prefix(count).contains($0.measure ?? .none))
    }?.tier
    let die = desk.chance.below(100, .tier, key)
    let tier: Tier = asked ?? (die < 60 ? .voluntary : die < 85 ? .political : .legal)
    return desk.order(Verbs.propose.number, codes + [forum.code, tier.rawValue])
  }

  /// Measures not before that forum or in force there, the dearest first; what failed there counts less.
  private func wishes(in forum: Row, _ desk: Delegation) -> [(measure: Row, worth: Int32)] {
    let texts = desk.texts.filter { $0.forum == forum }
    return desk.view.rows(.measure).compactMap { measure -> (measure: Row, worth: Int32)? in
      var worth =
        desk.view[.interest, measure, toward: desk.actor]
        + desk.brief.goals.wish(forClause: measure, in: forum)
      for text in texts where text.measures.contains(measure) {
        if text.isOpen || text.status == .adopted { return nil }
        worth -= 1500
      }
      worth += Int32(desk.chance.below(600, .pick, desk.face(.measure, measure)))
      return worth > 0 ? (measure, worth) : nil
    }.sorted { $0.worth != $1.worth ? $0.worth > $1.worth : $0.measure < $1.measure }
  }

  /// Joins what it likes; joins what it nearly likes to bend it.
  func join(_ desk: Delegation, _ urges: inout Urges) {
    for text in desk.openTexts where text.stance == .none {
      let lead = desk.view.row(.lead, text.text)
      let friend: Int32 = desk.brief.goals.befriends(lead) ? 1500 : 0
      let (change, measure) = bestChange(of: text, desk)
      let worth = desk.home(text.text) / 2 + text.wish / 2 + friend
      guard worth > -1500 else { continue }
      urges.add(
        desk.order(Verbs.sponsor.number, [text.text.code, change.rawValue, measure.code]),
        900 + min(worth, 3000) + (change == .asItStands ? 0 : 700))
    }
  }

  /// The change that does one's own side most good: soften what hurts, drop what must not be, add what is wanted.
  private func bestChange(of text: TextReading, _ desk: Delegation) -> (Change, Row) {
    let view = desk.view
    let hurting = zip(text.clauses, text.measures).map { clause, measure in
      (
        clause: clause, measure: measure,
        worth: view[.interest, measure, toward: desk.actor]
          + desk.brief.goals.wish(forClause: measure, in: text.forum)
      )
    }.min { $0.worth < $1.worth }
    let missing = view.rows(.measure).first {
      !text.measures.contains($0) && desk.brief.goals.wish(forClause: $0, in: text.forum) > 0
    }
    if let missing, text.measures.count < 4 { return (.add, missing) }
    if let hurting, hurting.worth < 0 {
      if hurting.worth < -2000, text.measures.count > 1 { return (.drop, hurting.measure) }
      if view[.softened, hurting.clause] == 0 { return (.soften, hurting.measure) }
    }
    return (.asItStands, .none)
  }

  /// Amends, defines, holds back or takes back what bears its name.
  func workOnOwnTexts(_ desk: Delegation, _ urges: inout Urges) {
    for text in desk.openTexts where text.stance != .none {
      let key = desk.face(.proposal, text.text)
      let wish = max(0, text.wish) / 3
      let leaning = worstLeaning(on: text, desk)
      if let (change, measure) = concession(on: text, leaning, desk) {
        urges.add(
          desk.order(Verbs.amend.number, [text.text.code, change.rawValue, measure.code]),
          1600 + wish)
      }
      if desk.view[.definitions, text.text] < 2,
        let term = desk.chance.one(of: ["attack", "sovereignty", "cyber weapon"], .words, key)
      {
        let sense = desk.chance.one(of: Sampler.phrases, .words, key, 1) ?? ""
        urges.add(
          desk.order(Verbs.define.number, [text.text.code, 0, 1], texts: [term, sense]), 500 + wish)
      }
      if text.stance == .lead { steer(text, leaning, desk, &urges) }
    }
  }

  /// What would help a text that bears its name: first for oneself, then for the blocs that lean against it.
  private func concession(
    on text: TextReading, _ leaning: Estimate, _ desk: Delegation
  ) -> (Change, Row)? {
    let (change, measure) = bestChange(of: text, desk)
    if change != .asItStands { return (change, measure) }
    guard leaning.rawValue < Estimate.likely.rawValue else { return nil }
    let thick = zip(text.clauses, text.measures).first {
      desk.view[.softened, $0] == 0 && desk.view.function(of: $1).isThick
    }
    return thick.map { (.soften, $0.1) }
  }

  /// Holds back what would fail, lets it go when time runs out, takes back what nobody wants.
  private func steer(
    _ text: TextReading, _ worst: Estimate, _ desk: Delegation, _ urges: inout Urges
  ) {
    guard text.status == .docket else { return }
    let isHopeless = worst.rawValue <= Estimate.unlikely.rawValue
    let age = desk.turn - desk.view[.proposalTurn, text.text]
    if isHopeless && age >= 2 || desk.home(text.text) < -1000 {
      urges.add(desk.order(Verbs.withdraw.number, [text.text.code]), 1000)
    }
    let isHeld = desk.view[.heldBack, text.text] > 0
    if isHeld != (isHopeless && desk.turnsLeft > 2) {
      urges.add(desk.order(Verbs.hold.number, [text.text.code]), isHeld ? 2500 : 900)
    }
  }

  private func worstLeaning(on text: TextReading, _ desk: Delegation) -> Estimate {
    guard text.status == .docket else { return .almostCertain }
    return blocs(on: text, desk).map(\.leaning).min { $0.rawValue < $1.rawValue }
      ?? .almostCertain
  }

  private func blocs(
    on text: TextReading, _ desk: Delegation
  ) -> [(bloc: Row, leaning: Estimate)] {
    desk.view.members(of: text.forum).compactMap { member in
      guard desk.view[.seated, member] == 0 else { return nil }
      return desk.counsel.leaning(of: member, on: text.text).map { (member, $0) }
    }
  }

  /// Works on the bloc that leans away from a text it wants.
  func lobby(_ desk: Delegation, _ urges: inout Urges) {
    let onDocket = desk.texts.filter { $0.isOpen && $0.status == .docket }
    for text in onDocket where text.stance != .none || text.wish > 0 {
      for (bloc, leaning) in blocs(on: text, desk)
      where leaning.rawValue < Estimate.veryLikely.rawValue {
        let doubt = (Estimate.veryLikely.rawValue - leaning.rawValue) * 350
        urges.add(
          desk.order(Verbs.lobby.number, [bloc.code, text.text.code]),
          600 + doubt + max(0, text.wish) / 3 + (text.stance == .none ? 0 : 500))
      }
    }
  }

  /// Makes a statement on the clause that hurts where it means to sign all the same.
  func reserve(_ desk: Delegation, _ urges: inout Urges) {
    for text in desk.votable {
      let home = desk.home(text.text)
      guard home < 500, home > -4000 else { continue }
      let worst = zip(text.clauses, text.measures)
        .filter { desk.view[.reserved, $0.0, toward: desk.actor] == 0 }
        .map(\.1)
        .min {
          desk.view[.interest, $0, toward: desk.actor]
            < desk.view[.interest, $1, toward: desk.actor]
        }
      guard let worst, let phrase = desk.chance.one(of: Sampler.phrases, .words) else { continue }
      urges.add(
        desk.order(Verbs.reserve.number, [text.text.code, worst.code, 0], texts: [phrase]),
        900 + max(0, text.wish) / 3)
    }
  }
}
