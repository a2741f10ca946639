import ParleyEngine
import ParleyRules
import ParleySimulation
import Synchronization

/// The remedies of Distrust, against the same text tabled bare by a rival: kept gestures before it is voted on, and a
/// front whom the other side does not take for a rival. Both help, and both cost: what they cost is what the same bots come
/// to that are free to use the orders, the budget and the floor move as they like.
enum Letterheads {
  /// A text, whose it is, who could front it, and for whom its author is a rival.
  struct Draft: Sendable {
    let campaign: String
    let games: Int
    let author: String
    let front: String
    let rival: String
    let forum: String
    let clauses: [String]
    let tier: Tier
    /// Whether the rival decides its fate. In Vienna many have to let it pass, so that only the reading is claimed.
    let isDecided: Bool
  }

  /// Quillon's own text in the Merrow Council, which Varn's home is unlikely to carry from a rival; Russia's
  /// notices between nuclear risk centres before the Crimea, when Washington's trust stands just below the line; and a
  /// Russian text in Vienna, where Washington is one of many.
  static let gestures = [
    Draft(
      campaign: "first-steps", games: 300, author: "quillon", front: "", rival: "varn",
      forum: "council", clauses: ["merrow-1", "merrow-2"], tier: .political,
      isDecided: true),
    Draft(
      campaign: "confidence-2013", games: 150, author: "russia", front: "",
      rival: "united-states", forum: "us-russia", clauses: ["usru-2"],
      tier: .voluntary, isDecided: true),
    Draft(
      campaign: "confidence-2013", games: 150, author: "russia", front: "",
      rival: "united-states", forum: "osce", clauses: ["osce-3", "osce-10"], tier: .voluntary,
      isDecided: false),
  ]

  /// Four measures in Vienna, by the campaign's own sums: unlikely in Moscow under an American letterhead, likely
  /// under a Dutch one.
  static let front = Draft(
    campaign: "confidence-2013", games: 150, author: "united-states", front: "netherlands",
    rival: "russia", forum: "osce", clauses: ["osce-3", "osce-8", "osce-10", "osce-11"],
    tier: .voluntary, isDecided: true)

  enum Script: Sendable { case bare, gestures, idle, front }

  static func run(_ ledger: inout ProofLedger) {
    for draft in gestures {
      compare(
        draft, .gestures, { balanceOfGestures($0, $1, draft) }, ledger: &ledger,
        "kept gestures help", idle: "orders that are no gestures bring nothing",
        off: "without Distrust gestures bring nothing")
      billGestures(draft, &ledger)
    }
    compare(
      front, .front, balance, ledger: &ledger, "a neutral front helps",
      idle: "orders instead of a front bring nothing",
      off: "without Distrust a front brings nothing")
    billFront(front, &ledger)
  }

  private static func compare(
    _ draft: Draft, _ remedy: Script, _ balance: ([Fate], [Fate]) -> Balance,
    ledger: inout ProofLedger, _ sentence: String, idle: String, off: String
  ) {
    guard let theatre = Theatre.shipped(draft.campaign) else {
      return ledger.note("\(draft.campaign) can be read", false)
    }
    func play(_ script: Script, without: [String] = []) -> [Fate] {
      fates(draft, script, theatre, without: without)
    }
    let bare = play(.bare)
    let place = draft.place
    balance(play(remedy), bare).noteGain("\(place): \(sentence)", &ledger)
    balance(play(.idle), bare).noteVain("\(place): control: \(idle)", &ledger)
    let without = ["distrust"]
    balance(play(remedy, without: without), play(.bare, without: without))
      .noteVain("\(place): control: \(off)", &ledger)
  }

  /// What gestures bring; adoption is claimed where the rival decides it.
  private static func balanceOfGestures(_ one: [Fate], _ other: [Fate], _ draft: Draft) -> Balance {
    guard !draft.isDecided else { return balance(one, other) }
    return Balance(
      gains: [Balance.line("what the rival makes of it", one, other, \.reading)],
      beside: [Balance.line("adopted", one, other, \.adopted)])
  }

  private static func balance(_ one: [Fate], _ other: [Fate]) -> Balance {
    Balance(gains: [
      Balance.line("what the rival makes of it", one, other, \.reading),
      Balance.line("adopted", one, other, \.adopted),
    ])
  }

  // MARK: Playing

  /// What the rival makes of texts when they first come to a vote: points of its home, or steps of the leaning of one
  /// that nobody plays.
  final class Ear: Sendable {
    private let heard = Mutex<[Row: Double]>([:])
    func hear(_ text: Row, _ value: Double) { heard.withLock { $0[text] = $0[text] ?? value } }
    func reading(of text: Row) -> Double { heard.withLock { $0[text] ?? 0 } }
  }

  private static func fates(
    _ draft: Draft, _ script: Script, _ theatre: Theatre, without: [String] = []
  ) -> [Fate] {
    let lead = script == .front ? draft.front : draft.author
    return theatre.played(
      draft.games, without: without, note: { Ear() },
      { ear, names in cast(draft, script, theatre, names, ear) },
      { truth, ear, names in
        let people = Fate.People(lead: names[.actor, lead], forum: names[.forum, draft.forum])
        return Fate(people, truth, ear)
      })
  }

  private static func cast(
    _ draft: Draft, _ script: Script, _ theatre: Theatre, _ names: Names, _ ear: Ear
  ) -> [String: any Bot] {
    let rival = names[.actor, draft.rival]
    let author = Scripted(
      sealed: { desk in prepare(script, toward: rival, theatre, &desk) },
      floor: { script == .front ? [] : tabling(draft, names, $0) })
    guard theatre.seats.contains(draft.rival) else {
      return [
        draft.author: Listening(bot: author) { desk, text in
          desk.counsel.leaning(of: rival, on: text).map { ear.hear(text, Double($0.rawValue)) }
        }
      ]
    }
    var cast: [String: any Bot] = [
      draft.author: author,
      draft.rival: Listening(bot: Strategist()) { desk, text in
        let home = desk.counsel.odds(.mandate, Subject(desk.actor, text)).total
        ear.hear(text, Double(home) / Double(onePoint))
      },
    ]
    if script == .front { cast[draft.front] = Scripted(floor: { tabling(draft, names, $0) }) }
    return cast
  }

  /// What the author orders before the vote in the second turn.
  static func prepare(
    _ script: Script, toward rival: Row, _ theatre: Theatre, _ desk: inout Delegation
  ) {
    guard desk.turn <= 2 else { return }
    if script == .idle { desk.idle() }
    guard script == .gestures, let gesture = theatre.roster.vocabulary.verb(named: "gesture")
    else { return }
    desk.give(desk.order(gesture, [rival.code]))
  }

  /// The text is tabled on the first floor.
  static func tabling(_ draft: Draft, _ names: Names, _ desk: Delegation) -> [Order] {
    guard desk.turn == 1 else { return [] }
    let measures = draft.clauses.map { names[.measure, $0].code }
    let blanks = Array(repeating: Order.empty, count: 4 - measures.count)
    let forum = names[.forum, draft.forum]
    return [
      desk.order(
        Verbs.propose.number, measures + blanks + [forum.code, draft.tier.rawValue])
    ]
  }
}

/// What became of the text in one game.
struct Fate: Sendable {
  struct People: Sendable {
    let lead: Row
    let forum: Row
  }

  var adopted = 0.0
  var reading = 0.0

  init(_ people: People, _ truth: Lens, _ ear: Letterheads.Ear) {
    guard let text = Fate.text(people, truth) else { return }
    adopted = truth[.proposalStatus, text] == ProposalStatus.adopted.rawValue ? 1 : 0
    reading = ear.reading(of: text)
  }

  /// The text that was tabled on the first floor.
  static func text(_ people: People, _ truth: Lens) -> Row? {
    truth.rows(.proposal).first {
      truth.row(.lead, $0) == people.lead && truth.row(.proposalForum, $0) == people.forum
        && truth[.proposalTurn, $0] == 1
    }
  }
}
