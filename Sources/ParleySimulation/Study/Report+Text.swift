import ParleyRules

extension Report {
  /// The report for people, 80 columns wide.
  public func text() -> String {
    var lines = [
      "\(outcomes.count) games of \(title[.english]), seed \(seed)"
        + (without.isEmpty ? "" : ", without \(without.joined(separator: ", "))"),
      "Means and shares with their 95 % intervals.", "",
    ]
    lines += Report.table("TEXTS", talks) + [""]
    lines += Report.table("INCIDENTS", incidents) + [""]
    lines += Report.table("SEATS", seats) + [""]
    lines += usesTable() + [""]
    if !counted.isEmpty { lines += Report.table("OBSTACLES", counted) + [""] }
    lines += faults.map { "FAULT \($0)" }
    return lines.joined(separator: "\n")
  }

  static func table(_ title: String, _ lines: [Line]) -> [String] {
    [title]
      + lines.map { line in
        let scale = line.isShare ? 100.0 : 1
        let places = line.isShare ? 0 : 2
        let unit = line.isShare ? " %" : ""
        let interval = line.interval
        let value = Digits.text(interval.value * scale, places) + unit
        let range =
          Digits.text(interval.low * scale, places) + " to "
          + Digits.text(interval.high * scale, places)
        return "  " + Digits.left(String(line.title.prefix(44)), 45) + Digits.right(value, 10)
          + "  (" + range + ")"
      }
  }

  private func usesTable() -> [String] {
    let header =
      "ORDERS" + Digits.right("in games", 34) + Digits.right("a seat and turn", 22)
    return [header]
      + uses.map { use in
        "  " + Digits.left(use.verb, 20)
          + Digits.right(Digits.text(use.games.value * 100, 0) + " %", 18)
          + Digits.right(Digits.text(use.chances.value * 100, 1) + " %", 22)
          + (use.isRare ? "  rarely" : use.isFrequent ? "  often" : "")
      }
  }
}
