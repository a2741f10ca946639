import ParleyRules

/// What Urgency adds to a question, read through the eyes of whoever decides it.
struct Weighing {
  /// The decider's own eyes: the truth for nature, else what an actor can see.
  let lens: Lens
  let rules: UrgencyRules

  private var parameters: UrgencyParameters { rules.parameters }
  private var terms: UrgencyTerms { rules.terms }
  private var state: UrgencyState { rules.state }

  init(by rules: UrgencyRules, through lens: Lens) {
    self.lens = lens
    self.rules = rules
  }

  /// What hurt beyond the bearable weighs; below zero while it can be borne.
  private func weight(ofHurtFeltBy actor: Ref<Actor>) -> Int32 {
    let beyond = rules.felt(by: actor, in: lens) - lens[parameters.need.bearable]
    return Arithmetic.scaled(lens[parameters.need.perLevel], Int64(beyond), over: 1)
  }

  /// Home sees no need while the state of affairs can be borne, and much when it cannot; of a modest text it asks less,
  /// and expects less.
  func weighNeed(of home: Ref<Actor>, for text: Ref<Proposal>, into odds: inout Odds) {
    var weight = max(weight(ofHurtFeltBy: home), -lens[parameters.need.most])
    if lens.strength(of: text) == .thin {
      weight = Arithmetic.scaled(weight, Int64(lens[parameters.need.thin]), over: 1000)
    }
    odds.add(weight < 0 ? terms.bearable : terms.alarm, weight)
  }

  /// An alarmed people wants something done, and it need not be a text.
  func weighAlarm(of victim: Ref<Actor>, into odds: inout Odds) {
    odds.add(terms.wrath, max(0, weight(ofHurtFeltBy: victim)))
  }

  /// A text that lay ready when the window opened, and one whose sponsors have rehearsed what it is for, needs less time.
  func weighHaste(with text: Ref<Proposal>, into odds: inout Odds) {
    let forum = lens[.proposalForum, text]
    let waived = lens[parameters.window.waived]
    if lens[state.window, forum], lens[.proposalTurn, text] < lens[state.since, forum] {
      odds.add(terms.window, -waived)
    }
    let sponsors = lens.sponsors(of: text)
    let haveRehearsed = sponsors.contains { one in
      sponsors.contains { hasRehearsed(one, with: $0) }
    }
    if haveRehearsed { odds.add(terms.rehearsed, -waived) }
  }

  private func hasRehearsed(_ one: Ref<Actor>, with other: Ref<Actor>) -> Bool {
    let last = lens[state.together, one, toward: other]
    return last > 0 && lens[.turn] - last < lens[parameters.drills.turns]
  }

  /// While the window is open everybody lends a hand with what was signed there; something it costs still.
  func weighReadiness(for order: Order?, into odds: inout Odds) {
    guard let order, order.gives(Verbs.implement) else { return }
    let (agreement, count, _) = Verbs.implement(order)
    let text = lens[.agreementProposal, agreement]
    guard lens[state.window, lens[.proposalForum, text]] else { return }
    odds.add(terms.readiness, -max(0, min(lens[parameters.window.discount], count - 1)))
  }

  /// A rehearsal commits to nothing; who is worried comes, and whose host is no rival and is trusted.
  func weighInvitation(of guest: Ref<Actor>, by host: Ref<Actor>, into odds: inout Odds) {
    odds.add(terms.harmless, lens[parameters.drills.joins])
    odds.add(
      terms.worried,
      Arithmetic.scaled(
        lens[parameters.need.perLevel], Int64(rules.felt(by: guest, in: lens)), over: 1))
    odds.add(
      terms.host,
      Arithmetic.scaled(
        lens[parameters.drills.trust], Int64(lens[.trust, guest, toward: host] - Trust.middle),
        over: Trust.reach), about: host)
    if lens[.rivals, guest, toward: host] {
      odds.add(terms.rivalHost, -lens[parameters.drills.rival], about: host)
    }
  }
}

/// The scale on which a host is trusted, in thousandths: nothing said reads the middle, and the words of it end this far
/// from there (`.2` hostile, `.7` good).
enum Trust {
  static let middle: Int32 = 450
  static let reach: Int64 = 250
}
