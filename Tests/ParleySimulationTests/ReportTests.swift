import Testing

@testable import ParleySimulation

@Suite("Reports")
struct ReportTests {
  let report = Simulation(Fixture.setting()).run(games: 6)

  @Test("The text fits a screen of 80 columns")
  func width() {
    for line in report.text().split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test("One row a game under one header, all of the same width")
  func csv() {
    let rows = report.csv().split(separator: "\n")
    #expect(rows.count == 7)
    let widths = Set(rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).count })
    #expect(widths.count == 1)
  }

  @Test("Wilson's interval stays within 0 and 1 and has its known values")
  func wilson() {
    let none = Interval(share: 0, of: 10)
    #expect(none.low == 0)
    #expect(Digits.text(none.high, 4) == "0.2775")
    let half = Interval(share: 5, of: 10)
    #expect(Digits.text(half.low, 4) == "0.2366")
    #expect(Digits.text(half.high, 4) == "0.7634")
  }

  @Test("A mean's interval is that of the textbook")
  func mean() {
    let interval = Interval(mean: [1, 2, 3, 4, 5])
    #expect(interval.value == 3)
    #expect(Digits.text(interval.high - 3, 4) == "1.3859")
  }

  @Test("Numbers read the same everywhere")
  func digits() {
    #expect(Digits.text(0.05, 1) == "0.1")
    #expect(Digits.text(-0.004, 2) == "0.00")
    #expect(Digits.text(-1.25, 1) == "-1.3")
    #expect(Digits.text(12, 0) == "12")
    #expect(Digits.text(1e300, 2) == "out of range")
  }

  @Test("Ids are quoted for JSON")
  func quoting() { #expect(Report.quoted("a\"b\\\n\u{1}") == "\"a\\\"b\\\\\\n\\u0001\"") }
}
