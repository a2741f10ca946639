import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

@Suite struct GrammarTests {
  let session = Table.session()
  var scene: Scene { Table.scene(session) }
  let arden = Table.row(.actor, "arden")

  private func order(_ line: String) throws -> Order {
    try Grammar(scene).order(line, by: arden).order
  }

  private func misreading(_ line: String) -> Misreading? {
    do {
      _ = try Grammar(scene).order(line, by: arden)
      return nil
    } catch { return error }
  }

  /// What a line means, as the canonical line.
  private func canonical(_ line: String) throws -> String { Printer(scene).line(try order(line)) }

  @Test(
    arguments: [
      ("operate espionage boreal-mfa", "operate espionage boreal-mfa"),
      ("op esp boreal-m", "operate espionage boreal-mfa"),
      ("opereer spionage boreal-mfa", "operate espionage boreal-mfa"),
      ("op disruption at boreal-grid effort high", "operate disruption boreal-grid effort high"),
      ("op effort high boreal-grid disruption", "operate disruption boreal-grid effort high"),
      (
        "op disruption boreal-grid mask ghost-crew",
        "operate disruption boreal-grid mask ghost-crew"
      ),
      ("OPERATE Espionage BOREAL-MFA", "operate espionage boreal-mfa"),
      ("op hunt forward boreal-grid", "operate hunt-forward boreal-grid"),
      ("op esp \"Boreal's foreign ministry\"", "operate espionage boreal-mfa"),
      ("investigate i1", "investigate i1"),
      (
        "attribute i1 to boreal at very likely public ask sanction",
        "attribute i1 to boreal at very-likely public ask sanction"
      ),
      ("attribute i1 boreal likely private", "attribute i1 to boreal at likely private"),
      (
        "attr i1 aan spookploeg op waarschijnlijk vertrouwelijk",
        "attribute i1 to ghost-crew at likely private"
      ),
      (
        "attribute public i1 at likely to boreal", "attribute i1 to boreal at likely public"
      ),
      (
        "attribute i1 to boreal at likely joint with cassel ask statement",
        "attribute i1 to boreal at likely joint with cassel ask statement"
      ),
      ("respond i1 sanction boreal", "respond i1 sanction to boreal"),
      (
        "propose osce-8 gge-f in ring political as \"Contact points\"",
        "propose osce-8 gge-f in ring political as \"Contact points\""
      ),
      ("propose 8 gge-f ring as Open lines", "propose osce-8 gge-f in ring as \"Open lines\""),
      ("propose in ring osce-8 osce-9 gge-f", "propose osce-8 osce-9 gge-f in ring"),
      ("sponsor p1 with drop gge-f", "sponsor p1 with drop gge-f"),
      ("sponsor \"Contact points\"", "sponsor p1"),
      ("define p1 attack as effects only", "define p1 \"attack\" as \"effects only\""),
      ("lobby cassel on p1", "lobby cassel on p1"),
      ("lobby kassel p1", "lobby cassel on p1"),
      ("vote p1 yes", "vote p1 yes"),
      ("message boreal meet me at noon", "message boreal \"meet me at noon\""),
      ("message to boreal \"say \\\"no\\\"\"", "message boreal \"say \\\"no\\\"\""),
      (
        "argue buy up the routers because they are cheap",
        "argue \"buy up the routers\" because \"they are cheap\""
      ),
      ("share t9 cassel", nil), ("invest forensics", "invest forensics"),
    ] as [(String, String?)])
  func linesAreRead(_ line: String, _ expected: String?) throws {
    guard let expected else {
      #expect(misreading(line) == .unknownThing("t9", .trace, nearest: nil))
      return
    }
    #expect(try canonical(line) == expected)
    #expect(try canonical(expected) == expected)
  }

  @Test func theUnknownAndTheHiddenGetTheSameAnswer() {
    #expect(misreading("investigate i9") == .unknownThing("i9", .incident, nearest: nil))
    #expect(misreading("investigate x1") == .unknownThing("x1", .incident, nearest: nil))
  }

  @Test(arguments: [
    ("oprate", Misreading.unknownCommand("oprate", nearest: "operate")),
    ("zzz", .unknownCommand("zzz", nearest: nil)),
    ("s p1", .ambiguous("s", ["sponsor", "suspend", "share"])),
    ("op disruption borael-grid", .unknownThing("borael-grid", .asset, nearest: "boreal-grid")),
    ("propose 9 in ring", .ambiguous("9", ["osce-9", "gge-f"])),
    ("op disruption boreal", .ambiguous("boreal", ["boreal-grid", "boreal-mfa"])),
    ("operate espionage", .missing(VerbNumber(number: 0), slot: 1)),
    ("operate", .missing(VerbNumber(number: 0), slot: 0)),
    ("operate espionage boreal-mfa effort", .missing(VerbNumber(number: 0), slot: 2)),
    ("investigate i1 quickly", .tooMuch("quickly")),
    ("vote p1 yes no", .tooMuch("no")),
    ("op espionage boreal-mfa effort high effort high", .saidTwice("effort")),
    ("implement", .missing(VerbNumber(number: 15), slot: 0)),
    ("op espionage boreal-mfa efort high", .unknownWord("efort", nearest: "effort")),
    ("op espionage boreal-mfa mask arden", .misfit("arden", instead: ["cassel", "ghost-crew"])),
  ])
  func mistakesAreNamed(_ line: String, _ expected: Misreading) throws {
    if let misreading = misreading(line) {
      #expect(misreading == expected)
    } else {
      #expect(try Grammar(scene).order(line, by: arden).misfit == expected)
    }
  }

  @Test func aSlotOfAModuleThatIsOffIsRefusedByTheModulesName() {
    let scene = Table.scene(Table.session(without: ["masks"]))
    #expect(throws: Misreading.switchedOff("mask", Masks.title)) {
      try Grammar(scene).order("op espionage boreal-mfa mask cassel", by: arden)
    }
  }
}

@Suite struct TokenizerTests {
  @Test func wordsQuotationsAndTheQuestionMark() throws {
    let line = try Tokenizer.read("  propose a as “Two words” ? ")
    #expect(line.tokens.map(\.text) == ["propose", "a", "as", "Two words"])
    #expect(line.isQuestion)
    #expect(try !Tokenizer.read("message a \"why?\"").isQuestion)
    #expect(try Tokenizer.read("investigate i1?").tokens.map(\.text) == ["investigate", "i1"])
  }

  @Test(arguments: [
    ("a \u{1B}[2J", Misreading.controlCharacter), ("a \u{202E}b", .controlCharacter),
    ("a \u{FFFD}", .controlCharacter), ("say \"this", .openQuotation),
    (String(repeating: "a", count: 9000), .tooLong),
    (String(repeating: "a ", count: 1000), .tooLong),
  ])
  func whatNobodyMeantIsRefused(_ line: String, _ expected: Misreading) {
    #expect(throws: expected) { try Tokenizer.read(line) }
  }
}
