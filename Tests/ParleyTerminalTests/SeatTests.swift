import Foundation
import Testing

@testable import ParleyTerminal

@Suite struct SeatTests {
  private let clearing = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  @Test func upBringsBackTheLastLine() throws {
    let demo = try Demo()
    try demo.enter("first line", expecting: "GOT<first line>")
    try demo.enter("second line", expecting: "GOT<second line>")
    try demo.send(Demo.up + Demo.up + "\r")
    try demo.expect("GOT<first line>")
  }

  @Test func historyStaysWithItsSeat() throws {
    let demo = try Demo()
    try demo.enter("seat arden", expecting: "now at arden")
    try demo.enter("arden plan alpha", expecting: "GOT<arden plan alpha>")
    try demo.enter("seat boreal", expecting: "now at boreal")
    let before = demo.terminal.output.count
    try demo.send(Demo.up + Demo.up + "up\r")
    try demo.expect("GOT<up> 2")
    try demo.expect(Demo.prompt)
    try demo.send("\u{12}alpha\u{7}")
    try demo.send("\u{12}plan\u{7}nothing\r")
    try demo.expect("GOT<nothing> 7")
    let since = String(decoding: demo.terminal.output[before...], as: UTF8.self)
    #expect(!since.contains("arden plan"))
    try demo.expect(Demo.prompt)
    try demo.enter("seat arden", expecting: "now at arden")
    try demo.send(Demo.up + Demo.up + "\r")
    try demo.expect("GOT<arden plan alpha>")
  }

  @Test func killedTextAndSearchesDoNotCross() throws {
    let demo = try Demo()
    try demo.enter("haystack", expecting: "GOT<haystack>")
    for number in 1...12 {
      try demo.type("secret\(number)")
      try demo.send("\u{15}")
    }
    try demo.send("\u{12}hayst")
    try demo.expect("\u{1B}[7mhayst")
    try demo.send("\u{1B}")
    try demo.send("\u{15}seat boreal\r")
    try demo.expect("now at boreal")
    try demo.expect(Demo.prompt)
    let before = demo.terminal.output.count
    // Yank, then all older kills; search again for the same; undo.
    try demo.send("\u{19}" + String(repeating: "\u{1B}y", count: 12))
    try demo.send("\u{12}\u{12}\u{7}\u{1F}\u{1F}")
    try demo.send("\u{15}done\r")
    try demo.expect("GOT<done> 4")
    let since = String(decoding: demo.terminal.output[before...], as: UTF8.self)
    #expect(!since.contains("secret"))
    #expect(!since.contains("hay"))
  }

  @Test func historyIsAPrivateFileForEachSeat() throws {
    let demo = try Demo()
    try demo.enter("white plan", expecting: "GOT<white plan>")
    try demo.enter("seat ../x y", expecting: "now at ../x")
    try demo.enter("hidden", expecting: "GOT<hidden>")
    try demo.send("\u{4}")
    try demo.terminal.waitForExit()
    let files = try FileManager.default.contentsOfDirectory(atPath: demo.historyFolder.path)
    #expect(files.sorted() == ["%2E%2E%2Fx.history", "white.history"])
    for file in files {
      let path = demo.historyFolder.appendingPathComponent(file).path
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
    let white = demo.historyFolder.appendingPathComponent("white.history")
    #expect(try String(contentsOf: white, encoding: .utf8) == "white plan\nseat ../x y\n")
  }

  @Test func aFolderThatCannotBeMadeIsReported() throws {
    let demo = try Demo(environment: ["DEMO_HISTORY": "/dev/null/history"])
    try demo.send("kept in memory\r")
    try demo.expect("PROBLEM /dev/null/history")
    try demo.expect(Demo.prompt)
    try demo.send(Demo.up + "\r")
    try demo.expect("GOT<kept in memory>")
  }

  @Test func screenAndScrollbackAreCleared() throws {
    let demo = try Demo()
    try demo.send("clear\r")
    try demo.expect(clearing)
    try demo.expect(Demo.prompt)
  }

  @Test func aSecretIsNeitherEchoedNorRemembered() throws {
    let demo = try Demo()
    try demo.send("secret\r")
    try demo.expect("pass-phrase: ")
    let before = demo.terminal.output.count
    try demo.send("swordfisk\u{7F}h\u{1B}[D\r")
    try demo.expect("SECRET line(\"swordfish\")")
    let shown = String(decoding: demo.terminal.output[before...], as: UTF8.self)
    #expect(shown.trimmingCharacters(in: .newlines).hasPrefix("SECRET"))
    try demo.expect(Demo.prompt)
    try demo.send(Demo.up + "\r")
    try demo.expect("pass-phrase: ")
    try demo.send("\u{3}")
    try demo.expect("SECRET interrupted")
    try demo.expect(Demo.prompt)
    try demo.send("secret\r")
    try demo.expect("pass-phrase: ")
    try demo.send("\u{4}")
    try demo.expect("SECRET endOfInput")
  }

  @Test func aFileOfManyLinesIsTrimmedToTheNewest() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = HistoryFile(folder: folder.path, seat: "white")
    try #expect(file.load().isEmpty)
    try file.append("zero")
    let lines = (1...3000).map { "line \($0)" }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: file.path))
    #expect(try file.load() == Array(lines.suffix(1000)))
    let kept = try String(contentsOfFile: file.path, encoding: .utf8)
    #expect(kept.hasPrefix("line 2001\n") && kept.hasSuffix("line 3000\n"))
  }
}
