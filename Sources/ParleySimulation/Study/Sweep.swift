import ParleyEngine
import ParleyRules

/// A lever of a module, turned low, left as it stands and turned high over the same games.
public struct Sweep: Sendable {
  /// What the three runs say of what a module declares.
  public enum Verdict: String, Sendable {
    /// It moves play the way the module says, beyond doubt, and the default lies on the way.
    case asDeclared = "as declared"
    /// Whatever difference there is may be luck.
    case flat = "FLAT"
    /// It moves play the other way.
    case reversed = "REVERSED"
    /// The default lies clearly outside what lies between low and high.
    case humped = "HUMPED"
  }

  /// What the module declares.
  public let lever: Lever
  /// The id of the module.
  public let owner: String
  /// The parameter as authors write it, without the module's id.
  public let parameter: String
  /// What is measured at the lever's low end.
  public let low: Interval
  /// What is measured as the campaign has it.
  public let standard: Interval
  /// What is measured at the lever's high end.
  public let high: Interval
  /// High less low, in pairs.
  public let difference: Interval
  /// The default less low, and high less the default, in pairs.
  public let first: Interval
  /// High less the default, in pairs.
  public let second: Interval
  /// What records call what is measured.
  public let measure: String
  /// The lever's low end, as it stands in the campaign, and its high end, in the unit of a campaign file.
  let settings: [String]

  init(
    lever: Lever, of setting: Setting, low: [GameResult], standard: [GameResult],
    high: [GameResult]
  ) {
    func values(_ outcomes: [GameResult]) -> [Double] {
      outcomes.map { $0.value(of: lever.measure) }
    }
    func paired(_ before: [GameResult], _ after: [GameResult]) -> Interval {
      Interval(ofPairs: Array(zip(values(before), values(after))))
    }
    let declared = setting.roster.vocabulary[lever.parameter]
    let known = setting.campaign.cells.last { $0.quantity == lever.parameter }
    self.lever = lever
    owner = setting.roster.id(of: declared.owner)
    measure = lever.measure.id(in: setting.roster.vocabulary)
    parameter = declared.id.split(separator: ".").dropFirst().joined(separator: ".")
    settings = [lever.low, known?.value ?? declared.neutral, lever.high]
      .map { Sweep.written($0, declared.unit) }
    self.low = Interval(mean: values(low))
    self.standard = Interval(mean: values(standard))
    self.high = Interval(mean: values(high))
    difference = paired(low, high)
    first = paired(low, standard)
    second = paired(standard, high)
  }

  /// Flat and reversed are said of the whole way; a hump is a leg of it that goes clearly the other way.
  public var verdict: Verdict {
    if isAgainst(difference) { return .reversed }
    if isAgainst(first) || isAgainst(second) { return .humped }
    return isAlong(difference) ? .asDeclared : .flat
  }

  /// Where nothing moves beyond doubt although the whole way does: the default stands near the end of what it can do.
  var lull: String {
    guard verdict == .asDeclared else { return "" }
    return (isAlong(first) ? "" : ", not below the default")
      + (isAlong(second) ? "" : ", not above the default")
  }

  /// Whether play moves the way the module says, beyond doubt and all the way.
  public var isConfirmed: Bool { verdict == .asDeclared }

  private func isAlong(_ leg: Interval) -> Bool { lever.raises ? leg.low > 0 : leg.high < 0 }
  private func isAgainst(_ leg: Interval) -> Bool { lever.raises ? leg.high < 0 : leg.low > 0 }

  // MARK: For people

  /// The head of a table of sweeps, 80 columns wide.
  public static let heading =
    Digits.left("obstacle", 10) + Digits.left("parameter", 18) + Digits.left("measure", 18)
    + ["low", "default", "high"].map { Digits.right($0, 10) }.joined()

  /// Three lines of a table: the settings, what was measured at them, and the difference with its interval.
  public func text() -> String {
    let places = [low, standard, high].allSatisfy { $0.value.magnitude < 10 } ? 3 : 1
    let means = [low, standard, high].map { Digits.right(Digits.text($0.value, places), 10) }
    let ends = "\(Digits.text(difference.low, places)) to \(Digits.text(difference.high, places))"
    return Digits.left(owner, 10) + Digits.left(parameter, 18) + Digits.left("set to", 18)
      + settings.map { Digits.right($0, 10) }.joined() + "\n"
      + Digits.left("", 28) + Digits.left(measure, 18) + means.joined() + "\n"
      + Digits.left("", 10) + "high less low \(Digits.text(difference.value, places)) (\(ends)), "
      + "\(lever.raises ? "to rise" : "to fall"): \(verdict.rawValue)\(lull)"
  }

  /// A number as a campaign file has it.
  private static func written(_ value: Int32, _ unit: Unit) -> String {
    switch unit {
    case .share, .logit: Digits.text(Double(value) / 1000, 2)
    case .points: Digits.text(Double(value) / Double(onePoint), 1)
    default: "\(value)"
    }
  }
}
