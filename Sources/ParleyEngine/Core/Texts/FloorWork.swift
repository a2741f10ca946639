import ParleyRules

/// What orders on the floor do to texts.
struct FloorWork {
  let out: Adjudication

  private var lens: Lens { out.lens }

  func propose(by order: Order) {
    let (first, second, third, fourth, forum, tier, title) = Verbs.propose(order)
    TextRules.table(
      lead: order.actor, forum: forum, tier: tier,
      clauses: [first, second, third, fourth].compactMap { $0 }, title: order.text(title),
      cause: order.key, status: lens[.rule, forum] == .bilateral ? .docket : .tabled, out: out)
  }

  func sponsor(by order: Order) {
    let (text, change, measure, term, sense) = Verbs.sponsor(order)
    guard lens.isOpen(text) else { return }
    out.set(.stance, of: text, toward: order.actor, to: .sponsor)
    out.tell(Happenings.textJoined(order.actor, text, lens[.lead, text]), to: .everybody)
    if let measure { make(change, of: measure, in: text, by: order.actor) }
    define(term, as: sense, in: text, by: order)
  }

  func amend(by order: Order) {
    let (text, change, measure) = Verbs.amend(order)
    guard lens.isOpen(text) else { return }
    make(change, of: measure, in: text, by: order.actor)
  }

  /// Changes one clause and says so. A clause that was struck out comes back whole.
  private func make(
    _ change: Change, of measure: Ref<Measure>, in text: Ref<Proposal>, by actor: Ref<Actor>
  ) {
    switch (change, lens.clause(of: text, saying: measure)) {
    case (.add, nil): restore(measure, in: text)
    case (.drop, let clause?): out.set(.dropped, of: clause, to: true)
    case (.soften, let clause?): out.set(.softened, of: clause, to: true)
    default: return
    }
    look(again: text, because: "clause")
    out.tell(Happenings.textAmended(actor, text, change, measure), to: .everybody)
  }

  private func restore(_ measure: Ref<Measure>, in text: Ref<Proposal>) {
    let struck = lens.all(Clause.self).first {
      lens[.clauseProposal, $0] == text && lens[.clauseMeasure, $0] == measure
    }
    guard let struck else {
      return TextRules.write(measure, into: text, keyed: lens.key(of: text), out: out)
    }
    out.set(.dropped, of: struck, to: false)
    out.set(.softened, of: struck, to: false)
  }

  /// The text is another one now: votes on it fall, and homes look at it again.
  private func look(again text: Ref<Proposal>, because part: String) {
    Ballots(on: text, out: out).forget()
    NamesUnder(out: out).noteHomes(on: text, before: out.cause.with(Key("change", part)))
  }

  func define(by order: Order) {
    let (text, term, sense) = Verbs.define(order)
    guard lens.isOpen(text) else { return }
    define(term, as: sense, in: text, by: order)
  }

  /// A term has one meaning in a text: a second definition of it takes the place of the first.
  private func define(_ term: Words, as sense: Words, in text: Ref<Proposal>, by order: Order) {
    guard let word = order.text(term), let meaning = order.text(sense) else { return }
    let about = lens.key(of: text).with(Key("term", word.lowercased()))
    func key(_ n: Int) -> Key { Passage.key(broughtAboutBy: about, n: n) }
    var n = 0
    while let earlier = lens.find(Passage.self, key(n)) {
      if lens[.definesIn, earlier] != nil { out.set(.definesIn, of: earlier, to: nil) }
      n += 1
    }
    let words = out.write(
      "\(word): \(meaning)", from: [term, sense], of: order, key: key(n), knownBy: .everybody)
    out.set(.definesIn, of: words, to: text)
    if n == 0 { out.add(1, to: .definitions, of: text) }
    look(again: text, because: "term")
    out.tell(Happenings.termDefined(order.actor, text, words), to: .everybody)
  }

  func reserve(by order: Order) {
    let (text, measure, statement) = Verbs.reserve(order)
    guard lens.isOpen(text), let clause = lens.clause(of: text, saying: measure) else { return }
    let words = out.passage(statement, of: order, knownBy: .everybody)
    out.set(.reserved, of: clause, toward: order.actor, to: true)
    out.tell(Happenings.reservationMade(order.actor, text, measure, words), to: .everybody)
  }

  func lobby(by order: Order) {
    let (bloc, text) = Verbs.lobby(order)
    guard lens.isOpen(text) else { return }
    out.add(TextRules.lobbyGain, to: .lobbied, of: text, toward: bloc)
    out.tell(Happenings.blocLobbied(order.actor, bloc, text), to: .everybody)
  }

  func withdraw(by order: Order) {
    let text = Verbs.withdraw(order)
    guard lens.isOpen(text) else { return }
    out.set(.proposalStatus, of: text, to: .withdrawn)
    out.tell(Happenings.textWithdrawn(order.actor, text), to: .everybody)
  }

  /// Held back, or let go again.
  func hold(by order: Order) {
    let text = Verbs.hold(order)
    guard lens.isOpen(text) else { return }
    let isHeld = lens[.heldBack, text]
    out.set(.heldBack, of: text, to: !isHeld)
    let said = isHeld ? Happenings.textLetGo : Happenings.textHeld
    out.tell(said(order.actor, text), to: .everybody)
  }
}
