import ParleyRules

extension Strategist {
  /// Tables a text of what home and its objectives want.
  func table(_ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    for forum in view.rows(.forum) where view.isMember(desk.actor, of: forum) {
      let own = view.rows(.proposal).contains {
        view.isOpen($0) && view[.lead, $0] == desk.actor.number
          && view[.proposalForum, $0] == forum.number
      }
      guard !own, desk.turnsLeft > 1 || view[.rule, forum] == DecisionRule.bilateral.rawValue
      else { continue }
      let wanted = wishes(in: forum, desk)
      guard let best = wanted.first else { continue }
      let wish = max(0, desk.brief.goals.wish(forClause: best.measure, in: forum))
      urges.add(
        draft(wanted.map(\.measure), in: forum, desk), 1400 + wish + min(best.worth, 2000) / 2)
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
    let tier: Tier = asked ?? (die < 65 ? .voluntary : die < 88 ? .political : .legal)
    return desk.order(Verbs.propose.number, codes + [forum.code, tier.rawValue])
  }

  /// Measures not before that forum or in force there, the dearest first; what failed there counts less.
  private func wishes(in forum: Row, _ desk: Delegation) -> [(measure: Row, worth: Int32)] {
    let view = desk.view
    let texts = view.rows(.proposal).filter { view[.proposalForum, $0] == forum.number }
    return view.rows(.measure).compactMap { measure -> (measure: Row, worth: Int32)? in
      var worth =
        view[.interest, measure, toward: desk.actor]
        + desk.brief.goals.wish(forClause: measure, in: forum)
      for text in texts where view.clause(of: text, saying: measure) != nil {
        let status: ProposalStatus = view.word(.proposalStatus, text) ?? .failed
        if status.isOpen || status == .adopted { return nil }
        worth -= 800
      }
      worth += Int32(desk.chance.below(600, .pick, desk.face(.measure, measure)))
      return worth > 0 ? (measure, worth) : nil
    }.sorted { $0.worth != $1.worth ? $0.worth > $1.worth : $0.measure < $1.measure }
  }

  /// Joins what it likes; joins what it nearly likes to bend it.
  func join(_ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    for text in open(desk) where view[.stance, text, toward: desk.actor] == Stance.none.rawValue {
      let home = desk.counsel.odds(.mandate, Subject(desk.actor, text)).total
      let wish = desk.brief.goals.wish(for: text, view)
      let friend: Int32 = desk.brief.goals.befriends(view.row(.lead, text)) ? 1500 : 0
      let (change, measure) = bestChange(of: text, desk)
      let bends = change != .asItStands
      let worth = home / 2 + wish / 2 + friend
      guard worth > -1500 else { continue }
      urges.add(
        desk.order(Verbs.sponsor.number, [text.code, change.rawValue, measure.code]),
        700 + min(worth, 3000) + (bends ? 700 : 0))
    }
  }

  private func open(_ desk: Delegation) -> [Row] {
    desk.view.rows(.proposal).filter {
      desk.view.isOpen($0) && desk.view.isMember(desk.actor, of: desk.view.row(.proposalForum, $0))
    }
  }

  /// The change that does one's own side most good: soften what hurts, drop what must not be, add what is wanted.
  private func bestChange(of text: Row, _ desk: Delegation) -> (Change, Row) {
    let view = desk.view
    let forum = view.row(.proposalForum, text)
    let clauses = view.clauses(of: text)
    let measures = clauses.map { view.row(.clauseMeasure, $0) }
    let hurting = zip(clauses, measures).map { clause, measure in
      (
        clause: clause, measure: measure,
        worth: view[.interest, measure, toward: desk.actor]
          + desk.brief.goals.wish(forClause: measure, in: forum)
      )
    }.min { $0.worth < $1.worth }
    if let hurting, hurting.worth < 0 {
      if hurting.worth < -2000, measures.count > 1 { return (.drop, hurting.measure) }
      if view[.softened, hurting.clause] == 0 { return (.soften, hurting.measure) }
    }
    let missing = view.rows(.measure).first {
      !measures.contains($0) && desk.brief.goals.wish(forClause: $0, in: forum) > 0
    }
    if let missing { return (.add, missing) }
    return (.asItStands, .none)
  }

  /// Amends, defines, holds back or takes back what bears its name.
  func workOnOwnTexts(_ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    for text in open(desk) where view[.stance, text, toward: desk.actor] != Stance.none.rawValue {
      let key = desk.face(.proposal, text)
      let wish = max(0, desk.brief.goals.wish(for: text, view)) / 3
      if let (change, measure) = concession(on: text, desk) {
        urges.add(
          desk.order(Verbs.amend.number, [text.code, change.rawValue, measure.code]), 1100 + wish)
      }
      if view[.definitions, text] < 2,
        let term = desk.chance.one(of: ["attack", "sovereignty", "cyber weapon"], .words, key)
      {
        let sense = desk.chance.one(of: Sampler.phrases, .words, key, 1) ?? ""
        urges.add(
          desk.order(Verbs.define.number, [text.code, 0, 1], texts: [term, sense]), 500 + wish)
      }
      guard view[.lead, text] == desk.actor.number else { continue }
      steer(text, desk, &urges)
    }
  }

  /// What would help a text that bears its name: first for oneself, then for the blocs that lean against it.
  private func concession(on text: Row, _ desk: Delegation) -> (Change, Row)? {
    let view = desk.view
    let (change, measure) = bestChange(of: text, desk)
    if change != .asItStands { return (change, measure) }
    guard worstLeaning(on: text, desk).rawValue < Estimate.likely.rawValue else { return nil }
    let thick = view.clauses(of: text).first {
      view[.softened, $0] == 0 && view.function(of: view.row(.clauseMeasure, $0)).isThick
    }
    return thick.map { (.soften, view.row(.clauseMeasure, $0)) }
  }

  /// Holds back what would fail, lets it go when time runs out, takes back what nobody wants.
  private func steer(_ text: Row, _ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    guard view[.proposalStatus, text] == ProposalStatus.docket.rawValue else { return }
    let isHeld = view[.heldBack, text] > 0
    let worst = worstLeaning(on: text, desk)
    let isHopeless = worst.rawValue <= Estimate.unlikely.rawValue
    if isHeld != (isHopeless && desk.turnsLeft > 2) {
      urges.add(desk.order(Verbs.hold.number, [text.code]), isHeld ? 2500 : 900)
    }
    let home = desk.counsel.odds(.mandate, Subject(desk.actor, text)).total
    if home < -1000 || worst == .almostNoChance {
      urges.add(desk.order(Verbs.withdraw.number, [text.code]), 300 - home / 4)
    }
  }

  private func worstLeaning(on text: Row, _ desk: Delegation) -> Estimate {
    blocs(on: text, desk).map(\.leaning).min { $0.rawValue < $1.rawValue } ?? .almostCertain
  }

  private func blocs(on text: Row, _ desk: Delegation) -> [(bloc: Row, leaning: Estimate)] {
    let view = desk.view
    return view.members(of: view.row(.proposalForum, text)).compactMap { member in
      guard view[.seated, member] == 0 else { return nil }
      return desk.counsel.leaning(of: member, on: text).map { (member, $0) }
    }
  }

  /// Works on the bloc that leans away from a text it wants.
  func lobby(_ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    for text in desk.votable {
      let wish = desk.brief.goals.wish(for: text, view)
      let isOwn = view[.stance, text, toward: desk.actor] != Stance.none.rawValue
      guard isOwn || wish > 0 else { continue }
      for (bloc, leaning) in blocs(on: text, desk)
      where leaning.rawValue < Estimate.veryLikely.rawValue {
        let doubt = (Estimate.veryLikely.rawValue - leaning.rawValue) * 350
        urges.add(
          desk.order(Verbs.lobby.number, [bloc.code, text.code]),
          600 + doubt + max(0, wish) / 3 + (isOwn ? 500 : 0))
      }
    }
  }

  /// Makes a statement on the clause that hurts where it means to sign all the same.
  func reserve(_ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    for text in desk.votable {
      let home = desk.counsel.odds(.mandate, Subject(desk.actor, text)).total
      guard home < 500, home > -4000 else { continue }
      let wish = max(0, desk.brief.goals.wish(for: text, view)) / 3
      let worst = view.clauses(of: text)
        .filter { view[.reserved, $0, toward: desk.actor] == 0 }
        .map { view.row(.clauseMeasure, $0) }
        .min {
          view[.interest, $0, toward: desk.actor] < view[.interest, $1, toward: desk.actor]
        }
      guard let worst, let phrase = desk.chance.one(of: Sampler.phrases, .words) else { continue }
      urges.add(
        desk.order(Verbs.reserve.number, [text.code, worst.code, 0], texts: [phrase]), 900 + wish)
    }
  }
}
