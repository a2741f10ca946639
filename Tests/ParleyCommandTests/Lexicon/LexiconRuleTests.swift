import ParleyRules
import ParleyTesting
import Testing

/// A rule over rows of its own, on the bench.
@Suite("A rule reads the things that its own section brings")
struct LexiconRuleTests {
  /// A bench with a word and two readings of it, in a text that both teams would sign.
  private static func bench() throws -> (Bench<LexiconRules>, Matter) {
    let bench = try Bench(
      LexiconRules.self,
      things: ["terms": ["attack", "sovereignty"], "senses": ["effects", "content"]])
    let rules = bench.rules
    for sense in ["effects", "content"] {
      bench.given(
        rules.of, of: bench.thing(rules.sense, sense), is: bench.thing(rules.term, "attack"))
    }
    let text = bench.givenText(bench.measure(.constraint), by: bench.boreal)
    bench.given(
      rules.carries, of: bench.measure(.constraint), toward: bench.thing(rules.term, "attack"),
      is: true)
    return (bench, Questions.mandate(bench.arden, text))
  }

  @Test("a word that two capitals read in two ways costs a vote, one that they read alike does not")
  func readings() throws {
    let (bench, home) = try LexiconRuleTests.bench()
    let rules = bench.rules
    let (effects, content) = (
      bench.thing(rules.sense, "effects"), bench.thing(rules.sense, "content")
    )
    let (attack, sovereignty) = (
      bench.thing(rules.term, "attack"), bench.thing(rules.term, "sovereignty")
    )
    // Nobody reads it in any way, or arden alone does.
    #expect(bench.odds(home).isEmpty)
    bench.given(rules.reads, of: bench.arden, toward: effects, is: true)
    #expect(bench.odds(home).isEmpty)
    // Boreal reads it otherwise.
    bench.given(rules.reads, of: bench.boreal, toward: content, is: true)
    #expect(bench.odds(home).value(of: rules.undefined, about: attack) == -points(1))
    #expect(bench.odds(home).value(of: rules.undefined, about: sovereignty) == nil)
    #expect(bench.odds(home).lines.count == 1)
    // And then alike.
    bench.given(rules.reads, of: bench.boreal, toward: content, is: false)
    bench.given(rules.reads, of: bench.boreal, toward: effects, is: true)
    #expect(bench.odds(home).isEmpty)
  }

  @Test("everybody knows the rows from the start, by their keys, and those of a term are found")
  func rows() throws {
    let (bench, _) = try LexiconRuleTests.bench()
    let (rules, lens) = (bench.rules, bench.seen(by: bench.arden))
    let attack = bench.thing(rules.term, "attack")
    #expect(lens.count(of: rules.term) == 2 && lens.all(rules.sense).count == 2)
    #expect(lens.all(rules.sense, whose: rules.of, is: attack).count == 2)
    #expect(lens.find(rules.term, lens.key(of: attack, in: rules.term)) == attack)
    #expect(bench.seenByEverybody.count(of: rules.term) == 2)
    // A bench to which nothing is brought has none.
    let empty = try Bench(LexiconRules.self)
    #expect(empty.truth.count(of: empty.rules.term) == 0)
  }
}
