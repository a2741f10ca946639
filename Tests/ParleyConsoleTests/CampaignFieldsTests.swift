import Foundation
import ParleyObstacles
import ParleyRules
import Testing

/// The table of fields at the end of `Campaigns/README.md`, beside what the rules declare.
@Suite("The fields of campaign files") struct CampaignFieldsTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Campaigns/README.md").standardizedFileURL

  @Test("every field that a rule declares stands in the table, as it is written")
  func table() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let expected = CampaignFields(roster: Roster(Obstacles.all)).text
    let start = try #require(text.range(of: "## Fields\n")).lowerBound
    if ProcessInfo.processInfo.environment["PARLEY_RERECORD"] != nil {
      try (text[..<start] + expected).write(to: Self.file, atomically: true, encoding: .utf8)
    } else {
      #expect(String(text[start...]) == expected)
    }
  }
}

/// What can be written in a campaign beside titles and texts.
private struct CampaignFields {
  let roster: Roster

  private var vocabulary: Vocabulary { roster.vocabulary }

  var text: String {
    let sections = vocabulary.fields.map(\.section)
    let ordered = sections.enumerated().filter { sections.firstIndex(of: $1) == $0 }.map(\.element)
    let rows = ordered.flatMap { section in
      vocabulary.fields.filter { $0.section == section }.map(row)
    }
    return """
      ## Fields

      What may stand under each section beside `title` and other texts; what is left out has the value of a campaign that does not know of
      it. A field of an obstacle that is off is checked, and has no effect.

      | section | field | means | written as | of |
      |---|---|---|---|---|

      """ + rows.joined(separator: "\n") + "\n"
  }

  private func row(_ field: FieldDeclaration) -> String {
    let quantity = vocabulary[field.quantity]
    let cells = [
      "`\(field.section)`", field.name.map { "`\($0)`" } ?? "the entry itself",
      quantity.title.english, written(field, quantity) + (field.isRequired ? ", needed" : ""),
      roster.id(of: field.owner),
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }

  private func written(_ field: FieldDeclaration, _ quantity: QuantityDeclaration) -> String {
    let others = quantity.second.map { vocabulary[$0].id } ?? ""
    return switch field.shape {
    case .value: value(quantity)
    case .map: "for each \(others): \(value(quantity))"
    case .list: quantity.second == nil ? value(quantity) : "a list, each of them one \(others)"
    }
  }

  private func value(_ quantity: QuantityDeclaration) -> String {
    switch quantity.unit {
    case .flag: "`true` or `false`"
    case .word(let words): words.map { "`\($0.id)`" }.joined(separator: " ")
    case .words(let words): "a list of " + words.map { "`\($0.id)`" }.joined(separator: " ")
    case .row(let kind): "the id of one \(vocabulary[kind].id)"
    case .group: "a word of your own"
    case .share: "\(share(quantity.range.lowerBound)) to \(share(quantity.range.upperBound))"
    case .points, .logit: "points"
    default: "\(quantity.range.lowerBound) to \(quantity.range.upperBound)"
    }
  }

  private func share(_ value: Int32) -> String {
    value % 1000 == 0 ? "\(value / 1000)" : "0.\(value)"
  }
}
