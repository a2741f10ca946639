import Elections
import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@Suite("The battery, with a ninth obstacle") struct BatteryTests {
  private let roster = Roster(Obstacles.all + [ElectionsRules.self])
  private var battery: Battery { Battery(roster, seeds: 1...2) }

  @Test("The same inputs give the same record")
  func deterministic() throws { isClean(try battery.deterministic()) }

  @Test("Saved and reloaded at every input, the record is the same")
  func survivesReload() throws { isClean(try battery.survivesReload()) }

  @Test("Every subset plays to the end")
  func everySubsetEnds() throws { isClean(try battery.everySubsetEnds()) }

  @Test("Modules and orders taken backwards change nothing")
  func orderDoesNotMatter() throws { isClean(try battery.orderDoesNotMatter()) }

  @Test("Switched off, it changes the first affected decision by its own terms alone")
  func exactlyItsOwnTerms() throws {
    isClean(try battery.exactlyItsOwnTerms(ElectionsRules.id))
  }

  @Test("Where nobody votes, it leaves no byte")
  func leavesNoByte() throws {
    var silent = RingCampaign.make(roster.vocabulary)
    let company = ActorKind.company.rawValue
    silent.cells += silent.actors.map { Campaign.Cell(.actorKind, $0.id, value: company) }
    isClean(try battery.leavesNoByte(ElectionsRules.id, in: silent, play: playWithCoreOrders))
  }

  /// Random play that leaves the obstacles' own orders alone, so that both games get the same
  /// lines.
  private func playWithCoreOrders(_ session: Session) throws {
    while !session.isOver {
      for seat in session.seats {
        let view = session.view(of: .team(seat))
        let verbs = view.verbs.filter { roster.vocabulary[$0].owner == .core }
        var luck = Luck(Key("seat \(seat.number)", "\(session.turn) \(session.phase)"))
        for _ in 0..<12 where !verbs.isEmpty {
          let order = RandomPlay(view).sample(verbs[luck.below(verbs.count)], &luck)
          if view.refusal(order) == nil {
            try session.give(order, from: seat)
            break
          }
        }
      }
      try session.closePhase()
    }
  }

  private func isClean(_ findings: Battery.Findings) {
    #expect(findings.comparisons > 0)
    #expect(findings.problems.isEmpty, "\(findings.problems.prefix(3))")
  }
}
