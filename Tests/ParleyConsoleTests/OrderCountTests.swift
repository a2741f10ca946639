import ParleyEngine
import ParleyRules
import Synchronization
import Testing

@testable import ParleyConsole

/// How often an order is looked at on its way: once for its echo, once at the door, once when it is sealed.
@Suite("An order is priced and judged three times", .serialized)
struct OrderCountTests: PromptTesting {
  private static let roster = Roster([Counting.self])

  private func table(isInteractive: Bool = true) -> Console {
    let setting = Setting(campaign: Table.campaign, roster: Self.roster, seed: 7)
    let arden = setting.names.row(.actor, "arden") ?? .none
    return Console(Session(setting), seat: .team(arden), isInteractive: isInteractive)
  }

  /// What was counted while something was done.
  private func counted(_ body: () throws -> Void) rethrows -> Counting.Counts {
    Counting.restart()
    try body()
    return Counting.counts
  }

  private let order = "operate disruption boreal-mfa"
  private let once = Counting.Counts(prices: 1, judgements: 1)

  @Test("typed by a person: its echo, Enter, and the end of the phase each look once")
  func person() throws {
    let console = table()
    #expect(counted { _ = type(console, order) } == once)
    #expect(counted { _ = type(console, "") } == once)
    #expect(pending(console).count == 1)
    #expect(try counted { try console.session.closePhase() } == once)
    #expect(console.session.sealedOrders.count == 1)
  }

  @Test("typed by a script: one reply holds the echo and the door")
  func script() throws {
    let console = table(isInteractive: false)
    #expect(counted { _ = type(console, order) } == Counting.Counts(prices: 2, judgements: 2))
    #expect(pending(console).count == 1)
  }

  @Test("a dry run looks once, and an order that comes from a record is priced once and not judged")
  func dryRunAndRecord() throws {
    let console = table()
    #expect(counted { _ = type(console, order + " ?") } == once)
    _ = type(console, order, "")
    let session = console.session
    let again = counted {
      _ = Session(session.setting, replaying: session.inputs, journal: MemoryJournal())
    }
    #expect(again == Counting.Counts(prices: 1, judgements: 0))
  }

  @Test(
    "a reply looks at the table once: blocs are asked how they lean once before and once after an act"
  )
  func leanings() throws {
    let console = table()
    while console.session.phase != .negotiation { try console.session.closePhase() }
    _ = console.session.view(of: console.seat)
    #expect(counted { _ = type(console, "what") }.leanings == 0, "what was seen once still holds")
    _ = type(console, "sponsor p1")
    let sent = counted { _ = type(console, "") }.leanings
    let blocs = console.session.view(of: console.seat).table.leanings.count
    #expect(blocs > 0 && sent == blocs)
  }
}

/// Counts how often an order's price is asked for and how often it is reviewed, and how often blocs are asked to vote.
private struct Counting: BareModule {
  struct Counts: Equatable {
    var prices = 0
    var judgements = 0
    var leanings = 0
  }

  static let id = "counting"
  static let title = Text("Counting", nl: "Tellen")
  static let summary = Text("Counts what it is asked.", nl: "Telt wat het gevraagd wordt.")

  private static let tally = Mutex(Counts())
  static var counts: Counts { tally.withLock { $0 } }
  static func restart() { tally.withLock { $0 = Counts() } }

  init(_ setup: inout Setup) {
    setup.weighs(.price, .vote)
    setup.reviews()
  }

  func weigh(_ question: QuestionNumber, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    Self.tally.withLock { counts in
      if question == .vote {
        counts.leanings += 1
      } else if subject.b == Row(Int(Verbs.operate.number.number)), lens[.seated, subject.a] > 0 {
        counts.prices += 1
      }
    }
  }

  func review(_ order: Order, _ view: Lens) -> Refusal? {
    if order.verb == Verbs.operate.number, view[.seated, order.actorRow] > 0 {
      Self.tally.withLock { $0.judgements += 1 }
    }
    return nil
  }
}
