import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// What a dry run says of a charge before it is made.
@Suite struct BeliefForecastTests {
  private let setting = Setting(
    campaign: RingCampaign.make(Roster(Obstacles.all).vocabulary), roster: Roster(Obstacles.all),
    seed: 11)

  @Test func aPublicChargeShowsHowLikelyAThirdPartyIsToBelieveIt() throws {
    let session = Session(setting)
    func actor(_ id: String) -> Row { setting.names.row(.actor, id) ?? .none }
    let arden = actor("arden")
    var strike = Order(Verbs.operate.number, by: actor("boreal"))
    strike.slots[0] = OperationKind.disruption.rawValue
    strike.slots[1] = setting.names.row(.asset, "arden-grid")?.number ?? -1
    strike.slots[2] = Level.high.rawValue
    var incident: Row?
    for _ in 0..<4 where incident == nil {
      while session.phase != .orders { try session.closePhase() }
      try session.give(strike, from: actor("boreal"))
      try session.closePhase()
      while session.phase != .orders { try session.closePhase() }
      incident = session.view(of: .team(arden)).lens.rows(.incident).first
    }
    let what = try #require(incident)
    let view = session.view(of: .team(arden))
    func odds(_ way: Way, _ word: Estimate) -> Int32? {
      var order = Order(Verbs.attribute.number, by: arden)
      let codes = [what.number, actor("boreal").number, word.rawValue, way.rawValue, -1, 0, 0]
      for (place, code) in codes.enumerated() { order.slots[place] = code }
      let believe = view.prospects(order).first { $0.prospect.question == .believe }
      return believe?.odds.total
    }
    #expect(odds(.private, .likely) == nil, "nobody judges what nobody hears")
    let (bare, bold) = (
      try #require(odds(.public, .likely)), try #require(odds(.public, .almostCertain))
    )
    #expect(bold <= bare, "a stronger word on nothing shown is believed no more")
    #expect(view.lens.count(.accusation) == 0, "a dry run leaves nothing behind")
  }
}
