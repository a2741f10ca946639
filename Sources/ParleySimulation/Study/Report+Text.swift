import ParleyRules

extension Report {
  /// The report for people, 80 columns wide. Ids of seats, forums, orders and obstacles stay as they
  /// are typed.
  public func text(in language: Language = .english) -> String {
    var lines =
      heading(in: language) + [
        Text(
          "Means and shares with their 95 % intervals.",
          nl: "Gemiddelden en aandelen met hun 95 %-intervallen.")[language], "",
      ]
    lines += Report.table(Text("TEXTS", nl: "TEKSTEN"), talks, language) + [""]
    lines += strengthsTable(language) + [""]
    lines += Report.table(Text("INCIDENTS", nl: "INCIDENTEN"), incidents, language) + [""]
    lines += Report.table(Text("SEATS", nl: "TEAMS"), seats, language) + [""]
    lines += usesTable(language) + [""]
    if !counted.isEmpty {
      lines += Report.table(Text("OBSTACLES", nl: "HINDERNISSEN"), counted, language) + [""]
    }
    lines += faults.map { Text("FAULT", nl: "FOUT")[language] + " " + $0 }
    return lines.joined(separator: "\n")
  }

  /// Which games these are, who played them, and that it is an exercise.
  func heading(in language: Language) -> [String] {
    let without = self.without.joined(separator: ", ")
    let games = outcomes.count
    let head =
      games == 1
      ? Text("1 game of {0}, seed {1}", nl: "1 spel van {0}, seed {1}")
      : Text("\(games) games of {0}, seed {1}", nl: "\(games) spellen van {0}, seed {1}")
    let left = without.isEmpty ? "" : Text(", without ", nl: ", zonder ")[language] + without
    let others = bots.map {
      Text("\($0.bot.rawValue) at ", nl: "\($0.bot.rawValue) op ")[language] + $0.seat
    }
    let seated = others.isEmpty ? [] : [others.joined(separator: ", ")]
    return [head[language].filled(title[language], String(seed)) + left] + seated
      + noticeLines(language)
  }

  /// How wide the words of a line are; longer ones go on over its head.
  private static let words = 44

  static func table(_ title: Text, _ lines: [Line], _ language: Language) -> [String] {
    [title[language]] + lines.flatMap { rows(of: $0, language) }
  }

  private static func rows(of line: Line, _ language: Language) -> [String] {
    let (scale, places, unit) = line.isShare ? (100.0, 0, " %") : (1.0, 2, "")
    func figure(_ value: Double) -> String { Digits.text(value * scale, places) }
    let interval = line.interval
    let range =
      figure(interval.low) + Text(" to ", nl: " tot ")[language] + figure(interval.high)
    let margin = line.isPart ? "    " : "  "
    var sentence = wrapped(line, language)
    let last = Digits.left(sentence.removeLast(), words + 3 - margin.count)
    let value = Digits.right(figure(interval.value) + unit, 10)
    return sentence.map { margin + $0 } + [margin + last + value + "  (" + range + ")"]
  }

  /// The notice, in as many lines as the longer of the two languages needs, so that reports in both can be laid side
  /// by side.
  private func noticeLines(_ language: Language) -> [String] {
    let most = Language.allCases.map { Report.wrapped(notice[$0], to: 80).count }.max() ?? 0
    return stride(from: 80, to: 20, by: -1).lazy.map { Report.wrapped(notice[language], to: $0) }
      .first { $0.count >= most } ?? Report.wrapped(notice[language], to: 80)
  }

  /// A sentence in lines of at most so many columns.
  private static func wrapped(_ sentence: String, to width: Int) -> [String] {
    sentence.split(separator: " ").reduce(into: [String]()) { lines, word in
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
  }

  /// The words of a line, in as many lines as the longer of the two languages needs, so that reports in both
  /// can be laid side by side.
  private static func wrapped(_ line: Line, _ language: Language) -> [String] {
    let width = line.isPart ? words - 2 : words
    let count = Language.allCases.map { wrapped(line.title[$0], width).count }.max() ?? 1
    return stride(from: width, to: 8, by: -1).lazy.map { wrapped(line.title[language], $0) }
      .first { $0.count >= count } ?? wrapped(line.title[language], width)
  }

  /// A sentence in lines of a width; a line that goes on is set in.
  private static func wrapped(_ sentence: String, _ width: Int) -> [String] {
    var lines: [String] = []
    for word in sentence.split(separator: " ") {
      guard let last = lines.last, last.count + 1 + word.count <= width else {
        lines.append((lines.isEmpty ? "" : "  ") + word)
        continue
      }
      lines[lines.count - 1] = last + " " + word
    }
    return lines.isEmpty ? [""] : lines
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
        "  " + Digits.left(use.kind.map { "  " + $0 } ?? use.verb, 20)
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
