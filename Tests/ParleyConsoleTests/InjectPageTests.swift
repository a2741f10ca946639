import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

@Suite("The page of an inject")
struct InjectPageTests: PromptTesting {
  private func console(
    _ seat: Seat = .white, _ language: Language = .english, interactive: Bool = false
  ) -> Console {
    Console(
      Table.session(campaign: Pages.campaign), seat: seat, language: language,
      isInteractive: interactive)
  }

  /// A page without line breaks: a table wraps its lines.
  private func page(_ inject: String, _ language: Language = .english) -> String {
    type(console(.white, language), "help \(inject)").text.flat
  }

  @Test(
    "the white cell reads when, for whom, what it does, what to look for and where it comes from")
  func whole() {
    let text = page("papers")
    for words in [
      "A find", "Papers lie in the street.", "by hand", "for Arden", "needs Masks",
      "Arden asks who lost them.", "Invented for the test",
    ] { #expect(text.contains(words), "\(words) in \(text)") }
    let dutch = page("papers", .dutch)
    #expect(dutch.contains("Arden vraagt wie ze kwijt is.") && dutch.contains("met de hand"))
    #expect(dutch.contains("nodig Maskers"))
  }

  @Test("what it does is told in whole sentences, with names as people say them")
  func sentences() {
    let english = page("papers") + page("deeds")
    for sentence in [
      "An incident comes to light at the bank of Arden: espionage, severity 4, done by Boreal, with planted traces that point to Cassel.",
      "Relations between Arden and Boreal take a blow (size 2 of 3).",
      "An incident comes to light at Boreal's grid: sabotage, severity 5, and it is plain that it was done by the Ghost Crew.",
      "Cassel does Arden a good turn.",
      "Whoever was accused wrongly in public by the Ghost Crew is cleared before everybody.",
      "Cassel tables \"A hand\" in the Ring Council as a legally binding text: osce-8 \"Contact points\" and gge-f \"Keep off vital infrastructure\".",
    ] { #expect(english.contains(sentence), "\(sentence)\n\(english)") }
    let dutch = page("papers", .dutch) + page("deeds", .dutch)
    for sentence in [
      "Bij de bank van Arden komt een incident aan het licht: spionage, ernst 4, gepleegd door Boreal, met geplante sporen in de richting van Kassel.",
      "De betrekkingen tussen Arden en Boreal krijgen een klap (zwaarte 2 van 3).",
      "en het is meteen duidelijk dat het is gepleegd door de Spookploeg.",
      "Kassel bewijzen Arden een dienst.",
      "Wie in het openbaar ten onrechte is beschuldigd door de Spookploeg, gaat voor ieders ogen vrijuit.",
      "Kassel dienen \"Een hand\" in bij de Ringraad (juridisch bindend): osce-8 \"Contactpunten\" en gge-f \"Blijf af van vitale infrastructuur\".",
    ] { #expect(dutch.contains(sentence), "\(sentence)\n\(dutch)") }
  }

  @Test("a number is told in the unit that people read it in")
  func numbers() {
    let english = page("numbers")
    for sentence in [
      "for Arden and Boreal", "It adds 25 percentage points to \"strikes\" of Cassel.",
      "It takes 1 percentage point from \"accuses\" of Boreal.",
      "It takes 1 from \"political capital\" of the Ghost Crew.",
      "It adds 2 to \"hurt\" of Arden.",
    ] { #expect(english.contains(sentence), "\(sentence)\n\(english)") }
    let dutch = page("numbers", .dutch)
    for sentence in [
      "Dit voegt 25 procentpunt toe aan \"valt aan\" van Kassel.",
      "Dit haalt 1 af van \"politiek kapitaal\" van de Spookploeg.",
      "Dit voegt 2 toe aan \"onvrede\" van Arden.",
    ] { #expect(dutch.contains(sentence), "\(sentence)\n\(dutch)") }
  }

  @Test("a condition is told in words, what is joined below what joins it")
  func condition() {
    let english = type(console(), "help late").text
    for line in [
      "All of these are true:", "- The inject \"A find\" has been released.",
      "- At least one of these is true:",
      "  - No text with osce-8 \"Contact points\" was adopted in the Ring",
      "  - It is turn 2 or later.",
    ] { #expect(english.contains(line), "\(line)\n\(english)") }
    #expect(english.flat.contains("first turn in which its condition holds"))
    let dutch = page("late", .dutch)
    for line in [
      "Dit is allemaal waar:", "- De gebeurtenis \"Een vondst\" is afgegeven.",
      "- Geen tekst met osce-8 \"Contactpunten\" is in de Ringraad aangenomen.",
      "- Het is beurt 2 of later.",
    ] { #expect(dutch.contains(line), "\(line)\n\(dutch)") }
    // A list has no room for it.
    #expect(type(console(), "inject").text.contains("on condition"))
  }

  @Test("what an inject does twice is told once, with that it counts twice")
  func twice() {
    func page(_ language: Language) -> String {
      var campaign = Table.campaign
      var war = Inject(id: "war")
      war.effects = [
        .shock(between: "arden", and: "boreal", size: 3),
        .shock(between: "arden", and: "cassel", size: 3),
        .shock(between: "arden", and: "boreal", size: 3),
      ]
      campaign.injects.append(war)
      let console = Console(
        Table.session(campaign: campaign), seat: .white, language: language, isInteractive: false)
      return type(console, "help war").text.flat
    }
    let english = page(.english)
    let blow = "between Arden and Boreal take a blow (size 3 of 3)."
    #expect(english.components(separatedBy: blow).count == 2, "\(english)")
    #expect(english.contains("\(blow) This counts twice."))
    #expect(english.components(separatedBy: "counts").count == 2, "the other counts once")
    #expect(page(.dutch).contains("Dit telt dubbel."))
  }

  /// Turn 1 of a game with news that belongs to turn 2.
  private func early(interactive: Bool, _ language: Language = .english) -> Console {
    var campaign = Table.campaign
    var thaw = Inject(id: "thaw")
    thaw.headline = "The ice breaks"
    thaw.purpose = .contingency
    thaw.dated = 2
    campaign.injects.append(thaw)
    return Console(
      Table.session(campaign: campaign), seat: .white, language: language,
      isInteractive: interactive)
  }

  @Test("news before its time says so and waits for a yes, also where it was to come now")
  func tooEarly() {
    for line in ["inject thaw", "inject thaw now"] {
      let white = early(interactive: true)
      let shown = type(white, line)
      #expect(shown.text.contains("It belongs to turn 2 (winter), and this is turn 1."))
      #expect(shown.prompt == .question("[Enter] releases it, n drops it: "))
      #expect(type(white, "n").text.contains("Nothing was released"))
      #expect(white.session.inputs.isEmpty)
      let released = type(white, line, "y").text
      #expect(released.contains("The ice breaks") && !released.contains("It belongs"))
    }
    let dutch = type(early(interactive: true, .dutch), "gebeurtenis thaw nu").text
    #expect(dutch.contains("Dit hoort bij beurt 2 (winter), en het is nu beurt 1."), "\(dutch)")
  }

  @Test("a script is told and not asked; what is due, and what has no date, comes without a word")
  func inTime() {
    let script = early(interactive: false)
    #expect(type(script, "inject").text.contains("by hand, from turn 2"))
    #expect(type(script, "inject thaw").text.contains("It belongs to turn 2"))
    #expect(script.session.inputs == [.inject("thaw")])
    #expect(!type(script, "inject leak").text.contains("It belongs"))
    let later = early(interactive: true)
    while later.session.turn < 2 { _ = type(later, "next", "y") }
    #expect(type(later, "inject thaw now").text.contains("The ice breaks"))
    #expect(later.session.inputs.contains(.inject("thaw")))
  }

  @Test("a person sees the whole page before releasing it, and nobody else hears of it at all")
  func considered() {
    let white = console(interactive: true)
    #expect(white.reply(to: "inject papers").text.contains("Arden asks who lost them."))
    #expect(white.reply(to: "n").text.contains("Nothing was released"))
    for seat in [Seat.team(Table.row(.actor, "arden")), .everybody] {
      let answer = console(seat).reply(to: "help papers").text
      #expect(!answer.contains("street") && !answer.contains("Arden asks"))
    }
  }
}
