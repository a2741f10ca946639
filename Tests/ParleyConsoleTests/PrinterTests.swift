import ParleyEngine
import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyConsole

@Suite struct PrinterTests {
  let session = Table.session()
  let arden = Table.row(.actor, "arden")

  private func echo(_ line: String, _ language: Language) throws -> String {
    let scene = Table.scene(session, in: language)
    return Printer(scene).echo(try Grammar(scene).order(line, by: arden).order)
  }

  @Test(arguments: [
    ("op espionage boreal-mfa", "Espionage at Boreal's foreign ministry."),
    (
      "op disruption boreal-grid effort high mask cassel",
      "Disruption at Boreal's grid (effort high, mask Cassel)."
    ),
    ("sponsor p1", "You join p1 \"Contact points\": as it stands."),
    (
      "propose osce-8 in ring",
      "You table a text of osce-8 \"Contact points\" in the Ring Council, voluntary."
    ),
    ("message boreal \"a  b , c\"", "To Boreal: “a  b , c”"),
  ])
  func theEchoSaysEverything(_ line: String, _ sentence: String) throws {
    #expect(try echo(line, .english) == sentence)
  }

  @Test func theEchoIsInTheReadersLanguage() throws {
    #expect(
      try echo("op espionage boreal-mfa", .dutch)
        == "Spionage bij Buitenlandse Zaken van Boreal.")
  }

  @Test func aTextOfTheCampaignIsCalledByItsTitleInTheReadersLanguage() throws {
    #expect(
      try echo("sponsor p1", .dutch)
        == "U sluit zich aan bij p1 \"Contactpunten\": zoals het er ligt.")
  }

  @Test func formsFollowTheNumber() {
    let sentence = "{0} {0|termijn|termijnen} van {1}"
    #expect(Filling.fill(sentence, ["1", "a1"]) == "1 termijn van a1")
    #expect(Filling.fill(sentence, ["2", "a1"]) == "2 termijnen van a1")
    let verb = "{who} {who|antwoordt|antwoorden}."
    for (several, words) in [(false, "Wij antwoordt."), (true, "Wij antwoorden.")] {
      #expect(Filling.fill(verb, areSeveral: { _ in several }, with: { _ in "Wij" }) == words)
    }
  }

  @Test func whatStandsInAUsageLineIsSaidInTheReadersLanguage() {
    let usage = "override N OUTCOME \"reason\""
    #expect(Placeholders.said(usage, in: .english) == usage)
    #expect(Placeholders.said(usage, in: .dutch) == "override N UITKOMST \"reden\"")
    #expect(Placeholders.said("why ID or N [all]", in: .dutch) == "waarom ID of N [alles]")
    #expect(Command.help.usage(in: .dutch) == "hulp [WOORD]")
    #expect(Command.record.usage(in: .dutch) == "notuleer ID voor TEAM ... tegen TEAM ...")
  }

  @Test func aNewIncidentCarriesItsNumberAndNamesItsVictimAsSuch() {
    let news = Event(
      .incidentSurfaced,
      [
        0, arden.number, Table.row(.asset, "arden-bank").number, OperationKind.disruption.rawValue,
        4,
      ], to: .everybody, cause: Key(bits: 1))
    #expect(
      Printer(Table.scene(session)).sentence(news)
        == "i1, against Arden: disruption at the bank of Arden (severity 4).")
  }

  @Test func aTraceSaysWhetherItIsForgeable() {
    for (sort, word) in [(TraceSort.tools, ", forgeable)"), (.motive, ", hardly forgeable)")] {
      let news = Event(
        .traceFound, [0, 0, arden.number, sort.rawValue, sort.forgery.rawValue],
        to: .everybody, cause: Key(bits: 1))
      #expect(Printer(Table.scene(session)).sentence(news).contains(word))
    }
  }

  @Test func anEmptyPlaceTakesItsSmallWordAlong() {
    let printer = Printer(Table.scene(session))
    let happening = Event(
      .responded, [arden.number, 0, Response.statement.rawValue, -1], to: .everybody,
      cause: Key(bits: 0))
    #expect(printer.sentence(happening) == "Arden answers i1 with a statement.")
  }

  @Test func pointsGoToTheTenth() {
    #expect(Scales.points(1250) == "+2.5")
    #expect(Scales.points(-1627) == "-3.3")
    #expect(Scales.points(811) == "+1.6")
    #expect(Scales.points(500) == "+1")
    #expect(Scales.points(0) == "0")
    #expect(Scales.logits(-1627) == "-1.627")
    #expect(Scales.logits(50) == "+0.050")
  }

  @Test("whatever is weighed, the points that are printed add up to the sum that is printed")
  func bothColumnsAddUp() throws {
    func tenths(_ printed: String) throws -> Int {
      let parts = printed.split(separator: ".")
      let whole = try #require(Int(parts[0]))
      let rest = parts.count > 1 ? try #require(Int(parts[1])) : 0
      return whole * 10 + (printed.hasPrefix("-") ? -rest : rest)
    }
    #expect(try tenths("-3.3") == -33 && tenths("-0.3") == -3 && tenths("+1") == 10)
    var luck = Luck(Key("columns", "points"))
    var areOff = 0
    for _ in 0..<500 {
      let terms = (0..<(1 + luck.below(7))).map { _ in Int32(luck.below(6000)) - 3000 }
      let sum = try tenths(Scales.points(terms.reduce(0, +)))
      let printed = try Scales.points(adding: terms).map(tenths)
      #expect(printed.reduce(0, +) == sum, "\(terms)")
      for (term, shown) in zip(terms, printed) { #expect(abs(Int(term) - shown * 50) < 50) }
      if try terms.map({ try tenths(Scales.points($0)) }).reduce(0, +) != sum { areOff += 1 }
    }
    #expect(areOff > 0, "rounding each for itself always adds up: nothing was tried")
  }

  @Test func oddsAreWordsWithTheirRange() {
    #expect(Estimate.phrase(logit: 700, .english) == "likely (55-80 %)")
    #expect(Estimate.phrase(logit: 700, .dutch) == "waarschijnlijk (55-80 %)")
    #expect(
      Estimate.phrase(logit: 300, blur: 400, .english) == "roughly even to likely (45-80 %)")
    #expect(Estimate.phrase(logit: .min, .english) == "impossible")
  }
}

@Suite struct LayoutTests {
  let layout = Layout(width: 20)

  @Test func linesBreakAtSpacesAndHang() {
    let lines = layout.wrapped(Line("one two three four five six"), indent: 2)
    #expect(lines.map(\.text) == ["one two three four", "  five six"])
  }

  @Test func tablesAlignByDisplayWidth() {
    let rows = [[Span("日本"), Span("a")], [Span("abc"), Span("b")]]
    #expect(layout.table(rows).map(\.text) == ["日本  a", "abc   b"])
    #expect(Width.of("e\u{301}") == 1)
  }

  @Test func whatIsWiderThanALineIsCut() {
    let lines = layout.wrapped(Line(String(repeating: "x", count: 45)))
    #expect(lines.map { Width.of($0.text) } == [20, 20, 5])
  }

  @Test func briefsKeepTheirParagraphs() {
    let lines = layout.paragraphs("# Head\n\nfirst\nsecond *line*\n\n- `op` x")
    #expect(lines.map(\.text) == ["Head", "", "first second line", "", "- `op` x"])
    #expect(lines[0].spans[0].mark == .heading)
    #expect(lines[2].spans.last == Span("line", .emphasis))
  }
}
