import Foundation
import ParleyCampaigns
import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleySimulation
import Testing

@testable import ParleyConsole

/// A whole evening of the flagship, played by bots: `why` has the ledger of everything that came about.
@Suite("Every result explained") struct EveryResultTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Campaigns/confidence-2013").path

  private func setting() throws -> Setting {
    let roster = Roster(Obstacles.all)
    let (campaign, _) = loadCampaign(folder: Self.folder, roster: roster)
    return Setting(campaign: try #require(campaign), roster: roster, seed: 11)
  }

  private func players(_ setting: Setting) -> [SeatPlayer] {
    setting.campaign.seats.map { SeatPlayer(setting, seat: $0.actor, seed: setting.seed) }
  }

  @Test("after the evening every decision stands under the name of some thing it is about")
  func everyDecision() throws {
    let setting = try setting()
    let session = Session(setting)
    let players = players(setting)
    while !session.isOver { try SeatPlayer.playPhase(of: session, players) }
    let console = Console(session, seat: .white, format: .json, isInteractive: false)
    let scene = console.scene
    var told: Set<String> = []
    for kind in setting.roster.vocabulary.kinds.indices.map({ Kind(number: UInt8($0)) }) {
      for row in scene.rows(kind) where !scene.handle(kind, row).isEmpty {
        let reply = console.reply(to: "why \(scene.handle(kind, row)) all").text
        for part in reply.components(separatedBy: "\"key\":\"").dropFirst() {
          told.insert(String(part.prefix(16)))
        }
      }
    }
    let untold = session.decisions.filter { !told.contains($0.key.description) }
    #expect(session.decisions.count > 300)
    #expect(
      untold.isEmpty,
      "\(Set(untold.map { setting.roster.vocabulary[$0.question].id }).sorted()): \(untold.count)")
  }

  @Test("a charge that was judged is explained under its own number, and not its incident's")
  func charges() throws {
    let setting = try setting()
    let session = Session(setting)
    let players = players(setting)
    let judged = { session.decisions.last { $0.question == .verdict } }
    while !session.isOver, judged() == nil { try SeatPlayer.playPhase(of: session, players) }
    let verdict = try #require(judged())
    let console = Console(session, seat: .white, isInteractive: false)
    let handle = console.scene.handle(.accusation, verdict.subject.a)
    let page = console.reply(to: "why \(handle) all").text
    #expect(
      page.contains(setting.roster.vocabulary[QuestionNumber.verdict].title.english), "\(page)")
  }

  @Test("what was picked among several is listed, has a chance of its own, and can be overruled")
  func choices() throws {
    let setting = try setting()
    let session = Session(setting)
    let players = players(setting)
    let picked = { session.inHand.first { $0.choice != nil && $0.outcome } }
    while !session.isOver, !(session.phase == .adjudication && picked() != nil) {
      try SeatPlayer.playPhase(of: session, players)
    }
    let taken = try #require(picked())
    let choice = try #require(taken.choice)
    let options = session.inHand.filter { $0.choice?.key == choice.key }
    #expect(options.count == choice.count && options.count > 1)
    let sum = options.reduce(0.0) { $0 + Double($1.choice?.share ?? 0) / 4_294_967_296 }
    #expect(abs(sum - 1) < 1e-6)
    let console = Console(session, seat: .white, isInteractive: false)
    let list = console.reply(to: "adjudicate all").text
    #expect(list.contains("1 of \(choice.count)"))
    let number = try #require(console.listed.firstIndex(of: taken.key)) + 1
    #expect(console.reply(to: "why \(number)").text.contains("as one of \(choice.count)"))
    let other = try #require(options.first { !$0.outcome })
    let place = try #require(console.listed.firstIndex(of: other.key)) + 1
    let yes = setting.roster.vocabulary[other.question].yes.english
    _ = console.reply(to: "override \(place) \(yes) \"the room was persuaded\"")
    #expect(session.inHand.first { $0.key == other.key }?.outcome == true)
    #expect(session.inHand.first { $0.key == taken.key }?.outcome == false)
  }
}
