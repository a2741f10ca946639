import ParleyEngine
import ParleyRules
import ParleyTesting

/// Two worlds that differ only in what by the rules stays unseen: a seat's bytes must be the same in both.
///
/// A pair counts only if the truth differs.
enum ClosedPairs {
  struct Pair {
    let first: Session
    let second: Session
    let observers: [Row]
  }

  static func run(_ ledger: inout ProofLedger) {
    for (name, _) in kinds {
      let (counted, leaks) = leaks(of: name, Ground.roster, seeds: 1...40)
      ledger.note(
        "closed pairs, \(name): what stays unseen changes no byte", leaks.isEmpty && counted > 100,
        "\(counted) pairs counted, \(leaks.count) leaks \(leaks.prefix(2))")
    }
  }

  /// Plays pairs of one kind and says what leaked.
  static func leaks(of name: String, _ roster: Roster, seeds: ClosedRange<UInt64>)
    -> (counted: Int, leaks: [String])
  {
    guard let make = kinds.first(where: { $0.0 == name })?.1 else { return (0, []) }
    var counted = 0
    var leaks: [String] = []
    for seed in seeds {
      for turn in Int32(1)...3 {
        guard let pair = try? make(roster, seed, turn), truthDiffers(pair) else { continue }
        for seat in pair.observers.map({ Seat.team($0) }) + [.everybody] {
          counted += 1
          if let leak = difference(pair, seat) {
            leaks.append("seed \(seed) turn \(turn): \(leak)")
          }
        }
      }
    }
    return (counted, leaks)
  }

  private static let kinds: [(String, @Sendable (Roster, UInt64, Int32) throws -> Pair?)] = [
    ("others' sealed orders drawn afresh", sealedOrders),
    ("another's stockpiles, interests and trust", privateNumbers),
    ("doctrines of non-players", doctrines),
    ("another's objectives, and the white cell's notes", objectives),
    ("the culprit of an incident", culprits),
    ("messages between others", messages),
  ]

  static func truthDiffers(_ pair: Pair) -> Bool {
    pair.first.inputs != pair.second.inputs || pair.first.digest != pair.second.digest
      || pair.first.truth.world.digest != pair.second.truth.world.digest
  }

  static func difference(_ pair: Pair, _ seat: Seat) -> String? {
    let (a, b) = (Told.lines(pair.first, seat), Told.lines(pair.second, seat))
    for (x, y) in zip(a, b) where x != y { return "\(x) | \(y)" }
    if a.count != b.count { return "\(a.count) lines, \(b.count) lines" }
    for (x, y) in zip(Probes.answers(pair.first, seat), Probes.answers(pair.second, seat))
    where x != y {
      return "\(x) | \(y)"
    }
    return nil
  }

  // MARK: What is changed

  /// Plays both sessions alike to the orders of a turn.
  private static func reach(_ turn: Int32, _ sessions: [Session], seed: UInt64) throws {
    for session in sessions {
      let table = RandomTable(session, seed: seed)
      while !session.isOver, session.turn < turn || session.phase != .orders {
        guard try table.playPhase() else { return }
      }
    }
  }

  private static func observer(_ session: Session, _ seed: UInt64) -> Row {
    session.seats[Int(seed) % session.seats.count]
  }

  private static func sealedOrders(_ roster: Roster, _ seed: UInt64, _ turn: Int32) throws -> Pair?
  {
    let sessions = [
      Session(Ground.setting(seed: seed, roster: roster)),
      Session(Ground.setting(seed: seed, roster: roster)),
    ]
    try reach(turn, sessions, seed: seed)
    let watcher = observer(sessions[0], seed)
    for (number, session) in sessions.enumerated() {
      let table = RandomTable(session, seed: seed)
      for seat in session.seats {
        try table.act(seat, variant: seat == watcher ? "" : "world \(number)")
      }
      // Sealed and adjudicated, but not revealed.
      if seed % 2 == 0 { try session.closePhase() }
    }
    return Pair(first: sessions[0], second: sessions[1], observers: [watcher])
  }

  private static func changed(
    _ roster: Roster, _ seed: UInt64, _ turn: Int32, toTheEnd: Bool = false,
    _ change: @escaping (inout Campaign) -> Void
  ) throws -> [Session] {
    let sessions = [
      Session(Ground.setting(seed: seed, roster: roster)),
      Session(Ground.setting(seed: seed, roster: roster, change)),
    ]
    for session in sessions {
      let table = RandomTable(session, seed: seed)
      if toTheEnd {
        try table.playOut()
      } else if turn > 1 {
        try table.playPhase()
      }
    }
    return sessions
  }

  private static func privateNumbers(_ roster: Roster, _ seed: UInt64, _ turn: Int32) throws
    -> Pair?
  {
    // Up to the reveal of the first turn: afterwards another's numbers act on the world. The one whose numbers they
    // are plays as it would have played, so its own orders must be legal in both.
    let sessions = try changed(roster, seed, 1) { campaign in
      campaign.cells += [
        Campaign.Cell(.budget, "boreal", value: 3), Campaign.Cell(.capital, "boreal", value: 9),
        Campaign.Cell(.attack, "boreal", value: 1), Campaign.Cell(.income, "boreal", value: 2),
        Campaign.Cell(.interest, "osce-3", "boreal", value: -1000),
        Campaign.Cell(.trust, "boreal", "arden", value: 900),
      ]
    }
    let watchers = sessions[0].seats.filter { sessions[0].setting.names.id(.actor, $0) != "boreal" }
    for session in sessions {
      for seat in watchers { try RandomTable(session, seed: seed).act(seat) }
      if turn == 2 { try session.closePhase() }
    }
    return Pair(first: sessions[0], second: sessions[1], observers: watchers)
  }

  private static func doctrines(_ roster: Roster, _ seed: UInt64, _ turn: Int32) throws -> Pair? {
    let sessions = try changed(roster, seed, 1) { campaign in
      campaign.cells += [
        Campaign.Cell(.strikes, "ghost-crew", value: 900),
        Campaign.Cell(.spies, "delta", value: 900),
        Campaign.Cell(.tables, "delta", value: 900),
      ]
    }
    for session in sessions {
      for seat in session.seats { try RandomTable(session, seed: seed).act(seat) }
      try session.closePhase()
    }
    return Pair(first: sessions[0], second: sessions[1], observers: sessions[0].seats)
  }

  private static func objectives(_ roster: Roster, _ seed: UInt64, _ turn: Int32) throws -> Pair? {
    let sessions = try changed(roster, seed, turn, toTheEnd: true) { campaign in
      campaign.objectives = campaign.objectives.map { objective in
        objective.seat != "boreal"
          ? objective
          : Campaign.Objective(
            id: objective.id, seat: "boreal", title: objective.title, when: .turn(turn))
      }
    }
    try sessions[1].note("Boreal looks tired.")
    let watchers = sessions[0].seats.filter { sessions[0].setting.names.id(.actor, $0) != "boreal" }
    return Pair(first: sessions[0], second: sessions[1], observers: watchers)
  }

  private static func culprits(_ roster: Roster, _ seed: UInt64, _ turn: Int32) throws -> Pair? {
    let sessions = try changed(roster, seed, turn) { campaign in
      for place in campaign.injects.indices where campaign.injects[place].id == "bank-outage" {
        campaign.injects[place].effects = [
          .incident(
            kind: .disruption, by: "delta", at: "arden-bank", severity: 4, flag: "boreal",
            isNamed: false)
        ]
      }
    }
    // The victim finds traces, and traces know the culprit: it may notice. Nobody else can before the reveal.
    let watchers = sessions[0].seats.filter { sessions[0].setting.names.id(.actor, $0) != "arden" }
    return Pair(first: sessions[0], second: sessions[1], observers: watchers)
  }

  private static func messages(_ roster: Roster, _ seed: UInt64, _ turn: Int32) throws -> Pair? {
    let sessions = [
      Session(Ground.setting(seed: seed, roster: roster)),
      Session(Ground.setting(seed: seed, roster: roster)),
    ]
    let actors = sessions[0].setting.names
    guard let arden = actors.row(.actor, "arden"), let boreal = actors.row(.actor, "boreal") else {
      return nil
    }
    for (number, session) in sessions.enumerated() {
      // One message in the first world, two in the second.
      for place in 0...number {
        var order = Order(Verbs.message.number, by: arden)
        order.slots[0] = boreal.code
        order.slots[1] = 0
        order.texts = ["world \(number), \(place)"]
        try session.give(order, from: arden)
      }
      try RandomTable(session, seed: seed).playOut()
    }
    let watchers = sessions[0].seats.filter { $0 != arden && $0 != boreal }
    return Pair(first: sessions[0], second: sessions[1], observers: watchers)
  }
}
