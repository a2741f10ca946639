import Foundation
import ParleyCommand
import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyStore
import Synchronization

/// A folder of its own with nothing of the machine in it, and what the program said there.
final class Stage: Sendable {
  /// Where the package's campaigns are.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  let folder: String
  private let said = Mutex((output: "", complaints: ""))

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "stage-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { folder + "/" + name }

  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  func write(_ data: Data, to name: String) throws {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func program(
    _ obstacles: [any Module.Type] = Obstacles.all, _ environment: [String: String] = [:]
  ) -> Program {
    let surroundings = [
      "PARLEY_CAMPAIGNS": Stage.root.appending(path: "Campaigns").path, "HOME": folder,
      "XDG_STATE_HOME": path("state"), "XDG_DATA_DIRS": path("data"), "NO_COLOR": "1",
    ].merging(environment) { _, given in given }
    return Program(
      roster: Roster(obstacles), environment: surroundings, folder: folder,
      executable: path("bin/parley"),
      output: { [self] text in said.withLock { $0.output += text } },
      complaints: { [self] text in said.withLock { $0.complaints += text } })
  }

  /// What was said since the last run began.
  var output: String { said.withLock { $0.output } }

  /// What one run of the program came to.
  struct Run {
    let code: Int32
    let output: String
    let complaints: String
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  @MainActor func run(
    _ arguments: String..., obstacles: [any Module.Type] = Obstacles.all,
    environment: [String: String] = [:]
  ) -> Run {
    run(arguments, obstacles: obstacles, environment: environment)
  }

  @MainActor func run(
    _ arguments: [String], obstacles: [any Module.Type] = Obstacles.all,
    environment: [String: String] = [:]
  ) -> Run {
    said.withLock { $0 = ("", "") }
    let code = ParleyCommand.run(arguments, program(obstacles, environment))
    return said.withLock { Run(code: code, output: $0.output, complaints: $0.complaints) }
  }

  /// Plays a script; the session is `a.parley` unless another name is given.
  @MainActor func play(
    _ script: String, campaign: String = "first-steps", format: String = "text",
    session: String = "a.parley"
  ) throws -> Run {
    try write(script, to: "script.txt")
    return run(
      "play", campaign, "--seed", "5", "--session", session, "--script", "script.txt", "--format",
      format)
  }

  func record(_ name: String = "a.parley") throws -> SessionRecord {
    try SessionRecord.read(path(name))
  }
}
