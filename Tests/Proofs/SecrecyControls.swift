import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyTesting

/// Negative controls for secrecy: rules that betray something, folds that go wrong, pairs that are none. Each proof must
/// see them.
enum SecrecyControls {
  static func run(_ ledger: inout ProofLedger) {
    closedPairs(&ledger)
    openPairs(&ledger)
    openlyAsked(&ledger)
    folds(&ledger)
  }

  private static func ring(_ module: any Module.Type) -> Theatre {
    Theatre.ring(Roster(Obstacles.all + [module]))
  }

  // MARK: Closed pairs

  private static func closedPairs(_ ledger: inout ProofLedger) {
    let count = ClosedPairs.judge(ClosedKinds.messages, ring(TellTale.self), seeds: 1...8)
    ledger.note(
      "control: a leak through a count alone is caught", !count.leaks.isEmpty, sample(count))
    let culprit = ClosedPairs.judge(ClosedKinds.culprits, ring(Betrayer.self), seeds: 1...8)
    ledger.note("control: a betrayed culprit is caught", !culprit.leaks.isEmpty, sample(culprit))
    let trace = ClosedPairs.judge(ClosedKinds.shares, ring(Tattler.self), seeds: 1...8)
    ledger.note(
      "control: a shared trace that shows in a verdict is caught", !trace.leaks.isEmpty,
      sample(trace))
    let purse = ClosedPairs.judge(ClosedKinds.stockpiles, ring(PurseReader.self), seeds: 1...16)
    ledger.note(
      "control: a purse that everybody hears the bottom of is caught", !purse.leaks.isEmpty,
      sample(purse))
    let word = ClosedPairs.judge(ClosedKinds.brokenPledges, ring(Sneak.self), seeds: 1...160)
    ledger.note("control: a broken word that is told is caught", !word.leaks.isEmpty, sample(word))
    loose(&ledger)
    let none = ClosedPairs.Kind(name: "nothing") { theatre, seed in
      let twins = Twins(theatre, seed, insiders: [])
      try twins.play(to: 2)
      return twins
    }
    let same = ClosedPairs.judge(none, Theatre.ring(), seeds: 1...4)
    ledger.note("control: a pair without a difference does not count", same.worlds == 0)
    let again = ClosedPairs.Kind(name: "one pair") { theatre, _ in
      try ClosedKinds.notes.play(theatre, 1)
    }
    let once = ClosedPairs.judge(again, Theatre.ring(), seeds: 1...4)
    ledger.note("control: the same pair twice counts once", once.worlds == 1)
  }

  /// A desk that betrays a private charge to one seat or to the projector alone, once it was made and only where it is
  /// asked.
  private static func loose(_ ledger: inout ProofLedger) {
    let answers: [(String, String, @Sendable (Session) -> String)] = [
      ("Tab", "helix", { "answer <Tab>: c\($0.truth.count(.accusation))" }),
      ("why", "public", { "why c1: \($0.truth.count(.accusation) > 0)" }),
    ]
    for (name, whom, answer) in answers {
      var theatre = Theatre.ring()
      theatre.ask = { session, seat, seed in
        let isTold = session.setting.names.id(seat) == whom
        return Probes(session, seat, seed).answers() + (isTold ? [answer(session)] : [])
      }
      let tally = ClosedPairs.judge(ClosedKinds.accusations, theatre, seeds: 1...8)
      ledger.note(
        "control: a leak that shows only in \(name), to \(whom) alone and only if asked after the act, is caught",
        !tally.leaks.isEmpty, sample(tally))
    }
  }

  private static func sample(_ tally: ClosedPairs.Tally) -> String {
    "\(tally.leaks.count): \(tally.leaks.first.map { String($0.prefix(200)) } ?? "")"
  }

  // MARK: Open pairs

  private static func openPairs(_ ledger: inout ProofLedger) {
    let controls: [(String, any Module.Type, String)] = [
      ("a happening that is no declared disclosure", Whisperer.self, "who was behind an inject"),
      ("a bare number that moves", TellTale.self, "a seat's sealed orders of one turn"),
      ("a disclosure that leads back to nothing", Rumour.self, "a seat's skills and means"),
    ]
    for (name, module, change) in controls {
      guard let change = OpenPairs.changes.first(where: { $0.name == change }) else {
        ledger.note("control: \(name) is caught", false, "no such change")
        continue
      }
      let tally = OpenPairs.judge(change, ring(module), seeds: 1...24)
      ledger.note(
        "control: as a first difference, \(name) is caught", !tally.mistakes.isEmpty,
        "\(tally.mistakes.count): \(tally.mistakes.first.map { String($0.prefix(200)) } ?? "")")
    }
  }

  /// A desk that answers the projector from what is sealed.
  private static func openlyAsked(_ ledger: inout ProofLedger) {
    var theatre = Theatre.ring()
    theatre.ask = { session, seat, _ in
      seat == .everybody ? ["orders: \(session.sealedOrders)"] : []
    }
    let tally = OpenPairs.judge(OpenPairs.changes[0], theatre, seeds: 1...8)
    ledger.note(
      "control: before the first difference, an answer that has one is caught",
      !tally.mistakes.isEmpty,
      "\(tally.mistakes.count): \(tally.mistakes.first.map { String($0.prefix(200)) } ?? "")")
  }

  // MARK: The fold

  private static func folds(_ ledger: inout ProofLedger) {
    let lost = FoldProof.folds(Theatre.ring(), seeds: 1...2) { stream, _ in
      let last = stream.events.lastIndex { if case .cell = $0.body { true } else { false } }
      return stream.events.enumerated().filter { $0.offset != last }.map(\.element)
    }
    ledger.note(
      "control: a fold that loses a line is caught", !lost.mistakes.isEmpty,
      "\(lost.mistakes.count)")
    let swapped = FoldProof.folds(Theatre.ring(), seeds: 1...2) { stream, session in
      stream.viewer == .everybody ? stream.events : session.events(of: .everybody)
    }
    ledger.note(
      "control: a fold of another's stream is caught", !swapped.mistakes.isEmpty,
      "\(swapped.mistakes.count)")
    let peeking = Poison.judge(Theatre.ring(), seeds: 1...2) { session, seat in
      let truth = session.truth
      return truth.actorRows.map { "\(truth[.budget, $0])" }
    }
    ledger.note(
      "control: an answer from the truth is poisoned", !peeking.mistakes.isEmpty,
      "\(peeking.mistakes.count)")
  }
}

/// Counts aloud how many messages were sent, and says nothing else.
struct TellTale: BareModule {
  static let id = "counter"
  static let title: Text = "TellTale"
  static let summary: Text = "Counts messages where everybody can see it."
  let count: Quantity
  init(_ setup: inout Setup) {
    count = setup.quantity(
      QuantityDeclaration(
        "counter.messages", "messages", unit: .count, range: 0...9999, sight: .open))
    setup.responds(to: .messageSent)
  }
  func respond(_ happening: Event, _ lens: Lens, _ out: Adjudication) {
    out.add(count, .none, toward: .none, 1)
  }
}

/// Says in public whose purse is near its bottom: no decision is taken, and nothing was bought.
struct PurseReader: BareModule {
  static let id = "purse-reader"
  static let title: Text = "PurseReader"
  static let summary: Text = "Says aloud who has little left."
  let poor: HappeningKind
  init(_ setup: inout Setup) {
    poor = setup.happening(
      HappeningDeclaration("purse-reader.poor", "{who} has little left.", [("who", .row(.actor))]))
    setup.advances(.finish)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    for actor in lens.actorRows where lens[.budget, actor] < 3 {
      out.tell(poor, actor, to: .everybody)
    }
  }
}

/// Says in public who was behind an incident, as a disclosure that it declared.
struct Betrayer: BareModule {
  static let id = "betrayer"
  static let title: Text = "Betrayer"
  static let summary: Text = "Cannot keep a culprit to itself."
  let word: HappeningKind
  init(_ setup: inout Setup) {
    word = setup.happening(
      HappeningDeclaration(
        "betrayer.word", "Word has it: {who}.", [("who", .row(.actor))], isDisclosure: true))
    setup.responds(to: .incidentSurfaced)
  }
  func respond(_ happening: Event, _ lens: Lens, _ out: Adjudication) {
    out.tell(word, [lens[.culprit, happening.row(0)]], to: .everybody)
  }
}

/// Lets third parties believe a charge the less, the more traces they hold themselves.
struct Tattler: BareModule {
  static let id = "tattler"
  static let title: Text = "Tattler"
  static let summary: Text = "Counts a juror's own traces in a public verdict."
  let held: TermName
  init(_ setup: inout Setup) {
    held = setup.term(TermDeclaration("tattler.held", "traces held", sight: .open))
    setup.weighs(.believe)
  }
  func weigh(_ question: QuestionNumber, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    odds.add(held, -10 - Int32(lens.count(.trace)))
  }
}

/// Tells everybody who was behind an incident, and never declared that it discloses anything.
struct Whisperer: BareModule {
  static let id = "whisperer"
  static let title: Text = "Whisperer"
  static let summary: Text = "Tells what it does not declare."
  let word: HappeningKind
  init(_ setup: inout Setup) {
    word = setup.happening(
      HappeningDeclaration("whisperer.word", "Word has it: {who}.", [("who", .row(.actor))]))
    setup.responds(to: .incidentSurfaced)
  }
  func respond(_ happening: Event, _ lens: Lens, _ out: Adjudication) {
    out.tell(word, [lens[.culprit, happening.row(0)]], to: .everybody)
  }
}

/// Tells every turn how rich all are together: a declared disclosure of nothing in particular.
struct Rumour: BareModule {
  static let id = "rumour"
  static let title: Text = "Rumour"
  static let summary: Text = "Adds up what everybody owns."
  let sum: HappeningKind
  init(_ setup: inout Setup) {
    sum = setup.happening(
      HappeningDeclaration(
        "rumour.sum", "All own {sum} together.", [("sum", .count)], isDisclosure: true))
    setup.advances(.finish)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    out.tell(sum, [lens.actorRows.reduce(0) { $0 + lens[.budget, $1] }], to: .everybody)
  }
}
