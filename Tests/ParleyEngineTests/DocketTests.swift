import ParleyRules
import Testing

@testable import ParleyEngine

@Suite struct DocketTests {
  private func entries(_ turns: [Int32]) -> [Docket.Entry] {
    turns.enumerated().map { Docket.Entry(Ref(Row($0.offset)), tabled: $0.element) }
  }

  @Test func aFloorWithTimeForTwoVotesOnTheTwoOldest() {
    let docket = Docket(entries([3, 1, 2]), votes: 2)
    #expect(docket.voted == [Ref(Row(1)), Ref(Row(2))])
    #expect(docket.read == [Ref(Row(0))])
  }

  @Test func equallyOldTextsGoInTheOrderInWhichTheyWereTabled() {
    #expect(Docket(entries([2, 2, 2]), votes: 2).voted == [Ref(Row(0)), Ref(Row(1))])
  }

  @Test func aTextThatIsHeldBackLetsTheNextOneGo() {
    let held = [
      Docket.Entry(Ref(Row(0)), tabled: 1, isHeldBack: true), Docket.Entry(Ref(Row(1)), tabled: 1),
      Docket.Entry(Ref(Row(2)), tabled: 2),
    ]
    let docket = Docket(held, votes: 2)
    #expect(docket.voted == [Ref(Row(1)), Ref(Row(2))])
    #expect(docket.read.isEmpty)
  }

  @Test func aTextThatNeedsTwoReadingsIsReadBeforeItsVote() {
    func needing(_ readings: Int32) -> [Docket.Entry] {
      (0..<2).map { Docket.Entry(Ref(Row($0)), tabled: 1, readings: readings, needed: 2) }
    }
    let fresh = Docket(needing(0), votes: 1)
    #expect(fresh.voted.isEmpty)
    #expect(fresh.read == [Ref(Row(0)), Ref(Row(1))])
    let second = Docket(needing(1), votes: 1)
    #expect(second.voted == [Ref(Row(0))] && second.read == [Ref(Row(1))])
  }

  @Test func aTextThatIsRipeGoesBeforeAnOlderOneThatIsNot() {
    let older = Docket.Entry(Ref(Row(0)), tabled: 1, needed: 3)
    let younger = Docket.Entry(Ref(Row(1)), tabled: 2)
    #expect(Docket([older, younger], votes: 1).voted == [Ref(Row(1))])
  }
}
