import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// What is equal is settled by lots that each game draws for itself: never by a name, never by a place.
@Suite("Lots") struct LotTests {
  private let roster = Roster(Obstacles.all)

  /// A ring in which Delta wants three measures, and a third place on its text is wanted as much by two.
  private func campaign() -> Campaign {
    var campaign = RingCampaign.make(roster.vocabulary)
    campaign.cells += [
      Campaign.Cell(.tables, "delta", value: 1000),
      Campaign.Cell(.interest, "osce-8", "delta", value: 900),
    ]
    return campaign
  }

  /// Which of the two stands in the first text that Delta tables; `nil` where it tables none.
  private func third(_ setting: Setting) throws -> String? {
    let session = Session(setting)
    while session.phase != .negotiation { try session.closePhase() }
    let (truth, names) = (session.truth, setting.names)
    let delta = names.row(.actor, "delta") ?? .none
    guard let text = truth.rows(.proposal, of: delta, by: .lead).first else { return nil }
    return truth.clauses(of: text).map { names.id(.measure, truth.row(.clauseMeasure, $0)) }
      .first { ["osce-2", "osce-3"].contains($0) }
  }

  private func count(_ play: (UInt64) throws -> String?) rethrows -> [String: Int] {
    try (UInt64(1)...40).reduce(into: [:]) { counts, seed in
      if let id = try play(seed) { counts[id, default: 0] += 1 }
    }
  }

  @Test("of two measures that are wanted as much each is tabled in about half of the games")
  func halves() throws {
    let counts = try count {
      try third(Setting(campaign: campaign(), roster: roster, seed: $0))
    }
    #expect(counts["osce-2", default: 0] >= 10 && counts["osce-3", default: 0] >= 10, "\(counts)")
  }

  @Test("where names settle ties it is the same one in every game")
  func namesSettle() throws {
    let counts = try count {
      try third(Setting(campaign: campaign(), roster: roster, seed: $0).alphabetical)
    }
    #expect(counts.count == 1 && counts.values.allSatisfy { $0 > 20 }, "\(counts)")
  }

  private func order(_ setting: Setting) -> [String] {
    setting.names.inAuthorsOrder(.actor).sorted().map { setting.names.id(.actor, $0) }
  }

  @Test(
    "a game has lots of its own; fresh dice, other obstacles and another order of files draw no others"
  )
  func oneLotAGame() {
    let setting = Setting(campaign: campaign(), roster: roster, seed: 5)
    let lots = order(setting)
    var reordered = campaign()
    reordered.actors.reverse()
    let same = [
      Setting(campaign: campaign(), roster: roster, seed: 5, luck: 9),
      Setting(campaign: campaign(), roster: roster, without: ["opacity"], seed: 5),
      Setting(campaign: reordered, roster: roster, seed: 5),
      Setting(campaign: campaign(), roster: roster, seed: 6).reseeded(5), setting.reversed,
    ]
    for other in same { #expect(order(other) == lots) }
    #expect(Set((UInt64(1)...20).map { order(setting.reseeded($0)) }).count > 10)
  }

  @Test("somebody who is added stands between the others and moves none of them")
  func bystander() {
    var larger = campaign()
    larger.actors.insert(Campaign.Named(id: "aaland", title: "Aaland"), at: 0)
    let lots = order(Setting(campaign: campaign(), roster: roster, seed: 5))
    let more = order(Setting(campaign: larger, roster: roster, seed: 5))
    #expect(more.filter { $0 != "aaland" } == lots)
  }

  @Test("the author's order is the same in every game, and ids find their rows in it")
  func authorsOrder() {
    for seed in UInt64(1)...10 {
      let names = Setting(campaign: campaign(), roster: roster, seed: seed).names
      let rows = names.inAuthorsOrder(.actor)
      #expect(rows.map { names.id(.actor, $0) } == campaign().actors.map(\.id))
      #expect(rows.map { names.rank(.actor, $0) } == Array(rows.indices))
      #expect(campaign().actors.map { names.row(.actor, $0.id) } == rows)
    }
  }

  @Test("all ids of a campaign are renamed: nothing of the old ones is left, and it plays")
  func renamed() throws {
    let old = campaign()
    let names = Dictionary(uniqueKeysWithValues: Set(old.ids).map { ($0, "z-\($0)") })
    let new = old.renamed(names)
    #expect(Set(new.ids).isDisjoint(with: old.ids) && new.ids.count == old.ids.count)
    let opening = [old, new].map {
      let setting = Setting(campaign: $0, roster: roster, seed: 3)
      let world = setting.openingWorld()
      return setting.names.inAuthorsOrder(.actor).map { world[.budget, $0] }
    }
    #expect(opening[0] == opening[1] && opening[0].contains { $0 > 0 })
  }
}
