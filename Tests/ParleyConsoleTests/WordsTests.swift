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
    for estimate in Estimate.allCases where estimate.word.id != "almost-certain" {
      #expect(text.contains("\(estimate.word.id) \(estimate.percent.lowerBound)-"), "\(text)")
    }
  }
}
