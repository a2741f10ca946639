import ParleyRules
import Testing

@testable import ParleyCampaigns

/// What an author says of an actor for the sentences it stands in.
@Suite struct CalledTests {
  @Test func nameAndNumberAreTakenUp() throws {
    let text = Desk.campaign.replacing(
      "ngo: {title: Watch,",
      with: "ngo: {title: Watch, called: {en: the Watch, nl: de Wacht}, plural: [nl],")
    let desk = try Desk(["campaign.yaml": text])
    let (campaign, told) = loadCampaign(folder: desk.folder.path, roster: .table)
    #expect(told == [])
    let ngo = try #require(campaign?.actors.first { $0.id == "ngo" })
    #expect(ngo.called == Text("the Watch", nl: "de Wacht"))
    #expect(ngo.plural == [.dutch])
    let arden = try #require(campaign?.actors.first { $0.id == "arden" })
    #expect(arden.called == arden.title)
    #expect(arden.plural == [])
  }

  /// A campaign is compared by what it says: the order in which languages were written says nothing.
  @Test func theOrderOfLanguagesIsNotTheAuthors() throws {
    let both = try ["[en, nl]", "[nl, en]"].map { written in
      let text = Desk.campaign.replacing(
        "ngo: {title: Watch,", with: "ngo: {title: Watch, plural: \(written),")
      let desk = try Desk(["campaign.yaml": text])
      return loadCampaign(folder: desk.folder.path, roster: .table).0.map { "\($0)" }
    }
    #expect(both[0] != nil)
    #expect(both[0] == both[1])
  }

  @Test(arguments: [
    (
      "plural: true",
      "error [type]: plural: is a list of languages, not \"true\"\n  hint: write [en, nl]"
    ), ("plural: nl", "hint: write [nl]"),
    (
      "plural: [fr]", "error [word]: item 1 of plural cannot be \"fr\"\n  hint: choose from: en, nl"
    ),
    ("called: \"\"", "error [empty]: called is empty"),
  ])
  func mistakes(_ written: String, _ complaint: String) throws {
    let lines = try Desk.changing("ngo: {title: Watch,", to: "ngo: {title: Watch, \(written),")
    #expect(lines.count == 1)
    #expect(lines.first?.contains(complaint) == true, "\(lines)")
  }
}
