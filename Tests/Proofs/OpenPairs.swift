import ParleyEngine
import ParleyRules
import ParleyTesting

/// Two worlds that differ in anything at all: up to the first difference a seat's bytes are equal, and what differs
/// first was brought by a declared disclosure whose causes lead back to the change.
enum OpenPairs {
  /// Two sessions, and the seats that know of the change from the start.
  struct Pair {
    let one: Session
    let two: Session
    let insiders: [String]
    /// Whether a seat's orders are other ones in the second world, now.
    var isApart: (Session, String) -> Bool = { _, _ in false }
  }

  /// Something to change.
  struct Change: Sendable {
    let name: String
    let make: @Sendable (Theatre, UInt64) -> Pair?
  }

  struct Tally: Sendable {
    fileprivate(set) var worlds = 0
    fileprivate(set) var views = 0
    /// Views in which something came to differ.
    fileprivate(set) var opened = 0
    fileprivate(set) var mistakes: [String] = []

    var isClean: Bool { worlds > 0 && opened > 0 && mistakes.isEmpty }
    var line: String {
      "\(worlds) worlds, \(views) views, \(opened) of which came to differ"
        + (mistakes.isEmpty ? "" : ": \(mistakes.prefix(2))")
    }
  }

  static func run(_ ledger: inout ProofLedger) {
    var worlds = 0
    for change in changes {
      let tally = judge(change, Theatre.ring(), seeds: 1...270)
      worlds += tally.worlds
      ledger.note(
        "open pairs, \(change.name): a disclosure is what differs first", tally.isClean, tally.line)
    }
    ledger.note("at least 1,000 open pairs of worlds counted", worlds >= 1000, "\(worlds)")
  }

  private struct Judged: Sendable {
    let logs: [UInt64]
    let views: Int
    let opened: Int
    let mistakes: [String]
  }

  static func judge(_ change: Change, _ theatre: Theatre, seeds: ClosedRange<UInt64>) -> Tally {
    let judged = Hands.map(Array(seeds)) { seed -> Judged? in
      guard let pair = change.make(theatre, seed) else { return nil }
      let watch = Watch(pair)
      do { try play(pair, seed, watch) } catch {
        return Judged(logs: [], views: 0, opened: 0, mistakes: ["seed \(seed): \(error)"])
      }
      return Judged(
        logs: [WhiteLog.digest(pair.one), WhiteLog.digest(pair.two)], views: watch.views,
        opened: watch.opened, mistakes: watch.mistakes.map { "seed \(seed): \($0)" })
    }
    var seen: Set<[UInt64]> = []
    var tally = Tally()
    for one in judged.compactMap({ $0 }) {
      tally.mistakes += one.mistakes
      guard one.logs.count == 2, one.logs[0] != one.logs[1], seen.insert(one.logs).inserted
      else { continue }
      tally.worlds += 1
      tally.views += one.views
      tally.opened += one.opened
    }
    return tally
  }

  /// Both worlds to the end, each seat on its own view, with a look after every act.
  private static func play(_ pair: Pair, _ seed: UInt64, _ watch: Watch) throws {
    let tables = [pair.one, pair.two].map { RandomTable($0, seed: seed) }
    while !pair.one.isOver, !watch.isDone {
      for seat in pair.one.seats {
        let id = pair.one.setting.names.id(.actor, seat)
        for (number, table) in tables.enumerated() {
          let isApart = number == 1 && pair.isApart(table.session, id)
          try table.act(seat, variant: isApart ? "apart" : "")
        }
        watch.look()
      }
      for table in tables { try table.session.closePhase() }
      watch.look()
    }
  }

  // MARK: Changes

  static let changes: [Change] = [
    Change(name: "a seat's sealed orders of one turn") { apart($0, $1, .orders) },
    Change(name: "a seat's acts on one floor") { apart($0, $1, .negotiation) },
    Change(name: "a seat's skills and means") { theatre, seed in
      let stocks: [Quantity] = [.attack, .defence, .forensics, .budget, .income, .capital]
      guard let seat = Theatre.pick(theatre.seats, seed),
        let quantity = Theatre.pick(stocks, seed / 4)
      else { return nil }
      return pair(theatre, seed, insiders: [seat]) { $0.add(2, to: quantity, of: seat) }
    },
    Change(name: "the doctrines of non-players") { theatre, seed in
      let shares: [Quantity] = [.strikes, .spies, .accuses, .tables]
      guard let actor = Theatre.pick(theatre.nonPlayers, seed),
        let share = Theatre.pick(shares, seed / 2)
      else { return nil }
      return pair(theatre, seed, insiders: []) { $0.add(600, to: share, of: actor) }
    },
    Change(name: "who was behind an inject") { theatre, seed in
      let all = ["boreal", "cassel", "delta", "helix"]
      guard let culprit = Theatre.pick(all, seed) else { return nil }
      return pair(theatre, seed, insiders: [culprit, "ghost-crew"]) { campaign in
        for place in campaign.injects.indices {
          guard let deed = campaign.injects[place].deed else { continue }
          campaign.injects[place].effects = [
            .incident(
              kind: deed.kind, by: culprit, at: deed.target, severity: deed.severity,
              flag: "boreal", isNamed: false)
          ]
        }
      }
    },
  ]

  private static func pair(
    _ theatre: Theatre, _ seed: UInt64, insiders: [String],
    _ change: (inout Campaign) -> Void = { _ in }
  ) -> Pair {
    Pair(
      one: Session(theatre.setting(seed)), two: Session(theatre.setting(seed, change)),
      insiders: insiders)
  }

  private static func apart(_ theatre: Theatre, _ seed: UInt64, _ phase: Phase) -> Pair? {
    guard let seat = Theatre.pick(theatre.seats, seed) else { return nil }
    var pair = pair(theatre, seed, insiders: [seat])
    let turn = 1 + Int32(seed / 4) % theatre.campaign.turns
    pair.isApart = { $1 == seat && $0.turn == turn && $0.phase == phase }
    return pair
  }
}
