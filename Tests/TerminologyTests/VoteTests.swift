import ParleyRules
import ParleyTesting
import Testing

@testable import Terminology

/// What words do to a vote.
@Suite struct VoteTests {
  @Test func `a word that somebody at the table reads otherwise costs a point, once`() throws {
    let bench = try TerminologyBench.table()
    let text = bench.givenText(bench.measure(.constraint), bench.measure(.transparency))
    let rules = bench.rules
    for home in [bench.arden, bench.boreal, bench.cassel] {
      let odds = bench.home(home, text)
      #expect(
        odds.value(of: rules.terms.words.twoReadings, about: bench.term("attack")) == -points(1))
      #expect(odds.lines.count == 1 && odds.lines.allSatisfy { !$0.lever.isEmpty })
    }
    #expect(bench.home(bench.helix, text).isEmpty, "who has no reading never clashes")
    let thin = bench.givenText(bench.measure(.transparency))
    #expect(bench.home(bench.arden, thin).isEmpty, "and no clause speaks of it")
  }

  @Test func `a word that all read alike costs nothing, and one reading in common is enough`()
    throws
  {
    let bench = try TerminologyBench.table()
    let text = bench.givenText(bench.measure(.constraint))
    bench.reads(bench.boreal, "effects")
    #expect(bench.home(bench.arden, text).isEmpty)
    bench.reads(bench.boreal, "content", false)
    #expect(bench.home(bench.boreal, text).isEmpty)
  }

  @Test func `a third reading counts half more, and a text costs at most a point and a half`()
    throws
  {
    let bench = try TerminologyBench.table()
    let (rules, text) = (bench.rules, bench.givenText(bench.measure(.constraint)))
    bench.reads(bench.helix, "access")
    #expect(bench.home(bench.arden, text).total == -points(3) / 2)
    #expect(bench.home(bench.helix, text).total == -points(3) / 2)
    bench.reads(bench.helix, "access", false)
    bench.speaks(bench.measure(.constraint), of: "sovereignty")
    bench.reads(bench.arden, "territory")
    bench.reads(bench.boreal, "control")
    let odds = bench.home(bench.arden, text)
    #expect(odds.total == -points(3) / 2)
    #expect(odds.value(of: rules.terms.words.enough) == points(1) / 2)
    #expect(
      Set(odds.things(of: rules.terms.words.twoReadings)) == [
        bench.term("attack"), bench.term("sovereignty"),
      ])
    bench.given(rules.parameters.text.vagueMost, is: points(6))
    #expect(bench.home(bench.arden, text).total == -points(2))
    #expect(bench.home(bench.arden, text).lines.count == 2, "a line of zero is not written")
  }

  @Test func `in a thin text an open word weighs half, and a settled one as much as ever`() throws {
    let bench = try TerminologyBench.table()
    bench.speaks(bench.measure(.transparency), of: "attack")
    let text = bench.givenText(bench.measure(.transparency), by: bench.arden)
    #expect(bench.home(bench.boreal, text).total == -points(1) / 2)
    bench.settled("attack", as: "effects", in: text)
    #expect(bench.home(bench.boreal, text).total == -points(3))
  }

  @Test func `who has compared lists quarrels no more, from the turn in which they are done`()
    throws
  {
    let bench = try TerminologyBench.table()
    let text = bench.givenText(bench.measure(.constraint))
    bench.compared(bench.arden, bench.boreal, since: 4)
    #expect(bench.home(bench.arden, text).total == -points(1), "not yet")
    bench.given(.turn, is: 4)
    #expect(bench.home(bench.arden, text).isEmpty)
    #expect(bench.home(bench.cassel, text).total == -points(1), "Cassel compared with nobody")
  }

  @Test func `settled it costs nothing to who meant that, and three points to who did not`() throws
  {
    let bench = try TerminologyBench.table()
    let (rules, text) = (bench.rules, bench.givenText(bench.measure(.constraint), by: bench.arden))
    bench.settled("attack", as: "effects", in: text)
    #expect(bench.home(bench.cassel, text).isEmpty)
    let odds = bench.home(bench.boreal, text)
    #expect(
      odds.value(of: rules.terms.words.lostReading, about: bench.sense("effects")) == -points(3))
    #expect(odds.lines.count == 1 && odds.lines.allSatisfy { !$0.lever.isEmpty })
    bench.compared(bench.boreal, bench.cassel)
    #expect(bench.home(bench.boreal, text).total == -points(3), "lists with another do not count")
    bench.compared(bench.boreal, bench.arden)
    #expect(bench.home(bench.boreal, text).total == -points(1), "those with the lead do")
  }

  @Test func `words that are nobody's reading leave it open`() throws {
    let bench = try TerminologyBench.table()
    let text = bench.givenText(bench.measure(.constraint), by: bench.arden)
    bench.given(Passage.self) {
      $0[.definesIn] = text
      $0[bench.rules.definitions.defined.said] = bench.term("attack")
    }
    #expect(bench.home(bench.boreal, text).total == -points(1))
  }

  @Test func `a guest brings its reading to the table, whoever is away does not`() throws {
    let bench = try TerminologyBench.table(guests: ["delta"])
    let text = bench.givenText(bench.measure(.constraint))
    let delta = bench.guest("delta")
    bench.reads(bench.boreal, "content", false)
    bench.reads(delta, "content")
    #expect(bench.home(bench.arden, text).total == -points(1))
    bench.given(.chairs, of: bench.ring, toward: delta, is: 0)
    #expect(bench.home(bench.arden, text).isEmpty)
    bench.given(.guests, of: bench.ring, toward: delta, is: true)
    #expect(bench.home(bench.arden, text).total == -points(1), "a voice is enough")
  }
}
