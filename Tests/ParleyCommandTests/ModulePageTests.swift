import Foundation
import ParleyObstacles
import ParleyRules
import Testing

/// The table of parameters on an obstacle's page says what the obstacle declares: ids, ranges and defaults.
@Suite("Pages of obstacles")
struct ModulePageTests {
  /// One parameter as a page has it: numbers as an author writes them.
  struct Entry: Equatable {
    let id: String
    let range: ClosedRange<Double>
    let standard: Double
  }

  private static func page(_ obstacle: String) -> URL {
    Stage.root.appending(path: "Plugins/\(obstacle)/README.md")
  }

  static let pages = Roster(Obstacles.all).obstacles.map(\.id)

  @Test("a page lists every parameter with its range and default", arguments: pages)
  func pageAndDeclarationsAgree(obstacle: String) throws {
    let folder = obstacle.prefix(1).uppercased() + obstacle.dropFirst()
    let page = try String(contentsOf: ModulePageTests.page(folder), encoding: .utf8)
    let listed = try Entry.all(on: page)
    let declared = try Entry.all(declaredBy: obstacle)
    #expect(listed == declared)
    #expect(declared.count > 20 && ModulePageTests.pages.count >= 2)
  }

  @Test("a page with another default, or without a row, is caught")
  func control() throws {
    let page = try String(contentsOf: ModulePageTests.page("Distrust"), encoding: .utf8)
    let declared = try Entry.all(declaredBy: "distrust")
    let forged = page.replacingOccurrences(of: "| 1 to 40 | 4 |", with: "| 1 to 40 | 5 |")
    let shortened = page.components(separatedBy: "\n").filter { !$0.contains("`pace`") }
      .joined(separator: "\n")
    for wrong in [forged, shortened] {
      #expect(wrong != page)
      #expect(try Entry.all(on: wrong) != declared)
    }
  }
}

extension ModulePageTests.Entry {
  /// What an obstacle declares, in the order of ids.
  static func all(declaredBy obstacle: String) throws -> [Self] {
    let roster = Roster(Obstacles.all)
    let owner = try #require(roster.obstacle(obstacle)?.owner)
    return roster.vocabulary.parameters.filter { $0.owner == owner }.map { parameter in
      let quantity = roster.vocabulary[parameter.quantity]
      func written(_ value: Int32) -> Double {
        switch quantity.unit {
        case .share, .logit: Double(value) / 1000
        case .points: Double(value) / Double(onePoint)
        default: Double(value)
        }
      }
      return Self(
        id: parameter.name,
        range: written(quantity.range.lowerBound)...written(quantity.range.upperBound),
        standard: written(quantity.neutral))
    }.sorted { $0.id < $1.id }
  }

  /// What the table of a page lists, in the order of ids. A row may stand for several parameters: `tools-innocent`,
  /// `-planted`, with one range and default each or one for all.
  static func all(on page: String) throws -> [Self] {
    let section = page.components(separatedBy: "## Parameters\n").dropFirst().first ?? ""
    let table = (section.components(separatedBy: "\n## ").first ?? "")
      .split(separator: "\n").filter { $0.hasPrefix("| `") }
    return try table.flatMap { try row($0.split(separator: "|").map(String.init)) }
      .sorted { $0.id < $1.id }
  }

  private static func row(_ cells: [String]) throws -> [Self] {
    let ids = names(in: cells[0])
    let ranges = try values(cells[2]).map { text in
      let ends = try #require(text.firstMatch(of: /^(-?[0-9.]+)(?:-| to )(-?[0-9.]+)$/), "\(text)")
      return (try number(ends.output.1), try number(ends.output.2))
    }
    let standards = try values(cells[3]).map { try number(Substring($0)) }
    return ids.enumerated().map { place, id in
      let (low, high) = ranges.count == 1 ? ranges[0] : ranges[place]
      return Self(
        id: id, range: low...high,
        standard: standards.count == 1 ? standards[0] : standards[place])
    }
  }

  private static func names(in cell: String) -> [String] {
    let said = cell.split(separator: "`").map(String.init).filter { $0.contains(/[a-z]/) }
    let stem = said[0].split(separator: "-").dropLast().joined(separator: "-")
    return said.map { $0.hasPrefix("-") ? stem + $0 : $0 }
  }

  private static func values(_ cell: String) -> [String] {
    cell.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private static func number(_ text: Substring) throws -> Double {
    try #require(Double(text), "\(text)")
  }
}
