import ParleyRules
import Testing

@testable import Opacity

@Suite struct TraceTests {
  private func surface(_ bench: Bench, _ incident: Row) {
    bench.respond(.incidentSurfaced, [incident.number, 0, 0, 0, 3])
    bench.advance(.judge)
    bench.nextTurn()
  }
  private func investigate(_ bench: Bench, _ incident: Row, n: Int32 = 0) {
    bench.respond(.investigated, [Bench.arden.number, incident.number, n])
    bench.advance(.judge)
    bench.nextTurn()
  }
  private func traces(_ bench: Bench, _ incident: Row) -> [Row] {
    Lens(bench.world, as: .actor(Bench.arden)).traces(of: incident)
  }

  @Test func `the victim gets one weak trace with the next cables`() throws {
    let bench = try #require(Bench())
    let incident = bench.incident()
    bench.respond(.incidentSurfaced, [incident.number, 0, 0, 0, 3])
    bench.advance(.judge)
    #expect(traces(bench, incident).isEmpty, "private results wait for the cables")
    bench.nextTurn()
    let trace = try #require(traces(bench, incident).first)
    #expect(bench.lens.row(.pointsAt, trace) == Bench.boreal)
    #expect(bench.lens[.traceSort, trace] != TraceSort.tools.rawValue)
    #expect(Lens(bench.world, as: .actor(Bench.cassel)).traces(of: incident).isEmpty)
    let dossier = try #require(bench.lens.dossier(of: Bench.arden, on: incident))
    #expect(
      bench.lens[.belief, dossier, toward: Bench.boreal] == bench.lens[.traceWeight, trace])
    #expect(bench.told(.traceFound).map(\.audience) == [.only(ActorSet(Bench.arden))])
    bench.advance(.judge)
    bench.nextTurn()
    #expect(traces(bench, incident).count == 1, "work is done once")
  }

  @Test func `a found intruder leaves a first trace, once, however it becomes known`() throws {
    let bench = try #require(Bench())
    let incident = bench.incident(kind: .espionage)
    bench.respond(.spyingFound, [Bench.arden.number, 0, incident.number])
    bench.respond(.incidentSurfaced, [incident.number, 0, 0, 0, 3])
    bench.advance(.judge)
    bench.nextTurn()
    #expect(traces(bench, incident).count == 1)
  }

  @Test func `a planted trace points at the flag, and its reader cannot tell`() throws {
    let bench = try #require(Bench())
    bench.oracle.yes = [bench.rules.questions.planted]
    let incident = bench.incident(flag: Bench.cassel)
    surface(bench, incident)
    let trace = try #require(traces(bench, incident).first)
    #expect(bench.lens.row(.pointsAt, trace) == Bench.cassel)
    #expect(bench.lens[.planted, trace] == 1)
    #expect(Lens(bench.world, as: .actor(Bench.arden))[.planted, trace] == 0)
  }

  @Test func `without a flag nobody asks whether it was planted`() throws {
    let bench = try #require(Bench())
    bench.oracle.yes = [bench.rules.questions.planted]
    let incident = bench.incident()
    surface(bench, incident)
    #expect(!bench.oracle.asked.contains { $0.question == bench.rules.questions.planted })
    #expect(bench.lens.row(.pointsAt, try #require(traces(bench, incident).first)) == Bench.boreal)
  }

  @Test func `noise points at another whom the victim suspects`() throws {
    let bench = try #require(Bench())
    let questions = bench.rules.questions
    bench.oracle.yes = [questions.misleads]
    bench.oracle.picks[questions.whom] = { $0.count - 1 }
    let incident = bench.incident()
    investigate(bench, incident)
    #expect(
      bench.lens.row(.pointsAt, try #require(traces(bench, incident).first)) == Bench.helix)
    let options = bench.oracle.choices.first { $0.question == questions.whom }?.subjects.map(\.c)
    #expect(options == [Bench.cassel, Bench.helix], "neither the culprit nor the victim")
  }

  @Test func `a plain culprit leaves nothing to look for`() throws {
    let bench = try #require(Bench())
    let incident = bench.incident()
    bench.world[.named, incident] = Bench.boreal.number
    surface(bench, incident)
    investigate(bench, incident)
    #expect(bench.world.count(bench.rules.state.work) == 0)
    #expect(bench.oracle.asked.isEmpty)
  }

  @Test func `the delay of the campaign holds back what is found`() throws {
    let bench = try #require(Bench())
    bench.world[bench.rules.parameters.delay] = 2
    let incident = bench.incident()
    investigate(bench, incident)
    #expect(traces(bench, incident).isEmpty)
    bench.advance(.judge)
    bench.nextTurn()
    #expect(traces(bench, incident).count == 1)
  }

  @Test func `a second trace of a sort weighs half, also within one look`() throws {
    let bench = try #require(Bench())
    let incident = bench.incident()
    for n in [0, 1] as [Int32] { bench.respond(.investigated, [0, incident.number, n]) }
    bench.advance(.judge)
    bench.nextTurn()
    investigate(bench, incident)
    let weights = traces(bench, incident).map { bench.lens[.traceWeight, $0] }
    let whole = try #require(weights.first)
    #expect(weights == [whole, (whole + 1) / 2, Evidence.tempered(whole, by: 500, times: 2)])
  }

  @Test func `what points at another, or was seen to be planted, repeats nothing`() throws {
    let bench = try #require(Bench())
    let about = Subject(Bench.arden, bench.incident())
    func weight() -> Int32 {
      bench.rules.weight(of: .tools, against: Bench.boreal, about, [], bench.lens)
    }
    let whole = weight()
    let other = bench.trace(of: about.b, at: Bench.helix, .tools)
    bench.world[.traceWeight, other] = 1000
    #expect(weight() == whole)
    let own = bench.trace(of: about.b, at: Bench.boreal, .tools)
    bench.world[.traceWeight, own] = 1000
    #expect(weight() == Evidence.tempered(whole, by: 500))
    bench.world[.traceCorrection, own, Bench.arden] = -1000
    #expect(weight() == whole)
  }

  @Test func `a burned sort weighs half and comes less often`() throws {
    let bench = try #require(Bench())
    let (old, new) = (bench.incident(), bench.incident())
    let about = Subject(Bench.arden, new)
    let option = Subject(Bench.arden, new, Bench.boreal, Row(TraceSort.tools.rawValue))
    let fresh = bench.rules.weight(of: .tools, against: Bench.boreal, about, [], bench.lens)
    #expect(bench.odds(bench.rules.questions.sort, option).terms.isEmpty)
    _ = bench.trace(of: old, at: Bench.boreal, .tools, shown: 2)
    let burned = bench.rules.weight(of: .tools, against: Bench.boreal, about, [], bench.lens)
    #expect(burned == Evidence.tempered(fresh, by: 500))
    #expect(
      bench.rules.weight(of: .tools, against: Bench.helix, about, [], bench.lens) == fresh)
    #expect(bench.odds(bench.rules.questions.sort, option).total == -1000)
  }

  @Test func `no trace weighs more than the cap`() throws {
    let bench = try #require(Bench())
    bench.world[bench.rules.parameters.evidence.most] = 700
    let about = Subject(Bench.arden, bench.incident())
    #expect(bench.rules.weight(of: .tools, against: Bench.boreal, about, [], bench.lens) == 700)
  }

  @Test func `questions are asked with the key of the work, and work with that of the incident`()
    throws
  {
    let (one, two) = (try #require(Bench()), try #require(Bench()))
    _ = two.trace(of: two.incident(), at: Bench.helix, .hours)
    let keys = try [one, two].map { bench -> Key in
      let row = bench.world.append(.incident, Key("incident", "same"), knownBy: .everybody)
      bench.world[.culprit, row] = Bench.boreal.number
      bench.world[.victim, row] = Bench.arden.number
      surface(bench, row)
      return try #require(bench.oracle.asked.last?.key)
    }
    #expect(keys[0] == keys[1], "a bystander changes no draw")
  }

  @Test func `with nothing to be seen it does nothing`() throws {
    let bench = try #require(Bench())
    let before = bench.world.digest
    for step in Step.allCases { bench.advance(step) }
    #expect(bench.world.digest == before)
    #expect(bench.oracle.asked.isEmpty && bench.happenings.isEmpty)
    #expect(bench.odds(.mandate, Subject(Bench.arden, Row(Int32(0)))).terms.isEmpty)
  }
}
