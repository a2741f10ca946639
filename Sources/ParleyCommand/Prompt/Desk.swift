import ParleyConsole
import ParleyEngine
import ParleyRules
import ParleyStore
import ParleyTerminal

/// A session and whoever talks to it, a person or a script.
@MainActor final class Desk {
  let hosted: Hosted
  let program: Program
  let format: Format
  private let seat: String?
  private var marked: Int

  init(_ hosted: Hosted, _ program: Program, seat: String?, format: Format) {
    self.hosted = hosted
    self.program = program
    self.seat = seat
    self.format = format
    marked = hosted.session.inputs.count
  }

  /// Reads until there is nothing more to read.
  /// - Parameter script: what to read; the keyboard, where a person sits at it, or standard input
  ///   where none is given.
  /// - Returns: the exit code.
  func open(_ script: Script?) throws -> Int32 {
    var code: Int32
    if script == nil, StandardInput.isTerminal {
      code = try PromptLoop(self).run()
    } else {
      var loop = ScriptLoop(self, script ?? Script())
      code = try loop.run()
    }
    if let fault = hosted.session.fault {
      tellFault(fault)
      code = Failure.bug
    }
    if let problem = problem({ try hosted.file.note("left") }) {
      program.complain(problem[hosted.language])
      code = max(code, Failure.input)
    }
    hosted.file.close()
    return code
  }

  /// The console for those who talk to it.
  func console(isInteractive: Bool, width: Int) -> Console {
    let session = hosted.session
    return Console(
      session, seat: seat.flatMap { SeatWord.seat($0, session.setting.names) },
      language: hosted.language, format: format == .json ? .json : .text,
      isInteractive: isInteractive, width: width,
      phrases: FilePhrases(hosted.file, session.setting.names))
  }

  /// Keeps the digest of the game after each line that changed it, for `replay --verify`.
  /// - Returns: why that failed, if it did. It is no reason to stop: what was typed is in the file.
  func mark() -> Text? {
    guard hosted.session.inputs.count != marked else { return nil }
    marked = hosted.session.inputs.count
    return problem { try hosted.file.mark(hosted.session.digest) }
  }

  private func problem(_ body: () throws -> Void) -> Text? {
    do { try body() } catch {
      return (error as? SessionFileProblem)?.message ?? Text(same: "\(error)")
    }
    return nil
  }

  /// Where the session is kept, and how to go on with it.
  var farewell: Text {
    let path = hosted.file.path
    if hosted.session.isOver {
      return Text("The session is kept in:\n\(path)", nl: "De sessie staat in:\n\(path)")
    }
    let word = ShellWord.quoted(program.sessions.word(for: path))
    return Text(
      "Everything is kept. Go on:\n\(program.name) resume \(word)",
      nl: "Alles is bewaard. Ga verder:\n\(program.name) resume \(word)")
  }

  private func tellFault(_ fault: RuleFault) {
    program.complain(
      Text(
        "The rules broke down, which is a bug of ours: \(fault). The session is kept.",
        nl: "De regels liepen vast; dat is een fout van ons: \(fault). De sessie is bewaard.")[
          hosted.language])
  }
}
