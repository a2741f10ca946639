import Foundation
import ParleyRules
import ParleyTesting
import Testing

@testable import Distrust

@Suite struct DeclarationTests {
  private func declared() throws -> (Vocabulary, Owner, DistrustRules) {
    let bench = try DistrustBench.table()
    return (bench.roster.vocabulary, bench.owner, bench.rules)
  }

  @Test func `it owns trust, and the section that fills it`() throws {
    let (vocabulary, owner, _) = try declared()
    #expect(vocabulary.owner(of: .trust) == owner)
    let field = try #require(vocabulary.fields.first { $0.section == "trust" })
    #expect(field.quantity == .trust && field.shape == .map && field.name == nil)
  }

  // MARK: Parameters

  /// The table of parameters on the page: id, unit, range, default, as written.
  private static func table() throws -> [String: [String]] {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Plugins/Distrust/README.md")
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

  @Test func `every term is on the page, and every one that can weigh a point has a lever`() throws
  {
    let (vocabulary, owner, _) = try declared()
    for term in vocabulary.terms where term.owner == owner {
      if ["hotline", "accuser-trust"].contains(term.id) { continue }
      #expect(!term.lever.isEmpty, "\(term.id)")
    }
  }

  @Test func `everything people read is in two languages`() throws {
    let (vocabulary, owner, _) = try declared()
    var texts: [Text] = [DistrustRules.title, DistrustRules.summary]
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
    texts += TrustWord.words.map(\.text) + GestureKind.words.map(\.text)
    texts += LineState.words.map(\.text) + TrustCause.words.map(\.text)
    let refusals: [Refusal] = [
      .noSelf, .lineStands, .noLine, .notBeforeForum, .notYourText, .lowestTier,
    ]
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
      let unsaid = ["holder", "giver"] + [teller].compactMap { $0 }
      for sentence in happening.sentences {
        for argument in happening.arguments where !unsaid.contains(argument.name) {
          #expect(sentence.english.contains("{\(argument.name)}"), "\(happening.id)")
          #expect(sentence.dutch.contains("{\(argument.name)}"), "\(happening.id)")
        }
      }
    }
  }

  // MARK: Sight, orders, levers

  @Test func `what is private has a private sight, and only the line is open`() throws {
    let (vocabulary, owner, rules) = try declared()
    let mine = vocabulary.quantities.filter { $0.owner == owner && $0.id.hasPrefix("distrust.") }
    let open = mine.filter { $0.sight == .open && !$0.id.hasPrefix("distrust.parameter") }
    #expect(vocabulary[.trust].sight == .own)
    let state = rules.state
    for own in [
      state.alpha.quantity, state.beta.quantity, state.booked.quantity, state.sore.quantity,
      state.blamed.quantity, state.offer.quantity,
    ] {
      #expect(vocabulary[own].sight == .own)
    }
    #expect(vocabulary[state.line.quantity].sight == .open)
    #expect(open.contains { $0.id == "distrust.line" })
  }

  @Test func `its orders, metrics and questions for the debrief`() throws {
    let (vocabulary, owner, _) = try declared()
    let verbs = vocabulary.verbs.filter { $0.owner == owner }
    #expect(verbs.map(\.id) == ["gesture", "hotline", "apologise", "lower"])
    #expect(verbs.allSatisfy { !$0.alias.isEmpty })
    #expect(vocabulary.metrics.count { $0.owner == owner } == 6)
    #expect(vocabulary.debrief.count { $0.owner == owner } == 3)
  }

  @Test func `its levers lie within the ranges of their parameters, defaults between their ends`()
    throws
  {
    let (vocabulary, owner, rules) = try declared()
    let levers = vocabulary.levers.filter { $0.owner == owner }.map(\.lever)
    #expect(
      levers.map { $0.measure.id(in: vocabulary) } == ["adoptions", "trust", "adoptions"],
      "it shows in what people notice")
    #expect(levers.first?.parameter == rules.parameters.devaluation.rival.quantity)
    for lever in levers {
      let range = vocabulary.range(of: lever.parameter)
      #expect(range.contains(lever.low) && range.contains(lever.high) && lever.low < lever.high)
      let standard = vocabulary.neutral(of: lever.parameter)
      #expect(lever.low < standard && standard < lever.high)
    }
  }
}
