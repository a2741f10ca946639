import ParleyRules

extension TextRules {
  func propose(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let (first, second, third, fourth, forum, tier, title) = Verbs.propose(order)
    let isBilateral = lens[.rule, forum] == DecisionRule.bilateral.rawValue
    Self.table(
      lead: order.actor, forum: forum, tier: tier, clauses: [first, second, third, fourth],
      title: order.text(title.code), cause: order.key,
      status: isBilateral ? .docket : .tabled, lens: lens, out: out)
  }

  /// Puts a text on the table: the proposal, its clauses and its title, known to everybody.
  /// - Parameters:
  ///   - clauses: measures; places where there is none are passed over.
  ///   - cause: the key of the order or inject that brings it about; `n` tells several apart.
  ///   - status: `docket` for a scripted text, which the room has had since the briefing.
  /// - Returns: the provisional row of the text.
  @discardableResult
  public static func table(
    lead: Row, forum: Row, tier: Tier, clauses: [Row], title: String?, cause: Key, n: Int = 0,
    status: ProposalStatus = .docket, lens: Lens, out: Adjudication
  ) -> Row {
    let key = Adjudication.key(of: .proposal, broughtAboutBy: cause, n: n)
    let text = out.create(.proposal, key: key, knownBy: .everybody)
    out.set(.proposalForum, text, forum)
    out.set(.lead, text, lead)
    out.set(.tier, text, tier)
    out.set(.proposalStatus, text, status)
    out.set(.proposalTurn, text, lens[.turn])
    out.set(.stance, text, toward: lead, Stance.lead)
    if let title {
      let words = out.create(
        .text, key: Adjudication.key(of: .text, broughtAboutBy: key), text: title,
        knownBy: .everybody)
      out.set(.proposalTitle, text, words)
    }
    for measure in clauses where measure.exists {
      write(measure, into: text, key, lens, out)
    }
    out.tell(.textTabled, lead, text, forum, to: .everybody)
    return text
  }

  /// A new clause. Its key is made of text and measure, so that the order of clauses changes no
  /// draw.
  private static func write(
    _ measure: Row, into text: Row, _ key: Key, _ lens: Lens, _ out: Adjudication
  ) {
    let about = key.with(lens.world.key(.measure, measure))
    let clause = out.create(
      .clause, key: Adjudication.key(of: .clause, broughtAboutBy: about), knownBy: .everybody)
    out.set(.clauseProposal, clause, text)
    out.set(.clauseMeasure, clause, measure)
  }

  func sponsor(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let (text, change, measure, term, sense) = Verbs.sponsor(order)
    guard lens.isOpen(text) else { return }
    out.set(.stance, text, toward: order.actor, Stance.sponsor)
    out.tell(.textJoined, order.actor, text, lens.row(.lead, text), to: .everybody)
    make(change, of: measure, in: text, by: order.actor, lens, out)
    define(term, as: sense, in: text, order, lens, out)
  }

  func amend(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let (text, change, measure) = Verbs.amend(order)
    guard lens.isOpen(text) else { return }
    make(change, of: measure, in: text, by: order.actor, lens, out)
  }

  /// Changes one clause and says so. A clause that was struck out comes back whole.
  private func make(
    _ change: Change, of measure: Row, in text: Row, by actor: Row, _ lens: Lens,
    _ out: Adjudication
  ) {
    let standing = lens.clause(of: text, saying: measure)
    switch (change, standing) {
    case (.add, nil): restore(measure, in: text, lens, out)
    case (.drop, let clause?): out.set(.dropped, clause, 1)
    case (.soften, let clause?): out.set(.softened, clause, 1)
    default: return
    }
    forgetBallots(on: text, lens, out)
    noteHomes(on: text, before: out.cause.with(Key("change", "clause")), lens, out)
    out.tell(
      .textAmended, [actor.number, text.number, change.rawValue, measure.number], to: .everybody)
  }

  private func restore(_ measure: Row, in text: Row, _ lens: Lens, _ out: Adjudication) {
    let struck = lens.rows(.clause).first {
      lens[.clauseProposal, $0] == text.number && lens[.clauseMeasure, $0] == measure.number
    }
    guard let struck else {
      return Self.write(measure, into: text, lens.world.key(.proposal, text), lens, out)
    }
    out.set(.dropped, struck, 0)
    out.set(.softened, struck, 0)
  }

  func define(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let (text, term, sense) = Verbs.define(order)
    guard lens.isOpen(text) else { return }
    define(term, as: sense, in: text, order, lens, out)
  }

  /// A term has one meaning in a text: a second definition of it takes the place of the first.
  private func define(
    _ term: Words, as sense: Words, in text: Row, _ order: Order, _ lens: Lens,
    _ out: Adjudication
  ) {
    guard let word = order.text(term.code), let meaning = order.text(sense.code) else { return }
    let about = lens.world.key(.proposal, text).with(Key("term", word.lowercased()))
    func key(_ n: Int) -> Key { Adjudication.key(of: .text, broughtAboutBy: about, n: n) }
    var n = 0
    while let earlier = lens.world.row(.text, key(n)) {
      if lens.row(.definesIn, earlier).exists { out.set(.definesIn, earlier, Row.none) }
      n += 1
    }
    let words = out.create(
      .text, key: key(n), text: "\(word): \(meaning)", knownBy: .everybody)
    out.set(.definesIn, words, text)
    if n == 0 { out.add(.definitions, text, 1) }
    forgetBallots(on: text, lens, out)
    noteHomes(on: text, before: out.cause.with(Key("change", "term")), lens, out)
    out.tell(.termDefined, order.actor, text, words, to: .everybody)
  }

  func reserve(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let (text, measure, statement) = Verbs.reserve(order)
    guard lens.isOpen(text), let clause = lens.clause(of: text, saying: measure) else { return }
    let words = out.words(statement, of: order, knownBy: .everybody)
    out.set(.reserved, clause, toward: order.actor, 1)
    out.tell(.reservationMade, order.actor, text, measure, words, to: .everybody)
  }

  func lobby(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let (bloc, text) = Verbs.lobby(order)
    guard lens.isOpen(text) else { return }
    out.add(.lobbied, text, toward: bloc, Self.lobbyGain)
    out.tell(.blocLobbied, order.actor, bloc, text, to: .everybody)
  }

  func withdraw(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let (text) = Verbs.withdraw(order)
    guard lens.isOpen(text) else { return }
    out.set(.proposalStatus, text, ProposalStatus.withdrawn)
    out.tell(.textWithdrawn, order.actor, text, to: .everybody)
  }

  /// Held back, or let go again.
  func hold(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let (text) = Verbs.hold(order)
    guard lens.isOpen(text) else { return }
    let isHeld = lens[.heldBack, text] > 0
    out.set(.heldBack, text, isHeld ? 0 : 1)
    out.tell(isHeld ? .textLetGo : .textHeld, order.actor, text, to: .everybody)
  }
}
