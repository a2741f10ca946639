import Foundation
import ParleyCampaigns
import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleySimulation

@testable import ParleyConsole

/// A whole game of a shipped campaign with everything read in JSON: bots at the seats, a white cell that does all it
/// may, and at each phase whatever can be asked at each seat.
struct RecordedGame {
  private static let campaigns = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Campaigns")

  /// A campaign as it is shipped.
  static func campaign(_ name: String, _ roster: Roster) -> Campaign? {
    loadCampaign(folder: campaigns.appending(path: name).path, roster: roster).0
  }

  private let console: Console
  private let players: [SeatPlayer]
  private(set) var lines: [String] = []
  /// What each seat that looks is called at the prompt.
  private let seats: [String]
  private var session: Session { console.session }

  init?(_ name: String, seed: UInt64 = 11) {
    let roster = Roster(Obstacles.all)
    guard let campaign = Self.campaign(name, roster) else { return nil }
    self.init(campaign, roster, seed: seed)
  }

  init(_ campaign: Campaign, _ roster: Roster, seed: UInt64) {
    let setting = Setting(campaign: campaign, roster: roster, seed: seed)
    let session = Session(setting, standing: StandingOrders(setting))
    console = Console(session, format: .json, isInteractive: false)
    players = campaign.seats.map { SeatPlayer(setting, seat: $0.actor, seed: seed) }
    seats = ["public", "white"] + campaign.seats.prefix(2).map(\.actor)
    take(console.opening())
    take(console.cancel())
  }

  private mutating func take(_ reply: Reply) { lines += reply.lines.map(\.text) }

  mutating func type(_ typed: String...) { for line in typed { take(console.reply(to: line)) } }

  /// Plays to the end. The first seat sends nothing in the second turn, so that its campaign speaks for it.
  static func whole(_ name: String, seed: UInt64 = 11) throws -> [String] {
    guard var game = RecordedGame(name, seed: seed) else { return [] }
    try game.play()
    return game.lines
  }

  mutating func play() throws {
    while !session.isOver {
      let turn = session.turn
      switch session.phase {
      case .orders:
        for (place, player) in players.enumerated() where turn != 2 || place > 0 {
          try player.giveOrders(in: session)
        }
        order()
      case .negotiation:
        for player in players { try player.takeFloor(in: session) }
        for player in players { try player.vote(in: session) }
        type("seat white", "record p1 yes \(seats[2])", "record p99 yes \(seats[2])")
      case .briefing, .adjudication, .closing: break
      }
      look()
      close()
    }
    look()
    type("seat white")
    for number in 1...14 {
      for seat in session.setting.campaign.seats {
        type("as \(seat.actor) why x\(number)", "as \(seat.actor) why y\(number)")
      }
      type("why c\(number)", "why y\(number)")
    }
  }

  /// What a seat and the white cell may type while orders are open.
  private mutating func order() {
    let seat = seats[2]
    type("seat white", "as \(seat) argue \"a move\" because \"it is cheap\"")
    type("as \(seat) invest defence ?", "as \(seat) invest forensics", "as \(seat) undo")
    type(
      "seat \(seat)", "invest defence ?", "invest everything", "propose osce-8", "op", "", "undo 77"
    )
    type("why 1", "invest", "attack", "invest nothing", "seat white")
  }

  /// Everything that may be asked, at each seat that looks.
  private mutating func look() {
    // Every seat in the first turns and the last, and the white cell in between.
    let last = session.setting.campaign.turns
    for seat in seats where session.turn < 3 || session.turn >= last || seat == "white" {
      type("seat \(seat)")
      for line in [
        "what", "status", "orders", "brief", "inbox", "inbox 1", "help", "seat", "why p1", "why a1",
        "why i1",
        "why i2", "why c1", "why t1", "why \(seats[2])", "help measures", "help opacity",
        "help beside",
        "help investigate", "help why", "help \(seats[2])", "\"", "why nowhere",
      ] { type(line) }
    }
    type("seat white")
    for inject in session.setting.campaign.injects.prefix(3) { type("help \(inject.id)") }
    type(
      "inject", "phrase", "note \"a remark\"", "pause \"a minute\"", "pause",
      "as \(seats[2]) why i1")
  }

  /// Closes what waits, as its white cell would.
  private mutating func close() {
    type("seat white")
    switch session.phase {
    case .orders where session.setting.campaign.waits.contains(.adjudication):
      type("adjudicate", "rule", "rule 1 3 pro 1 for \"why not\"", "rule 1 99")
      for number in 1...12 { type("why \(number)") }
      type("override 2 yes \"so it was\"", "override 99 yes \"so\"")
    case .orders:
      type("inject \"a wire\"")
      type("seat \(seats[2])", "ready")
      if session.phase == .orders { type("seat white", "next") }
    case .negotiation:
      if let inject = session.setting.campaign.injects.last { type("inject \(inject.id) now") }
      type("next")
    default: type("next")
    }
  }
}
