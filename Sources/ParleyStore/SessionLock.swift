import Foundation

/// Keeps a second process from going on with the same session. The system frees it when the process
/// ends, however it ends.
final class SessionLock {
  private let path: String
  private let descriptor: Int32

  /// Takes the lock of a session file.
  /// - Throws: `.inUse` where another process has it, or why it cannot be taken.
  init(of session: String) throws(SessionFileProblem) {
    path = session + "-lock"
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw SessionLock.problem(errno, session) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let failure = errno
        defer { close(descriptor) }
        guard failure == EWOULDBLOCK else { throw SessionLock.problem(failure, session) }
        throw .inUse(session, process: SessionLock.holder(descriptor))
      }
      if SessionLock.isStill(descriptor, path) {
        self.descriptor = descriptor
        write()
        return
      }
      // Its holder left and took the file away between our opening and locking it.
      close(descriptor)
    }
  }

  deinit {
    unlink(path)
    close(descriptor)
  }

  private func write() {
    let text = "\(getpid())\n"
    _ = ftruncate(descriptor, 0)
    _ = text.withCString { Foundation.write(descriptor, $0, strlen($0)) }
  }

  private static func holder(_ descriptor: Int32) -> Int? {
    var buffer = [UInt8](repeating: 0, count: 20)
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return Int(String(decoding: buffer[..<count], as: UTF8.self).prefix { $0.isNumber })
  }

  private static func isStill(_ descriptor: Int32, _ path: String) -> Bool {
    var mine = stat()
    var there = stat()
    return fstat(descriptor, &mine) == 0 && stat(path, &there) == 0
      && mine.st_ino == there.st_ino && mine.st_dev == there.st_dev
  }

  private static func problem(_ failure: Int32, _ session: String) -> SessionFileProblem {
    switch failure {
    case EACCES, EROFS, EPERM: .readOnly(session)
    case ENOSPC, EDQUOT: .full(session)
    case ENOENT: .missing(session)
    default: .refused(session, reason: String(cString: strerror(failure)))
    }
  }
}
