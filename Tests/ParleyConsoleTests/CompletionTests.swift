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
    #expect(words("operate espionage boreal-mfa effort ") == ["normal", "high"])
    #expect(words("operate espionage boreal-mfa mask ") == ["cassel", "ghost-crew"])
  }

  @Test func nothingIsOfferedInsideAQuotation() {
    #expect(Grammar.unfinished("message boreal \"hel lo") == nil)
  }

  @Test func whatCannotBePaidForIsNotOffered() {
    let console = Console(session, seat: .team(arden), isInteractive: false)
    let offered = { (line: String) in Set(console.candidates(for: line).map(\.text)) }
    // Four is what there is: three for sabotage, and one for one of these.
    #expect(offered("operate sabotage boreal-grid ").isSuperset(of: ["effort", "stealth", "mask"]))
    #expect(offered("operate sabotage boreal-grid effort high ").isEmpty)
    #expect(offered("operate sabotage boreal-grid effort high st").isEmpty)
  }

  @Test func aJointAttributionIsOfferedAndNamesAPartner() {
    let console = Console(session, seat: .team(arden), isInteractive: false)
    let offered = { (line: String) in Set(console.candidates(for: line).map(\.text)) }
    #expect(offered("attribute i1 to boreal at likely ").contains("joint"))
    #expect(offered("attribute i1 to boreal at likely joint ").contains("with"))
    #expect(!offered("attribute i1 to boreal at likely public ").contains("with"))
    let refused = console.reply(to: "attribute i1 to boreal at likely public with cassel ?").text
    #expect(refused.flat.contains("Only a joint attribution names a partner"), "\(refused)")
  }

  @Test func theWhiteCellIsOfferedWhatIsInOrder() {
    let console = Console(session, seat: .white, isInteractive: false)
    let offered = { Set(console.candidates(for: "").map(\.text)) }
    #expect(offered().isSuperset(of: ["adjudicate", "as", "inject", "next", "phrase", "end"]))
    #expect(offered().isDisjoint(with: ["reveal", "override", "record", "rule"]))
    _ = console.reply(to: "adjudicate")
    #expect(offered().isSuperset(of: ["reveal", "override"]))
    #expect(offered().isDisjoint(with: ["inject", "record"]))
    _ = console.reply(to: "reveal")
    #expect(offered().contains("record") && !offered().contains("adjudicate"))
  }

  @Test func whatWasCountedIsInHandToo() {
    var campaign = Table.campaign
    campaign.waits = [.orders, .adjudication, .negotiation, .closing]
    let console = Console(
      Table.session(campaign: campaign), seat: .white, isInteractive: false)
    _ = console.reply(to: "as arden argue \"one\" because \"two\"")
    for line in ["adjudicate", "rule 1 1", "reveal"] { _ = console.reply(to: line) }
    let counted = console.reply(to: "next").text
    #expect(counted.contains("RESULTS") && !counted.contains("ARGUED"))
    let offered = Set(console.candidates(for: "").map(\.text))
    #expect(offered.isSuperset(of: ["adjudicate", "reveal", "override"]))
    #expect(!offered.contains("rule"))
    #expect(console.reply(to: "adjudicate all").text.contains("RESULTS"))
  }

  @Test func rulingIsOfferedWhereAMoveIsArgued() {
    let console = Console(session, seat: .white, isInteractive: false)
    _ = console.reply(to: "as arden argue \"one\" because \"two\"")
    _ = console.reply(to: "adjudicate")
    #expect(console.candidates(for: "").map(\.text).contains("rule"))
    #expect(console.candidates(for: "rule ").map(\.text) == ["1"])
    #expect(console.candidates(for: "adjudicate ").map(\.text) == ["all"])
  }

  @Test func whatNamesEveryTarget() {
    let console = Console(session, seat: .team(arden), format: .json, isInteractive: false)
    let lines = console.reply(to: "what").text
    for target in ["boreal-grid", "boreal-mfa"] {
      for kind in ["espionage", "disruption", "sabotage"] {
        #expect(lines.contains("\"operate \(kind) \(target)\""), "\(kind) \(target)")
      }
    }
    let read = Console(session, seat: .team(arden), isInteractive: false).reply(to: "what").text
    #expect(read.contains("or boreal-mfa"))
  }

  @Test func whatMakesManyLinesFew() {
    let lines = ["tell a of x", "tell a of y", "tell b of x", "tell b of y", "tell c of z"]
    let groups = Offer.grouped(lines.map { Offer($0, "free") })
    #expect(groups.map(\.line) == ["tell a of x", "tell c of z"])
    #expect(groups[0].others == [1: ["b"], 3: ["y"]])
  }
}
