import Foundation
import Testing

/// The vectors of `models.md` that an obstacle's page lists have tests that bear their ids.
@Suite("Vectors and their tests")
struct VectorTests {
  static let obstacles = (try? SourceTests.plugins()) ?? []

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: SourceTests.root.appending(path: path), encoding: .utf8)
  }

  /// The ids that a page lists as items of its section on vectors.
  private static func listed(in page: String) throws -> [String] {
    let section = page.components(separatedBy: "## Vectors").dropFirst().first ?? ""
    let own = section.components(separatedBy: "\n## ").first ?? ""
    let item = try Regex("^- `(T-[A-Z]+-[0-9]+)`").anchorsMatchLineEndings()
    return own.matches(of: item).compactMap { $0.output[1].substring.map(String.init) }
  }

  /// The ids that stand in the names of tests.
  private static func tested(in folder: String) throws -> Set<String> {
    let base = SourceTests.root.appending(path: folder)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: base.path(percentEncoded: false))
    let lines = try files.filter { $0.hasSuffix(".swift") }
      .flatMap { try text("\(folder)/\($0)").components(separatedBy: "\n") }
      .filter { $0.contains("@Test") }
    let id = try Regex("T-[A-Z]+-[0-9]+")
    return Set(
      lines.flatMap { $0.matches(of: id).compactMap { $0.output[0].substring.map(String.init) } })
  }

  @Test(
    "every vector on an obstacle's page has a test with its id", arguments: VectorTests.obstacles)
  func everyVectorIsTested(obstacle: String) throws {
    let page = try VectorTests.text("Plugins/\(obstacle)/README.md")
    let listed = try VectorTests.listed(in: page)
    // To whom no vector belongs says so, and owes none.
    let hasNone = page.contains("## Vectors\n\nNone: ") && VectorTests.owed[obstacle] == nil
    #expect((listed.count >= 2 || hasNone) && VectorTests.obstacles.count >= 2)
    let tested = try VectorTests.tested(in: "Tests/\(obstacle)Tests")
    #expect(Set(listed).subtracting(tested).isEmpty, "\(listed)")
    #expect(!tested.isSuperset(of: ["T-NON-1"]), "control: an id that no test bears is missed")
  }

  /// What `models.md` has for each obstacle in the sections that its brief names, whatever the page says.
  private static let owed: [String: [String]] = [
    "Opacity": [
      "T-WEP-1", "T-BAY-1", "T-BAY-2", "T-BAY-3", "T-BBW-1", "T-BLM-1", "T-VER-1", "T-VER-2",
    ],
    "Distrust": ["T-RD-1", "T-TRU-1", "T-ZOPA-1", "T-PUT-1"],
    "Urgency": ["T-RIPE-1", "T-ATT-1"],
  ]

  @Test(
    "every vector of an obstacle is tested, or its page says that play does not compute it",
    arguments: VectorTests.owed.keys.sorted())
  func everyVectorOwedIsNamed(obstacle: String) throws {
    let page = try VectorTests.text("Plugins/\(obstacle)/README.md")
    let tested = try VectorTests.tested(in: "Tests/\(obstacle)Tests")
    let without = page.components(separatedBy: "without a test:").dropFirst().first ?? ""
    let excused = without.components(separatedBy: "\n## ").first ?? ""
    for id in VectorTests.owed[obstacle] ?? [] {
      #expect(tested.contains(id) || excused.contains(id), "\(id)")
    }
  }

  @Test("an id in running text is no entry, one in a list is")
  func onlyItemsCount() throws {
    let page =
      "## Vectors\n\n- `T-AAA-1`: x.\n\nWithout a test: T-BBB-1.\n\n## Debrief\n- `T-CCC-1`\n"
    #expect(try VectorTests.listed(in: page) == ["T-AAA-1"])
  }
}
