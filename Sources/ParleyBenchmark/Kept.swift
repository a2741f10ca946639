import Foundation
import ParleyEngine
import ParleyStore

/// A session kept in a file, as `parley` keeps it.
enum Kept {
  /// Begins a file with all that was done in a session, marked as it stands.
  static func file(_ path: String, of session: Session, campaign folder: String) throws
    -> SessionFile
  {
    let setting = session.setting
    let head = SessionHead(
      program: "parley-benchmark", campaign: setting.campaign.id, title: setting.campaign.title,
      files: try CampaignFile.read(folder: folder),
      roster: setting.roster.entries.map { SessionHead.Revision(id: $0.id, revision: $0.revision) },
      without: [], seed: setting.seed, language: .english, started: 0)
    let file = try SessionFile.create(path, head: head)
    for input in session.inputs { try file.append(input) }
    try file.mark(session.digest)
    return file
  }

  /// Lends a folder that is gone afterwards.
  static func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("parley-benchmark-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }
}
