import Testing

@testable import ParleyCampaigns

/// What an author reads when the YAML itself is broken.
@Suite struct SyntaxTests {
  @Test(arguments: [
    (
      "title: War: and peace\n",
      "a.yaml:1:11: error [syntax]: a colon that does not belong here"
    ),
    (
      "a: [one, two\nb: 1\n", "a.yaml:1:4: error [syntax]: this [ has no ]"
    ),
    (
      "a: {b: 1\nc: 1\n", "a.yaml:1:4: error [syntax]: this { has no }"
    ),
    (
      "a: \"never closed\nb: 1\n",
      "a.yaml:1:4: error [syntax]: this quotation mark is never closed"
    ),
    (
      "a:\n  b: 1\n  c\n  d: 2\n", "a.yaml:3:3: error [syntax]: a key without a colon"
    ),
    (
      "a:\n    b: 1\n  c: 2\n",
      "a.yaml:3:3: error [syntax]: this line does not stand under the ones it belongs with"
    ),
    ("a:\n\tb: 1\n", "a.yaml:2:1: error [tab]: a tab where spaces are expected"),
    ("a: @home\n", "a.yaml:1:4: error [syntax]: a value cannot start with this character"),
    (
      "a: \"C:\\qed\"\n", "a.yaml:1:7: error [syntax]: a backslash that means nothing here"
    ),
    ("a: 1\n---\nb: 2\n", "a.yaml:2:1: error [syntax]: a second document in one file"),
    ("a: [1, , 2]\n", "a.yaml:1:8: error [syntax]: a value is missing here"),
    ("a: [\n  {b: ']', c: [ # [\n", "a.yaml:2:15: error [syntax]: this [ has no ]"),
    ("a: - b\n", "a.yaml:1:4: error [syntax]: a list item that does not belong here"),
  ])
  func brokenYamlIsToldInPlainWords(text: String, line: String) {
    let lines = printed(text) { $0.allow(["a", "b", "c"]) }
    #expect(lines.map { String($0.prefix { $0 != "\n" }) } == [line])
  }

  @Test func oneBrokenSectionCostsNoOther() {
    let log = Diagnostics()
    let text = "a: 1\nb:\n  - {x: [}\nc: 3\nd: \"open\ne: 5\n"
    let document = Document.read(Array(text.utf8), file: "a.yaml", log: log)
    #expect(document.lost == ["b", "d"])
    #expect(document.root?.pairs.map(\.key) == ["a", "c", "e"])
    #expect(document.root?["e"]?.place == Place(file: "a.yaml", line: 6, column: 4))
    #expect(log.told().map(\.line) == [3, 5])
  }

  @Test func saidInDutchToo() {
    #expect(
      printed("a: [1\n", in: .dutch) == [
        "a.yaml:1:4: error [syntax]: bij deze [ hoort nog een ]\n"
          + "  tip: sluit af met ], en zet komma's tussen de delen"
      ])
  }
}
