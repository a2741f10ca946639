import ParleyRules
import ParleyTesting
import Testing

@testable import Distrust

/// Victims blame whom their own dossiers make likely.
@Suite struct BlameTests {
  /// Arden's dossier on something of Boreal's that was done to it, with a belief in Helix and an even one in Boreal.
  private func dossier(
    _ bench: DistrustBench, against suspect: Ref<Actor>, _ belief: Int32
  ) -> Ref<Incident> {
    dossier(bench, [(bench.boreal, 0), (suspect, belief)])
  }

  /// One in which these alone are suspects.
  private func dossier(
    _ bench: DistrustBench, _ beliefs: [(suspect: Ref<Actor>, logit: Int32)]
  ) -> Ref<Incident> {
    let incident = bench.givenIncident(by: bench.boreal, against: bench.arden)
    bench.given(Dossier.self, knownBy: ActorSet(bench.arden)) {
      $0[.dossierHolder] = bench.arden
      $0[.dossierIncident] = incident
      for actor in bench.truth.actors {
        let belief = beliefs.last { $0.suspect == actor }
        $0[.belief, toward: actor] = belief?.logit ?? Lens.noSuspect
      }
    }
    return incident
  }

  private func blame(_ bench: DistrustBench) -> Set<Entry> {
    // What is blamed is booked in the same step: its cell is read with trust itself still to be moved.
    let before = bench.trust(of: bench.arden, in: bench.helix)
    bench.when(.seal)
    #expect(bench.trust(of: bench.arden, in: bench.helix) == before)
    return bench.entries
  }

  @Test func `a victim blames whom its own dossier names, by how sure it is, whoever did it`()
    throws
  {
    let bench = try DistrustBench.table()
    let incident = dossier(bench, against: bench.helix, Curve.standard.logOdds(3, to: 1))
    #expect(blame(bench) == [bench.arden.writes(-750, about: bench.helix, .deeds)])
    let blamed = bench.truth.dossier(of: bench.arden, on: incident)
    #expect(bench.truth[bench.rules.state.blamed, blamed] == bench.helix)
  }

  @Test func `the threshold for blame, from both sides`() throws {
    for (belief, share) in [(Int32(-2), nil), (2, Int32(-500)), (6, -501)] as [(Int32, Int32?)] {
      let bench = try DistrustBench.table()
      // Three suspects, of whom the two others together are as likely as even.
      _ = dossier(bench, [(bench.boreal, -693), (bench.cassel, -693), (bench.helix, belief)])
      #expect(
        blame(bench) == (share.map { [bench.arden.writes($0, about: bench.helix, .deeds)] } ?? []))
    }
  }

  @Test func `each suspect is blamed once an incident, and a new one anew`() throws {
    let bench = try DistrustBench.table()
    let incident = dossier(bench, against: bench.helix, 1700)
    bench.when(.seal)
    bench.playTurn()
    let once = bench.trust(of: bench.arden, in: bench.helix)
    #expect(once < 450)
    bench.playTurn()
    bench.playTurn()
    #expect(bench.trust(of: bench.arden, in: bench.helix) == once)
    bench.givenBelief(6000, of: bench.arden, in: bench.boreal, over: incident)
    bench.when(.seal)
    #expect(bench.entries.map(\.other) == [bench.boreal])
    bench.when(.reply)
    _ = dossier(bench, against: bench.helix, 1700)
    bench.when(.seal)
    #expect(bench.entries.map(\.other) == [bench.helix], "of another incident as well")
  }

  @Test func `whoever was not hurt blames nobody, whatever its dossier says`() throws {
    let bench = try DistrustBench.table()
    let incident = bench.givenIncident(by: bench.boreal, against: bench.arden)
    bench.givenDossier(of: bench.cassel, on: incident)
    bench.givenBelief(6000, of: bench.cassel, in: bench.helix, over: incident)
    #expect(blame(bench).isEmpty)
  }

  @Test func `an even field of suspects is nobody's fault`() throws {
    let bench = try DistrustBench.table()
    let incident = bench.givenIncident(by: bench.boreal, against: bench.arden)
    bench.givenDossier(of: bench.arden, on: incident)
    #expect(blame(bench).isEmpty)
  }

  @Test func `of two who are equally likely nobody stands out, at even odds too`() throws {
    let bench = try DistrustBench.table()
    let incident = dossier(bench, against: bench.helix, 0)
    #expect(blame(bench).isEmpty)
    bench.givenBelief(4, of: bench.arden, in: bench.helix, over: incident)
    #expect(blame(bench).map(\.other) == [bench.helix])
  }

  @Test func `a champion of norms is blamed for half as much again`() throws {
    let bench = try DistrustBench.table()
    _ = dossier(bench, against: bench.elm, Curve.standard.logOdds(3, to: 1))
    #expect(blame(bench) == [bench.arden.writes(-1125, about: bench.elm, .deeds)])
  }

  @Test func `a hotline halves an unproven suspicion, and does nothing against proof`() throws {
    for (odds, share) in [(Int64(3), Int32(375)), (18, 474), (19, 950), (99, 990)] {
      let bench = try DistrustBench.table()
      bench.givenLine(from: bench.helix, to: bench.arden)
      _ = dossier(bench, against: bench.helix, Curve.standard.logOdds(odds, to: 1))
      let entry = try #require(blame(bench).first)
      #expect(abs(entry.bad - share) <= 1, "\(odds) to 1")
    }
  }

  /// Attack rates of .3 and .1 behind a signal that fits both: .75 and .25, and with a threshold of .4 the one who
  /// strikes more often shields the other. By the functions that a victim's blame goes through in play.
  @Test func `T-BBW-1: the more aggressive suspect takes the blame, and the other is safe`() throws
  {
    let bench = try DistrustBench.table()
    let (arden, boreal, helix) = (bench.arden, bench.boreal, bench.helix)
    bench.given(bench.rules.parameters.ledger.suspicion, is: 400)
    let incident = dossier(bench, against: helix, Curve.standard.logOdds(1, to: 10))
    bench.givenBelief(Curve.standard.logOdds(3, to: 10), of: arden, in: boreal, over: incident)
    let view = bench.seen(by: arden)
    let dossier = try #require(view.dossier(of: arden, on: incident))
    let prime = try #require(view.primeSuspect(in: dossier, of: arden))
    #expect(prime.suspect == boreal && abs(prime.share - 750) <= 1)
    let other = Double(view.share(of: helix, in: dossier)) / 4_294_967_296
    #expect(abs(other - 0.25) < 1e-3)
    bench.when(.seal)
    #expect(bench.entries == [arden.writes(-prime.share, about: boreal, .deeds)])
  }
}
