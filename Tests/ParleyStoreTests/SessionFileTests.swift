import Foundation
import GRDB
import ParleyEngine
import Testing

@testable import ParleyStore

@Suite("The session file")
struct SessionFileTests {
  let bench: Bench
  init() throws { bench = try Bench() }

  @Test("what went in comes out: head, campaign, inputs of any text, clock")
  func roundTrip() throws {
    let path = bench.path("a.parley")
    let inputs: [Input] = [
      .ready(seat: "arden", isReady: true), .next, .news("\"quoted\"\n/ \u{0} é 漢", to: ["boreal"]),
      .note(""), .undo(seat: "arden", by: "white", place: 2), .end,
    ]
    let file = try SessionFile.create(path, head: Bench.head, now: { 42 })
    for input in inputs { try file.append(input) }
    try file.note("paused")
    try file.mark(0xFEED_0000_0000_0001)
    file.close()

    let record = try SessionRecord.read(path)
    #expect(record.head == Bench.head)
    #expect(record.inputs == inputs)
    #expect(record.firstAltered == nil)
    #expect(record.marks == [Mark(inputs: 6, digest: 0xFEED_0000_0000_0001)])
    #expect(record.clock.map(\.what) == Array(repeating: "input", count: 6) + ["paused"])
    #expect(record.clock.allSatisfy { $0.moment == 42 })
  }

  @Test("the connection that writes waits for the disk, in a new file and in an old one")
  func durable() throws {
    let path = bench.path("a.parley")
    let fresh = try SessionFile.create(path, head: Bench.head)
    #expect(try SessionFile.synchronous(fresh.queue) == 2)
    fresh.close()
    let again = try SessionFile.open(path).file
    #expect(try SessionFile.synchronous(again.queue) == 2)
    let mode = try again.queue.writeWithoutTransaction {
      try String.fetchOne($0, sql: "PRAGMA journal_mode")
    }
    #expect(mode == "wal")
  }

  @Test("going on continues the count and the chain")
  func goingOn() throws {
    let path = try bench.session(notes: 2)
    let file = try SessionFile.open(path).file
    #expect(file.count == 2)
    try file.append(.next)
    file.close()
    let record = try SessionRecord.read(path)
    #expect(record.inputs == [.note("note 1"), .note("note 2"), .next])
    #expect(record.firstAltered == nil)
  }

  @Test("a closed session is one file that only its owner may read")
  func oneFile() throws {
    let path = try bench.session()
    #expect(bench.names == ["a.parley"])
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test("a session in play can be read, but not gone on with")
  func inPlay() throws {
    let path = bench.path("a.parley")
    let file = try SessionFile.create(path, head: Bench.head)
    try file.append(.next)
    #expect(try SessionRecord.read(path).inputs == [.next])
    #expect(throws: SessionFileProblem.inUse(path, process: Int(getpid()))) {
      try SessionFile.open(path)
    }
    // The refused attempt took nothing from the one in play.
    try file.append(.end)
    file.close()
    #expect(try SessionFile.open(path).file.count == 2)
  }

  @Test("pass-phrases are kept hashed, changed and taken away")
  func passPhrases() throws {
    let path = bench.path("a.parley")
    let file = try SessionFile.create(path, head: Bench.head)
    #expect(try file.passPhrase(of: "arden") == nil)
    try file.setPassPhrase("sluis", of: "arden", rounds: 10)
    try file.setPassPhrase("haven", of: "arden", rounds: 10)
    #expect(try file.passPhrase(of: "arden")?.matches("haven") == true)
    #expect(try file.passPhrase(of: "arden")?.matches("sluis") == false)
    file.close()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(bytes.range(of: Data("haven".utf8)) == nil)
    let again = try SessionFile.open(path).file
    #expect(try again.passPhrase(of: "arden")?.matches("haven") == true)
    try again.setPassPhrase(nil, of: "arden")
    #expect(try again.passPhrase(of: "arden") == nil)
  }

  @Test("the record is the same whatever the clock says")
  func clockApart() throws {
    let (one, two) = (bench.path("1.parley"), bench.path("2.parley"))
    for (path, moment) in [(one, Int64(5)), (two, Int64(9_999_999))] {
      let file = try SessionFile.create(path, head: Bench.head, now: { moment })
      try file.append(.next)
    }
    #expect(try SessionRecord.read(one).links == SessionRecord.read(two).links)
  }
}
