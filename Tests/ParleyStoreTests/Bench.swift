import Foundation
import ParleyRules
import ParleyStore

/// A folder of its own for a test, gone when the test is.
final class Bench {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { folder + "/" + name }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  static let head = SessionHead(
    program: "test", campaign: "ring", title: Text("The Ring", nl: "De Ring"),
    files: [
      CampaignFile(path: "campaign.yaml", text: "parley: 1\n"),
      CampaignFile(path: "briefs/arden.md", text: "# Arden \u{1F30A} 'quoted'\n"),
    ], roster: [.init(id: "core", revision: 3), .init(id: "distrust", revision: 1)],
    without: ["opacity"], seed: .max, language: .dutch, started: 1_700_000_000_123)

  /// A finished file with some inputs in it.
  func session(_ name: String = "a.parley", notes: Int = 3) throws -> String {
    let path = path(name)
    let file = try SessionFile.create(path, head: Bench.head, now: { 1_700_000_100_000 })
    for number in 0..<notes { try file.append(.note("note \(number + 1)")) }
    file.close()
    return path
  }
}
