/// Decimal numbers, read digit by digit into whole units: no rounding, no floating point.
enum Decimal {
  enum Reading: Equatable {
    case value(Int)
    /// More digits after the point than may be written.
    case tooFine(digits: Int)
    case tooLarge
    /// No number; perhaps with the way it should have been written.
    case notANumber(better: String?)
  }

  /// Reads `-12.5` with at most `places` decimals, in units of 10 to the power of minus `places`.
  static func read(_ text: String, places: Int) -> Reading {
    var rest = Substring(text)
    let isNegative = rest.hasPrefix("-")
    if isNegative { rest = rest.dropFirst() }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let (whole, decimals) = (parts.first ?? "", parts.count == 2 ? parts[1] : nil)
    guard isDigits(whole), decimals.map(isDigits) ?? true else {
      return .notANumber(better: better(text))
    }
    let written = decimals ?? ""
    if written.count > places { return .tooFine(digits: written.count) }
    let padded = whole + written + String(repeating: "0", count: places - written.count)
    guard let value = Int(padded), value <= Int(Int32.max) else { return .tooLarge }
    return .value(isNegative ? -value : value)
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// A decimal comma, a bare point, a plus sign or a percentage, written as it should be.
  private static func better(_ text: String) -> String? {
    var candidate = text.hasPrefix("+") ? String(text.dropFirst()) : text
    if candidate.hasSuffix("%") {
      guard let percent = Int(candidate.dropLast()), (0...100).contains(percent) else { return nil }
      return written(percent, places: 2)
    }
    candidate = String(candidate.map { $0 == "," ? "." : $0 })
    if candidate.hasPrefix(".") { candidate = "0" + candidate }
    if candidate.hasPrefix("-.") { candidate = "-0" + candidate.dropFirst() }
    guard candidate != text, case .value = read(candidate, places: 4) else { return nil }
    return candidate
  }

  /// A value in units as an author would write it, without zeros that say nothing.
  static func written(_ value: Int, places: Int) -> String {
    let digits = String(value.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let whole = padded.dropLast(places)
    var decimals = padded.suffix(places)
    while decimals.last == "0" { decimals.removeLast() }
    return (value < 0 ? "-" : "") + whole + (decimals.isEmpty ? "" : "." + decimals)
  }
}
