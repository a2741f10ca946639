import ParleyRules
import ParleyTesting
import Testing

/// A rule that does nothing: what is tried here is the core's own.
private struct Mute: Module {
  static let id = "mute"
  static let title = Text("Mute", nl: "Stom")
  static let summary = Text("Does nothing.", nl: "Doet niets.")
  init(_ setup: inout Setup) {}
}

@Suite("A text is thin, soft or thick by what it says and how firmly")
struct StrengthTests {
  private typealias Table = ParleyTesting.Bench<Mute>

  private func strength(
    _ functions: MeasureFunction..., as tier: Tier, softened: [MeasureFunction] = []
  ) throws -> Strength {
    let bench = try Table(Mute.self)
    let text = bench.givenText(holding: functions.map { bench.measure($0) }, as: tier)
    for clause in bench.truth.clauses(of: text) {
      let function = bench.truth[.function, bench.truth[.clauseMeasure, clause]]
      bench.given(.softened, of: clause, is: softened.contains(function))
    }
    return bench.truth.strength(of: text)
  }

  @Test("a text that informs, connects and helps is thin however solemn it is")
  func thin() throws {
    for tier in Tier.allCases {
      #expect(try strength(.transparency, .communication, .cooperation, as: tier) == .thin)
    }
  }

  @Test("a prohibition that is recommended or softened is soft, and the same as a pledge is thick")
  func prohibition() throws {
    #expect(try strength(.transparency, .constraint, as: .voluntary) == .soft)
    #expect(try strength(.constraint, as: .political, softened: [.constraint]) == .soft)
    #expect(try strength(.constraint, as: .legal, softened: [.constraint]) == .soft)
    #expect(try strength(.transparency, .constraint, as: .political) == .thick)
    #expect(try strength(.constraint, as: .legal) == .thick)
  }

  @Test("whoever lets others check has a thick text at any tier, unless that is softened")
  func verification() throws {
    #expect(try strength(.verification, as: .voluntary) == .thick)
    #expect(try strength(.verification, as: .political, softened: [.verification]) == .soft)
    let softened = try strength(
      .constraint, .verification, as: .political, softened: [.verification])
    #expect(softened == .thick, "the prohibition beside it still binds")
  }

  @Test("a clause that was struck out counts no longer")
  func dropped() throws {
    let bench = try Table(Mute.self)
    let text = bench.givenText(bench.measure(.transparency), as: .political)
    let clause = bench.givenClause(bench.measure(.constraint), in: text)
    #expect(bench.truth.strength(of: text) == .thick)
    bench.given(.dropped, of: clause, is: true)
    #expect(bench.truth.strength(of: text) == .thin)
    #expect(bench.truth.strength(of: nil) == .thin)
  }
}
