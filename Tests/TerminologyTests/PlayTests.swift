import Foundation
import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleySimulation
import ParleyTesting
import Testing

@testable import Terminology

/// The dilemma as a person meets it, and how often it arises.
@Suite struct PlayTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Campaign")
  private static let shelf = TranscriptShelf(
    folder, player: TranscriptPlayer(WordyRing.roster, campaigns: folder.path))

  @Test func `a person leaves a word open, and is told that it broke it`() throws {
    let files = Self.shelf.files(of: "open-words")
    #expect(files.count == 2)
    let recording = ProcessInfo.processInfo.environment["PARLEY_RERECORD"] ?? ""
    for file in files {
      if !recording.isEmpty {
        let stops = Self.shelf.record(file, isUnreleased: recording == "unreleased")
        #expect(stops.isEmpty, "nothing was written: \(stops)")
      }
      let problems = Self.shelf.check(file)
      #expect(problems.isEmpty, "\(problems)")
    }
  }

  /// Games of bots, played once for all that is asked of them.
  private static let on = games(40)

  private static func games(_ count: Int, without: [String] = []) -> Report {
    let setting = Setting(
      campaign: WordyRing.campaign(), roster: WordyRing.roster, without: without, seed: 5)
    return Simulation(setting).run(games: count, jobs: 2)
  }

  private func times(_ id: String, in report: Report) -> Int {
    let vocabulary = WordyRing.roster.vocabulary
    guard let place = vocabulary.metrics.firstIndex(where: { $0.id == id }) else { return -1 }
    return report.outcomes.reduce(0) { $0 + Int($1.metrics[place]) }
  }

  @Test func `breaches are read in words in many games of bots, and in none with the obstacle off`()
  {
    let (on, off) = (Self.on, Self.games(40, without: [TerminologyRules.id]))
    let ids = WordyRing.roster.vocabulary.metrics.map(\.id).filter { $0.hasPrefix("terminology.") }
    for id in ids { print("\(id): on \(times(id, in: on)), off \(times(id, in: off)) in 40 games") }
    #expect(times("terminology.misread", in: on) >= 10)
    #expect(ids.allSatisfy { times($0, in: off) == 0 })
    #expect(on.faults.isEmpty)
  }

  @Test func `bots give its orders because they serve them`() {
    let report = Self.on
    let vocabulary = WordyRing.roster.vocabulary
    for verb in ["glossary", "concede", "define"] {
      guard let place = vocabulary.verbs.firstIndex(where: { $0.id == verb }) else {
        Issue.record("no \(verb)")
        continue
      }
      let given = report.outcomes.map { $0.orders[place] }
      print("\(verb): \(given.reduce(0, +)) times, in \(given.count { $0 > 0 }) of 40 games")
      #expect(given.count { $0 > 0 } >= 2, "\(verb)")
    }
  }
}
