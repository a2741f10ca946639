import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

@Suite("The page of an inject")
struct InjectPageTests {
  private static let papers: Inject = {
    var papers = Inject(id: "papers")
    papers.headline = Text("A find", nl: "Een vondst")
    papers.text = Text("Papers lie in the street.", nl: "Er liggen stukken op straat.")
    papers.to = ["arden"]
    papers.expects = Text("Arden asks who lost them.", nl: "Arden vraagt wie ze kwijt is.")
    papers.source = "Invented for the test"
    papers.effects = [
      .incident(
        kind: .espionage, by: "boreal", at: "arden-bank", severity: 4, flag: "cassel",
        isNamed: false),
      .shock(between: "arden", and: "boreal", size: 2),
    ]
    return papers
  }()

  private func console(_ seat: Seat, _ language: Language = .english) -> Console {
    var campaign = Table.campaign
    campaign.injects.append(InjectPageTests.papers)
    return Console(Table.session(campaign: campaign), seat: seat, language: language)
  }

  @Test(
    "the white cell reads when, for whom, what it does, what to look for and where it comes from")
  func page() {
    // A table wraps its lines.
    let text = console(.white).reply(to: "help papers").text.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    for words in [
      "A find", "Papers lie in the street.", "by hand", "arden", "espionage at arden-bank",
      "severity 4", "by boreal", "planted on cassel", "a shock of size 2",
      "Arden asks who lost them.", "Invented for the test",
    ] { #expect(text.contains(words), "\(words) in \(text)") }
    let dutch = console(.white, .dutch).reply(to: "help papers").text
    #expect(dutch.contains("Arden vraagt wie ze kwijt is.") && dutch.contains("met de hand"))
  }

  @Test("a person sees the whole page before releasing it, and nobody else hears of it at all")
  func considered() {
    let white = console(.white)
    #expect(white.reply(to: "inject papers").text.contains("Arden asks who lost them."))
    #expect(white.reply(to: "n").text.contains("Nothing was released"))
    for seat in [Seat.team(Table.row(.actor, "arden")), .everybody] {
      let answer = console(seat).reply(to: "help papers").text
      #expect(!answer.contains("street") && !answer.contains("Arden asks"))
    }
  }
}
