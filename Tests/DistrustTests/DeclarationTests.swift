import ParleyRules
import Testing

@testable import Distrust

@Suite("What Distrust declares") struct DeclarationTests {
  private let roster = Roster(core: [], [DistrustRules.self])
  private var vocabulary: Vocabulary { roster.vocabulary }

  private func owner() throws -> Owner { try #require(roster.obstacle("distrust")).owner }

  @Test("It owns trust, and the section that fills it")
  func ownership() throws {
    #expect(vocabulary.owner(of: .trust) == (try owner()))
    let field = try #require(vocabulary.fields.first { $0.section == "trust" })
    #expect(field.quantity == .trust && field.shape == .map && field.name == nil)
  }

  @Test("Every parameter has a unit, a range with its default inside, a source and two languages")
  func parameters() throws {
    let own = vocabulary.parameters.filter { $0.quantity != .trust }
    #expect(own.count == 25)
    for parameter in own {
      let declared = vocabulary[parameter.quantity]
      #expect(!declared.source.isEmpty, "\(parameter.name)")
      #expect(declared.range.contains(declared.neutral), "\(parameter.name)")
      #expect(declared.sight == .open)
      isTwofold(declared.title, parameter.name)
    }
    #expect(Set(own.map(\.name)).count == own.count)
  }

  @Test("Every term of a mandate that can weigh a point or more has a lever")
  func levers() throws {
    for term in vocabulary.terms where term.owner == (try owner()) {
      isTwofold(term.title, term.id)
      if ["hotline", "accuser-trust"].contains(term.id) { continue }
      #expect(!term.lever.isEmpty, "\(term.id)")
      isTwofold(term.lever, term.id)
    }
  }

  @Test("Orders, happenings, metrics and debrief questions speak both languages")
  func languages() throws {
    let own = try owner()
    let verbs = vocabulary.verbs.filter { $0.owner == own }
    #expect(verbs.map(\.id) == ["gesture", "hotline", "apologise", "lower"])
    for verb in verbs {
      isTwofold(verb.help, verb.id)
      isTwofold(verb.sentence, verb.id)
      #expect(!verb.alias.isEmpty)
      for slot in verb.slots { isTwofold(slot.help, slot.name) }
    }
    for happening in vocabulary.happenings where happening.owner == own {
      // A word that chooses the sentence is said by it, not in it.
      let teller = happening.teller.map { happening.arguments[$0].name }
      let unsaid = ["holder", "giver"] + [teller].compactMap { $0 }
      for sentence in happening.sentences {
        isTwofold(sentence, happening.id)
        for argument in happening.arguments where !unsaid.contains(argument.name) {
          #expect(sentence.english.contains("{\(argument.name)}"), "\(happening.id)")
          #expect(sentence.dutch.contains("{\(argument.name)}"), "\(happening.id)")
        }
      }
    }
    #expect(vocabulary.metrics.count >= 6)
    #expect(vocabulary.debrief.filter { $0.owner == own }.count == 3)
  }

  @Test("Ids of its quantities are dotted, and what is private has a private sight")
  func sight() throws {
    for quantity in vocabulary.quantities where quantity.owner == (try owner()) {
      if quantity.id == "trust" { continue }
      #expect(quantity.id.hasPrefix("distrust."))
    }
    let table = try Bench()
    let state = table.rules.state
    for own in [
      state.alpha.quantity, state.beta.quantity, state.booked.quantity, state.sore.quantity,
      state.blamed.quantity,
    ] {
      #expect(vocabulary[own].sight == .own)
    }
  }

  @Test("Its levers lie within the ranges of their parameters, with the default between their ends")
  func lever() throws {
    let owner = try owner()
    let levers = vocabulary.levers.filter { $0.owner == owner }.map(\.lever)
    #expect(levers.contains { $0.measure == .adoptions }, "it shows in what people notice")
    for lever in levers {
      let range = vocabulary.range(of: lever.parameter)
      #expect(range.contains(lever.low) && range.contains(lever.high) && lever.low < lever.high)
      let standard = vocabulary.neutral(of: lever.parameter)
      #expect(lever.low < standard && standard < lever.high)
    }
  }

  private func isTwofold(_ text: Text, _ what: String) {
    #expect(!text.english.isEmpty && !text.dutch.isEmpty, "\(what)")
    #expect(text.english != text.dutch, "\(what)")
  }
}
