import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// An order that says with what it is done: what is said in an added slot bends its odds and its price.
@Suite("The order in hand")
struct OrderInHandTests {
  /// An operation of Arden against Boreal, with the sharp tool or with none.
  private func operation<Rules: Toolbox>(on bench: Bench<Rules>, with tool: Tool = .sharp) -> Order
  {
    Verbs.operate.order(
      by: bench.arden, .disruption, bench.asset(of: bench.boreal), .normal, .normal
    ).saying(tool, in: bench.rules.tool)
  }

  /// The sums of what is asked for it, in the dry run and by the record, success first.
  private func sums<Rules: Toolbox>(
    on bench: Bench<Rules>, with tool: Tool
  ) -> (seen: [Int32], used: [Int32]) {
    let order = operation(on: bench, with: tool)
    let seen = bench.dryRun(of: order).map(\.odds.total)
    // It fails, so that it is asked whether it was noticed as well.
    bench.answers(Questions.succeed, with: false)
    bench.when(order)
    let used = [Questions.succeed, Questions.detect].compactMap { question in
      bench.decisions.first { $0.question == question.erased }?.total
    }
    return (seen, used)
  }

  @Test("bends success, notice and price, in the dry run as when it is carried out")
  func bends() throws {
    let plain = sums(on: try Bench(Tools.self, withCore: true), with: .none)
    let sharp = sums(on: try Bench(Tools.self, withCore: true), with: .sharp)
    #expect(plain.seen.count == 2 && plain.seen == plain.used)
    #expect(sharp.seen == sharp.used)
    #expect(zip(sharp.used, plain.used).map { $0 - $1 } == [points(2), points(3)])

    let bench = try Bench(Tools.self, withCore: true)
    let list = bench.price(of: operation(on: bench, with: .none)).budget
    #expect(bench.price(of: operation(on: bench)).budget == list + 2)
    let before = bench.truth[.budget, bench.arden]
    bench.when(operation(on: bench))
    #expect(bench.truth[.budget, bench.arden] == before - list - 2)
    #expect(bench.fault == nil)
  }

  @Test("a rule that does not read it bends nothing")
  func unread() throws {
    let plain = sums(on: try Bench(Unread.self, withCore: true), with: .none)
    let sharp = sums(on: try Bench(Unread.self, withCore: true), with: .sharp)
    #expect(sharp.seen == plain.seen && sharp.used == plain.used)
    let bench = try Bench(Unread.self, withCore: true)
    #expect(
      bench.price(of: operation(on: bench)) == bench.price(of: operation(on: bench, with: .none)))
  }

  @Test("the dice are the same, whatever was said")
  func sameDice() throws {
    let draws = try [Tool.none, .sharp].map { tool in
      let bench = try Bench(Tools.self, withCore: true)
      bench.when(operation(on: bench, with: tool))
      return bench.decisions.first { $0.question == Questions.succeed.erased }
    }
    #expect(draws[0]?.key == draws[1]?.key && draws[0]?.draw == draws[1]?.draw)
    #expect(draws[0]?.threshold != draws[1]?.threshold)
  }

  @Test("an order of another verb says nothing in it, and neither does no order")
  func otherVerb() throws {
    let bench = try Bench(Tools.self, withCore: true)
    let other = Verbs.answer.order(
      by: bench.arden, bench.givenIncident(by: bench.boreal, against: bench.cassel), .deny, nil)
    #expect(bench.rules.tool[other] == .none)
    #expect(bench.rules.tool[nil] == .none)
    let matter = Questions.succeed(
      bench.arden, bench.asset(of: bench.boreal), .disruption, .plain)
    let order = operation(on: bench)
    #expect(bench.odds(matter).total == bench.odds(matter, for: order).total - points(2))
  }

  @Test("whoever decides and did not give it cannot read it")
  func secret() throws {
    let bench = try Bench(Tools.self, withCore: true)
    bench.when(operation(on: bench))
    let seen = bench.decisions.filter { $0.question == bench.rules.looks.erased }
    let totals = Dictionary(uniqueKeysWithValues: seen.map { ($0.subject.a, $0.total) })
    #expect(totals[bench.arden.row] == points(2), "its own")
    #expect(totals[bench.boreal.row] == 0, "another's")
  }

  @Test("a line that all may read and that is made of it is a fault of the rule")
  func indiscreet() throws {
    for (isOpen, isFault) in [(false, false), (true, true)] {
      let bench =
        isOpen
        ? try fault(of: Bench(Indiscreet.self, withCore: true))
        : try fault(of: Bench(Tools.self, withCore: true))
      #expect((bench?.contains("not all of its readers may know") == true) == isFault)
    }
  }

  private func fault<Rules: Toolbox>(of bench: Bench<Rules>) throws -> String? {
    bench.when(operation(on: bench))
    return bench.fault
  }
}

// MARK: Stand-ins

/// With what an operation is done.
enum Tool: Int32, Choice {
  case none, sharp
  var word: Word {
    switch self {
    case .none: Word("no-tool", "no tool")
    case .sharp: Word("sharp", "a sharp tool")
    }
  }
}

/// A rule with a tool said in operations.
private protocol Toolbox: Module {
  var tool: AddedSlot<Tool> { get }
}

extension Setup {
  fileprivate mutating func tool() -> AddedSlot<Tool> {
    extend(
      Verbs.operate,
      with: choice(Tool.self, "tool", asks: "with what", default: Tool.none, markers: ["with"]))
  }
}

/// A sharp tool works better, is noticed sooner and costs more.
private struct Tools: Toolbox {
  static let id = "tools"
  static let title: Text = "Tools"
  static let summary: Text = "A tool helps and shows."
  let tool: AddedSlot<Tool>
  /// Asked of somebody while an operation is carried out: what it can read of it.
  let looks: Question<Ref<Actor>>
  private let edge: TermName

  init(_ setup: inout Setup) {
    tool = setup.tool()
    looks = setup.question(
      "tools.looks", "What does it see?", of: "actor", decider: .actor(0), yes: "yes", no: "no")
    edge = setup.term("tools.edge", "the edge", lever: "leave it")
    setup.weighs(Questions.succeed, Questions.detect, Questions.price, looks)
  }

  func weigh(_ asked: Asked, _ odds: inout Odds) {
    guard tool[asked.order] == .sharp else { return }
    switch asked {
    case Questions.succeed, looks: odds.add(edge, points(2))
    case Questions.detect: odds.add(edge, points(3))
    case Questions.price: odds.add(edge, 2)
    default: break
    }
  }

  func resolve(_ order: Order, _ out: Adjudication) {
    for actor in out.lens.actors { _ = out.measure(looks(actor), key: out.lens.key(of: actor)) }
  }
}

/// The same slot, which nobody reads.
private struct Unread: Toolbox {
  static let id = "unread"
  static let title: Text = "Unread"
  static let summary: Text = "A tool that does nothing."
  let tool: AddedSlot<Tool>
  private let edge: TermName

  init(_ setup: inout Setup) {
    tool = setup.tool()
    edge = setup.term("unread.edge", "the edge", lever: "leave it")
    setup.weighs(Questions.succeed, Questions.detect, Questions.price)
  }

  func weigh(_ asked: Asked, _ odds: inout Odds) {
    if tool[nil] == .sharp { odds.add(edge, points(2)) }
  }
}

/// Says in a line that is open to all what an order says.
private struct Indiscreet: Toolbox {
  static let id = "indiscreet"
  static let title: Text = "Indiscreet"
  static let summary: Text = "Shows everybody the tool."
  let tool: AddedSlot<Tool>
  private let edge: TermName

  init(_ setup: inout Setup) {
    tool = setup.tool()
    edge = setup.term("indiscreet.edge", "the edge", lever: "leave it", sight: .open)
    setup.weighs(Questions.succeed)
  }

  func weigh(_ asked: Asked, _ odds: inout Odds) {
    if tool[asked.order] == .sharp { odds.add(edge, points(1)) }
  }
}
