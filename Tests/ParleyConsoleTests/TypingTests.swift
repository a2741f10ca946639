import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// Lines that are there to be typed, and words in two languages.
@Suite struct TypingTests: PromptTesting {
  @Test func aCommandIsNeverBrokenWhereItFitsOnALine() {
    let layout = Layout(width: 40)
    let command = "attribute i1 to arden at likely"
    let rows = [
      [Span(command, .code), Span("1 order", .quiet), Span("or public, joint", .quiet)],
      [Span("ready", .code), Span("free", .quiet), Span("", .quiet)],
    ]
    let lines = layout.table(rows, indent: 2).map(\.text)
    #expect(lines.contains { $0.contains(command) }, "\(lines)")
    #expect(lines.allSatisfy { Width.of($0) <= 40 }, "\(lines)")
    let sentence = Line([Span("It would also be taken if you typed "), Span(command, .code)])
    #expect(layout.wrapped(sentence).map(\.text).contains(command))
  }

  @Test(arguments: [60, 80]) func whatOffersNoBrokenLine(width: Int) {
    let console = console("arden")
    console.layout = Layout(width: width)
    let told = type(console, "what").lines.map(\.text)
    let json = Console(
      console.session, seat: console.seat, format: .json, isInteractive: false)
    let lines = json.reply(to: "what").text
    // Whatever stands on the screen as the beginning of a line that is taken stands there whole.
    for line in told.map({ $0.trimmedSpaces }) where line.hasPrefix("attribute") {
      let words = line.split(separator: " ").prefix(7).joined(separator: " ")
      #expect(lines.contains("\"\(words)"), "\(line)")
      #expect(words.hasPrefix("attribute i1 to") && words.split(separator: " ").count == 7)
    }
    #expect(told.contains { $0.contains("attribute i1 to") })
  }

  @Test func threePointsAreAskedForAndNotSent() {
    let console = console("arden", interactive: true)
    #expect(type(console, "message boreal \"...\"").prompt.text.hasPrefix("message ("))
    _ = type(console, "Shall we talk?", "")
    #expect(pending(console) == ["message boreal \"Shall we talk?\""])
    // A script's line is taken as it stands, as `what` promises.
    let script = self.console("arden")
    #expect(!type(script, "message boreal \"...\"").isProblem)
  }

  @Test func theNearestWordIsOneOfTheReadersLanguage() {
    #expect(type(console(), "waht").text.contains("Did you mean what?"))
    #expect(type(console(language: .dutch), "waht").text.contains("Bedoelde u wat?"))
    #expect(type(console(), "opdrachtne").text.contains("Did you mean opdrachten?"))
  }

  @Test func dutchChoicesAreDutchAndCanBeTyped() {
    let wrong = { (line: String) in
      self.type(self.console("arden", language: .dutch), line).text.flat
    }
    #expect(
      wrong("attribute i1 to boreal at likely ask stop").contains("niets, verklaring, demarche"))
    let ways = wrong("attribute i1 to boreal at likely zus")
    #expect(!ways.contains("allies"), "\(ways)")
    for words in ["openbaar", "vertrouwelijk", "bondgenoten", "public vraag verklaring"] {
      let console = console("arden", language: .dutch)
      let reply = type(console, "attribute i1 to boreal at likely \(words) ?")
      #expect(!reply.isMisread && reply.text.contains("Proef."), "\(words): \(reply.text)")
    }
    let console = console("arden", language: .dutch)
    #expect(!type(console, "operate espionage boreal-mfa inzet hoog").isProblem)
    #expect(pending(console) == ["operate espionage boreal-mfa effort high"])
    #expect(type(console, "op sab boreal-grid inzet hoog ?").text.flat.contains("(inzet hoog)"))
    #expect(type(console, "help operate").text.flat.contains("bekladding"))
    #expect(
      type(console, "help attribute").text.flat.contains("vertrouwelijk, bondgenoten, openbaar"))
    #expect(
      type(self.console("arden"), "help attribute").text.flat.contains("private, allies, public"))
  }

  @Test func helpSaysOnceHowAVoteIsHeld() {
    let help = type(console("arden"), "help vote").text.flat
    #expect(help.contains("held until the floor closes"))
    #expect(!help.contains("held until it closes"))
  }
}
