import Foundation
import ParleyCampaigns
import ParleyObstacles
import ParleyRules
import ParleySimulation
import Testing

@testable import ParleyEngine

/// No event of a shipped campaign contradicts the record of the game in which it is told.
@Suite("Events tell what is true") struct TrueWordsTests {
  static let campaigns = ["first-steps", "confidence-2013"]

  private static func load(_ name: String) throws -> Campaign {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Campaigns/\(name)").path
    let (campaign, told) = loadCampaign(folder: folder, roster: Roster(Obstacles.all))
    #expect(told.isEmpty, "\(told)")
    return try #require(campaign)
  }

  /// What was told in some games, and what of it was not true.
  private struct Count {
    /// By inject and wording: how often it was told.
    var told: [String: Int] = [:]
    /// Texts that say that nobody knows who did it, told of somebody plainly named; the reverse; other things taken for
    /// granted that were not so.
    var contradictions: [String] = []
  }

  /// Plays a game, releases by hand what waits for a hand, each in some turn, and holds every text against the truth.
  /// - Parameter flags: the campaign whose `presumes` says what each text takes for granted.
  private func play(
    _ campaign: Campaign, against flags: Campaign, without: [String], seed: UInt64, bots: Bool,
    _ count: inout Count
  ) throws {
    let setting = Setting(
      campaign: campaign, roster: Roster(Obstacles.all), without: without, seed: seed)
    let session = Session(setting)
    let players =
      bots
      ? setting.campaign.seats.map { SeatPlayer(setting, seat: $0.actor, seed: seed) } : []
    var read = 0
    func readOn() {
      let events = session.events(of: .white)
      for event in events[read...] {
        guard case .happened(let told) = event.body, told.isOfInject else { continue }
        check(told, in: session, against: flags, &count)
      }
      read = events.count
    }
    while !session.isOver {
      if session.phase == .orders {
        for (place, inject) in campaign.injects.enumerated()
        where inject.turn == nil && inject.when == nil
          && (UInt64(place) + seed) % UInt64(campaign.turns) + 1 == UInt64(session.turn)
        {
          try session.inject(inject.id)
          readOn()
        }
      }
      if bots {
        try SeatPlayer.playPhase(of: session, players)
      } else {
        try session.closePhase()
      }
      readOn()
    }
  }

  private func check(
    _ told: Event, in session: Session, against flags: Campaign, _ count: inout Count
  ) {
    let id = session.setting.names.id(.inject, told.row(0))
    guard let inject = flags.injects.first(where: { $0.id == id }) else { return }
    count.told["\(id) \(told.wording)", default: 0] += 1
    if case .not(.named(let other)) = inject.presumes {
      // Held against the incident itself, not against what chose the words.
      let truth = session.game.truth
      let incident = Scripting(session.game).incident(of: other)
      let isPlain = incident.map {
        truth[.named, $0] != nil && truth.knowers(of: $0).includesPublic
      }
      if isPlain == true, told.wording == 0 { count.contradictions.append(id) }
      if isPlain == false, told.wording != 0, incident.map(truth.isSettled) == false {
        count.contradictions.append("\(id), settled by nothing")
      }
    } else if let presumed = inject.wordings[told.wording].presumes,
      !Judge(session.game).holds(presumed)
    {
      count.contradictions.append(id)
    }
  }

  private func tally(_ name: String, _ change: (inout Campaign) -> Void = { _ in }) throws -> Count
  {
    let flags = try TrueWordsTests.load(name)
    var campaign = flags
    change(&campaign)
    var count = Count()
    for without in [[], ["opacity"]] {
      for seed in UInt64(1)...24 {
        try play(campaign, against: flags, without: without, seed: seed, bots: false, &count)
      }
      for seed in UInt64(100)...101 {
        try play(campaign, against: flags, without: without, seed: seed, bots: true, &count)
      }
    }
    return count
  }

  @Test(
    "with and without Opacity, in games of people who say nothing and of bots", arguments: campaigns
  )
  func nothingIsContradicted(name: String) throws {
    let count = try tally(name)
    #expect(count.contradictions.isEmpty, "\(count.contradictions)")
    let others = count.told.keys.filter { !$0.hasSuffix(" 0") }
    #expect(others.count >= 3, "other words come up: \(others.sorted())")
  }

  @Test("without other words the same games contradict their events: the test can fail")
  func control() throws {
    let count = try tally("confidence-2013") { campaign in
      for place in campaign.injects.indices { campaign.injects[place].otherwise = [] }
    }
    #expect(Set(count.contradictions).isSuperset(of: ["dutch-banks", "sony-wiper"]))
  }

  @Test("a text that says that nobody knows says so in its file as well", arguments: campaigns)
  func flags(name: String) throws {
    let phrases = ["nobody knows", "whoever they are", "nobody has claimed", "nobody can show"]
    for inject in try TrueWordsTests.load(name).injects {
      let text = inject.text.english.lowercased()
      guard phrases.contains(where: text.contains) else { continue }
      guard case .not(.named) = inject.presumes else {
        Issue.record("\(inject.id) says that nobody knows, and presumes nothing")
        continue
      }
    }
  }

  @Test("what is named in a file is somebody who was caught by documents of his own")
  func companiesAreBelievedOrNot() throws {
    let injects = try TrueWordsTests.load("confidence-2013").injects
    for id in ["mandiant-report", "apt28-report"] {
      let inject = try #require(injects.first { $0.id == id })
      for case .incident(let deed) in inject.effects { #expect(!deed.isNamed) }
      #expect(inject.effects.contains { if case .evidence = $0 { true } else { false } })
    }
  }
}
