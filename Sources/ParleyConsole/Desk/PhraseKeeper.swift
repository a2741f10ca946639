import ParleyEngine

/// Keeps the pass-phrases that seats ask for, apart from the record of what was played.
public protocol PhraseKeeper: AnyObject {
  /// Whether a seat asks for a pass-phrase.
  func has(_ seat: Seat) -> Bool
  /// Gives a seat a pass-phrase, in place of the one it had; `nil` for none.
  /// - Throws: where it could not be kept; the seat asks for what it asked before.
  func keep(_ phrase: String?, for seat: Seat) throws
  /// Whether it is the pass-phrase of a seat.
  func opens(_ seat: Seat, with phrase: String) -> Bool
}

/// Forgets the pass-phrases with the process.
public final class PhrasesInMemory: PhraseKeeper {
  private var phrases: [Seat: String] = [:]

  public init() {}
  public func has(_ seat: Seat) -> Bool { phrases[seat] != nil }
  public func keep(_ phrase: String?, for seat: Seat) { phrases[seat] = phrase }
  public func opens(_ seat: Seat, with phrase: String) -> Bool { phrases[seat] == phrase }
}
