import Foundation
import GRDB
import ParleyEngine

/// All that a session file says, read once: for going on, replaying, reporting.
public struct SessionRecord: Sendable {
  /// Where the file lies.
  public let path: String
  /// What the session was begun with.
  public let head: SessionHead
  /// All inputs, oldest first.
  public let inputs: [Input]
  /// The link of each input in the chain of hashes, as it was recorded.
  public let links: [String]
  /// The digests that were noted, by their number of inputs.
  public let marks: [Mark]
  /// What was noted of the time of day, oldest first.
  public let clock: [ClockRecord]

  /// The hash that stands for the head and all inputs.
  public var lastLink: String { links.last ?? head.firstLink }

  /// The first input (from 1) that is not what was recorded, by the chain of hashes; `nil` if all
  /// are.
  public var firstAltered: Int? {
    var link = head.firstLink
    for (place, input) in inputs.enumerated() {
      link = Chain.link(after: link, input.fields)
      if link != links[place] { return place + 1 }
    }
    return nil
  }

  /// Reads a session that may be in play elsewhere, and changes nothing.
  /// - Throws: `.missing`, `.notASession`, `.newer`, `.damaged`, or why it cannot be read.
  public static func read(_ path: String) throws(SessionFileProblem) -> SessionRecord {
    try reading(path) { try SessionRecord($0, at: path) }
  }

  /// Looks into a file without changing it.
  static func reading<Result>(
    _ path: String, _ body: (Database) throws -> Result
  ) throws(SessionFileProblem) -> Result {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path) }
    return try SessionFileProblem.told(at: path) {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(2)
      return try DatabaseQueue(path: path, configuration: configuration).read { database in
        try Schema.check(database, at: path)
        return try body(database)
      }
    }
  }

  init(_ database: Database, at path: String) throws {
    self.path = path
    head = try SessionHead(database, at: path)
    let rows = try Row.fetchAll(
      database, sql: "SELECT number, fields, link FROM input ORDER BY number")
    var inputs: [Input] = []
    var links: [String] = []
    for row in rows {
      let fields = try JSONDecoder().decode([String].self, from: Data(try row.text("fields").utf8))
      guard try row.integer("number") == inputs.count + 1, let input = Input(fields: fields) else {
        throw SessionFileProblem.damaged(path, what: "input \(inputs.count + 1) is unreadable")
      }
      inputs.append(input)
      links.append(try row.text("link"))
    }
    self.inputs = inputs
    self.links = links
    marks = try Row.fetchAll(database, sql: "SELECT number, digest FROM mark ORDER BY number")
      .compactMap { row in
        let (inputs, digest) = (try row.integer("number") as Int, try row.text("digest"))
        return UInt64(digest, radix: 16).map { Mark(inputs: inputs, digest: $0) }
      }
    clock = try Row.fetchAll(
      database, sql: "SELECT after, moment, what FROM clock ORDER BY number"
    ).map { row in
      ClockRecord(
        after: try row.integer("after"), moment: try row.integer("moment"),
        what: try row.text("what"))
    }
  }
}
