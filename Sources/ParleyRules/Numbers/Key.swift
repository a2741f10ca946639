/// A natural key: 64 bits made of what a thing *is*, never of how many came before it.
///
/// Dice and recordings refer to things by key, so that a bystander added, a file reordered or
/// orders arriving in another sequence change no draw (promise 5 of the design).
public struct Key: Hashable, Comparable, Sendable {
  /// The 64 bits themselves.
  public let bits: UInt64

  /// Wraps bits read back from a record.
  public init(bits: UInt64) { self.bits = bits }

  /// The key of something that has a name: a hash of `kind/id` in UTF-8 (FNV-1a, then mixed).
  public init(_ kind: String, _ id: String) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in kind.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ 0x2f) &* 0x100_0000_01b3
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    bits = Key.mix(hash)
  }

  /// The key of the `n`-th thing of a kind that this one brings about.
  public func child(_ kind: UInt64, _ n: Int = 0) -> Key {
    Key(bits: Key.mix(Key.mix(bits ^ kind) ^ UInt64(truncatingIfNeeded: n)))
  }

  /// The directed key of a pair: `a.with(b)` differs from `b.with(a)`.
  public func with(_ other: Key) -> Key { Key(bits: Key.mix(Key.mix(bits) ^ other.bits)) }

  public static func < (a: Key, b: Key) -> Bool { a.bits < b.bits }

  /// The finaliser of SplitMix64 with its increment (Steele, Lea and Flood, OOPSLA 2014):
  /// chosen because a two-multiplication mix failed chi-square over keys as regular as ours.
  @inlinable public static func mix(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9e37_79b9_7f4a_7c15
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

extension Key: CustomStringConvertible {
  /// Sixteen hexadecimal digits.
  public var description: String {
    String(unsafeUninitializedCapacity: 16) { buffer in
      for place in 0..<16 {
        let digit = UInt8(truncatingIfNeeded: bits >> UInt64(60 - 4 * place)) & 15
        buffer[place] = digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
      }
      return 16
    }
  }

  /// Reads sixteen hexadecimal digits; `nil` for anything else.
  public init?(_ description: String) {
    guard description.utf8.count == 16, let bits = UInt64(description, radix: 16) else {
      return nil
    }
    self.bits = bits
  }
}
