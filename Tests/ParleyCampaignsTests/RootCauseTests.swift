import ParleyRules
import Testing

@testable import ParleyCampaigns

/// Nothing is complained of that only follows from another mistake.
@Suite struct RootCauseTests {
  @Test func anActorGivenTwiceIsOneMistake() throws {
    let lines = try Desk.changing(
      "  boreal: {title: Boreal,",
      to: "  boreal: {title: Boreal}\n  boreal: {title: Boreal,")
    #expect(
      lines == [
        "campaign.yaml:12:3: error [duplicate]: \"boreal\" stands here for the second time; the "
          + "first is on line 11\n  hint: keep one of the two"
      ])
  }

  @Test func bothHalvesOfWhatIsGivenTwiceAreChecked() throws {
    let lines = try Desk.changing(
      "  boreal: {title: Boreal,", to: "  boreal: {titel: Boreal}\n  boreal: {title: Boreal,")
    #expect(lines.count == 2)
    #expect(lines[0].contains("[duplicate]"))
    #expect(lines[1].contains("11:12: error [unknown-key]: boreal has no key \"titel\""))
  }

  @Test func anUnreadableLengthSaysNothingOfTheCalendarAndOfLateTurns() throws {
    let text = Desk.campaign.replacing(
      "turns: 2\n", with: "turns: four\ncalendar: [spring, summer, autumn, winter]\n"
    ).replacing("    turn: 1\n", with: "    turn: 4\n")
    let lines = try Desk(["campaign.yaml": text]).validated()
    #expect(lines.count == 1)
    #expect(lines[0].contains("[type]: turns is \"four\""))
  }

  @Test func aLengthThatIsReadStillBoundsThem() throws {
    let lines = try Desk.changing("    turn: 1\n", to: "    turn: 4\n")
    #expect(lines.count == 1)
    #expect(lines[0].contains("[range]: turn is 4"))
  }
}
