import ParleyRules
import Testing

@testable import ParleyEngine

/// What every turn brings.
@Suite struct TurnRulesTests {
  private typealias Bench = IncidentBench

  @Test func incomeIsBankedUpToTen() {
    let bench = Bench()
    bench.world[.budget, Bench.arden] = 8
    bench.world[.capital, Bench.arden] = 10
    bench.step(.open)
    #expect(bench.lens[.budget, Bench.arden] == 10)
    #expect(bench.lens[.capital, Bench.arden] == 10)
    #expect(bench.lens[.budget, Bench.boreal] == 8)
  }

  @Test func calmGivesBackTheCapitalThatWasSpentAndNoMore() {
    let bench = Bench()
    bench.world[.capital, Bench.arden] = 3
    bench.step(.open)
    #expect(bench.lens[.capital, Bench.arden] == 4)
    for _ in 1...3 { bench.step(.open) }
    #expect(bench.lens[.capital, Bench.arden] == 5, "more has to be earned")
    #expect(bench.lens[.capital, Bench.boreal] == 5)
  }

  @Test func theFirstTurnIsPlayedWithWhatOneStartsWith() {
    let bench = Bench()
    bench.world[.turn] = 1
    bench.step(.open)
    #expect(bench.lens[.budget, Bench.arden] == 4)
  }

  @Test func collectionIsPaidForOrLost() throws {
    let bench = Bench()
    bench.decider.answers = { question, _, _ in question == .succeed }
    bench.play(Bench.operate(.espionage, at: Bench.grid, by: Bench.arden))
    bench.nextTurn()
    #expect(bench.lens[.budget, Bench.arden] == 8)
    bench.nextTurn()
    #expect(bench.lens[.budget, Bench.arden] == 9)
    bench.world[.budget, Bench.arden] = 0
    bench.world[.income, Bench.arden] = 0
    bench.nextTurn()
    #expect(bench.lens.foothold(of: Bench.arden, in: Bench.grid) == nil)
    #expect(bench.count(.footholdLapsed) == 1)
    #expect(bench.count(.footholdLost) == 0)
  }

  @Test func aBlowToRelationsIsFeltBothWaysAndGotOver() {
    let bench = Bench()
    #expect(bench.lens[.shaken, Bench.arden, toward: Bench.boreal] == 0)
    bench.inject { _, out in
      out.tell(Happenings.shock(Ref(Bench.arden), Ref(Bench.boreal), 3), to: .everybody)
    }
    #expect(bench.lens[.shaken, Bench.arden, toward: Bench.boreal] == 3)
    #expect(bench.lens[.shaken, Bench.boreal, toward: Bench.arden] == 3)
    for left in [Int32(2), 1, 0, 0] {
      bench.step(.drift)
      #expect(bench.lens[.shaken, Bench.arden, toward: Bench.boreal] == left)
    }
    #expect(bench.lens[.shaken, Bench.boreal, toward: Bench.arden] == 0)
  }

  @Test func hurtFadesByALevelATurn() {
    let bench = Bench()
    bench.world[.hurt, Bench.arden] = 3
    bench.step(.drift)
    #expect(bench.lens[.hurt, Bench.arden] == 2)
    #expect(bench.lens[.hurt, Bench.boreal] == 0)
  }

  @Test func messagesReachTheOtherWithTheCables() throws {
    let bench = Bench()
    bench.play(
      Bench.order(
        Verbs.message.number, by: Bench.arden, [Bench.boreal.number, 0], texts: ["Let us talk."]))
    let text = try #require(bench.lens.rows(.text).first)
    #expect(bench.world.knowers(.text, text).contains(Bench.arden))
    #expect(!bench.world.knowers(.text, text).contains(Bench.boreal))
    bench.nextTurn()
    #expect(bench.world.knowers(.text, text).contains(Bench.boreal))
  }

  @Test func anArguedMoveIsToldToEverybody() {
    let bench = Bench()
    bench.play(
      Bench.order(
        Verbs.argue.number, by: Bench.arden, [0, 1], texts: ["Buy routers.", "They are cheap."]))
    #expect(bench.decider.count(.argue) == 1)
    #expect(bench.told.last?.kind == .argued)
    #expect(bench.weigh(.argue, Subject(Bench.arden, Row(0))).total == 0)
  }

  @Test func investingRaisesASkill() {
    let bench = Bench()
    bench.play(
      Bench.order(Verbs.invest.number, by: Bench.arden, [Skill.forensics.rawValue]))
    #expect(bench.lens[.forensics, Bench.arden] == 2)
  }
}
