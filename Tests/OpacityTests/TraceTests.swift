import ParleyRules
import ParleyTesting
import Testing

@testable import Opacity

/// What is found, and what it says.
@Suite struct TraceTests {
  private func surface(_ incident: Ref<Incident>, on bench: OpacityBench) {
    tellThatItSurfaced(incident, on: bench)
    bench.playToNextCables()
  }
  private func tellThatItSurfaced(_ incident: Ref<Incident>, on bench: OpacityBench) {
    bench.when(
      Happenings.incidentSurfaced(
        incident, bench.arden, bench.asset(of: bench.arden), .disruption, 3))
  }
  private func investigate(
    _ incident: Ref<Incident>, on bench: OpacityBench, by reader: Ref<Actor>? = nil
  ) {
    bench.when(Happenings.investigated(reader ?? bench.arden, incident, 0), to: .whiteCell)
    bench.playToNextCables()
  }
  private func traces(of incident: Ref<Incident>, on bench: OpacityBench) -> [Ref<Trace>] {
    bench.seen(by: bench.arden).traces(of: incident)
  }

  @Test func `the victim gets one weak trace with the next cables`() throws {
    let bench = try OpacityBench.table()
    let (incident, arden, boreal) = (bench.incident(), bench.arden, bench.boreal)
    tellThatItSurfaced(incident, on: bench)
    bench.when(.judge)
    #expect(traces(of: incident, on: bench).isEmpty, "private results wait for the cables")
    bench.nextTurn()
    let trace = try #require(traces(of: incident, on: bench).first)
    let sort = bench.truth[.traceSort, trace]
    #expect(bench.truth[.pointsAt, trace] == boreal)
    #expect(sort != .tools)
    #expect(bench.seen(by: bench.cassel).traces(of: incident).isEmpty)
    #expect(
      bench.belief(of: arden, in: boreal, over: incident) == bench.truth[.traceWeight, trace])
    #expect(
      bench.wasTold(
        Happenings.traceFound(trace, incident, boreal, sort, sort.forgery), to: .actors(arden)))
    bench.playToNextCables()
    #expect(traces(of: incident, on: bench).count == 1, "work is done once")
  }

  @Test func `what is seen without looking is of four sorts, and an investigation may bring all`()
    throws
  {
    let bench = try OpacityBench.table()
    let (incident, arden, boreal) = (bench.incident(), bench.arden, bench.boreal)
    let sort = bench.rules.questions.sort
    func asked() -> Set<Matter> { Set(bench.asked(sort)) }
    func options(_ sorts: [TraceSort]) -> Set<Matter> {
      Set(sorts.map { sort(arden, incident, boreal, $0) })
    }
    surface(incident, on: bench)
    #expect(asked() == options([.infrastructure, .hours, .language, .motive]))
    investigate(incident, on: bench)
    #expect(asked() == options(TraceSort.allCases.filter { $0 != .plain }))
  }

  @Test func `a found intruder leaves a first trace, once, however it becomes known`() throws {
    let bench = try OpacityBench.table()
    let incident = bench.incident(.espionage)
    bench.when(
      Happenings.spyingFound(bench.arden, bench.asset(of: bench.arden), incident),
      to: .actors(bench.arden))
    surface(incident, on: bench)
    #expect(traces(of: incident, on: bench).count == 1)
    surface(incident, on: bench)
    #expect(traces(of: incident, on: bench).count == 1, "nor again in a later turn")
  }

  @Test func `what surfaces leaves no trace of another thing, nor with another than its victim`()
    throws
  {
    let bench = try OpacityBench.table()
    let (incident, other) = (bench.incident(), bench.incident())
    surface(incident, on: bench)
    #expect(bench.truth.traces(of: other).isEmpty)
    let trace = try #require(bench.truth.traces(of: incident).first)
    #expect(bench.truth.knowers(of: trace) == ActorSet(bench.arden))
  }

  @Test func `a planted trace points at the flag, and its reader cannot tell`() throws {
    let bench = try OpacityBench.table()
    bench.answers(bench.rules.questions.planted, with: true)
    let incident = bench.incident(under: bench.cassel)
    surface(incident, on: bench)
    let trace = try #require(traces(of: incident, on: bench).first)
    #expect(bench.truth[.pointsAt, trace] == bench.cassel)
    #expect(bench.truth[.planted, trace])
    #expect(!bench.seen(by: bench.arden)[.planted, trace])
    let sort = bench.rules.questions.sort
    let options = [TraceSort.tools, .infrastructure, .hours, .language].map {
      sort(bench.arden, incident, bench.cassel, $0)
    }
    #expect(Set(bench.asked(sort)) == Set(options), "neither a motive nor a source can be planted")
  }

  @Test func `without a flag, or under one's own, nobody asks whether it was planted`() throws {
    let bench = try OpacityBench.table()
    let planted = bench.rules.questions.planted
    bench.answers(planted, with: true)
    for incident in [bench.incident(), bench.incident(under: bench.boreal)] {
      surface(incident, on: bench)
      #expect(bench.asked(planted).isEmpty)
      let trace = try #require(traces(of: incident, on: bench).first)
      #expect(bench.truth[.pointsAt, trace] == bench.boreal)
      #expect(!bench.truth[.planted, trace])
    }
  }

  @Test func `noise points at another whom the victim suspects`() throws {
    let bench = try OpacityBench.table()
    let (whom, misleads) = (bench.rules.questions.whom, bench.rules.questions.misleads)
    let (incident, arden) = (bench.incident(), bench.arden)
    bench.answers(misleads, with: true)
    bench.answers(whom(arden, incident, bench.helix), with: true)
    investigate(incident, on: bench)
    let trace = try #require(traces(of: incident, on: bench).first)
    #expect(bench.truth[.pointsAt, trace] == bench.helix)
    let options = [bench.cassel, bench.helix].map { whom(arden, incident, $0) }
    #expect(
      Set(bench.asked(whom)) == Set(options) && bench.asked(whom).count == 2,
      "neither the culprit nor the victim")
  }

  @Test func `nor at the reader, nor at anybody whom the victim does not suspect`() throws {
    let bench = try OpacityBench.table()
    let (incident, cassel) = (bench.incident(), bench.cassel)
    bench.answers(bench.rules.questions.misleads, with: true)
    investigate(incident, on: bench, by: cassel)
    let whom = bench.rules.questions.whom
    #expect(bench.asked(whom) == [whom(cassel, incident, bench.helix)])
    bench.given(.suspects, of: bench.arden, toward: bench.helix, is: false)
    investigate(incident, on: bench, by: cassel)
    #expect(bench.asked(whom).count == 1, "nobody is left to point at")
    let pointsAt = bench.seen(by: cassel).traces(of: incident).map { bench.truth[.pointsAt, $0] }
    #expect(Set(pointsAt) == [bench.helix, bench.boreal])
  }

  @Test func `a plain culprit leaves nothing to look for`() throws {
    let bench = try OpacityBench.table()
    let incident = bench.incident()
    bench.given(.named, of: incident, is: bench.boreal)
    surface(incident, on: bench)
    investigate(incident, on: bench)
    #expect(bench.truth.count(of: bench.rules.state.work) == 0)
    #expect(bench.decisions.isEmpty)
  }

  @Test func `the delay of the campaign holds back what is found`() throws {
    let bench = try OpacityBench.table()
    bench.given(bench.rules.parameters.laboratory.delay, is: 2)
    let incident = bench.incident()
    investigate(incident, on: bench)
    #expect(traces(of: incident, on: bench).isEmpty)
    bench.playToNextCables()
    #expect(traces(of: incident, on: bench).count == 1)
  }

  @Test func `a second trace of a sort weighs half, also within one look`() throws {
    let bench = try OpacityBench.table()
    let (incident, arden) = (bench.incident(), bench.arden)
    bench.answers(bench.rules.questions.sort(arden, incident, bench.boreal, .hours), with: true)
    let order = Key("order", "investigate")
    for n in [0, 1] as [Int32] {
      bench.when(Happenings.investigated(arden, incident, n), to: .whiteCell, because: order)
    }
    bench.playToNextCables()
    investigate(incident, on: bench)
    let weights = traces(of: incident, on: bench).map { bench.truth[.traceWeight, $0] }
    let whole = try #require(weights.max())
    let half = (whole + 1) / 2
    #expect(
      weights.sorted(by: >) == [whole, half, Evidence.tempered(whole, by: 500, times: 2)])
  }

  @Test func `what points at another, or was seen to be planted, repeats nothing`() throws {
    let bench = try OpacityBench.table()
    let (incident, boreal) = (bench.incident(), bench.boreal)
    func weight() -> Int32 { bench.weight(of: .tools, against: boreal, on: incident) }
    let whole = weight()
    bench.trace(of: incident, at: bench.helix, .tools, weighing: 1000)
    #expect(weight() == whole)
    let own = bench.trace(of: incident, at: boreal, .tools, weighing: 1000)
    #expect(weight() == Evidence.tempered(whole, by: 500))
    bench.given(.traceCorrection, of: own, toward: bench.arden, is: -1000)
    #expect(weight() == whole)
  }

  @Test func `nor does what is of another sort, of another thing, or with another reader`() throws {
    let bench = try OpacityBench.table()
    let (incident, boreal) = (bench.incident(), bench.boreal)
    let whole = bench.weight(of: .tools, against: boreal, on: incident)
    bench.trace(of: incident, at: boreal, .hours)
    bench.trace(of: bench.incident(), at: boreal, .tools)
    bench.givenTrace(of: incident, pointingAt: boreal, .tools, heldBy: bench.cassel)
    #expect(bench.weight(of: .tools, against: boreal, on: incident) == whole)
  }

  @Test func `a burned sort weighs half and comes less often`() throws {
    let bench = try OpacityBench.table()
    let (old, new) = (bench.incident(), bench.incident())
    let (arden, boreal) = (bench.arden, bench.boreal)
    let option = bench.rules.questions.sort(arden, new, boreal, .tools)
    let fresh = bench.weight(of: .tools, against: boreal, on: new)
    #expect(bench.odds(option).isEmpty)
    bench.trace(of: old, at: boreal, .tools, shownIn: 2)
    let burned = bench.weight(of: .tools, against: boreal, on: new)
    #expect(burned == Evidence.tempered(fresh, by: 500))
    #expect(bench.weight(of: .tools, against: bench.helix, on: new) == fresh)
    #expect(bench.odds(option).total == -1000)
    #expect(bench.odds(option).things(of: bench.rules.terms.traces.burned) == [boreal])
    let other = bench.rules.questions.sort(arden, new, boreal, .hours)
    #expect(bench.odds(other).isEmpty, "another sort is as fresh as ever")
  }

  @Test func `no trace weighs more than the cap`() throws {
    let bench = try OpacityBench.table()
    let incident = bench.incident()
    func weight() -> Int32 { bench.weight(of: .tools, against: bench.boreal, on: incident) }
    let whole = weight()
    for (cap, kept) in [(700, 700), (whole - 1, whole - 1), (whole, whole), (whole + 1, whole)] {
      bench.given(bench.rules.parameters.evidence.most, is: cap)
      #expect(weight() == kept)
    }
  }

  @Test func `questions are asked with the key of the work, and work with that of the incident`()
    throws
  {
    let (one, two) = (try OpacityBench.table(), try OpacityBench.table())
    two.trace(of: two.incident(), at: two.helix, .hours)
    let keys = [one, two].map { bench -> [Key] in
      surface(bench.incident(key: Key("incident", "same")), on: bench)
      return bench.decisions.map(\.key)
    }
    #expect(!keys[0].isEmpty)
    #expect(keys[0] == keys[1], "a bystander changes no draw")
  }

  @Test func `with nothing to be seen it does nothing`() throws {
    let bench = try OpacityBench.table()
    let before = bench.fingerprint
    for step in Step.allCases { bench.when(step) }
    #expect(bench.fingerprint == before)
    #expect(bench.decisions.isEmpty && bench.allTold.isEmpty)
    #expect(bench.odds(Questions.mandate(bench.arden, bench.givenText())).isEmpty)
    #expect(bench.fault == nil)
  }
}
