import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// What reaches somebody on two ways is one thing: a trace that is shared and shown, an incident that a victim hears of
/// from an accusation.
@Suite struct HearsayTests {
  private typealias Table = Bench<AttributionRules>

  /// Something was done to Arden, and Arden and Cassel keep dossiers on it. Questions are answered with no.
  private func table() throws -> (Table, Ref<Incident>) {
    let bench = try Table(Roster([]))
    bench.answersAnythingElse(with: false)
    let incident = bench.givenIncident(by: bench.boreal, against: bench.arden)
    for holder in [bench.arden, bench.cassel] {
      let key = bench.truth.dossierKey(of: holder, on: incident)
      bench.given(Dossier.self, key: key, knownBy: ActorSet(holder)) {
        $0[.dossierHolder] = holder
        $0[.dossierIncident] = incident
        $0[.belief, toward: bench.boreal] = 0
      }
    }
    return (bench, incident)
  }

  private func belief(_ bench: Table, of holder: Ref<Actor>, on incident: Ref<Incident>) -> Int32 {
    bench.truth[.belief, bench.truth.dossier(of: holder, on: incident), toward: bench.boreal]
  }

  private func accusation(
    _ bench: Table, over incident: Ref<Incident>, showing isShown: Bool, _ way: Way = .public,
    by accuser: Ref<Actor>? = nil, to accused: Ref<Actor>? = nil
  ) -> Order {
    let seen = bench.seen(by: accuser ?? bench.arden).traces(of: incident)
    return Verbs.attribute.order(
      by: accuser ?? bench.arden, incident, accused ?? bench.boreal, .likely, way, nil,
      Selection(from: seen) { _ in isShown }, Response.none)
  }

  @Test(arguments: [true, false])
  func `a trace that is shared and shown in one turn counts once`(atOnce: Bool) throws {
    let (bench, incident) = try table()
    let trace = bench.givenTrace(
      of: incident, pointingAt: bench.boreal, .hours, heldBy: bench.arden, weighing: 700)
    let orders = [
      Verbs.share.order(by: bench.arden, trace, bench.cassel),
      accusation(bench, over: incident, showing: true),
    ]
    if atOnce {
      bench.when(.judge, with: orders[0], orders[1])
    } else {
      for order in orders { #expect(bench.when(order) == nil) }
    }
    bench.nextTurn()
    #expect(bench.seen(by: bench.cassel).traces(of: incident) == [trace])
    #expect(belief(bench, of: bench.cassel, on: incident) == 700)
    #expect(bench.truth[.shownTurn, trace] == 1)
    #expect(bench.fault == nil)
  }

  @Test func `two friends with one trace bring one, with two they bring two`() throws {
    for isSame in [true, false] {
      let (bench, incident) = try table()
      let first = bench.givenTrace(
        of: incident, pointingAt: bench.boreal, .hours, heldBy: bench.arden, weighing: 700)
      let second =
        isSame
        ? first
        : bench.givenTrace(
          of: incident, pointingAt: bench.boreal, .tools, heldBy: bench.helix, weighing: 700)
      if isSame { bench.when(Verbs.share.order(by: bench.arden, first, bench.helix)) }
      bench.nextTurn()
      bench.when(
        .judge, with: Verbs.share.order(by: bench.arden, first, bench.cassel),
        Verbs.share.order(by: bench.helix, second, bench.cassel))
      #expect(belief(bench, of: bench.cassel, on: incident) == 0, "it comes with the cables")
      bench.nextTurn()
      #expect(belief(bench, of: bench.cassel, on: incident) == (isSame ? 700 : 1400))
      #expect(bench.told(Happenings.traceShared).count == (isSame ? 3 : 2))
    }
  }

  // MARK: A victim that first hears of it from an accusation

  /// Only Helix, which hunts there, knows of what was done to Arden.
  private func unheard(severity: Int32 = 5) throws -> (Table, Ref<Incident>) {
    let bench = try Table(Roster([]))
    bench.answersAnythingElse(with: false)
    let incident = bench.given(Incident.self, knownBy: ActorSet([bench.boreal, bench.helix])) {
      $0[.incidentKind] = .preposition
      $0[.incidentTarget] = bench.asset(of: bench.arden)
      $0[.victim] = bench.arden
      $0[.severity] = severity
      $0[.incidentTurn] = 1
      $0[.culprit] = bench.boreal
    }
    return (bench, incident)
  }

  @Test func `a victim that first hears of it in public is hurt by it as by any other`() throws {
    let (bench, incident) = try unheard()
    bench.when(accusation(bench, over: incident, showing: false, by: bench.helix))
    #expect(bench.truth[.publicNumber, incident] == 1)
    #expect(bench.truth[.hurt, bench.arden] == Severity.hurt(by: 5))
    #expect(bench.truth[.hurt, bench.cassel] == 0, "control: it was done to Arden alone")
    bench.nextTurn()
    #expect(bench.truth[.hurt, bench.arden] == Severity.hurt(by: 5), "and once")
  }

  @Test func `a victim that two tell of it in private is hurt once, with the cables`() throws {
    let (bench, incident) = try unheard()
    for friend in [bench.boreal, bench.helix] {
      let order = accusation(
        bench, over: incident, showing: false, .private, by: friend, to: bench.arden)
      bench.when(.judge, with: order)
    }
    #expect(bench.truth[.hurt, bench.arden] == 0)
    bench.nextTurn()
    #expect(bench.truth[.hurt, bench.arden] == Severity.hurt(by: 5))
    #expect(bench.seen(by: bench.arden).all(Incident.self) == [incident])
  }

  @Test func `a victim that knew of it is not hurt again by an accusation`() throws {
    let (bench, incident) = try table()
    bench.given(.severity, of: incident, is: 5)
    bench.when(accusation(bench, over: incident, showing: false))
    #expect(bench.truth[.hurt, bench.arden] == 0)
  }
}
