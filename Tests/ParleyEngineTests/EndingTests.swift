import ParleyRules
import ParleyTesting
import Testing

/// Lets a foothold be so no longer whenever there is a message: a rule that shuts what is not its own.
private struct Janitors: Module {
  static let id = "janitors"
  static let title: Text = "Janitors"
  static let summary: Text = "Close what stands open."

  init(_ setup: inout Setup) { setup.responds(to: Happenings.goodAct) }

  func respond(to event: Event, _ out: Adjudication) {
    for foothold in out.lens.all(Foothold.self) {
      out.end(.footholdActive, of: foothold)
      out.end(.footholdActive, of: foothold)
    }
  }
}

@Suite struct EndingTests {
  @Test func `a rule ends what is so of a thing, whoever owns the cell, and twice is once`() throws
  {
    let bench = try Bench(Janitors.self)
    let foothold = bench.givenFoothold(of: bench.arden, in: bench.asset(of: bench.boreal))
    for _ in 0..<2 {
      bench.when(Happenings.goodAct(bench.arden, bench.boreal))
      #expect(!bench.truth[.footholdActive, foothold])
      #expect(!bench.seen(by: bench.arden)[.footholdActive, foothold])
    }
    #expect(bench.fault == nil)
    bench.given(.footholdActive, of: foothold, is: true)
    #expect(bench.truth[.footholdActive, foothold], "it had not gone below no")
  }
}
