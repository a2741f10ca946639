import ArgumentParser
import Foundation
import ParleyEngine
import ParleyRules

/// The command line as a function of the obstacles it plays with, so that a package of one's own
/// can build a program with a ninth: `ParleyCommand.main(Obstacles.all + [MyRules.self])`.
public enum ParleyCommand {
  /// The version of the program.
  public static let version = "0.1.0"

  /// Runs the program for the process's own arguments and surroundings, and ends it.
  @MainActor public static func main(_ obstacles: [any Module.Type]) -> Never {
    let roster = Roster(obstacles)
    let problems = roster.problems
    guard problems.isEmpty else {
      let lines = problems.map { "obstacles: \($0)\n" }.joined()
      FileHandle.standardError.write(Data(lines.utf8))
      exit(70)
    }
    exit(run(Array(CommandLine.arguments.dropFirst()), .process(roster)))
  }

  /// Runs the program.
  /// - Returns: the exit code: 0 fine, 1 a problem in the input, 2 wrong usage, 70 a bug of ours.
  @MainActor public static func run(_ arguments: [String], _ program: Program) -> Int32 {
    do {
      try checkCommand(arguments.first)
      var parsed = try Parley.parseAsRoot(arguments)
      guard let command = parsed as? any Subcommand else {
        try parsed.run()
        return 0
      }
      return try command.perform(in: program)
    } catch let failure as Failure {
      program.complain(failure.message[program.language(asked(arguments))])
      return failure.code
    } catch {
      return finish(error, program, program.language(asked(arguments)))
    }
  }

  /// The language that the arguments ask for, however wrong they are otherwise.
  private static func asked(_ arguments: [String]) -> Language? {
    let words = zip(arguments, arguments.dropFirst()).compactMap { $0 == "--lang" ? $1 : nil }
    let joined = arguments.compactMap { $0.hasPrefix("--lang=") ? String($0.dropFirst(7)) : nil }
    return (words + joined).last.flatMap(Language.init(rawValue:))
  }

  /// A first word that is no subcommand gets the nearest that is.
  private static func checkCommand(_ word: String?) throws(Failure) {
    let known =
      Parley.configuration.subcommands.compactMap {
        $0.configuration.commandName ?? "\($0)".lowercased()
      } + ["help"]
    guard let word, !word.hasPrefix("-"), !known.contains(word) else { return }
    throw .unknown(Text("command", nl: "opdracht"), word, among: known)
  }

  /// What the argument parser has to say: help that was asked for, or what is wrong with the
  /// arguments.
  private static func finish(
    _ error: any Error, _ program: Program, _ language: Language
  ) -> Int32 {
    let text = Parley.fullMessage(for: error)
    switch Parley.exitCode(for: error) {
    case .success:
      program.print(text)
      return 0
    case .validationFailure:
      program.complain(language == .dutch ? DutchUsage.translated(text) : text)
      return Failure.usage
    default:
      program.complain(text)
      return Failure.bug
    }
  }
}

/// A command that answers with an exit code.
protocol Subcommand: ParsableCommand {
  @MainActor func perform(in program: Program) throws -> Int32
}
