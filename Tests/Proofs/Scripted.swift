import ParleyEngine
import ParleyRules
import ParleySimulation
import Synchronization

/// A seat that plays a script with its sealed orders and on the floor, and votes as its side would.
struct Scripted: Bot {
  let sealed: @Sendable (inout Delegation) -> Void
  let floor: @Sendable (Delegation) -> [Order]

  init(
    sealed: @escaping @Sendable (inout Delegation) -> Void = { _ in },
    floor: @escaping @Sendable (Delegation) -> [Order] = { _ in [] }
  ) {
    self.sealed = sealed
    self.floor = floor
  }

  func sealedOrders(_ desk: Delegation) -> [Order] {
    var desk = desk
    sealed(&desk)
    return desk.orders
  }

  func floorActs(_ desk: Delegation) -> [Order] { floor(desk) }

  func ballots(_ desk: Delegation) -> [(text: Row, ballot: Ballot)] { Strategist().ballots(desk) }
}

/// Plays as another does, and notes something about each text that comes to a vote.
struct Listening: Bot {
  let bot: any Bot
  let hear: @Sendable (Delegation, Row) -> Void

  func sealedOrders(_ desk: Delegation) -> [Order] { bot.sealedOrders(desk) }
  func floorActs(_ desk: Delegation) -> [Order] { bot.floorActs(desk) }
  func ballots(_ desk: Delegation) -> [(text: Row, ballot: Ballot)] {
    let ballots = bot.ballots(desk)
    for (text, _) in ballots { hear(desk, text) }
    return ballots
  }
}

extension Delegation {
  /// Guards something of its own: an order that costs the same and tells nothing about anybody.
  mutating func idle() {
    for asset in view.rows(.asset) where view[.assetOwner, asset] == actor.number {
      let codes = [OperationKind.defence.rawValue, asset.code]
      if give(order(Verbs.operate.number, codes)) { return }
    }
  }
}

/// What a script brings and what it takes against another, over the same games.
struct Balance {
  /// The lines of a kind of outcome, one against the other.
  static func line<Outcome>(
    _ name: String, _ one: [Outcome], _ other: [Outcome], _ value: (Outcome) -> Double
  ) -> Line {
    Line(
      name: name, difference: Interval(ofPairs: zip(other, one).map { (value($0), value($1)) }))
  }

  /// A difference of the pairs; above zero is more of what the line is called.
  struct Line {
    let name: String
    let difference: Interval
    var isClear: Bool { difference.low > 0 }

    var text: String {
      func short(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let digits = String(hundredths.magnitude)
        let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        return (hundredths < 0 ? "-" : "") + padded.dropLast(2) + "." + padded.suffix(2)
      }
      return "\(name) \(short(difference.value)) (\(short(difference.low)) to "
        + "\(short(difference.high)))"
    }
  }
  var gains: [Line] = []
  var prices: [Line] = []
  /// What the script itself brings about, or what is worth reading and is not claimed.
  var beside: [Line] = []

  var helps: Bool { !gains.isEmpty && gains.allSatisfy(\.isClear) }
  var costs: Bool { !prices.isEmpty && prices.allSatisfy(\.isClear) }

  var text: String {
    [("gain", gains), ("price", prices), ("beside", beside)].filter { !$0.1.isEmpty }
      .map { "\($0.0): " + $0.1.map(\.text).joined(separator: ", ") }.joined(separator: "; ")
  }

  /// Notes that it helps and costs.
  func note(_ sentence: String, _ ledger: inout ProofLedger) {
    ledger.note(sentence, helps && costs, text)
  }

  /// Notes that it helps; what it costs is another note's.
  func noteGain(_ sentence: String, _ ledger: inout ProofLedger) {
    ledger.note(sentence, helps, text)
  }

  /// Notes that the same check finds no gain of any kind.
  func noteVain(_ sentence: String, _ ledger: inout ProofLedger) {
    ledger.note(sentence, !gains.isEmpty && !gains.contains(where: \.isClear), text)
  }
}

extension Theatre {
  /// Plays games with some seats cast, each game with a cast of its own, and reads something off the truth at its end.
  /// Both are given the names of the game: each game numbers its rows by its own lots.
  func played<Note: Sendable, Reading: Sendable>(
    _ games: Int, without: [String] = [], note: @escaping @Sendable () -> Note,
    _ cast: @escaping @Sendable (Note, Names) -> [String: any Bot],
    _ read: @escaping @Sendable (Lens, Note, Names) -> Reading
  ) -> [Reading] {
    let setting = Setting(campaign: campaign, roster: roster, without: without, seed: 2020)
    return Hands.map(Array(0..<games)) { number in
      let note = note()
      let names = Names(
        campaign, roster.vocabulary, seed: Playout.seed(setting.seed, game: number))
      let cast = cast(note, names)
      let playout = Simulation(setting) { cast[$0] ?? Strategist() }.playout
      return read(playout.game(number).truth, note, names)
    }
  }
}

extension Names {
  /// The row of an actor, asset, forum or measure by its id; nobody's where there is none.
  subscript(_ kind: Kind, _ id: String) -> Row { row(kind, id) ?? .none }
}
