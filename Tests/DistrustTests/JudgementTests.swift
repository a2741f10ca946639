import ParleyRules
import ParleyTesting
import Testing

@testable import Distrust

/// What trust weighs in verdicts, answers, names under texts, and promises.
@Suite struct JudgementTests {
  // MARK: Names under texts

  @Test
  func `a name under a text takes fair trust in its lead: a point for each step short of it`()
    throws
  {
    let bench = try DistrustBench.table()
    let (arden, helix) = (bench.arden, bench.helix)
    let term = bench.rules.terms.leadTrust
    let steps: [(Int32, Int32?)] = [
      (1000, nil), (700, nil), (500, nil), (499, -500), (350, -500), (349, -1000), (200, -1000),
      (199, -1500),
    ]
    for (trust, weight) in steps {
      bench.givenTrust(trust, of: arden, in: helix)
      let odds = bench.odds(Questions.join(arden, bench.givenText(by: helix)))
      #expect(odds.value(of: term, about: helix) == weight, "\(trust)")
    }
    bench.givenTrust(199, of: arden, in: bench.cassel)
    for lead in [arden, bench.cassel] {
      let odds = bench.odds(Questions.join(arden, bench.givenText(by: lead)))
      #expect(odds.value(of: term) == nil, "one's own, or one's camp's")
    }
  }

  // MARK: Charges

  @Test func `a verdict listens to the names: trust in the speaker less trust in the accused`()
    throws
  {
    let bench = try DistrustBench.table()
    let (arden, boreal, cassel, helix) = (bench.arden, bench.boreal, bench.cassel, bench.helix)
    let incident = bench.givenIncident(by: boreal, against: helix)
    let charge = bench.givenCharge(by: cassel, against: boreal, over: incident)
    let terms = bench.rules.terms.charges
    func asArden() -> WeighedOdds { bench.odds(Questions.believe(arden, charge)) }
    for (trust, steps) in [(Int32(100), Int32(-2)), (300, -1), (450, 0), (600, 1), (800, 2)] {
      bench.givenTrust(trust, of: arden, in: cassel)
      #expect(asArden().value(of: terms.speaker, about: cassel) == (steps == 0 ? nil : 500 * steps))
      #expect(asArden().value(of: terms.named, about: boreal) == 500)
      bench.givenTrust(trust, of: arden, in: boreal)
      #expect(asArden().value(of: terms.named, about: boreal) == (steps == 0 ? nil : -500 * steps))
      bench.givenTrust(280, of: arden, in: boreal)
    }
    #expect(bench.odds(Questions.believe(helix, charge)).isEmpty)
    bench.given(bench.rules.parameters.step, is: 100)
    #expect(asArden().value(of: terms.named) == 100)
  }

  @Test func `so does the belief that a word was broken`() throws {
    let bench = try DistrustBench.table()
    let (arden, boreal, cassel) = (bench.arden, bench.boreal, bench.cassel)
    let pact = bench.givenPact(between: cassel, boreal)
    let terms = bench.rules.terms.charges
    let odds = bench.odds(Questions.credit(arden, cassel, boreal, pact))
    #expect(odds.value(of: terms.speaker, about: cassel) == 1000)
    #expect(odds.value(of: terms.named, about: boreal) == 500)
  }

  @Test func `two who speak together are heard by the name that is trusted more`() throws {
    let bench = try DistrustBench.table()
    let (arden, boreal, cassel) = (bench.arden, bench.boreal, bench.cassel)
    let incident = bench.givenIncident(by: bench.helix, against: bench.elm)
    for (speaker, partner) in [(boreal, cassel), (cassel, boreal)] {
      let charge = bench.givenCharge(by: speaker, against: bench.helix, over: incident, .joint)
      bench.given(.partner, of: charge, is: partner)
      let odds = bench.odds(Questions.believe(arden, charge))
      #expect(odds.value(of: bench.rules.terms.charges.speaker, about: cassel) == 1000)
      #expect(odds.lines.count == 1)
    }
    let own = bench.givenCharge(by: arden, against: bench.helix, over: incident, .joint)
    bench.given(.partner, of: own, is: boreal)
    #expect(
      bench.odds(Questions.believe(arden, own)).value(of: bench.rules.terms.charges.speaker)
        == -500, "one does not listen to oneself")
  }

  @Test func `books are opened to those one trusts; a denial needs no trust`() throws {
    let bench = try DistrustBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    let incident = bench.givenIncident(by: boreal, against: arden)
    let charge = bench.givenCharge(by: arden, against: boreal, over: incident)
    let term = bench.rules.terms.replies.accuserTrust
    for answer in Answer.allCases {
      let odds = bench.odds(Questions.reply(boreal, charge, answer))
      let isCandid = [.admit, .openBooks].contains(answer)
      #expect(odds.value(of: term, about: arden) == (isCandid ? -500 : nil), "\(answer)")
      #expect(odds.lines.count == (isCandid ? 1 : 0))
    }
  }

  @Test func `one strikes back at whom one suspects and distrusts; a hotline holds the hand`()
    throws
  {
    let bench = try DistrustBench.table()
    let (arden, boreal, helix) = (bench.arden, bench.boreal, bench.helix)
    let incident = bench.givenIncident(by: helix, against: arden)
    let terms = bench.rules.terms.replies
    func asked() -> WeighedOdds { bench.odds(Questions.retaliate(arden, incident)) }
    #expect(asked().isEmpty, "without a dossier")
    bench.givenDossier(of: arden, on: incident)
    #expect(asked().isEmpty, "without a suspect who stands out")
    bench.givenBelief(500, of: arden, in: boreal, over: incident)
    #expect(asked().value(of: terms.suspectTrust, about: boreal) == 500)
    bench.givenLine(from: arden, to: helix)
    bench.givenLine(from: helix, to: boreal)
    #expect(asked().value(of: terms.lineStands) == nil, "lines with others hold nobody's hand")
    for (opener, other) in [(arden, boreal), (boreal, arden)] {
      bench.givenLine(from: opener, to: other)
      #expect(asked().value(of: terms.lineStands, about: boreal) == -500)
      bench.given(bench.rules.state.line, of: opener, toward: other, is: 0)
    }
    bench.givenBelief(900, of: arden, in: arden, over: incident)
    #expect(asked().value(of: terms.suspectTrust, about: boreal) == 500, "nobody suspects itself")
  }

  @Test func `a gesture is answered by trust in its giver, two points either way`() throws {
    let bench = try DistrustBench.table()
    let (boreal, helix) = (bench.boreal, bench.helix)
    let term = bench.rules.terms.replies.giverTrust
    let steps: [(Int32, Int32?)] = [
      (199, -1000), (200, -500), (350, nil), (499, nil), (500, 500), (700, 1000),
    ]
    for (trust, weight) in steps {
      bench.givenTrust(trust, of: helix, in: boreal)
      let odds = bench.odds(bench.rules.questions.answered(helix, boreal))
      #expect(odds.value(of: term, about: boreal) == weight)
      if weight == nil { #expect(abs(odds.chance - 0.5) < 1e-6, "even where wary") }
    }
  }

  // MARK: Promises

  @Test func `home is reluctant while others are seen in breach, two points and no more`() throws {
    let bench = try DistrustBench.table()
    let (arden, boreal, cassel, helix) = (bench.arden, bench.boreal, bench.cassel, bench.helix)
    let text = bench.givenText(by: helix)
    let pact = bench.givenAgreement(on: text, between: arden, boreal, cassel, helix)
    func asked() -> Int32? {
      bench.odds(Questions.implement(arden, text, pact, Instalment(code: 0)))
        .value(of: bench.rules.terms.promises.othersInBreach)
    }
    bench.given(.reputation, of: pact, toward: arden, is: .breach)
    bench.given(.reputation, of: pact, toward: boreal, is: .kept)
    bench.given(.reputation, of: pact, toward: bench.elm, is: .breach)
    #expect(asked() == nil, "not for its own sake, nor for who keeps it, nor for who never signed")
    for (party, weight) in [(boreal, Int32(-500)), (cassel, -1000), (helix, -1000)] {
      bench.given(.reputation, of: pact, toward: party, is: .breach)
      #expect(asked() == weight)
    }
    bench.given(.standing, of: pact, toward: cassel, is: .suspended)
    bench.given(.standing, of: pact, toward: helix, is: .withdrawn)
    #expect(asked() == -500, "who stands still or has left is not waited for")
    bench.given(bench.rules.parameters.reluctance.each, is: 1500)
    #expect(asked() == -1000)
  }

  @Test func `a breach elsewhere makes nobody reluctant here`() throws {
    let bench = try DistrustBench.table()
    let (arden, helix) = (bench.arden, bench.helix)
    let text = bench.givenText(by: helix)
    let pact = bench.givenAgreement(on: text, between: arden, helix)
    let other = bench.givenAgreement(on: bench.givenText(by: helix), between: arden, helix)
    bench.given(.reputation, of: other, toward: helix, is: .breach)
    let odds = bench.odds(Questions.implement(arden, text, pact, Instalment(code: 0)))
    #expect(odds.value(of: bench.rules.terms.promises.othersInBreach) == nil)
  }

  @Test func `rivals are alleged to cheat sooner, friends later`() throws {
    let bench = try DistrustBench.table()
    let (arden, helix) = (bench.arden, bench.helix)
    let pact = bench.givenPact(between: arden, helix)
    let term = bench.rules.terms.promises.partyTrust
    let steps: [(Int32, Int32?)] = [
      (100, 1000), (300, 500), (450, nil), (600, -500), (800, -1000),
    ]
    for (trust, weight) in steps {
      bench.givenTrust(trust, of: arden, in: helix)
      let odds = bench.odds(Questions.allege(arden, helix, pact))
      #expect(odds.value(of: term, about: helix) == weight)
    }
    bench.givenTrust(100, of: arden, in: arden)
    #expect(bench.odds(Questions.allege(arden, arden, pact)).isEmpty)
  }

  @Test func `where trust is wary and nothing stands, no line is written`() throws {
    let bench = try DistrustBench.table()
    let (arden, helix, elm) = (bench.arden, bench.helix, bench.elm)
    let text = bench.givenText(by: helix, joinedBy: [elm, bench.cassel])
    #expect(bench.odds(Questions.mandate(arden, text)).isEmpty)
    let incident = bench.givenIncident(by: elm, against: helix)
    let charge = bench.givenCharge(by: helix, against: elm, over: incident)
    #expect(bench.odds(Questions.believe(arden, charge)).isEmpty)
  }
}
