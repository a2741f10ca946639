import ParleyRules
import Testing

@testable import Distrust

@Suite("Trust in other decisions") struct QuestionsTests {
  @Test("A verdict listens to the names: trust in the speaker less trust in the accused, in points")
  func verdict() throws {
    let bench = try Bench()
    let charge = bench.charge(by: bench.cassel, against: bench.boreal)
    let asArden = bench.weights(bench.ledger(.believe, Subject(bench.arden, charge)))
    #expect(asArden == ["speaker": 1000, "named": 500])
    #expect(bench.weights(bench.ledger(.believe, Subject(bench.delta, charge))).isEmpty)
  }

  @Test("Two who speak together are heard by the name that is trusted more")
  func jointVerdict() throws {
    let bench = try Bench()
    let charge = bench.charge(by: bench.boreal, against: bench.delta)
    bench.world[.partner, charge] = bench.cassel.number
    let asArden = bench.ledger(.believe, Subject(bench.arden, charge))
    #expect(bench.weights(asArden) == ["speaker": 1000])
    #expect(asArden.terms.first { $0.about == bench.cassel } != nil)
  }

  @Test(
    "A name under a text takes fair trust in its lead, or one's own camp: a point for each step short of it"
  )
  func joining() throws {
    let bench = try Bench()
    func asked(_ trust: Int32, by lead: Row) -> [String: Int32] {
      let text = bench.table(by: lead)
      bench.world[.trust, bench.arden, lead] = trust
      return bench.weights(bench.ledger(.join, Subject(bench.arden, text)))
    }
    #expect([700, 500].allSatisfy { asked($0, by: bench.delta).isEmpty })
    #expect(
      [499, 349, 199].map { asked($0, by: bench.delta)["lead-trust"] } == [-500, -1000, -1500])
    #expect(asked(199, by: bench.cassel).isEmpty, "of its own camp")
    #expect(asked(199, by: bench.arden).isEmpty, "its own")
  }

  @Test("Home is reluctant while others are seen in breach, two points at most")
  func reluctance() throws {
    let bench = try Bench()
    let text = bench.table(by: bench.delta)
    let pact = bench.world.append(.agreement, Key("agreement", "a"), knownBy: .everybody)
    let asked = { bench.weights(bench.ledger(.implement, Subject(bench.arden, text, pact))) }
    for party in [bench.arden, bench.boreal, bench.delta, bench.elm, bench.cassel] {
      bench.world[.standing, pact, party] = Standing.signed.rawValue
    }
    #expect(asked().isEmpty)
    bench.world[.reputation, pact, bench.arden] = Reputation.breach.rawValue
    #expect(asked().isEmpty)
    bench.world[.reputation, pact, bench.boreal] = Reputation.breach.rawValue
    #expect(asked() == ["others-in-breach": -500])
    bench.world[.reputation, pact, bench.delta] = Reputation.breach.rawValue
    bench.world[.reputation, pact, bench.elm] = Reputation.breach.rawValue
    #expect(asked() == ["others-in-breach": -1000])
    bench.world[.standing, pact, bench.delta] = Standing.withdrawn.rawValue
    bench.world[.standing, pact, bench.elm] = Standing.withdrawn.rawValue
    #expect(asked() == ["others-in-breach": -500])
  }

  @Test("Rivals are alleged to cheat sooner, friends later")
  func allegation() throws {
    let bench = try Bench()
    let asked = { (party: Row) in
      bench.weights(bench.ledger(.allege, Subject(bench.arden, party, Row(0))))
    }
    #expect(asked(bench.boreal) == ["party-trust": 500])
    #expect(asked(bench.cassel) == ["party-trust": -1000])
    #expect(asked(bench.delta).isEmpty)
  }

  @Test("One strikes back at whom one suspects and distrusts; a hotline holds the hand")
  func retaliation() throws {
    let bench = try Bench()
    let dossier = bench.incident(on: bench.arden, by: bench.delta)
    let asked = { bench.weights(bench.ledger(.retaliate, Subject(bench.arden, Row(0)))) }
    #expect(asked().isEmpty)
    bench.world[.belief, dossier, bench.boreal] = 500
    bench.world[.belief, dossier, bench.delta] = 0
    #expect(asked() == ["suspect-trust": 500])
    bench.world[bench.rules.state.line.quantity, bench.boreal, bench.arden] = 1
    #expect(asked() == ["suspect-trust": 500, "hotline": -500])
  }

  @Test("Books are opened to those one trusts; a denial needs no trust")
  func reply() throws {
    let bench = try Bench()
    let charge = bench.charge(by: bench.arden, against: bench.boreal)
    let asked = { (answer: Answer) in
      bench.weights(
        bench.ledger(.reply, Subject(bench.boreal, charge, Row(answer.rawValue))))
    }
    #expect(asked(.openBooks) == ["accuser-trust": -500])
    #expect(asked(.admit) == ["accuser-trust": -500])
    #expect(asked(.deny).isEmpty)
    #expect(asked(.silence).isEmpty)
  }

  @Test("Where trust is wary and nothing stands, no line is written")
  func nothingToSay() throws {
    let bench = try Bench()
    let text = bench.table(by: bench.delta, with: [bench.elm, bench.cassel])
    #expect(bench.ledger(.mandate, Subject(bench.arden, text)).terms.isEmpty)
    let charge = bench.charge(by: bench.delta, against: bench.elm)
    #expect(bench.ledger(.believe, Subject(bench.arden, charge)).terms.isEmpty)
  }
}

extension Bench {
  func charge(by accuser: Row, against accused: Row) -> Row {
    let charge = world.append(
      .accusation, Key("charge", "c\(world.count(.accusation))"), knownBy: .everybody)
    world[.accuser, charge] = accuser.number
    world[.accused, charge] = accused.number
    return charge
  }
}
