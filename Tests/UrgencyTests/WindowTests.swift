import Foundation
import ParleyRules
import ParleyTesting
import Testing

@testable import Urgency

/// When a window opens, what it is good for, and when it closes.
@Suite struct WindowTests {
  @Test func `T-RIPE-1: .9, .8 and .4 are not ripe at .6, though their mean is`() throws {
    #expect(!Ripeness.isRipe([900, 800, 400], from: 600))
    #expect((900 + 800 + 400) / 3 >= 600, "their mean would do")
    #expect(Ripeness.isRipe([900, 800, 600], from: 600))
    #expect(!Ripeness.isRipe([], from: 0), "of nobody it never is")
  }

  @Test func `T-RIPE-1 in play: the least hurt key member opens a window`()
    throws
  {
    let bench = try UrgencyBench.table()
    bench.hurts(9, bench.arden, bench.cassel, bench.helix)
    bench.hurts(5, bench.boreal)
    bench.when(.reply)
    #expect(!bench.isOpen)
    bench.hurts(6, bench.boreal)
    bench.hurts(0, bench.cassel, bench.helix)
    bench.when(.reply)
    #expect(bench.isOpen, "who is no key member need not mind")
    #expect(bench.truth[bench.rules.state.since, bench.ring] == 3)
  }

  @Test func `where a forum names no key members all who have a chair count`() throws {
    let bench = try UrgencyBench(UrgencyRules.self)
    bench.hurts(9, bench.arden, bench.boreal, bench.cassel)
    bench.when(.reply)
    #expect(!bench.isOpen)
    bench.hurts(6, bench.helix)
    bench.when(.reply)
    #expect(bench.isOpen)
    #expect(!bench.truth[bench.rules.state.window, bench.hall], "of nobody none opens")
  }

  /// What is left of an alarm after so many turns, by the function that play calls.
  private func left(of alarm: Int32, after turns: Int, halving halfLife: Int32) -> Int32 {
    (0..<turns).reduce(alarm) { level, _ in Attention.left(of: level, halving: halfLife) }
  }

  /// When it sinks below a threshold, in turns: between the last turn at or above it and the next, as alarm fades.
  private func lasting(_ alarm: Int32, above threshold: Int32, halving halfLife: Int32) -> Double {
    let turns = (0..<40).last { left(of: alarm, after: $0, halving: halfLife) >= threshold } ?? 0
    let ends = [turns, turns + 1].map { Double(left(of: alarm, after: $0, halving: halfLife)) }
    return Double(turns) + log(ends[0] / Double(threshold)) / log(ends[0] / ends[1])
  }

  @Test func `T-ATT-1: 1 above .4 lasts 3.966 turns with a half-life of 3, 2.644 with 2`() {
    #expect(abs(lasting(1_000_000, above: 400_000, halving: 3) - 3.966) < 0.002)
    #expect(abs(lasting(1_000_000, above: 400_000, halving: 2) - 2.644) < 0.002)
    #expect(abs(lasting(9_000_000, above: 6_000_000, halving: 2) - 1.170) < 0.002)
  }

  @Test func `hurt fades as it is felt: what is worst fades fastest, and a level a turn at least`()
  {
    let after = (0...10).map { level -> Int32 in
      level - min(level, 1) - Attention.excess(of: Int32(level), halving: 2)
    }
    #expect(after == [0, 0, 1, 2, 3, 4, 4, 5, 6, 6, 7])
    #expect((0...10).allSatisfy { Attention.excess(of: Int32($0), halving: 8) == 0 })
  }

  @Test func `T-ATT-1 in play: a catastrophe holds a window for two floors`()
    throws
  {
    let bench = try UrgencyBench.table(withCore: true)
    bench.hurts(2, bench.boreal)
    bench.hurts(10, bench.cassel)
    let incident = bench.catastrophe()
    #expect([bench.arden, bench.boreal, bench.helix].allSatisfy { bench.hurt($0) == 9 })
    #expect(bench.hurt(bench.cassel) == 10, "who is worse off stays so")
    #expect(bench.wasTold(bench.rules.happenings.catastrophe(incident), to: .everybody))
    var floors = 0
    for _ in 0..<4 {
      bench.when(.brief)
      bench.when(.reply)
      if bench.isOpen { floors += 1 }
      bench.when(.drift)
      bench.when(.bulletin)
    }
    #expect(floors == 2)
    #expect(bench.told(bench.rules.happenings.openedEmpty).count == 1)
    #expect(bench.told(bench.rules.happenings.held).count == 1)
    #expect(bench.told(bench.rules.happenings.closed).count == 1)
    #expect(bench.fault == nil)
  }

  @Test func `what is less than a catastrophe, or told to its victim alone, alarms nobody else`()
    throws
  {
    let bench = try UrgencyBench.table()
    bench.catastrophe(of: 6)
    #expect(bench.hurt(bench.boreal) == 0)
    let incident = bench.givenIncident(by: bench.helix, against: bench.arden)
    bench.when(
      Happenings.incidentSurfaced(
        incident, bench.arden, bench.asset(of: bench.arden), .sabotage, 8),
      to: .actors(bench.arden))
    #expect(bench.hurt(bench.boreal) == 0)
    #expect(bench.told(bench.rules.happenings.catastrophe).isEmpty)
  }

  @Test func `a name that has nothing in play is not alarmed`() throws {
    let bench = try UrgencyBench.table(withGroup: true)
    bench.catastrophe()
    #expect(bench.hurt(bench.echo) == 0)
  }

  @Test func `a window says what lies ready, and that nothing does`() throws {
    for isReady in [true, false] {
      let bench = try UrgencyBench.table()
      if isReady {
        _ = bench.bindingText()
        bench.given(.proposalStatus, of: bench.bindingText(), is: .failed)
      }
      bench.hurts(7, bench.arden, bench.boreal)
      bench.when(.brief)
      let (ring, happenings) = (bench.ring, bench.rules.happenings)
      #expect(
        bench.wasTold(
          isReady ? happenings.opened(ring, 1) : happenings.openedEmpty(ring), to: .everybody))
      #expect(bench.told(happenings.opened).count + bench.told(happenings.openedEmpty).count == 1)
    }
  }

  @Test func `a forum that does not sit has no window`() throws {
    let bench = try UrgencyBench.table()
    bench.hurts(9, bench.arden, bench.boreal)
    bench.given(.sitsFrom, of: bench.ring, is: 4)
    bench.when(.reply)
    #expect(!bench.isOpen)
    bench.given(.turn, is: 4)
    bench.when(.brief)
    #expect(bench.isOpen)
    bench.given(.sitsUntil, of: bench.ring, is: 4)
    bench.given(.turn, is: 5)
    bench.when(.brief)
    #expect(!bench.isOpen)
  }

  @Test func `moods are what the papers say of key members, in words, as they turn`() throws {
    let bench = try UrgencyBench.table()
    let (state, happenings) = (bench.rules.state, bench.rules.happenings)
    bench.hurts(4, bench.arden)
    bench.hurts(8, bench.boreal, bench.cassel)
    bench.when(.bulletin)
    for viewer in [bench.seen(by: bench.helix), bench.seenByEverybody] {
      #expect(viewer[state.mood, bench.arden] == .uneasy)
      #expect(viewer[state.mood, bench.boreal] == .alarmed)
      #expect(viewer[state.mood, bench.cassel] == .calm, "nobody asks what it feels")
      #expect(viewer[.hurt, bench.arden] == 0, "the number stays at home")
    }
    #expect(bench.wasTold(happenings.mood(bench.arden, .uneasy), to: .everybody))
    #expect(bench.seen(by: bench.helix)[state.calmest, bench.ring, toward: bench.helix] == .uneasy)
    bench.when(.bulletin)
    #expect(bench.told(happenings.mood).count == 2, "once a turn of mood")
  }

  @Test
  func `what lay ready when the window opened needs a reading less, what came later does not`()
    throws
  {
    let bench = try UrgencyBench.table()
    let window = bench.rules.terms.window
    let ready = bench.bindingText(by: bench.arden)
    bench.given(.turn, is: 4)
    let late = bench.bindingText(by: bench.boreal)
    #expect(bench.odds(Questions.readings(ready)).isEmpty)
    bench.hurts(7, bench.arden, bench.boreal)
    bench.when(.reply)
    #expect(bench.odds(Questions.readings(ready)).value(of: window) == -1)
    #expect(bench.odds(Questions.readings(late)).isEmpty)
    bench.hurts(0, bench.arden)
    bench.when(.reply)
    #expect(bench.odds(Questions.readings(ready)).isEmpty)
    #expect(bench.fault == nil)
  }

  @Test func `with the core alone a text has one reading, and a window takes none of it away`()
    throws
  {
    let bench = try UrgencyBench.table(withCore: true)
    let text = bench.bindingText(by: bench.arden)
    bench.given(.turn, is: 4)
    bench.hurts(7, bench.arden, bench.boreal)
    bench.when(.brief)
    #expect(bench.odds(Questions.readings(text)).total == 0, "the docket counts one at least")
    #expect(bench.fault == nil)
  }

  @Test func `in a window instalments come cheaper, and never for nothing`() throws {
    let bench = try UrgencyBench.table()
    let agreement = bench.givenAgreement(
      on: bench.bindingText(), between: bench.arden, bench.boreal)
    func price(_ count: Int32) -> Int32 {
      bench.price(of: Verbs.implement.order(by: bench.arden, agreement, count, .ask)).budget
    }
    #expect([1, 2, 3].map(price) == [1, 2, 3])
    bench.hurts(7, bench.arden, bench.boreal)
    bench.when(.brief)
    #expect([1, 2, 3].map(price) == [1, 1, 2])
    bench.given(bench.rules.parameters.window.discount, is: 3)
    #expect([1, 2, 3].map(price) == [1, 1, 1])
  }

  @Test func `a text that passes while the window is open makes a headline, others do not`() throws
  {
    let bench = try UrgencyBench.table()
    let text = bench.bindingText(by: bench.arden)
    let agreement = bench.givenAgreement(on: text, between: bench.arden)
    bench.when(Happenings.textAdopted(text, agreement, bench.ring))
    #expect(bench.told(bench.rules.happenings.adoptedInside).isEmpty)
    bench.hurts(7, bench.arden, bench.boreal)
    bench.when(.reply)
    bench.when(Happenings.textAdopted(text, agreement, bench.ring))
    #expect(
      bench.wasTold(bench.rules.happenings.adoptedInside(text, bench.ring), to: .everybody))
  }
}
