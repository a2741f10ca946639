import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// What a promise forbids, who breaks it, and for how long that counts.
@Suite("Prohibitions bind")
struct ProhibitionTests {
  private let bench: Bench<AgreementRules>
  private var arden: Ref<Actor> { bench.arden }
  private var boreal: Ref<Actor> { bench.boreal }
  private var ban: Ref<Measure> { bench.measure(.constraint) }

  init() throws {
    bench = try Bench(Roster([]))
    bench.given(.forbids, of: bench.measure(.constraint), is: [.espionage, .sabotage])
  }

  private func agree() -> (agreement: Ref<Agreement>, clause: Ref<Clause>) {
    let text = bench.givenText(ban, by: arden)
    let agreement = bench.givenAgreement(on: text, between: arden, boreal)
    return (agreement, bench.truth.clauses(of: text)[0])
  }

  private func pledges(_ kind: OperationKind, at owner: Ref<Actor>? = nil) -> Int {
    bench.truth.pledges(of: arden, against: kind, at: bench.asset(of: owner ?? boreal)).count
  }

  @Test("it binds by kind and by what it protects, toward fellow parties, while it stands")
  func whatBinds() {
    let (agreement, clause) = agree()
    let target = bench.asset(of: boreal)
    #expect(pledges(.sabotage) == 1 && pledges(.espionage) == 1)
    #expect(pledges(.disruption) == 0)
    // Whoever signed nothing is promised nothing, and nobody has promised itself anything.
    #expect(pledges(.sabotage, at: bench.cassel) == 0)
    #expect(pledges(.sabotage, at: arden) == 0)
    // What it protects.
    bench.given(.guards, of: ban, is: [.vital])
    #expect(pledges(.sabotage) == 0)
    bench.given(.assetStatus, of: target, is: .vital)
    #expect(pledges(.sabotage) == 1)
    bench.given(.spares, of: ban, toward: target, is: true)
    #expect(pledges(.sabotage) == 0)
    bench.given(.spares, of: ban, toward: target, is: false)
    // The clause, and the agreement.
    bench.given(.softened, of: clause, is: true)
    #expect(pledges(.sabotage) == 0)
    bench.given(.softened, of: clause, is: false)
    bench.given(.dropped, of: clause, is: true)
    #expect(pledges(.sabotage) == 0)
    bench.given(.dropped, of: clause, is: false)
    bench.given(.standing, of: agreement, toward: arden, is: .suspended)
    #expect(pledges(.sabotage) == 0)
    bench.given(.standing, of: agreement, toward: arden, is: .signed)
    bench.given(.inForce, of: agreement, is: false)
    #expect(pledges(.sabotage) == 0)
    bench.given(.inForce, of: agreement, is: true)
    #expect(pledges(.sabotage) == 1)
  }

  @Test(
    "what nobody notices is written down, and only its doer hears of it", arguments: [true, false])
  func stealth(succeeds: Bool) throws {
    let (agreement, _) = agree()
    bench.answers(Questions.succeed, with: succeeds)
    bench.answers(Questions.detect, with: false)
    #expect(bench.truth.truth(of: arden, under: agreement) == .kept)
    try bench.when(arden, types: "operate espionage boreal-grid")
    #expect(bench.truth[.broken, agreement, toward: arden] == 1)
    #expect(bench.truth[.broken, agreement, toward: boreal] == 0)
    let broken = Happenings.pledgeBroken(
      arden, agreement, ban, .espionage, bench.asset(of: boreal), nil)
    #expect(bench.wasTold(broken, to: .actors(arden)))
    for actor in [boreal, bench.cassel, arden] {
      #expect(bench.seen(by: actor)[.broken, agreement, toward: arden] == 0)
    }
    #expect(bench.seen(by: boreal).truth(of: arden, under: agreement) == .cannotTell)
    #expect(bench.fault == nil)
  }

  @Test("what is not forbidden breaks nothing")
  func innocent() throws {
    let (agreement, _) = agree()
    bench.answersAnythingElse(with: true)
    try bench.when(arden, types: "operate disruption boreal-grid")
    try bench.when(arden, types: "operate espionage cassel-grid")
    #expect(bench.told(Happenings.pledgeBroken).isEmpty)
    #expect(bench.truth[.broken, agreement, toward: arden] == 0)
  }

  @Test("a breach counts for three turns, and spoils an agreement for two")
  func memory() {
    let (agreement, _) = agree()
    bench.given(.key, of: bench.ring, toward: arden, is: true)
    for party in [arden, boreal] { bench.given(.paid, of: agreement, toward: party, is: 9) }
    bench.given(.turn, is: 5)
    #expect(bench.truth.isKept(agreement))
    bench.given(.broken, of: agreement, toward: arden, is: 5)
    let seen = (Int32(5)...8).map { turn -> [Bool] in
      bench.given(.turn, is: turn)
      let isBreach = bench.truth.truth(of: arden, under: agreement) == .breach
      return [isBreach, bench.truth.isKept(agreement)]
    }
    #expect(seen == [[true, false], [true, false], [true, true], [false, true]])
    // Of others than the key members nobody asks.
    bench.given(.broken, of: agreement, toward: boreal, is: 8)
    #expect(bench.truth.isKept(agreement))
    bench.given(.paid, of: agreement, toward: arden, is: 0)
    #expect(!bench.truth.isKept(agreement))
    bench.given(.paid, of: agreement, toward: arden, is: 9)
    bench.given(.standing, of: agreement, toward: arden, is: .withdrawn)
    #expect(!bench.truth.isKept(agreement))
  }

  @Test("any rule may write a breach down, twice in a stage as well")
  func written() {
    let (agreement, _) = agree()
    bench.given(.turn, is: 4)
    bench.when(Happenings.pledgeBroken(arden, agreement, ban, nil, nil, nil), to: .actors(arden))
    #expect(bench.truth[.broken, agreement, toward: arden] == 4)
    #expect(bench.fault == nil)
  }

  @Test("a look finds a broken pledge out where the truth shows, and not where it does not")
  func looks() throws {
    let (agreement, _) = agree()
    for party in [arden, boreal] { bench.given(.paid, of: agreement, toward: party, is: 9) }
    bench.answersAnythingElse(with: false)
    try bench.when(arden, types: "operate espionage boreal-grid")
    bench.nextTurn()
    bench.when(.verify)
    #expect(bench.truth[.reputation, agreement, toward: arden] == .cannotTell)
    bench.answers(Questions.verify, with: true)
    bench.nextTurn()
    bench.when(.verify)
    #expect(bench.truth[.reputation, agreement, toward: arden] == .breach)
    #expect(bench.truth[.reputation, agreement, toward: boreal] == .kept)
  }
}
