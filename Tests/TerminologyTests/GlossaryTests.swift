import ParleyRules
import ParleyTesting
import Testing

@testable import Terminology

/// Lists of words, and readings that are given up.
@Suite struct GlossaryTests {
  @Test func `two who ask in one turn or the next compare lists, and are done two turns later`()
    throws
  {
    for later in [false, true] {
      let bench = try TerminologyBench.table()
      let (arden, boreal, rules) = (bench.arden, bench.boreal, bench.rules)
      let first = rules.orders.glossary.order(by: arden, boreal)
      #expect(bench.price(of: first) == Price(budget: 1))
      #expect(bench.when(first) == nil)
      if later {
        bench.when(.judge)
        #expect(bench.truth[rules.state.lists.glossary, arden, toward: boreal] == 0)
        #expect(bench.wasTold(rules.happenings.lists.proposed(arden, boreal), to: .actors(boreal)))
        bench.nextTurn()
        #expect(bench.seen(by: boreal)[rules.state.lists.invited, boreal, toward: arden] == 3)
        #expect(bench.seen(by: boreal)[rules.state.lists.asked, arden, toward: boreal] == 0)
      }
      #expect(bench.when(rules.orders.glossary.order(by: boreal, arden)) == nil)
      bench.when(.judge)
      let since: Int32 = later ? 6 : 5
      #expect(bench.told(rules.happenings.lists.agreed).map(\.audience) == [.everybody])
      #expect(bench.truth[rules.state.lists.glossary, arden, toward: boreal] == since)
      #expect(bench.truth[rules.state.lists.glossary, boreal, toward: arden] == since)
      #expect(!bench.rules.wording(through: bench.truth).haveCompared(arden, boreal))
      bench.given(.turn, is: since - 1)
      bench.nextTurn()
      #expect(bench.told(rules.happenings.lists.compared).map(\.audience) == [.everybody])
      #expect(bench.rules.wording(through: bench.truth).haveCompared(arden, boreal))
      #expect(bench.fault == nil)
    }
  }

  @Test func `a proposal stands until the end of the next turn`() throws {
    let bench = try TerminologyBench.table()
    let (arden, boreal, rules) = (bench.arden, bench.boreal, bench.rules)
    bench.when(rules.orders.glossary.order(by: arden, boreal))
    #expect(bench.refusal(of: rules.orders.glossary.order(by: arden, boreal)) == .proposedAlready)
    bench.given(.turn, is: 5)
    #expect(bench.refusal(of: rules.orders.glossary.order(by: arden, boreal)) == nil)
    bench.when(rules.orders.glossary.order(by: boreal, arden))
    bench.when(.judge)
    #expect(bench.told(rules.happenings.lists.agreed).isEmpty)
  }

  @Test func `a non-player agrees at once or not, by its trust in who asks`() throws {
    for agrees in [true, false] {
      let bench = try TerminologyBench.table()
      let (boreal, cassel, rules) = (bench.boreal, bench.cassel, bench.rules)
      bench.answers(rules.questions.agrees, with: agrees)
      let question = rules.questions.agrees(cassel, boreal)
      for (trust, steps): (Int32, Int32) in [(100, -1), (349, -1), (350, 0), (500, 1), (700, 2)] {
        bench.given(.trust, of: cassel, toward: boreal, is: trust)
        let value = bench.odds(question).value(of: rules.terms.lists.askerTrust, about: boreal)
        #expect(value ?? 0 == points(steps))
      }
      let order = rules.orders.glossary.order(by: boreal, cassel)
      #expect(bench.dryRun(of: order).count == 1)
      #expect(bench.when(order) == nil)
      bench.when(.judge)
      #expect(bench.asked(rules.questions.agrees) == [question])
      #expect((bench.truth[rules.state.lists.glossary, boreal, toward: cassel] == 5) == agrees)
      #expect(
        bench.wasTold(rules.happenings.lists.declined(cassel, boreal), to: .actors(boreal))
          == !agrees)
    }
  }

  @Test func `a list of one, a group's, what stands already, and words that both read alike`()
    throws
  {
    let bench = try TerminologyBench.table(withGroup: true)
    let (arden, boreal, rules) = (bench.arden, bench.boreal, bench.rules)
    func refusal(_ whom: Ref<Actor>) -> Refusal? {
      bench.refusal(of: rules.orders.glossary.order(by: arden, whom))
    }
    let before = bench.fingerprint
    #expect(refusal(arden) == .listOfOne)
    #expect(refusal(bench.echo) == .groupHasNoList)
    #expect(refusal(bench.cassel) == .sameWords && refusal(bench.helix) == .sameWords)
    #expect(refusal(boreal) == nil)
    let empty = rules.orders.glossary.order(by: arden, boreal)
    #expect(bench.candidates(Actor.self, for: "with", of: empty) == [boreal])
    #expect(bench.fingerprint == before)
    bench.compared(arden, boreal, since: 9)
    #expect(refusal(boreal) == .comparedAlready)
  }

  @Test func `who concedes a word reads it so for good, before everybody and at a price`() throws {
    let bench = try TerminologyBench.table()
    let (arden, boreal, rules) = (bench.arden, bench.boreal, bench.rules)
    let text = bench.givenText(bench.measure(.constraint), by: boreal)
    bench.settled("attack", as: "content", in: text)
    #expect(bench.home(arden, text).total == -points(3))
    let order = try bench.order(by: arden, typed: "concede attack as content")
    #expect(bench.price(of: order) == Price(capital: 2))
    #expect(bench.when(order) == nil)
    #expect(bench.home(arden, text).isEmpty)
    let told = rules.happenings.words.conceded(arden, bench.term("attack"), bench.sense("content"))
    #expect(bench.wasTold(told, to: .everybody))
    #expect(!bench.truth[rules.state.reads, arden, toward: bench.sense("effects")])
    #expect(bench.fault == nil)
  }

  @Test func `one's own reading, another word's and a word one never defined are refused`() throws {
    let bench = try TerminologyBench.table()
    let rules = bench.rules
    func refusal(_ actor: Ref<Actor>, _ term: String, _ sense: String) -> Refusal? {
      bench.refusal(
        of: rules.orders.concede.order(by: actor, bench.term(term), bench.sense(sense)))
    }
    #expect(refusal(bench.arden, "attack", "effects") == .ownReading)
    #expect(refusal(bench.arden, "attack", "territory") == .otherWord)
    #expect(refusal(bench.arden, "sovereignty", "territory") == .noReading)
    #expect(refusal(bench.arden, "attack", "access") == nil)
  }

  @Test func `what an agreement has its parties exchange counts once both have done it`() throws {
    let bench = try TerminologyBench.table()
    let (arden, boreal, rules) = (bench.arden, bench.boreal, bench.rules)
    let measure = bench.measure(.transparency)
    bench.given(rules.state.exchanges, of: measure, is: true)
    let agreement = bench.givenAgreement(on: bench.givenText(measure), between: arden, boreal)
    let due = bench.truth[.due, agreement]
    bench.given(.paid, of: agreement, toward: arden, is: due)
    bench.when(.drift)
    #expect(bench.truth[rules.state.lists.glossary, arden, toward: boreal] == 0)
    bench.given(.paid, of: agreement, toward: boreal, is: due)
    bench.when(.drift)
    #expect(bench.truth[rules.state.lists.glossary, arden, toward: boreal] == 4)
    #expect(bench.truth[rules.state.lists.glossary, boreal, toward: arden] == 4)
    #expect(
      bench.told(rules.happenings.lists.exchanged).map(\.audience) == [.actors(arden, boreal)])
    bench.when(.drift)
    #expect(bench.told(rules.happenings.lists.exchanged).count == 1 && bench.fault == nil)
  }
}
