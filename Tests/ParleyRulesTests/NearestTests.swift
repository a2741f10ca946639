import Testing

@testable import ParleyRules

@Suite struct NearestTests {
  @Test(arguments: [
    ("incom", "income"), ("incmoe", "income"), ("Income", "income"), ("income_", "income"),
    ("norms champion", "norms-champion"), ("inc", "income"), ("titel", "title"),
  ])
  func aSlipFindsItsWord(slip: String, word: String) {
    #expect(Nearest.word(to: slip, among: ["title", "income", "norms-champion", "kind"]) == word)
  }

  @Test(arguments: ["zebra", "", "x", "to", String(repeating: "income", count: 20)])
  func farWordsFindNothing(slip: String) {
    #expect(Nearest.word(to: slip, among: ["title", "income", "kind"]) == nil)
  }

  @Test func tiesDoNotDependOnTheOrderOfTheCandidates() {
    #expect(Nearest.word(to: "bat", among: ["cat", "bar", "hat"]) == "bar")
    #expect(Nearest.word(to: "bat", among: ["hat", "bar", "cat"]) == "bar")
  }

  @Test func aSwapCountsOnce() {
    let letters = { (word: String) in Array(word.unicodeScalars) }
    #expect(Nearest.distance(letters("ab"), letters("ba")) == 1)
    #expect(Nearest.distance(letters("kitten"), letters("sitting")) == 3)
    #expect(Nearest.distance(letters(""), letters("abc")) == 3)
  }
}
