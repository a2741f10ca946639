import ParleyEngine
import ParleyRules

/// A module's main lever, turned low and high over the same games.
public struct Sweep: Sendable {
  public let lever: Lever
  public let owner: String
  public let parameter: String
  public let low: Interval
  public let standard: Interval
  public let high: Interval
  /// High less low, in pairs.
  public let difference: Interval
  /// The two halves of the way, in pairs: the default less low, and high less the default.
  public let lowerHalf: Interval
  public let upperHalf: Interval

  init(
    lever: Lever, owner: String, parameter: String, low: [GameResult], standard: [GameResult],
    high: [GameResult]
  ) {
    func values(_ outcomes: [GameResult]) -> [Double] {
      outcomes.map { $0.value(of: lever.measure) }
    }
    func pairs(_ first: [GameResult], _ second: [GameResult]) -> Interval {
      Interval(ofPairs: Array(zip(values(first), values(second))))
    }
    self.lever = lever
    self.owner = owner
    self.parameter = parameter
    self.low = Interval(mean: values(low))
    self.standard = Interval(mean: values(standard))
    self.high = Interval(mean: values(high))
    difference = pairs(low, high)
    lowerHalf = pairs(low, standard)
    upperHalf = pairs(standard, high)
  }

  /// Whether play moves the way the module says, beyond doubt, and on neither side of the default goes back.
  public var isConfirmed: Bool {
    isClear(difference, up: lever.raises) && !isClear(lowerHalf, up: !lever.raises)
      && !isClear(upperHalf, up: !lever.raises)
  }

  private func isClear(_ interval: Interval, up: Bool) -> Bool {
    up ? interval.low > 0 : interval.high < 0
  }

  /// A line for people.
  public func text() -> String {
    Digits.left("\(parameter) \(lever.low) to \(lever.high)", 34)
      + Digits.left("\(lever.measure)", 18)
      + [low, standard, high].map { Digits.right(Digits.text($0.value, 2), 9) }.joined()
      + "\n    difference \(Digits.text(difference.value, 2)) (\(Digits.text(difference.low, 2)) to "
      + "\(Digits.text(difference.high, 2))), "
      + (isConfirmed ? "as declared" : "NOT as declared: should \(lever.raises ? "rise" : "fall")")
  }
}
