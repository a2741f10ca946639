import ParleyRules

extension Estimate {
  /// The word with its range: "likely (55-80 %)".
  public func phrase(_ language: Language) -> String {
    "\(word.text[language]) (\(percent.lowerBound)-\(percent.upperBound) %)"
  }

  /// Odds as a word, or as two words where they are known only roughly.
  /// - Parameters:
  ///   - logit: thousandths of a logit; the least and the greatest number stand for never and
  /// always.
  ///   - blur: how far the odds may be off, either way.
  public static func phrase(logit: Int32, blur: Int32 = 0, _ language: Language) -> String {
    if logit == .min { return Scales.never[language] }
    if logit == .max { return Scales.always[language] }
    let low = Estimate(logit: Arithmetic.clamped(Int64(logit) - Int64(blur)))
    let high = Estimate(logit: Arithmetic.clamped(Int64(logit) + Int64(blur)))
    if low == high { return low.phrase(language) }
    let range = "\(low.percent.lowerBound)-\(high.percent.upperBound) %"
    return Filling.fill(
      Scales.between[language], [low.word.text[language], high.word.text[language], range])
  }
}

/// The words that stand on a card instead of decimals (`play.md`, section 3).
public enum Scales {
  static let never = Text("impossible", nl: "onmogelijk")
  static let always = Text("certain", nl: "zeker")
  static let between = Text("{0} to {1} ({2})", nl: "{0} tot {1} ({2})")

  /// Trust in thousandths: hostile, low from .2, wary from .35, fair from .5, good from .7.
  public static func trust(_ share: Int32) -> Text {
    switch share {
    case ..<200: Text("hostile", nl: "vijandig")
    case ..<350: Text("low", nl: "laag")
    case ..<500: Text("wary", nl: "op zijn hoede")
    case ..<700: Text("fair", nl: "redelijk")
    default: Text("good", nl: "goed")
    }
  }

  /// Hurt, 0 to 10: calm, uneasy from 3, angry from 5, alarmed from 8.
  public static func hurt(_ level: Int32) -> Text {
    switch level {
    case ..<3: Text("calm", nl: "kalm")
    case ..<5: Text("uneasy", nl: "onrustig")
    case ..<8: Text("angry", nl: "boos")
    default: Text("alarmed", nl: "gealarmeerd")
    }
  }

  /// Points to the tenth, with their sign: `+1.5`. One point is half a logit.
  public static func points(_ logit: Int32) -> String { written(tenths: tenths(Int64(logit))) }

  /// The terms of a sum in points to the tenth, so that what is printed adds up to the sum as it is printed: where
  /// rounding each for itself would not, those give way that were rounded most.
  static func points(adding terms: [Int32]) -> [String] {
    let exact = terms.map(Int64.init)
    var rounded = exact.map(tenths)
    let missing = tenths(exact.reduce(0, +)) - rounded.reduce(0, +)
    let step: Int64 = missing < 0 ? -1 : 1
    // How far each was moved against the direction in which something is missing.
    let moved = exact.indices.map { step * (exact[$0] - rounded[$0] * tenth) }
    let giving = exact.indices.sorted { (-moved[$0], $0) < (-moved[$1], $1) }
    for place in giving.prefix(Int(missing.magnitude)) { rounded[place] += step }
    return rounded.map(written)
  }

  /// A tenth of a point in thousandths of a logit.
  private static let tenth = Int64(onePoint) / 10

  private static func tenths(_ logit: Int64) -> Int64 { Arithmetic.quotient(logit, tenth) }

  private static func written(tenths: Int64) -> String {
    let size = tenths.magnitude
    let sign = tenths < 0 ? "-" : tenths > 0 ? "+" : ""
    return "\(sign)\(size / 10)\(size % 10 == 0 ? "" : ".\(size % 10)")"
  }

  /// Log-odds to the thousandth, with their sign: `-1.627`.
  public static func logits(_ value: Int32) -> String {
    let size = Int64(value).magnitude
    let rest = String(size % 1000)
    let sign = value < 0 ? "-" : "+"
    return "\(sign)\(size / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
  }

  /// A share in per cent, to the tenth where there is one: `25`, `2.5`.
  static func hundredths(_ share: Int32) -> String {
    "\(share / 10)\(share % 10 == 0 ? "" : ".\(abs(share % 10))")"
  }

  /// A count with its sign: `+7`.
  static func signed(_ count: Int32) -> String { count > 0 ? "+\(count)" : String(count) }

  /// A chance in 2⁻³² as a per cent, for the white cell.
  static func percent(_ chance: UInt64) -> String {
    "\((min(chance, 1 << 32) * 100 + (1 << 31)) >> 32) %"
  }
}
