import ParleyRules
import Testing

@testable import ParleyEngine
@testable import ParleySimulation

/// A test-only obstacle with one dial for all that a lever can be measured by: it hurts every seat, makes promises
/// harder to carry out and thick texts harder to want, lets operations fail unseen, and rings a bell.
private struct Mixer {
  let dial: Parameter
  let line: TermName
  let rung: Happening<Ref<Actor>>

  init(_ setup: inout Setup) {
    dial = setup.parameter(
      "dial", Text("dial", nl: "knop"), unit: .count, range: 0...8, default: 2, source: "test")
    line = setup.term("mixer.line", Text("the dial", nl: "de knop"))
    rung = setup.happening(
      "mixer.rung", of: "actor",
      says: Text("The bell rings for {actor}.", nl: "De bel gaat voor {actor}."))
    setup.weighs(
      Questions.mandate, Questions.implement, Questions.succeed, Questions.detect)
    setup.advances(.drift)
    for (measure, raises) in Mixer.measures(rung) {
      setup.lever(Lever(dial, low: 0, high: 8, moves: measure, raises: raises))
    }
  }

  static func measures(_ rung: Happening<Ref<Actor>>) -> [(Lever.Measure, raises: Bool)] {
    [
      (.happenings(rung), true), (.thick, false), (.keeping, false), (.incidents, false),
      (.hurt, true),
    ]
  }

  func weigh(_ asked: Asked, _ turned: Int32, _ odds: inout Odds) {
    if let (_, text) = Questions.mandate(asked) {
      // Home wants what binds so much that it passes, as long as the dial is low.
      let isThick = asked.lens.strength(of: text) == .thick
      odds.add(line, isThick ? points(16) - turned * points(4) : 0)
    } else if Questions.implement(asked) != nil {
      odds.add(line, points(8) - turned * points(3))
    } else {
      odds.add(line, points(4) - turned * points(4))
    }
  }

  func advance(_ turned: Int32, _ out: Adjudication) {
    for actor in out.lens.actors where out.lens[.seated, actor] {
      if out.lens[.turn] <= turned { out.tell(rung(actor), to: .whiteCell) }
      out.add(turned / 4, to: .hurt, of: actor)
    }
  }
}

private struct MixerRules: Module {
  static let id = "mixer"
  static let title: Text = "Mixer"
  static let summary: Text = "Moves whatever can be measured."
  let mixer: Mixer
  init(_ setup: inout Setup) { mixer = Mixer(&setup) }
  func weigh(_ asked: Asked, _ odds: inout Odds) {
    mixer.weigh(asked, asked.lens[mixer.dial], &odds)
  }
  func advance(_ step: Step, _ out: Adjudication) { mixer.advance(out.lens[mixer.dial], out) }
}

/// Its twin whose dial turns nothing.
private struct StuckMixerRules: Module {
  static let id = "mixer"
  static let title: Text = "Stuck mixer"
  static let summary: Text = "Moves the same whatever its dial says."
  let mixer: Mixer
  init(_ setup: inout Setup) { mixer = Mixer(&setup) }
  func weigh(_ asked: Asked, _ odds: inout Odds) { mixer.weigh(asked, 2, &odds) }
  func advance(_ step: Step, _ out: Adjudication) { mixer.advance(2, out) }
}

@Suite("What levers and remedies are measured by")
struct MeasureTests {
  private static let names = ["mixer.rung", "thick", "keeping", "incidents", "hurt"]

  private func sweeps(_ module: any Module.Type) -> [Sweep] {
    let roster = Roster([module])
    var campaign = Fixture.setting(roster: roster).campaign
    // The ring and the hall speak for all: what binds there is thick and global.
    campaign.cells += ["ring", "hall"].map {
      Campaign.Cell(Column<Forum, Scope?>.forumScope.quantity, $0, value: Scope.global.rawValue)
    }
    let setting = Setting(campaign: campaign, roster: roster, seed: 2020)
    return Study(setting, games: 25, jobs: 2).sweepingAll()
  }

  @Test("each of them is moved by what it is about, the way the module says")
  func moved() {
    let sweeps = sweeps(MixerRules.self)
    #expect(sweeps.map(\.measure) == MeasureTests.names)
    for sweep in sweeps {
      print(sweep.text())
      #expect(
        sweep.lever.raises ? sweep.difference.low > 0 : sweep.difference.high < 0,
        "\(sweep.measure): \(sweep.low.value) to \(sweep.high.value)")
    }
    #expect(sweeps.first?.high.value == 24, "eight turns, three seats")
  }

  @Test("a dial that turns nothing moves none of them")
  func stuck() {
    for sweep in sweeps(StuckMixerRules.self) {
      #expect(sweep.verdict == .flat && sweep.difference.value == 0, "\(sweep.measure)")
    }
  }

  @Test("every measure has words in both languages; a happening those under which it is counted")
  func words() {
    let vocabulary = Roster([MixerRules.self]).vocabulary
    let all: [Lever.Measure] =
      [.adoptions, .instalments, .wrongAccusations, .belief, .trust]
      + vocabulary.levers.map(\.lever.measure)
    for measure in all {
      let title = measure.title(in: vocabulary)
      #expect(!title.english.isEmpty && title.english != title.dutch, "\(title)")
    }
    #expect(
      Lever.Measure.happenings(Happenings.breachAlleged).id(in: vocabulary) == "breach-alleged")
  }
}
