import ParleyRules
import Testing

@testable import ParleyEngine

/// Operations: odds, severity, footholds, and how incidents come to light.
@Suite struct OperationRulesTests {
  private typealias Bench = IncidentBench

  private func subject(
    _ kind: OperationKind, at asset: Row = Bench.grid, _ style: OperationStyle = .plain
  ) -> Subject {
    Subject(Bench.arden, asset, Row(code: kind.code), Row(code: style.code))
  }

  @Test func aLevelOfSkillIsAPoint() {
    let bench = Bench()
    #expect(bench.weigh(.succeed, subject(.espionage)).total == points(2))
    bench.world[.attack, Bench.arden] = 4
    #expect(bench.weigh(.succeed, subject(.espionage)).total == points(4))
    bench.world[.defence, Bench.boreal] = 5
    #expect(bench.weigh(.succeed, subject(.espionage)).total == points(1))
  }

  @Test func guardsShieldsEffortAndStealthAdd() {
    let bench = Bench()
    let effort = OperationStyle(effort: .high, stealth: .normal)
    let both = OperationStyle(effort: .high, stealth: .high)
    #expect(bench.weigh(.succeed, subject(.sabotage, effort)).total == points(4))
    #expect(bench.weigh(.succeed, subject(.sabotage, both)).total == points(2))
    #expect(bench.weigh(.detect, subject(.espionage, effort)).total == points(-2))
    bench.world[.guardedUntil, Bench.grid] = 2
    #expect(bench.weigh(.succeed, subject(.sabotage)).total == points(-1))
    bench.world[.shield, Bench.grid] = 1500
    #expect(bench.weigh(.succeed, subject(.sabotage)).total == points(-4))
    bench.world[.turn] = 3
    #expect(bench.weigh(.succeed, subject(.sabotage)).total == points(-1))
  }

  private func subject(_ kind: OperationKind, _ style: OperationStyle) -> Subject {
    subject(kind, at: Bench.grid, style)
  }

  @Test func severityFollowsWhatIsHitAndHowHard() {
    func severity(_ kind: OperationKind, _ status: AssetStatus, _ high: Bool) -> Int32 {
      Severity.of(kind, at: status, isForceful: high)
    }
    #expect(severity(.disruption, .civilian, false) == 2)
    #expect(severity(.disruption, .vital, true) == 4)
    #expect(severity(.influence, .military, true) == 2)
    #expect(severity(.sabotage, .military, false) == 5)
    #expect(severity(.sabotage, .vital, true) == 6)
    #expect(severity(.espionage, .civilian, false) == 3)
    #expect(severity(.espionage, .vital, true) == 4)
    #expect(severity(.preposition, .civilian, false) == 5)
    for kind in [OperationKind.preposition, .implant, .influence] {
      #expect(Set(AssetStatus.allCases.map { severity(kind, $0, false) }).count == 1, "\(kind)")
    }
    #expect(severity(.espionage, .civilian, true) == severity(.espionage, .military, true))
    for kind in OperationKind.allCases {
      for status in AssetStatus.allCases { #expect(severity(kind, status, true) <= 6) }
    }
  }

  @Test func publicNumbersFollowWhatEverybodyCanSee() {
    // The same three incidents, brought about by others in another order: the same numbers.
    func numbers(_ actors: [Row]) -> [Int32] {
      let bench = Bench()
      bench.decider.answers = { question, _, _ in question == .succeed }
      bench.play(
        Bench.operate(.sabotage, at: Bench.grid, by: actors[0]),
        Bench.operate(.influence, at: Bench.grid, by: actors[1]),
        Bench.operate(.disruption, at: Bench.bank, by: actors[2]))
      bench.step(.surface)
      #expect(bench.faults.isEmpty)
      return [(Bench.bank, 1), (Bench.grid, 2), (Bench.grid, 3)].map { target, kind in
        let incident = bench.lens.rows(.incident).first {
          bench.lens.row(.incidentTarget, $0) == target
            && bench.lens[.incidentKind, $0] == Int32(kind)
        }
        return incident.map { bench.lens[.publicNumber, $0] } ?? -1
      }
    }
    #expect(numbers([Bench.delta, Bench.echo, Bench.cassel]) == [1, 2, 3])
    #expect(numbers([Bench.cassel, Bench.delta, Bench.echo]) == [1, 2, 3])
  }

  @Test func whatCannotBeOverlookedIsPublicAndPlainWithoutOpacity() throws {
    let bench = Bench()
    bench.play(Bench.operate(.sabotage, at: Bench.grid, by: Bench.arden))
    bench.step(.surface)
    let incident = try #require(bench.lens.rows(.incident).first)
    #expect(bench.lens[.publicNumber, incident] == 1)
    #expect(bench.lens.row(.named, incident) == Bench.arden)
    #expect(bench.count(.incidentSurfaced) == 1)
    #expect(bench.lens[.hurt, Bench.boreal] == 3)
    #expect(bench.belief(Bench.boreal, on: incident, in: Bench.arden) == 9000)
    #expect(bench.belief(Bench.boreal, on: incident, in: Bench.cassel) == -3000)
    #expect(bench.belief(Bench.boreal, on: incident, in: Bench.boreal) == -20_000)
    #expect(bench.belief(Bench.cassel, on: incident, in: Bench.echo) == 0)
    #expect(bench.belief(Bench.arden, on: incident, in: Bench.arden) == 9000)
    #expect(bench.traces(Bench.delta, of: incident).count == 1)
  }

  @Test func aBungledAttemptIsForItsVictimAloneAndForTheNextCables() throws {
    let bench = Bench()
    bench.decider.answers = { question, _, _ in question == .detect }
    bench.play(Bench.operate(.disruption, at: Bench.grid, by: Bench.arden))
    bench.step(.surface)
    let incident = try #require(bench.lens.rows(.incident).first)
    #expect(bench.lens[.severity, incident] == Severity.bungled)
    #expect(bench.lens[.publicNumber, incident] == 0)
    #expect(!bench.knows(Bench.boreal, incident))
    bench.nextTurn()
    #expect(bench.knows(Bench.boreal, incident))
    #expect(!bench.knows(Bench.arden, incident))
    #expect(bench.belief(Bench.boreal, on: incident, in: Bench.arden) == 0)
    bench.step(.surface)
    #expect(bench.count(.spyingFound) == 1)
  }

  @Test func aFootholdServesLaterSabotageAndIsFoundWithItsFlag() throws {
    let bench = Bench()
    bench.decider.answers = { question, _, _ in question == .succeed }
    bench.play(Bench.operate(.preposition, at: Bench.grid, by: Bench.arden))
    #expect(bench.lens.foothold(of: Bench.arden, in: Bench.grid) == nil)
    bench.nextTurn()
    let foothold = try #require(bench.lens.foothold(of: Bench.arden, in: Bench.grid))
    #expect(bench.weigh(.succeed, subject(.sabotage)).total == points(4))
    bench.world[.footholdFlag, foothold] = Bench.echo.number
    bench.decider.answers = { question, _, _ in question == .spot }
    bench.step(.spy)
    bench.step(.surface)
    let incident = try #require(bench.lens.rows(.incident).first)
    #expect(bench.lens[.severity, incident] == 5)
    #expect(bench.lens.row(.flag, incident) == Bench.echo)
    #expect(bench.lens.foothold(of: Bench.arden, in: Bench.grid) == foothold)
    bench.nextTurn()
    #expect(bench.lens.foothold(of: Bench.arden, in: Bench.grid) == nil)
    #expect(bench.knows(Bench.boreal, incident))
    #expect(bench.count(.footholdLost) == 1)
    #expect(bench.faults.isEmpty)
  }

  @Test func anImplantReachesThoseWhoBuy() {
    let bench = Bench()
    bench.decider.answers = { question, _, _ in question == .succeed }
    bench.play(Bench.operate(.implant, at: Bench.press, by: Bench.arden))
    bench.nextTurn()
    #expect(bench.weigh(.succeed, subject(.sabotage, at: Bench.port)).total == points(3))
    #expect(bench.weigh(.succeed, subject(.sabotage, at: Bench.press)).total == points(4))
    #expect(bench.weigh(.succeed, subject(.sabotage, at: Bench.grid)).total == points(2))
    bench.world[.crossBorder, Bench.grid] = 1
    #expect(bench.weigh(.succeed, subject(.sabotage, at: Bench.grid)).total == points(3))
  }

  @Test func huntersRaiseTheRiskAndShareWhatIsFound() throws {
    let bench = Bench()
    bench.decider.answers = { question, _, _ in question == .succeed }
    bench.play(Bench.operate(.espionage, at: Bench.press, by: Bench.boreal))
    bench.nextTurn()
    let foothold = try #require(bench.lens.foothold(of: Bench.boreal, in: Bench.press))
    #expect(bench.weigh(.spot, Subject(foothold)).total == -2944)
    bench.play(Bench.operate(.huntForward, at: Bench.press, by: Bench.arden))
    #expect(bench.weigh(.spot, Subject(foothold)).total == points(6) - 2944)
    bench.decider.answers = { question, _, _ in question == .spot }
    bench.step(.spy)
    bench.step(.surface)
    bench.nextTurn()
    let incident = try #require(bench.lens.rows(.incident).first)
    #expect(bench.knows(Bench.arden, incident) && bench.knows(Bench.cassel, incident))
    #expect(!bench.knows(Bench.delta, incident))
    bench.nextTurn()
    #expect(bench.lens.hunters(at: Ref(Bench.press)).isEmpty)
  }

  @Test func aStrangerIsNoWelcomeGuest() {
    let bench = Bench()
    #expect(bench.weigh(.succeed, subject(.huntForward, at: Bench.press)).total == points(2))
    #expect(bench.weigh(.succeed, subject(.huntForward, at: Bench.port)).total == points(-2))
  }

  @Test func aBrokenPledgeIsForItsBreakerAndTheWhiteCellAlone() {
    let bench = Bench()
    let world = bench.world
    let text = world.append(.proposal, Key("proposal", "p"))
    let clause = world.append(.clause, Key("clause", "c"))
    let agreement = world.append(.agreement, Key("agreement", "a"))
    world[.clauseProposal, clause] = text.number
    world[.clauseMeasure, clause] = 0
    world[.function, Row(0)] = MeasureFunction.constraint.rawValue
    world[.forbids, Row(0)] = WordSet<OperationKind>([.sabotage]).code
    world[.agreementProposal, agreement] = text.number
    world[.inForce, agreement] = 1
    world[.standing, agreement, Bench.arden] = Standing.signed.rawValue
    bench.play(Bench.operate(.sabotage, at: Bench.grid, by: Bench.arden))
    #expect(bench.count(.pledgeBroken) == 0)
    world[.standing, agreement, Bench.boreal] = Standing.signed.rawValue
    bench.play(
      Bench.operate(.sabotage, at: Bench.grid, by: Bench.arden, effort: .high),
      Bench.operate(.disruption, at: Bench.grid, by: Bench.arden))
    #expect(bench.count(.pledgeBroken) == 1)
    let told = bench.told.last { $0.kind == .pledgeBroken }
    #expect(told?.audience == .only(ActorSet(Bench.arden)))
  }

  @Test func incidentsOfInjectsAreNumberedOnAndPublicAtOnce() {
    let bench = Bench()
    bench.decider.answers = { _, _, _ in false }
    bench.inject { _, out in
      for (n, asset) in [Bench.port, Bench.bank].enumerated() {
        InjectEffects(n: n, out: out).incident(
          of: .espionage, by: Ref(Bench.echo), at: Ref(asset), severity: 7,
          flag: Ref(Bench.delta), isNamed: n == 1)
      }
    }
    let incidents = Incidents(lens: bench.lens).byFace(bench.lens.all(Incident.self)).map(\.row)
    #expect(incidents.map { bench.lens[.publicNumber, $0] } == [1, 2])
    #expect(incidents.map { bench.lens[.flag, $0] } == [3, 3])
    #expect(incidents.map { bench.lens.row(.named, $0) } == [Bench.echo, .none])
    #expect(bench.traces(Bench.arden, of: incidents[0]).count == 1)
    #expect(bench.lens[.hurt, Bench.arden] == 5)
    bench.step(.surface)
    #expect(bench.count(.incidentSurfaced) == 2)
  }
}
