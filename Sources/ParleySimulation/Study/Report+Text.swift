import ParleyRules

extension Report {
  /// The report for people, 80 columns wide. Ids of seats, forums, orders and obstacles stay as they
  /// are typed.
  public func text(in language: Language = .english) -> String {
    let without = self.without.joined(separator: ", ")
    let games = outcomes.count
    let head =
      games == 1
      ? Text("1 game of {0}, seed {1}", nl: "1 spel van {0}, seed {1}")
      : Text("\(games) games of {0}, seed {1}", nl: "\(games) spellen van {0}, seed {1}")
    let left = without.isEmpty ? "" : Text(", without ", nl: ", zonder ")[language] + without
    var lines = [
      head[language].filled(title[language], String(seed)) + left,
      Text(
        "Means and shares with their 95 % intervals.",
        nl: "Gemiddelden en aandelen met hun 95 %-intervallen.")[language], "",
    ]
    lines += Report.table(Text("TEXTS", nl: "TEKSTEN"), talks, language) + [""]
    lines += Report.table(Text("INCIDENTS", nl: "INCIDENTEN"), incidents, language) + [""]
    lines += Report.table(Text("SEATS", nl: "TEAMS"), seats, language) + [""]
    lines += usesTable(language) + [""]
    if !counted.isEmpty {
      lines += Report.table(Text("OBSTACLES", nl: "HINDERNISSEN"), counted, language) + [""]
    }
    lines += faults.map { Text("FAULT", nl: "FOUT")[language] + " " + $0 }
    return lines.joined(separator: "\n")
  }

  static func table(_ title: Text, _ lines: [Line], _ language: Language) -> [String] {
    [title[language]]
      + lines.map { line in
        let scale = line.isShare ? 100.0 : 1
        let places = line.isShare ? 0 : 2
        let unit = line.isShare ? " %" : ""
        let interval = line.interval
        let value = Digits.text(interval.value * scale, places) + unit
        let range =
          Digits.text(interval.low * scale, places) + Text(" to ", nl: " tot ")[language]
          + Digits.text(interval.high * scale, places)
        return "  " + Digits.left(String(line.title[language].prefix(44)), 45)
          + Digits.right(value, 10) + "  (" + range + ")"
      }
  }

  private func usesTable(_ language: Language) -> [String] {
    let title = Text("ORDERS", nl: "OPDRACHTEN")[language]
    let header =
      title
      + Digits.right(Text("in games", nl: "in spellen")[language], 40 - title.count)
      + Digits.right(Text("a seat and turn", nl: "per team en beurt")[language], 22)
    let (rare, often) = (
      Text("rarely", nl: "zelden")[language], Text("often", nl: "vaak")[language]
    )
    return [header]
      + uses.map { use in
        "  " + Digits.left(use.verb, 20)
          + Digits.right(Digits.text(use.games.value * 100, 0) + " %", 18)
          + Digits.right(Digits.text(use.chances.value * 100, 1) + " %", 22)
          + (use.isRare ? "  " + rare : use.isFrequent ? "  " + often : "")
      }
  }
}

extension String {
  /// The sentence with `{0}` and `{1}` filled in.
  fileprivate func filled(_ first: String, _ second: String) -> String {
    split(separator: "{0}", omittingEmptySubsequences: false).joined(separator: first)
      .split(separator: "{1}", omittingEmptySubsequences: false).joined(separator: second)
  }
}
