import Foundation

/// One line of a script.
public enum ScriptLine: Sendable, Equatable {
  /// A line without its end (`\n` or `\r\n`).
  case text(String)
  /// A line of `count` bytes, which is over the limit; its text was not kept.
  case tooLong(count: Int)
  /// A line that is not UTF-8.
  case invalidUTF8
  /// The script can be read no further, with the system's reason; nothing follows.
  case unreadable(reason: String)
}

/// The lines of a script, read as they are asked for, so that a script may be a pipe that another
/// program writes to and waits on. Memory stays within the limit whatever the script holds.
public struct ScriptLines: Sequence, IteratorProtocol {
  private let descriptor: Int32
  private let limit: Int
  private var block: [UInt8] = []
  private var position = 0
  private var isAtStart = true
  private var isAtEnd = false

  /// Reads from an open file descriptor, which stays open.
  ///
  /// - Parameters:
  ///   - descriptor: Where to read.
  ///   - limit: The longest line that is kept, in bytes, its end not counted.
  public init(descriptor: Int32, limit: Int) {
    self.descriptor = descriptor
    self.limit = Swift.max(0, limit)
  }

  /// The next line, or nil at the end of the script. A last line without an end of line counts.
  public mutating func next() -> ScriptLine? {
    var line: [UInt8] = []
    var count = 0
    var endsInReturn = false
    while true {
      if position == block.count, let problem = readBlock() { return problem }
      if isAtEnd { return count == 0 ? nil : finish(line, count, endsInReturn) }
      let end = block[position...].firstIndex(of: 10) ?? block.count
      if end > position { endsInReturn = block[end - 1] == 13 }
      count += end - position
      // One byte over the limit is kept: it may be the carriage return of a line that just fits.
      line.append(contentsOf: block[position..<end].prefix(limit + 1 - line.count))
      position = end
      if end < block.count {
        position += 1
        return finish(line, count, endsInReturn)
      }
    }
  }

  private mutating func finish(
    _ bytes: [UInt8], _ length: Int, _ endsInReturn: Bool
  ) -> ScriptLine {
    var line = bytes[...]
    var count = length
    if isAtStart && line.starts(with: [0xEF, 0xBB, 0xBF]) {
      line = line.dropFirst(3)
      count -= 3
    }
    isAtStart = false
    if endsInReturn {
      if line.count == count { line = line.dropLast() }
      count -= 1
    }
    if count > limit { return .tooLong(count: count) }
    return String(validating: line, as: UTF8.self).map(ScriptLine.text) ?? .invalidUTF8
  }

  /// Fills the block; at the end of input leaves it empty. Returns what stops the reading, if so.
  private mutating func readBlock() -> ScriptLine? {
    guard !isAtEnd else { return nil }
    position = 0
    block = []
    var failure: Int32 = 0
    block = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, filled in
      var count = -1
      repeat {
        count = read(descriptor, buffer.baseAddress, buffer.count)
        failure = count < 0 ? errno : 0
      } while failure == EINTR
      filled = Swift.max(0, count)
    }
    isAtEnd = block.isEmpty
    return failure == 0 ? nil : .unreadable(reason: String(cString: strerror(failure)))
  }
}
