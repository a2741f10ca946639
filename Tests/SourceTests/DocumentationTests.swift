import Foundation
import Testing

/// Whoever reads a public name finds above it what it means: unit, range, and what "nothing" stands for.
@Suite("Public declarations and their comments")
struct DocumentationTests {
  /// What a protocol asks for says nothing new where it is met: the names, and the protocols that ask for them and have
  /// to stand in the type's head. Without one, every type.
  static let exempt: [(names: [String], by: [String])] = [
    (["==", "<", "hash"], []), (["id", "title", "summary"], ["Module"]), (["word"], ["Choice"]),
  ]

  /// Whether a declaration may go without a comment: a witness of a protocol that its type names in its head.
  static func isExempt(_ one: PublicDeclarations.Found) -> Bool {
    guard ["func", "var", "let"].contains(one.keyword) else { return false }
    let head = PublicDeclarations.words(of: Substring(one.around.last ?? ""))
    return exempt.contains { names, protocols in
      names.contains(one.name) && (protocols.isEmpty || protocols.contains { head.contains($0) })
    }
  }

  /// `line: keyword name` of what lacks a comment.
  private static func lacking(_ found: [PublicDeclarations.Found]) -> [String] {
    found.filter { !$0.isDocumented && !isExempt($0) }
      .map { "\($0.line): \($0.keyword) \($0.name)" }
  }

  static func undocumented(in source: String) -> [String] {
    lacking(PublicDeclarations(in: source).found)
  }

  /// What the Swift files under a folder lack, by their paths within the repository, and how much there is of it all.
  private static func look(through folder: String) -> (missing: [String], count: Int) {
    let base = SourceTests.root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: base.path(percentEncoded: false))
    let files = (paths?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }
    return files.sorted().reduce(into: (missing: [], count: 0)) { all, path in
      let text = try? String(contentsOf: base.appending(path: path), encoding: .utf8)
      let found = PublicDeclarations(in: text ?? "").found
      all.count += found.count
      all.missing += lacking(found).map { "\(folder)/\(path):\($0)" }
    }
  }

  @Test(
    "every public declaration says what it means", arguments: [("Sources", 2000), ("Plugins", 40)])
  func everyDeclarationIsDocumented(folder: String, least: Int) {
    let (missing, count) = DocumentationTests.look(through: folder)
    #expect(missing.isEmpty, "\(missing.count):\n\(missing.joined(separator: "\n"))")
    #expect(count >= least, "of \(folder) only \(count) declarations were read")
  }

  // MARK: Controls

  static let planted = #"""
    /// A thing.
    public struct Thing: Module {
      public static let id = "thing"
      public let bare: Int
      /// In turns, from 1.
      public let told: Int
      /// One comment stands for one line.
      public let first: Int
      public let second: Int
      /// Behind an attribute.
      @available(
        *, deprecated,
        message: "no { brace")
      public var old: Int { 0 }

      @inlinable public init(bare: Int) {
        self.bare = bare
        public_looking = "public let none: Int \(bare.map { "}" })"
      }
      /// Not directly above.

      public subscript(place: Int) -> Int { bare }
      ///
      public static func empty() {}
      // An ordinary comment.
      public typealias Other = Thing
      public enum Word: Int32, Choice {
        /// Told.
        case one
        case two(Int), three
        public var word: Text {
          switch self {
          case .one: Text("one")
          default: Text(#"a "quoted" { brace"#)
          }
        }
        public var title: Text { "" }
        let mine = 1
      }
      public static func == (a: Thing, b: Thing) -> Bool { true }
      public var description: String { "" }
      public private(set) var after: Int
    }
    /// A contract.
    public protocol Contract {
      associatedtype Part
      /// Told.
      var told: Part { get }
      func act() throws
      init()
    }
    enum Hidden { case a, b }
    extension Thing {
      func mine() {}
      public class func yours() {}
    }
    public enum Short { case yes, no }
    /// Told, and yet its field is not.
    public struct Brief { public let text = "" }
    """#

  @Test("what lacks a comment is found, and nothing else is")
  func missingCommentsAreFound() {
    #expect(
      DocumentationTests.undocumented(in: DocumentationTests.planted) == [
        "4: let bare", "9: let second", "16: init init", "22: subscript subscript",
        "24: func empty", "26: typealias Other", "27: enum Word", "30: case two",
        "30: case three", "37: var title", "41: var description", "42: var after",
        "46: associatedtype Part", "49: func act", "50: init init", "55: func yours",
        "57: enum Short", "57: enum in one line", "59: struct in one line",
      ])
  }

  @Test("one comment taken away from a documented declaration is missed")
  func oneCommentTakenAway() {
    let told = "/// A thing.\npublic struct Thing {\n  /// From 1.\n  public let place: Int\n}\n"
    #expect(DocumentationTests.undocumented(in: told).isEmpty)
    let bare = told.replacing("  /// From 1.\n", with: "")
    #expect(DocumentationTests.undocumented(in: bare) == ["3: let place"])
  }

  @Test("a name is free only where the protocol that asks for it stands in the head")
  func exemptionsAreNarrow() {
    func lacking(_ head: String) -> [String] {
      DocumentationTests.undocumented(in: "/// It.\n\(head) {\n  public static let title = 1\n}\n")
    }
    #expect(lacking("public struct Rules: Module").isEmpty)
    #expect(lacking("public struct Rules: Sendable") == ["3: let title"])
    #expect(lacking("public enum Word: Int32, Choice") == ["3: let title"])
  }
}
