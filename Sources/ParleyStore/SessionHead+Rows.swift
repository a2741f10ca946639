import Foundation
import GRDB
import ParleyRules

extension SessionHead {
  func write(_ database: Database) throws {
    let modules = String(decoding: try JSONEncoder().encode(roster), as: UTF8.self)
    let values = [
      "program": program, "campaign": campaign, "title-en": title.english,
      "title-nl": title.dutch, "roster": modules, "without": try SessionFile.json(without),
      "seed": String(seed), "language": language.rawValue, "started": String(started),
      "campaign-digest": campaignDigest,
    ]
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      try database.execute(
        sql: "INSERT INTO head (name, value) VALUES (?, ?)", arguments: [name, value])
    }
    for file in files {
      try database.execute(
        sql: "INSERT INTO campaign_file (path, text) VALUES (?, ?)",
        arguments: [file.path, file.text])
    }
  }

  /// Reads a head back.
  /// - Parameter withFiles: whether the campaign is wanted too; lists of sessions do without.
  init(_ database: Database, at path: String, withFiles: Bool = true) throws {
    let values = try HeadValues(database, at: path)
    let seed = UInt64(try values["seed"])
    let started = Int64(try values["started"])
    guard let seed, let started else {
      throw SessionFileProblem.damaged(path, what: "its head is unreadable")
    }
    let rows =
      withFiles
      ? try GRDB.Row.fetchAll(database, sql: "SELECT path, text FROM campaign_file ORDER BY path")
      : []
    self.init(
      program: try values["program"], campaign: try values["campaign"],
      title: Text(try values["title-en"], nl: try values["title-nl"]),
      files: try rows.map { CampaignFile(path: try $0.text("path"), text: try $0.text("text")) },
      roster: try values.decoded("roster"), without: try values.decoded("without"), seed: seed,
      language: Language(rawValue: try values["language"]) ?? .english, started: started)
    let digest = try values["campaign-digest"]
    guard !withFiles || campaignDigest == digest else {
      throw SessionFileProblem.damaged(path, what: "its campaign was changed")
    }
  }
}

/// The named values of a head.
private struct HeadValues {
  private let values: [String: String]
  private let path: String

  init(_ database: Database, at path: String) throws {
    self.path = path
    var values: [String: String] = [:]
    for row in try GRDB.Row.fetchAll(database, sql: "SELECT name, value FROM head") {
      values[try row.text("name")] = try row.text("value")
    }
    self.values = values
  }

  subscript(name: String) -> String {
    get throws {
      guard let value = values[name] else {
        throw SessionFileProblem.damaged(path, what: "its head does not name the \(name)")
      }
      return value
    }
  }

  func decoded<Value: Decodable>(_ name: String) throws -> Value {
    let text = try self[name]
    guard let value = try? JSONDecoder().decode(Value.self, from: Data(text.utf8)) else {
      throw SessionFileProblem.damaged(path, what: "the \(name) in its head is unreadable")
    }
    return value
  }
}
