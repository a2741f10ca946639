import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

@Suite struct CompletionTests {
  let session = Table.session()
  let arden = Table.row(.actor, "arden")

  private func words(_ line: String) -> [String] {
    let grammar = Grammar(Table.scene(session))
    let view = session.view(of: .team(arden))
    guard let (before, word) = Grammar.unfinished(line), let first = before.tokens.first,
      let verb = try? grammar.verb(first.text)
    else { return [] }
    return grammar.candidates(
      verb, after: before, from: 1, by: arden, word: word,
      isLegal: { view.refusal($0) == nil }
    ).map(\.text)
  }

  @Test func onlyWhatLeadsToALegalOrderIsOffered() {
    #expect(words("operate defence ") == ["arden-bank"])
    #expect(words("operate espionage ") == ["boreal-grid", "boreal-mfa"])
    #expect(words("leave ") == [])
    #expect(words("investigate ") == ["i1"])
  }

  @Test func markersComeBeforeTheirValues() {
    #expect(words("attribute i1 ").contains("to"))
    #expect(words("attribute i1 b").contains("boreal"))
    #expect(words("attribute i1 to ") == ["boreal", "cassel", "ghost-crew"])
    #expect(words("attribute i1 to boreal at ").first == "almost-no-chance")
  }

  @Test func optionalSlotsAreOfferedByName() {
    #expect(words("operate espionage boreal-mfa ") == ["effort", "stealth", "mask"])
    #expect(words("operate espionage boreal-mfa effort ") == ["high"])
    #expect(words("operate espionage boreal-mfa mask ") == ["cassel", "ghost-crew"])
  }

  @Test func nothingIsOfferedInsideAQuotation() {
    #expect(Grammar.unfinished("message boreal \"hel lo") == nil)
  }
}
