import Foundation
import GRDB
import ParleyEngine
import ParleyRules

/// A session on disk: one SQLite file that holds all it takes to go on, replay and report.
///
/// It is the journal of a session: an input is on the disk before the prompt says that it was
/// accepted. Close it (or let go of it) before another process goes on.
public final class SessionFile: Journal {
  /// The newest format this program reads, and the one it writes.
  public static let formatVersion = 1
  /// What session files are called.
  public static let suffix = "parley"

  /// Where it lies, as it was named when it was made or opened.
  public let path: String
  /// What the session was begun with.
  public let head: SessionHead
  let queue: DatabaseQueue
  private var lock: SessionLock?
  /// Milliseconds of Unix time.
  let now: @Sendable () -> Int64
  private var lastLink: String
  /// How many inputs there are.
  public private(set) var count: Int

  /// Begins a session in a new file.
  /// - Throws: `.exists`, or why the file cannot be made.
  public static func create(
    _ path: String, head: SessionHead, now: @escaping @Sendable () -> Int64 = SessionFile.wallClock
  ) throws(SessionFileProblem) -> SessionFile {
    try makeEmpty(path)
    do {
      return try SessionFile(creating: path, head: head, now: now)
    } catch {
      for part in [path, path + "-wal", path + "-shm"] { unlink(part) }
      throw error
    }
  }

  /// Opens a session to go on with it.
  /// - Returns: the file, and what stands in it.
  /// - Throws: `.inUse` where another process goes on with it, or why it cannot be read or written.
  public static func open(
    _ path: String, now: @escaping @Sendable () -> Int64 = SessionFile.wallClock
  ) throws(SessionFileProblem) -> (file: SessionFile, record: SessionRecord) {
    // Reading first leaves a file that is no session exactly as it was.
    _ = try SessionRecord.read(path)
    let lock = try SessionLock(of: path)
    let queue = try SessionFile.writer(path)
    // Read again: somebody may have gone on with it between the first look and the lock.
    let record = try SessionFileProblem.told(at: path) {
      try queue.read { try SessionRecord($0, at: path) }
    }
    return (SessionFile(record, queue, lock, now: now), record)
  }

  /// Milliseconds of Unix time, as the machine tells it.
  public static let wallClock: @Sendable () -> Int64 = {
    Int64((Date().timeIntervalSince1970 * 1000).rounded())
  }

  private init(
    creating path: String, head: SessionHead, now: @escaping @Sendable () -> Int64
  ) throws(SessionFileProblem) {
    self.path = path
    self.head = head
    self.now = now
    lock = try SessionLock(of: path)
    queue = try SessionFile.writer(path)
    count = 0
    lastLink = head.firstLink
    try SessionFileProblem.told(at: path) { [queue] in
      try queue.write { database in
        try Schema.lay(database)
        try head.write(database)
      }
    }
  }

  private init(
    _ record: SessionRecord, _ queue: DatabaseQueue, _ lock: SessionLock,
    now: @escaping @Sendable () -> Int64
  ) {
    path = record.path
    self.now = now
    self.lock = lock
    self.queue = queue
    head = record.head
    count = record.inputs.count
    lastLink = record.lastLink
  }

  private static func makeEmpty(_ path: String) throws(SessionFileProblem) {
    let descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor < 0 else {
      Foundation.close(descriptor)
      return
    }
    switch errno {
    case EEXIST: throw .exists(path)
    case EACCES, EROFS, EPERM: throw .readOnly(path)
    case ENOSPC, EDQUOT: throw .full(path)
    case let failure: throw .refused(path, reason: String(cString: strerror(failure)))
    }
  }

  /// A connection that writes and is durable: a commit has reached the disk when it returns.
  private static func writer(_ path: String) throws(SessionFileProblem) -> DatabaseQueue {
    try SessionFileProblem.told(at: path) {
      var configuration = Configuration()
      configuration.journalMode = .wal
      configuration.busyMode = .timeout(2)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      // After opening: GRDB turns it down to NORMAL when it sets up the write-ahead log.
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      guard try SessionFile.synchronous(queue) == 2 else {
        throw SessionFileProblem.refused(path, reason: "the disk does not promise durability")
      }
      return queue
    }
  }

  /// How durable the writing connection is: 2 is FULL.
  static func synchronous(_ queue: DatabaseQueue) throws -> Int? {
    try queue.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
  }

  // MARK: Journal

  /// Keeps an input for good: one transaction, on the disk when this returns.
  /// - Throws: a `SessionFileProblem`; the file is then as it was.
  public func append(_ input: Input) throws {
    let fields = input.fields
    let (number, link) = (count + 1, Chain.link(after: lastLink, fields))
    let moment = now()
    try SessionFileProblem.told(at: path) {
      let text = try SessionFile.json(fields)
      try queue.write { database in
        try database.execute(
          sql: "INSERT INTO input (number, fields, link) VALUES (?, ?, ?)",
          arguments: [number, text, link])
        try ClockRecord(after: number, moment: moment, what: "input").write(database)
      }
    }
    (count, lastLink) = (number, link)
  }

  /// Fields of text as they are stored: a JSON array of strings.
  static func json(_ fields: [String]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    return String(decoding: try encoder.encode(fields), as: UTF8.self)
  }

  /// Folds the log into the one file and lets go of it. Nothing depends on it: a session that was
  /// not closed goes on as well.
  public func close() {
    guard lock != nil else { return }
    // Out of the write-ahead mode, so that the file can be read where nothing may be written.
    try? queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try? queue.close()
    lock = nil
  }

  deinit { close() }
}
