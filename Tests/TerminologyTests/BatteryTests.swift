import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@testable import Terminology

/// The promises of every obstacle, on random games in which words are read in two ways.
@Suite struct BatteryTests {
  @Test func `every promise holds where words mean two things`() throws {
    let battery = Battery(WordyRing.roster, campaign: WordyRing.signed(), seeds: 1...2)
    for promise in try battery.everything(about: TerminologyRules.id) {
      #expect(promise.findings.isClean, "\(promise.name): \(promise.findings)")
    }
  }

  @Test func `where nobody reads a word it leaves no byte`() throws {
    let plain = Battery(WordyRing.roster, seeds: 1...2)
    let findings = try plain.silentWithoutItsSubject(TerminologyRules.id)
    #expect(findings.isClean, "\(findings)")
  }
}

/// The battery's campaign with words in it: two of them, which three of its seats and blocs read in two ways.
enum WordyRing {
  static let roster = Roster(TerminologyBench.others + [TerminologyRules.self])

  /// The same with a text that is soon signed, as random seats sign little, and words that are mostly quarrelled over.
  static func signed() -> Campaign {
    var campaign = campaign()
    guard let rules = roster.rules(TerminologyRules.self) else { return campaign }
    var inject = Inject(id: "cassel-tables")
    inject.turn = 1
    inject.headline = Text("Cassel tables contact points", nl: "Cassel dient contactpunten in")
    inject.effects = [
      .propose(
        lead: "cassel", forum: "ring", tier: .voluntary, clauses: ["osce-8"],
        title: Text("Contact points", nl: "Contactpunten"))
    ]
    campaign.injects.append(inject)
    campaign.cells += [
      Campaign.Cell(.rule, of: "ring", is: .majority),
      Campaign.Cell(.interest, of: "osce-8", toward: "cassel", is: 4000),
      Campaign.Cell(.interest, of: "osce-8", toward: "delta", is: 4000),
      Campaign.Cell(rules.parameters.dispute.dispute, is: 900),
    ]
    return campaign
  }

  static func campaign(_ roster: Roster = roster) -> Campaign {
    var campaign = RingCampaign.make(roster.vocabulary)
    guard let state = roster.rules(TerminologyRules.self)?.state else { return campaign }
    campaign.things = [
      Campaign.Things(
        kind: "terminology.term",
        named: [named("attack", "aanval"), named("sovereignty", "soevereiniteit")]),
      Campaign.Things(
        kind: "terminology.sense",
        named: [
          named("effects", "gevolgen"), named("content", "inhoud"),
          named("territory", "grondgebied"), named("control", "toezicht"),
        ]),
    ]
    campaign.cells += [
      ("effects", "attack"), ("content", "attack"), ("territory", "sovereignty"),
      ("control", "sovereignty"),
    ].map { Campaign.Cell(state.of, of: $0.0, holds: $0.1) }
    campaign.cells += [
      ("arden", "effects"), ("boreal", "content"), ("cassel", "effects"), ("delta", "content"),
      ("arden", "territory"), ("boreal", "control"), ("delta", "control"),
    ].map { Campaign.Cell(state.reads, of: $0.0, toward: $0.1, is: true) }
    campaign.cells += campaign.measures.flatMap { measure in
      ["attack", "sovereignty"].map {
        Campaign.Cell(state.contested, of: measure.id, toward: $0, is: true)
      }
    }
    campaign.cells += [
      Campaign.Cell(state.exchanges, of: "osce-3", is: true),
      Campaign.Cell(state.covers, of: "effects", is: [.disruption, .sabotage]),
      Campaign.Cell(state.covers, of: "content", is: [.disruption, .sabotage, .influence]),
    ]
    return campaign
  }

  private static func named(_ id: String, _ dutch: String) -> Campaign.Named {
    Campaign.Named(id: id, title: Text(id, nl: dutch))
  }
}
