import ParleyRules
import Testing

@testable import Distrust

@Suite("What moves trust") struct ActsTests {
  @Test("A shock is felt both ways, by its size, and by nobody else (H22, H24)")
  func shock() throws {
    let bench = try Bench()
    bench.tell(.shock, [bench.delta.number, bench.elm.number, 2])
    bench.advance(.seal, .drift)
    #expect(bench.trust(bench.delta, in: bench.elm) == 180)
    #expect(bench.trust(bench.elm, in: bench.delta) == 180)
    #expect(bench.trust(bench.arden, in: bench.elm) == 450)
    #expect(bench.told.contains { $0.kind == bench.rules.happenings.fell.kind && $0[2] == 0 })
  }

  @Test("A holder is told once a turn and pair: the last word, and what moved it")
  func toldOnceATurn() throws {
    let bench = try Bench()
    func cables() -> [[Int32]] {
      bench.told.filter {
        [bench.rules.happenings.fell.kind, bench.rules.happenings.rose.kind].contains($0.kind)
          && $0[0] == bench.delta.number && $0[1] == bench.elm.number
      }.map { [$0[2], $0[3], $0[4]] }
    }
    bench.tell(.shock, [bench.delta.number, bench.elm.number, 1])
    bench.advance(.reply)
    bench.tell(
      .accusationMade, [bench.elm.number, bench.delta.number, 0, 4, Way.public.rawValue, 0])
    bench.advance(.seal)
    #expect(cables().isEmpty, "nothing before the last word of the turn")
    bench.turn()
    let word = TrustWord(trust: bench.trust(bench.delta, in: bench.elm)).rawValue
    let causes = [TrustCause.events, .charges].map(\.rawValue)
    #expect(cables() == [[word] + causes])
    bench.turn()
    #expect(cables().count == 1, "and nothing where nothing moved")
    bench.tell(.goodAct, [bench.elm.number, bench.delta.number])
    bench.turn()
    let now = TrustWord(trust: bench.trust(bench.delta, in: bench.elm)).rawValue
    #expect(cables().count == (now == word ? 1 : 2))
  }

  @Test("What moves trust in the briefing is told as it stands when the turn closes, and not again")
  func toldAsTheTurnCloses() throws {
    let bench = try Bench()
    bench.tell(.shock, [bench.delta.number, bench.elm.number, 1])
    bench.advance(.seal, .drift)
    let count = bench.told.count { $0.kind == bench.rules.happenings.fell.kind }
    #expect(count == 2)
    bench.turn()
    #expect(bench.told.count { $0.kind == bench.rules.happenings.fell.kind } == count)
  }

  @Test("A public charge hurts the accused's trust in the accuser; behind its back it does not")
  func accused() throws {
    let bench = try Bench()
    let charge: [Int32] = [bench.arden.number, bench.delta.number, 0, 4]
    let before = bench.trust(bench.delta, in: bench.arden)
    bench.tell(
      .accusationMade, charge + [Way.allies.rawValue, 0],
      to: .only(ActorSet(bench.arden).union(ActorSet(bench.cassel))))
    bench.turn()
    #expect(bench.trust(bench.delta, in: bench.arden) == before)
    bench.tell(.accusationMade, charge + [Way.public.rawValue, 0])
    bench.advance(.reply)
    #expect(bench.trust(bench.delta, in: bench.arden) < before)
    #expect(bench.trust(bench.arden, in: bench.delta) == 450)
  }

  @Test("What is told in confidence moves trust only once its cable has come")
  func privateMoment() throws {
    let bench = try Bench()
    let before = bench.trust(bench.delta, in: bench.arden)
    bench.tell(
      .accusationMade,
      [bench.arden.number, bench.delta.number, 0, 4, Way.private.rawValue, 0],
      to: .only(ActorSet(bench.arden).union(ActorSet(bench.delta))))
    bench.advance(.reply)
    #expect(bench.trust(bench.delta, in: bench.arden) == before)
    bench.turn()
    #expect(bench.trust(bench.delta, in: bench.arden) < before)
  }

  @Test("A victim blames whom its own dossier names, whoever did it")
  func blame() throws {
    let bench = try Bench()
    let dossier = bench.incident(on: bench.arden, by: bench.boreal)
    bench.world[.belief, dossier, bench.boreal] = 0
    bench.world[.belief, dossier, bench.delta] = 1700
    bench.turn()
    bench.advance(.reply)
    #expect(bench.trust(bench.arden, in: bench.delta) < 450)
    #expect(bench.trust(bench.arden, in: bench.boreal) == 280)
    let once = bench.trust(bench.arden, in: bench.delta)
    bench.turn()
    bench.turn()
    #expect(bench.trust(bench.arden, in: bench.delta) == once)
    bench.world[.belief, dossier, bench.boreal] = 6000
    bench.turn()
    bench.advance(.reply)
    #expect(bench.trust(bench.arden, in: bench.boreal) < 280)
  }

  /// Attack rates of .3 and .1 behind a signal that fits both: .75 and .25, and with a threshold of .4 the one who
  /// strikes more often shields the other. By the functions that a victim's blame goes through in play.
  @Test("T-BBW-1: the more aggressive suspect takes the blame, and the other is safe")
  func shieldedByAnother() throws {
    let bench = try Bench()
    bench.world[bench.rules.parameters.ledger.suspicion.quantity] = 400
    let dossier = bench.incident(on: bench.arden, by: bench.delta)
    bench.world[.belief, dossier, bench.boreal] = Curve.standard.logOdds(3, to: 10)
    bench.world[.belief, dossier, bench.delta] = Curve.standard.logOdds(1, to: 10)
    let view = bench.truth.seen(by: bench.arden)
    let prime = try #require(view.primeSuspect(in: Ref(dossier), of: Ref(bench.arden)))
    #expect(prime.suspect == Ref(bench.boreal) && abs(prime.share - 750) <= 1)
    let other = Double(view.share(of: bench.delta, in: dossier)) / 4_294_967_296
    #expect(abs(other - 0.25) < 1e-3)
    bench.turn()
    bench.advance(.reply)
    #expect(bench.trust(bench.arden, in: bench.boreal) < 280)
    #expect(bench.trust(bench.arden, in: bench.delta) == 450)
  }

  @Test("An even field of suspects is nobody's fault")
  func evenField() throws {
    let bench = try Bench()
    let dossier = bench.incident(on: bench.arden, by: bench.boreal)
    for suspect in [bench.boreal, bench.delta, bench.elm] {
      bench.world[.belief, dossier, suspect] = 0
    }
    bench.turn()
    bench.advance(.reply)
    #expect(bench.trust(bench.arden, in: bench.boreal) == 280)
  }

  @Test("A hotline halves an unproven suspicion, and does nothing against proof")
  func hotline() throws {
    func fall(belief: Int32, line: Bool) throws -> Int32 {
      let bench = try Bench()
      if line { bench.world[bench.rules.state.line.quantity, bench.delta, bench.arden] = 1 }
      bench.world[.budget, bench.delta] = 9
      let dossier = bench.incident(on: bench.arden, by: bench.boreal)
      bench.world[.belief, dossier, bench.boreal] = 0
      bench.world[.belief, dossier, bench.delta] = belief
      bench.turn()
      bench.advance(.reply)
      return 450 - bench.trust(bench.arden, in: bench.delta)
    }
    #expect(try fall(belief: 1700, line: true) < fall(belief: 1700, line: false))
    #expect(try fall(belief: 9000, line: true) == fall(belief: 9000, line: false))
  }

  @Test("A wrong public accusation costs the accuser trust everywhere, a champion more (H17)")
  func foundWrong() throws {
    let bench = try Bench()
    bench.tell(.foundWrong, [bench.boreal.number, bench.delta.number, 0])
    bench.tell(.foundWrong, [bench.elm.number, bench.delta.number, 0])
    bench.advance(.drift)
    #expect(bench.trust(bench.cassel, in: bench.boreal) < 450)
    #expect(bench.trust(bench.cassel, in: bench.elm) < bench.trust(bench.cassel, in: bench.boreal))
    #expect(bench.trust(bench.arden, in: bench.delta) == 450)
  }

  @Test(
    "A believed verdict costs the accused; a champion's plain hand costs it with everybody (H27)")
  func exposure() throws {
    let bench = try Bench()
    bench.tell(
      .verdictFell,
      [bench.arden.number, bench.delta.number, 0, Verdict.believed.rawValue, 3, 1])
    bench.advance(.drift)
    #expect(bench.trust(bench.cassel, in: bench.delta) < 450)
    #expect(bench.trust(bench.arden, in: bench.delta) == 450)
    _ = bench.incident(on: bench.arden, by: bench.elm)
    bench.world[.named, Row(0)] = bench.elm.number
    bench.tell(.incidentSurfaced, [0, bench.arden.number, 0, 0, 3])
    bench.advance(.reply)
    #expect(bench.trust(bench.cassel, in: bench.elm) < 450)
    #expect(bench.trust(bench.elm, in: bench.elm) == 450)
  }

  @Test("Who stands beside a joint charge answers for it as well")
  func partner() throws {
    let bench = try Bench()
    let charge = bench.charge(by: bench.arden, against: bench.delta)
    bench.world[.partner, charge] = bench.cassel.number
    bench.world[.accusedOf, charge] = 0
    bench.tell(
      .accusationMade,
      [
        bench.arden.number, bench.delta.number, bench.world[.accusedOf, charge], 4,
        Way.joint.rawValue, 0,
      ])
    bench.advance(.reply)
    #expect(bench.trust(bench.delta, in: bench.arden) < 450)
    #expect(bench.trust(bench.delta, in: bench.cassel) == bench.trust(bench.delta, in: bench.arden))
  }

  @Test("Who is pointed at in public takes it ill")
  func pointedAt() throws {
    let bench = try Bench()
    bench.tell(.counterCharged, [bench.boreal.number, bench.elm.number, 0])
    bench.advance(.reply)
    #expect(bench.trust(bench.elm, in: bench.boreal) < 450)
  }

  @Test("One incident is held against an accused once, however many say so")
  func settled() throws {
    let bench = try Bench()
    let first = bench.charge(by: bench.arden, against: bench.delta)
    let second = bench.charge(by: bench.boreal, against: bench.delta)
    for charge in [first, second] {
      bench.world[.verdict, charge] = Verdict.believed.rawValue
      bench.world[.accusedOf, charge] = 0
    }
    bench.tell(
      .verdictFell, [bench.boreal.number, bench.delta.number, 0, Verdict.believed.rawValue, 3, 1])
    bench.advance(.drift)
    #expect(bench.trust(bench.cassel, in: bench.delta) == 450)
    bench.tell(
      .verdictFell, [bench.arden.number, bench.delta.number, 0, Verdict.believed.rawValue, 3, 1])
    bench.advance(.drift)
    #expect(bench.trust(bench.cassel, in: bench.delta) < 450)
  }

  @Test(
    "Talking counts: half a good act between all who had a hand in a text that came to a vote (H26)"
  )
  func talking() throws {
    let bench = try Bench()
    let text = bench.table(by: bench.delta, with: [bench.elm])
    let clause = bench.world.append(.clause, Key("clause", "c"), knownBy: .everybody)
    bench.world[.clauseProposal, clause] = text.number
    bench.world[.reserved, clause, bench.boreal] = 1
    bench.tell(.textVoted, [text.number, 1, 3, 1])
    bench.advance(.drift)
    #expect(bench.trust(bench.delta, in: bench.elm) == 2300 * 1000 / 4500)
    #expect(bench.trust(bench.boreal, in: bench.elm) > 450)
    #expect(bench.trust(bench.arden, in: bench.delta) == 450)
    #expect(bench.trust(bench.delta, in: bench.arden) == 450)
  }

  @Test("Kept promises count once each, an empty one each time it shows, a breach alleged at once")
  func promises() throws {
    let bench = try Bench()
    let pact = bench.world.append(.agreement, Key("agreement", "a"), knownBy: .everybody)
    for party in [bench.arden, bench.delta, bench.elm] {
      bench.world[.standing, pact, party] = Standing.signed.rawValue
    }
    let says = { (what: Reputation) in
      bench.tell(.reputationSet, [pact.number, bench.delta.number, what.rawValue])
      bench.advance(.drift)
    }
    says(.kept)
    let kept = bench.trust(bench.arden, in: bench.delta)
    #expect(kept > 450)
    says(.kept)
    #expect(bench.trust(bench.arden, in: bench.delta) == kept)
    says(.breach)
    let broken = bench.trust(bench.arden, in: bench.delta)
    says(.breach)
    #expect(broken < kept && bench.trust(bench.arden, in: bench.delta) < broken)
    #expect(bench.trust(bench.boreal, in: bench.delta) == 750)
    bench.tell(.breachAlleged, [bench.elm.number, bench.arden.number, pact.number])
    bench.tell(.partyLeft, [bench.elm.number, pact.number])
    bench.advance(.drift)
    #expect(bench.trust(bench.elm, in: bench.arden) < 450)
    #expect(bench.trust(bench.arden, in: bench.elm) < 450)
    #expect(bench.trust(bench.delta, in: bench.elm) < 450)
  }

  @Test("Joining, sharing, opening one's books and admitting are good turns; withdrawing is not")
  func goodTurns() throws {
    let bench = try Bench()
    let text = bench.table(by: bench.elm, with: [bench.delta])
    bench.tell(.textJoined, [bench.delta.number, text.number, bench.elm.number])
    bench.tell(
      .traceShared, [bench.delta.number, bench.cassel.number, 0],
      to: .only(ActorSet(bench.cassel)))
    bench.tell(
      .chargeAnswered, [bench.arden.number, bench.elm.number, Answer.openBooks.rawValue, 0])
    bench.tell(.textWithdrawn, [bench.elm.number, text.number])
    bench.advance(.drift)
    #expect(bench.trust(bench.elm, in: bench.delta) > 450)
    #expect(bench.trust(bench.elm, in: bench.arden) > 450)
    #expect(bench.trust(bench.delta, in: bench.elm) < 450)
    bench.turn()
    #expect(bench.trust(bench.cassel, in: bench.delta) > 450)
  }

  @Test("Who is named in the news and admits it answers to the victim")
  func admittedToTheNews() throws {
    let bench = try Bench()
    let incident = bench.world.append(.incident, Key("incident", "n"), knownBy: .everybody)
    bench.world[.victim, incident] = bench.elm.number
    bench.tell(
      .chargeAnswered,
      [bench.arden.number, -1, Answer.admit.rawValue, incident.number, incident.number])
    bench.advance(.drift)
    #expect(bench.trust(bench.elm, in: bench.arden) > 450)
    #expect(bench.trust(bench.delta, in: bench.arden) == 450)
  }

  @Test("A trace that its receiver holds already is no gift")
  func sharedTwice() throws {
    let bench = try Bench()
    let trace = bench.world.append(.trace, Key("trace", "t"), knownBy: ActorSet(bench.delta))
    func share() {
      bench.tell(
        .traceShared, [bench.delta.number, bench.cassel.number, trace.number],
        to: .only(ActorSet(bench.cassel)))
      bench.turn()
      bench.advance(.drift)
    }
    share()
    let once = bench.trust(bench.cassel, in: bench.delta)
    #expect(once > 450)
    bench.world.learn(.trace, trace, by: ActorSet(bench.cassel))
    share()
    #expect(bench.trust(bench.cassel, in: bench.delta) == once)
  }

  @Test("A word kept counts the first time it is seen, not again after a breach")
  func keptOnce() throws {
    let bench = try Bench()
    let pact = bench.world.append(.agreement, Key("agreement", "a"), knownBy: .everybody)
    for party in [bench.arden, bench.delta] {
      bench.world[.standing, pact, party] = Standing.signed.rawValue
    }
    func says(_ what: Reputation) -> Int32 {
      bench.tell(.reputationSet, [pact.number, bench.delta.number, what.rawValue])
      bench.advance(.drift)
      return bench.trust(bench.arden, in: bench.delta)
    }
    #expect(says(.kept) > 450)
    let broken = says(.breach)
    #expect(says(.kept) == broken)
    #expect(says(.cannotTell) == broken && says(.kept) == broken)
  }

  @Test("Nobody keeps a ledger about itself")
  func oneself() throws {
    let bench = try Bench()
    bench.tell(.shock, [bench.delta.number, bench.delta.number, 3])
    bench.tell(.foundWrong, [bench.delta.number, bench.arden.number, 0])
    bench.advance(.drift)
    #expect(bench.trust(bench.delta, in: bench.delta) == 450)
  }
}

extension Bench {
  /// Something that happened to `victim` and is public, with the victim's dossier on it.
  func incident(on victim: Row, by culprit: Row) -> Row {
    let incident = world.append(
      .incident, Key("incident", "i\(world.count(.incident))"), knownBy: .everybody)
    world[.victim, incident] = victim.number
    world[.culprit, incident] = culprit.number
    world[.publicNumber, incident] = 1
    let dossier = world.append(
      .dossier, Key("dossier", "d\(world.count(.dossier))"), knownBy: ActorSet(victim))
    world[.dossierHolder, dossier] = victim.number
    world[.dossierIncident, dossier] = incident.number
    return dossier
  }
}
