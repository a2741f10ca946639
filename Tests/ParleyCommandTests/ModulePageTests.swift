import Foundation
import ParleyObstacles
import ParleyRules
import Testing

@testable import ParleyCommand

/// The table of parameters on an obstacle's page says what the obstacle declares and `parley modules` prints: ids,
/// units, ranges, defaults, and where they come from.
@Suite("Pages of obstacles")
struct ModulePageTests {
  /// One parameter as a page has it: numbers as an author writes them.
  struct Entry: Equatable {
    let id: String
    /// As `parley modules` calls it; what a page says more of it stands in brackets.
    let unit: String
    let range: ClosedRange<Double>
    let standard: Double
  }

  private static func text(of obstacle: String) throws -> String {
    let folder = obstacle.prefix(1).uppercased() + obstacle.dropFirst()
    return try String(
      contentsOf: Stage.root.appending(path: "Plugins/\(folder)/README.md"), encoding: .utf8)
  }

  static let pages = Roster(Obstacles.all).obstacles.map(\.id)

  @Test("a page lists every parameter with its unit, range and default", arguments: pages)
  func pageAndDeclarationsAgree(obstacle: String) throws {
    let listed = try Entry.all(on: ModulePageTests.text(of: obstacle))
    let declared = try Entry.all(declaredBy: obstacle)
    #expect(listed == declared)
    #expect(declared.count > 20 && ModulePageTests.pages.count >= 2)
  }

  @Test(
    "a page says of every parameter where it comes from, as its declaration does", arguments: pages)
  func sources(obstacle: String) throws {
    let listed = try Entry.sources(on: ModulePageTests.text(of: obstacle))
    for (id, declared) in try Entry.sources(declaredBy: obstacle) {
      let source = try #require(listed[id], "\(id)")
      let shared = ModulePageTests.words(source).intersection(ModulePageTests.words(declared))
      #expect(!shared.isEmpty, "\(id): \(source), declared as \(declared)")
    }
  }

  /// The words of a source that tell it from another: no small ones.
  static func words(_ source: String) -> Set<String> {
    Set(source.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
      .filter { $0.count > 3 && !["article", "with", "from", "that", "after"].contains($0) }
  }

  @Test("a source that is missing or another's is caught")
  func sourceControl() {
    let declared = ModulePageTests.words("designer's judgement; article, O4 M4.1")
    #expect(!declared.isDisjoint(with: ModulePageTests.words("designer's judgement")))
    #expect(declared.isDisjoint(with: ModulePageTests.words("")))
    #expect(declared.isDisjoint(with: ModulePageTests.words("after the article of Putnam, 1988")))
  }

  @Test("a page with another default, another unit, or without a row, is caught")
  func control() throws {
    let page = try ModulePageTests.text(of: "distrust")
    let declared = try Entry.all(declaredBy: "distrust")
    let forged = page.replacingOccurrences(of: "| 1 to 40 | 4 |", with: "| 1 to 40 | 5 |")
    let shortened = page.components(separatedBy: "\n").filter { !$0.contains("`pace`") }
      .joined(separator: "\n")
    let measured = page.replacingOccurrences(of: "`rival` | logit |", with: "`rival` | points |")
    for wrong in [forged, shortened, measured] {
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
        id: parameter.name, unit: quantity.unit.title.english,
        range: written(quantity.range.lowerBound)...written(quantity.range.upperBound),
        standard: written(quantity.neutral))
    }.sorted { $0.id < $1.id }
  }

  /// What the table of a page lists, in the order of ids. A row may stand for several parameters: `tools-innocent`,
  /// `-planted`, with one range and default each or one for all.
  static func all(on page: String) throws -> [Self] {
    try rows(on: page).flatMap(entries).sorted { $0.id < $1.id }
  }

  /// Where a page says that figures come from, by id.
  static func sources(on page: String) -> [String: String] {
    let pairs = rows(on: page).flatMap { cells in
      names(in: cells[0]).map { ($0, cells.count > 4 ? cells[4] : "") }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  static func sources(declaredBy obstacle: String) throws -> [(id: String, source: String)] {
    let roster = Roster(Obstacles.all)
    let owner = try #require(roster.obstacle(obstacle)?.owner)
    return roster.vocabulary.parameters.filter { $0.owner == owner }
      .map { ($0.name, roster.vocabulary[$0.quantity].source) }
  }

  private static func rows(on page: String) -> [[String]] {
    let section = page.components(separatedBy: "## Parameters\n").dropFirst().first ?? ""
    return (section.components(separatedBy: "\n## ").first ?? "")
      .split(separator: "\n").filter { $0.hasPrefix("| `") }
      .map { $0.split(separator: "|").map(String.init) }
  }

  private static func entries(_ cells: [String]) throws -> [Self] {
    let ids = names(in: cells[0])
    let units = values(cells[1].replacing(/\([^)]*\)/, with: ""))
    let ranges = try values(cells[2]).map { text in
      let ends = try #require(text.firstMatch(of: /^(-?[0-9.]+)(?:-| to )(-?[0-9.]+)$/), "\(text)")
      return (try number(ends.output.1), try number(ends.output.2))
    }
    let standards = try values(cells[3]).map { try number(Substring($0)) }
    return ids.enumerated().map { place, id in
      let (low, high) = ranges.count == 1 ? ranges[0] : ranges[place]
      return Self(
        id: id, unit: units.count == 1 ? units[0] : units[place], range: low...high,
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
