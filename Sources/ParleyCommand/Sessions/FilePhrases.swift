import ParleyConsole
import ParleyEngine
import ParleyStore

/// The pass-phrases of a session, salted and hashed in its file: they outlive the process.
final class FilePhrases: PhraseKeeper {
  private let file: SessionFile
  private let names: Names

  init(_ file: SessionFile, _ names: Names) {
    self.file = file
    self.names = names
  }

  /// A pass-phrase that cannot be read keeps its seat closed.
  func has(_ seat: Seat) -> Bool {
    do { return try file.passPhrase(of: SeatWord.word(seat, names)) != nil } catch { return true }
  }

  func keep(_ phrase: String?, for seat: Seat) throws {
    try file.setPassPhrase(phrase, of: SeatWord.word(seat, names))
  }

  func opens(_ seat: Seat, with phrase: String) -> Bool {
    let kept = try? file.passPhrase(of: SeatWord.word(seat, names))
    return kept?.matches(phrase) ?? false
  }
}
