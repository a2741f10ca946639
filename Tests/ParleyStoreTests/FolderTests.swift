import Foundation
import ParleyRules
import Testing

@testable import ParleyStore

@Suite("Folders of sessions and campaigns")
struct FolderTests {
  let bench: Bench
  init() throws { bench = try Bench() }

  @Test("the folder follows the XDG rules")
  func xdg() {
    #expect(Sessions(environment: ["XDG_STATE_HOME": "/s"]).folder == "/s/parley/sessions")
    #expect(
      Sessions(environment: ["XDG_STATE_HOME": "relative", "HOME": "/h"]).folder
        == "/h/.local/state/parley/sessions")
    #expect(Sessions(environment: ["HOME": "/h"]).folder == "/h/.local/state/parley/sessions")
  }

  @Test("a new session gets a name of its own, made of campaign and moment")
  func names() throws {
    let sessions = Sessions(folder: bench.path("x/y"))
    let first = try sessions.newPath(for: "ring", at: 1_700_000_000_000)
    #expect(first == bench.path("x/y/ring-20231114-221320.parley"))
    _ = try SessionFile.create(first, head: Bench.head)
    let second = try sessions.newPath(for: "ring", at: 1_700_000_000_000)
    #expect(second == bench.path("x/y/ring-20231114-221320-2.parley"))
  }

  @Test("sessions are listed last played first; what is no session is left out")
  func recent() throws {
    let sessions = Sessions(folder: bench.folder)
    for (name, moment) in [("a", Int64(300)), ("b", 900), ("c", 600)] {
      let file = try SessionFile.create(
        bench.path("\(name).parley"), head: Bench.head, now: { moment })
      try file.append(.next)
    }
    try bench.write("junk", to: "d.parley")
    try bench.write("junk", to: "e.txt")
    let lines = sessions.recent()
    #expect(
      lines.map { ($0.path as NSString).lastPathComponent } == ["b.parley", "c.parley", "a.parley"])
    #expect(lines.first?.title == Text("The Ring", nl: "De Ring"))
    #expect(lines.first?.inputs == 1)
    #expect(sessions.recent(1).count == 1)
    #expect(Sessions(folder: bench.path("none")).recent().isEmpty)
  }

  @Test("a campaign's texts are taken along; what is hidden, linked or no text is not")
  func campaign() throws {
    for (name, text) in [
      ("campaign.yaml", "a"), ("README.md", "b"), ("briefs/arden.md", "c"), (".secret.yaml", "d"),
      ("picture.png", "e"),
    ] { try bench.write(text, to: "ring/\(name)") }
    try Data([0xFF, 0xFE]).write(to: URL(fileURLWithPath: bench.path("ring/bad.yaml")))
    try FileManager.default.createSymbolicLink(
      atPath: bench.path("ring/link.yaml"), withDestinationPath: "/etc/passwd")
    let files = try CampaignFile.read(folder: bench.path("ring"))
    #expect(files.map(\.path) == ["README.md", "briefs/arden.md", "campaign.yaml"])
    let again = try CampaignFile.unpacked(files, as: "ring") { folder in
      #expect(folder.hasSuffix("/ring"))
      return try CampaignFile.read(folder: folder)
    }
    #expect(again == files)
  }

  @Test("a forged session cannot write outside the fresh folder")
  func forged() throws {
    let files = ["../out.yaml", "/tmp/out.yaml", "a/../../out.yaml", "campaign.yaml"].map {
      CampaignFile(path: $0, text: "x")
    }
    let paths = try CampaignFile.unpacked(files, as: "../..") { folder in
      #expect(folder.hasSuffix("/campaign"))
      let base = URL(fileURLWithPath: folder).deletingLastPathComponent().path
      return try FileManager.default.subpathsOfDirectory(atPath: base).sorted()
    }
    #expect(paths.filter { $0.hasSuffix("yaml") }.contains("campaign/campaign.yaml"))
    #expect(paths.allSatisfy { $0.hasPrefix("campaign") })
  }

  @Test("the digest depends on every byte and on no order")
  func digest() {
    let (a, b) = (CampaignFile(path: "a", text: "1"), CampaignFile(path: "b", text: "2"))
    #expect(CampaignFile.digest([a, b]) == CampaignFile.digest([b, a]))
    #expect(CampaignFile.digest([a]) != CampaignFile.digest([a, b]))
    #expect(CampaignFile.digest([CampaignFile(path: "a", text: "2")]) != CampaignFile.digest([a]))
  }
}
