import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// Responses, asked for and given, and what hurt does.
@Suite struct ResponseTests {
  private func respond(
    _ incident: Ref<Incident>, _ response: Response, to whom: Ref<Actor>? = nil,
    on bench: DeedBench
  ) -> Order { Verbs.respond.order(by: bench.boreal, incident, response, whom) }

  // MARK: To whom

  @Test func aResponseGoesToWhoeverStandsOut() throws {
    let (bench, incident) = try DeedBench.fog()
    #expect(
      bench.seen(by: bench.boreal).primeSuspect(of: incident) == nil, "two suspects stand level")
    let dossier = try #require(bench.truth.dossier(of: bench.boreal, on: incident))
    bench.given(.belief, of: dossier, toward: bench.echo, is: 1000)
    #expect(bench.seen(by: bench.boreal).primeSuspect(of: incident) == bench.echo)
    bench.given(.named, of: incident, is: bench.arden)
    #expect(
      bench.seen(by: bench.boreal).primeSuspect(of: incident) == bench.arden, "named before all")
  }

  // MARK: What is asked

  @Test func thirdPartiesThatBelieveItDoWhatIsAsked() throws {
    for (response, budget, capital) in [
      (Response.sanction, 2, 1), (.statement, 0, 2), (.indictment, 1, 2), (.none, 0, 1),
    ] as [(Response, Int32, Int32)] {
      let (bench, incident) = try DeedBench.fog()
      let arden = bench.arden
      bench.whenCharged(incident, to: arden, by: bench.boreal, asking: response)
      bench.answers(Questions.believe, with: true)
      bench.answers(Questions.follow, with: true)
      let before = (bench.truth[.budget, arden], bench.truth[.capital, arden])
      bench.when(.tally)
      #expect(bench.truth[.budget, arden] == before.0 - budget)
      #expect(bench.truth[.capital, arden] == before.1 - capital)
      #expect(bench.told(Happenings.chargeFollowed).count == (response == .none ? 0 : 1))
      #expect(bench.asked(Questions.follow).count == (response == .none ? 0 : 2))
    }
  }

  @Test func harderThingsAreFollowedLessAndCountermeasuresNever() throws {
    let (bench, incident) = try DeedBench.fog()
    let charge = bench.givenCharge(by: bench.boreal, against: bench.helix, over: incident)
    func sum(_ response: Response) -> Int32 {
      bench.given(.asked, of: charge, is: response)
      return bench.odds(Questions.follow(bench.cassel, charge)).total
    }
    #expect(sum(.statement) > sum(.demarche))
    #expect(sum(.demarche) > sum(.sanction))
    #expect(sum(.countermeasure) == .min)
  }

  // MARK: What is given

  @Test func eachResponseDoesSomethingToTheOneItIsAddressedTo() throws {
    let (bench, incident) = try DeedBench.fog()
    let helix = bench.helix
    let before = (bench.truth[.budget, helix], bench.truth[.capital, helix])
    bench.when(.operate, with: respond(incident, .sanction, to: helix, on: bench))
    #expect(bench.truth[.budget, helix] == before.0 - 1)
    bench.when(.operate, with: respond(incident, .indictment, to: helix, on: bench))
    #expect(bench.truth[.capital, helix] == before.1 - 1)
  }

  @Test func aCountermeasureThrowsOutWhatSitsInOnesNetworks() throws {
    let (bench, incident) = try DeedBench.fog()
    bench.whenDone(.espionage, by: bench.helix, against: bench.boreal)
    bench.nextTurn()
    let foothold = try #require(bench.truth.all(Foothold.self).first)
    #expect(bench.truth[.footholdActive, foothold])
    bench.when(.operate, with: respond(incident, .countermeasure, to: bench.helix, on: bench))
    bench.nextTurn()
    #expect(!bench.truth[.footholdActive, foothold])
    #expect(bench.told(Happenings.footholdLost).map(\.audience) == [.actors(bench.helix)])
  }

  @Test func whatIsAddressedToNobodyAndWhatWasGivenIsRefused() throws {
    let (bench, incident) = try DeedBench.fog()
    func code(_ response: Response, to whom: Ref<Actor>? = nil) -> String? {
      bench.refusal(of: respond(incident, response, to: whom, on: bench))?.code
    }
    for response in [Response.demarche, .sanction, .indictment, .countermeasure] {
      #expect(code(response) == "needs-addressee")
      #expect(code(response, to: bench.helix) == nil)
    }
    #expect(code(.statement) == nil)
    let sanction = respond(incident, .sanction, to: bench.helix, on: bench)
    bench.when(.operate, with: sanction)
    #expect(code(.sanction, to: bench.helix) == "responded-already")
    let budget = bench.truth[.budget, bench.helix]
    bench.when(.operate, with: sanction)
    #expect(bench.truth[.budget, bench.helix] == budget, "not taken twice")
  }

  // MARK: Hurt

  @Test func whateverIsNoticedHurts() {
    #expect((1...6).map(Severity.hurt) == [1, 1, 1, 2, 3, 4])
  }

  @Test func anAngryPeopleAsksAboutLesserThings() throws {
    for (hurt, severity, isAsked) in [
      (0, 3, false), (5, 3, true), (5, 2, false), (8, 2, true), (0, 4, true),
    ] as [(Int32, Int32, Bool)] {
      let (bench, incident) = try DeedBench.fog()
      bench.given(.severity, of: incident, is: severity)
      bench.nextTurn()
      bench.given(.hurt, of: bench.boreal, is: hurt)
      bench.when(.finish)
      #expect(bench.told(Happenings.unanswered).count == (isAsked ? 1 : 0))
    }
  }
}
