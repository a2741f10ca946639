import GRDB

/// The digest of the game after so many inputs, as the program that played it found it: what a
/// replay is compared with.
public struct Mark: Hashable, Sendable {
  /// After how many inputs.
  public let inputs: Int
  /// The digest of the white cell's stream at that point.
  public let digest: UInt64
}

extension SessionFile {
  /// Notes the digest of the game as it stands after all inputs so far.
  /// - Throws: why it could not be written; the file is then as it was.
  public func mark(_ digest: UInt64) throws(SessionFileProblem) {
    let count = count
    try SessionFileProblem.told(at: path) {
      try queue.write { database in
        try database.execute(
          sql: "INSERT OR REPLACE INTO mark (number, digest) VALUES (?, ?)",
          arguments: [count, String(digest, radix: 16)])
      }
    }
  }
}
