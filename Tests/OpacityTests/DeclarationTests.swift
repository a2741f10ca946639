import ParleyRules
import ParleyTesting
import Testing

@testable import Opacity

@Suite struct DeclarationTests {
  private func declared() throws -> (Vocabulary, Owner, OpacityRules) {
    let bench = try OpacityBench.table()
    return (bench.roster.vocabulary, bench.owner, bench.rules)
  }

  @Test func `every parameter has a source, a unit and a default within its range`() throws {
    let (vocabulary, owner, _) = try declared()
    let mine = vocabulary.parameters.filter { $0.owner == owner }
    #expect(mine.count > 40)
    #expect(Set(mine.map(\.name)).count == mine.count)
    for parameter in mine {
      let quantity = vocabulary[parameter.quantity]
      #expect(!quantity.source.isEmpty, "\(parameter.name)")
      #expect(quantity.range.contains(quantity.neutral), "\(parameter.name)")
      #expect(quantity.sight == .open)
      #expect(quantity.title.english != quantity.title.dutch, "\(parameter.name)")
    }
  }

  @Test func `everything people read is in two languages`() throws {
    let (vocabulary, owner, _) = try declared()
    var texts: [Text] = [OpacityRules.title, OpacityRules.summary]
    texts += vocabulary.terms.filter { $0.owner == owner }.flatMap { [$0.title, $0.lever] }
    texts += vocabulary.questions.filter { $0.owner == owner }.flatMap {
      [$0.title, $0.yes, $0.no]
    }
    texts += vocabulary.happenings.filter { $0.owner == owner }.flatMap(\.sentences)
    texts += vocabulary.verbs.filter { $0.owner == owner }.flatMap { [$0.help, $0.sentence] }
    texts += vocabulary.verbs.flatMap(\.slots).filter { $0.owner == owner }.map(\.help)
    texts += vocabulary.metrics.filter { $0.owner == owner }.map(\.title)
    texts += vocabulary.debrief.filter { $0.owner == owner }.map(\.question)
    texts += Finding.words.map(\.text)
    let refusals: [Refusal] = [
      .labBusy, .nothingToTest, .notYetPublic, .publishedAlready, .flagForNothing, .flagYourself,
      .flagVictim,
    ]
    texts += refusals.map(\.sentence)
    #expect(Set(refusals.map(\.code)).count == refusals.count)
    for text in texts where !text.isEmpty {
      #expect(!text.english.isEmpty && !text.dutch.isEmpty && text.english != text.dutch)
    }
  }

  @Test func `a term on the mandate names the lever against it`() throws {
    let bench = try OpacityBench.table()
    let text = bench.givenText(bench.measure(.constraint), bench.measure(.verification))
    let lines = bench.odds(Questions.mandate(bench.arden, text)).lines
    #expect(lines.count == 2)
    for line in lines {
      #expect(!line.lever.isEmpty)
      #expect(line.owner == OpacityRules.id)
    }
  }

  @Test func `one lever, three debrief questions, orders with an alias`() throws {
    let (vocabulary, owner, rules) = try declared()
    let levers = vocabulary.levers.filter { $0.owner == owner }.map(\.lever)
    #expect(Set(levers.map(\.parameter)) == [rules.parameters.hiding.fog.quantity])
    #expect(
      levers.map { $0.measure.id(in: vocabulary) } == ["belief", "wrongAccusations"],
      "measured twice")
    #expect(vocabulary.debrief.filter { $0.owner == owner }.count == 3)
    for verb in [rules.orders.reconstruct.erased, rules.orders.publish.erased] {
      #expect(vocabulary[verb].id != vocabulary[verb].alias)
    }
    #expect(vocabulary[Verbs.operate.erased].slots.last?.name == "flag")
    #expect(vocabulary[Verbs.operate.erased].slots.last?.isRequired == false)
    #expect(vocabulary[Verbs.operate.erased].slots.last?.surcharge == 1)
  }
}
