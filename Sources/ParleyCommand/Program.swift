import Foundation
import ParleyConsole
import ParleyEngine
import ParleyRules
import ParleyStore
import ParleyTerminal

/// What a command has to do with: the roster, the surroundings, and where its words go.
public struct Program: Sendable {
  /// Everything that may be played with.
  public let roster: Roster
  /// The variables of its surroundings: language, colour, folders, editor, pager.
  public let environment: [String: String]
  /// The folder that relative paths start from.
  public let folder: String
  /// The path of the program itself, near which its campaigns may lie.
  public let executable: String
  /// What is typed to run it again: an author's own program reads sessions that `parley` does not.
  let name: String
  /// Takes text as it is to appear on standard output.
  let output: @Sendable (String) -> Void
  /// Takes complaints.
  let complaints: @Sendable (String) -> Void
  /// Milliseconds of Unix time.
  let now: @Sendable () -> Int64

  /// A program with surroundings of its own, for tests and for others' executables. `now` gives milliseconds of Unix
  /// time; `calledAs` is the first word of its command line, the name of `executable` where none is given.
  public init(
    roster: Roster, environment: [String: String], folder: String, executable: String,
    calledAs: String? = nil,
    now: @escaping @Sendable () -> Int64 = SessionFile.wallClock,
    output: @escaping @Sendable (String) -> Void,
    complaints: @escaping @Sendable (String) -> Void
  ) {
    self.roster = roster
    self.environment = environment
    self.folder = folder
    self.executable = executable
    name = ShellWord.quoted(calledAs ?? URL(fileURLWithPath: executable).lastPathComponent)
    self.now = now
    self.output = output
    self.complaints = complaints
  }

  /// The process's own surroundings.
  public static func process(_ roster: Roster) -> Program {
    Program(
      roster: roster, environment: ProcessInfo.processInfo.environment,
      folder: FileManager.default.currentDirectoryPath,
      executable: Bundle.main.executablePath ?? CommandLine.arguments.first ?? "",
      calledAs: CommandLine.arguments.first.flatMap { $0.isEmpty ? nil : $0 },
      output: { text in
        do { try FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) } catch {
          Program.complain("parley: standard output: \(String(cString: strerror(errno)))\n")
          exit(Failure.input)
        }
      }, complaints: { Program.complain($0) })
  }

  /// A complaint that nobody can hear is no reason to stop.
  private static func complain(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Prints a text on lines of its own.
  func print(_ text: String) { output(text.hasSuffix("\n") ? text : text + "\n") }

  /// Prints lines with their marks, as the terminal can show them.
  func print(_ lines: [Line]) {
    guard !lines.isEmpty else { return }
    let paint = Paint(.forStandardOutput(environment: environment))
    output(lines.map { paint($0) + "\n" }.joined())
  }

  /// Prints a line on standard error.
  func complain(_ text: String) { complaints(text.hasSuffix("\n") ? text : text + "\n") }

  /// A path that may be relative, made whole.
  func whole(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    return URL(fileURLWithPath: path, relativeTo: URL(fileURLWithPath: folder, isDirectory: true))
      .standardizedFileURL.path
  }

  /// The language that was asked for, or the one of the surroundings.
  func language(_ asked: Language?) -> Language {
    if let asked { return asked }
    let words = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
    return words.first { !$0.isEmpty }?.lowercased().hasPrefix("nl") == true ? .dutch : .english
  }

  /// The folder of sessions that were begun without a file name.
  var sessions: Sessions { Sessions(environment: environment) }

  /// The session file of a path or name.
  func sessionPath(_ word: String) -> String { sessions.path(for: word, orPath: whole(word)) }
}
