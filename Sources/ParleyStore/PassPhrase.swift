/// A pass-phrase as it is kept: salted, and hashed by PBKDF2 with HMAC-SHA-256 (RFC 8018).
///
/// It keeps one team from another's prompt. It is no protection against somebody who holds the
/// session file: the whole exercise is in it. The rounds only protect a phrase that is used
/// elsewhere as well.
public struct PassPhrase: Hashable, Sendable {
  /// Rounds for a new phrase. A seat changes often in a session and must answer within a tenth of a
  /// second, in a debug build on a busy machine too, where a round takes up to 0.3 ms. More would
  /// protect little: guesses are made at the prompt, and whoever holds the file need not guess.
  public static let usualRounds = 250

  /// 16 random bytes, other ones for every phrase.
  public let salt: [UInt8]
  /// How often it was hashed, 1 or more.
  public let rounds: Int
  /// 32 bytes: the first block of PBKDF2.
  public let hash: [UInt8]

  /// A phrase read back from a file.
  init(salt: [UInt8], rounds: Int, hash: [UInt8]) {
    self.salt = salt
    self.rounds = rounds
    self.hash = hash
  }

  /// A new phrase, with a salt of its own.
  public init(_ phrase: String, rounds: Int = PassPhrase.usualRounds) {
    let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
    self.init(
      salt: salt, rounds: rounds, hash: PassPhrase.derive(phrase, salt: salt, rounds: rounds))
  }

  /// Whether it is this phrase. Takes as long for a wrong one as for the right one.
  public func matches(_ phrase: String) -> Bool {
    let other = PassPhrase.derive(phrase, salt: salt, rounds: rounds)
    guard other.count == hash.count else { return false }
    return zip(other, hash).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// The first block of PBKDF2: 32 bytes.
  static func derive(_ phrase: String, salt: [UInt8], rounds: Int) -> [UInt8] {
    let keyed = KeyedHash(key: Array(phrase.utf8))
    var last = keyed.hash(salt + [0, 0, 0, 1])
    var sum = last
    for _ in 1..<max(rounds, 1) {
      last = keyed.hash(last)
      for place in sum.indices { sum[place] ^= last[place] }
    }
    return sum
  }
}

/// HMAC with SHA-256 (RFC 2104), the two padded keys hashed once.
private struct KeyedHash {
  private var inner = SHA256()
  private var outer = SHA256()

  init(key: [UInt8]) {
    var padded = key.count > 64 ? SHA256.hash(key) : key
    padded += [UInt8](repeating: 0, count: 64 - padded.count)
    inner.update(padded.map { $0 ^ 0x36 })
    outer.update(padded.map { $0 ^ 0x5c })
  }

  func hash(_ message: [UInt8]) -> [UInt8] {
    var (inner, outer) = (inner, outer)
    inner.update(message)
    outer.update(inner.finish())
    return outer.finish()
  }
}
