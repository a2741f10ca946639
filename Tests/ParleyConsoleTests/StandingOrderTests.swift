import ParleyEngine
import ParleyRules
import ParleySimulation
import Synchronization
import Testing

@testable import ParleyConsole

/// What a campaign declares for seats that send nothing.
@Suite("Standing orders") struct StandingOrderTests: PromptTesting {
  /// What Arden does when it sends nothing: two orders that name what the campaign names, and one that names a thing
  /// of play, which is not there from the start.
  private func setting(seed: UInt64 = 7) -> Setting {
    var campaign = Table.campaign
    campaign.seats = campaign.seats.map { seat in
      Campaign.Seat(
        actor: seat.actor, brief: seat.brief,
        defaults: seat.actor == "arden"
          ? ["operate defence arden-bank", "invest forensics", "investigate i1"] : [])
    }
    return Setting(campaign: campaign, roster: Table.roster, seed: seed)
  }

  /// How often each line was read.
  private final class Readings: Sendable {
    private let counts = Mutex<[String: Int]>([:])
    func note(_ line: String) { counts.withLock { $0[line, default: 0] += 1 } }
    var all: [String: Int] { counts.withLock { $0 } }
  }

  /// The orders of a setting, with every reading noted.
  private func noting(_ setting: Setting, in readings: Readings, from first: Int = 0)
    -> StandingOrders
  {
    StandingOrders(setting) { line, view, setting, text in
      readings.note(line)
      guard readings.all[line, default: 0] > first else { return nil }
      let scene = Scene(
        lens: view, names: setting.names, roster: setting.roster, mask: setting.mask,
        language: .english, text: text)
      return try? Grammar(scene).order(line, by: view.actorRow).order
    }
  }

  @Test(
    "a line that names only what the campaign names is read once, however many games are played")
  func readOnce() {
    let readings = Readings()
    let setting = setting()
    let simulation = Simulation(
      setting, bot: { _ in Idler() }, standing: noting(setting, in: readings))
    let orders = simulation.run(games: 6).outcomes.reduce(0) { $0 + $1.allOrders }
    #expect(orders > 6 * Int(setting.campaign.turns))
    #expect(readings.all["operate defence arden-bank"] == 1)
    #expect(readings.all["invest forensics"] == 1)
    #expect(readings.all["investigate i1", default: 0] > 6, "what it names differs by the game")
  }

  @Test("reading it once and reading it each time come to the same games")
  func sameGames() {
    let setting = setting()
    let once = Readings()
    let always = Readings()
    let played = [noting(setting, in: once), noting(setting, in: always, from: 1)].map {
      Simulation(setting, bot: { _ in Idler() }, standing: $0).run(games: 20).outcomes.map(\.digest)
    }
    #expect(played[0] == played[1])
    #expect(always.all["invest forensics", default: 0] > 20 && once.all["invest forensics"] == 1)
  }

  @Test("a seat that sends nothing gets them, with or without anybody at a console")
  func withoutConsole() throws {
    let setting = setting()
    let sessions = (0..<2).map { _ in Session(setting, standing: StandingOrders(setting)) }
    _ = Console(sessions[0], seat: .white).opening()
    for session in sessions { while !session.isOver { try session.closePhase() } }
    #expect(sessions[0].digest == sessions[1].digest)
    let filed = sessions[0].inputs.filter {
      if case .order(_, "default", _) = $0 { true } else { false }
    }
    #expect(filed.count > Int(setting.campaign.turns))
    let silent = Session(setting)
    _ = Console(silent, seat: .white).opening()
    while !silent.isOver { try silent.closePhase() }
    #expect(!silent.inputs.contains { if case .order = $0 { true } else { false } })
  }
}

/// A bot that leaves its desk to what is declared for it.
private struct Idler: Bot {
  func sealedOrders(_ desk: Delegation) -> [Order] { [] }
  func floorActs(_ desk: Delegation) -> [Order] { [] }
  func ballots(_ desk: Delegation) -> [(text: Row, ballot: Ballot)] { [] }
}
