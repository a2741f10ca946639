import Foundation
import ParleyRules
import ParleyTesting
import Testing

@testable import Espionage

@Suite struct DeclarationTests {
  private func declared() throws -> (Vocabulary, Owner, EspionageRules) {
    let bench = try EspionageBench.table()
    return (bench.roster.vocabulary, bench.owner, bench.rules)
  }

  // MARK: Parameters

  /// The table of parameters on the page: id, unit, range, default, as written.
  private static func table() throws -> [String: [String]] {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Plugins/Espionage/README.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let section = text.components(separatedBy: "## Parameters").dropFirst().first ?? ""
    let rows = section.components(separatedBy: "\n## ")[0].components(separatedBy: "\n")
      .filter { $0.hasPrefix("| `") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    return Dictionary(
      rows.map { ($0[0].trimmingCharacters(in: ["`"]), Array($0.dropFirst())) }
    ) { first, _ in
      first
    }
  }

  /// What a number of the page is in the unit in which it is kept.
  private static func kept(_ number: String, in unit: ParleyRules.Unit) -> Int32? {
    guard let value = Double(number) else { return nil }
    let scale: Double =
      switch unit {
      case .logit, .share: 1000
      case .points: 500
      default: 1
      }
    return Int32((value * scale).rounded())
  }

  @Test func `the page's table says of every parameter what is declared, range and default too`()
    throws
  {
    let (vocabulary, owner, _) = try declared()
    let table = try Self.table()
    let mine = vocabulary.parameters.filter { $0.owner == owner }
    #expect(Set(table.keys) == Set(mine.map(\.name)))
    #expect(Set(mine.map(\.name)).count == mine.count)
    for parameter in mine {
      let quantity = vocabulary[parameter.quantity]
      let row = try #require(table[parameter.name], "\(parameter.name)")
      let range = row[1].components(separatedBy: " to ")
      try #require(range.count == 2, "\(parameter.name)")
      #expect(
        Self.kept(range[0], in: quantity.unit) == quantity.range.lowerBound, "\(parameter.name)")
      #expect(
        Self.kept(range[1], in: quantity.unit) == quantity.range.upperBound, "\(parameter.name)")
      #expect(Self.kept(row[2], in: quantity.unit) == quantity.neutral, "\(parameter.name)")
      #expect(quantity.range.contains(quantity.neutral), "\(parameter.name)")
      #expect(!quantity.source.isEmpty && quantity.sight == .open, "\(parameter.name)")
    }
  }

  // MARK: Terms

  @Test func `every line that can weigh a point against somebody has a lever`() throws {
    let (vocabulary, owner, _) = try declared()
    // What helps, and what decides for oneself, needs none.
    let free = [
      "espionage.admitted", "espionage.we-listen", "espionage.inside", "espionage.loot",
      "espionage.tit-for-tat", "espionage.pause",
    ]
    for term in vocabulary.terms where term.owner == owner {
      #expect(term.lever.isEmpty == free.contains(term.id), "\(term.id)")
    }
  }

  @Test func `everything people read is in two languages`() throws {
    let (vocabulary, owner, _) = try declared()
    var texts: [Text] = [EspionageRules.title, EspionageRules.summary]
    texts += vocabulary.parameters.filter { $0.owner == owner }.map {
      vocabulary[$0.quantity].title
    }
    texts += vocabulary.terms.filter { $0.owner == owner }.flatMap { [$0.title, $0.lever] }
    texts += vocabulary.questions.filter { $0.owner == owner }.flatMap {
      [$0.title, $0.yes, $0.no]
    }
    texts += vocabulary.verbs.filter { $0.owner == owner }.flatMap { [$0.help, $0.sentence] }
    texts += vocabulary.verbs.flatMap(\.slots).filter { $0.owner == owner }.map(\.help)
    texts += vocabulary.metrics.filter { $0.owner == owner }.map(\.title)
    texts += vocabulary.debrief.filter { $0.owner == owner }.map(\.question)
    texts += vocabulary.happenings.filter { $0.owner == owner }.flatMap(\.sentences)
    texts += (Purpose.words + Reach.words + SpyingBan.words).map(\.text)
    let refusals: [Refusal] = [
      .purposeOfOther, .reachOfOther, .nothingToSteal, .noPromiseBetween, .sweepYourOwn,
      .expelYourself, .expelNoState, .noSuspicion, .expelledAlready,
    ]
    #expect(Set(refusals.map(\.code)).count == refusals.count)
    texts += refusals.map(\.sentence)
    for text in texts where !text.isEmpty {
      #expect(
        !text.english.isEmpty && !text.dutch.isEmpty && text.english != text.dutch,
        "\(text.english)")
    }
  }

  @Test func `a sentence says every argument of its happening but who reads it`() throws {
    let (vocabulary, owner, _) = try declared()
    for happening in vocabulary.happenings where happening.owner == owner {
      // A word that chooses the sentence is said by it, not in it.
      let teller = happening.teller.map { happening.arguments[$0].name }
      let unsaid = ["victim", "actor"] + [teller].compactMap { $0 }
      for sentence in happening.sentences {
        for argument in happening.arguments where !unsaid.contains(argument.name) {
          #expect(sentence.english.contains("{\(argument.name)}"), "\(happening.id)")
          #expect(sentence.dutch.contains("{\(argument.name)}"), "\(happening.id)")
        }
      }
    }
  }

  // MARK: Sight, orders, levers

  @Test func `what is private has a private sight`() throws {
    let (vocabulary, _, rules) = try declared()
    let state = rules.state
    for own in [
      state.purpose.quantity, state.wide.quantity, state.swept.quantity, state.lowSince.quantity,
      state.steals.quantity,
    ] {
      #expect(vocabulary[own].sight == .own)
    }
    #expect(vocabulary[state.aimed.quantity].sight == .hidden)
    #expect(vocabulary[state.found.quantity].sight == .known)
    for open in [
      state.leaked.quantity, state.expelled.quantity, state.tradeSecrets.quantity,
      state.bars.quantity,
    ] {
      #expect(vocabulary[open].sight == .open)
    }
  }

  @Test func `its orders, slots, fields, metrics and questions for the debrief`() throws {
    let (vocabulary, owner, _) = try declared()
    let verbs = vocabulary.verbs.filter { $0.owner == owner }
    #expect(verbs.map(\.id) == ["sweep", "expel"])
    #expect(verbs.allSatisfy { $0.alias != $0.id && !$0.alias.isEmpty })
    let slots = vocabulary[Verbs.operate.erased].slots.filter { $0.owner == owner }
    #expect(slots.map(\.name) == ["for", "scale"])
    #expect(slots.allSatisfy { !$0.isRequired && $0.surcharge == 0 })
    let fields = vocabulary.fields.filter { $0.owner == owner }
    #expect(fields.map(\.section) == ["assets", "measures", "actors"])
    #expect(fields.map(\.name) == ["trade-secrets", "bars-spying", "steals"])
    #expect(vocabulary.metrics.count { $0.owner == owner } == 5)
    #expect(vocabulary.debrief.count { $0.owner == owner } == 3)
  }

  @Test func `its lever lies within the range of its parameter, the default between its ends`()
    throws
  {
    let (vocabulary, owner, rules) = try declared()
    let levers = vocabulary.levers.filter { $0.owner == owner }.map(\.lever)
    #expect(levers.map { $0.measure.id(in: vocabulary) } == ["adoptions"])
    #expect(levers.first?.parameter == rules.parameters.home.spiedOnUs.quantity)
    for lever in levers {
      let range = vocabulary.range(of: lever.parameter)
      #expect(range.contains(lever.low) && range.contains(lever.high) && lever.low < lever.high)
      let standard = vocabulary.neutral(of: lever.parameter)
      #expect(lever.low < standard && standard < lever.high)
    }
  }
}
