import ParleyRules
import ParleyTesting
import Testing

@testable import Terminology

/// An open word that comes back as a breach nobody committed.
@Suite struct MisreadingTests {
  @Test func `a word left open is read as a breach in one turn of three`() throws {
    let bench = try TerminologyBench.table()
    let (arden, boreal, rules) = (bench.arden, bench.boreal, bench.rules)
    let agreement = bench.vague(arden, boreal)
    let odds = bench.odds(rules.questions.dispute(arden, boreal, agreement))
    #expect(abs(odds.chance - 1.0 / 3) < 1e-3)
    bench.given(rules.parameters.dispute.dispute, is: 0)
    #expect(bench.odds(rules.questions.dispute(arden, boreal, agreement)).isBarred)
  }

  @Test func `each further open word makes it likelier, consultations less likely`() throws {
    let bench = try TerminologyBench.table()
    let (arden, boreal, rules) = (bench.arden, bench.boreal, bench.rules)
    let agreement = bench.vague(arden, boreal)
    let question = rules.questions.dispute(arden, boreal, agreement)
    bench.speaks(bench.measure(.constraint), of: "sovereignty")
    #expect(bench.odds(question).value(of: rules.terms.disputes.moreTerms) == nil)
    bench.reads(arden, "territory")
    bench.reads(boreal, "control")
    #expect(bench.odds(question).value(of: rules.terms.disputes.moreTerms) == points(1))
    #expect(bench.odds(question).value(of: rules.terms.disputes.talks) == nil)
    let talks = bench.givenText(bench.measure(.communication))
    _ = bench.givenAgreement(on: talks, between: arden, bench.cassel)
    #expect(
      bench.odds(question).value(of: rules.terms.disputes.talks) == nil, "it does not bind both")
    _ = bench.givenAgreement(on: talks, between: arden, boreal)
    #expect(bench.odds(question).value(of: rules.terms.disputes.talks) == -points(2))
  }

  @Test func `whoever reads it so hears over which word, the white cell that it is none`() throws {
    let bench = try TerminologyBench.table()
    let (arden, boreal, rules) = (bench.arden, bench.boreal, bench.rules)
    let (attack, agreement) = (bench.term("attack"), bench.vague(arden, boreal))
    bench.answers(rules.questions.dispute, with: true)
    bench.answers(rules.questions.reads(arden, boreal, agreement, bench.term("attack")), with: true)
    bench.playVerification()
    #expect(
      bench.wasTold(
        rules.happenings.quarrels.misread(arden, boreal, agreement, attack), to: .whiteCell))
    #expect(
      bench.wasTold(
        Happenings.breachSuspected(arden, boreal, agreement, .words), to: .actors(arden)))
    let word = rules.happenings.quarrels.word(
      boreal, agreement, attack, bench.sense("effects"), bench.sense("content"))
    #expect(bench.wasTold(word, to: .actors(arden)))
    #expect(bench.heard(by: boreal).isEmpty, "the other hears nothing")
    #expect(bench.fault == nil)
  }

  @Test func `once an agreement and turn, and never where there is nothing to misread`() throws {
    let bench = try TerminologyBench.table()
    let (arden, boreal, rules) = (bench.arden, bench.boreal, bench.rules)
    let (first, second) = (bench.vague(arden, boreal), bench.vague(arden, boreal))
    bench.answers(rules.questions.dispute, with: true)
    bench.playVerification()
    #expect(bench.asked(rules.questions.dispute).count == 2, "once each")
    #expect(bench.told(rules.happenings.quarrels.misread).count == 2)
    for agreement in [first, second] {
      let text = try #require(bench.truth[.agreementProposal, agreement])
      bench.settled("attack", as: "content", in: text)
    }
    bench.given(.turn, is: 4)
    bench.playVerification()
    #expect(
      bench.told(rules.happenings.quarrels.misread).count == 2, "what is settled is misread no more"
    )
  }

  @Test func `with lists compared nobody misreads, nor under what is new or has lapsed`() throws {
    let bench = try TerminologyBench.table()
    let agreement = bench.vague(bench.arden, bench.boreal)
    bench.answersAnythingElse(with: true)
    bench.given(.agreementTurn, of: agreement, is: 3)
    bench.playVerification()
    bench.given(.agreementTurn, of: agreement, is: 2)
    bench.given(.inForce, of: agreement, is: false)
    bench.playVerification()
    bench.given(.inForce, of: agreement, is: true)
    bench.compared(bench.arden, bench.boreal)
    bench.playVerification()
    #expect(bench.asked(bench.rules.questions.dispute).isEmpty)
  }

  @Test func `who trusts the other least reads it worst`() throws {
    let bench = try TerminologyBench.table()
    let (arden, boreal, rules) = (bench.arden, bench.boreal, bench.rules)
    let agreement = bench.vague(arden, boreal)
    bench.given(.trust, of: arden, toward: boreal, is: 250)
    bench.given(.trust, of: boreal, toward: arden, is: 650)
    let wary = rules.terms.disputes.wary
    #expect(
      bench.odds(rules.questions.reads(arden, boreal, agreement, bench.term("attack"))).value(
        of: wary) == points(2))
    #expect(
      bench.odds(rules.questions.reads(boreal, arden, agreement, bench.term("attack"))).value(
        of: wary) == -points(2))
  }

  @Test func `whoever was just hit by what its word takes in, and theirs does not, reads it so`()
    throws
  {
    let bench = try TerminologyBench.table()
    let (arden, boreal, rules) = (bench.arden, bench.boreal, bench.rules)
    let agreement = bench.vague(arden, boreal)
    bench.answers(rules.questions.dispute, with: true)
    bench.given(.trust, of: boreal, toward: arden, is: 1000)
    let incident = bench.givenIncident(by: bench.helix, against: boreal, .influence)
    let dossier = bench.givenDossier(of: boreal, on: incident)
    bench.given(.belief, of: dossier, toward: arden, is: 6000)
    bench.playVerification()
    #expect(
      bench.asked(rules.questions.reads) == [
        rules.questions.reads(boreal, arden, agreement, bench.term("attack"))
      ])
    #expect(bench.told(rules.happenings.quarrels.misread).count == 1)
  }

  @Test func `once it is said aloud everybody hears over which word`() throws {
    let bench = try TerminologyBench.table()
    let (arden, boreal, rules) = (bench.arden, bench.boreal, bench.rules)
    let agreement = bench.vague(arden, boreal)
    func alleged(_ speaker: Ref<Actor>, _ party: Ref<Actor>, _ ground: BreachGround) {
      bench.when(Happenings.breachAlleged(speaker, party, agreement, ground))
    }
    bench.given(rules.state.quarrels.blamed, of: agreement, toward: arden, is: boreal)
    bench.given(rules.state.quarrels.blamedTurn, of: agreement, toward: arden, is: 3)
    bench.given(rules.state.quarrels.wordTurn, of: agreement, toward: bench.term("attack"), is: 3)
    alleged(arden, boreal, .word)
    alleged(boreal, arden, .suspicion)
    #expect(bench.told(rules.happenings.quarrels.quarrel).isEmpty)
    alleged(arden, boreal, .suspicion)
    let quarrel = rules.happenings.quarrels.quarrel(arden, boreal, agreement, bench.term("attack"))
    #expect(bench.wasTold(quarrel, to: .everybody))
    bench.given(.turn, is: 7)
    alleged(arden, boreal, .suspicion)
    #expect(bench.told(rules.happenings.quarrels.quarrel).count == 1, "old by then")
  }

  @Test
  func `those at the table are told of two readings once, and of words left open at adoption`()
    throws
  {
    let bench = try TerminologyBench.table()
    let (arden, boreal, rules) = (bench.arden, bench.boreal, bench.rules)
    let text = bench.givenText(bench.measure(.constraint), by: boreal)
    bench.when(.drift)
    bench.when(.drift)
    let (effects, content) = (bench.sense("effects"), bench.sense("content"))
    let told = rules.happenings.words.twoReadings
    let attack = bench.term("attack")
    #expect(bench.wasTold(told(text, attack, effects, content), to: .actors(arden)))
    #expect(bench.wasTold(told(text, attack, content, effects), to: .actors(boreal)))
    #expect(bench.told(told).count == 2, "those whom nobody plays need no cable")
    let agreement = bench.givenAgreement(on: text, between: arden, boreal)
    bench.when(Happenings.textAdopted(text, agreement, bench.ring))
    #expect(
      bench.wasTold(rules.happenings.words.leftOpen(agreement, attack), to: .everybody))
  }
}
