import GRDB

/// When something was, by the clock on the wall. Kept apart from the inputs: no result depends on
/// it.
public struct ClockRecord: Hashable, Sendable {
  /// After how many inputs.
  public let after: Int
  /// In milliseconds of Unix time.
  public let moment: Int64
  /// `input`, `opened`, `resumed`, `paused`, `closed`, or a word of who writes it.
  public let what: String
  /// A moment after so many inputs; `moment` in milliseconds of Unix time.
  public init(after: Int, moment: Int64, what: String) {
    self.after = after
    self.moment = moment
    self.what = what
  }

  func write(_ database: Database) throws {
    try database.execute(
      sql: "INSERT INTO clock (after, moment, what) VALUES (?, ?, ?)",
      arguments: [after, moment, what])
  }
}

extension SessionFile {
  /// Notes that something was now.
  /// - Throws: why it could not be written; the file is then as it was.
  public func note(_ what: String) throws(SessionFileProblem) {
    let record = ClockRecord(after: count, moment: now(), what: what)
    try SessionFileProblem.told(at: path) { try queue.write { try record.write($0) } }
  }
}
