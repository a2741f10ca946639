/// A mean or a share with its 95 % interval. Printing only: nothing adjudicated is ever a `Double`.
public struct Interval: Hashable, Sendable {
  /// The mean or the share itself.
  public let value: Double
  /// The lower end.
  public let low: Double
  /// The upper end.
  public let high: Double

  init(value: Double, low: Double, high: Double) {
    self.value = value
    self.low = low
    self.high = high
  }

  /// The two-sided 95 % point of the normal distribution.
  static let z = 1.959964

  /// A mean with its normal interval, for what may lie on either side of zero; one value alone has no width.
  public init(mean values: [Double]) {
    let (n, mean, variance) = Interval.moments(values)
    let error = (variance / n).squareRoot()
    self.init(
      value: mean, low: mean - Interval.z * error, high: mean + Interval.z * error)
  }

  /// A share of successes with its Wilson interval (Wilson 1927), which stays within 0 and 1.
  public init(share successes: Int, of trials: Int) {
    guard trials > 0 else {
      self.init(value: 0, low: 0, high: 1)
      return
    }
    self.init(share: Double(successes) / Double(trials), of: Double(trials))
  }

  /// Wilson's interval of a share; the trials may be worth less than one each.
  private init(share p: Double, of n: Double) {
    let z2 = Interval.z * Interval.z
    let middle = (p + z2 / (2 * n)) / (1 + z2 / n)
    let half =
      Interval.z * (p * (1 - p) / n + z2 / (4 * n * n)).squareRoot() / (1 + z2 / n)
    self.init(value: p, low: max(0, middle - half), high: min(1, middle + half))
  }

  /// A mean of what is never below zero, such as a count, with an interval that is not either.
  ///
  /// Wilson's argument with the spread of a Poisson count, which equals its mean, times the dispersion that
  /// the values show (quasi-likelihood: Wedderburn 1974; McCullagh and Nelder 1989, chapter 9). Where nothing
  /// was counted, or in one game only, the dispersion is that of Poisson: 1.
  public init(count values: [Double]) {
    let (n, mean, variance) = Interval.moments(values)
    let dispersion = values.count > 1 && mean > 0 ? variance / mean : 1
    let shift = Interval.z * Interval.z * dispersion / (2 * n)
    let half = (2 * shift * mean + shift * shift).squareRoot()
    self.init(value: mean, low: max(0, mean + shift - half), high: mean + shift + half)
  }

  /// A mean of what cannot leave a range, with an interval that cannot either: as for counts, with the spread
  /// of the binomial times the dispersion, which makes so many trials of a share.
  public init(mean values: [Double], within range: ClosedRange<Double>) {
    let width = range.upperBound - range.lowerBound
    guard width > 0 else {
      self.init(value: range.lowerBound, low: range.lowerBound, high: range.upperBound)
      return
    }
    let (n, p, variance) = Interval.moments(values.map { ($0 - range.lowerBound) / width })
    let widest = p * (1 - p)
    let dispersion = values.count > 1 && widest > 0 ? variance / widest : 1
    let share =
      dispersion > 0
      ? Interval(share: p, of: n / dispersion) : Interval(value: p, low: p, high: p)
    func back(_ share: Double) -> Double { range.lowerBound + share * width }
    self.init(value: back(share.value), low: back(share.low), high: back(share.high))
  }

  private static func moments(
    _ values: [Double]
  ) -> (n: Double, mean: Double, variance: Double) {
    let n = Double(max(values.count, 1))
    let mean = values.reduce(0, +) / n
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (n, mean, values.count > 1 ? squares / (n - 1) : 0)
  }

  /// The mean difference of pairs that share their seeds: what is common to both falls out of it.
  public init(ofPairs pairs: [(Double, Double)]) { self.init(mean: pairs.map { $0.1 - $0.0 }) }

  /// Whether zero lies outside it.
  public var isClear: Bool { low > 0 || high < 0 }
}

/// Numbers as text, without locale.
enum Digits {
  /// A number with so many decimals, halves away from zero.
  static func text(_ value: Double, _ places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (value * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled.magnitude < 9e15 else { return "out of range" }
    let whole = Int64(scaled)
    var digits = String(whole.magnitude)
    while digits.count <= places { digits = "0" + digits }
    let sign = whole < 0 ? "-" : ""
    guard places > 0 else { return sign + digits }
    return sign + digits.dropLast(places) + "." + digits.suffix(places)
  }

  static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
