import Foundation
import ParleyRules
import Testing

@testable import ParleyCampaigns

/// What an author reads about the files of a campaign.
@Suite struct FolderTests {
  @Test func partsAreReadAsOne() throws {
    let desk = try Desk([
      "campaign.yaml": "title: A\nparts: [actors.yaml, sub.yaml]\n",
      "actors.yaml": "actors: {a: 1}\n",
      "sub.yaml": "# nothing yet\n",
    ])
    let log = Diagnostics()
    let folder = Folder.read(desk.folder.path, log: log)
    #expect(log.told().isEmpty)
    #expect(folder?.sections.map(\.key) == ["title", "parts", "actors"])
    #expect(Folder.read(desk.folder.path + "/campaign.yaml", log: log)?.sections.count == 3)
  }

  @Test func aMissingPartIsToldWhereItIsNamed() throws {
    let desk = try Desk(["campaign.yaml": "parts:\n  - actor.yaml\n", "actors.yaml": "a: 1\n"])
    #expect(
      desk.printed() == [
        "campaign.yaml:2:5: error [missing]: there is no file actor.yaml in this folder\n"
          + "  hint: did you mean actors.yaml?"
      ])
  }

  @Test func aMissingFrontDoorIsTold() throws {
    let desk = try Desk()
    #expect(desk.printed() == ["campaign.yaml:1:1: error [missing]: there is no such file"])
    let log = Diagnostics()
    #expect(Folder.read("/nowhere/at/all", log: log) == nil)
    #expect(
      log.told().map(\.description)
        == ["/nowhere/at/all:1:1: error [missing]: there is no such folder"])
  }

  @Test(arguments: [
    "../secret.yaml", "/etc/passwd.yaml", "a/../../b.yaml", "~/x.yaml", "..\\x.yaml",
  ])
  func aPathThatLeavesTheFolderIsRefused(path: String) throws {
    let desk = try Desk(["campaign.yaml": "parts: ['\(path)']\n"])
    #expect(
      desk.printed() == [
        "campaign.yaml:1:9: error [outside]: \(path) lies outside the campaign's folder\n"
          + "  hint: name a file of this folder, such as actors.yaml"
      ])
  }

  @Test func aLinkThatLeavesTheFolderIsRefused() throws {
    let other = try Desk(["secret.yaml": "secret: 1\n"])
    let desk = try Desk([
      "campaign.yaml": "parts: [a.yaml, b.yaml, c.yaml]\n", "real.yaml": "x: 1\n",
    ])
    try desk.link("a.yaml", to: other.folder.path + "/secret.yaml")
    try desk.link("b.yaml", to: "real.yaml")
    try desk.link("c.yaml", to: "/dev/zero")
    #expect(
      desk.printed() == [
        "campaign.yaml:1:9: error [outside]: a.yaml lies outside the campaign's folder",
        "campaign.yaml:1:25: error [outside]: c.yaml lies outside the campaign's folder",
      ])
  }

  @Test func onlyPlainFilesAreRead() throws {
    let desk = try Desk(["campaign.yaml": "parts: [folder.yaml, pipe.yaml, notes.txt]\n"])
    try FileManager.default.createDirectory(
      at: desk.folder.appendingPathComponent("folder.yaml"), withIntermediateDirectories: false)
    #expect(mkfifo(desk.folder.path + "/pipe.yaml", 0o600) == 0)
    #expect(
      desk.printed() == [
        "campaign.yaml:1:9: error [missing]: folder.yaml is a folder",
        "campaign.yaml:1:22: error [missing]: there is no file pipe.yaml in this folder",
        "campaign.yaml:1:33: error [missing]: notes.txt does not end in .yaml",
      ])
  }

  @Test func partsThatNamePartsAreRefused() throws {
    let desk = try Desk([
      "campaign.yaml": "parts: [a.yaml, campaign.yaml, a.yaml]\n",
      "a.yaml": "parts: [campaign.yaml]\nactors: {}\n",
    ])
    #expect(
      desk.printed() == [
        "a.yaml:1:1: error [cycle]: a part cannot name parts of its own\n"
          + "  hint: only campaign.yaml names parts, and a part names none",
        "campaign.yaml:1:17: error [cycle]: campaign.yaml names itself\n"
          + "  hint: only campaign.yaml names parts, and a part names none",
        "campaign.yaml:1:32: error [duplicate]: a.yaml is named twice; the first is on line 1",
      ])
  }

  @Test func aSectionInTwoFilesNamesBothPlaces() throws {
    let desk = try Desk([
      "campaign.yaml": "parts: [a.yaml]\nactors: {one: 1}\n", "a.yaml": "\nactors: {two: 2}\n",
    ])
    let log = Diagnostics()
    let folder = Folder.read(desk.folder.path, log: log)
    #expect(
      desk.lines(log) == [
        "a.yaml:2:1: error [duplicate]: the section actors stands in two files; the other is at "
          + "campaign.yaml:2:1\n  hint: keep a section in one file"
      ])
    #expect(folder?.root["actors"]?.pairs.map(\.key) == ["one", "two"])
  }

  @Test func aSyntaxErrorMutesOnlyWhatDependsOnIt() throws {
    let desk = try Desk([
      "campaign.yaml": "parts: [a.yaml, m.yaml]\nseats: {russia: osce-8}\n",
      "a.yaml": "actors:\n  russia: {title: [\n", "m.yaml": "measures: {osce-9: 1}\n",
    ])
    let log = Diagnostics()
    let folder = try #require(Folder.read(desk.folder.path, log: log))
    let root = Item(folder.root, name: "campaign", log: log)
    func names(_ what: Text, _ section: String) -> Names {
      Names(
        what, folder.root[section]?.pairs.map(\.key) ?? [], isComplete: folder.isKnown(section))
    }
    let (actors, measures) = (names("actor", "actors"), names("measure", "measures"))
    _ = root.fields { fields -> Bool? in
      fields.allow(["parts"])
      _ = fields.required("actors")
      _ = fields.required("measures")
      for (id, seat) in fields.required("seats")?.pairs() ?? [] {
        _ = Item(Entry(.scalar(id), at: seat.place), name: "seat", log: log).reference(to: actors)
        _ = seat.reference(to: measures)
      }
      return true
    }
    #expect(
      desk.lines(log).map { String($0.prefix { $0 != "\n" }) } == [
        "a.yaml:2:19: error [syntax]: this [ has no ]",
        "campaign.yaml:2:17: error [unknown]: there is no measure \"osce-8\"",
      ])
  }

  @Test func aListWhereSectionsShouldBe() throws {
    let desk = try Desk(["campaign.yaml": "- a\n- b\n"])
    #expect(
      desk.printed().first?.hasPrefix("campaign.yaml:1:1: error [type]: a campaign file holds")
        == true)
    try desk.write("campaign.yaml", "")
    #expect(
      desk.printed().first?.hasPrefix("campaign.yaml:1:1: error [empty]: this file is empty")
        == true)
  }

  @Test func theOrderIsTheSameEveryTime() throws {
    let desk = try Desk([
      "campaign.yaml": "parts: [b.yaml, a.yaml, z.yaml]\nx: *y\n", "a.yaml": "q: [\n",
      "b.yaml": "x: 1\ny: &k 2\ny: 3\n",
    ])
    let first = desk.printed()
    #expect(first.count == 6)
    for _ in 0..<20 { #expect(desk.printed() == first) }
  }
}
