import ParleyEngine
import ParleyRules
import ParleySimulation
import Synchronization

/// The remedies of Distrust, against the same text tabled bare by a rival: kept gestures before it is voted on, and a
/// front whom the other side does not take for a rival. Both help, and both cost.
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
    /// Whether gestures are exploited there, which costs capital at home. In Vienna nobody turns on Russia on purpose
    /// while its two gestures stand, so that orders are all that is measured.
    let isExploited: Bool
  }

  /// Quillon's own text in the Merrow Council, which Varn's home is unlikely to carry from a rival; and Russia's
  /// notices between nuclear risk centres before the Crimea, when Washington's trust stands just below the line.
  static let gestures = [
    Draft(
      campaign: "first-steps", games: 300, author: "quillon", front: "", rival: "varn",
      forum: "council", clauses: ["merrow-1", "merrow-2"], tier: .political,
      isExploited: true),
    Draft(
      campaign: "confidence-2013", games: 150, author: "russia", front: "",
      rival: "united-states", forum: "us-russia", clauses: ["usru-2"],
      tier: .voluntary, isExploited: false),
  ]

  /// Four measures in Vienna, by the campaign's own sums: unlikely in Moscow under an American letterhead, likely
  /// under a Dutch one.
  static let front = Draft(
    campaign: "confidence-2013", games: 150, author: "united-states", front: "netherlands",
    rival: "russia", forum: "osce", clauses: ["osce-3", "osce-8", "osce-10", "osce-11"],
    tier: .voluntary, isExploited: false)

  enum Script: Sendable { case bare, gestures, idle, front }

  static func run(_ ledger: inout ProofLedger) {
    for draft in gestures {
      compare(
        draft, .gestures, { balanceOfGestures($0, $1, draft) }, ledger: &ledger,
        "kept gestures help and cost", idle: "orders that are no gestures bring nothing",
        off: "without Distrust gestures bring nothing")
    }
    compare(
      front, .front, balanceOfFront, ledger: &ledger,
      "a neutral front helps and costs", idle: "orders instead of a front bring nothing",
      off: "without Distrust a front brings nothing")
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
    balance(play(remedy), bare).note("\(draft.campaign): \(sentence)", &ledger)
    balance(play(.idle), bare).noteVain("\(draft.campaign): control: \(idle)", &ledger)
    let without = ["distrust"]
    balance(play(remedy, without: without), play(.bare, without: without))
      .noteVain("\(draft.campaign): control: \(off)", &ledger)
  }

  /// The price of gestures: orders, and what one that is exploited costs at home.
  private static func balanceOfGestures(_ one: [Fate], _ other: [Fate], _ draft: Draft) -> Balance {
    let capital = Balance.line("capital lost", one, other) { -$0.capital }
    return Balance(
      gains: [
        Balance.line("what the rival makes of it", one, other, \.reading),
        Balance.line("adopted", one, other, \.adopted),
      ],
      prices: [
        Balance.line("orders spent on gestures", one, other, \.gestures)
      ] + (draft.isExploited ? [capital] : []))
  }

  /// The price of a front: its floor move, and the name on the text.
  private static func balanceOfFront(_ one: [Fate], _ other: [Fate]) -> Balance {
    Balance(
      gains: [
        Balance.line("what the rival makes of it", one, other, \.reading),
        Balance.line("adopted", one, other, \.adopted),
      ],
      prices: [
        Balance.line("texts of its own that the front left untabled", one, other) {
          -$0.frontTexts
        },
        Balance.line("adopted in another's name", one, other, \.otherName),
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
    let people = Fate.People(
      lead: theatre.row(.actor, lead), author: theatre.row(.actor, draft.author),
      front: theatre.row(.actor, draft.front), forum: theatre.row(.forum, draft.forum),
      gesture: theatre.roster.vocabulary.verb(named: "gesture"))
    return theatre.played(
      draft.games, without: without, note: { Ear() }, { cast(draft, script, theatre, $0) },
      { truth, ear in Fate(people, truth, ear) })
  }

  private static func cast(
    _ draft: Draft, _ script: Script, _ theatre: Theatre, _ ear: Ear
  ) -> [String: any Bot] {
    let rival = theatre.row(.actor, draft.rival)
    let author = Scripted(
      sealed: { desk in prepare(script, toward: rival, theatre, &desk) },
      floor: { script == .front ? [] : tabling(draft, theatre, $0) })
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
    if script == .front { cast[draft.front] = Scripted(floor: { tabling(draft, theatre, $0) }) }
    return cast
  }

  /// What the author orders before the vote in the second turn.
  private static func prepare(
    _ script: Script, toward rival: Row, _ theatre: Theatre, _ desk: inout Delegation
  ) {
    guard desk.turn <= 2 else { return }
    if script == .idle { desk.idle() }
    guard script == .gestures, let gesture = theatre.roster.vocabulary.verb(named: "gesture")
    else { return }
    desk.give(desk.order(gesture, [rival.code]))
  }

  /// The text is tabled on the first floor.
  private static func tabling(_ draft: Draft, _ theatre: Theatre, _ desk: Delegation) -> [Order] {
    guard desk.turn == 1 else { return [] }
    let measures = draft.clauses.map { theatre.row(.measure, $0).code }
    let blanks = Array(repeating: Order.empty, count: 4 - measures.count)
    let forum = theatre.row(.forum, draft.forum)
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
    let author: Row
    let front: Row
    let forum: Row
    let gesture: VerbNumber?
  }

  var adopted = 0.0
  var otherName = 0.0
  var reading = 0.0
  let gestures: Double
  /// Texts that the front led, the one it fronts left out.
  let frontTexts: Double
  let capital: Double

  init(_ people: People, _ truth: Lens, _ ear: Letterheads.Ear) {
    gestures =
      people.gesture.map {
        Double(truth[.given, people.author, toward: Row(Int($0.number))])
      } ?? 0
    capital = Double(truth[.capital, people.author])
    let text = truth.rows(.proposal).first {
      truth.row(.lead, $0) == people.lead && truth.row(.proposalForum, $0) == people.forum
        && truth[.proposalTurn, $0] == 1
    }
    frontTexts = Double(
      truth.rows(.proposal).count {
        people.front.exists && truth.row(.lead, $0) == people.front && $0 != text
      })
    guard let text else { return }
    adopted = truth[.proposalStatus, text] == ProposalStatus.adopted.rawValue ? 1 : 0
    otherName = people.lead == people.author ? 0 : adopted
    reading = ear.reading(of: text)
  }
}
