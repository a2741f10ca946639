import Foundation

/// The lines one seat typed, in a file that only its owner may read: one line each, oldest first,
/// appended as they are typed so that nothing is lost with the process.
struct HistoryFile {
  /// Lines that are kept.
  static let entries = 1000
  /// The longest line worth recalling, in bytes.
  static let longestLine = 16384
  private static let largestRead = 4 << 20

  struct Problem: Error {
    var reason: String
  }

  let path: String

  init(folder: String, seat: String) {
    path = folder + "/" + Self.fileName(for: seat)
  }

  /// A seat's name may hold anything; a file name may not.
  static func fileName(for seat: String) -> String {
    var name = ""
    for byte in seat.utf8 {
      let scalar = Unicode.Scalar(byte)
      if scalar.properties.isAlphabetic && byte < 128 || (48...57).contains(byte) || byte == 45 {
        name.unicodeScalars.append(scalar)
      } else {
        name += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return name + ".history"
  }

  /// The newest lines, oldest first. A file that is not there yet has none.
  func load() throws(Problem) -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return [] }
      throw problem()
    }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    lseek(descriptor, off_t(max(0, size - Self.largestRead)), SEEK_SET)
    var lines: [String] = []
    for line in ScriptLines(descriptor: descriptor, limit: Self.longestLine) {
      if case .text(let text) = line, !text.isEmpty, !text.utf8.contains(0) { lines.append(text) }
      if case .unreadable(let reason) = line { throw Problem(reason: "\(path): \(reason)") }
    }
    let kept = Array(lines.suffix(Self.entries))
    if lines.count > 2 * Self.entries { try replace(with: kept) }
    return kept
  }

  /// Adds one line at the end.
  func append(_ line: String) throws(Problem) {
    try makeFolder()
    try write([line], to: path, flags: O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC)
  }

  private func replace(with lines: [String]) throws(Problem) {
    let fresh = path + ".new"
    try write(lines, to: fresh, flags: O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC)
    guard rename(fresh, path) == 0 else { throw problem() }
  }

  private func write(_ lines: [String], to path: String, flags: Int32) throws(Problem) {
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { throw problem() }
    defer { close(descriptor) }
    // A file made by other means may be readable by others.
    guard fchmod(descriptor, 0o600) == 0 else { throw problem() }
    var bytes = Array(lines.map { $0 + "\n" }.joined().utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw problem() }
      bytes = bytes.dropFirst(count)
    }
  }

  private func makeFolder() throws(Problem) {
    let folder = (path as NSString).deletingLastPathComponent
    if FileManager.default.fileExists(atPath: folder) { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Problem(reason: "\(folder): the folder cannot be made")
    }
  }

  private func problem() -> Problem {
    Problem(reason: "\(path): \(String(cString: strerror(errno)))")
  }
}
