import Foundation
import ParleyRules
import Testing

/// Every happening of the vocabulary, told of one actor and of several, in both languages.
///
/// `sentences.txt` is for people to read; `PARLEY_RERECORD=1 swift test --filter Sentences` writes it
/// anew, and the reviewer reads the difference.
@Suite("Sentences")
struct SentenceTests {
  static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "sentences.txt")
  let stage: SentenceStage
  init() throws { stage = try SentenceStage() }

  @Test("every happening reads as it was last read by a person")
  func asRecorded() throws {
    let now = stage.page()
    if ProcessInfo.processInfo.environment["PARLEY_RERECORD"] != nil {
      try now.write(to: SentenceTests.file, atomically: true, encoding: .utf8)
    }
    let then = try String(contentsOf: SentenceTests.file, encoding: .utf8)
    let (old, new) = (then.split(separator: "\n"), now.split(separator: "\n"))
    for (old, new) in zip(old, new) where old != new { Issue.record("\(old)\n\(new)") }
    #expect(old.count == new.count)
  }

  @Test("verbs agree with those who act, and nouns with their number")
  func agreement() {
    for told in stage.told() {
      for (language, pattern) in SentenceTests.bad where language == told.language {
        // Dots stand where a condition leaves a number open.
        let sentence = told.sentence.replacingOccurrences(of: "...", with: "3")
        #expect(
          sentence.range(of: pattern, options: .regularExpression) == nil,
          "\(told.id): \(told.sentence)")
      }
    }
  }

  /// What must never be read: a plural with a verb of the singular or the other way round, a leftover
  /// of the template, a word left hanging before a stop.
  private static let bad: [(Language, String)] = {
    let one = "(Rusland|China|Oekraïne|Russia|Ukraine)"
    let severalInDutch = "(Verenigde Staten|hackers|bondgenoten)"
    let several = "(hackers|allies)"
    return [
      // Dutch: "Verenigde Staten antwoordt", "Rusland tekenen".
      (
        .dutch,
        severalInDutch + " (?!met\\b|het\\b|niet\\b|dat\\b|tegen\\b|wordt\\b)[a-zë]+t\\b"
      ),
      (
        .dutch,
        one + " (?!een\\b|en\\b|samen\\b|tegen\\b|ten\\b|geen\\b|krijgen\\b)[a-zë]+en\\b"
      ),
      (.dutch, "(tijden|servers|hulpmiddelen|instellingen) wijst"), (.dutch, "\\b1 termijnen\\b"),
      (.dutch, "\\b[02-9] termijn\\b"), (.dutch, "Gevraagd: niets"),
      // English: "activists names", "Russia name", "working hours speaks".
      (.english, several + " (?!as\\b|was\\b|is\\b)[a-z]+s\\b"),
      (.english, one + " (answer|name|join|table|are|were|have|do|make|share|deny|open|say)\\b"),
      (.english, "United States (answer|name|join|table|are|were|have)\\b"),
      (.english, "(hours|tools seen before|servers used before|settings) points"),
      (.english, "\\b1 instalments\\b"), (.english, "\\b[02-9] instalment\\b"),
    ]
      + Language.allCases.flatMap { language in
        ["[{}|]", "  ", " [.,;:]", "[.,;:][.,;:]"].map { (language, $0) }
      }
  }()

  @Test("the checks find what they are for")
  func theChecksBite() {
    let wrong: [(Language, String)] = [
      (.dutch, "De Verenigde Staten antwoordt op i2."), (.dutch, "Rusland tekenen van schending."),
      (.dutch, "i1: werktijden wijst naar China."), (.dutch, "China voerde 1 termijnen uit."),
      (.english, "Activists and patriotic hackers names China."),
      (.english, "The Western allies tables p1."), (.english, "working hours points to China"),
      (.english, "Russia carried out 1 instalments."), (.english, "{actor} did it"),
    ]
    for (language, sentence) in wrong {
      let isFound = SentenceTests.bad.contains {
        $0.0 == language && sentence.range(of: $0.1, options: .regularExpression) != nil
      }
      #expect(isFound, "\(sentence)")
    }
  }

  @Test("every sentence exists in both languages and says what there is to say")
  func twofold() {
    for happening in stage.roster.vocabulary.happenings {
      for sentence in happening.sentences {
        #expect(!sentence.english.isEmpty && !sentence.dutch.isEmpty, "\(happening.id)")
      }
    }
    #expect(stage.roster.problems == [])
  }
}
