import ParleyRules

extension Strategist {
  func invest(_ desk: Delegation, _ urges: inout Urges) {
    guard desk.budget >= 2 else { return }
    for skill in Skill.allCases {
      let level = desk.view[skill.level.quantity, desk.actor]
      let goal = desk.goals.levels.contains {
        $0.quantity == skill.level.quantity && $0.of == desk.actor && level < ($0.atLeast ?? 0)
      }
      let wealth = (desk.budget - 4) * 350
      urges.add(
        desk.order(Verbs.invest.number, [skill.rawValue]),
        wealth - level * 300 + 500 + (goal ? 5000 : 0))
    }
  }

  /// Shares what friends or the wounded should know, writes a line, argues a move of its own.
  func talk(_ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    for trace in view.rows(.trace).suffix(4) where view[.shownTurn, trace] == 0 {
      let victim = view.row(.victim, view.row(.traceIncident, trace))
      let friends = view.actorRows.filter {
        $0 != desk.actor && view[.pointsAt, trace] != $0.number
          && ($0 == victim || view.areOfOneCamp($0, desk.actor) || desk.goals.befriends($0))
      }
      guard let friend = desk.chance.one(of: friends, .pick, desk.face(.trace, trace)) else {
        continue
      }
      urges.add(desk.order(Verbs.share.number, [trace.code, friend.code]), 100)
    }
    write(desk, &urges)
    argue(desk, &urges)
  }

  /// A line to somebody to whom there is something to say: a warning to a suspect, thanks to who stands behind its
  /// text, an offer to who leads a text that it nearly likes or sits at the same table.
  private func write(_ desk: Delegation, _ urges: inout Urges) {
    let view = desk.view
    func put(_ whom: Row, _ phrases: [String], _ urge: Int32, _ urges: inout Urges) {
      guard whom.exists, whom != desk.actor,
        let phrase = desk.chance.one(of: phrases, .words, desk.face(.actor, whom))
      else { return }
      urges.add(desk.order(Verbs.message.number, [whom.code, 0], texts: [phrase]), urge)
    }
    if let blow = desk.opinions.first(where: { $0.isVictim && $0.age <= 1 }),
      blow.sure.rawValue >= Estimate.roughlyEven.rawValue
    {
      put(blow.suspect, Phrases.warnings, 200, &urges)
    }
    for text in desk.openTexts.suffix(3) {
      if text.stance == .lead {
        let behind = view.sponsors(of: text.text).first { $0 != desk.actor }
        put(behind ?? .none, Phrases.thanks, -200, &urges)
      } else {
        put(view.row(.lead, text.text), Phrases.offers, -400 + max(0, text.wish) / 6, &urges)
      }
    }
  }

  /// A move that no rule foresees, where orders are left and money is not.
  private func argue(_ desk: Delegation, _ urges: inout Urges) {
    guard let (move, reason) = desk.chance.one(of: Phrases.moves, .words, Key(bits: 2)) else {
      return
    }
    urges.add(
      desk.order(Verbs.argue.number, [0, 1], texts: [move, reason]), desk.budget <= 2 ? 1500 : 200)
  }

  /// Verbs of modules: by what their orders are said to be worth; where nobody says, whatever they mean, now and then,
  /// and more readily as long as they are new.
  func tryLevers(_ verbs: [VerbNumber], _ desk: Delegation, _ urges: inout Urges) {
    for verb in verbs where !desk.goals.shunned.contains(verb) {
      guard !desk.brief.vocabulary[verb].saysItsWorth else {
        tryForItsWorth(verb, desk, &urges)
        continue
      }
      let key = Key("verb", desk.brief.vocabulary[verb].id)
      guard desk.chance.happens(500, .pick, key) else { continue }
      guard let order = Sampler().order(verb, for: desk) else { continue }
      let news: Int32 = desk.given(verb) == 0 ? 1500 : 0
      let price = desk.counsel.price(order)
      let isFree = price.budget == 0 && price.capital == 0
      let friend: Int32 = goesToFriend(order, desk) ? 1800 : 0
      let help: Int32 = helpsText(order, desk) ? 1500 : 0
      urges.add(
        order, 300 + news + friend + help + (isFree ? 300 : 0) - price.capital * desk.capitalWorth)
    }
  }

  /// A point of worth is a point of urge, less what the order takes of capital.
  private func tryForItsWorth(_ verb: VerbNumber, _ desk: Delegation, _ urges: inout Urges) {
    guard let order = Sampler().order(verb, for: desk) else { return }
    let worth = desk.brief.vocabulary[verb].appeal(desk.view, order)
    let price = desk.counsel.price(order).capital * desk.capitalWorth
    urges.add(order, Arithmetic.scaled(worth, 1000, over: Int64(onePoint)) - price)
  }

  /// Whether it does something about a text of one's own that will not pass as it is.
  private func helpsText(_ order: Order, _ desk: Delegation) -> Bool {
    guard let slot = desk.brief.vocabulary[order.verb].slots.first,
      case .row(let kind) = slot.type, kind == .proposal,
      let text = desk.reading(Row(code: order.slots[0]))
    else { return false }
    return text.stance != .none && worstLeaning(on: text, desk).rawValue < Estimate.likely.rawValue
  }

  private func goesToFriend(_ order: Order, _ desk: Delegation) -> Bool {
    guard let slot = desk.brief.vocabulary[order.verb].slots.first,
      case .row(let kind) = slot.type, kind == .actor
    else { return false }
    return desk.goals.befriends(Row(code: order.slots[0]))
  }

  /// Objectives that count orders.
  func meetCounts(_ desk: Delegation, _ urges: inout Urges) {
    for goal in desk.goals.orders where desk.given(goal.verb) < goal.times {
      guard !desk.brief.vocabulary[goal.verb].purse.isFloor,
        let order = Sampler().order(goal.verb, for: desk, n: 7)
      else { continue }
      urges.add(order, 5500)
    }
  }
}
