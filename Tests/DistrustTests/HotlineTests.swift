import ParleyRules
import ParleyTesting
import Testing

@testable import Distrust

/// Lines between two, and what they cost.
@Suite struct HotlineTests {
  private func hotline(
    _ bench: DistrustBench, by actor: Ref<Actor>, with other: Ref<Actor>,
    _ change: LineState = .open
  ) -> Order { bench.rules.orders.hotline.order(by: actor, other, change) }

  private func stands(_ bench: DistrustBench, _ a: Ref<Actor>, _ b: Ref<Actor>) -> Bool {
    bench.rules.state.hasLine(between: a, and: b, in: bench.truth)
  }

  @Test func `a line stands both ways and is opened before everybody, for a point of budget`()
    throws
  {
    let bench = try DistrustBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    let open = hotline(bench, by: arden, with: boreal)
    #expect(bench.price(of: open) == Price(budget: 1))
    #expect(bench.refusal(of: hotline(bench, by: arden, with: boreal, .close))?.code == "no-line")
    #expect(bench.when(open) == nil)
    #expect(stands(bench, arden, boreal) && stands(bench, boreal, arden))
    #expect(!stands(bench, arden, bench.helix) && !stands(bench, boreal, bench.helix))
    #expect(bench.wasTold(bench.rules.happenings.lineOpened(arden, boreal), to: .everybody))
    #expect(bench.refusal(of: open)?.code == "line-stands")
    #expect(bench.refusal(of: hotline(bench, by: boreal, with: arden))?.code == "line-stands")
    #expect(bench.refusal(of: hotline(bench, by: arden, with: arden))?.code == "yourself")
  }

  @Test func `a line that stands already is not opened again`() throws {
    let bench = try DistrustBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    bench.givenLine(from: boreal, to: arden)
    bench.when(.prepare, with: hotline(bench, by: arden, with: boreal))
    #expect(bench.truth[bench.rules.state.line, arden, toward: boreal] == 0)
    #expect(bench.told(bench.rules.happenings.lineOpened).isEmpty)
  }

  @Test func `either may hang up, for nothing, and both at once as well`() throws {
    for hangers in [[0], [1], [0, 1]] {
      let bench = try DistrustBench.table()
      let pair = [bench.arden, bench.boreal]
      bench.givenLine(from: pair[0], to: pair[1])
      bench.givenLine(from: pair[0], to: bench.helix)
      let orders = hangers.map { hotline(bench, by: pair[$0], with: pair[1 - $0], .close) }
      #expect(orders.allSatisfy { bench.price(of: $0) == Price() && bench.refusal(of: $0) == nil })
      if orders.count == 1 {
        bench.when(orders[0])
      } else {
        bench.when(.prepare, with: orders[0], orders[1])
      }
      #expect(!stands(bench, pair[0], pair[1]))
      #expect(stands(bench, pair[0], bench.helix))
      let closed = bench.rules.happenings.lineClosed
      #expect(bench.told(closed).allSatisfy { $0.audience == .everybody })
      #expect(bench.told(closed).count == hangers.count)
      #expect(bench.fault == nil)
    }
  }

  @Test func `who opened a line pays for it every turn, and it goes dead when unpaid`() throws {
    let bench = try DistrustBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    bench.givenLine(from: arden, to: boreal)
    for actor in [arden, boreal] {
      bench.given(.income, of: actor, is: 0)
      bench.given(.budget, of: actor, is: 2)
    }
    for left in [Int32(1), 0] {
      bench.playTurn()
      #expect(bench.truth[.budget, arden] == left && bench.truth[.budget, boreal] == 2)
      #expect(stands(bench, arden, boreal))
    }
    let kept = bench.rules.terms.means.lineKept
    let bills = bench.told(Happenings.budgetMoved)
    #expect(bills.count == 2 && bills.allSatisfy { $0.audience == .actors(arden) })
    #expect(bills.allSatisfy { Happenings.budgetMoved($0)?.2 == kept })
    #expect(bench.told(bench.rules.happenings.lineClosed).isEmpty)
    bench.playTurn()
    #expect(!stands(bench, arden, boreal))
    #expect(bench.wasTold(bench.rules.happenings.lineClosed(arden, boreal), to: .everybody))
    #expect(bench.truth[.budget, arden] == 0)
  }

  @Test func `of two lines with money for one, one stays`() throws {
    let bench = try DistrustBench.table()
    let (arden, boreal, helix) = (bench.arden, bench.boreal, bench.helix)
    for (budget, income) in [(Int32(1), Int32(0)), (0, 1)] {
      bench.given(.budget, of: arden, is: budget)
      bench.given(.income, of: arden, is: income)
      for other in [boreal, helix] { bench.givenLine(from: arden, to: other) }
      bench.when(.open)
      #expect([boreal, helix].count { stands(bench, arden, $0) } == 1, "income counts as well")
    }
  }

  @Test func `upkeep is a parameter`() throws {
    let bench = try DistrustBench.table()
    bench.givenLine(from: bench.arden, to: bench.boreal)
    bench.given(bench.rules.parameters.hotline.upkeep, is: 3)
    bench.given(.income, of: bench.arden, is: 0)
    bench.given(.budget, of: bench.arden, is: 5)
    bench.when(.open)
    #expect(bench.truth[.budget, bench.arden] == 2)
  }
}
