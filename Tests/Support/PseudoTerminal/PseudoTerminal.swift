import Foundation

/// A program running in a real pseudo-terminal, and everything it wrote there.
///
/// Tests wait for what the program shows, never for a length of time: `expect` returns as soon as
/// the text is there and fails when it has not come within the time-out.
package final class PseudoTerminal {
  /// What went wrong while talking to the program.
  package enum Failure: Error, CustomStringConvertible {
    case cannotStart(String)
    case notSeen(String, screen: String)
    case notAccepted(bytesLeft: Int)
    case stillRunning(screen: String)

    package var description: String {
      switch self {
      case .cannotStart(let reason): "cannot start the program: \(reason)"
      case .notSeen(let text, let screen): "never saw \(text.debugDescription) in:\n\(screen)"
      case .notAccepted(let left): "the program did not take \(left) bytes of what was typed"
      case .stillRunning(let screen): "the program did not end:\n\(screen)"
      }
    }
  }

  /// How the program ended.
  package enum Ending: Equatable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  /// Everything written so far, escape sequences included.
  package private(set) var output: [UInt8] = []
  package private(set) var processID: pid_t = 0
  private var master: Int32 = -1
  private static let starting = NSLock()
  private var seen = 0
  private var ending: Ending?

  /// Starts `program` as the leader of a session of its own, on a terminal of the given size.
  ///
  /// - Parameter environment: Added to a small, fixed environment; nothing is inherited but PATH.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws {
    // A program started meanwhile by another test would inherit this terminal and keep it open.
    Self.starting.lock()
    defer { Self.starting.unlock() }
    var slave: Int32 = -1
    guard openpty(&master, &slave, nil, nil, nil) == 0, let name = ttyname(slave) else {
      throw Failure.cannotStart("no pseudo-terminal")
    }
    let terminal = String(cString: name)
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    resize(columns: columns, rows: rows)
    var complete = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "TERM": "xterm-256color", "INPUTRC": "/dev/null", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent",
      // A crash is to end the program at once, not to offer a look at it.
      "SWIFT_BACKTRACE": "enable=no",
    ]
    complete.merge(environment) { _, given in given }
    processID = try Self.spawn(program, arguments, complete, terminal: terminal)
    close(slave)
  }

  deinit {
    if master >= 0 { close(master) }
    guard ending == nil, processID > 0 else { return }
    kill(processID, SIGKILL)
    var status: Int32 = 0
    waitpid(processID, &status, 0)
  }

  /// POSIX_SPAWN_SETSID, which the C library shows to GNU sources only.
  #if canImport(Darwin)
    private static let newSession: Int16 = 0x0400
  #else
    private static let newSession: Int16 = 0x80
  #endif

  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String], terminal: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // A session leader that opens a terminal makes it its controlling terminal, which Ctrl-C needs.
    posix_spawnattr_setflags(
      &attributes, newSession | Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    // Tests run on threads that block signals, and a child would inherit that.
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, program, &actions, &attributes, &words, &variables)
    guard failure == 0 else { throw Failure.cannotStart(String(cString: strerror(failure))) }
    return child
  }
}

// MARK: - Talking

extension PseudoTerminal {
  /// Everything written so far as text; bytes that are not UTF-8 appear as U+FFFD.
  package var screen: String { String(decoding: output, as: UTF8.self) }

  /// What was written after the last text that `expect` waited for.
  package var unseen: String { String(decoding: output[seen...], as: UTF8.self) }

  /// Types `text`, as the keyboard would send it: Enter is `\r`, Ctrl-C is `\u{3}`, Up is `\u{1B}[A`.
  package func send(_ text: String, timeout: Double = 20) throws {
    try send(bytes: Array(text.utf8), timeout: timeout)
  }

  /// Types bytes, reading what the program answers meanwhile so that neither waits for the other.
  package func send(bytes: [UInt8], timeout: Double = 20) throws {
    var left = bytes[...]
    let deadline = ContinuousClock.now + .seconds(timeout)
    while !left.isEmpty {
      guard ContinuousClock.now < deadline else { throw Failure.notAccepted(bytesLeft: left.count) }
      let count = left.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 4096)) }
      if count > 0 { left = left.dropFirst(count) } else { collect(for: 10) }
    }
  }

  /// Waits until the program writes `text` after what was last expected, and returns all it wrote
  /// up to there.
  @discardableResult package func expect(_ text: String, timeout: Double = 20) throws -> String {
    let wanted = Array(text.utf8)
    let deadline = ContinuousClock.now + .seconds(timeout)
    var searched = seen
    while true {
      if let end = endOf(wanted, from: searched) {
        defer { seen = end }
        return String(decoding: output[seen..<end], as: UTF8.self)
      }
      searched = max(seen, output.count - wanted.count + 1)
      let before = output.count
      let mayCome = collect(for: 50)
      if output.count == before && (!mayCome || ContinuousClock.now >= deadline) {
        throw Failure.notSeen(text, screen: unseen.debugDescription)
      }
    }
  }

  private func endOf(_ wanted: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first else { return start }
    return output.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var position = start
      // By hand, because a test of a megabyte is slow enough in a debug build.
      while let hit = memchr(base + position, Int32(first), max(0, bytes.count - position)) {
        position = UnsafeRawPointer(hit) - base
        guard position + wanted.count <= bytes.count else { return nil }
        if memcmp(hit, wanted, wanted.count) == 0 { return position + wanted.count }
        position += 1
      }
      return nil
    }
  }

  /// Waits for the program to end.
  @discardableResult package func waitForExit(timeout: Double = 20) throws -> Ending {
    let deadline = ContinuousClock.now + .seconds(timeout)
    while ending == nil {
      var status: Int32 = 0
      if waitpid(processID, &status, WNOHANG) == processID {
        let signal = status & 0x7F
        ending = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
        break
      }
      guard ContinuousClock.now < deadline else {
        throw Failure.stillRunning(screen: unseen.debugDescription)
      }
      if !collect(for: 5) { usleep(1000) }
    }
    while collect(for: 0) {}
    return ending ?? .exited(0)
  }

  /// Tells the program that its window changed.
  package func resize(columns: Int, rows: Int) {
    var size = winsize()
    size.ws_col = UInt16(clamping: columns)
    size.ws_row = UInt16(clamping: rows)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Whether the terminal echoes keys and gathers them into lines, as a shell expects to find it.
  package var isInCookedMode: Bool {
    var modes = termios()
    tcgetattr(master, &modes)
    return modes.c_lflag & tcflag_t(ECHO) != 0 && modes.c_lflag & tcflag_t(ICANON) != 0
  }

  /// Pulls the plug: the program loses its terminal.
  package func hangUp() {
    close(master)
    master = -1
  }

  /// Reads what the program wrote, waiting at most that long for something. False if nothing came
  /// and nothing can come any more.
  @discardableResult private func collect(for milliseconds: Int32) -> Bool {
    guard master >= 0 else { return false }
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) > 0 else { return milliseconds > 0 }
    var block = [UInt8](repeating: 0, count: 65536)
    let count = read(master, &block, block.count)
    if count > 0 { output += block[..<count] }
    return count > 0 || errno == EAGAIN || errno == EINTR
  }
}

// MARK: - Where programs are

extension PseudoTerminal {
  /// The path of an executable that the package built, which is next to the tests themselves.
  package static func built(_ name: String) throws -> String {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      let path = folder.appendingPathComponent(name).path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: path)
      {
        return path
      }
      folder.deleteLastPathComponent()
    }
    throw Failure.cannotStart("\(name) is not next to \(CommandLine.arguments[0])")
  }
}
