import ParleyConsole
import ParleyEngine
import ParleyRules

/// Types whatever comes to mind: real words in the wrong places, numbers, ids, noise.
struct Babble {
  private let words: [String]

  init(_ setting: Setting) {
    let campaign = setting.campaign
    let named =
      campaign.actors + campaign.assets + campaign.forums + campaign.measures
      + campaign.things.flatMap(\.named)
    words =
      Babble.commands + Babble.noise + named.map(\.id)
      + setting.roster.vocabulary.verbs.flatMap { verb in
        [verb.id, verb.alias] + verb.slots.map(\.name)
      }
  }

  /// A line of up to seven words.
  func line(_ luck: inout Luck) -> String {
    let count = luck.below(8)
    return (0..<count).map { _ in words[luck.below(words.count)] }.joined(separator: " ")
  }

  /// `end` closes the exercise before its time, once it is said twice; here the last turn has to come by itself.
  private static let commands = [
    "help", "brief", "status", "inbox", "what", "orders", "undo", "ready", "why", "seat",
    "adjudicate", "reveal", "override", "inject", "next", "record", "as", "rule", "pause", "note",
    "white", "public", "yes", "no", "abstain", "because", "now", "now",
  ]

  private static let noise = [
    "", "?", "\"", "\"a b\"", "'", "-1", "0", "1", "2", "99999999999999999999", "i1", "x1", "p1",
    "a1", "t1", "c1", "{0}", "\u{7}", "\u{1B}[2J", "\u{202E}", "ÿ", "🙃", "\t", "\r\n", "null",
    "../..", "%s%n", String(repeating: "z", count: 5000),
  ]
}

extension Battery {
  /// Whatever is typed, at every seat and by the white cell, the last turn comes.
  public func endsWhateverIsTyped() throws -> Findings {
    var findings = Findings()
    findings.required = 50 * seeds.count
    for seed in seeds {
      let (session, lines) = try babbled(seed)
      findings.comparisons += lines
      if !session.isOver {
        findings.problems.append("seed \(seed), turn \(session.turn): it did not end")
      }
    }
    return findings
  }

  /// A game in which everybody types whatever comes to mind, and how many lines that were.
  func babbled(_ seed: UInt64) throws -> (session: Session, lines: Int) {
    let setting = setting(seed)
    let session = Session(setting, standing: StandingOrders(setting))
    let babble = Babble(setting)
    var luck = Luck(Key("babble", "\(seed)"))
    var (closings, lines) = (0, 0)
    while !session.isOver, closings < patience {
      lines += babbleOnce(babble, session, &luck)
      closings += 1
      // Somebody always gets tired of it.
      if !session.isOver { try session.closePhase() }
    }
    return (session, lines)
  }

  private func babbleOnce(_ babble: Babble, _ session: Session, _ luck: inout Luck) -> Int {
    let seats = [Seat.white, .everybody] + session.seats.map { Seat.team($0) }
    for seat in seats {
      let console = Console(session, seat: seat, isInteractive: luck.happens(500))
      for _ in 0..<4 { _ = console.reply(to: babble.line(&luck)) }
    }
    return 4 * seats.count
  }
}
