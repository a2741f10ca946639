import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// What was ordered, what is missing from an order, and what came in: lists that a desk reads.
@Suite("Lists at a desk") struct OrderListTests: PromptTesting {
  @Test("long lines are wrapped under themselves, each beside what it costs")
  func columns() {
    let console = console("arden")
    let words = "Let us talk about indicators and response teams before the winter comes"
    _ = type(
      console, "message boreal \"\(words)\"", "argue \"close the pipes\" because \"they are ours\"")
    let lines = type(console, "orders").lines.map(\.text)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines[0].hasPrefix(" 1  free     message boreal"))
    // What goes on goes on under its own beginning.
    #expect(lines[1].hasPrefix("             ") && !lines[1].contains("free"))
    #expect(lines.last?.hasPrefix(" 2  1 order  argue") == true)
  }

  @Test("what is missing is named with the words to choose from")
  func choices() {
    let console = console("arden")
    let sure = type(console, "attribute i1 to boreal public").text.flat
    #expect(sure.contains("Say how sure") && sure.contains("almost-no-chance, very-unlikely"))
    #expect(sure.contains("almost-certain."))
    let how = type(console, "respond i1").text.flat
    #expect(how == "Say how: statement, demarche, sanction, indictment, countermeasure.")
    let dutch = self.console("arden", language: .dutch)
    #expect(type(dutch, "reageer i1").text.flat.contains("Zeg hoe: verklaring, "))
  }

  @Test("`inbox` shows the page that the turn began with")
  func inbox() {
    let console = console()
    _ = type(console, "adjudicate", "reveal", "record p1 yes arden boreal")
    let page = type(console, "next").text
    for line in page.split(separator: "\n").drop(while: { !$0.hasPrefix("NEWS") }) {
      #expect(type(console, "inbox").text.contains(line), "white: \(line)")
    }
    let sitting = type(console, "seat arden").text
    let inbox = type(console, "inbox").text
    #expect(sitting.contains("HOW THE LAST TURN CLOSED"))
    for line in sitting.split(separator: "\n").dropFirst(2) where !line.hasPrefix("arden") {
      #expect(inbox.contains(line), "arden: \(line)")
    }
  }

  @Test("a forum names its key members, a measure what stands beside it in its catalogue")
  func facts() {
    var campaign = Table.campaign
    campaign.cells += [
      Campaign.Cell(.key, "ring", "arden", value: 1),
      Campaign.Cell(.catalogue, "osce-8", value: 2), Campaign.Cell(.catalogue, "osce-9", value: 2),
      Campaign.Cell(.catalogue, "gge-f", value: 1),
    ]
    let console = Console(Table.session(campaign: campaign), seat: nil, isInteractive: false)
    #expect(type(console, "help ring").text.flat.contains("key members Arden"))
    #expect(type(console, "help osce-8").text.flat.contains("same catalogue osce-9"))
    #expect(!type(console, "help gge-f").text.contains("catalogue"))
  }
}
