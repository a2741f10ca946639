import Foundation
import Testing

@testable import ParleyTerminal

@Suite struct CompletionTests {
  @Test func tabCompletesOneWordAfterAnother() throws {
    let demo = try Demo()
    try demo.send("att\tboreal-m\tesp\t\r")
    try demo.expect("GOT<attack boreal-mfa espionage > 28")
  }

  @Test func aHyphenIsPartOfTheWord() throws {
    let demo = try Demo()
    try demo.send("attack bor\t")
    try demo.expect("eal-")
    try demo.send("g\t\r")
    try demo.expect("GOT<attack boreal-grid >")
  }

  @Test func theCursorIsCountedInCharactersNotBytes() throws {
    let demo = try Demo()
    try demo.send("rü\t\r")
    try demo.expect("GOT<rüsten > 8")
  }

  @Test func textBehindTheCursorStays() throws {
    let demo = try Demo()
    try demo.type("attack  espionage")
    try demo.send(String(repeating: "\u{2}", count: 10) + "boreal-m\t\r")
    try demo.expect("GOT<attack boreal-mfa espionage>")
  }

  @Test func quotedTextCompletesAndMayGoOn() throws {
    let demo = try Demo()
    try demo.send("propose \"Co\t points\"\r")
    try demo.expect("GOT<propose \"Contact points\">")
    try demo.send("propose \"Gl\t\r")
    try demo.expect("GOT<propose \"Glossary\" >")
  }

  @Test func upperCaseFindsLowerCase() throws {
    let demo = try Demo()
    try demo.send("attack BOREAL-M\t\r")
    try demo.expect("GOT<attack boreal-mfa >")
  }

  @Test func fileNamesAreNeverOffered() throws {
    let demo = try Demo()
    try demo.send("attack /et\t/us\t~/\t./\t\r")
    try demo.expect("GOT<attack /et/us~/./>")
  }

  @Test func twoTabsListTheChoicesWithHints() throws {
    let demo = try Demo()
    try demo.send("attack \t\t")
    try demo.expect("boreal-mfa   ministry,")
    let list = try demo.expect("boreal-grid  vital infrastructure")
    #expect(!list.contains("\u{1B}[31m"), "a hint must not bring its own colours")
    try demo.expect("arden-port")
    try demo.expect("attack ")
    try demo.send("ar\t\r")
    try demo.expect("GOT<attack arden-port >")
  }

  @Test func inputrcIsHonoured() throws {
    let demo = try Demo(
      environment: ["INPUTRC": "FOLDER/inputrc"],
      files: [
        "inputrc": "$if parley\nset show-all-if-ambiguous on\n\"\\C-xq\": \"attack \"\n$endif\n"
      ])
    try demo.send("\u{18}q\t")
    try demo.expect("vital infrastructure")
  }
}

@Suite struct CandidateListTests {
  private func list(_ count: Int, hint: String, columns: Int = 80, rows: Int = 24) -> [String] {
    let candidates = (1...count).map { Completion(text: "choice-\($0)", hint: hint) }
    return CandidateList(candidates: candidates, columns: columns, rows: rows).lines
  }

  @Test func hintsAreCutAtTheEdgeOfTheScreen() {
    let lines = list(3, hint: String(repeating: "long ", count: 40))
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { ScreenText.width(of: $0) == 79 && $0.hasSuffix("…") })
  }

  @Test func manyChoicesComeInColumnsWithoutHints() {
    let lines = list(100, hint: "hint")
    #expect(lines.count == 17)
    #expect(lines.allSatisfy { ScreenText.width(of: $0) < 80 && !$0.contains("hint") })
    #expect(lines[0].hasPrefix("choice-1    choice-18"))
  }

  @Test func aNarrowScreenHasOneColumn() {
    #expect(list(4, hint: "", columns: 5).count == 4)
  }

  @Test func candidatesAreFilteredAndKeptInOrder() {
    let offered = ["beta", "Alpha", "alp", "beta", "a\0b", ""].map { Completion(text: $0) }
    #expect(candidates(offered, continuing: "AL").map(\.text) == ["Alpha", "alp"])
    #expect(candidates(offered, continuing: "").map(\.text) == ["beta", "Alpha", "alp"])
  }
}
