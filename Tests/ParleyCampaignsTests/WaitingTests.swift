import ParleyRules
import Testing

@testable import ParleyCampaigns

/// Injects that wait for each other.
@Suite struct WaitingTests {
  private func injects(_ written: String) throws -> [String] {
    try Desk.changing("injects:\n", to: "injects:\n" + written)
  }

  @Test func aRingIsToldOnceAtItsFirstLinkWithTheWholeChain() throws {
    let lines = try injects(
      """
        one: {when: {fired: two}, headline: One}
        two: {when: {all: [{turn: 2}, {fired: three}]}, headline: Two}
        three: {when: {fired: one}, headline: Three}
        after: {when: {fired: three}, headline: After}

      """)
    #expect(
      lines == [
        "campaign.yaml:31:23: error [cycle]: these injects can never come: one waits for two, which "
          + "waits for three, which waits for one\n"
          + "  hint: give one of them a trigger of its own, such as {turn: 3}"
      ])
  }

  @Test func anInjectThatWaitsForItself() throws {
    let lines = try injects("  one: {when: {fired: one}, headline: One}\n")
    #expect(
      lines.first?.hasPrefix(
        "campaign.yaml:31:23: error [cycle]: one waits for itself and can never come") == true)
    #expect(lines.count == 1)
  }

  @Test func twoRingsAreTwoMistakes() throws {
    let lines = try injects(
      """
        one: {when: {fired: two}, headline: One}
        two: {when: {fired: one}, headline: Two}
        three: {when: {all: [{fired: four}, {fired: outage}]}, headline: Three}
        four: {when: {any: [{fired: three}, {fired: four}]}, headline: Four}

      """)
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.contains("[cycle]") })
  }

  /// What can come all the same is no mistake: another way in, or waiting for something not to have
  /// happened.
  @Test func aRingWithADoorIsFine() throws {
    let lines = try injects(
      """
        one: {when: {any: [{turn: 2}, {fired: two}]}, headline: One}
        two: {when: {fired: one}, headline: Two}
        three: {when: {not: {fired: three}}, headline: Three}
        four: {when: {fired: outage}, headline: Four}

      """)
    #expect(lines == [])
  }

  @Test func theChainIsToldInDutchToo() throws {
    let desk = try Desk([
      "campaign.yaml": Desk.campaign.replacing(
        "injects:\n", with: "injects:\n  one: {when: {fired: one}, headline: One}\n")
    ])
    let told = loadCampaign(folder: desk.folder.path, roster: .table).1
    #expect(
      told.first?.printed(in: .dutch).contains(
        "one wacht op zichzelf en kan dus nooit komen") == true)
  }
}
