import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// A key that stands twice in an object is lost to most programs that read it.
@Suite("Keys of JSON answers") struct JSONKeysTests: PromptTesting {
  /// Every page of help, and what a seat is told in each phase.
  private func lines(at seat: Seat) -> [String] {
    let console = Console(
      Table.session(campaign: Pages.campaign), seat: .white, format: .json, isInteractive: false)
    let words =
      Command.allCases.map(\.rawValue) + console.vocabulary.verbs.map(\.id)
      + Pages.campaign.injects.map(\.id) + ["arden", "arden-bank", "ring", "osce-8", "masks"]
    let questions = [
      "status", "what", "inbox", "orders", "brief", "docket", "inject", "why p1", "why i1",
      "why arden",
    ]
    let steps = [
      "as arden op disruption boreal-grid", "adjudicate", "reveal", "next", "next", "end",
    ]
    var lines = console.opening().lines
    for step in steps {
      for line in ["seat white", step, "seat \(console.name(of: seat))"] {
        lines += type(console, line).lines
      }
      for question in questions { lines += type(console, question).lines }
    }
    for word in words { lines += type(console, "help \(word)").lines }
    return lines.map(\.text)
  }

  @Test("no answer has a key twice", arguments: ["white", "arden", "boreal", "public"])
  func once(seat: String) {
    let seats: [String: Seat] = ["white": .white, "public": .everybody]
    let lines = lines(at: seats[seat] ?? .team(Table.row(.actor, seat)))
    #expect(lines.count > 100)
    for line in lines { #expect(JSONKeys.repeated(in: line) == [], "\(line)") }
  }

  @Test("an inject that does several things lists them under one key")
  func does() {
    let console = Console(
      Table.session(campaign: Pages.campaign), seat: .white, format: .json, isInteractive: false)
    let page = type(console, "help papers").text
    #expect(page.components(separatedBy: "\"does\":[{").count == 2, "\(page)")
    #expect(page.contains("espionage") && page.contains("take a blow"))
  }

  @Test("the check finds a key that stands twice, in whatever object, and no other")
  func control() {
    #expect(JSONKeys.repeated(in: #"{"a":1,"b":{"c":"x","c":2}}"#) == ["c"])
    #expect(JSONKeys.repeated(in: #"{"a":{"c":1},"b":[{"c":"\"c\":"},{"c":"a"}],"d":"a"}"#) == [])
  }
}
