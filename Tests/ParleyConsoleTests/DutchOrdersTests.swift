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
    #expect(text.contains("opereer ") && text.contains("onderzoek i1"))
    #expect(!text.contains("operate ") && !text.contains("investigate "))
    let view = console.view
    let reach = Reach(console.scene, view)
    let lines = view.verbs.flatMap { reach.examples(of: $0) }.map { console.printer.said($0) }
    #expect(!lines.isEmpty)
    for line in lines {
      let reply = type(console, "\(line) ?")
      #expect(!reply.isProblem && !reply.text.contains("geweigerd"), "\(line): \(reply.text)")
    }
  }

  @Test("what was sent is listed and taken back in Dutch; programs read the canonical line")
  func lists() {
    let console = dutch()
    _ = type(console, "opereer espionage boreal-mfa")
    #expect(type(console, "opdrachten").text.contains("opereer espionage boreal-mfa"))
    #expect(pending(console) == ["operate espionage boreal-mfa"])
    #expect(type(console, "herroep").text == "Teruggenomen: opereer espionage boreal-mfa")
  }
}
