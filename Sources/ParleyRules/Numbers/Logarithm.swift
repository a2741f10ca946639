extension Arithmetic {
  /// The binary logarithm of a positive number in 2⁻²⁴, by repeated squaring: integers alone, so that every
  /// platform agrees. 0 counts as 1.
  static func binaryLogarithm(_ value: UInt64) -> Int64 {
    let value = max(value, 1)
    let whole = 63 - value.leadingZeroBitCount
    var result = Int64(whole) << 24
    // The mantissa in 2⁻⁶², between 1 and 2.
    var mantissa = UInt128(value) << UInt128(62 - min(whole, 62))
    if whole == 63 { mantissa = UInt128(value) >> 1 }
    for bit in 1...24 {
      mantissa = (mantissa * mantissa) >> 62
      if mantissa >= UInt128(1) << 63 {
        mantissa >>= 1
        result += Int64(1) << Int64(24 - bit)
      }
    }
    return result
  }

  /// Standard Gumbel noise, -ln(-ln u), in thousandths, for u = (`draw` + 1/2)·2⁻³². Adding it to the sums of several
  /// options and taking the highest picks each with its soft-max share.
  public static func gumbel(_ draw: UInt32) -> Int32 {
    let ln2: Int64 = 11_629_080  // ln 2 in 2⁻²⁴
    let u = UInt64(draw) * 2 + 1  // in 2⁻³³
    let minusLogU = (((33 << 24) - binaryLogarithm(u)) * ln2) >> 24  // -ln u in 2⁻²⁴
    let scaled = UInt64(max(minusLogU, 1))
    let logOfThat = ((binaryLogarithm(scaled) - (24 << 24)) * ln2) >> 24
    return clamped(quotient(-logOfThat * 1000, 1 << 24))
  }
}
