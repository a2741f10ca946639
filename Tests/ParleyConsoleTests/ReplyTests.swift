import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

@Suite struct ReplyTests: PromptTesting {
  /// A journal whose disk is full from some moment on.
  final class FullJournal: Journal {
    struct Full: JournalProblem {
      let message = Text("No room.", nl: "Geen plaats.")
    }
    var isFull = false
    func append(_ input: Input) throws { if isFull { throw Full() } }
  }

  @Test func aMisreadLineIsNoRefusal() {
    let console = console("arden")
    for line in [
      "bogus", "operate sing boreal-mfa", "why", "operate espionage", "undo 9 9 9 x", "inbox x",
    ] {
      #expect(type(console, line).isMisread || line.hasPrefix("undo"), "\(line)")
    }
    for line in ["operate espionage arden-bank", "next", "vote p1 yes", "undo"] {
      let reply = type(console, line)
      #expect(reply.problem == .refused || reply.isMisread && line == "vote p1 yes", "\(line)")
    }
    #expect(type(console, "status").problem == nil)
  }

  @Test func whatCannotBeKeptIsNotDone() {
    for (language, words) in [(Language.english, "No room."), (.dutch, "Geen plaats.")] {
      let journal = FullJournal()
      let setting = Table.session().setting
      let console = Console(
        Session(setting, journal: journal), seat: .team(Table.row(.actor, "arden")),
        language: language)
      _ = type(console, "operate espionage boreal-mfa")
      journal.isFull = true
      let reply = type(console, "")
      #expect(reply.problem == .lost)
      #expect(reply.text.contains(words))
      #expect(pending(console).isEmpty)
      journal.isFull = false
      #expect(type(console, "operate espionage boreal-mfa", "").problem == nil)
      #expect(pending(console).count == 1)
    }
  }

  @Test func cancellingAPassPhraseStaysAndChoosesNothing() {
    let console = console(interactive: true)
    _ = type(console, "seat arden")
    let reply = console.cancel()
    #expect(reply.lines.isEmpty)
    #expect(reply.prompt == .command("white> "))
    guard case .secret = type(console, "seat arden").prompt else {
      Issue.record("no pass-phrase was asked for")
      return
    }
  }

  @Test func aSeatWithAPassPhraseOpensAtTheProjector() throws {
    let phrases = PhrasesInMemory()
    phrases.keep("open sesame", for: .white)
    let console = Console(Table.session(), phrases: phrases)
    let reply = console.opening()
    #expect(reply.prompt == .secret("Pass-phrase for white: "))
    #expect(console.seat == .everybody)
    #expect(type(console, "wrong", "wronger", "wrongest").prompt == .command("public> "))
    #expect(type(console, "seat white", "open sesame").prompt == .command("white> "))
    // A script gives it as its next line, and stays at the projector where that is another.
    let script = Console(Table.session(), isInteractive: false, phrases: phrases)
    #expect(script.opening().prompt == .secret("Pass-phrase for white: "))
    #expect(type(script, "open sesame").prompt == .command("white> "))
    let stranger = Console(Table.session(), isInteractive: false, phrases: phrases)
    #expect(!stranger.opening().text.contains("white cell"))
    #expect(type(stranger, "status").prompt == .command("public> "))
    #expect(type(stranger, "seat white", "wrong").problem == .refused)
    #expect(stranger.seat == .everybody)
  }
}
