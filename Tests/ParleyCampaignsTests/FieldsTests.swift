import ParleyRules
import Testing

@testable import ParleyCampaigns

/// What an author reads when a value is not what it should be.
@Suite struct FieldsTests {
  private func first(_ lines: [String]) -> [String] {
    lines.map { String($0.prefix { $0 != "\n" }) }
  }

  @Test func anUnknownKeyNamesTheNearest() {
    let lines = printed("title: A\nincom: 3\n") { fields in
      _ = fields.required("title")?.text()
      _ = fields.optional("income")?.integer(in: 0...9)
    }
    #expect(
      lines == [
        "a.yaml:2:1: error [unknown-key]: the file has no key \"incom\"\n"
          + "  hint: did you mean income?"
      ])
  }

  @Test func aMisspelledRequiredKeyIsToldOnce() {
    let lines = printed("titel: A\n") { _ = $0.required("title")?.text() }
    #expect(first(lines) == ["a.yaml:1:1: error [unknown-key]: the file has no key \"titel\""])
  }

  @Test func aMissingKeyIsTold() {
    let lines = printed("kind: state\n") { fields in
      fields.allow(["kind"])
      _ = fields.required("title")?.text()
    }
    #expect(lines == ["a.yaml:1:1: error [missing-key]: the file needs title:"])
  }

  @Test(
    arguments: [
      ("7", 7, []), ("0", 0, []), ("\"7\"", 7, []), ("007", 7, []),
      ("11", nil, ["x is 11, but should be a whole number from 0 to 10"]),
      ("-1", nil, ["x is -1, but should be a whole number from 0 to 10"]),
      ("99999999999999999999", nil, ["but should be a whole number from 0 to 10"]),
      ("1.5", nil, ["x is 1.5, but should be a whole number from 0 to 10"]),
      ("ten", nil, ["x is \"ten\", but should be a whole number from 0 to 10"]),
      ("[7]", nil, ["x is a list, but should be a whole number from 0 to 10"]),
      ("", nil, ["a.yaml:1:1: error [type]: x has no value"]),
      ("+7", nil, ["hint: write 7"]),
    ] as [(String, Int?, [String])])
  func wholeNumbers(text: String, value: Int?, messages: [String]) {
    let result = reading(text) { $0.integer(in: 0...10) }
    #expect(result.value == value)
    #expect(result.lines.count == messages.count)
    for message in messages { #expect(result.lines[0].contains(message)) }
  }

  @Test(
    arguments: [
      ("0.123", 123, nil), ("1", 1000, nil), ("0.5", 500, nil), ("-0.25", -250, nil),
      ("-0", 0, nil),
      ("0.1234", nil, "[digits]: 0.1234 has 4 decimals; x takes at most 3"),
      ("0.1000", nil, "[digits]: 0.1000 has 4 decimals"),
      ("1.001", nil, "[range]: x is 1.001, but should be a number from -1 to 1"),
      ("\"0,5\"", nil, "hint: write 0.5"), (".5", nil, "hint: write 0.5"),
      ("40%", nil, "hint: write 0.4"), ("1e-3", nil, "[type]: x is \"1e-3\""),
      ("0x1", nil, "[type]"), ("1.", nil, "[type]"), ("١", nil, "[type]"),
      ("NaN", nil, "[type]"), (".inf", nil, "[type]"),
      ("100000000000000000000000", nil, "[range]"),
    ] as [(String, Int?, String?)])
  func decimalsAreReadDigitByDigit(text: String, value: Int?, message: String?) {
    let result = reading(text) { $0.decimal(places: 3, in: -1000...1000) }
    #expect(result.value == value)
    #expect(result.lines.count == (message == nil ? 0 : 1))
    if let message { #expect(result.lines.first?.contains(message) == true) }
  }

  @Test func aDigitTooManyIsTold() {
    #expect(
      reading("0.1234") { $0.decimal(places: 3, in: 0...1000) }.lines == [
        "a.yaml:1:4: error [digits]: 0.1234 has 4 decimals; x takes at most 3\n"
          + "  hint: nothing is rounded for you"
      ])
  }

  @Test func halvesGoInSteps() {
    #expect(reading("2.5") { $0.decimal(places: 1, in: -60...60, step: 5) }.value == 25)
    #expect(
      reading("2.4") { $0.decimal(places: 1, in: -60...60, step: 5) }.lines
        == ["a.yaml:1:4: error [number]: x is 2.4, but goes in steps of 0.5"])
  }

  @Test(
    arguments: [
      ("true", true, nil), ("false", false, nil), ("yes", nil, "hint: write true"),
      ("no", nil, "hint: write false"), ("True", nil, "hint: write true"),
      ("maybe", nil, "true or false"),
    ] as [(String, Bool?, String?)])
  func flags(text: String, value: Bool?, message: String?) {
    let result = reading(text) { $0.flag() }
    #expect(result.value == value)
    if let message { #expect(result.lines.first?.contains(message) == true) }
  }

  @Test func aWordOutOfAList() {
    let kinds = ["state", "organisation", "company", "group"]
    #expect(reading("group") { $0.word(among: kinds) }.value == "group")
    #expect(
      reading("organization") { $0.word(among: kinds) }.lines == [
        "a.yaml:1:4: error [word]: x cannot be \"organization\"\n  hint: did you mean organisation?"
      ])
    #expect(
      reading("zebra") { $0.word(among: kinds) }.lines == [
        "a.yaml:1:4: error [word]: x cannot be \"zebra\"\n"
          + "  hint: choose from: state, organisation, company, group"
      ])
  }

  @Test func aReferenceThatLeadsNowhere() {
    let actors = Names(Text("actor", nl: "actor"), ["russia", "united-states", "no"])
    #expect(reading("no") { $0.reference(to: actors) }.value == "no")
    #expect(
      reading("rusia") { $0.reference(to: actors) }.lines
        == [
          "a.yaml:1:4: error [unknown]: there is no actor \"rusia\"\n  hint: did you mean russia?"
        ])
  }

  @Test func whatMayHaveBeenLostIsNotComplainedOf() {
    let actors = Names(Text("actor", nl: "actor"), [], isComplete: false)
    #expect(reading("rusia") { $0.reference(to: actors) }.lines == [])
  }

  @Test func aRepeatedMistakeIsFolded() {
    let actors = Names(Text("actor", nl: "actor"), ["a-long-name"])
    let lines = printed("x: [zebra, zebra, zebra, zebra, zebra]\n") { fields in
      for item in fields.required("x")?.list() ?? [] { _ = item.reference(to: actors) }
    }
    #expect(lines.count == 3)
    #expect(lines[2].contains("there is no actor \"zebra\" (and the same in 2 more places)"))
  }

  @Test func ids() {
    #expect(reading("us-treasury") { $0.id() }.value == "us-treasury")
    #expect(
      reading("US_Treasury") { $0.id() }.lines == [
        "a.yaml:1:4: error [id]: \"US_Treasury\" cannot be an id: lower-case letters, digits and "
          + "single hyphens only\n  hint: write us-treasury"
      ])
    for bad in ["9lives", "a--b", "a-", "-a", "a.b"] {
      #expect(reading("\"\(bad)\"") { $0.id() }.value == nil)
    }
  }

  @Test func textPerLanguage() {
    #expect(reading("{en: Cable, nl: Bericht}") { $0.text() }.value == Text("Cable", nl: "Bericht"))
    #expect(reading("Cable") { $0.text() }.value == Text("Cable", nl: "Cable"))
    #expect(
      reading("{en: Cable}") { $0.text() }.lines == [
        "a.yaml:1:1: warning [translation]: x has no text in Dutch (nl)\n"
          + "  hint: the other language is shown instead"
      ])
    #expect(
      first(reading("{en: Cable, n1: Bericht}") { $0.text() }.lines)
        == ["a.yaml:1:16: error [unknown-key]: x has no key \"n1\""])
    #expect(
      reading("{en: abcdef, nl: ab}") { $0.text(limit: 5) }.lines
        == ["a.yaml:1:9: error [length]: x (en) has 6 characters; at most 5 fit"])
    #expect(reading("\"\"") { $0.text() }.lines == ["a.yaml:1:4: error [empty]: x is empty"])
  }

  @Test func listsAndMappings() {
    #expect(reading("[a, b]") { $0.list().compactMap { $0.id() } }.value == ["a", "b"])
    #expect(
      first(reading("a") { $0.list() }.lines) == [
        "a.yaml:1:4: error [type]: x is \"a\", but should be a list"
      ])
    #expect(
      first(reading("[a, 3b]") { $0.list().compactMap { $0.id() } }.lines)
        == [
          "a.yaml:1:8: error [id]: \"3b\" cannot be an id: lower-case letters, digits and single "
            + "hyphens only"
        ])
    #expect(reading("") { $0.list() }.lines == [])
  }

  @Test func noMoreThanTwoHundredAreTold() {
    let text = (1...250).map { "k\($0): 1\n" }.joined()
    let lines = printed(text)
    #expect(lines.count == 201)
    #expect(lines.last?.contains("error [more]: and 50 more, not shown") == true)
  }

  @Test func rootCausesComeFirst() {
    let actors = Names(Text("actor", nl: "actor"), ["russia"])
    let lines = printed("r: rusia\nn: 99\nz: 1\nt: {en: A}\n") { fields in
      _ = fields.required("r")?.reference(to: actors)
      _ = fields.required("n")?.integer(in: 0...9)
      _ = fields.required("t")?.text()
    }
    #expect(
      lines.map { $0.split(separator: "[")[1].prefix { $0 != "]" } } == [
        "unknown-key", "range", "unknown", "translation",
      ])
  }
}
