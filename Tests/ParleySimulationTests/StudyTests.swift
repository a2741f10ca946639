import ParleyRules
import Testing

@testable import ParleyEngine
@testable import ParleySimulation

/// The one dial of the test-only obstacles below, and the line that hangs on it.
struct Dial {
  let weight: Parameter
  let term: TermName

  init(_ setup: inout Setup, raises: Bool = false) {
    weight = setup.parameter(
      "weight", "weight", unit: .points, range: 0...6000, default: 500, source: "test")
    term = setup.term(TermDeclaration("brake", "brake"))
    setup.weighs(.mandate)
    setup.lever(Lever(weight, low: 0, high: 4000, moves: .adoptions, raises: raises))
  }
}

/// A test-only obstacle: home carries everything less gladly.
struct BrakeRules: BareModule {
  static let id = "brake"
  static let title: Text = "Brake"
  static let summary: Text = "Weighs on every mandate."
  let dial: Dial
  init(_ setup: inout Setup) { dial = Dial(&setup) }
  func weigh(_ question: QuestionNumber, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    odds.add(dial.term, -lens[dial.weight])
  }
}

/// Its twin, whose term is frozen: the dial is there and turns nothing.
struct FrozenRules: BareModule {
  static let id = "brake"
  static let title: Text = "Frozen brake"
  static let summary: Text = "Weighs on every mandate, whatever its dial says."
  let dial: Dial
  init(_ setup: inout Setup) { dial = Dial(&setup) }
  func weigh(_ question: QuestionNumber, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    odds.add(dial.term, -500)
  }
}

/// Declares the wrong direction.
struct UpsideDownRules: BareModule {
  static let id = "brake"
  static let title: Text = "Brake upside down"
  static let summary: Text = "Says that it helps."
  let dial: Dial
  init(_ setup: inout Setup) { dial = Dial(&setup, raises: true) }
  func weigh(_ question: QuestionNumber, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    odds.add(dial.term, -lens[dial.weight])
  }
}

/// Weighs most where its dial stands by default: low against high alone would show a small rise.
struct HumpRules: BareModule {
  static let id = "brake"
  static let title: Text = "Hump"
  static let summary: Text = "Weighs on every mandate, most of all in the middle of its dial."
  let dial: Dial
  init(_ setup: inout Setup) { dial = Dial(&setup) }
  func weigh(_ question: QuestionNumber, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    let weight = lens[dial.weight]
    odds.add(dial.term, weight == 0 ? 0 : weight == 500 ? -8000 : -1500)
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
    #expect(sweep.verdict == .flat)
    #expect(sweep.difference.value == 0 && sweep.difference.low == 0)
  }

  @Test("A lever that moves play the other way is found out")
  func reversed() throws {
    let sweep = try #require(study(UpsideDownRules.self).sweepingAll().first)
    #expect(sweep.verdict == .reversed)
  }

  @Test("A default that lies outside what lies between low and high is found out")
  func hump() throws {
    let sweep = try #require(study(HumpRules.self, games: 30).sweepingAll().first)
    #expect(sweep.difference.high < 0, "low against high alone would have passed")
    #expect(sweep.verdict == .humped)
  }

  @Test("A row of the table fits on a screen and says what was turned, measured and found")
  func table() throws {
    let sweep = try #require(study(BrakeRules.self).sweepingAll().first)
    let text = sweep.text()
    #expect((Sweep.heading + "\n" + text).split(separator: "\n").allSatisfy { $0.count <= 80 })
    for said in ["brake", "weight", "adoptions", "0.0", "1.0", "8.0", "as declared"] {
      #expect(text.contains(said), "\(said)")
    }
  }

  /// What a lever does to texts through trust takes more games than a debug build has time for (see the proofs);
  /// here no measure may go the wrong way, and each lever shows in one at least.
  @Test("The levers of the obstacles move play the way they say")
  func realLevers() {
    let sweeps = Study(Fixture.setting(), games: 20, jobs: 2).sweepingAll()
    for sweep in sweeps {
      print(sweep.text())
      #expect(sweep.verdict == .asDeclared || sweep.verdict == .flat, "\(sweep.parameter)")
      #expect(sweeps.contains { $0.parameter == sweep.parameter && $0.isConfirmed })
    }
    #expect(!sweeps.isEmpty)
  }

  /// What looking into incidents costs is a quarter of an order a game, and what gestures do to trust in this small ring
  /// shows in no number of games that a debug build has time for: the proofs ask both halves of real campaigns. That a
  /// trial tells them apart is the next test.
  @Test("The remedies that obstacles name help, and bring nothing where the obstacle is off")
  func remedies() throws {
    let trials = Study(Fixture.setting(), games: 100, jobs: 2).tryingRemedies()
    #expect(Set(trials.map(\.owner)) == ["distrust", "opacity"])
    for trial in trials {
      #expect(trial.difference.high > 0, "nothing speaks against it: \(trial.text())")
      #expect(trial.owner == "opacity" ? trial.helps : trial.costs, "\(trial.text())")
    }
    let off = Study(Fixture.setting(without: ["distrust", "opacity"]), games: 5, jobs: 2)
    for trial in off.tryingRemedies() { #expect(!trial.helps, "\(trial.text())") }
  }

  @Test(
    "A remedy that helps and costs is told from one that helps nothing and one that costs nothing")
  func planted() throws {
    func trial(_ module: any Module.Type) throws -> RemedyTrial {
      try #require(study(module, games: 30).tryingRemedies().first)
    }
    let sound = try trial(ReceptionRules.self)
    #expect(sound.helps && sound.costs, "\(sound.text())")
    let vain = try trial(EmptyReceptionRules.self)
    #expect(!vain.helps && vain.costs, "\(vain.text())")
    #expect(vain.given.low > 0, "a remedy that nobody tries helps nobody: \(vain.text())")
    let gratis = try trial(FreeReceptionRules.self)
    #expect(gratis.helps && !gratis.costs, "\(gratis.text())")
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
