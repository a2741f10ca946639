import GRDB

/// The tables of a session file.
enum Schema {
  /// The four letters `PRLY`, by which SQLite files tell whose they are.
  static let application = 0x5052_4C59

  /// Lays out an empty file.
  static func lay(_ database: Database) throws {
    try database.execute(
      sql: """
        PRAGMA application_id = \(application);
        PRAGMA user_version = \(SessionFile.formatVersion);
        CREATE TABLE head (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
        CREATE TABLE campaign_file (path TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
        CREATE TABLE input (
          number INTEGER PRIMARY KEY, fields TEXT NOT NULL, link TEXT NOT NULL) STRICT;
        CREATE TABLE mark (number INTEGER PRIMARY KEY, digest TEXT NOT NULL) STRICT;
        CREATE TABLE clock (
          number INTEGER PRIMARY KEY, after INTEGER NOT NULL, moment INTEGER NOT NULL,
          what TEXT NOT NULL) STRICT;
        CREATE TABLE pass_phrase (
          seat TEXT PRIMARY KEY, salt TEXT NOT NULL, rounds INTEGER NOT NULL, hash TEXT NOT NULL)
          STRICT;
        """)
  }

  /// Looks whether a file is a session that this program can read, before anything is done to it.
  static func check(_ database: Database, at path: String) throws {
    let found = try Int.fetchOne(database, sql: "PRAGMA application_id")
    guard found == application else { throw SessionFileProblem.notASession(path) }
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version <= SessionFile.formatVersion else {
      throw SessionFileProblem.newer(path, version: version)
    }
    let verdict = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? "no answer"
    guard verdict == "ok" else { throw SessionFileProblem.damaged(path, what: verdict) }
  }
}
