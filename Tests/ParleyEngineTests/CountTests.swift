import ParleyRules
import Testing

@testable import ParleyEngine

@Suite struct CountTests {
  private func count(_ ballots: [Ballot], _ rule: DecisionRule, chairs: [Int32] = []) -> Count {
    let votes = ballots.enumerated().map {
      Count.Vote(
        by: Ref(Row($0.offset)), $0.element, chairs: chairs.isEmpty ? 1 : chairs[$0.offset])
    }
    return Count(votes, by: rule)
  }

  @Test func consensusIsTheAbsenceOfObjections() {
    #expect(count([.yes, .abstain, .abstain], .consensus).isAdopted)
    #expect(!count([.yes, .yes, .no], .consensus).isAdopted)
    #expect(count([.yes, .abstain], .consensus).signatories == [Ref(Row(0)), Ref(Row(1))])
  }

  @Test func aMajorityIsCountedInChairs() {
    #expect(!count([.yes, .yes, .no], .majority, chairs: [1, 1, 6]).isAdopted)
    #expect(count([.yes, .abstain, .no], .majority, chairs: [7, 9, 6]).isAdopted)
    #expect(!count([.yes, .no], .majority).isAdopted)
    #expect(count([.yes, .yes, .no], .majority).signatories == [Ref(Row(0)), Ref(Row(1))])
  }

  @Test func betweenTwoBothSayYes() {
    #expect(count([.yes, .yes], .bilateral).isAdopted)
    #expect(!count([.yes, .abstain], .bilateral).isAdopted)
    #expect(!count([.yes], .bilateral).isAdopted)
  }

  /// T-CON-1: with independent acceptance p, n voices agree with chance p^n.
  @Test(arguments: [(5, 0.7738), (12, 0.5404)])
  func unanimityFallsWithEveryVoice(voices: Int, chance: Double) {
    #expect(abs(adopted(voices, 0.95, .consensus) - chance) < 1e-4)
  }

  /// T-CON-2: the same voices by simple majority.
  @Test func aMajorityForgives() {
    #expect(abs(adopted(25, 0.6, .majority) - 0.8462) < 1e-4)
    #expect(adopted(25, 0.6, .consensus) < 1e-5)
  }

  private func adopted(_ voices: Int, _ p: Double, _ rule: DecisionRule) -> Double {
    var ways = 1.0
    var sum = 0.0
    for ayes in 0...voices {
      if ayes > 0 { ways *= Double(voices - ayes + 1) / Double(ayes) }
      let ballots = (0..<voices).map { $0 < ayes ? Ballot.yes : .no }
      guard count(ballots, rule).isAdopted else { continue }
      var chance = ways
      for ballot in ballots { chance *= ballot == .yes ? p : 1 - p }
      sum += chance
    }
    return sum
  }

  @Test(arguments: [
    (Int32(0), Int32(0), Int32(0), Int32(0)), (-750, 1, 0, 0), (-2000, 2, 0, 1),
    (-3500, 3, 0, 2), (750, 0, 1, 0), (2000, 0, 2, 1), (3500, 0, 3, 2), (.min, 3, 0, 2),
  ])
  func aVoteAgainstHomeHasItsPrice(home: Int32, yes: Int32, no: Int32, silence: Int32) {
    #expect(Count.price(of: .yes, home: home, by: .majority) == yes)
    #expect(Count.price(of: .no, home: home, by: .majority) == no)
    #expect(Count.price(of: .abstain, home: home, by: .majority) == silence)
  }

  @Test("where silence is consent, it goes against home only if home is against the text")
  func silenceIsConsent() {
    #expect(Count.price(of: .abstain, home: 3500, by: .consensus) == 0)
    #expect(Count.price(of: .abstain, home: -3500, by: .consensus) == 2)
  }
}
