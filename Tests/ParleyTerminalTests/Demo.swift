import Foundation
import PseudoTerminal

@testable import ParleyTerminal

/// A terminal-demo at its first prompt, with a folder of its own that is gone afterwards.
final class Demo {
  static let prompt = "ready> "
  static let up = "\u{1B}[A"

  let terminal: PseudoTerminal
  let folder: URL

  var historyFolder: URL { folder.appendingPathComponent("history") }
  private var mailbox: URL { folder.appendingPathComponent("mail") }

  init(
    environment: [String: String] = [:], files: [String: String] = [:], columns: Int = 80,
    rows: Int = 24
  ) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("parley-terminal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try Data(text.utf8).write(to: file)
    }
    var complete = [
      "NO_COLOR": "1", "TMPDIR": folder.path,
      "DEMO_HISTORY": folder.appendingPathComponent("history").path,
      "DEMO_MAILBOX": folder.appendingPathComponent("mail").path,
    ]
    for (name, value) in environment {
      complete[name] = value.replacingOccurrences(of: "FOLDER", with: folder.path)
    }
    terminal = try PseudoTerminal(
      PseudoTerminal.built("terminal-demo"), environment: complete, columns: columns, rows: rows)
    try terminal.expect(Self.prompt)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func send(_ text: String) throws { try terminal.send(text) }

  @discardableResult func expect(_ text: String) throws -> String { try terminal.expect(text) }

  /// Types a line and waits for what follows it, up to the next prompt.
  @discardableResult func enter(_ line: String, expecting text: String) throws -> String {
    try send(line + "\r")
    return try expect(text) + expect(Self.prompt)
  }

  /// Types something that the editor is to echo, and waits until it did.
  func type(_ text: String) throws {
    try send(text)
    try expect(text)
  }

  /// Leaves a message that the next heartbeat finds.
  func mail(_ text: String) throws {
    try Data(text.utf8).write(to: mailbox, options: .atomic)
  }
}
