import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// Nobody has to guess what a word of an order or a ledger means.
@Suite("Words explained") struct WordsTests: PromptTesting {
  @Test(
    "`help` explains the kinds of operation and the words of orders and ledgers, in both languages")
  func explained() {
    let words: [(english: String, dutch: String)] = [
      ("stealth", "heimelijkheid"), ("effort", "inzet"), ("points", "punten"),
      ("trust", "vertrouwen"), ("mandate", "mandaat"), ("foothold", "steunpunt"),
      ("espionage", "spionage"), ("preposition", "voorbereiding"), ("implant", "implantaat"),
      ("hunt-forward", "opsporing"), ("capital", "kapitaal"),
      ("credit", "geloofwaardigheid"), ("forbids", "verbiedt"), ("guards", "beschermt"),
      ("scope", "bereik"), ("guests", "gasten"), ("months", "maanden"), ("intent", "bedoeling"),
      ("intrusion", "inbraak"), ("hand", "uitvoerder"), ("expose", "onthulling"),
      ("comply", "verzoek"), ("protects", "beschermt"), ("speaks-for", "spreekt-voor"),
    ]
    for (english, dutch) in words {
      let answer = type(console("arden"), "help \(english)")
      #expect(!answer.isProblem && answer.text.count > 60, "\(english): \(answer.text)")
      let other = type(console("arden", language: .dutch), "hulp \(dutch)")
      #expect(!other.isProblem && other.text.count > 60, "\(dutch): \(other.text)")
    }
    #expect(type(console("arden"), "help quark").isProblem)
  }

  @Test("the page of every order says who reads it, and how it is typed or will be")
  func orders() {
    for language in Language.allCases {
      let console = console("arden", language: language)
      for (number, verb) in console.vocabulary.verbs.enumerated() {
        let page = type(console, "help \(verb.word(in: language))").text.flat
        let readers = console.readers(of: VerbNumber(number: UInt16(number)))
        #expect(page.contains(console.say(readers)), "\(page)")
        // Once as it is typed in general, once with things of this game.
        let uses = page.components(separatedBy: verb.word(in: language) + " ").count - 1
        #expect(uses >= 2, "\(page)")
      }
    }
  }

  @Test(
    "who alleges reads beforehand what it costs, who judges it, and what to type",
    arguments: Language.allCases)
  func allege(language: Language) {
    let console = console("arden", language: language)
    let early = type(console, language == .dutch ? "hulp beticht" : "help allege").text.flat
    for words in [
      Text("1 capital", nl: "1 kapitaal"), Text("third parties say", nl: "zeggen derden"),
      Text("Everybody sees it at once", nl: "Iedereen ziet het meteen"),
      Text("for example: allege a1 boreal", nl: "bijvoorbeeld: beticht a1 boreal"),
    ] {
      #expect(early.contains(words[language]), "\(early)")
    }
  }

  @Test("a line that is shown comes with its price")
  func prices() {
    let page = type(console("arden"), "help investigate").text.flat
    #expect(page.contains("investigate i1 1 order, 1 budget"), "\(page)")
  }

  @Test("the words of confidence are told with the ranges they stand for")
  func confidence() {
    let text = type(console("arden"), "help confidence").text.flat
    for estimate in Estimate.allCases {
      let percent = estimate.percent
      #expect(
        text.contains("\(estimate.word.id) \(percent.lowerBound)-\(percent.upperBound) %"),
        "\(text)")
    }
    #expect(!text.contains("none-at-all"))
  }

  @Test("plain words are folded by the same rules as those with accents")
  func folded() {
    let words = ["The Straits", "OSCE-3", "  don't  wait_for -- me", "a1", "x", "9-"]
    for word in words {
      #expect(Spelling.folded(word + "-é") == Spelling.folded(word) + "-e", "\(word)")
    }
    #expect(Spelling.folded("--The  Reeve's Bank--") == "the-reeves-bank")
    #expect(Spelling.folded("'-'").isEmpty)
  }

  @Test("what is said in figures is what the rules reckon with")
  func figures() {
    func help(_ word: String) -> String { type(console("arden"), "help \(word)").text.flat }
    let guarded = Scales.points(-OperationOdds.guarded).drop { $0 == "+" }
    #expect(help("defence").contains("attackers lose \(guarded) points"))
    let style = Scales.points(OperationOdds.style).drop { $0 == "+" }
    #expect(
      help("effort").contains("by \(style) points")
        && help("stealth").contains("by \(style) points"))
    for (count, share) in [(Int32(2), "73 in 100"), (4, "4 points 88")] {
      let percent = Scales.percent(UInt64(Curve.standard.probability(points(count))))
      #expect(help("points").contains(share) && share.contains(percent.prefix(2)))
    }
  }
}
