import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// The question for what an order lacks: it is no trap.
@Suite struct AnsweringTests: PromptTesting {
  @Test(arguments: ["status", "help", "why i1", "orders", "what"])
  func aCommandLeavesTheQuestion(line: String) {
    let console = console("arden", interactive: true)
    _ = console.opening()
    #expect(type(console, "investigate").prompt == .question("investigate (which): "))
    let reply = type(console, line)
    #expect(!reply.isProblem)
    #expect(reply.text.hasPrefix("The question is dropped, nothing was sent."))
    #expect(reply.lines.count > 1)
    #expect(reply.prompt == .command("arden> "))
  }

  @Test func readyLeavesTheQuestion() {
    let console = console("arden", interactive: true)
    _ = type(console, "operate", "ready")
    #expect(console.session.view(of: .everybody).table.ready.count == 1)
  }

  @Test("a question mark asks what is wanted, and drops nothing")
  func aQuestionMarkIsAnswered() {
    let console = console("arden", interactive: true)
    let asked = type(console, "investigate")
    let again = type(console, "?")
    #expect(again.prompt == asked.prompt)
    #expect(again.text.contains("i1") && again.text.contains("The question stays"))
    _ = type(console, "", "argue")
    #expect(type(console, "?").prompt.text.hasPrefix("argue ("))
  }

  @Test("who is ready and sent nothing is told what is done instead")
  func theDefaultIsTold() {
    let text = type(console("boreal"), "ready").text
    let told = "You sent nothing, so this is what is done: operate defence boreal-grid"
    #expect(text.contains(told), "\(text)")
    let busy = type(console("boreal"), "operate espionage arden-bank", "ready").text
    #expect(busy.contains("You are ready.") && !busy.contains("You sent nothing"))
  }

  @Test("every bare verb is answered, also where no order is left for it")
  func everyBareVerbIsAnswered() {
    for orders in [0, 3] {
      let console = console("arden", interactive: true)
      for _ in 0..<orders { _ = type(console, "operate espionage boreal-mfa", "") }
      for verb in console.vocabulary.verbs.map(\.id) {
        let reply = type(console, verb)
        let asks = reply.prompt.text.hasPrefix("\(verb) (")
        #expect(asks || !reply.lines.isEmpty, "\(verb)")
        // Whatever it asks, an empty line gets out of it.
        _ = type(console, "")
        #expect(type(console, "orders").prompt == .command("arden> "), "\(verb)")
      }
    }
    // The one that needs words, with all orders given: it went on for ever.
    let console = console("arden", interactive: true)
    for verb in ["espionage", "disruption", "influence"] {
      _ = type(console, "operate \(verb) boreal-mfa", "")
    }
    #expect(type(console, "argue").isProblem)
  }

  @Test func anotherOrderLeavesTheQuestion() {
    let console = console("arden", interactive: true)
    let reply = type(console, "investigate", "operate espionage boreal-mfa")
    #expect(reply.text.contains("Espionage at Boreal's foreign ministry."))
    #expect(type(console, "").text.contains("Sent as order 1."))
    // The order that was asked for may also be typed whole.
    _ = type(console, "investigate", "investigate i1", "")
    #expect(pending(console).count == 2)
  }

  @Test func whatSomebodyArguesMayBeALineOfItsOwn() {
    let console = console("arden", interactive: true)
    #expect(type(console, "argue").prompt.text.hasPrefix("argue ("))
    _ = type(console, "argue \"close the pipes\" because \"they are ours\"", "")
    #expect(pending(console) == ["argue \"close the pipes\" because \"they are ours\""])
    // Words that merely begin like a command are what is argued.
    _ = type(console, "undo", "argue", "end the blockade of the bank")
    _ = type(console, "they are ours", "")
    #expect(pending(console).first?.contains("\"end the blockade of the bank\"") == true)
    #expect(type(console, "argue", "status").text.contains("DOCKET"))
  }

  @Test func whatIsNotUnderstoodSaysTheWayOut() {
    for (language, words, verb) in [
      (Language.english, "an empty line or Ctrl-C", "investigate ("),
      (.dutch, "een lege regel of Ctrl-C", "onderzoek ("),
    ] {
      let console = console("arden", interactive: true, language: language)
      let reply = type(console, "investigate", "i77")
      #expect(reply.isMisread)
      #expect(reply.text.flat.contains(words))
      #expect(reply.prompt.text.hasPrefix(verb))
      #expect(console.candidates(for: "").map(\.text) == ["i1"])
      #expect(type(console, "").prompt == .command("arden> "))
    }
  }

  @Test func theWhiteCellAnswersForASeat() {
    let console = console(interactive: true)
    _ = type(console, "as arden investigate", "operate espionage boreal-mfa", "")
    #expect(pending(console) == ["operate espionage boreal-mfa"])
    #expect(type(console, "as arden investigate", "status").text.contains("DOCKET"))
  }

  @Test func whatCanBeAboutNothingIsRefusedAtOnce() {
    for interactive in [true, false] {
      let console = console("arden", interactive: interactive)
      let reply = type(console, "leave")
      #expect(reply.problem == .refused)
      #expect(reply.text.flat.contains("There is nothing now that `leave` could be about"))
      #expect(reply.prompt == .command("arden> "))
    }
    // Where there is a reason in the rules, it is that.
    let console = console("arden", interactive: true)
    for target in ["boreal-mfa", "boreal-grid"] {
      _ = type(console, "operate espionage \(target)", "")
    }
    _ = type(console, "investigate i1", "")
    let refused = type(console, "operate")
    #expect(refused.problem == .refused && !refused.text.contains("nothing now"))
    #expect(refused.prompt == .command("arden> "))
  }
}
