import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@testable import Terminology

/// What reaches other obstacles, and what is left of it without them; and the core's own orders with words in them.
@Suite struct CouplingTests {
  /// A false agreement, of which a bystander makes a breach, with these obstacles on as well.
  private func quarrel(beside others: [any Module.Type]) throws -> TerminologyBench {
    let bench = try TerminologyBench.table(beside: others, withCore: true)
    let (boreal, cassel) = (bench.boreal, bench.cassel)
    bench.given(.accuses, of: cassel, is: 1000)
    bench.given(.trust, of: cassel, toward: boreal, is: 450)
    bench.given(.trust, of: boreal, toward: cassel, is: 450)
    let agreement = bench.vague(boreal, cassel)
    bench.answers(bench.rules.questions.dispute, with: true)
    bench.answers(
      bench.rules.questions.reads(cassel, boreal, agreement, bench.term("attack")), with: true)
    bench.answers(
      bench.rules.questions.reads(boreal, cassel, agreement, bench.term("attack")), with: false)
    bench.answers(Questions.allege, with: true)
    bench.playVerification()
    #expect(
      bench.wasTold(
        Happenings.breachAlleged(cassel, boreal, agreement, .suspicion), to: .everybody))
    #expect(bench.told(bench.rules.happenings.quarrels.quarrel).map(\.audience) == [.everybody])
    return bench
  }

  @Test func `beside Distrust an alleged breach in good faith is a bad act in both ledgers`() throws
  {
    let bench = try quarrel(beside: TerminologyBench.others)
    let (boreal, cassel) = (bench.boreal, bench.cassel)
    bench.when(.drift)
    #expect(bench.truth[.trust, boreal, toward: cassel] < 450)
    #expect(bench.truth[.trust, cassel, toward: boreal] < 450)
    #expect(bench.fault == nil)
  }

  @Test func `without Distrust it is alleged all the same, and trust stands`() throws {
    let bench = try quarrel(beside: [])
    bench.when(.drift)
    #expect(bench.truth[.trust, bench.boreal, toward: bench.cassel] == 450)
    #expect(bench.truth[.trust, bench.cassel, toward: bench.boreal] == 450)
    #expect(bench.fault == nil)
  }

  @Test func `without Opacity whoever is named was laid at the door`() throws {
    let bench = try TerminologyBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    let agreement = bench.vague(arden, boreal)
    let incident = bench.givenIncident(by: arden, against: boreal, .influence)
    bench.given(.named, of: incident, is: arden)
    bench.playVerification()
    let reads = bench.rules.questions.reads
    #expect(bench.asked(reads) == [reads(boreal, arden, agreement, bench.term("attack"))])
  }

  @Test func `a reservation gives back what a lost word took, as of any friction`() throws {
    let bench = try TerminologyBench.table(beside: TerminologyBench.others, withCore: true)
    let text = bench.givenText(bench.measure(.constraint), by: bench.arden)
    bench.settled("attack", as: "effects", in: text)
    let before = bench.home(bench.boreal, text).total
    let clause = try #require(bench.truth.clauses(of: text).first)
    bench.given(.reserved, of: clause, toward: bench.boreal, is: true)
    #expect(bench.home(bench.boreal, text).total == before + points(2))
  }

  @Test func `a word is settled as it is typed, and home makes of it what the dry run says`() throws
  {
    for line in ["define p1 attack as effects", "define p1 \"attack\" as \"Effects\""] {
      let bench = try TerminologyBench.table(beside: TerminologyBench.others, withCore: true)
      let (arden, boreal, rules) = (bench.arden, bench.boreal, bench.rules)
      let text = bench.givenText(bench.measure(.constraint), by: arden)
      let order = try bench.order(by: arden, typed: line)
      let shown = try #require(bench.dryRun(of: order).last)
      #expect(shown.odds.lines.count > 0)
      #expect(bench.when(order) == nil)
      let wording = rules.wording(through: bench.seen(by: boreal))
      #expect(wording.settled(bench.term("attack"), in: text) == bench.sense("effects"))
      #expect(bench.home(arden, text).value(of: rules.terms.words.twoReadings) == nil)
      #expect(bench.home(boreal, text).value(of: rules.terms.words.lostReading) == -points(3))
      // A second definition takes the place of the first.
      #expect(try bench.when(arden, types: "define p1 attack as content") == nil)
      #expect(bench.home(boreal, text).value(of: rules.terms.words.lostReading) == nil)
      #expect(bench.home(arden, text).value(of: rules.terms.words.lostReading) == -points(3))
      #expect(bench.fault == nil)
    }
  }

  @Test func `a word of which no clause speaks, and another word's reading, are refused`() throws {
    let bench = try TerminologyBench.table(withCore: true)
    let arden = bench.arden
    let text = bench.givenText(bench.measure(.constraint), by: arden)
    let before = bench.fingerprint
    let stray = try bench.order(by: arden, typed: "define p1 sovereignty as territory")
    #expect(bench.when(stray) == .wordNotInText)
    let plain = try bench.order(by: arden, typed: "define p1 attack as effects")
    let crossed = plain.saying(bench.sense("territory"), in: bench.rules.definitions.meant)
    #expect(bench.refusal(of: crossed) != nil)
    #expect(bench.fingerprint == before)
    #expect(bench.rules.wording(through: bench.truth).open(in: text) == [bench.term("attack")])
  }

  @Test func `joining a text may settle a word in it`() throws {
    let bench = try TerminologyBench.table(withCore: true)
    let text = bench.givenText(bench.measure(.constraint), by: bench.arden)
    #expect(try bench.when(bench.boreal, types: "sponsor p1 define attack as content") == nil)
    let wording = bench.rules.wording(through: bench.truth)
    #expect(wording.settled(bench.term("attack"), in: text) == bench.sense("content"))
  }
}
