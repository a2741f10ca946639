import Foundation
import ParleyRules
import ParleyTesting
import Testing

@testable import Terminology

@Suite struct DeclarationTests {
  private func declared() throws -> (Vocabulary, Owner, TerminologyRules) {
    let bench = try TerminologyBench.table(beside: TerminologyBench.others)
    return (bench.roster.vocabulary, bench.owner, bench.rules)
  }

  @Test func `everything people read is in two languages`() throws {
    let (vocabulary, owner, _) = try declared()
    var texts: [Text] = [TerminologyRules.title, TerminologyRules.summary]
    texts += vocabulary.terms.filter { $0.owner == owner }.flatMap { [$0.title, $0.lever] }
    texts += vocabulary.questions.filter { $0.owner == owner }.flatMap {
      [$0.title, $0.yes, $0.no]
    }
    texts += vocabulary.happenings.filter { $0.owner == owner }.flatMap(\.sentences)
    texts += vocabulary.verbs.filter { $0.owner == owner }.flatMap { [$0.help, $0.sentence] }
    texts += vocabulary.metrics.filter { $0.owner == owner }.map(\.title)
    texts += vocabulary.debrief.filter { $0.owner == owner }.map(\.question)
    let refusals: [Refusal] = [
      .wordNotInText, .otherWord, .listOfOne, .groupHasNoList, .comparedAlready, .proposedAlready,
      .sameWords, .ownReading, .noReading,
    ]
    texts += refusals.map(\.sentence)
    #expect(Set(refusals.map(\.code)).count == refusals.count && texts.count > 50)
    for text in texts where !text.isEmpty {
      #expect(!text.english.isEmpty && !text.dutch.isEmpty && text.english != text.dutch)
    }
  }

  @Test func `every term that weighs against somebody names its lever`() throws {
    let (vocabulary, owner, rules) = try declared()
    let helping = [
      rules.terms.clarity.clear, rules.terms.disputes.talks, rules.terms.lists.willing,
      rules.terms.words.enough,
    ]
    .map { vocabulary[$0].id }
    let mine = vocabulary.terms.filter { $0.owner == owner }
    #expect(mine.count == 13)
    for term in mine { #expect(term.lever.isEmpty == helping.contains(term.id), "\(term.id)") }
  }

  @Test func `two levers, two remedies, three debrief questions, orders with an alias`() throws {
    let (vocabulary, owner, rules) = try declared()
    let levers = vocabulary.levers.filter { $0.owner == owner }.map(\.lever)
    #expect(
      levers.map(\.parameter) == [
        rules.parameters.text.undefined.quantity, rules.parameters.dispute.dispute.quantity,
      ])
    #expect(
      levers.map { $0.measure.id(in: vocabulary) } == ["adoptions", "terminology.misread"])
    #expect(vocabulary.remedies.count { $0.owner == owner } == 2)
    #expect(vocabulary.debrief.count { $0.owner == owner } == 3)
    #expect(vocabulary[rules.orders.glossary.erased].alias == "woordenlijst")
    #expect(vocabulary[rules.orders.concede.erased].alias == "geef-prijs")
  }

  // MARK: The page

  /// The table of parameters on the page: id, unit, range, default, source, as written.
  private static func table() throws -> [String: [String]] {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Plugins/Terminology/README.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let section = text.components(separatedBy: "## Parameters").dropFirst().first ?? ""
    let rows = section.components(separatedBy: "\n## ")[0].components(separatedBy: "\n")
      .filter { $0.hasPrefix("| `") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    return Dictionary(
      rows.map { ($0[0].trimmingCharacters(in: ["`"]), Array($0.dropFirst())) }
    ) { first, _ in first }
  }

  /// What a number of the page is in the unit in which it is kept.
  private static func kept(_ number: String, in unit: ParleyRules.Unit) -> Int32? {
    guard let value = Double(number.trimmingCharacters(in: .whitespaces)) else { return nil }
    let scale: Double =
      switch unit {
      case .logit, .share: 1000
      case .points: 500
      default: 1
      }
    return Int32((value * scale).rounded())
  }

  @Test func `the page says of every parameter what is declared`() throws {
    let (vocabulary, owner, _) = try declared()
    let table = try Self.table()
    let mine = vocabulary.parameters.filter { $0.owner == owner }
    #expect(Set(table.keys) == Set(mine.map(\.name)) && mine.count == 23)
    for parameter in mine {
      let quantity = vocabulary[parameter.quantity]
      #expect(quantity.range.contains(quantity.neutral) && quantity.sight == .open)
      #expect(quantity.title.english != quantity.title.dutch, "\(parameter.name)")
      let row = try #require(table[parameter.name])
      let ends = row[1].components(separatedBy: " to ").map { Self.kept($0, in: quantity.unit) }
      #expect(ends == [quantity.range.lowerBound, quantity.range.upperBound], "\(parameter.name)")
      #expect(Self.kept(row[2], in: quantity.unit) == quantity.neutral, "\(parameter.name)")
      #expect(!quantity.source.isEmpty && quantity.source.contains(row[3]), "\(parameter.name)")
    }
  }
}
