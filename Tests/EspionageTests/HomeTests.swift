import ParleyRules
import ParleyTesting
import Testing

@testable import Espionage

/// What home makes of spying that was found, and of its own.
@Suite struct HomeTests {
  @Test func `whoever was found in our networks sinks its text, for profit the more`() throws {
    let bench = try EspionageBench.alone()
    let (arden, boreal) = (bench.arden, bench.boreal)
    let text = bench.givenText(bench.measure(.transparency), by: boreal)
    #expect(bench.home(arden, of: text).isEmpty)
    let incident = bench.find(of: boreal, with: arden)
    let line = bench.terms.home.spiedOnUs
    #expect(bench.home(arden, of: text).value(of: line, about: boreal) == points(-2))
    bench.given(bench.state.found, of: incident, is: .compliance)
    #expect(bench.home(arden, of: text).total == points(-2))
    bench.given(bench.state.found, of: incident, is: .commercial)
    #expect(bench.home(arden, of: text).total == points(-3))
    #expect(bench.home(bench.cassel, of: text).isEmpty, "nobody else has heard of it")
    #expect(bench.home(boreal, of: text).isEmpty, "nor does its own home mind")
  }

  @Test func `an intrusion of which nobody can say what it was for weighs like any other`() throws {
    let bench = try EspionageBench.alone()
    let text = bench.givenText(bench.measure(.transparency), by: bench.boreal)
    bench.find(of: bench.boreal, with: bench.arden, .intrusion)
    #expect(bench.home(bench.arden, of: text).total == points(-2))
    let other = try EspionageBench.alone()
    let theirs = other.givenText(other.measure(.transparency), by: other.boreal)
    other.find(of: other.boreal, with: other.arden, .disruption)
    #expect(other.home(other.arden, of: theirs).isEmpty, "a blow is no spying")
  }

  @Test func `home forgets after two turns`() throws {
    let bench = try EspionageBench.alone()
    let text = bench.givenText(bench.measure(.transparency), by: bench.boreal)
    bench.find(of: bench.boreal, with: bench.arden)
    for (turn, minds) in [(4, true), (5, true), (6, false)] as [(Int32, Bool)] {
      bench.given(.turn, is: turn)
      #expect(bench.home(bench.arden, of: text).isEmpty != minds, "turn \(turn)")
    }
  }

  @Test func `another name under it weighs less, and the lead counts first`() throws {
    let bench = try EspionageBench.alone()
    let (arden, boreal, helix) = (bench.arden, bench.boreal, bench.helix)
    let text = bench.givenText(bench.measure(.transparency), by: helix)
    bench.given(.stance, of: text, toward: boreal, is: .sponsor)
    bench.find(of: boreal, with: arden)
    let line = bench.terms.home.sponsorSpied
    #expect(bench.home(arden, of: text).value(of: line, about: boreal) == points(-1))
    bench.find(of: helix, with: arden)
    #expect(bench.home(arden, of: text).value(of: line) == nil)
    #expect(bench.home(arden, of: text).total == points(-2), "once a text")
  }

  @Test func `what is admitted weighs a point less`() throws {
    let bench = try EspionageBench.alone()
    let (arden, boreal) = (bench.arden, bench.boreal)
    let text = bench.givenText(bench.measure(.transparency), by: boreal)
    let incident = bench.find(of: boreal, with: arden)
    let charge = bench.givenCharge(by: arden, against: boreal, over: incident, .private)
    bench.given(.answer, of: charge, is: .admit)
    let home = bench.home(arden, of: text)
    #expect(home.value(of: bench.terms.home.admitted, about: boreal) == points(1))
    #expect(home.total == points(-1))
    bench.given(bench.rules.parameters.home.spiedOnUs, is: 200)
    #expect(bench.home(arden, of: text).total == 0, "never more than there is")
  }

  @Test func `what everybody has heard counts with those who were spared, with friends the more`()
    throws
  {
    let bench = try EspionageBench.alone()
    let (arden, boreal, cassel) = (bench.arden, bench.boreal, bench.cassel)
    let text = bench.givenText(bench.measure(.transparency), by: boreal)
    let incident = bench.find(of: boreal, with: arden, isPublic: true)
    #expect(bench.home(cassel, of: text).isEmpty, "nobody can say who it was")
    bench.given(.named, of: incident, is: boreal)
    let line = bench.terms.home.spiedOnFriends
    #expect(bench.home(cassel, of: text).value(of: line, about: boreal) == -750)
    #expect(bench.home(bench.helix, of: text).value(of: line, about: boreal) == points(-1))
    #expect(bench.home(arden, of: text).value(of: line) == nil, "it was done to us")
  }

  @Test("T-WEP-1: from the word likely on home holds somebody answerable, 55 in 100")
  func likelyIsEnough() throws {
    let bench = try EspionageBench.alone()
    let (arden, boreal) = (bench.arden, bench.boreal)
    let text = bench.givenText(bench.measure(.transparency), by: boreal)
    let incident = bench.find(of: boreal, with: arden)
    let dossier = try #require(bench.truth.dossier(of: arden, on: incident))
    // Two others stand at nought in the dossier: share = e^w / (e^w + 2).
    for (weight, word) in [(850, Estimate.roughlyEven), (920, .likely)] as [(Int32, Estimate)] {
      bench.given(.belief, of: dossier, toward: boreal, is: weight)
      #expect(Estimate(bench.truth.share(of: boreal, in: dossier)) == word)
      #expect(bench.home(arden, of: text).isEmpty == (word != .likely))
    }
  }

  @Test func `whoever reads along likes the text, unless it forbids that`() throws {
    let bench = try EspionageBench.alone()
    let (arden, boreal) = (bench.arden, bench.boreal)
    let plain = bench.givenText(bench.measure(.transparency), by: bench.helix)
    let ban = bench.givenText(bench.measure(.constraint), by: bench.helix)
    bench.given(bench.state.bars, of: bench.measure(.constraint), is: .commercial)
    let source = bench.source(of: arden, at: boreal)
    #expect(bench.home(arden, of: plain).value(of: bench.terms.home.listens, about: boreal) == 250)
    #expect(bench.home(arden, of: ban).total == 250, "it forbids what others do")
    bench.given(bench.state.purpose, of: source, is: .commercial)
    let forbids = bench.terms.home.forbidsUs
    #expect(bench.home(arden, of: ban).value(of: forbids, about: boreal) == points(-1))
    for clause in bench.truth.clauses(of: ban) { bench.given(.softened, of: clause, is: true) }
    #expect(bench.home(arden, of: ban).total == 250, "softened it forbids nothing")
    bench.given(.footholdActive, of: source, is: false)
    #expect(bench.home(arden, of: plain).isEmpty)
    #expect(bench.home(boreal, of: plain).isEmpty, "and who is read does not know")
  }

  @Test func `nobody likes to pay beside one that was found here`() throws {
    let bench = try EspionageBench.alone()
    let (arden, boreal) = (bench.arden, bench.boreal)
    let pact = bench.pact(bench.measure(.transparency), between: arden, and: boreal)
    let text = try #require(bench.truth[.agreementProposal, pact])
    func odds(_ actor: Ref<Actor>) -> WeighedOdds {
      bench.odds(Questions.implement(actor, text, pact, Instalment(code: 1)))
    }
    #expect(odds(arden).value(of: bench.terms.home.caught) == nil)
    bench.find(of: boreal, with: arden)
    #expect(odds(arden).value(of: bench.terms.home.caught, about: boreal) == points(-1))
    #expect(odds(boreal).value(of: bench.terms.home.caught) == nil)
  }

  @Test func `an accuser that was caught itself loses credit, a champion twice as much`() throws {
    let bench = try EspionageBench.alone()
    let (arden, boreal, cassel) = (bench.arden, bench.boreal, bench.cassel)
    let blow = bench.givenIncident(by: boreal, against: arden)
    let charge = bench.givenCharge(by: arden, against: boreal, over: blow)
    func credit() -> WeighedOdds { bench.odds(Questions.believe(cassel, charge)) }
    #expect(credit().isEmpty)
    bench.given(bench.state.leaked, of: arden, is: 2)
    #expect(credit().value(of: bench.terms.credit.potAndKettle, about: arden) == points(-1))
    bench.given(.champion, of: arden, is: true)
    #expect(credit().total == points(-2))
    bench.given(.turn, is: 5)
    #expect(credit().isEmpty, "old news")
    let own = bench.find(of: arden, with: boreal, isPublic: true)
    #expect(credit().isEmpty, "nobody can say who it was")
    bench.given(.named, of: own, is: arden)
    #expect(credit().total == points(-2))
    bench.given(.namedAnswer, of: own, is: .admit)
    #expect(credit().isEmpty, "who owns up keeps its credit")
  }
}
