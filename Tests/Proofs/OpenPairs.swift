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
    /// It names what the invented campaign alone has.
    var isOfTheRing = false
    let make: @Sendable (Theatre, UInt64) -> Pair?
  }

  struct Tally: Sendable {
    fileprivate(set) var worlds = 0
    fileprivate(set) var views = 0
    /// Views in which something came to differ.
    fileprivate(set) var opened = 0
    /// Worlds in which those who had seen no difference asked about everything, how many that were, and what they asked.
    fileprivate(set) var askedWorlds = 0
    fileprivate(set) var asked = 0
    fileprivate(set) var questions = 0
    fileprivate(set) var mistakes: [String] = []

    mutating func add(_ other: Tally) {
      worlds += other.worlds
      views += other.views
      opened += other.opened
      askedWorlds += other.askedWorlds
      asked += other.asked
      questions += other.questions
      mistakes += other.mistakes
    }

    var isClean: Bool { worlds > 0 && opened > 0 && mistakes.isEmpty }
    var line: String {
      "\(worlds) worlds, \(views) views, \(opened) of which came to differ; "
        + "\(asked) asked before, \(questions) questions in \(askedWorlds) worlds"
        + (mistakes.isEmpty ? "" : ": \(mistakes.prefix(2))")
    }
  }

  static func run(_ ledger: inout ProofLedger) {
    var all = Tally()
    for change in changes {
      let tally = judge(change, Theatre.ring(), seeds: 1...270)
      all.add(tally)
      ledger.note(
        "open pairs, \(change.name): a disclosure is what differs first", tally.isClean, tally.line)
    }
    for campaign in ["confidence-2013", "first-steps"] {
      guard let theatre = Theatre.shipped(campaign) else {
        ledger.note("open pairs, \(campaign): it loads", false)
        continue
      }
      // A dozen pairs of a kind may stay closed to their end; those of a campaign together do not.
      var tally = Tally()
      for change in changes where !change.isOfTheRing {
        tally.add(judge(change, theatre, seeds: 1...12))
      }
      all.add(tally)
      ledger.note(
        "open pairs, \(campaign): a disclosure is what differs first", tally.isClean, tally.line)
    }
    ledger.note("at least 1,000 open pairs of worlds counted", all.worlds >= 1000, "\(all.worlds)")
    ledger.note(
      "and in at least 1,000 of them those to whom nothing was disclosed yet asked about everything while the worlds "
        + "differed", all.askedWorlds >= 1000, "\(all.questions) questions in \(all.askedWorlds)")
  }

  private struct Judged: Sendable {
    let logs: [UInt64]
    let watch: (views: Int, opened: Int, asked: Int, questions: Int)
    let mistakes: [String]
  }

  static func judge(_ change: Change, _ theatre: Theatre, seeds: ClosedRange<UInt64>) -> Tally {
    let judged = Hands.map(Array(seeds)) { seed -> Judged? in
      guard let pair = change.make(theatre, seed) else { return nil }
      let watch = Watch(pair, patience: seed % 3 == 0 ? 1 : 0)
      do { try play(pair, seed, watch, theatre) } catch {
        return Judged(logs: [], watch: (0, 0, 0, 0), mistakes: ["seed \(seed): \(error)"])
      }
      return Judged(
        logs: [WhiteLog.digest(pair.one), WhiteLog.digest(pair.two)],
        watch: (watch.views, watch.opened, watch.asked, watch.questions),
        mistakes: watch.mistakes.map { "seed \(seed): \($0)" })
    }
    var seen: Set<[UInt64]> = []
    var tally = Tally()
    for one in judged.compactMap({ $0 }) {
      tally.mistakes += one.mistakes
      guard one.logs.count == 2, one.logs[0] != one.logs[1], seen.insert(one.logs).inserted
      else { continue }
      tally.worlds += 1
      tally.views += one.watch.views
      tally.opened += one.watch.opened
      tally.askedWorlds += one.watch.asked > 0 ? 1 : 0
      tally.asked += one.watch.asked
      tally.questions += one.watch.questions
    }
    return tally
  }

  /// Both worlds to the end, each seat on its own view, with a look after every act.
  private static func play(_ pair: Pair, _ seed: UInt64, _ watch: Watch, _ theatre: Theatre) throws
  {
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
      watch.ask { theatre.ask($0, $1, seed) }
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
    Change(name: "who was behind an inject", isOfTheRing: true) { theatre, seed in
      let all = ["boreal", "cassel", "delta", "helix"]
      guard let culprit = Theatre.pick(all, seed) else { return nil }
      return pair(theatre, seed, insiders: [culprit, "ghost-crew"]) { campaign in
        for place in campaign.injects.indices {
          guard let deed = campaign.injects[place].deed else { continue }
          campaign.injects[place].effects = [
            .incident(
              .init(
                of: deed.kind, by: culprit, at: deed.target, severity: deed.severity, flag: "boreal"
              ))
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
      one: theatre.session(seed), two: theatre.session(seed, change), insiders: insiders)
  }

  private static func apart(_ theatre: Theatre, _ seed: UInt64, _ phase: Phase) -> Pair? {
    guard let seat = Theatre.pick(theatre.seats, seed) else { return nil }
    var pair = pair(theatre, seed, insiders: [seat])
    let turn = 1 + Int32(seed / 4) % theatre.campaign.turns
    pair.isApart = { $1 == seat && $0.turn == turn && $0.phase == phase }
    return pair
  }
}
