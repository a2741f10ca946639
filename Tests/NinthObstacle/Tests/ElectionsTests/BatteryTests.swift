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

  @Test("Saved and reloaded after every input of every kind, the record is the same")
  func survivesReload() throws { isClean(try Battery(roster, seeds: 1...1).survivesReload()) }

  @Test("Every subset plays to its last turn")
  func everySubsetEnds() throws { isClean(try battery.everySubsetEnds()) }

  @Test("Whatever is typed, the last turn comes")
  func endsWhateverIsTyped() throws {
    isClean(try Battery(roster, seeds: 1...1).endsWhateverIsTyped())
  }

  @Test("Modules and orders taken backwards change nothing")
  func orderDoesNotMatter() throws { isClean(try battery.orderDoesNotMatter()) }

  @Test("Every ledger adds up to the odds that were used")
  func ledgersAddUp() throws { isClean(try battery.ledgersAddUp()) }

  @Test("An override changes what it names and leaves the rest")
  func overridesLeaveTheRest() throws { isClean(try battery.overridesLeaveTheRest()) }

  @Test("A friction of a point or more is printed with its name and its lever")
  func everyFrictionHasItsLever() throws { isClean(try battery.everyFrictionHasItsLever()) }

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
    let vocabulary = roster.vocabulary
    let table = RandomTable(session, seed: session.setting.seed) { order, _ in
      vocabulary[order.verb].owner == .core
    }
    try table.playOut()
  }

  private func isClean(_ findings: Battery.Findings) {
    #expect(findings.isClean, "\(findings.summary)")
  }
}
