import ParleyRules

extension Report {
  /// One JSON object: what the games came to, every figure with its interval.
  public func json() -> String {
    let lines = (talks + strengths + incidents + seats + counted).map(Report.figure)
    let orders = uses.map {
      "{\"verb\":\(Report.quoted($0.verb)),\"kind\":\($0.kind.map(Report.quoted) ?? "null"),"
        + "\"games\":{\(Report.fields($0.games))},"
        + "\"chances\":{\(Report.fields($0.chances))}}"
    }
    return "{\"kind\":\"simulation\",\(preamble),"
      + "\"without\":[\(without.map(Report.quoted).joined(separator: ","))],"
      + "\"bots\":{\(botFields)},"
      + "\"figures\":[\(lines.joined(separator: ","))],"
      + "\"orders\":[\(orders.joined(separator: ","))],"
      + "\"faults\":[\(faults.map(Report.quoted).joined(separator: ","))]}"
  }

  /// Which games these are, and that it is an exercise.
  var preamble: String {
    "\"campaign\":\(Report.quoted(campaign)),\"exercise\":true,\"notice\":{\"en\":\(Report.quoted(notice.english)),"
      + "\"nl\":\(Report.quoted(notice.dutch))},"
      + "\"seed\":\(Report.quoted(String(seed))),\"games\":\(outcomes.count)"
  }

  /// Who played seats that the standard bot did not.
  var botFields: String {
    bots.map { "\(Report.quoted($0.seat)):\(Report.quoted($0.bot.rawValue))" }
      .joined(separator: ",")
  }

  /// A line with its interval.
  static func figure(_ line: Line) -> String {
    "{\"id\":\(quoted(line.id)),\(fields(line.interval)),\"share\":\(line.isShare)}"
  }

  private static func fields(_ interval: Interval) -> String {
    "\"value\":\(Digits.text(interval.value, 4)),\"low\":\(Digits.text(interval.low, 4)),"
      + "\"high\":\(Digits.text(interval.high, 4))"
  }

  /// A JSON string.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// One row a game, with a header.
  public func csv() -> String {
    ([header] + outcomes.map(row)).map { $0.joined(separator: ",") + "\n" }.joined()
  }

  private var header: [String] {
    let seats = (outcomes.first?.seats ?? []).flatMap {
      ["objectives_\($0.id)", "capital_\($0.id)", "trusted_\($0.id)"]
    }
    return [
      "game", "seed", "adopted", "failed", "withdrawn", "first_adoption",
      "instalments", "due", "lapsed", "incidents", "accusations", "wrong", "believed",
      "attributions", "misattributions", "breaches", "obligations", "kept_obligations", "trust",
      "belief", "decisions", "orders",
    ] + columns + forums.map { "adopted_\($0.id)" } + seats + verbs.map { "order_\($0)" }
      + metrics.map { "metric_\($0)" } + ["digest", "fault", "exercise"]
  }

  /// `thick_global_kept`: texts of that strength and scope that came so far.
  private var columns: [String] {
    TextClass.all(scopes).flatMap { texts in
      Milestone.allCases.map { milestone in
        "\(texts.id)-\(milestone.rawValue)".split(separator: "-").joined(separator: "_")
      }
    }
  }

  private func counts(of outcome: GameResult) -> [Int] {
    TextClass.all(scopes).flatMap { texts in
      Milestone.allCases.map { $0.count(of: outcome.texts[texts.strength, texts.scope]) }
    }
  }

  private func row(_ outcome: GameResult) -> [String] {
    let counts: [Int] =
      [
        outcome.adoptions, outcome.failed, outcome.withdrawn,
        Int(outcome.firstAdoption), Int(outcome.instalments), Int(outcome.due), outcome.lapsed,
        outcome.incidents, outcome.accusations, outcome.wrong, outcome.believed,
        outcome.attributions, outcome.misattributions, Int(outcome.breaches),
        outcome.obligations, outcome.keptObligations, Int(outcome.trust),
        Int(outcome.belief), outcome.decisions, outcome.allOrders,
      ] + counts(of: outcome) + outcome.adopted
      + outcome.seats.flatMap { [$0.objectivesMet, Int($0.capital), Int($0.trust)] }
      + outcome.orders + outcome.metrics.map { Int($0) }
    let fault = outcome.fault.isEmpty ? "" : Report.quoted(outcome.fault)
    return [String(outcome.game), String(outcome.seed)] + counts.map { String($0) }
      + [Key(bits: outcome.digest).description, fault, "true"]
  }
}
