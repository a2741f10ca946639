import Foundation
import Testing

@testable import ParleyTerminal

@Suite struct EditingTests {
  @Test func controlCDropsTheLineAndOnlyTheLine() throws {
    let demo = try Demo()
    try demo.type("half a thought")
    try demo.send("\u{3}")
    try demo.expect("^C")
    try demo.expect("INTERRUPTED")
    try demo.expect(Demo.prompt)
    try demo.enter("whole", expecting: "GOT<whole> 5")
  }

  @Test func controlCLeavesASearch() throws {
    let demo = try Demo()
    try demo.enter("first", expecting: "GOT<first>")
    try demo.send("\u{12}fir")
    try demo.expect("\u{1B}[7mfir")
    try demo.send("\u{3}")
    try demo.expect("INTERRUPTED")
    try demo.expect(Demo.prompt)
    try demo.enter("after", expecting: "GOT<after> 5")
  }

  @Test func controlDOnAnEmptyLineEndsAndRestoresTheTerminal() throws {
    let demo = try Demo()
    #expect(!demo.terminal.isInCookedMode)
    try demo.send("\u{4}")
    try demo.expect("END")
    #expect(try demo.terminal.waitForExit() == .exited(0))
    #expect(demo.terminal.isInCookedMode)
    #expect(demo.terminal.screen.hasSuffix("\u{1B}[?2004l\r"))
  }

  @Test func aFatalSignalRestoresTheTerminal() throws {
    let demo = try Demo()
    kill(demo.terminal.processID, SIGTERM)
    #expect(try demo.terminal.waitForExit() == .killed(signal: SIGTERM))
    #expect(demo.terminal.isInCookedMode)
  }

  @Test func losingTheTerminalIsAnEndOfInput() throws {
    let demo = try Demo()
    try demo.type("half")
    demo.terminal.hangUp()
    #expect(try demo.terminal.waitForExit() == .exited(0))
  }

  @Test func typedAheadLinesComeInOrder() throws {
    let demo = try Demo()
    try demo.send((1...50).map { "line \($0)\r" }.joined())
    for number in 1...50 { try demo.expect("GOT<line \(number)>") }
  }

  @Test func aPasteOfSeveralLinesComesLineByLine() throws {
    let demo = try Demo()
    #expect(demo.terminal.screen.hasPrefix("\u{1B}[?2004h"), "the terminal is to mark pastes")
    try demo.send("\u{1B}[200~one\rtwo\r\nthree\n\u{1B}[201~\r")
    try demo.expect("GOT<one> 3")
    try demo.expect("GOT<two> 3")
    try demo.expect("GOT<three> 5")
    try demo.expect(Demo.prompt)
    try demo.enter("four", expecting: "GOT<four> 4")
  }

  @Test func aPasteThatNeverEndsCanBeInterrupted() throws {
    let demo = try Demo()
    try demo.send("\u{1B}[200~stuck")
    try demo.send("\u{3}")
    try demo.expect("INTERRUPTED")
    try demo.expect(Demo.prompt)
    try demo.enter("free", expecting: "GOT<free> 4")
  }

  @Test func bytesThatAreNoTextBecomeReplacementCharacters() throws {
    let demo = try Demo()
    try demo.terminal.send(bytes: Array("a".utf8) + [0xFF, 0xFE] + Array("b\r".utf8))
    try demo.expect("GOT<a\u{FFFD}\u{FFFD}b>")
    try demo.expect(Demo.prompt)
    // Half a character, which readline leaves out of the line and off the screen.
    try demo.terminal.send(bytes: Array("a".utf8) + [0xC3] + Array("(b\r".utf8))
    try demo.expect("GOT<a(b>")
    try demo.expect(Demo.prompt)
    try demo.terminal.send(
      bytes: Array("\u{1B}[200~c".utf8) + [0, 0xFE] + Array("d\u{1B}[201~\t\r".utf8))
    try demo.expect("GOT<c\u{FFFD}\u{FFFD}d>")
    try demo.expect(Demo.prompt)
    // Set mark, quoted zero byte.
    try demo.terminal.send(bytes: [0, 22, 0] + Array("end\r".utf8))
    try demo.expect("GOT<end>")
  }

  @Test func aLineOfAMegabyteIsALine() throws {
    let demo = try Demo()
    try demo.send(String(repeating: "x", count: 1_100_000) + "\r")
    try demo.terminal.expect("GOT<xxxxxxxxxx...> 1100000", timeout: 60)
  }

  @Test func aPastedMegabyteIsALine() throws {
    let demo = try Demo()
    try demo.send("\u{1B}[200~" + String(repeating: "ü", count: 600_000) + "\u{1B}[201~\r")
    try demo.terminal.expect("GOT<üüüüüüüüüü...> 1200000", timeout: 60)
  }

  @Test func theEditorTakesOverTheLine() throws {
    let demo = try Demo(
      environment: ["EDITOR": "sh FOLDER/ed"],
      files: ["ed": "sed 's/draft/final/' \"$1\" > \"$1.x\" && mv \"$1.x\" \"$1\"\n"])
    try demo.type("draft text")
    try demo.send("\u{18}\u{5}")
    try demo.expect("final text")
    try demo.send("\r")
    try demo.expect("GOT<final text> 10")
    try demo.expect(Demo.prompt)
    #expect(!demo.terminal.isInCookedMode)
  }

  @Test func anEditorThatFailsChangesNothing() throws {
    let demo = try Demo(environment: ["EDITOR": "false"])
    try demo.type("as it was")
    try demo.send("\u{18}\u{5}\r")
    try demo.expect("GOT<as it was>")
  }

  @Test func resizingKeepsTheLine() throws {
    let demo = try Demo()
    try demo.type("a line")
    demo.terminal.resize(columns: 40, rows: 10)
    try demo.expect("a line")
    try demo.send("\r")
    try demo.expect("GOT<a line>")
  }

  @Test func aStoppedProgramComesBackToItsLine() throws {
    let demo = try Demo()
    try demo.type("unfinished")
    kill(demo.terminal.processID, SIGTSTP)
    // A session of its own has no shell to continue it, so the system does not stop it at all; what
    // is seen here is the handler giving the terminal back and taking it again.
    try demo.expect("unfinished")
    #expect(!demo.terminal.isInCookedMode)
    try demo.send("\r")
    try demo.expect("GOT<unfinished>")
  }

  @Test func aLongComputationLearnsOfControlC() throws {
    let demo = try Demo()
    try demo.send("work\r")
    try demo.expect("working")
    try demo.send("\u{3}")
    try demo.expect("interrupted work")
    try demo.expect(Demo.prompt)
    try demo.enter("next", expecting: "GOT<next>")
  }
}
