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
    ]
    for (english, dutch) in words {
      let answer = type(console("arden"), "help \(english)")
      #expect(!answer.isProblem && answer.text.count > 60, "\(english): \(answer.text)")
      let other = type(console("arden", language: .dutch), "hulp \(dutch)")
      #expect(!other.isProblem && other.text.count > 60, "\(dutch): \(other.text)")
    }
    #expect(type(console("arden"), "help quark").isProblem)
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
