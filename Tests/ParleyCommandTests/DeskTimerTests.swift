import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyCommand

@Suite("The desk timer") @MainActor
struct DeskTimerTests {
  /// A clock that a test turns.
  final class Hands {
    var now = ContinuousClock.now
    func turn(_ seconds: Int) { now = now.advanced(by: .seconds(seconds)) }
  }

  let hands = Hands()
  let team = Seat.team(Row(0))

  func timer(solo: String? = nil) -> DeskTimer {
    var campaign = Campaign(id: "ring", title: "Ring")
    (campaign.deskMinutes, campaign.orderMinutes, campaign.floorMinutes) = (2, 8, 1)
    campaign.solo = solo
    return DeskTimer(campaign, .english, clock: { [hands] in hands.now })
  }

  func say(_ timer: DeskTimer, _ seat: Seat, _ phase: Phase, turn: Int32 = 1) -> String? {
    timer.message(at: seat, turn: turn, phase: phase, isOver: false)
  }

  @Test("a visit to the desk is told once, and anew for the next team")
  func desk() {
    let timer = timer()
    #expect(say(timer, team, .orders) == nil)
    hands.turn(119)
    #expect(say(timer, team, .orders) == nil)
    hands.turn(1)
    #expect(say(timer, team, .orders)?.hasPrefix("2 minutes at the desk") == true)
    hands.turn(60)
    #expect(say(timer, team, .orders) == nil)
    #expect(say(timer, .team(Row(1)), .orders) == nil)
    hands.turn(120)
    #expect(say(timer, .team(Row(1)), .orders)?.hasPrefix("2 minutes at the desk") == true)
  }

  @Test("a phase is told a minute before its end and at its end; a new turn begins anew")
  func phase() {
    let timer = timer()
    #expect(say(timer, .white, .orders) == nil)
    hands.turn(7 * 60)
    #expect(say(timer, .white, .orders) == "One minute left: orders.")
    #expect(say(timer, .white, .orders) == nil)
    hands.turn(60)
    #expect(say(timer, .white, .orders) == "Time is up: orders, 8 minutes.")
    #expect(say(timer, .white, .orders) == nil)
    #expect(say(timer, .white, .orders, turn: 2) == nil)
    hands.turn(8 * 60)
    #expect(say(timer, .white, .orders, turn: 2)?.hasPrefix("Time is up") == true)
    // A minute's floor has no last minute to speak of.
    #expect(say(timer, .white, .negotiation) == nil)
    hands.turn(60)
    #expect(say(timer, .white, .negotiation)?.hasPrefix("Time is up") == true)
  }

  @Test("the clocks stand still while the exercise is paused")
  func pause() {
    func look(_ timer: DeskTimer, isPaused: Bool) -> String? {
      timer.message(at: team, turn: 1, phase: .orders, isOver: false, isPaused: isPaused)
    }
    let timer = timer()
    #expect(look(timer, isPaused: false) == nil)
    hands.turn(60)
    #expect(look(timer, isPaused: false) == nil)
    for _ in 1...1000 {
      hands.turn(1)
      #expect(look(timer, isPaused: true) == nil)
    }
    hands.turn(59)
    #expect(look(timer, isPaused: false) == nil)
    hands.turn(1)
    #expect(look(timer, isPaused: false)?.hasPrefix("2 minutes at the desk") == true)
    hands.turn(5 * 60)
    #expect(look(timer, isPaused: false) == "One minute left: orders.")
  }

  @Test("who plays alone is left in peace, and so is who is done")
  func silent() {
    let timer = timer(solo: "arden")
    _ = say(timer, team, .orders)
    hands.turn(10_000)
    #expect(say(timer, team, .orders) == nil)
    let other = self.timer()
    _ = say(other, .white, .orders)
    hands.turn(10_000)
    #expect(other.message(at: .white, turn: 1, phase: .orders, isOver: true) == nil)
  }
}
