import ParleyRules
import ParleyTesting
import Testing

@testable import Opacity

/// A second look at what is held.
@Suite struct LaboratoryTests {
  private func reconstruct(_ incident: Ref<Incident>, on bench: OpacityBench) -> Order {
    bench.rules.orders.reconstruct.order(by: bench.arden, incident)
  }

  @Test func `a reconstruction takes two turns and unmasks what was planted`() throws {
    let bench = try OpacityBench.table()
    let (rules, arden, boreal, cassel) = (bench.rules, bench.arden, bench.boreal, bench.cassel)
    let (unmask, tested) = (rules.questions.unmask, rules.state.tested)
    bench.answers(unmask, with: true)
    let incident = bench.incident(under: cassel)
    let planted = bench.trace(of: incident, at: cassel, .tools, isPlanted: true)
    let genuine = bench.trace(of: incident, at: boreal, .tools)
    let dossier = try #require(bench.truth.dossier(of: arden, on: incident))
    for suspect in [cassel, boreal] {
      bench.given(.belief, of: dossier, toward: suspect, is: 1438)
    }
    let order = reconstruct(incident, on: bench)
    #expect(bench.price(of: order).budget == 2)
    #expect(bench.prospects(of: order).map(\.matter) == [unmask(arden, incident, planted)])
    #expect(bench.when(order) == nil)
    #expect(bench.refusal(of: order)?.code == "opacity.lab-busy")
    bench.playToNextCables()
    #expect(bench.told(rules.happenings.reconstructed).isEmpty)
    bench.playToNextCables()
    let view = bench.seen(by: arden)
    #expect(view[tested, planted, toward: arden] == .planted)
    #expect(view[tested, genuine, toward: arden] == .genuine)
    #expect(bench.truth[.belief, dossier, toward: cassel] == 0)
    let eight = Curve.standard.logOdds(8, to: 1)
    #expect(abs(bench.truth[.belief, dossier, toward: boreal] - eight) <= 1)
    #expect(view.weight(of: planted) == 0, "the list says what the belief says")
    #expect(abs(view.weight(of: genuine) - eight) <= 1)
    #expect(bench.truth.weight(of: planted) == 1438, "it is its reader's alone")
    let reconstructed = rules.happenings.reconstructed
    #expect(bench.wasTold(reconstructed(planted, incident, .planted), to: .actors(arden)))
    #expect(bench.wasTold(reconstructed(genuine, incident, .genuine), to: .actors(arden)))
    #expect(bench.told(reconstructed).count == 2)
    #expect(bench.refusal(of: order)?.code == "opacity.nothing-to-test")
  }

  @Test func `a copy that was shared and published does not outlive its reconstruction`() throws {
    let bench = try OpacityBench(OpacityRules.self, withCore: true)
    bench.answersAnythingElse(with: false)
    bench.answers(bench.rules.questions.unmask, with: true)
    let (arden, cassel, helix) = (bench.arden, bench.cassel, bench.helix)
    let incident = bench.incident(under: cassel)
    bench.given(
      Dossier.self, key: OpacityBench.key(ofDossierOf: helix, on: incident, in: bench.truth),
      knownBy: ActorSet(helix)
    ) {
      $0[.dossierHolder] = helix
      $0[.dossierIncident] = incident
      $0[.belief, toward: cassel] = 0
    }
    let trace = bench.trace(of: incident, at: cassel, .tools, isPlanted: true)
    bench.when(
      .judge, with: Verbs.share.order(by: arden, trace, helix),
      bench.rules.orders.publish.order(by: arden, trace))
    bench.nextTurn()
    #expect(bench.belief(of: helix, in: cassel, over: incident) == 1438, "it counts once")
    bench.when(bench.rules.orders.reconstruct.order(by: helix, incident))
    bench.playToNextCables()
    bench.playToNextCables()
    #expect(bench.belief(of: helix, in: cassel, over: incident) == 0)
    #expect(bench.fault == nil)
  }

  @Test func `it tests what its reader holds of that incident, and no more`() throws {
    let bench = try OpacityBench.table()
    let (incident, other) = (bench.incident(), bench.incident())
    let unmask = bench.rules.questions.unmask
    let held = bench.trace(of: incident, at: bench.boreal, .hours)
    bench.trace(of: incident, at: bench.boreal, .plain)
    bench.trace(of: other, at: bench.boreal, .hours)
    bench.givenTrace(of: incident, pointingAt: bench.boreal, .hours, heldBy: bench.cassel)
    bench.when(reconstruct(incident, on: bench))
    bench.playToNextCables()
    bench.playToNextCables()
    #expect(bench.asked(unmask) == [unmask(bench.arden, incident, held)])
  }

  @Test func `a dry run of a reconstruction says when the answer comes`() throws {
    let bench = try OpacityBench.table()
    let incident = bench.incident()
    bench.trace(of: incident, at: bench.boreal, .hours)
    func said() -> String? {
      bench.prospects(of: reconstruct(incident, on: bench)).first?.sentence.english
    }
    bench.given(.turn, is: 3)
    bench.given(.lastTurn, is: 5)
    #expect(said()?.contains("with the cables of turn 5") == true)
    bench.given(.lastTurn, is: 4)
    #expect(said()?.contains("only after the last turn") == true)
    bench.given(.lastTurn, is: 3)
    bench.given(.epilogue, is: 1)
    #expect(said()?.contains("only after the last turn") == true)
    bench.given(.epilogue, is: 0)
    #expect(said()?.contains("over before that") == true)
  }

  @Test func `who looked into what the news tells meanwhile is told that nothing new was found`()
    throws
  {
    let bench = try OpacityBench.table()
    let (incident, arden) = (bench.incident(), bench.arden)
    bench.when(Happenings.investigated(arden, incident, 0), to: .whiteCell)
    bench.given(.named, of: incident, is: bench.boreal)
    bench.when(.judge)
    #expect(bench.wasTold(Happenings.nothingFound(incident), to: .actors(arden)))
    #expect(bench.told(Happenings.nothingFound).count == 1)
  }

  @Test func `but a first look that comes to nothing is told to nobody`() throws {
    let bench = try OpacityBench.table()
    let incident = bench.incident()
    bench.when(
      Happenings.incidentSurfaced(
        incident, bench.arden, bench.asset(of: bench.arden), .disruption, 3))
    bench.given(.named, of: incident, is: bench.boreal)
    bench.when(.judge)
    #expect(bench.told(Happenings.nothingFound).isEmpty)
  }

  @Test func `an inconclusive reconstruction leaves belief alone and may be tried again`() throws {
    let bench = try OpacityBench.table()
    let (incident, arden) = (bench.incident(), bench.arden)
    let trace = bench.trace(of: incident, at: bench.boreal, .hours)
    let order = reconstruct(incident, on: bench)
    bench.when(order)
    bench.playToNextCables()
    bench.playToNextCables()
    let reconstructed = bench.rules.happenings.reconstructed
    #expect(bench.wasTold(reconstructed(trace, incident, .inconclusive), to: .actors(arden)))
    #expect(bench.belief(of: arden, in: bench.boreal, over: incident) == 0)
    #expect(bench.refusal(of: order) == nil)
  }

  @Test func `skill and a plain thing help it, and a back door hides from it`() throws {
    let bench = try OpacityBench.table()
    let unmask = bench.rules.questions.unmask
    func odds(_ kind: OperationKind) -> Int32 {
      let incident = bench.incident(kind)
      let trace = bench.trace(of: incident, at: bench.boreal, .hours)
      return bench.odds(unmask(bench.arden, incident, trace)).total
    }
    let (plain, hidden) = (odds(.disruption), odds(.implant))
    #expect(plain == 1000)
    #expect(hidden == 0)
    bench.given(.forensics, of: bench.arden, is: 2)
    #expect(odds(.disruption) == 1500)
  }
}
