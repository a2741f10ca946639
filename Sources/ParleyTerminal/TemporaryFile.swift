import Foundation

/// A file for another program to read or edit, that only its owner may open.
struct TemporaryFile {
  let path: String

  /// Writes `text` to a fresh file, or returns nil if there is nowhere to write it.
  init?(holding text: String) {
    let folder = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
    var template = Array((folder + "/parley-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data(text.utf8))
    } catch {
      remove()
      return nil
    }
  }

  /// What the file holds now; bytes that are not UTF-8 become U+FFFD.
  var text: String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  func remove() {
    unlink(path)
  }
}
