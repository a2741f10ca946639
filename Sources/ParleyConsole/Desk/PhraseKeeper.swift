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

  /// Nobody has a pass-phrase yet.
  public init() {}
  /// Whether a seat was given one since the process began.
  public func has(_ seat: Seat) -> Bool { phrases[seat] != nil }
  /// Keeps it as it is, unhashed: nothing of it reaches a disk. It cannot fail.
  public func keep(_ phrase: String?, for seat: Seat) { phrases[seat] = phrase }
  /// Whether it is the same text; no seat without a pass-phrase is opened by one.
  public func opens(_ seat: Seat, with phrase: String) -> Bool { phrases[seat] == phrase }
}
