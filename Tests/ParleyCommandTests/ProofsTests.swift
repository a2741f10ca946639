import Foundation
import Testing

@Suite("The program of proofs") @MainActor struct ProofsTests {
  private func run(_ arguments: String...) throws -> (code: Int32, output: String) {
    let process = Process()
    let output = Pipe()
    process.executableURL = try KillTests.built("parley-proofs")
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  @Test(
    "a section that does not exist is named, and nothing is run in its stead",
    arguments: [["levrs"], ["levrs", "levers"], ["levers", "levrs"]])
  func unknown(_ sections: [String]) throws {
    let (code, output) =
      sections.count == 1 ? try run(sections[0]) : try run(sections[0], sections[1])
    #expect(code == 2)
    #expect(output.contains("no such section: \"levrs\"") && output.contains("removals"))
    #expect(!output.contains("passed"))
  }
}
