import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// What a turn collects is kept until the turn is over, and not one turn longer.
@Suite("The sheet of a turn")
struct TurnSheetTests {
  let setting: Setting

  init() {
    let roster = Roster(Obstacles.all)
    var campaign = RingCampaign.make(roster.vocabulary)
    campaign.waits = [.orders, .adjudication, .negotiation, .closing]
    setting = Setting(campaign: campaign, roster: roster, seed: 11)
  }

  private var arden: Row { setting.names.row(.actor, "arden") ?? .none }

  private func operation() -> Order {
    var order = Order(Verbs.operate.number, by: arden)
    order.slots[0] = OperationKind.disruption.rawValue
    order.slots[1] = setting.names.row(.asset, "boreal-mfa")?.number ?? -1
    return order
  }

  @Test(
    "what a seat ordered can be asked for in every phase until the turn is over, also once the count is public"
  )
  func keptForTheTurn() throws {
    let session = Session(setting)
    try session.give(operation(), from: arden)
    var phases: [Phase] = []
    while session.turn == 1 {
      #expect(session.given(by: arden, isOwn: true).map(\.order.verb) == [Verbs.operate.number])
      if session.phase != .orders {
        #expect(session.view(of: .team(arden)).pending.isEmpty, "\(session.phase)")
      }
      phases.append(session.phase)
      try session.closePhase()
    }
    #expect(phases == [.orders, .adjudication, .negotiation, .closing, .closing])
    #expect(session.given(by: arden, isOwn: true).isEmpty)
  }

  @Test("a new turn begins with nothing of the last on its sheet")
  func beginsAnew() throws {
    let session = Session(setting)
    try RandomTable(session, seed: 3).playOut()
    let again = Session(setting)
    var turn: Int32 = 1
    for input in session.inputs {
      again.apply(input)
      guard again.turn != turn, input == .next else { continue }
      turn = again.turn
      let sheet = again.sheet
      #expect(sheet.orders.isEmpty && sheet.votes.isEmpty && !sheet.isSealed && !sheet.isCounted)
      #expect(sheet.floorActs.isEmpty && sheet.floorMoves.isEmpty && sheet.ready.isEmpty)
      #expect(sheet.rulings.overrides.isEmpty && sheet.rulings.arguments.isEmpty)
    }
    #expect(turn == setting.campaign.turns + setting.campaign.epilogue)
  }
}
