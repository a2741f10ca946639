import Glibc
import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyTesting

/// Negative controls: modules that break a promise on purpose. Each proof must fail on one of them, or it proves
/// nothing. Those of secrecy stand in `SecrecyControls`.
enum Controls {
  static func run(_ ledger: inout ProofLedger) {
    let clock = Battery(Roster(Obstacles.all + [ClockReader.self]), seeds: 1...2)
    ledger.note(
      "a rule that reads the clock is caught", (try? clock.deterministic().isClean) == false)
    let selfish = Battery(Roster(Obstacles.all + [Eavesdropper.self]), seeds: 1...2)
    ledger.note(
      "a rule that depends on the order of modules is caught",
      (try? selfish.orderDoesNotMatter().isClean) == false)
    ledger.note(
      "a rule that walks an unsorted dictionary is caught",
      Processes.digests(of: "walker").count > 1)
    ledger.note("and the real rules are not", Processes.digests(of: "rules").count == 1)
  }
}

/// Reads the clock.
struct ClockReader: BareModule {
  static let id = "clockreader"
  static let title: Text = "Clock reader"
  static let summary: Text = "Reads the clock."
  let late: TermName
  init(_ setup: inout Setup) {
    late = setup.term(TermDeclaration("clockreader.late", "the hour"))
    setup.weighs(.succeed, .mandate, .identify)
  }
  func weigh(_ question: QuestionNumber, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    odds.add(late, Int32(truncatingIfNeeded: now.tv_nsec % 1000))
  }
}

/// Adds as much as others said before it: the order in which modules are asked shows.
struct Eavesdropper: BareModule {
  static let id = "eavesdropper"
  static let title: Text = "Eavesdropper"
  static let summary: Text = "Listens to other rules."
  let heard: TermName
  init(_ setup: inout Setup) {
    heard = setup.term(TermDeclaration("eavesdropper.heard", "what others said"))
    setup.weighs(.mandate, .identify, .believe)
  }
  func weigh(_ question: QuestionNumber, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    odds.add(heard, Int32(odds.terms.count) * 100)
  }
}

/// Walks a dictionary in whatever order it happens to have.
struct Walker: BareModule {
  static let id = "walker"
  static let title: Text = "Walker"
  static let summary: Text = "Walks an unsorted dictionary."
  let first: TermName
  init(_ setup: inout Setup) {
    first = setup.term(TermDeclaration("walker.first", "whoever comes first"))
    setup.weighs(.mandate, .identify)
  }
  func weigh(_ question: QuestionNumber, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    let names = Dictionary(uniqueKeysWithValues: (0..<50).map { ("actor \($0)", $0) })
    odds.add(first, Int32(names.first?.value ?? 0) + 1)
  }
}

/// Plays one game in processes of its own: hash seeds differ from one process to the next.
enum Processes {
  /// The digests that several processes give of the same game; none where one of them gives no number.
  static func digests(of roster: String) -> Set<String> {
    var found: Set<String> = []
    for _ in 0..<4 {
      guard let stream = popen("'\(CommandLine.arguments[0])' digest \(roster)", "r") else {
        return []
      }
      var buffer = [CChar](repeating: 0, count: 64)
      while fgets(&buffer, 64, stream) != nil {}
      pclose(stream)
      let said = String(
        decoding: buffer.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) },
        as: UTF8.self)
      guard UInt64(said) != nil else { return [] }
      found.insert(said)
    }
    return found
  }

  /// What such a process prints.
  static func printDigest(of roster: String) throws {
    let extra: [any Module.Type] = roster == "walker" ? [Walker.self] : []
    let session = Session(Ground.setting(seed: 7, roster: Roster(Obstacles.all + extra)))
    try RandomTable(session, seed: 7).playOut()
    print(session.digest)
  }
}
