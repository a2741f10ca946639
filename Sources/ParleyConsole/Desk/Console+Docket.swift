import ParleyEngine
import ParleyRules

/// The texts before the forums, and what was agreed.
extension Console {
  func tellDocket() {
    let scene = scene
    let open = scene.rows(.proposal).filter { scene.lens.isOpen($0) }
    guard !open.isEmpty else { return }
    let docket = DocketWords(scene, isOver: session.isOver, weighing: view.weigh)
    var rows: [[Span]] = []
    for text in open {
      rows.append([Span(scene.handle(.proposal, text), .code), Span(docket.sentence(text))])
      let leanings = view.table.leanings.filter { $0.proposal == text }
      for line in docket.details(text, leanings) { rows.append([Span(""), Span(line, .quiet)]) }
    }
    let title = Line(say(Text("DOCKET", nl: "AGENDA")), .heading)
    answers.append(
      Answer(
        "docket",
        [
          ("texts", .strings(open.map { scene.handle(.proposal, $0) })),
          ("docket", .list(open.map(docket.json))),
        ], [title] + layout.table(rows, indent: 2)))
  }

  /// Signed, carried out, believed: three bars an agreement.
  func tellAgreements(where isShown: (Row) -> Bool = { _ in true }) {
    let scene = scene
    let rows = scene.rows(.agreement).filter(isShown)
    guard !rows.isEmpty else { return }
    let words = AgreementWords(scene, actor)
    let cells = rows.map { row in
      [
        Span(scene.handle(.agreement, row), .code),
        Span("\(scene.hint(.agreement, row)): \(words.state(row))"),
      ]
    }
    answers.append(
      Answer(
        "agreements", [("agreements", .list(rows.map(words.json)))],
        [Line(say(Text("AGREEMENTS", nl: "AFSPRAKEN")), .heading)]
          + layout.table(cells, indent: 2)))
  }
}

/// What stands on the docket, in words.
struct DocketWords {
  let scene: Scene
  /// No floor is left on which anything could be voted on.
  let isOver: Bool
  /// What a question comes to, as far as the reader can tell.
  let weigh: (Matter) -> Int32

  init(_ scene: Scene, isOver: Bool, weighing weigh: @escaping (Matter) -> Int32) {
    self.scene = scene
    self.isOver = isOver
    self.weigh = weigh
  }

  private var lens: Lens { scene.lens }

  private func say(_ text: Text, _ values: String...) -> String {
    Filling.fill(scene.say(text), values)
  }

  /// What it says, whose it is, and what this floor does with it.
  func sentence(_ text: Row) -> String {
    say(
      Text("{0}, tabled by {1}: {2}", nl: "{0}, ingediend door {1}: {2}"),
      scene.hint(.proposal, text), scene.called(.actor, lens.row(.lead, text)), course(text))
  }

  private func course(_ text: Row) -> String {
    if isOver { return say(Text("never decided", nl: "nooit beslist")) }
    let forum = lens.row(.proposalForum, text)
    if !lens.sits(forum) {
      return say(
        Text("no vote before turn {0}", nl: "stemming op zijn vroegst in beurt {0}"),
        String(lens[.sitsFrom, forum]))
    }
    let status: ProposalStatus? = lens.word(.proposalStatus, text)
    guard status == .docket else {
      return say(
        Text(
          "no vote before the next turn", nl: "stemming op zijn vroegst volgende beurt"))
    }
    switch Docket.course(of: Ref(text), in: lens, by: weigh) {
    case .vote:
      return lens[.readings, text] > 0
        ? say(
          Text("reading {0}, a vote this turn", nl: "lezing {0}, stemming deze beurt"),
          reading(of: text))
        : say(Text("a vote this turn", nl: "stemming deze beurt"))
    case .reading:
      return say(
        Text("reading {0}, no vote this turn", nl: "lezing {0}, geen stemming deze beurt"),
        reading(of: text))
    case .notSitting: return ""
    case .waiting:
      return say(
        Text(
          "older texts go first, no vote this turn",
          nl: "oudere teksten gaan voor, geen stemming deze beurt"))
    case .heldBack:
      return say(Text("kept off the vote by its lead", nl: "door de indiener aangehouden"))
    }
  }

  /// Which reading this floor's is.
  private func reading(of text: Row) -> String { String(lens[.readings, text] + 1) }

  /// Who joined its lead.
  private func joined(_ text: Row) -> [Row] {
    let lead = lens.row(.lead, text)
    return lens.sponsors(of: text).filter { $0 != lead }
  }

  /// Who stands behind it, what was defined in it, who signs only with a reservation, and how blocs lean.
  func details(_ text: Row, _ leanings: [TableState.Leaning]) -> [String] {
    let terms = lens.definitions(in: text).map { scene.title(.text, $0) }
    let reserved = reservations(on: text).map { actor, measure in
      say(
        Text("{0} on {1}", nl: "{0} bij {1}"), scene.title(.actor, actor),
        scene.handle(.measure, measure))
    }
    let behind = joined(text).map { scene.title(.actor, $0) }
    return [
      behind.isEmpty
        ? ""
        : say(Text("JOINED BY  {0}", nl: "MEDE-INDIENERS  {0}"), behind.joined(separator: ", ")),
      terms.isEmpty
        ? "" : say(Text("TERMS  {0}", nl: "BEGRIPPEN  {0}"), terms.joined(separator: "; ")),
      reserved.isEmpty
        ? ""
        : say(
          Text("RESERVATIONS  {0}", nl: "VOORBEHOUDEN  {0}"), reserved.joined(separator: "; ")),
      leaning(on: text, leanings),
    ].filter { !$0.isEmpty }
  }

  private func leaning(on text: Row, _ leanings: [TableState.Leaning]) -> String {
    guard !leanings.isEmpty else { return "" }
    let words = leanings.map {
      "\(scene.title(.actor, $0.bloc)) \(scene.say($0.estimate.word.text))"
    }
    let rule: DecisionRule? = lens.word(.rule, lens.row(.proposalForum, text))
    return say(
      rule == .consensus
        ? Text("LEANING  {0} to let it pass", nl: "NEIGING  laat het door: {0}")
        : Text("LEANING  {0} to vote for it", nl: "NEIGING  stemt voor: {0}"),
      words.joined(separator: ", "))
  }

  private func reservations(on text: Row) -> [(actor: Row, measure: Row)] {
    lens.clauses(of: text).flatMap { clause in
      lens.actorRows.filter { lens[.reserved, clause, toward: $0] > 0 }
        .map { ($0, lens.row(.clauseMeasure, clause)) }
    }
  }

  func json(_ text: Row) -> JSON {
    .object([
      ("text", .string(scene.handle(.proposal, text))),
      ("votes", .number(isVoted(text) ? 1 : 0)),
      ("readings", .number(lens[.readings, text])), ("held", .number(lens[.heldBack, text])),
      ("joined", .strings(joined(text).map { scene.handle(.actor, $0) })),
      ("terms", .strings(lens.definitions(in: text).map { scene.title(.text, $0) })),
      (
        "reservations",
        .list(
          reservations(on: text).map {
            .object([
              ("seat", .string(scene.handle(.actor, $0.actor))),
              ("measure", .string(scene.handle(.measure, $0.measure))),
            ])
          })
      ),
    ])
  }

  private func isVoted(_ text: Row) -> Bool {
    let status: ProposalStatus? = lens.word(.proposalStatus, text)
    return !isOver && status == .docket
      && Docket.course(of: Ref(text), in: lens, by: weigh) == .vote
  }
}

/// How agreements stand, in words.
struct AgreementWords {
  let scene: Scene
  /// Whose card it is; none for those who are no party to anything.
  let actor: Row?

  init(_ scene: Scene, _ actor: Row?) {
    self.scene = scene
    self.actor = actor
  }

  private var lens: Lens { scene.lens }

  private func say(_ text: Text, _ values: Int...) -> String {
    Filling.fill(scene.say(text), values.map { String($0) })
  }

  func state(_ agreement: Row) -> String {
    guard lens[.inForce, agreement] > 0 else {
      return say(Text("lapsed", nl: "vervallen"))
    }
    let still = standingStill(agreement)
    let parts = [
      say(Text("signed {0}", nl: "ondertekend {0}"), lens.parties(to: agreement).count),
      still > 0 ? say(Text("suspended {0}", nl: "opgeschort {0}"), still) : "",
      // What others have done is not told, and what is not told is no nought.
      scene.isWhite
        ? say(Text("carried out in full {0}", nl: "geheel uitgevoerd {0}"), carriedOut(agreement))
        : "",
      say(Text("believed {0}", nl: "geloofd {0}"), believed(agreement)), own(agreement),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What the reader itself has done; nothing for who never signed.
  private func own(_ agreement: Row) -> String {
    guard let actor, lens.signatories(of: agreement).contains(actor) else { return "" }
    if !lens.isParty(actor, to: agreement) {
      return say(Text("you have suspended it", nl: "u hebt haar opgeschort"))
    }
    return say(
      Text("you {0} of {1}", nl: "u {0} van {1}"),
      Int(lens[.paid, agreement, toward: actor]), Int(lens[.due, agreement]))
  }

  private func standingStill(_ agreement: Row) -> Int {
    lens.signatories(of: agreement).count - lens.parties(to: agreement).count
  }

  private func carriedOut(_ agreement: Row) -> Int {
    let due = lens[.due, agreement]
    return lens.parties(to: agreement).count {
      due > 0 && lens[.paid, agreement, toward: $0] >= due
    }
  }

  private func believed(_ agreement: Row) -> Int {
    lens.parties(to: agreement).count {
      lens[.reputation, agreement, toward: $0] == Reputation.kept.rawValue
    }
  }

  func json(_ agreement: Row) -> JSON {
    .object([
      ("agreement", .string(scene.handle(.agreement, agreement))),
      ("signed", .number(lens.parties(to: agreement).count)),
      ("suspended", .number(standingStill(agreement))),
      ("believed", .number(believed(agreement))), ("due", .number(lens[.due, agreement])),
      ("inForce", .number(lens[.inForce, agreement])),
    ])
  }
}
