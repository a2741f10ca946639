import Foundation

/// What the argument parser has to say, which speaks English alone, for those who read Dutch. A
/// sentence that is not known here stays as it is.
enum DutchUsage {
  static func translated(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false)
      // The explanation of one option is declared in English, as `--help` is.
      .filter { !$0.hasPrefix("Help:") }
      .map { line(String($0)) }.joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    for (start, end, dutch) in sentences where line.hasPrefix(start) && line.hasSuffix(end) {
      let middle = line.dropFirst(start.count)
      guard middle.count >= end.count else { continue }
      return dutch.replacingOccurrences(of: "{0}", with: middle.dropLast(end.count))
    }
    return invalidValue(line) ?? line
  }

  /// How a sentence begins and ends, and what it is in Dutch with the middle as it stands.
  private static let sentences: [(String, String, String)] = [
    ("Error: Missing expected argument ", "", "Fout: er ontbreekt een argument: {0}"),
    ("Error: Missing expected value for ", "", "Fout: er ontbreekt een waarde bij {0}"),
    ("Error: Missing value for ", "", "Fout: er ontbreekt een waarde bij {0}"),
    ("Error: Unknown option ", "", "Fout: er is geen optie {0}"),
    ("Error: Unexpected argument ", "", "Fout: dit argument is er een te veel: {0}"),
    ("Usage: ", "", "Gebruik: {0}"),
    ("  See ", " for more information.", "  Zie {0} voor meer uitleg (in het Engels)."),
  ]

  private static func invalidValue(_ line: String) -> String? {
    if let match = line.firstMatch(of: #/^Error: (\d+) unexpected arguments: (.*)$/#) {
      return "Fout: deze \(match.1) argumenten zijn er te veel: \(match.2)"
    }
    guard let match = line.firstMatch(of: #/^Error: The value (.*) is invalid for ('[^']*')/#)
    else {
      return nil
    }
    let listed = line.firstMatch(of: #/Please provide one of (.*)\.$/#)
    let choices = listed.map { ". Kies uit \($0.1.replacing("' and '", with: "' en '"))" } ?? ""
    let rule = line.contains(Seed.rule.english) ? " " + Seed.rule.dutch : ""
    return "Fout: de waarde \(match.1) past niet bij \(match.2)\(choices).\(rule)"
  }
}
