import Glibc
import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyTesting

/// What was proven so far.
struct ProofLedger {
  private var passed = 0
  private var failed = 0

  /// Notes a proof: a sentence, whether it held, and what was counted.
  mutating func note(_ sentence: String, _ holds: Bool, _ detail: String = "") {
    if holds { passed += 1 } else { failed += 1 }
    print(holds ? "ok   " : "FAIL ", sentence, detail.isEmpty ? "" : "(\(detail))")
    fflush(nil)
  }

  /// Tells of something that is wanted and asserted nowhere: `met` where it holds, `open` where it does not. It counts
  /// for nothing; `Tests/README.md` says why it is open.
  func tell(_ sentence: String, _ holds: Bool, _ detail: String) {
    print(holds ? "met  " : "open ", sentence, "(\(detail))")
    fflush(nil)
  }

  /// Prints the count and ends the program.
  func close() -> Never {
    print("\(passed) passed, \(failed) failed")
    exit(failed == 0 && passed > 0 ? 0 : 1)
  }
}

/// What the proofs are run on.
enum Ground {
  static let roster = Roster(Obstacles.all)

  static func setting(
    seed: UInt64, seats: [String] = ["arden", "boreal", "cassel", "helix"],
    without: [String] = [], roster: Roster = Ground.roster,
    _ change: (inout Campaign) -> Void = { _ in }
  ) -> Setting {
    var campaign = RingCampaign.make(seats: seats, roster.vocabulary)
    change(&campaign)
    return Setting(campaign: campaign, roster: roster, without: without, seed: seed)
  }
}

/// Everything one seat is told, as text.
enum Told {
  static func lines(_ session: Session, _ seat: Seat) -> [String] {
    session.events(of: seat).map(line)
  }

  static func line(_ event: StreamEvent) -> String {
    "\(event.number) \(event.turn) \(event.phase) \(body(event.body))"
  }

  /// What an event says, without its number.
  static func body(of event: StreamEvent) -> String { body(event.body) }

  private static func body(_ body: StreamEvent.Body) -> String {
    switch body {
    case .row(let kind, let row, let text): "row \(kind.number) \(row.number) \(text ?? "")"
    case .cell(let quantity, let a, let b, let value):
      "cell \(quantity.number) \(a.number) \(b.number) \(value)"
    case .happened(let happening): "happened \(happening)"
    case .decided(let decision): "decided \(decision)"
    case .givenByDefault(let order): "given by default \(order)"
    }
  }
}
