import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyTesting

/// Negative controls of permuting: something that leans on the sequence of orders or of seats, which each proof must see
/// once the sequence is another, and only then.
enum SequenceControls {
  static func run(_ ledger: inout ProofLedger) {
    arrival(&ledger)
    seats(&ledger)
    let jumper = Battery(Roster(Obstacles.all + [QueueJumper.self]), seeds: 1...4)
    let found = (try? jumper.orderDoesNotMatter().problems) ?? []
    ledger.note(
      "a rule that serves orders by how many came before them in a stage is caught", !found.isEmpty,
      "\(found.count) of 4: \(found.first.map { String($0.prefix(160)) } ?? "")")
  }

  private static func arrival(_ ledger: inout ProofLedger) {
    let roster = Roster(Obstacles.all + [Doorman.self])
    var same = Alignment.arrival
    same.inputs = { session, _ in session.inputs }
    let still = Alignment.outcome(of: same, roster, seeds: 1...8)
    let found = Alignment.outcome(of: Alignment.arrival, roster, seeds: 1...8)
    ledger.note(
      "a draw keyed by who came first to the door is caught, and only in another sequence",
      !found.wrong.isEmpty && still.wrong.isEmpty && still.shared > 0,
      "\(found.wrong.count) wrong; \(still.wrong.count) in the same sequence")
  }

  /// No rule is told in which sequence seats stand, so it is the campaign that leans on it.
  private static func seats(_ ledger: inout ProofLedger) {
    var same = Alignment.seated
    same.base = { seed, roster in Ground.setting(seed: seed, roster: roster) { favour(&$0) } }
    same.setting = same.base
    var favoured = same
    favoured.setting = { seed, roster in
      Ground.setting(seed: seed, roster: roster) {
        Alignment.reseat(&$0, seed)
        favour(&$0)
      }
    }
    let still = Alignment.outcome(of: same, Ground.roster, seeds: 1...8)
    let found = Alignment.outcome(of: favoured, Ground.roster, seeds: 1...8)
    ledger.note(
      "a purse that is fuller for whoever is seated first is caught, and only with seats in another order",
      !found.wrong.isEmpty && still.wrong.isEmpty && still.shared > 0,
      "\(found.wrong.count) wrong; \(still.wrong.count) in the same order")
  }

  private static func favour(_ campaign: inout Campaign) {
    if let first = campaign.seats.first?.actor { campaign.add(1, to: .budget, of: first) }
  }
}

/// Serves each at its door by the place it took in the queue.
struct Doorman: BareModule {
  /// Who came, in sequence; a new queue every turn. A module has no business with such a thing, and this is the fault the
  /// control is there to show: unchecked, as the proof plays its games one after the other on one thread.
  private final class Queue: @unchecked Sendable {
    private var turn: Int32 = 0
    private var places: [Int32: Int] = [:]

    func place(of actor: Row, in turn: Int32) -> Int {
      if turn != self.turn { (self.turn, places) = (turn, [:]) }
      let place = places[actor.number] ?? places.count
      places[actor.number] = place
      return place
    }
  }

  static let id = "doorman"
  static let title: Text = "Doorman"
  static let summary: Text = "Serves by arrival."
  let whim: QuestionNumber
  private let queue: Queue

  init(_ setup: inout Setup) {
    let queue = Queue()
    self.queue = queue
    whim = setup.question(
      QuestionDeclaration("doorman.whim", "A whim?", about: [.actor], yes: "yes", no: "no"))
    _ = setup.verb(
      Verb(
        "knock", alias: "klop", Text("knock", nl: "klop aan"), .beside, .sealedFree, in: .prepare,
        sentence: Text("You knock.", nl: "U klopt aan."),
        price: { view, order in
          _ = queue.place(of: order.actorRow, in: view[.turn])
          return Price()
        }))
  }

  func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let place = queue.place(of: order.actorRow, in: lens[.turn])
    _ = out.ask(whim, Subject(order.actorRow), key: Key("turn \(lens[.turn])", "place \(place)"))
  }
}

/// Serves whoever comes by how much was told in the stage before.
struct QueueJumper: BareModule {
  static let id = "queuejumper"
  static let title: Text = "Queue jumper"
  static let summary: Text = "Serves by sequence."
  let whim: QuestionNumber
  let served: HappeningKind

  init(_ setup: inout Setup) {
    whim = setup.question(
      QuestionDeclaration("queuejumper.whim", "A whim?", about: [.actor], yes: "yes", no: "no"))
    served = setup.happening(
      HappeningDeclaration("queuejumper.served", "{actor} is served.", [("actor", .row(.actor))]))
    _ = setup.verb(
      Verb(
        "jump", alias: "dring-voor", Text("jump the queue", nl: "dring voor"), .beside, .sealedFree,
        in: .prepare, sentence: Text("You jump the queue.", nl: "U dringt voor.")))
  }

  func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    _ = out.ask(
      whim, Subject(order.actorRow), key: Key("turn \(lens[.turn])", "\(out.happenings.count)"))
    out.tell(served, [order.actorRow.number], to: .everybody)
  }
}
