import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// What every turn brings.
@Suite struct TurnRulesTests {
  @Test func incomeIsBankedUpToTen() throws {
    let bench = try DeedBench.deeds()
    bench.given(.budget, of: bench.arden, is: 8)
    bench.given(.capital, of: bench.arden, is: 10)
    bench.when(.open)
    #expect(bench.truth[.budget, bench.arden] == 10)
    #expect(bench.truth[.capital, bench.arden] == 10)
    #expect(bench.truth[.budget, bench.boreal] == 8)
  }

  @Test func calmGivesBackTheCapitalThatWasSpentAndNoMore() throws {
    let bench = try DeedBench.deeds()
    bench.given(.capital, of: bench.arden, is: 3)
    bench.when(.open)
    #expect(bench.truth[.capital, bench.arden] == 4)
    for _ in 1...3 { bench.when(.open) }
    #expect(bench.truth[.capital, bench.arden] == 5, "more has to be earned")
    #expect(bench.truth[.capital, bench.boreal] == 5)
  }

  @Test func theFirstTurnIsPlayedWithWhatOneStartsWith() throws {
    let bench = try DeedBench.deeds()
    bench.given(.turn, is: 1)
    bench.when(.open)
    #expect(bench.truth[.budget, bench.arden] == 4)
  }

  @Test func collectionIsPaidForOrLost() throws {
    let bench = try DeedBench.deeds()
    bench.whenDone(.espionage, by: bench.arden, against: bench.boreal)
    bench.nextTurn()
    #expect(bench.truth[.budget, bench.arden] == 8)
    bench.nextTurn()
    #expect(bench.truth[.budget, bench.arden] == 9)
    bench.given(.budget, of: bench.arden, is: 0)
    bench.given(.income, of: bench.arden, is: 0)
    bench.nextTurn()
    #expect(bench.truth.foothold(of: bench.arden, in: bench.asset(of: bench.boreal)) == nil)
    #expect(bench.told(Happenings.footholdLapsed).count == 1)
    #expect(bench.told(Happenings.footholdLost).isEmpty)
  }

  @Test func aBlowToRelationsIsFeltBothWaysAndGotOver() throws {
    let bench = try DeedBench.deeds()
    func shaken(_ one: Ref<Actor>, toward other: Ref<Actor>) -> Int32 {
      bench.truth[.shaken, one, toward: other]
    }
    #expect(shaken(bench.arden, toward: bench.boreal) == 0)
    bench.when(Happenings.shock(bench.arden, bench.boreal, 3))
    #expect(shaken(bench.arden, toward: bench.boreal) == 3)
    #expect(shaken(bench.boreal, toward: bench.arden) == 3)
    for left in [Int32(2), 1, 0, 0] {
      bench.when(.drift)
      #expect(shaken(bench.arden, toward: bench.boreal) == left)
    }
    #expect(shaken(bench.boreal, toward: bench.arden) == 0)
    #expect(shaken(bench.arden, toward: bench.cassel) == 0)
  }

  @Test func hurtFadesByALevelATurn() throws {
    let bench = try DeedBench.deeds()
    bench.given(.hurt, of: bench.arden, is: 3)
    bench.when(.drift)
    #expect(bench.truth[.hurt, bench.arden] == 2)
    #expect(bench.truth[.hurt, bench.boreal] == 0)
  }

  @Test func messagesReachTheOtherWithTheCables() throws {
    let bench = try DeedBench.deeds()
    #expect(try bench.when(bench.arden, types: #"message boreal "Let us talk.""#) == nil)
    let text = try #require(bench.truth.all(Passage.self).first)
    #expect(bench.seen(by: bench.arden).knows(text))
    #expect(!bench.seen(by: bench.boreal).knows(text))
    bench.nextTurn()
    #expect(bench.seen(by: bench.boreal).knows(text))
  }

  @Test func anArguedMoveIsToldToEverybody() throws {
    let bench = try DeedBench.deeds()
    var move = Verbs.argue.order(by: bench.arden, Words(code: 0), Words(code: 1))
    move.texts = ["Buy routers.", "They are cheap."]
    bench.when(.operate, with: move)
    #expect(bench.asked(Questions.argue).count == 1)
    #expect(bench.allTold.last.flatMap { Happenings.argued($0) } != nil)
    let text = try #require(bench.truth.all(Passage.self).first)
    #expect(bench.odds(Questions.argue(bench.arden, text)).total == 0)
  }

  @Test func investingRaisesASkill() throws {
    let bench = try DeedBench.deeds()
    bench.when(.operate, with: Verbs.invest.order(by: bench.arden, .forensics))
    #expect(bench.truth[.forensics, bench.arden] == 2)
  }
}
