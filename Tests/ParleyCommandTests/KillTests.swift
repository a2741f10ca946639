import Foundation
import ParleyEngine
import ParleyStore
import Testing

@Suite("A program that is killed") @MainActor
struct KillTests {
  /// An executable of the package, which lies beside the tests or above them.
  static func built(_ name: String) throws -> URL {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      let url = folder.appending(path: name)
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder),
        !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: url.path)
      {
        return url
      }
      folder.deleteLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile)
  }

  @Test("an order that was echoed as sent survives, and the session goes on from there")
  func killed() throws {
    let stage = try Stage()
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = try KillTests.built("parley")
    process.arguments = [
      "play", "first-steps", "--seed", "5", "--session", stage.path("a.parley"), "--format", "json",
    ]
    process.environment = [
      "PARLEY_CAMPAIGNS": Stage.root.appending(path: "Campaigns").path,
      "XDG_STATE_HOME": stage.path("state"), "HOME": stage.folder,
    ]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data("investigate i1\n".utf8))
    var said = Data()
    while !String(decoding: said, as: UTF8.self).contains("\"kind\":\"accepted\"") {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      said += more
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()

    let orders = try stage.record().inputs.count { if case .order = $0 { true } else { false } }
    #expect(orders == 1)
    try stage.write("orders\nready\n", to: "s")
    let run = stage.run("resume", "a.parley", "--script", "s")
    #expect(run.code == 0, "\(run.complaints)")
    #expect(run.output.contains("investigate i1"))
    #expect(stage.run("replay", "a.parley", "--verify").code == 0)
  }
}
