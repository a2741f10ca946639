import Foundation
import ParleyEngine
import Testing

@testable import ParleyStore

@Suite("A process that is killed")
struct KillTests {
  /// An executable of the package, which lies beside the tests or above them.
  static func built(_ name: String) throws -> URL {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      let url = folder.appending(path: name)
      if FileManager.default.isExecutableFile(atPath: url.path) { return url }
      folder.deleteLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile)
  }

  /// Lets a process append until it has said so a number of times, kills it, and returns what it
  /// last said.
  static func killed(_ path: String, after lines: Int) throws -> Int {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = try built("StoreWriter")
    process.arguments = [path]
    process.standardOutput = pipe
    try process.run()
    var said = Data()
    while said.count(where: { $0 == 10 }) < lines {
      let more = pipe.fileHandleForReading.availableData
      if more.isEmpty { break }
      said += more
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    said += pipe.fileHandleForReading.readDataToEndOfFile()
    let whole = String(decoding: said, as: UTF8.self).split(separator: "\n")
    return whole.last.flatMap { Int($0) } ?? 0
  }

  @Test("everything it acknowledged is there, and the session goes on", arguments: [1, 7, 60])
  func acknowledged(_ lines: Int) throws {
    let bench = try Bench()
    let path = bench.path("a.parley")
    let said = try KillTests.killed(path, after: lines)
    #expect(said >= lines)
    let file = try SessionFile.open(path).file
    // It may have been killed between keeping an input and saying so.
    #expect(file.count == said || file.count == said + 1)
    try file.append(.end)
    file.close()
    let record = try SessionRecord.read(path)
    #expect(record.firstAltered == nil)
    #expect(record.inputs.prefix(said) == (1...said).map { Input.note("note \($0)") }[...])
    #expect(record.inputs.last == .end)
  }
}
