import ParleyRules
import Testing

@testable import ParleyEngine

@Suite struct DocketTests {
  private func entries(_ turns: [Int32]) -> [Docket.Entry] {
    turns.enumerated().map { Docket.Entry(Ref(Row($0.offset)), tabled: $0.element) }
  }

  @Test func aSmallForumVotesTheTwoOldest() {
    let docket = Docket(entries([3, 1, 2]), voices: 12, rule: .consensus)
    #expect(docket.voted == [Ref(Row(1)), Ref(Row(2))])
    #expect(docket.read == [Ref(Row(0))])
  }

  @Test func equallyOldTextsGoInTheOrderInWhichTheyWereTabled() {
    #expect(
      Docket(entries([2, 2, 2]), voices: 5, rule: .majority).voted == [Ref(Row(0)), Ref(Row(1))])
  }

  @Test func aTextThatIsHeldBackLetsTheNextOneGo() {
    let held = [
      Docket.Entry(Ref(Row(0)), tabled: 1, isHeldBack: true), Docket.Entry(Ref(Row(1)), tabled: 1),
      Docket.Entry(Ref(Row(2)), tabled: 2),
    ]
    let docket = Docket(held, voices: 12, rule: .consensus)
    #expect(docket.voted == [Ref(Row(1)), Ref(Row(2))])
    #expect(docket.read.isEmpty)
  }

  @Test func aLargeForumReadsTwiceAndVotesOne() {
    let fresh = Docket(entries([1, 1]), voices: 13, rule: .consensus)
    #expect(fresh.voted.isEmpty)
    #expect(fresh.read == [Ref(Row(0)), Ref(Row(1))])
    let second = [
      Docket.Entry(Ref(Row(0)), tabled: 1, readings: 1),
      Docket.Entry(Ref(Row(1)), tabled: 1, readings: 1),
    ]
    #expect(Docket(second, voices: 13, rule: .consensus).voted == [Ref(Row(0))])
  }

  @Test func betweenTwoThereIsNoLimit() {
    #expect(Docket(entries([1, 1, 1, 1]), voices: 40, rule: .bilateral).voted.count == 4)
  }
}
