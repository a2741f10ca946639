import ParleyRules
import Testing

@testable import ParleyEngine

/// Responses, asked for and given, and what hurt does.
@Suite struct ResponseTests {
  private typealias Bench = IncidentBench

  private func fog(_ kind: OperationKind = .sabotage) throws -> (Bench, Row) {
    let bench = Bench()
    bench.decider.answers = { question, _, _ in question == .succeed }
    bench.play(Bench.operate(kind, at: Bench.grid, by: Bench.echo))
    bench.step(.surface)
    return (bench, try #require(bench.lens.rows(.incident).first))
  }

  private func respond(_ incident: Row, _ response: Response, to whom: Row = .none) -> Order {
    Bench.order(
      Verbs.respond.number, by: Bench.boreal, [incident.number, response.rawValue, whom.number])
  }

  // MARK: To whom

  @Test func aResponseGoesToWhoeverStandsOut() throws {
    let (bench, incident) = try fog()
    let view = bench.lens.seen(by: Bench.boreal)
    #expect(!view.primeSuspect(of: incident).exists, "two suspects stand level")
    let dossier = try #require(bench.lens.dossier(of: Bench.boreal, on: incident))
    bench.world[.belief, dossier, Bench.echo] = 1000
    #expect(view.primeSuspect(of: incident) == Bench.echo)
    bench.world[.named, incident] = Bench.arden.number
    #expect(view.primeSuspect(of: incident) == Bench.arden, "named before all")
  }

  // MARK: What is asked

  @Test func thirdPartiesThatBelieveItDoWhatIsAsked() throws {
    for (response, budget, capital) in [
      (Response.sanction, 2, 1), (.statement, 0, 2), (.indictment, 1, 2), (.none, 0, 1),
    ] as [(Response, Int32, Int32)] {
      let (bench, incident) = try fog()
      bench.play(
        Bench.attribute(incident, to: Bench.arden, by: Bench.boreal, .public, asking: response))
      bench.decider.answers = { question, _, _ in question == .believe || question == .follow }
      let before = (bench.lens[.budget, Bench.arden], bench.lens[.capital, Bench.arden])
      bench.step(.tally)
      #expect(bench.lens[.budget, Bench.arden] == before.0 - budget)
      #expect(bench.lens[.capital, Bench.arden] == before.1 - capital)
      #expect(bench.count(.chargeFollowed) == (response == .none ? 0 : 1))
      #expect(bench.decider.count(.follow) == (response == .none ? 0 : 2))
    }
  }

  @Test func harderThingsAreFollowedLessAndCountermeasuresNever() throws {
    let (bench, incident) = try fog()
    func sum(_ response: Response) throws -> Int32 {
      bench.play(
        Bench.attribute(
          incident, to: Bench.delta, by: Bench.boreal, .public, saying: .likely, show: 0,
          asking: response))
      let charge = try #require(bench.lens.rows(.accusation).last)
      return bench.weigh(.follow, Subject(Bench.cassel, charge), as: Bench.cassel).total
    }
    #expect(try sum(.statement) > sum(.demarche))
    #expect(try sum(.demarche) > sum(.sanction))
    #expect(try sum(.countermeasure) == .min)
  }

  // MARK: What is given

  @Test func eachResponseDoesSomethingToTheOneItIsAddressedTo() throws {
    let (bench, incident) = try fog()
    let before = (bench.lens[.budget, Bench.delta], bench.lens[.capital, Bench.delta])
    bench.play(respond(incident, .sanction, to: Bench.delta))
    #expect(bench.lens[.budget, Bench.delta] == before.0 - 1)
    bench.play(respond(incident, .indictment, to: Bench.delta))
    #expect(bench.lens[.capital, Bench.delta] == before.1 - 1)
  }

  @Test func aCountermeasureThrowsOutWhatSitsInOnesNetworks() throws {
    let (bench, incident) = try fog()
    bench.play(Bench.operate(.espionage, at: Bench.grid, by: Bench.delta))
    bench.nextTurn()
    let foothold = try #require(bench.lens.rows(.foothold).first)
    #expect(bench.lens[.footholdActive, foothold] == 1)
    bench.play(respond(incident, .countermeasure, to: Bench.delta))
    bench.nextTurn()
    #expect(bench.lens[.footholdActive, foothold] == 0)
    let lost = bench.told.filter { $0.kind == .footholdLost }
    #expect(lost.map(\.audience) == [.only(ActorSet(Bench.delta))])
  }

  @Test func whatIsAddressedToNobodyAndWhatWasGivenIsRefused() throws {
    let (bench, incident) = try fog()
    for response in [Response.demarche, .sanction, .indictment, .countermeasure] {
      #expect(bench.refusal(respond(incident, response)) == "needs-addressee")
      #expect(bench.refusal(respond(incident, response, to: Bench.delta)) == nil)
    }
    #expect(bench.refusal(respond(incident, .statement)) == nil)
    bench.play(respond(incident, .sanction, to: Bench.delta))
    #expect(
      bench.refusal(respond(incident, .sanction, to: Bench.delta)) == "responded-already")
    let budget = bench.lens[.budget, Bench.delta]
    bench.play(respond(incident, .sanction, to: Bench.delta))
    #expect(bench.lens[.budget, Bench.delta] == budget, "not taken twice")
  }

  // MARK: Hurt

  @Test func whateverIsNoticedHurts() {
    #expect((1...6).map(Severity.hurt) == [1, 1, 1, 2, 3, 4])
  }

  @Test func anAngryPeopleAsksAboutLesserThings() throws {
    for (hurt, severity, isAsked) in [
      (0, 3, false), (5, 3, true), (5, 2, false), (8, 2, true), (0, 4, true),
    ] as [(Int32, Int32, Bool)] {
      let (bench, incident) = try fog()
      bench.world[.severity, incident] = severity
      bench.nextTurn()
      bench.world[.hurt, Bench.boreal] = hurt
      bench.step(.finish)
      #expect(bench.count(.unanswered) == (isAsked ? 1 : 0))
    }
  }
}
