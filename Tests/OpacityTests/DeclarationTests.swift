import ParleyRules
import Testing

@testable import Opacity

@Suite struct DeclarationTests {
  private func declared() throws -> (Vocabulary, Owner, OpacityRules) {
    let bench = try #require(Bench())
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
    let bench = try #require(Bench())
    let text = bench.text(Bench.constraint, Bench.verification)
    let odds = bench.odds(.mandate, Subject(Bench.arden, text), as: .actor(Bench.arden))
    #expect(!odds.terms.isEmpty)
    for term in odds.terms {
      #expect(!bench.roster.vocabulary[term.name].lever.isEmpty)
      #expect(term.owner == bench.owner)
    }
  }

  @Test func `one lever, three debrief questions, orders with an alias`() throws {
    let (vocabulary, owner, rules) = try declared()
    let levers = vocabulary.levers.filter { $0.owner == owner }.map(\.lever)
    #expect(Set(levers.map(\.parameter)) == [rules.parameters.fog])
    #expect(levers.map(\.measure) == [.belief, .wrongAccusations], "measured twice")
    #expect(vocabulary.debrief.filter { $0.owner == owner }.count == 3)
    for verb in [rules.reconstruct.number, rules.publish.number] {
      #expect(vocabulary[verb].id != vocabulary[verb].alias)
    }
    #expect(vocabulary[Verbs.operate.number].slots.last?.name == "flag")
    #expect(vocabulary[Verbs.operate.number].slots.last?.isRequired == false)
    #expect(vocabulary[Verbs.operate.number].slots.last?.surcharge == 1)
  }
}
