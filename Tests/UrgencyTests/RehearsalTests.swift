import ParleyRules
import ParleyTesting
import Testing

@testable import Urgency

/// Catastrophes rehearsed at a table.
@Suite struct RehearsalTests {
  @Test func `whom nobody plays comes or stays away, and who takes part feels it for this floor`()
    throws
  {
    for comes in [true, false] {
      let bench = try UrgencyBench.table()
      let (arden, cassel, rules) = (bench.arden, bench.cassel, bench.rules)
      bench.answers(rules.questions.joins, with: comes)
      #expect(bench.when(bench.rehearsal(by: arden, with: cassel)) == nil)
      #expect(bench.asked(rules.questions.joins) == [rules.questions.joins(cassel, arden)])
      let text = bench.bindingText()
      for actor in [arden, cassel] {
        #expect(rules.felt(by: actor, in: bench.truth) == (comes ? 2 : 0))
        #expect(bench.hurt(actor) == 0, "it is felt, and hurts nobody")
      }
      bench.hurts(4, arden)
      #expect(bench.home(of: arden, text).total == (comes ? 250 : -250))
      if comes {
        #expect(bench.wasTold(rules.happenings.drilled(arden, cassel), to: .everybody))
      } else {
        #expect(bench.wasTold(rules.happenings.declined(cassel, arden), to: .actors(arden)))
      }
      bench.given(.turn, is: 4)
      #expect(bench.home(of: arden, text).total == -250)
    }
  }

  @Test func `each guest costs a point of budget, and is told of in the dry run`() throws {
    let bench = try UrgencyBench.table()
    let (arden, cassel, helix) = (bench.arden, bench.cassel, bench.helix)
    let one = bench.rehearsal(by: arden, with: cassel)
    let two = bench.rehearsal(by: arden, with: cassel, and: helix)
    #expect(bench.price(of: one) == Price(budget: 1))
    #expect(bench.price(of: two) == Price(budget: 2))
    let joins = bench.rules.questions.joins
    #expect(bench.prospects(of: two).map(\.matter) == [joins(cassel, arden), joins(helix, arden)])
    #expect(bench.prospects(of: bench.rehearsal(by: arden, with: bench.boreal)).isEmpty)
    #expect(try bench.order(by: arden, typed: "drill with cassel and helix") == two)
  }

  @Test func `worry and trust bring a guest, and a rival stays away`() throws {
    let bench = try UrgencyBench.table()
    let (arden, cassel, terms) = (bench.arden, bench.cassel, bench.rules.terms)
    let question = bench.rules.questions.joins(cassel, arden)
    #expect(bench.odds(question).total == points(1))
    bench.hurts(4, cassel)
    #expect(bench.odds(question).value(of: terms.worried) == points(2))
    bench.given(.trust, of: cassel, toward: arden, is: 700)
    #expect(bench.odds(question).value(of: terms.host, about: arden) == points(2))
    bench.given(.trust, of: cassel, toward: arden, is: 200)
    #expect(bench.odds(question).value(of: terms.host, about: arden) == -points(2))
    bench.given(.rivals, of: cassel, toward: arden, is: true)
    #expect(bench.odds(question).value(of: terms.rivalHost, about: arden) == -points(2))
  }

  @Test func `teams that invite each other in one turn rehearse in it`() throws {
    let bench = try UrgencyBench.table()
    let (arden, boreal, happenings) = (bench.arden, bench.boreal, bench.rules.happenings)
    bench.when(
      .prepare, with: bench.rehearsal(by: arden, with: boreal),
      bench.rehearsal(by: boreal, with: arden))
    bench.when(.spy)
    // Of two who meet as equals either may be named first.
    #expect(
      [happenings.drilled(arden, boreal), happenings.drilled(boreal, arden)]
        .contains { bench.wasTold($0, to: .everybody) })
    #expect([arden, boreal].allSatisfy { bench.rules.felt(by: $0, in: bench.truth) == 2 })
    #expect(bench.asked(bench.rules.questions.joins).isEmpty, "a team decides for itself")
    bench.given(.turn, is: 4)
    bench.when(.prepare, with: bench.rehearsal(by: arden, with: boreal))
    bench.when(.spy)
    #expect(bench.told(happenings.drilled).count == 1, "an invitation that was taken up is spent")
    #expect(bench.fault == nil)
  }

  @Test func `an invitation stands for the turn after it and no longer`() throws {
    for wait in Int32(1)...2 {
      let bench = try UrgencyBench.table()
      let (arden, boreal, happenings) = (bench.arden, bench.boreal, bench.rules.happenings)
      #expect(bench.when(bench.rehearsal(by: arden, with: boreal)) == nil)
      bench.when(.spy)
      #expect(bench.wasTold(happenings.invited(arden, boreal), to: .actors(boreal)))
      #expect(bench.told(happenings.drilled).isEmpty)
      #expect(bench.rules.felt(by: arden, in: bench.truth) == 0, "alone one rehearses nothing")
      bench.given(.turn, is: 3 + wait)
      bench.when(bench.rehearsal(by: boreal, with: arden))
      bench.when(.spy)
      #expect(bench.told(happenings.drilled).count == (wait == 1 ? 1 : 0))
    }
  }

  @Test func `key members who rehearse together may open a window for a floor`() throws {
    let bench = try UrgencyBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    bench.hurts(4, arden, boreal)
    bench.when(.reply)
    #expect(!bench.isOpen)
    bench.when(
      .prepare, with: bench.rehearsal(by: arden, with: boreal),
      bench.rehearsal(by: boreal, with: arden))
    bench.when(.spy)
    bench.when(.reply)
    #expect(bench.isOpen)
    bench.when(.bulletin)
    #expect(!bench.isOpen, "the floor is over")
  }

  @Test func `a text of two who have rehearsed needs a reading less, for two turns`() throws {
    let bench = try UrgencyBench.table()
    let (arden, cassel) = (bench.arden, bench.cassel)
    let text = bench.bindingText(by: arden)
    bench.answers(bench.rules.questions.joins, with: true)
    bench.when(bench.rehearsal(by: arden, with: cassel))
    let readings = Questions.readings(text)
    #expect(bench.odds(readings).isEmpty, "one of them stands under it")
    bench.given(.stance, of: text, toward: cassel, is: .sponsor)
    #expect(bench.odds(readings).value(of: bench.rules.terms.rehearsed) == -1)
    bench.given(.turn, is: 4)
    #expect(bench.odds(readings).value(of: bench.rules.terms.rehearsed) == -1)
    bench.given(.turn, is: 5)
    #expect(bench.odds(readings).isEmpty)
    #expect(bench.fault == nil)
  }

  @Test func `one invites somebody else, once, and somebody who sits at a table`() throws {
    let bench = try UrgencyBench.table(withGroup: true)
    let (arden, cassel) = (bench.arden, bench.cassel)
    let before = bench.fingerprint
    let refused: [(Order, Refusal)] = [
      (bench.rehearsal(by: arden, with: arden), .drillWithYourself),
      (bench.rehearsal(by: arden, with: cassel, and: arden), .drillWithYourself),
      (bench.rehearsal(by: arden, with: cassel, and: cassel), .sameGuestTwice),
      (bench.rehearsal(by: arden, with: bench.echo), .nobodyToDrillWith),
      (bench.rehearsal(by: arden, with: cassel, and: bench.echo), .nobodyToDrillWith),
    ]
    for (order, refusal) in refused { #expect(bench.when(order) == refusal) }
    #expect(bench.fingerprint == before)
    let order = bench.rehearsal(by: arden, with: cassel)
    #expect(
      Set(bench.candidates(Actor.self, for: "with", of: order))
        == [bench.boreal, cassel, bench.helix])
    #expect(
      Set(bench.candidates(Actor.self, for: "and", of: order)) == [bench.boreal, bench.helix])
  }
}
