import Foundation
import GRDB
import ParleyEngine
import Testing

@testable import ParleyStore

@Suite("Files that are no good")
struct ProblemTests {
  let bench: Bench
  init() throws { bench = try Bench() }

  /// Does something to a session behind its back.
  func tamper(_ path: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  func problem(_ body: () throws -> Void) -> SessionFileProblem? {
    do {
      try body()
      return nil
    } catch {
      return error as? SessionFileProblem
    }
  }

  @Test("no file, a folder, an empty file, a text, another program's database")
  func notSessions() throws {
    #expect(problem { _ = try SessionFile.open(bench.path("no")) } == .missing(bench.path("no")))
    try bench.write("", to: "empty")
    try bench.write(String(repeating: "no session\n", count: 500), to: "text")
    try tamper(bench.path("other"), "CREATE TABLE t (a)")
    for name in ["empty", "text", "other"] {
      let path = bench.path(name)
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(problem { _ = try SessionFile.open(path) } == .notASession(path))
      // A file of somebody else's is left as it was.
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
    #expect(problem { _ = try SessionFile.open(bench.folder) } != nil)
  }

  @Test("a file that exists is never written over")
  func exists() throws {
    let path = try bench.session(notes: 2)
    #expect(problem { _ = try SessionFile.create(path, head: Bench.head) } == .exists(path))
    #expect(try SessionRecord.read(path).inputs.count == 2)
  }

  @Test("a format of tomorrow")
  func newer() throws {
    let path = try bench.session()
    try tamper(path, "PRAGMA user_version = 99")
    #expect(problem { _ = try SessionFile.open(path) } == .newer(path, version: 99))
  }

  @Test("a folder that is not there, or is a file")
  func nowhere() throws {
    try bench.write("x", to: "file")
    for path in [bench.path("no/a.parley"), bench.path("file/a.parley")] {
      #expect(problem { _ = try SessionFile.create(path, head: Bench.head) } != nil)
    }
  }

  @Test(
    "damage of every kind is an error and not a crash",
    arguments: [
      "DELETE FROM input WHERE number = 2",
      "UPDATE input SET fields = 'nonsense' WHERE number = 2",
      "UPDATE input SET fields = '[\"no-such-input\"]' WHERE number = 2",
      "UPDATE input SET fields = '[1]' WHERE number = 2",
      "DELETE FROM head WHERE name = 'seed'",
      "UPDATE head SET value = 'x' WHERE name = 'seed'",
      "UPDATE head SET value = '{' WHERE name = 'roster'",
      "DELETE FROM campaign_file",
      "DROP TABLE input",
      "DROP TABLE head; CREATE TABLE head (name, value); INSERT INTO head VALUES (x'ff', 3.5)",
    ])
  func damage(_ sql: String) throws {
    let path = try bench.session()
    try tamper(path, sql)
    let found = try #require(problem { _ = try SessionFile.open(path) })
    #expect(found.path == path)
    #expect(!found.message.english.isEmpty && !found.message.dutch.isEmpty)
    #expect(bench.names == ["a.parley"])
  }

  @Test("bytes that were overwritten anywhere in the file never crash the program")
  func overwritten() throws {
    let path = try bench.session(notes: 200)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    for place in stride(from: 0, to: whole.count, by: 997) {
      var bytes = whole
      bytes.replaceSubrange(
        place..<min(place + 16, whole.count),
        with: Array("damaged damaged ".utf8).prefix(min(16, whole.count - place)))
      let copy = bench.path("copy.parley")
      try bytes.write(to: URL(fileURLWithPath: copy))
      _ = problem { _ = try SessionRecord.read(copy) }
    }
  }

  @Test("an input that was altered is named by its number")
  func altered() throws {
    let path = try bench.session(notes: 5)
    try tamper(path, "UPDATE input SET fields = '[\"note\",\"forged\"]' WHERE number = 3")
    #expect(try SessionRecord.read(path).firstAltered == 3)
  }

  @Test("a full disk refuses the input and keeps what there was")
  func fullDisk() throws {
    let path = bench.path("a.parley")
    let file = try SessionFile.create(path, head: Bench.head)
    try file.append(.note("kept"))
    // SQLite says the same at its own limit of pages as when the disk has no room.
    try file.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1") }
    let long = Input.note(String(repeating: "x", count: 100_000))
    #expect(problem { try file.append(long) } == .full(path))
    #expect(file.count == 1)
    try file.queue.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA max_page_count = 1000000")
    }
    try file.append(.note("after"))
    file.close()
    let record = try SessionRecord.read(path)
    #expect(record.inputs == [.note("kept"), .note("after")])
    #expect(record.firstAltered == nil)
  }
}
