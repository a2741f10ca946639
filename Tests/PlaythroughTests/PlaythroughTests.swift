import Foundation
import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

/// Plays what lies in `Campaigns/*/playthroughs`.
///
/// `PARLEY_RERECORD=1 swift test --filter Playthroughs` writes the replies of now into the files;
/// the reviewer reads the difference. It refuses where an `=` line fails, and where the rules
/// changed without a new revision; before a first release `PARLEY_RERECORD=unreleased` allows the
/// latter.
@Suite("Playthroughs")
struct PlaythroughTests {
  static let campaigns = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Campaigns")
  static let shelf = TranscriptShelf(
    campaigns, player: TranscriptPlayer(Roster(Obstacles.all), campaigns: campaigns.path))
  static let files = shelf.campaignIDs().flatMap { shelf.files(of: $0) }
  static let recording = ProcessInfo.processInfo.environment["PARLEY_RERECORD"] ?? ""

  @Test("every campaign has at least one")
  func everyCampaignIsPlayed() {
    let ids = PlaythroughTests.shelf.campaignIDs()
    #expect(!ids.isEmpty)
    for id in ids { #expect(!PlaythroughTests.shelf.files(of: id).isEmpty, "\(id)") }
  }

  @Test("plays out as recorded", arguments: files)
  func playsAsRecorded(file: URL) {
    if !PlaythroughTests.recording.isEmpty {
      let isUnreleased = PlaythroughTests.recording == "unreleased"
      let stops = PlaythroughTests.shelf.record(file, isUnreleased: isUnreleased)
      #expect(stops.isEmpty, "nothing was written:\n\(PlaythroughTests.told(stops))")
    }
    let problems = PlaythroughTests.shelf.check(file)
    #expect(problems.isEmpty, "\(PlaythroughTests.told(problems))")
  }

  static func told(_ problems: [TranscriptProblem]) -> String {
    problems.map(\.description).joined(separator: "\n")
  }
}
