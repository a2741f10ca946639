import Foundation
import ParleyRules
import ParleyTerminal

/// Lines that stand in a file, or come in by a pipe.
final class Script {
  /// The longest line that is read, in bytes.
  static let longestLine = 16_384

  /// The file as it was named; `-` for standard input.
  let name: String
  let lines: ScriptLines
  private let descriptor: Int32

  /// The lines of standard input.
  init() {
    name = "-"
    lines = StandardInput.lines(limit: Script.longestLine)
    descriptor = -1
  }

  /// The lines of a file, or of standard input for `-`.
  init(_ name: String, _ program: Program) throws(Failure) {
    self.name = name
    guard name != "-" else {
      lines = StandardInput.lines(limit: Script.longestLine)
      descriptor = -1
      return
    }
    descriptor = open(program.whole(name), O_RDONLY | O_CLOEXEC)
    lines = ScriptLines(descriptor: descriptor, limit: Script.longestLine)
    // A folder can be opened, and turns out to be none that can be read only later.
    let isFolder = descriptor >= 0 && read(descriptor, nil, 0) < 0 && errno == EISDIR
    guard descriptor >= 0, !isFolder else {
      let reason = String(cString: strerror(errno))
      throw Failure(
        Failure.usage,
        Text(
          "The script \(name) cannot be read: \(reason).",
          nl: "Het script \(name) kan niet worden gelezen: \(reason)."))
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
