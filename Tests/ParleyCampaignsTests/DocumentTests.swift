import ParleyRules
import Testing

@testable import ParleyCampaigns

/// What the reader makes of YAML's own traps.
@Suite struct DocumentTests {
  private func root(_ text: String) -> Entry? {
    Document.read(Array(text.utf8), file: "a.yaml", log: Diagnostics()).root
  }

  @Test func norwayStaysText() {
    let entry = root("countries: [no, NO, on, y, 0x1F, 1_000, 1e3, 2013-12-03, .inf]\n")
    guard case .sequence(let items)? = entry?["countries"]?.content else {
      Issue.record("no list")
      return
    }
    let words = items.map { item in
      if case .scalar(let text) = item.content { text } else { "?" }
    }
    #expect(words == ["no", "NO", "on", "y", "0x1F", "1_000", "1e3", "2013-12-03", ".inf"])
  }

  @Test func onlyAPlainNullIsNothing() {
    let entry = root("a: null\nb: ~\nc:\nd: \"null\"\ne: ''\n")
    #expect(
      entry?.pairs.map(\.value.content) == [.null, .null, .null, .scalar("null"), .scalar("")])
  }

  @Test func placesCountCharacters() {
    let entry = root("\u{FEFF}café: {naïve: één}\r\nsecond: \"é\" # ü\r\n")
    let inner = entry?["café"]?.pairs.first
    #expect(inner?.place == Place(file: "a.yaml", line: 1, column: 8))
    #expect(inner?.value.place == Place(file: "a.yaml", line: 1, column: 15))
    #expect(entry?["second"]?.place == Place(file: "a.yaml", line: 2, column: 9))
  }

  @Test func starsInTextStayStars() {
    let entry = root("a: |\n  *one* and **two**\nb: \"* three\"\nc: 2 * 2\n")
    #expect(entry?["a"]?.content == .scalar("*one* and **two**\n"))
    #expect(entry?["b"]?.content == .scalar("* three"))
    #expect(entry?["c"]?.content == .scalar("2 * 2"))
  }

  @Test func aDuplicateKeyNamesBothLinesAndTheRestIsChecked() {
    let lines = printed("a: 1\nb:\n  c: 1\n  \"c\": 2\n  c: 3\na: 4\nd: x\n") { fields in
      fields.allow(["a", "b"])
      _ = fields.optional("d")?.integer(in: 0...9)
    }
    #expect(
      lines == [
        "a.yaml:4:3: error [duplicate]: \"c\" stands here for the second time; the first is on "
          + "line 3\n  hint: keep one of the two",
        "a.yaml:5:3: error [duplicate]: \"c\" stands here for the second time; the first is on "
          + "line 3\n  hint: keep one of the two",
        "a.yaml:6:1: error [duplicate]: \"a\" stands here for the second time; the first is on "
          + "line 1\n  hint: keep one of the two",
        "a.yaml:7:4: error [type]: d is \"x\", but should be a whole number from 0 to 9",
      ])
  }

  @Test func aliasesAreRefusedWhereTheyStand() {
    let lines = printed("a: &base {k: 1}\nb: *base\nc: *base\nd:\n  <<: *base\n") {
      $0.allow(["a", "b", "c", "d"])
    }
    #expect(
      lines.map { String($0.prefix { $0 != "\n" }) } == [
        "a.yaml:1:4: error [alias]: the anchor &base",
        "a.yaml:2:4: error [alias]: *base points to another place",
        "a.yaml:3:4: error [alias]: *base points to another place",
        "a.yaml:5:3: error [alias]: << merges another mapping in",
      ])
    #expect(lines[0].contains("hint: YAML's shortcuts are not used in campaigns: write it out"))
  }

  @Test func aKeyThatIsAnAliasIsRefused() {
    let lines = printed("a: &k word\n*k : 1\n? *k\n: 2\n") { $0.allow(["a"]) }
    #expect(lines.filter { $0.contains("[alias]") }.count >= 2)
  }

  @Test func aStarAtTheStartOfATextIsExplained() {
    #expect(
      printed("a: *Important* news\n") { $0.allow(["a"]) } == [
        "a.yaml:1:4: error [alias]: *Important* points to another place\n"
          + "  hint: write it out at both places; if the star is part of a text, put the text in "
          + "quotes"
      ])
  }

  @Test(.timeLimit(.minutes(1))) func anAliasBombIsHarmless() {
    var text = "l0: &l0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let nine = Array(repeating: "*l\(level - 1)", count: 9).joined(separator: ", ")
      text += "l\(level): &l\(level) [\(nine)]\n"
    }
    let lines = printed(text) { fields in fields.allow((0...9).map { "l\($0)" }) }
    #expect(lines.count == 10 + 81)
    #expect(lines[0].hasPrefix("a.yaml:1:5: error [alias]: the anchor &l0"))
    #expect(lines[2].hasPrefix("a.yaml:2:10: error [alias]: *l0 points to another place"))
  }

  @Test func aBombInKeysIsHarmless() {
    var text = "l0: &l0 [x, x]\n"
    for level in 1...40 {
      text += "l\(level): &l\(level) {? [*l\(level - 1), *l\(level - 1)] : 1}\n"
    }
    #expect(printed(text).first?.contains("[too-large]") == true)
  }

  @Test func typeMarksAreRefused() {
    let lines = printed("a: !!int 3\nb: !mine {c: 1}\n") { $0.allow(["a", "b"]) }
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("a.yaml:1:4: error [tag]: a type mark that starts with !"))
  }

  @Test func keysMustBeWords() {
    #expect(
      printed("[a, b]: 1\n") == ["a.yaml:1:1: error [key]: a key must be a word"])
  }

  @Test func deepNestingIsRefused() {
    let deep = "a: " + String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    #expect(printed(deep) { $0.allow(["a"]) } == ["a.yaml:1:44: error [depth]: nested too deeply"])
    let deeper = "a: " + String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)
    #expect(printed(deeper).first?.contains("nested too deeply") == true)
    let edge = "a: " + String(repeating: "[", count: 990) + String(repeating: "]", count: 990)
    #expect(printed(edge) { $0.allow(["a"]) }.count == 1)
    let stairs = "a:\n  " + String(repeating: "- ", count: 990) + "b\n"
    #expect(printed(stairs) { $0.allow(["a"]) }.count == 1)
  }

  @Test func tooManyValuesAreRefusedBeforeTheyAreRead() {
    let many = "a: [" + String(repeating: "x,", count: 500_000) + "]\n"
    #expect(
      printed(many) == [
        "a.yaml:1:1: error [too-large]: this file holds too many values to read\n"
          + "  hint: split it over several files under parts:"
      ])
  }

  @Test func aHugeFileIsRefused() {
    let log = Diagnostics()
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: (4 << 20) + 1)
    #expect(Document.read(bytes, file: "a.yaml", log: log).lostAll)
    #expect(
      log.told().map(\.description) == [
        "a.yaml:1:1: error [too-large]: this file is larger than 4 MiB\n"
          + "  hint: a campaign is text; split it over several files under parts:"
      ])
  }

  @Test func otherEncodingsAreNamed() {
    func told(_ bytes: [UInt8]) -> [String] {
      let log = Diagnostics()
      _ = Document.read(bytes, file: "a.yaml", log: log)
      return log.told().map { String($0.description.prefix { $0 != "\n" }) }
    }
    #expect(
      told(Array("a: 1\nb: caf".utf8) + [0xE9, 0x0A])
        == ["a.yaml:2:7: error [encoding]: this is not UTF-8 text"])
    #expect(
      told([0xFF, 0xFE, 0x61, 0x00]) == [
        "a.yaml:1:1: error [encoding]: this file is UTF-16, not UTF-8"
      ])
  }

  @Test func controlCharactersAreToldAndDoNotHideTheRest() {
    let lines = printed("a: x\u{0}y\nb: \"\\e[2J\"\nc: \u{202E}z\nd: q\n") { fields in
      for key in ["a", "b", "c"] { _ = fields.required(key)?.text() }
      _ = fields.required("d")?.flag()
    }
    #expect(
      lines.map { String($0.prefix { $0 != "\n" }) } == [
        "a.yaml:1:5: error [control]: a control character (U+0000) in the text",
        "a.yaml:2:4: error [control]: a control character (U+001B) in the text",
        "a.yaml:3:4: error [control]: a control character (U+202E) in the text",
        "a.yaml:4:4: error [type]: d is \"q\", but should be true or false",
      ])
  }

  @Test func anEmptyFileHasNoRoot() {
    for text in ["", "\n\n", "# only words\n", "---\n", "\u{FEFF}", "~\n"] {
      let log = Diagnostics()
      #expect(Document.read(Array(text.utf8), file: "a.yaml", log: log).root == nil)
      #expect(log.told().isEmpty)
    }
  }

  @Test func nothingMakesTheReaderFall() {
    let pieces = [
      "a", ":", " ", "\n", "  ", "- ", "[", "]", "{", "}", ",", "\"", "'", "|", ">", "&a", "*a",
      "!",
      "%", "@", "`", "?", "#", "---", "...", "\t", "\\", "é", "<<", "~",
    ]
    var state = UInt64(7)
    for _ in 0..<4000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      _ = printed(text)
    }
  }
}
