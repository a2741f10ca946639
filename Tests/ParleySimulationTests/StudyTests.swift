import ParleyRules
import Testing

@testable import ParleyEngine
@testable import ParleySimulation

/// A test-only obstacle with one dial: home carries everything less gladly.
struct BrakeRules: Module {
  static let id = "brake"
  static let title: Text = "Brake"
  static let summary: Text = "Weighs on every mandate."
  let weight: Quantity
  let term: TermName

  init(_ setup: inout Setup) {
    weight = setup.parameter(
      "weight", "weight", unit: .points, range: 0...6000, default: 500, source: "test")
    term = setup.term(TermDeclaration("brake", "brake"))
    setup.weighs(.mandate)
    setup.lever(Lever(weight, low: 0, high: 4000, moves: .adoptions, raises: false))
  }

  func weigh(_ question: Question, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    odds.add(term, -lens[weight])
  }
}

/// Its twin, whose term is frozen: the dial is there and turns nothing.
struct FrozenRules: Module {
  static let id = "brake"
  static let title: Text = "Frozen brake"
  static let summary: Text = "Weighs on every mandate, whatever its dial says."
  let term: TermName

  init(_ setup: inout Setup) {
    let weight = setup.parameter(
      "weight", "weight", unit: .points, range: 0...6000, default: 500, source: "test")
    term = setup.term(TermDeclaration("brake", "brake"))
    setup.weighs(.mandate)
    setup.lever(Lever(weight, low: 0, high: 4000, moves: .adoptions, raises: false))
  }

  func weigh(_ question: Question, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    odds.add(term, -500)
  }
}

@Suite("Paired studies")
struct StudyTests {
  private func study(_ module: any Module.Type, games: Int = 15) -> Study {
    let roster = Roster([module])
    return Study(Fixture.setting(roster: roster), games: games, jobs: 2)
  }

  @Test("A lever that works is confirmed")
  func lever() throws {
    let sweep = try #require(study(BrakeRules.self).sweepingAll().first)
    print(sweep.text())
    #expect(sweep.isConfirmed)
    #expect(sweep.low.value > sweep.standard.value && sweep.standard.value > sweep.high.value)
  }

  @Test("Its frozen twin is found out: not one game differs")
  func frozen() throws {
    let sweep = try #require(study(FrozenRules.self).sweepingAll().first)
    #expect(!sweep.isConfirmed)
    #expect(sweep.difference.value == 0 && sweep.difference.low == 0)
  }

  @Test("The levers of the obstacles move play the way they say")
  func realLevers() {
    for sweep in Study(Fixture.setting(), games: 20, jobs: 2).sweepingAll() {
      print(sweep.text())
      #expect(sweep.isConfirmed, "\(sweep.parameter)")
    }
  }

  @Test("Removing nothing changes nothing; removing obstacles lets more through")
  func removal() {
    let study = Study(Fixture.setting(), games: 20, jobs: 2)
    let same = study.removing([])
    #expect(same.before == same.after)
    #expect(same.changed.value == 0)
    let freed = study.removing(["distrust", "opacity"])
    #expect(freed.line("adopted") { Double($0.adoptions) }.difference.low > 0)
    print(freed.text("without both"))
  }
}
