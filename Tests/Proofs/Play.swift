import ParleyEngine
import ParleyRules
import ParleySimulation

/// Bots play what is there, on the campaigns that we ship: every sort of order is given where it can be, and who
/// works at its objectives meets more of them than chance does.
enum Play {
  ///
  /// Of the small campaign there are many games: in one of seven somebody is charged with something it could answer, and of
  /// 90 such games luck alone leaves one in twenty anywhere between one and ten in a hundred.
  static func run(_ ledger: inout ProofLedger) {
    for (name, games, pairs) in [("first-steps", 6000, 200), ("confidence-2013", 150, 100)] {
      guard let setting = setting(name) else {
        ledger.note("\(name) loads", false)
        continue
      }
      let report = Simulation(setting, isWatching: true).run(games: games, jobs: 2)
      table(name, report)
      let rare = Play.rare(in: report)
      ledger.note(
        "every sort of order and reply is given in one game in twenty of \(name) in which it can be",
        rare.isEmpty, rare.joined(separator: ", "))
      let missed = report.uses.filter { $0.occasions?.isMissed != false }.map(\.title)
      ledger.note(
        "no order was given in \(name) where none was seen to be possible", missed.isEmpty,
        "\(missed)")
      let often = report.uses.filter(\.isFrequent).map(\.title)
      ledger.tell("no sort of order takes over in \(name)", often.isEmpty, "\(often)")
      objectives(of: setting, &ledger, pairs: pairs)
    }
    controls(&ledger)
  }

  private static func setting(_ name: String) -> Setting? {
    Theatre.shipped(name)?.setting(2013)
  }

  // MARK: The table

  /// What is given in fewer than one in twenty of the games in which a seat could give it: verbs, and kinds of orders
  /// and of replies alike.
  private static func rare(in report: Report) -> [String] {
    report.uses.filter(\.isShunned).map(\.title)
  }

  private static func table(_ name: String, _ report: Report) {
    print("\(name), \(report.outcomes.count) games, shares in %")
    print(row("", ["can in games", "does in these", "of turns it can", "of all turns"]))
    for use in report.uses {
      let occasions = use.occasions
      let shares = [occasions?.games, occasions?.taken, occasions?.turns, use.chances]
      let title = use.kind.map { "  " + $0 } ?? use.verb
      print(
        occasions?.isNever == true
          ? "  " + title + ": never possible"
          : row(title, shares.map { $0.map { percent($0.value) } ?? "-" }))
    }
  }

  private static func row(_ title: String, _ cells: [String]) -> String {
    func pad(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count))
    }
    return cells.reduce("  " + title + pad(title, 18)) { $0 + pad($1, 15) + $1 }
  }

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  // MARK: Objectives

  private static func objectives(of setting: Setting, _ ledger: inout ProofLedger, pairs: Int) {
    let study = Study(setting, games: pairs, jobs: 2)
    for (place, seat) in setting.campaign.seats.map(\.actor).enumerated() {
      let line = met(by: place, study.seating(Strategist(), in: seat, insteadOf: RandomBot()))
      ledger.note(
        "\(seat) meets more of its objectives by sense than by chance", line.difference.low > 0,
        text(line))
      let chance = met(
        by: place, study.seating(RandomBot(luck: 1), in: seat, insteadOf: RandomBot()))
      ledger.note(
        "\(seat) by one chance or another meets as many", !chance.difference.isBeyondLuck,
        text(chance))
    }
  }

  private static func met(by place: Int, _ comparison: Comparison) -> Comparison.Line {
    comparison.line("objectives") { Double($0.seats[place].objectivesMet) }
  }

  private static func text(_ line: Comparison.Line) -> String {
    func hundredths(_ value: Double) -> String {
      let whole = Int((value * 100).rounded())
      let cents = String(whole.magnitude % 100)
      return (whole < 0 ? "-" : "") + "\(whole.magnitude / 100)."
        + String(repeating: "0", count: 2 - cents.count) + cents
    }
    return "\(hundredths(line.before.value)) and \(hundredths(line.after.value)), difference "
      + "\(hundredths(line.difference.low)) to \(hundredths(line.difference.high))"
  }

  // MARK: Controls

  /// A delegate that never gives one sort of order or reply is found out.
  private static func controls(_ ledger: inout ProofLedger) {
    guard let setting = setting("confidence-2013") else { return }
    let taboos: [(String, @Sendable (Order) -> Bool)] = [
      ("suspend", { $0.verb == Verbs.suspend.number }),
      ("message", { $0.verb == Verbs.message.number }),
      (
        "operate implant",
        {
          $0.verb == Verbs.operate.number && $0.slots[0] == OperationKind.implant.rawValue
        }
      ),
      (
        "attribute joint",
        { $0.verb == Verbs.attribute.number && $0.slots[3] == Way.joint.rawValue }
      ),
      (
        "answer open-books",
        { $0.verb == Verbs.answer.number && $0.slots[1] == Answer.openBooks.rawValue }
      ),
      (
        "vote abstain",
        { $0.verb == Verbs.vote.number && $0.slots[1] == Ballot.abstain.rawValue }
      ),
    ]
    for (name, isTaboo) in taboos {
      let report = Simulation(
        setting, bot: { _ in Shy(isTaboo: isTaboo) }, isWatching: true
      ).run(games: 20, jobs: 2)
      let found = rare(in: report)
      ledger.note("a bot that shuns \(name) is found out", found.contains(name), "\(found)")
    }
  }

  /// Plays as the strategist does, but for what it never does.
  private struct Shy: Bot {
    let isTaboo: @Sendable (Order) -> Bool

    func sealedOrders(_ desk: Delegation) -> [Order] {
      Strategist().sealedOrders(desk).filter { !isTaboo($0) }
    }
    func floorActs(_ desk: Delegation) -> [Order] {
      Strategist().floorActs(desk).filter { !isTaboo($0) }
    }
    func ballots(_ desk: Delegation) -> [(text: Row, ballot: Ballot)] {
      Strategist().ballots(desk).filter {
        !isTaboo(desk.order(Verbs.vote.number, [$0.text.code, $0.ballot.rawValue]))
      }
    }
  }
}
