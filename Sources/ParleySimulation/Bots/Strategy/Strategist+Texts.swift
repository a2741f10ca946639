import ParleyEngine
import ParleyRules

extension Strategist {
  /// Joins what it likes; joins what it nearly likes to bend it, and what it came for to put that in.
  func join(_ desk: Delegation, _ urges: inout Urges) {
    for text in desk.openTexts where text.stance == .none {
      let lead = desk.view.row(.lead, text.text)
      let friend: Int32 = desk.goals.befriends(lead) ? 1500 : 0
      let (change, measure) = bestChange(of: text, desk)
      let gain: Int32 = change == .add ? 2500 : 0
      let worth = desk.home(text.text) / 2 + text.wish / 2 + friend + gain
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
          + desk.goals.wish(forClause: measure, in: text.forum)
      )
    }.min { $0.worth < $1.worth }
    // A second thing put into one text is one too many for those who have to swallow both.
    let hasOwn = text.measures.contains { desk.goals.wish(forClause: $0, in: text.forum) > 0 }
    let missing =
      hasOwn
      ? nil
      : view.rows(.measure).first {
        desk.goals.wish(forClause: $0, in: text.forum) > 0 && !text.measures.contains($0)
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
      let wish = max(0, text.wish) / 3
      let leaning = worstLeaning(on: text, desk)
      if let (change, measure) = concession(on: text, leaning, desk) {
        urges.add(
          desk.order(Verbs.amend.number, [text.text.code, change.rawValue, measure.code]),
          (leaning.rawValue <= Estimate.unlikely.rawValue ? 2600 : 1600) + wish)
      }
      settleWord(in: text, leaning, desk, &urges)
      if text.stance == .lead { steer(text, leaning, desk, &urges) }
    }
  }

  /// Settles a word that the text may quarrel over, where the campaign says what words may mean: sooner where the text
  /// is to be carried out at home, and where somebody leans away from it. Where it does not, nothing comes of a definition
  /// but that votes fall.
  private func settleWord(
    in text: TextReading, _ leaning: Estimate, _ desk: Delegation, _ urges: inout Urges
  ) {
    let settled = desk.view[.definitions, text.text]
    guard settled < 2, let order = definition(in: text, desk) else { return }
    let isPromised = desk.goals.promises.contains {
      $0.measure.map { text.measures.contains($0) } ?? true
    }
    let doubt = max(0, Estimate.veryLikely.rawValue - leaning.rawValue) * 350
    urges.add(
      order, 900 + max(0, text.wish) / 3 + (isPromised ? 900 : 0) + doubt - settled * 600)
  }

  /// A definition that the door takes, in words that are offered: not of every word is there a clause that speaks of it.
  private func definition(in text: TextReading, _ desk: Delegation) -> Order? {
    let (key, sampler) = (desk.face(.proposal, text.text), Sampler())
    let slots = desk.brief.vocabulary[Verbs.define.number].slots.enumerated().dropFirst()
      .filter { $0.element.isRequired }
    for lot in 0..<Sampler.lots {
      var order = desk.order(Verbs.define.number, [text.text.code])
      for (place, slot) in slots {
        guard sampler.offered(in: slot, of: order, desk) != nil,
          sampler.fill(place, slot, of: &order, key.child(3, lot), desk)
        else { return nil }
      }
      if desk.cost(order) != nil { return order }
    }
    return nil
  }

  /// What would help a text that bears its name: first for oneself, then for the blocs that lean against it:
  /// soften what binds, put in what somebody has asked for, drop what one can best do without.
  private func concession(
    on text: TextReading, _ leaning: Estimate, _ desk: Delegation
  ) -> (Change, Row)? {
    let (change, measure) = bestChange(of: text, desk)
    if change != .asItStands { return (change, measure) }
    guard leaning.rawValue < Estimate.likely.rawValue else { return nil }
    let view = desk.view
    let thick = zip(text.clauses, text.measures).first {
      view[.softened, $0] == 0 && view.function(of: $1).isThick
    }
    if let thick {
      let isLost = leaning.rawValue <= Estimate.unlikely.rawValue
      let goes = isLost && canSpare(thick.1, in: text, desk) && text.measures.count > 1
      let face = desk.face(.proposal, text.text)
      return (goes && desk.chance.happens(400, .pick, face, 8) ? .drop : .soften, thick.1)
    }
    if leaning.rawValue <= Estimate.unlikely.rawValue, text.measures.count > 1,
      let clause = unswallowed(in: text, desk)
    {
      return (.drop, clause)
    }
    if text.measures.count < 3, let gift = gift(for: text, desk) { return (.add, gift) }
    guard text.measures.count > 1, leaning.rawValue <= Estimate.roughlyEven.rawValue else {
      return nil
    }
    let idle = text.measures.filter { desk.goals.wish(forClause: $0, in: text.forum) <= 0 }
    return idle.min {
      view[.interest, $0, toward: desk.actor] < view[.interest, $1, toward: desk.actor]
    }.map { (.drop, $0) }
  }

  /// What was softened and still keeps a text from passing.
  private func unswallowed(in text: TextReading, _ desk: Delegation) -> Row? {
    zip(text.clauses, text.measures).first { clause, measure in
      desk.view[.softened, clause] > 0 && desk.view.function(of: measure).isThick
        && canSpare(measure, in: text, desk)
    }?.1
  }

  /// No objective hangs on a clause being in a text.
  private func canSpare(_ measure: Row, in text: TextReading, _ desk: Delegation) -> Bool {
    desk.goals.wish(forClause: measure, in: text.forum) <= 0
  }

  /// What somebody else put on paper in that forum, or was made for it, and home does not mind.
  private func gift(for text: TextReading, _ desk: Delegation) -> Row? {
    let view = desk.view
    guard text.measures.count < 4 else { return nil }
    let free = view.rows(.measure).filter { measure in
      view[.interest, measure, toward: desk.actor] >= 0 && !view.function(of: measure).isThick
        && desk.goals.wish(forClause: measure, in: text.forum) >= 0
        && !text.measures.contains(measure) && view.suits(measure, in: text.forum)
    }
    let asked = free.filter { measure in
      desk.texts.contains {
        $0.forum == text.forum && $0.stance != .lead && $0.measures.contains(measure)
      }
    }
    return desk.chance.one(
      of: asked.isEmpty ? free : asked, .pick, desk.face(.proposal, text.text), 7)
  }

  /// Holds back what would fail as long as there is time to bargain, lets it go when time runs out, takes back what
  /// nobody wants or what somebody else says with a better chance.
  private func steer(
    _ text: TextReading, _ worst: Estimate, _ desk: Delegation, _ urges: inout Urges
  ) {
    guard text.status == .docket else { return }
    let isDoubtful = worst.rawValue <= Estimate.roughlyEven.rawValue
    let isHopeless = worst.rawValue <= Estimate.unlikely.rawValue
    let age = desk.turn - desk.view[.proposalTurn, text.text]
    let isOvertaken = isDoubtful && hasHeir(text, worst, desk)
    if (isHopeless && age >= 2) || desk.home(text.text) < -1000 || isOvertaken {
      urges.add(desk.order(Verbs.withdraw.number, [text.text.code]), isOvertaken ? 1500 : 1000)
    }
    let isHeld = desk.view[.heldBack, text.text] > 0
    let hasTime =
      desk.turnsLeft(in: text.forum) > Docket.readings(of: Ref(text.text), by: desk.weigh)
    if isHeld != (isDoubtful && hasTime) {
      urges.add(
        desk.order(Verbs.hold.number, [text.text.code]),
        isHeld ? 2500 : isHopeless ? 1400 : 300)
    }
  }

  /// Whether another's text before the same forum says what this one says and has better chances.
  private func hasHeir(_ text: TextReading, _ worst: Estimate, _ desk: Delegation) -> Bool {
    // Where the text must be its own, nobody else's will do.
    guard desk.goals.wish(forLead: desk.actor, in: text.forum) == 0 else { return false }
    return desk.openTexts.contains { other in
      other.forum == text.forum && other.text != text.text && other.status == .docket
        && text.measures.contains(where: other.measures.contains)
        && worstLeaning(on: other, desk).rawValue > worst.rawValue
    }
  }

  func worstLeaning(on text: TextReading, _ desk: Delegation) -> Estimate {
    guard text.status == .docket else { return .almostCertain }
    return desk.blocs(on: text).map(\.leaning).min { $0.rawValue < $1.rawValue }
      ?? .almostCertain
  }

  /// Works on the bloc that leans away from a text it wants.
  func lobby(_ desk: Delegation, _ urges: inout Urges) {
    let onDocket = desk.texts.filter {
      $0.isOpen && $0.status == .docket && desk.view.sits($0.forum)
    }
    for text in onDocket where text.stance != .none || text.wish > 0 {
      // One objection is enough to sink what an objective hangs on: there very likely is not enough.
      let isDear = text.wish > 0
      for (bloc, leaning) in desk.blocs(on: text)
      where leaning.rawValue < (isDear ? Estimate.almostCertain : Estimate.veryLikely).rawValue {
        let doubt = (Estimate.veryLikely.rawValue - leaning.rawValue) * 350
        urges.add(
          desk.order(Verbs.lobby.number, [bloc.code, text.text.code]),
          600 + doubt + max(0, text.wish) * 2 / 5 + (text.stance == .none ? 0 : 500))
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
      guard let worst, let phrase = desk.chance.one(of: Phrases.reservations, .words) else {
        continue
      }
      urges.add(
        desk.order(Verbs.reserve.number, [text.text.code, worst.code, 0], texts: [phrase]),
        900 + max(0, text.wish) / 3)
    }
  }
}
