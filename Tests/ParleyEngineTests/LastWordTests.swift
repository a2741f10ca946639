import Testing

@testable import ParleyEngine
@testable import ParleyRules

/// What a delegate reads of its reservations on its own home's ledger.
@Suite("Reservations have the last word on a mandate")
struct LastWordTests {
  private let bench = TalksBench()
  private let text: Row

  init() {
    text = bench.table([3], in: TalksBench.ring)
  }

  /// Boreal's ledger on the text, with some obstacles, by the pipeline that play goes through.
  private func home(_ obstacles: [any Module.Type], isBackwards: Bool = false) -> Odds {
    let roster = Roster(core: [TextRules.self], obstacles)
    let view = bench.lens.seen(by: TalksBench.boreal)
    return Pipeline(roster, Mask(roster), isBackwards: isBackwards)
      .odds(
        .mandate, Subject(TalksBench.boreal, text), bench.world, view,
        log: ReadLog(roster.vocabulary))
  }

  private func relief(_ odds: Odds) -> Term? { odds.terms.first { $0.name == .reservation } }

  private func reserve() {
    bench.play(
      TalksBench.order(
        Verbs.reserve.number, by: TalksBench.boreal, [text.number, 3, 0], texts: ["for peace"]))
  }

  @Test("they give back what obstacles take away, up to two points, whoever was asked first")
  func givesBack() {
    reserve()
    for isBackwards in [false, true] {
      #expect(home([Drag.self], isBackwards: isBackwards).total == 0)
      #expect(home([Drag.self, Ballast.self], isBackwards: isBackwards).total == -2600)
    }
  }

  @Test(
    "they say nothing where there is none, where its clause was struck, or where nothing is in the way"
  )
  func saysNothing() {
    #expect(relief(home([Drag.self])) == nil)
    reserve()
    #expect(relief(home([])) == nil)
    #expect(relief(home([Drag.self])) != nil)
    bench.world[.dropped, Row(0)] = 1
    #expect(relief(home([Drag.self])) == nil)
  }

  @Test("the line is the core's own, and leans on those whose friction it gives back")
  func leans() throws {
    reserve()
    let line = try #require(relief(home([Drag.self, Ballast.self])))
    let first = UInt64(1) << UInt64(Owner.firstModule)
    #expect(line.owner == .core)
    #expect(line.leansOn == first | first << 1)
  }

  @Test("nobody reads what others take away while it weighs")
  func weighsBlind() {
    #expect(home([Drag.self, Curious.self]).terms.map(\.weight) == [.add(-600)])
  }
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
