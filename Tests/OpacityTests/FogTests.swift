import ParleyRules
import ParleyTesting
import Testing

@testable import Opacity

/// What is hidden at the moment it happens.
@Suite struct FogTests {
  @Test
  func `at the default fog as many are plain as sign their work, and none where it is thickest`()
    throws
  {
    let bench = try OpacityBench.table()
    let identity = Questions.identify(bench.incident())
    let fog = bench.odds(identity).total
    #expect(fog == -11_700)
    let plain = Double(Curve.standard.probability(9000 + fog)) / 4_294_967_296
    #expect(abs(plain - 29.0 / 429) < 0.01, "vandalism in base-rates.csv; it is \(plain)")
    bench.given(bench.rules.parameters.hiding.fog, is: 1000)
    let thickest = bench.odds(identity).total
    #expect(Double(Curve.standard.probability(9000 + thickest)) / 4_294_967_296 < 0.001)
    bench.given(bench.rules.parameters.hiding.fog, is: 0)
    #expect(bench.odds(identity).isEmpty, "no fog leaves no byte")
  }

  @Test func `for whom it was done is as foggy as who did it`() throws {
    let bench = try OpacityBench.table()
    let incident = bench.incident(.implant)
    let identity = bench.odds(Questions.identify(incident)).total
    for reader in [nil, bench.arden] {
      #expect(bench.odds(Questions.expose(reader, incident)).total == identity)
    }
  }

  @Test func `a back door is harder to find and to pin on anybody`() throws {
    let bench = try OpacityBench.table()
    let (plain, implant) = (bench.incident(), bench.incident(.implant))
    let (arden, boreal, misleads) = (bench.arden, bench.boreal, bench.rules.questions.misleads)
    #expect(bench.odds(Questions.identify(implant)).total == -13_700)
    #expect(
      bench.odds(Questions.find(arden, implant)).total
        < bench.odds(Questions.find(arden, plain)).total)
    #expect(
      bench.odds(misleads(arden, implant)).total > bench.odds(misleads(arden, plain)).total)
    for kind in OperationKind.allCases {
      let odds = bench.odds(Questions.detect(boreal, bench.asset(of: arden), kind, .plain))
      #expect(odds.total == (kind == .implant ? -1500 : 0), "\(kind)")
    }
    let asset = bench.asset(of: boreal)
    #expect(bench.odds(Questions.spot(bench.givenFoothold(of: arden, in: asset))).isEmpty)
    let hidden = bench.givenFoothold(of: arden, in: asset, .implant)
    #expect(bench.odds(Questions.spot(hidden)).total == -1500)
  }

  @Test func `whether an intruder spied or prepared a blow is even odds`() throws {
    let bench = try OpacityBench(OpacityRules.self, withCore: true)
    let (intent, hidden) = (bench.rules.parameters.hiding.intent, bench.rules.terms.hiding.intent)
    for kind in [OperationKind.espionage, .implant, .preposition] {
      let foothold = bench.givenFoothold(of: bench.boreal, in: bench.asset(of: bench.arden), kind)
      let odds = bench.odds(Questions.intent(bench.arden, foothold))
      #expect(odds.value(of: hidden) == -9000 && odds.chance == 0.5, "\(kind)")
      bench.given(intent, is: 0)
      let open = bench.odds(Questions.intent(bench.arden, foothold))
      #expect(open.value(of: hidden) == nil && open.chance > 0.999, "control")
      bench.given(intent, is: 9000)
    }
  }

  @Test func `a back door in disguise is as hard to look into, and no dry run says so`()
    throws
  {
    let bench = try OpacityBench.table()
    let (arden, plain) = (bench.arden, bench.incident(.intrusion))
    let hidden = bench.incident(.intrusion)
    bench.given(.intent, of: hidden, is: .implant)
    let find = bench.odds(Questions.find(arden, hidden))
    #expect(find.total < bench.odds(Questions.find(arden, plain)).total)
    for incident in [plain, hidden] { bench.trace(of: incident, at: bench.boreal, .hours) }
    func dryRun(_ incident: Ref<Incident>) -> Int32? {
      bench.dryRun(of: bench.rules.orders.reconstruct.order(by: arden, incident)).first?.odds.total
    }
    #expect(dryRun(hidden) == dryRun(plain))
    let open = bench.incident(.implant)
    bench.trace(of: open, at: bench.boreal, .hours)
    #expect(dryRun(open) != dryRun(plain), "control: what shows as a back door counts as one")
  }

  @Test func `a team on the spot helps to find traces`() throws {
    let bench = try OpacityBench.table()
    let (arden, asset) = (bench.arden, bench.asset(of: bench.arden))
    let find = Questions.find(arden, bench.incident())
    #expect(bench.odds(find).total == -500)
    bench.given(.hostUntil, of: asset, toward: arden, is: bench.truth[.turn])
    #expect(bench.odds(find).total == 500)
  }

  @Test func `a team that left, that sits elsewhere, or that is another's helps nobody`() throws {
    let bench = try OpacityBench.table()
    let (arden, turn) = (bench.arden, bench.truth[.turn])
    let find = Questions.find(arden, bench.incident())
    bench.given(.hostUntil, of: bench.asset(of: arden), toward: arden, is: turn - 1)
    bench.given(.hostUntil, of: bench.asset(of: arden), toward: bench.cassel, is: turn)
    bench.given(.hostUntil, of: bench.asset(of: bench.cassel), toward: arden, is: turn)
    #expect(bench.odds(find).total == -500)
  }

  @Test func `forensics tell the planted and the misleading from the true`() throws {
    let bench = try OpacityBench.table()
    let (arden, incident) = (bench.arden, bench.incident(under: bench.cassel))
    let questions = bench.rules.questions
    let (planted, misleads) = (
      questions.planted(arden, incident), questions.misleads(arden, incident)
    )
    #expect(bench.odds(planted).total == 500)
    #expect(bench.odds(misleads).total == -1000)
    bench.given(.forensics, of: arden, is: 3)
    #expect(bench.odds(planted).total == -500)
    #expect(bench.odds(misleads).total == -2000)
    bench.trace(of: incident, at: bench.cassel, .tools, isPlanted: true)
    #expect(bench.odds(planted).total == -1500, "planted traces run out")
  }

  @Test func `what was planted elsewhere, or found by another, is not used up`() throws {
    let bench = try OpacityBench.table()
    let (arden, cassel) = (bench.arden, bench.cassel)
    let incident = bench.incident(under: cassel)
    bench.trace(of: bench.incident(under: cassel), at: cassel, .tools, isPlanted: true)
    bench.trace(of: incident, at: cassel, .tools)
    bench.givenTrace(
      of: incident, pointingAt: cassel, .tools, heldBy: bench.helix, isPlanted: true)
    #expect(bench.odds(bench.rules.questions.planted(arden, incident)).total == 500)
  }

  @Test func `what a source reads misleads less and is of a better sort`() throws {
    let bench = try OpacityBench.table()
    let (arden, boreal, incident) = (bench.arden, bench.boreal, bench.incident())
    let questions = bench.rules.questions
    let sort = questions.sort(arden, incident, boreal, .intelligence)
    #expect(bench.odds(sort).total == -2000)
    bench.givenFoothold(of: arden, in: bench.asset(of: boreal))
    #expect(bench.odds(sort).total == 2000)
    #expect(bench.odds(questions.misleads(arden, incident)).total == -3000)
  }

  @Test func `a source that is elsewhere, that is lost, or that is another's reads nothing`() throws
  {
    let bench = try OpacityBench.table()
    let (arden, boreal, incident) = (bench.arden, bench.boreal, bench.incident())
    bench.givenFoothold(of: arden, in: bench.asset(of: bench.cassel))
    bench.givenFoothold(of: bench.cassel, in: bench.asset(of: boreal))
    let lost = bench.givenFoothold(of: arden, in: bench.asset(of: boreal))
    bench.given(.footholdActive, of: lost, is: false)
    let questions = bench.rules.questions
    #expect(bench.odds(questions.sort(arden, incident, boreal, .intelligence)).total == -2000)
    #expect(bench.odds(questions.misleads(arden, incident)).total == -1000)
  }
}
