import ParleyEngine
import ParleyRules

extension Strategist {
  /// Tables a text of what home and its objectives want, as long as it can still come to a vote, and more seldom where
  /// it cannot carry out what it has signed as it is.
  func table(_ desk: Delegation, _ urges: inout Urges) {
    let isBusy = hasItsHandsFull(desk)
    for forum in desk.view.rows(.forum)
    where desk.view.isMember(desk.actor, of: forum) && desk.view.sits(forum) {
      let before = desk.openTexts.filter { $0.forum == forum }
      guard !before.contains(where: { $0.stance == .lead }) else { continue }
      let late = lateness(in: forum, behind: before.count, desk)
      guard late < 2, let draft = Draft(in: forum, desk) else { continue }
      let crowd = Int32(clamping: before.count) * (draft.wish > 0 ? 300 : 900)
      urges.add(
        order(draft, in: forum, desk),
        600 + draft.wish + min(draft.worth, 1500) / 2 - crowd - late * 1500
          - (isBusy ? 2000 : 0))
    }
  }

  /// By how many turns a text tabled now would miss its last vote; zero where there is time. It will need as many
  /// readings as those that lie there.
  private func lateness(in forum: Row, behind others: Int, _ desk: Delegation) -> Int32 {
    let rule: DecisionRule = desk.view.word(.rule, forum) ?? .consensus
    guard rule != .bilateral else { return 0 }
    let votes = Docket.votes(in: Ref(forum), lens: desk.view, by: desk.weigh)
    let readings = desk.texts.filter { $0.forum == forum && $0.isOpen }.map {
      Docket.readings(of: Ref($0.text), by: desk.weigh)
    }
    let needed = (readings.max() ?? 1) + Int32(clamping: others / votes)
    return max(0, needed + 1 - desk.turnsLeft(in: forum))
  }

  private func order(_ draft: Draft, in forum: Row, _ desk: Delegation) -> Order {
    var codes = [Int32](repeating: Order.empty, count: 4)
    for (place, measure) in draft.measures.prefix(4).enumerated() { codes[place] = measure.code }
    let asked = desk.goals.texts.first {
      $0.isWanted && ($0.forum == nil || $0.forum == forum) && $0.tier != nil
        && ($0.measure == nil || draft.measures.contains($0.measure ?? .none))
    }?.tier
    let tier = asked ?? tier(of: draft, in: forum, desk)
    return desk.order(Verbs.propose.number, codes + [forum.code, tier.rawValue])
  }
}

extension Strategist {
  /// How high it aims: what forbids or checks something is meant to bind, until texts that bind have come to nothing
  /// here; of what only tells and helps it asks more seldom that it bind. What turns out too much can be softened.
  private func tier(of draft: Draft, in forum: Row, _ desk: Delegation) -> Tier {
    let isBold = draft.isFirm && draft.bindingFailures == 0
    let die = desk.chance.below(100, .tier, desk.face(.forum, forum))
    if die < (isBold ? 20 : 60) { return .voluntary }
    return die < 85 ? .political : .legal
  }
}

/// A text that a delegate would table: what it came for, with what others will not mind or have asked for.
///
/// What others want it does not know. It knows what they put on paper, what a measure was made for, and what
/// has failed here before: then it offers more.
private struct Draft {
  let measures: [Row]
  /// What the first clause is worth at home, and to its objectives.
  let worth: Int32
  let wish: Int32
  /// It holds a clause that forbids or checks something.
  let isFirm: Bool
  /// How many texts that bind came to nothing in that forum.
  let bindingFailures: Int32

  /// The least that a text with concessions may be worth at home, where an objective hangs on it: what two or
  /// three points of capital pay for.
  private static let bottom: Int32 = -2500

  init?(in forum: Row, _ desk: Delegation) {
    let table = Table(forum, desk)
    func aim(_ measure: Row) -> Int32 {
      table.interest(measure) + table.wish(measure) + table.fit(measure)
        - (table.wish(measure) > 0 ? 300 : 1500) * table.failures(measure)
        + Int32(desk.chance.below(600, .pick, desk.face(.measure, measure)))
    }
    let aims = table.free.map { (measure: $0, worth: aim($0)) }.filter { $0.worth > 0 }
    guard let best = aims.max(by: { $0.worth < $1.worth }) else { return nil }
    var measures = [best.measure]
    wish = max(0, table.wish(best.measure)) + table.wishForText
    worth = best.worth
    let failures = table.failures(best.measure)
    if wish > 0, failures > 0 || (table.isBilateral && desk.turnsLeft <= 2) {
      measures += table.concessions(beside: measures, down: Draft.bottom).prefix(
        Int(min(max(failures, 1), 2)))
    }
    let count = 1 + desk.chance.below(3, .pick, desk.face(.forum, forum), 3)
    measures += table.company(beside: measures).prefix(max(0, count - measures.count + 1))
    self.measures = measures
    isFirm = measures.contains { desk.view.function(of: $0).isThick }
    bindingFailures = table.bindingFailures
  }

  /// A forum as a delegate knows it: what lies there, what came to nothing, who asked for what.
  private struct Table {
    let forum: Row
    let desk: Delegation
    let texts: [TextReading]
    let isBilateral: Bool
    /// How many texts that bind came to nothing here.
    let bindingFailures: Int32

    init(_ forum: Row, _ desk: Delegation) {
      self.forum = forum
      self.desk = desk
      let texts = desk.texts.filter { $0.forum == forum }
      self.texts = texts
      bindingFailures = Int32(
        clamping: texts.count { text in
          text.status == .failed && desk.view.strength(of: Ref(existing: text.text)) == .thick
        })
      isBilateral = desk.view[.rule, forum] == DecisionRule.bilateral.rawValue
    }

    /// What is not before the forum or in force there.
    var free: [Row] {
      let view = desk.view
      let standing = view.rows(.agreement).filter { view[.inForce, $0] > 0 }
        .map { view.row(.agreementProposal, $0) }
      let taken = texts.filter { $0.isOpen || standing.contains($0.text) }
      return view.rows(.measure).filter { measure in
        !taken.contains { $0.measures.contains(measure) }
      }
    }

    func interest(_ measure: Row) -> Int32 {
      desk.view[.interest, measure, toward: desk.actor]
    }

    func wish(_ measure: Row) -> Int32 { desk.goals.wish(forClause: measure, in: forum) }

    /// What any text of its own here is worth to its objectives.
    var wishForText: Int32 { desk.goals.wish(forLead: desk.actor, in: forum) }

    /// How often a text with it came to nothing here.
    func failures(_ measure: Row) -> Int32 {
      Int32(clamping: texts.count { $0.status == .failed && $0.measures.contains(measure) })
    }

    /// Somebody else has put it on paper here.
    func isAsked(_ measure: Row) -> Bool {
      texts.contains { $0.stance != .lead && $0.measures.contains(measure) }
    }

    func isMadeForIt(_ measure: Row) -> Bool {
      desk.view[.measureForums, measure, toward: forum] > 0
    }

    /// What is made for another forum is out of place here; where texts that bind have come to nothing, so is what
    /// forbids or checks something.
    func fit(_ measure: Row) -> Int32 {
      (isMadeForIt(measure) ? 600 : desk.view.suits(measure, in: forum) ? 0 : -1200)
        - (desk.view.function(of: measure).isThick ? min(bindingFailures, 2) * 600 : 0)
    }

    /// What costs nothing at home and makes the text look like one for everybody.
    func company(beside measures: [Row]) -> [Row] {
      func appeal(_ measure: Row) -> Int32 {
        let whim = desk.chance.below(600, .pick, desk.face(.measure, measure), 1)
        let asked: Int32 = isAsked(measure) ? 1000 : 0
        return interest(measure) / 2 + fit(measure) + asked - failures(measure) * 500 + Int32(whim)
      }
      let harmless = free.filter {
        !measures.contains($0) && interest($0) >= 0 && wish($0) >= 0
      }
      let ranked: [(measure: Row, appeal: Int32)] = harmless.map { ($0, appeal($0)) }
      return ranked.filter { $0.appeal > 0 }
        .sorted { $0.appeal != $1.appeal ? $0.appeal > $1.appeal : $0.measure < $1.measure }
        .map(\.measure)
    }

    /// What the others would like and home would not: first what costs least, as far down as home can bear.
    func concessions(beside measures: [Row], down bottom: Int32) -> [Row] {
      let offers = free.filter {
        !measures.contains($0) && interest($0) < 0 && wish($0) >= 0
          && (isAsked($0) || isMadeForIt($0))
      }.sorted { interest($0) != interest($1) ? interest($0) > interest($1) : $0 < $1 }
      var total = measures.reduce(0) { $0 + interest($1) }
      return offers.filter { measure in
        guard total + interest(measure) >= bottom else { return false }
        total += interest(measure)
        return true
      }
    }
  }
}
