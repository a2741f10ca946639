import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// Operations: odds, severity, footholds, and how incidents come to light.
@Suite struct OperationRulesTests {
  /// The sum of Arden's chances against an actor; against Boreal where nothing else is said.
  private func success(
    _ kind: OperationKind, _ style: OperationStyle = .plain, against victim: Ref<Actor>? = nil,
    on bench: DeedBench
  ) -> Int32 {
    let target = bench.asset(of: victim ?? bench.boreal)
    return bench.odds(Questions.succeed(bench.arden, target, kind, style)).total
  }

  @Test func aLevelOfSkillIsAPoint() throws {
    let bench = try DeedBench.deeds()
    #expect(success(.espionage, on: bench) == points(2))
    bench.given(.attack, of: bench.arden, is: 4)
    #expect(success(.espionage, on: bench) == points(4))
    bench.given(.defence, of: bench.boreal, is: 5)
    #expect(success(.espionage, on: bench) == points(1))
  }

  @Test func guardsShieldsEffortAndStealthAdd() throws {
    let bench = try DeedBench.deeds()
    let grid = bench.asset(of: bench.boreal)
    #expect(success(.sabotage, .forceful, on: bench) == points(4))
    #expect(success(.sabotage, .forcefulAndStealthy, on: bench) == points(2))
    let notice = Questions.detect(bench.arden, grid, .espionage, .forceful)
    #expect(bench.odds(notice).total == points(-2))
    bench.given(.guardedUntil, of: grid, is: 2)
    #expect(success(.sabotage, on: bench) == points(-1))
    bench.given(.shield, of: grid, is: 1500)
    #expect(success(.sabotage, on: bench) == points(-4))
    bench.given(.turn, is: 3)
    #expect(success(.sabotage, on: bench) == points(-1))
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

  @Test func publicNumbersFollowWhatEverybodyCanSee() throws {
    // The same three incidents, brought about by others: the same numbers.
    func numbers(_ pick: (DeedBench) -> [Ref<Actor>]) throws -> [Int32?] {
      let bench = try DeedBench.deeds()
      let actors = pick(bench)
      bench.when(
        .operate, with: bench.operation(.sabotage, by: actors[0], against: bench.boreal),
        bench.operation(.influence, by: actors[1], against: bench.boreal),
        bench.operation(.disruption, by: actors[2], against: bench.arden))
      bench.when(.surface)
      #expect(bench.fault == nil)
      return [OperationKind.disruption, .influence, .sabotage].map { kind in
        let incident = bench.truth.all(Incident.self).first {
          bench.truth[.incidentKind, $0] == kind
        }
        return incident.map { bench.truth[.publicNumber, $0] }
      }
    }
    let one = try numbers { [$0.helix, $0.echo, $0.cassel] }
    #expect(try one == numbers { [$0.cassel, $0.helix, $0.echo] })
    #expect(Set(one) == [1, 2, 3])
  }

  @Test func whatCannotBeOverlookedIsPublicAndPlainWithoutOpacity() throws {
    let bench = try DeedBench.deeds()
    bench.answers(Questions.identify, with: true)
    bench.whenDone(.sabotage, by: bench.arden, against: bench.boreal)
    bench.when(.surface)
    let incident = try bench.incident()
    #expect(bench.truth[.publicNumber, incident] == 1)
    #expect(bench.truth[.named, incident] == bench.arden)
    #expect(bench.told(Happenings.incidentSurfaced).count == 1)
    #expect(bench.truth[.hurt, bench.boreal] == 3)
    #expect(bench.belief(bench.boreal, on: incident, in: bench.arden) == 9000)
    #expect(bench.belief(bench.boreal, on: incident, in: bench.cassel) == -3000)
    #expect(bench.belief(bench.boreal, on: incident, in: bench.boreal) == -20_000)
    #expect(bench.belief(bench.cassel, on: incident, in: bench.echo) == 0)
    #expect(bench.belief(bench.arden, on: incident, in: bench.arden) == 9000)
    #expect(bench.traces(bench.helix, of: incident).count == 1)
  }

  @Test func aBungledAttemptIsForItsVictimAloneAndForTheNextCables() throws {
    let bench = try DeedBench.deeds()
    bench.answers(Questions.succeed, with: false)
    bench.answers(Questions.detect, with: true)
    bench.whenDone(.disruption, by: bench.arden, against: bench.boreal)
    bench.when(.surface)
    let incident = try bench.incident()
    #expect(bench.truth[.severity, incident] == Severity.bungled)
    #expect(bench.truth[.publicNumber, incident] == 0)
    #expect(!bench.knows(bench.boreal, incident))
    bench.nextTurn()
    #expect(bench.knows(bench.boreal, incident))
    #expect(!bench.knows(bench.arden, incident))
    #expect(bench.belief(bench.boreal, on: incident, in: bench.arden) == 0)
    bench.when(.surface)
    #expect(bench.told(Happenings.spyingFound).count == 1)
  }

  @Test func aFootholdServesLaterSabotageAndIsFoundWithItsFlag() throws {
    let bench = try DeedBench.deeds()
    let grid = bench.asset(of: bench.boreal)
    bench.whenDone(.preposition, by: bench.arden, against: bench.boreal)
    #expect(bench.seen(by: bench.arden).foothold(of: bench.arden, in: grid) == nil)
    bench.nextTurn()
    let foothold = try #require(bench.truth.foothold(of: bench.arden, in: grid))
    #expect(success(.sabotage, on: bench) == points(4))
    bench.given(.footholdFlag, of: foothold, is: bench.echo)
    bench.answers(Questions.spot, with: true)
    bench.when(.spy)
    bench.when(.surface)
    let incident = try bench.incident()
    #expect(bench.truth[.severity, incident] == 5)
    #expect(bench.truth[.flag, incident] == bench.echo)
    #expect(bench.truth.foothold(of: bench.arden, in: grid) == foothold)
    bench.nextTurn()
    #expect(bench.truth.foothold(of: bench.arden, in: grid) == nil)
    #expect(bench.knows(bench.boreal, incident))
    #expect(bench.told(Happenings.footholdLost).count == 1)
    #expect(bench.fault == nil)
  }

  @Test func anImplantReachesThoseWhoBuy() throws {
    let bench = try DeedBench.deeds()
    bench.whenDone(.implant, by: bench.arden, against: bench.cassel)
    bench.nextTurn()
    #expect(success(.sabotage, against: bench.helix, on: bench) == points(3))
    #expect(success(.sabotage, against: bench.cassel, on: bench) == points(4))
    #expect(success(.sabotage, on: bench) == points(2))
    bench.given(.crossBorder, of: bench.asset(of: bench.boreal), is: true)
    #expect(success(.sabotage, on: bench) == points(3))
  }

  @Test func huntersRaiseTheRiskAndShareWhatIsFound() throws {
    let bench = try DeedBench.deeds()
    let port = bench.asset(of: bench.cassel)
    bench.whenDone(.espionage, by: bench.boreal, against: bench.cassel)
    bench.nextTurn()
    let foothold = try #require(bench.truth.foothold(of: bench.boreal, in: port))
    #expect(bench.odds(Questions.spot(foothold)).total == -2944)
    bench.whenDone(.huntForward, by: bench.arden, against: bench.cassel)
    #expect(bench.odds(Questions.spot(foothold)).total == points(6) - 2944)
    bench.answers(Questions.spot, with: true)
    bench.when(.spy)
    bench.when(.surface)
    bench.nextTurn()
    let incident = try bench.incident()
    #expect(bench.knows(bench.arden, incident) && bench.knows(bench.cassel, incident))
    #expect(!bench.knows(bench.helix, incident))
    bench.nextTurn()
    #expect(bench.truth.hunters(at: port).isEmpty)
  }

  @Test func aStrangerIsNoWelcomeGuest() throws {
    let bench = try DeedBench.deeds()
    #expect(success(.huntForward, against: bench.cassel, on: bench) == points(2))
    #expect(success(.huntForward, against: bench.helix, on: bench) == points(-2))
  }

  @Test func aBrokenPledgeIsForItsBreakerAndTheWhiteCellAlone() throws {
    let bench = try DeedBench.deeds()
    let restraint = bench.measure(.constraint)
    bench.given(.forbids, of: restraint, is: [.sabotage])
    let agreement = bench.givenAgreement(on: bench.givenText(restraint), between: bench.arden)
    bench.whenDone(.sabotage, by: bench.arden, against: bench.boreal)
    #expect(bench.told(Happenings.pledgeBroken).isEmpty)
    bench.given(.standing, of: agreement, toward: bench.boreal, is: .signed)
    bench.nextTurn()
    bench.when(
      .operate, with: bench.operation(.sabotage, by: bench.arden, against: bench.boreal, .high),
      bench.operation(.disruption, by: bench.arden, against: bench.boreal))
    #expect(bench.told(Happenings.pledgeBroken).map(\.audience) == [.actors(bench.arden)])
  }

  @Test func incidentsOfInjectsAreNumberedOnAndPublicAtOnce() throws {
    let bench = try DeedBench.deeds()
    bench.whenInjected(
      .incident(.init(of: .espionage, by: "echo", at: "helix-grid", severity: 7, flag: "cassel")),
      .incident(
        .init(
          of: .espionage, by: "echo", at: "arden-grid", severity: 7, flag: "cassel", isNamed: true))
    )
    let incidents = Incidents(lens: bench.truth).byFace(bench.truth.all(Incident.self))
    #expect(incidents.map { bench.truth[.publicNumber, $0] } == [1, 2])
    #expect(incidents.map { bench.truth[.flag, $0] } == [bench.cassel, bench.cassel])
    let named = incidents.filter { bench.truth[.named, $0] == bench.echo }
    #expect(named.map { bench.truth[.victim, $0] } == [bench.arden])
    #expect(bench.traces(bench.arden, of: try #require(named.first)).count == 1)
    #expect(bench.truth[.hurt, bench.arden] == 5)
    bench.when(.surface)
    #expect(bench.told(Happenings.incidentSurfaced).count == 2)
  }
}
