import ParleyRules
import Testing

@testable import Opacity

@Suite struct FogTests {
  @Test
  func `at the default fog as many are plain as sign their work, and none where it is thickest`()
    throws
  {
    let bench = try #require(Bench())
    let incident = bench.incident()
    let fog = bench.odds(.identify, Subject(incident)).total
    #expect(fog == -11_700)
    let plain = Double(Curve.standard.probability(9000 + fog)) / 4_294_967_296
    #expect(abs(plain - 29.0 / 429) < 0.01, "vandalism in base-rates.csv; it is \(plain)")
    bench.world[bench.rules.parameters.fog] = 1000
    let thickest = bench.odds(.identify, Subject(incident)).total
    #expect(Double(Curve.standard.probability(9000 + thickest)) / 4_294_967_296 < 0.001)
    bench.world[bench.rules.parameters.fog] = 0
    #expect(bench.odds(.identify, Subject(incident)).terms.isEmpty, "no fog leaves no byte")
  }

  @Test func `a back door is harder to find and to pin on anybody`() throws {
    let bench = try #require(Bench())
    let (plain, implant) = (bench.incident(), bench.incident(kind: .implant))
    #expect(bench.odds(.identify, Subject(implant)).total == -13_700)
    let (rules, arden) = (bench.rules, Bench.arden)
    #expect(
      bench.odds(.find, Subject(arden, implant)).total
        < bench.odds(.find, Subject(arden, plain)).total)
    #expect(
      bench.odds(rules.questions.misleads, Subject(arden, implant)).total
        > bench.odds(rules.questions.misleads, Subject(arden, plain)).total)
    let kind = Row(OperationKind.implant.rawValue)
    #expect(bench.odds(.detect, Subject(Bench.boreal, arden, kind)).total == -1500)
    let other = Row(OperationKind.espionage.rawValue)
    #expect(bench.odds(.detect, Subject(Bench.boreal, arden, other)).terms.isEmpty)
    #expect(bench.odds(.spot, Subject(bench.foothold(of: arden, in: Bench.boreal))).terms.isEmpty)
    let hidden = bench.foothold(of: arden, in: Bench.boreal, .implant)
    #expect(bench.odds(.spot, Subject(hidden)).total == -1500)
  }

  @Test func `a team on the spot helps to find traces`() throws {
    let bench = try #require(Bench())
    let subject = Subject(Bench.arden, bench.incident())
    #expect(bench.odds(.find, subject).total == -500)
    bench.world[.hostUntil, Bench.arden, Bench.arden] = bench.world[.turn]
    #expect(bench.odds(.find, subject).total == 500)
  }

  @Test func `forensics tell the planted and the misleading from the true`() throws {
    let bench = try #require(Bench())
    let subject = Subject(Bench.arden, bench.incident(flag: Bench.cassel))
    let questions = bench.rules.questions
    #expect(bench.odds(questions.planted, subject).total == 500)
    #expect(bench.odds(questions.misleads, subject).total == -1000)
    bench.world[.forensics, Bench.arden] = 3
    #expect(bench.odds(questions.planted, subject).total == -500)
    #expect(bench.odds(questions.misleads, subject).total == -2000)
    _ = bench.trace(of: subject.b, at: Bench.cassel, .tools, isPlanted: true)
    #expect(bench.odds(questions.planted, subject).total == -1500, "planted traces run out")
  }

  @Test func `what a source reads misleads less and is of a better sort`() throws {
    let bench = try #require(Bench())
    let subject = Subject(
      Bench.arden, bench.incident(), Bench.boreal, Row(TraceSort.intelligence.rawValue))
    let questions = bench.rules.questions
    #expect(bench.odds(questions.sort, subject).total == -2000)
    _ = bench.foothold(of: Bench.arden, in: Bench.boreal)
    #expect(bench.odds(questions.sort, subject).total == 2000)
    #expect(bench.odds(questions.misleads, subject).total == -3000)
  }
}
