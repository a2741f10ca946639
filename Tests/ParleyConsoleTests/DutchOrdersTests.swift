import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// Whoever reads Dutch is shown Dutch verbs, and types them.
@Suite("Dutch orders") struct DutchOrdersTests: PromptTesting {
  private func dutch() -> Console {
    let console = console(language: .dutch)
    _ = type(console, "seat arden")
    return console
  }

  @Test("`wat` shows Dutch verbs, and takes every line as it shows it")
  func whatIsShownIsTaken() {
    let console = dutch()
    let text = type(console, "wat").text
    #expect(text.contains("opereer spionage ") && text.contains("onderzoek i1"))
    #expect(!text.contains("operate ") && !text.contains("investigate "))
    let view = console.view
    let reach = Reach(console.scene, view)
    let orders = view.verbs.flatMap { reach.examples(of: $0) }
    #expect(!orders.isEmpty)
    for order in orders {
      let line = console.printer.said(order)
      let reply = type(console, "\(line) ?")
      #expect(!reply.isProblem && !reply.text.contains("geweigerd"), "\(line): \(reply.text)")
      let read = try? Grammar(console.scene).order(line, by: order.actorRow).order
      #expect(read.map(console.printer.line) == console.printer.line(order), "\(line)")
    }
  }

  @Test("what was sent is listed and taken back in Dutch; programs read the canonical line")
  func lists() {
    let console = dutch()
    _ = type(console, "opereer espionage boreal-mfa")
    #expect(type(console, "opdrachten").text.contains("opereer spionage boreal-mfa"))
    #expect(pending(console) == ["operate espionage boreal-mfa"])
    #expect(type(console, "herroep").text == "Teruggenomen: opereer spionage boreal-mfa")
  }
}

extension DutchOrdersTests {
  @Test("Tab after `namens TEAM` offers that team's words and no command of the host's")
  func offeredToATeam() {
    let console = console(language: .dutch)
    let words = console.candidates(for: "namens arden ").map(\.text)
    #expect(words.contains("onderzoek") && words.contains("gereed") && words.contains("waarom"))
    for word in ["beslis", "stop", "hulp", "tafel", "herroep alles"] {
      #expect(!words.contains(word), "\(word)")
    }
  }

  @Test("a bare verb is asked about in Dutch, and the host may end in Dutch")
  func asked() throws {
    let console = console("arden", interactive: true, language: .dutch)
    _ = type(console, "onderzoek")
    guard case .question(let prompt) = console.prompt else {
      Issue.record("nothing was asked")
      return
    }
    #expect(prompt.hasPrefix("onderzoek ("), "\(prompt)")
    #expect(!type(self.console(language: .dutch), "einde").isProblem)
  }
}
