import Elections
import ParleyEngine
import ParleyRules
import Testing

@Suite("What Elections declares") struct DeclarationTests {
  private let roster = Roster([ElectionsRules.self])
  private var vocabulary: Vocabulary { roster.vocabulary }

  private func owner() throws -> Owner { try #require(roster.obstacle("elections")).owner }

  @Test("Every parameter has a default within its range, a source and two languages")
  func parameters() throws {
    let own = try owner()
    let parameters = vocabulary.parameters.filter { $0.owner == own }
    #expect(parameters.count == 8)
    for parameter in parameters {
      let declared = vocabulary[parameter.quantity]
      #expect(declared.range.contains(declared.neutral), "\(parameter.name)")
      #expect(!declared.source.isEmpty && declared.sight == .open, "\(parameter.name)")
      isTwofold(declared.title, parameter.name)
    }
  }

  @Test("Polls are their holder's secret, and every term has a lever")
  func secretsAndLevers() throws {
    let own = try owner()
    let poll = try #require(vocabulary.quantity(named: "elections.poll"))
    #expect(vocabulary.sight(of: poll) == .own)
    for term in vocabulary.terms where term.owner == own {
      isTwofold(term.title, term.id)
      isTwofold(term.lever, term.id)
    }
  }

  @Test("Orders and happenings speak both languages")
  func languages() throws {
    let own = try owner()
    let verbs = vocabulary.verbs.filter { $0.owner == own }
    #expect(verbs.map(\.id) == ["brief-parliament"])
    for verb in verbs {
      isTwofold(verb.help, verb.id)
      isTwofold(verb.sentence, verb.id)
      for slot in verb.slots { isTwofold(slot.help, slot.name) }
    }
    for happening in vocabulary.happenings where happening.owner == own {
      for sentence in happening.sentences { isTwofold(sentence, happening.id) }
    }
  }

  private func isTwofold(_ text: Text, _ what: String) {
    #expect(!text.english.isEmpty && !text.dutch.isEmpty, "\(what)")
    #expect(text.english != text.dutch, "\(what)")
  }
}
