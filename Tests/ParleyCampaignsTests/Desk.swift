import Foundation
import ParleyRules

@testable import ParleyCampaigns

/// An author's desk: files in a folder of their own, and what is printed about them.
final class Desk {
  let folder: URL

  init(_ files: KeyValuePairs<String, String> = [:]) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("desk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.appendingPathComponent(name).path, withDestinationPath: target)
  }

  /// What reading the folder prints, with the folder's own path left out.
  func printed() -> [String] {
    let log = Diagnostics()
    _ = Folder.read(folder.path, log: log)
    return lines(log)
  }

  func lines(_ log: Diagnostics, in language: Language = .english) -> [String] {
    log.told().map {
      $0.printed(in: language).replacingOccurrences(of: folder.path + "/", with: "")
    }
  }
}

/// What is printed when `read` takes up a text as one file.
func printed(
  _ text: String, in language: Language = .english, _ read: (Fields) -> Void = { _ in }
) -> [String] {
  let log = Diagnostics()
  let document = Document.read(Array(text.utf8), file: "a.yaml", log: log)
  if let root = document.root {
    let item = Item(root, name: Text("the file", nl: "het bestand"), log: log)
    _ = item.fields { fields -> Bool? in
      read(fields)
      return true
    }
  }
  return log.told().map { $0.printed(in: language) }
}

/// What one reader makes of the text after `x:`, with what is printed.
func reading<Value>(_ text: String, _ read: (Item) -> Value?) -> (value: Value?, lines: [String]) {
  var value: Value?
  let lines = printed("x: \(text)\n") { fields in value = fields.required("x").flatMap(read) }
  return (value, lines)
}
