import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// What a delegate reads of its reservations on its own home's ledger.
@Suite("Reservations have the last word on a mandate")
struct LastWordTests {
  /// Boreal, with a text on the docket before it.
  private struct Home<Rules: Module> {
    let bench: ParleyTesting.Bench<Rules>
    let text: Ref<Proposal>

    init(_ rules: Rules.Type, beside others: [any Module.Type] = []) throws {
      bench = try ParleyTesting.Bench(rules, beside: others, withCore: true)
      text = bench.table(.constraint)
    }

    func reserve() throws {
      try bench.when(bench.boreal, types: "reserve p1 on constraint \"for peace\"")
    }

    var odds: WeighedOdds { bench.odds(Questions.mandate(bench.boreal, text)) }
    var relief: Int32? { odds.value(of: .reservation) }
  }

  @Test("they give back what obstacles take away, up to two points")
  func givesBack() throws {
    let one = try Home(Drag.self)
    try one.reserve()
    #expect(one.relief == 600 && one.odds.total == 0)
    let two = try Home(Drag.self, beside: [Ballast.self])
    try two.reserve()
    #expect(two.relief == points(2) && two.odds.total == -2600)
  }

  @Test("whoever was asked first")
  func eitherWay() {
    let roster = Roster([Drag.self, Ballast.self])
    let setting = Setting(
      campaign: RingCampaign.make(roster.vocabulary), roster: roster, seed: 1)
    let sums = [setting, setting.reversed].map { setting in
      let game = Game(setting)
      game.openTurn()
      let (arden, ring) = (game.truth.actors[0], game.truth.all(Forum.self)[0])
      game.stage(cause: Key("test", "text")) { out in
        TextRules.table(
          lead: arden, forum: ring, tier: .voluntary, clauses: [out.lens.all(Measure.self)[0]],
          title: nil, cause: out.cause, out: out)
      }
      let text = game.truth.texts[0]
      for clause in game.truth.clauses(of: text) {
        for actor in game.truth.actors {
          game.write(1, into: .reserved, of: clause.row, toward: actor.row)
        }
      }
      return game.truth.actors.map { game.odds(of: Questions.mandate($0, text)).total }
    }
    #expect(sums[0] == sums[1] && Set(sums[0]).count > 1)
  }

  @Test(
    "they say nothing where there is none, where its clause was struck, or where nothing is in the way"
  )
  func saysNothing() throws {
    let home = try Home(Drag.self)
    #expect(home.relief == nil)
    try home.reserve()
    #expect(home.relief != nil)
    let free = try Home(Idle.self)
    try free.reserve()
    #expect(free.relief == nil)
    for clause in home.bench.truth.clauses(of: home.text) {
      home.bench.given(.dropped, of: clause, is: true)
    }
    #expect(home.relief == nil)
  }

  @Test("the line is the core's own, and leans on those whose friction it gives back")
  func leans() throws {
    let home = try Home(Drag.self, beside: [Ballast.self])
    let bench = home.bench
    try home.reserve()
    bench.nextTurn()
    bench.when(.tally)
    let decision = try #require(
      bench.decisions.last {
        $0.question == .mandate && $0.subject.a == bench.boreal.row
      })
    let line = try #require(decision.terms.first { $0.name == .reservation })
    let first = UInt64(1) << UInt64(Owner.firstModule)
    #expect(line.owner == .core)
    #expect(line.leansOn == first | first << 1)
  }

  @Test("nobody reads what others take away while it weighs")
  func weighsBlind() throws {
    let home = try Home(Drag.self, beside: [Curious.self])
    #expect(home.odds.lines.map(\.value) == [-600])
  }
}

/// Says nothing.
private struct Idle: Module {
  static let id = "idle"
  static let title: Text = "Idle"
  static let summary: Text = "Says nothing."
  init(_ setup: inout Setup) {}
}

/// Takes six tenths of a logit away from every mandate.
private struct Drag: Module {
  static let id = "drag"
  static let title: Text = "Drag"
  static let summary: Text = "Takes something away."
  private let term: TermName
  init(_ setup: inout Setup) {
    term = setup.term("drag", "drag", lever: "none")
    setup.weighs(Questions.mandate)
  }
  func weigh(_ asked: Asked, _ odds: inout Odds) { odds.add(term, -600) }
}

/// Takes three logits away from every mandate.
private struct Ballast: Module {
  static let id = "ballast"
  static let title: Text = "Ballast"
  static let summary: Text = "Takes more away."
  private let term: TermName
  init(_ setup: inout Setup) {
    term = setup.term("ballast", "ballast", lever: "none")
    setup.weighs(Questions.mandate)
  }
  func weigh(_ asked: Asked, _ odds: inout Odds) { odds.add(term, -3000) }
}

/// Would add what the others take away.
private struct Curious: Module {
  static let id = "curious"
  static let title: Text = "Curious"
  static let summary: Text = "Looks at what others take away."
  private let term: TermName
  init(_ setup: inout Setup) {
    term = setup.term("curious", "curious")
    setup.weighs(Questions.mandate)
  }
  func weigh(_ asked: Asked, _ odds: inout Odds) { odds.add(term, asked.friction) }
}
