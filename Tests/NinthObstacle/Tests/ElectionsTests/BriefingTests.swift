import ParleyRules
import ParleyTesting
import Testing

@testable import Elections

@Test func aBriefingTakesTheSeasonAway() throws {
  // Given: Boreal, a rival of Arden, tables a text in the turn before an election.
  let bench = try Bench(ElectionsRules.self)
  let (arden, boreal, rules) = (bench.arden, bench.boreal, bench.rules)
  let text = bench.givenText(bench.measure(.constraint), by: boreal)
  bench.given(.rivals, of: arden, toward: boreal, is: true)
  bench.given(rules.poll, of: arden, is: 400)
  bench.given(.turn, is: 3)
  let home = Questions.mandate(arden, text)
  #expect(bench.odds(home).value(of: rules.season, about: boreal) == -1200)

  // When: Arden briefs parliament behind closed doors.
  let briefing = rules.brief.order(by: arden, .privately)
  #expect(bench.price(of: briefing).budget == 2)
  #expect(bench.when(briefing) == nil)

  // Then: home minds no longer, nobody else has heard of it, and once is enough.
  #expect(bench.odds(home).isEmpty)
  #expect(bench.wasTold(rules.spoke(arden, .privately), to: .actors(arden)))
  #expect(bench.asked(rules.welcome).isEmpty)
  #expect(bench.refusal(of: briefing) == .briefedAlready)
}

@Test func whatGoesDownBadlyCostsVotesWithTheCables() throws {
  for goesDownWell in [true, false] {
    // Given: the polls are bad, and the dice fall this way.
    let bench = try Bench(ElectionsRules.self)
    let (arden, rules) = (bench.arden, bench.rules)
    bench.given(rules.poll, of: arden, is: 400)
    bench.answers(rules.welcome, with: goesDownWell)
    #expect(bench.odds(rules.welcome(arden)).value(of: rules.standing) == -200)

    // When: Arden briefs parliament in open session.
    bench.when(rules.brief.order(by: arden, .openly))

    // Then: everybody has heard it; what it did to the poll, Arden alone sees in the next turn.
    #expect(bench.wasTold(rules.spoke(arden, .openly), to: .everybody))
    #expect(bench.asked(rules.welcome) == [rules.welcome(arden)])
    #expect(bench.truth[rules.poll, arden] == 400)
    bench.nextTurn()
    #expect(bench.seen(by: arden)[rules.poll, arden] == (goesDownWell ? 400 : 350))
    #expect(bench.seen(by: bench.boreal)[rules.poll, arden] == 500)
    #expect(bench.fault == nil)
  }
}
