import Foundation
import Testing

@testable import ParleyTerminal

@Suite struct ScriptLinesTests {
  /// The lines of a script that arrives in the given pieces.
  private func lines(_ pieces: [[UInt8]], limit: Int = 100) throws -> [ScriptLine] {
    let pipe = Pipe()
    let writing = pipe.fileHandleForWriting
    let writer = Thread {
      for piece in pieces { try? writing.write(contentsOf: Data(piece)) }
      try? writing.close()
    }
    writer.start()
    return Array(
      ScriptLines(descriptor: pipe.fileHandleForReading.fileDescriptor, limit: limit))
  }

  private func lines(_ text: String, limit: Int = 100) throws -> [ScriptLine] {
    try lines([Array(text.utf8)], limit: limit)
  }

  @Test func linesEndInALineFeedOrNotAtAll() throws {
    #expect(try lines("") == [])
    #expect(try lines("\n") == [.text("")])
    #expect(try lines("a\r\n\nb") == [.text("a"), .text(""), .text("b")])
    #expect(try lines("\u{FEFF}a\n\u{FEFF}b\n") == [.text("a"), .text("\u{FEFF}b")])
  }

  @Test func aLineMayComeInPieces() throws {
    let pieces = ["at", "tack\nde", "fend", "\n"].map { Array($0.utf8) }
    #expect(try lines(pieces) == [.text("attack"), .text("defend")])
  }

  @Test func theLimitIsInBytesWithoutTheEnd() throws {
    #expect(
      try lines("12345\r\n123456\n1\n", limit: 5) == [
        .text("12345"), .tooLong(count: 6), .text("1"),
      ])
    #expect(try lines("123456\r\n", limit: 5) == [.tooLong(count: 6)])
  }

  @Test func tenMegabytesAreCountedNotKept() throws {
    let block = [UInt8](repeating: 120, count: 1 << 20)
    let pieces = Array(repeating: block, count: 10) + [Array("\nnext\n".utf8)]
    #expect(try lines(pieces, limit: 1 << 20) == [.tooLong(count: 10 << 20), .text("next")])
  }

  @Test func bytesThatAreNoTextAreReportedAndReadingGoesOn() throws {
    #expect(try lines([[0xFF, 10, 97, 0, 98, 10]]) == [.invalidUTF8, .text("a\0b")])
  }

  @Test func aFolderIsNoScript() throws {
    let descriptor = open("/", O_RDONLY)
    defer { close(descriptor) }
    var lines = ScriptLines(descriptor: descriptor, limit: 10)
    guard case .unreadable = lines.next() else {
      Issue.record("reading a folder must be reported")
      return
    }
    #expect(lines.next() == nil)
  }
}

@Suite struct SecretLineTests {
  private func typed(_ text: String) -> String {
    var line = SecretLine()
    for byte in text.utf8 { _ = line.type(byte) }
    return line.text
  }

  @Test func theFewKeysThatWorkUnseen() {
    #expect(typed("abc\u{7F}d") == "abd")
    #expect(typed("aé\u{7F}\u{7F}\u{7F}b") == "b")
    #expect(typed("wrong\u{15}right") == "right")
    #expect(typed("\u{1B}[200~pasted\u{1B}[201~") == "pasted")
    #expect(typed("a\u{1B}[D\u{1B}OAb\t") == "ab")
  }

  @Test func controlDEndsOnlyAnEmptyLine() {
    var line = SecretLine()
    #expect(line.type(4) == .endOfInput)
    #expect(line.type(97) == .more)
    #expect(line.type(4) == .more)
    #expect(line.type(13) == .done)
  }
}
