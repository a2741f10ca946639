import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// What a broken rule does to a game: it is reported, once and with its place, and the game goes on to its end.
@Suite("The guards against broken rules")
struct GuardTests {
  private func play(_ culprit: any Module.Type) throws -> Session {
    let roster = Roster(Obstacles.all + [culprit])
    let session = Session(
      Setting(campaign: RingCampaign.make(roster.vocabulary), roster: roster, seed: 3))
    try RandomTable(session, seed: 3).playOut()
    return session
  }

  /// A game with a fault: it is found where it was made, it ends, and it is the same game again.
  private func fault(of culprit: any Module.Type) throws -> RuleFault? {
    let session = try play(culprit)
    #expect(session.isOver)
    #expect(session.turn == session.setting.campaign.turns + session.setting.campaign.epilogue)
    let again = Session(session.setting, replaying: session.inputs, journal: MemoryJournal())
    #expect(again.fault == session.fault)
    #expect(again.digest == session.digest)
    return session.fault
  }

  @Test("answers that never come to rest are cut off after eight waves")
  func waves() throws {
    let fault = try #require(try fault(of: Echo.self))
    #expect(fault.message.contains("did not come to rest in 8 waves"))
    #expect(fault.turn == 2 && fault.step == .drift)
  }

  @Test("seven waves are none too many")
  func longAnswers() throws {
    #expect(try fault(of: ShortEcho.self) == nil)
  }

  @Test("a rule that asks for too many effects is stopped")
  func effects() throws {
    let fault = try #require(try fault(of: Flood.self))
    #expect(fault.message.contains("more than \(Adjudication.effectLimit) effects"))
    #expect(fault.turn == 2 && fault.step == .drift)
  }

  @Test("a rule that tells too much is stopped")
  func happenings() throws {
    let fault = try #require(try fault(of: Chatter.self))
    #expect(fault.message.contains("more than \(Adjudication.effectLimit) effects"))
  }

  @Test("two values for one cell in one stage are a fault")
  func doubleSet() throws {
    let fault = try #require(try fault(of: TwoMinds.self))
    #expect(fault.message == "twominds.view was set twice in one stage")
    #expect(fault.turn == 2 && fault.step == .drift)
  }

  @Test("the same value twice is none")
  func sameSet() throws {
    #expect(try fault(of: OneMind.self) == nil)
  }

  @Test("a cell that another owns may not be set")
  func foreignSet() throws {
    let fault = try #require(try fault(of: Burglar.self))
    #expect(fault.message == "actor.budget was set by one who does not own it")
    #expect(fault.turn == 2 && fault.step == .drift)
  }

  @Test("a rule that turns the calendar back is stopped, and the game ends when it should")
  func calendar() throws {
    let fault = try #require(try fault(of: Nostalgic.self))
    #expect(fault.message == "turn was moved by one who does not own it")
  }

  @Test("two owners of one quantity are a mistake of the roster")
  func twoOwners() {
    #expect(Roster(Obstacles.all).problems.isEmpty)
    let problems = Roster(Obstacles.all + [Claimant.self, Rival.self]).problems
    #expect(problems.contains("owner of actor.budget is declared twice"))
  }

  @Test("a line for everybody that was made of one actor's secret is reported")
  func indiscretion() throws {
    let fault = try #require(try fault(of: Blabber.self))
    #expect(
      fault.message
        == "the term blabber.rich was made of what not all of its readers may know")
  }

  @Test("an order filed where none is taken is a fault, and never lost in silence")
  func filedAfterHours() throws {
    let fault = try #require(try fault(of: AfterHours.self))
    #expect(fault.message.contains("invest was filed at the step drift"))
    #expect(fault.turn == 2 && fault.step == .drift)
  }

  @Test(
    "so is one in the name of an actor that a team plays, which finds no order that it never gave")
  func filedForATeam() throws {
    let fault = try #require(try fault(of: Forger.self))
    #expect(fault.message.contains("invest was filed at the step seal: its actor is a team's"))
    #expect(fault.turn == 2 && fault.step == .seal)
    let session = try play(Forger.self)
    let given = session.inputs.count {
      if case .order(_, _, let order) = $0 { order.verb == "invest" } else { false }
    }
    let counted = session.seats.map {
      session.truth[.given, $0, toward: Row(Int(Verbs.invest.number.number))]
    }
    #expect(counted.reduce(0, +) <= Int32(given))
  }

  @Test("so is an act on the floor among sealed orders, and a sealed order on the floor")
  func filedElsewhere() throws {
    let soon = try #require(try fault(of: TooSoon.self))
    #expect(soon.message.contains("hold was filed at the step seal"))
    let late = try #require(try fault(of: TooLate.self))
    #expect(late.message.contains("invest was filed at the step reply"))
    #expect(try fault(of: InTime.self) == nil)
  }

  @Test("but anybody may add to it")
  func foreignAdd() throws {
    #expect(try fault(of: Donor.self) == nil)
  }

  @Test("the first fault is the one that is kept")
  func firstFault() throws {
    let roster = Roster(Obstacles.all + [Burglar.self, Late.self])
    let session = Session(
      Setting(campaign: RingCampaign.make(roster.vocabulary), roster: roster, seed: 3))
    try RandomTable(session, seed: 3).playOut()
    #expect(session.fault?.turn == 2)
    #expect(session.fault?.message.contains("actor.budget") == true)
  }
}
