import Foundation
import Testing

/// A rule adds to what others say and never answers to it, so it cannot read what has been gathered before it spoke.
/// Access control holds it; this test holds the access control.
@Suite("What a rule can read of what others asked for")
struct ClosedBooksTests {
  /// The public properties of a file of the contract.
  private static func open(in source: String) throws -> Set<String> {
    let property = try Regex(
      "^ *(@exclusivity\\(unchecked\\) )?public (package\\(set\\) |private\\(set\\) )?var ([a-zA-Z]+)"
    ).anchorsMatchLineEndings()
    return Set(
      source.matches(of: property).compactMap { $0.output[3].substring.map(String.init) })
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: SourceTests.root.appending(path: path), encoding: .utf8)
  }

  @Test("is whose hook speaks, about what and what that cost; of odds the core's subtotal besides")
  func closed() throws {
    let stage = try Self.text("Sources/ParleyRules/Contract/Adjudication.swift")
    #expect(try Self.open(in: stage) == ["owner", "cause", "paid"])
    let odds = try Self.text("Sources/ParleyRules/Odds/Odds.swift")
    #expect(try Self.open(in: odds) == ["core", "owner"])
  }

  @Test("and a property opened again is noticed")
  func opened() throws {
    let odds = try Self.text("Sources/ParleyRules/Odds/Odds.swift")
    let changed = odds.replacingOccurrences(
      of: "package var total: Int32", with: "public var total: Int32")
    #expect(changed != odds)
    #expect(try Self.open(in: changed).contains("total"))
  }
}
