import ParleyRules
import ParleyTesting
import Testing

@testable import Opacity

/// Proof that is shown burns its source.
@Suite struct PublicationTests {
  private func publish(_ trace: Ref<Trace>, on bench: OpacityBench) -> Order {
    bench.rules.orders.publish.order(by: bench.arden, trace)
  }

  private func source(on bench: OpacityBench, in other: Ref<Actor>) -> Ref<Foothold> {
    bench.givenFoothold(of: bench.arden, in: bench.asset(of: other))
  }

  private func accuse(
    over incident: Ref<Incident>, _ way: Way, to audience: Audience = .everybody,
    on bench: OpacityBench
  ) {
    bench.when(
      Happenings.accusationMade(
        bench.arden, bench.boreal, incident, .likely, way, .none), to: audience)
  }

  private func betrayals(_ bench: OpacityBench, by actor: Ref<Actor>) -> Int32 {
    bench.truth[bench.rules.state.betrayed, actor, toward: bench.boreal]
  }

  @Test func `publishing reaches every dossier once and burns the trace`() throws {
    let bench = try OpacityBench.table()
    let (arden, boreal, cassel) = (bench.arden, bench.boreal, bench.cassel)
    let (incident, other) = (bench.incident(), bench.incident())
    let trace = bench.trace(of: incident, at: boreal, .tools)
    let order = publish(trace, on: bench)
    #expect(bench.when(order) == nil)
    #expect(bench.truth[.shownTurn, trace] == 3)
    #expect(bench.belief(of: cassel, in: boreal, over: incident) == 1438)
    #expect(bench.belief(of: cassel, in: bench.helix, over: incident) == 0)
    #expect(bench.belief(of: cassel, in: boreal, over: other) == 0, "it says nothing of that")
    #expect(bench.belief(of: arden, in: boreal, over: incident) == 0, "it knew that already")
    #expect(bench.seenByEverybody.traces(of: incident) == [trace])
    let published = bench.rules.happenings.published
    #expect(
      bench.wasTold(published(arden, trace, .tools, boreal, incident, .easy), to: .everybody))
    #expect(bench.told(published).count == 1)
    #expect(bench.refusal(of: order)?.code == "opacity.shown-already")
    bench.given(.publicNumber, of: incident, is: 0)
    #expect(bench.refusal(of: order)?.code == "opacity.not-public")
  }

  @Test func `a trace that two publish at once is burned in that turn and counts once`() throws {
    let bench = try OpacityBench.table()
    let (arden, boreal, cassel, helix) = (bench.arden, bench.boreal, bench.cassel, bench.helix)
    let incident = bench.incident()
    let trace = bench.trace(of: incident, at: boreal, .tools)
    let other = bench.trace(of: incident, at: helix, .hours)
    let verb = bench.rules.orders.publish
    bench.when(
      .judge, with: verb.order(by: arden, trace), verb.order(by: helix, trace),
      verb.order(by: arden, other))
    #expect(bench.truth[.shownTurn, trace] == 3 && bench.truth[.shownTurn, other] == 3)
    #expect(bench.belief(of: cassel, in: boreal, over: incident) == 1438)
    #expect(bench.belief(of: cassel, in: helix, over: incident) == 1438, "control: another trace")
    #expect(bench.told(bench.rules.happenings.published).count == 3)
  }

  @Test func `whom a published trace points at learns nothing from it about itself`() throws {
    let bench = try OpacityBench.table()
    let (incident, cassel) = (bench.incident(), bench.cassel)
    let trace = bench.trace(of: incident, at: cassel, .tools)
    let before = bench.belief(of: cassel, in: cassel, over: incident)
    bench.when(publish(trace, on: bench))
    #expect(bench.truth[.shownTurn, trace] == 3)
    #expect(bench.belief(of: cassel, in: cassel, over: incident) == before)
  }

  @Test func `proof from a source burns the source`() throws {
    let bench = try OpacityBench.table()
    let source = source(on: bench, in: bench.boreal)
    let trace = bench.trace(of: bench.incident(), at: bench.boreal, .intelligence)
    let order = publish(trace, on: bench)
    #expect(bench.prospects(of: order).map(\.matter) == [Questions.spot(source)])
    bench.when(order)
    let betrayed = bench.rules.terms.hiding.betrayed
    #expect(bench.odds(Questions.spot(source)).value(of: betrayed) == points(2))
    #expect(bench.odds(Questions.spot(self.source(on: bench, in: bench.cassel))).isEmpty)
    let others = bench.givenFoothold(of: bench.cassel, in: bench.asset(of: bench.boreal))
    #expect(bench.odds(Questions.spot(others)).isEmpty, "the source of another")
  }

  @Test func `what any laboratory finds burns no source`() throws {
    let bench = try OpacityBench.table()
    let source = source(on: bench, in: bench.boreal)
    let order = publish(bench.trace(of: bench.incident(), at: bench.boreal, .tools), on: bench)
    #expect(bench.prospects(of: order).isEmpty)
    bench.when(order)
    #expect(bench.odds(Questions.spot(source)).isEmpty)
  }

  @Test func `it is hunted harder with each showing, up to three`() throws {
    let bench = try OpacityBench.table()
    let source = source(on: bench, in: bench.boreal)
    for (shown, hunted) in [(1, 2), (2, 4), (3, 6), (4, 6)] as [(Int, Int32)] {
      let trace = bench.trace(of: bench.incident(), at: bench.boreal, .intelligence)
      bench.when(publish(trace, on: bench))
      #expect(bench.odds(Questions.spot(source)).total == points(hunted), "\(shown)")
    }
  }

  @Test func `showing it in an attribution does the same, in private it does not`() throws {
    let bench = try OpacityBench.table()
    let incident = bench.incident()
    bench.trace(of: incident, at: bench.boreal, .intelligence, shownIn: 3)
    let source = source(on: bench, in: bench.boreal)
    accuse(over: incident, .private, to: .actors(bench.boreal), on: bench)
    #expect(bench.odds(Questions.spot(source)).isEmpty)
    accuse(over: incident, .public, on: bench)
    #expect(bench.odds(Questions.spot(source)).total == points(2))
  }

  @Test func `a charge gives away only what was shown with it, of a source, against that one`()
    throws
  {
    let bench = try OpacityBench.table()
    let incident = bench.incident()
    bench.trace(of: incident, at: bench.boreal, .intelligence, shownIn: 2)
    bench.trace(of: incident, at: bench.boreal, .intelligence)
    bench.trace(of: incident, at: bench.boreal, .tools, shownIn: 3)
    bench.trace(of: incident, at: bench.helix, .intelligence, shownIn: 3)
    bench.trace(of: bench.incident(), at: bench.boreal, .intelligence, shownIn: 3)
    accuse(over: incident, .public, on: bench)
    #expect(betrayals(bench, by: bench.arden) == 0)
  }

  @Test func `in a joint attribution the source of whoever offered the proof is hunted`() throws {
    let bench = try OpacityBench.table()
    let incident = bench.incident()
    let trace = bench.trace(of: incident, at: bench.boreal, .intelligence, shownIn: 3)
    bench.given(.offered, of: trace, toward: bench.cassel, is: 3)
    accuse(over: incident, .joint, on: bench)
    #expect(betrayals(bench, by: bench.arden) == 0)
    #expect(betrayals(bench, by: bench.cassel) == 1)
    #expect(betrayals(bench, by: bench.helix) == 0)
  }
}
