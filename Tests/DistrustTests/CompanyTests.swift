import ParleyRules
import ParleyTesting
import Testing

@testable import Distrust

/// A text beside others on its subject.
@Suite struct CompanyTests {
  /// Two texts with a constraint in common, led by Helix and by Elm; Arden trusts both enough to mind neither.
  private struct Pair {
    let bench: DistrustBench
    let text: Ref<Proposal>
    let other: Ref<Proposal>

    init(by lead: KeyPath<DistrustBench, Ref<Actor>> = \.elm) throws {
      bench = try DistrustBench.table()
      for lead in [bench.helix, bench.elm] { bench.givenTrust(600, of: bench.arden, in: lead) }
      bench.given(bench.rules.parameters.devaluation.slope.voluntary, is: 0)
      let constraint = bench.measure(.constraint)
      text = bench.givenText(by: bench.helix, holding: [constraint, bench.measure(.transparency)])
      other = bench.givenText(
        by: bench[keyPath: lead], holding: [bench.measure(.cooperation), constraint])
    }

    /// What Distrust adds to an actor's mandate for the first.
    func home(_ actor: Ref<Actor>? = nil) -> WeighedOdds {
      bench.odds(Questions.mandate(actor ?? bench.arden, text))
    }
  }

  // MARK: Rival texts

  @Test
  func `two drafts on one subject cost each other half a point, and twice those who were won`()
    throws
  {
    let pair = try Pair()
    let (bench, term) = (pair.bench, pair.bench.rules.terms.letterhead.rivalText)
    #expect(pair.home().value(of: term, about: pair.other) == -250)
    #expect(
      bench.odds(Questions.mandate(bench.arden, pair.other)).value(of: term, about: pair.text)
        == -250)
    bench.given(.stance, of: pair.other, toward: bench.cassel, is: .sponsor)
    #expect(pair.home().total == -500, "of its camp one is under the other")
    #expect(pair.home(bench.elm).value(of: term) == -500, "whose text the other is")
    #expect(pair.home(bench.helix).value(of: term) == nil, "nor its own lead")
    bench.given(bench.rules.parameters.devaluation.rivalText, is: 100)
    #expect(pair.home().value(of: term) == -200)
  }

  @Test func `however many rivals a text has, it pays once, and for the one that won us`() throws {
    let pair = try Pair()
    let (bench, term) = (pair.bench, pair.bench.rules.terms.letterhead.rivalText)
    let third = bench.givenText(by: bench.boreal, holding: [bench.measure(.transparency)])
    #expect(pair.home().total == -250)
    bench.given(.stance, of: third, toward: bench.cassel, is: .sponsor)
    #expect(pair.home().things(of: term) == [third] && pair.home().total == -500)
  }

  @Test func `no rival is what is elsewhere, over, held back, on something else, or of one camp`()
    throws
  {
    let changes: [(Pair) -> Void] = [
      { $0.bench.given(.proposalForum, of: $0.other, is: Ref<Forum>?.none) },
      { $0.bench.given(.proposalStatus, of: $0.other, is: .withdrawn) },
      { $0.bench.given(.proposalStatus, of: $0.other, is: .failed) },
      { $0.bench.given(.heldBack, of: $0.other, is: true) },
      { $0.bench.given(.proposalStatus, of: $0.text, is: .adopted) },
      { $0.bench.given(.dropped, of: $0.bench.truth.clauses(of: $0.other)[1], is: true) },
      { $0.bench.given(.dropped, of: $0.bench.truth.clauses(of: $0.text)[0], is: true) },
      { $0.bench.given(.stance, of: $0.other, toward: $0.bench.helix, is: .sponsor) },
      { $0.bench.given(.stance, of: $0.text, toward: $0.bench.elm, is: .sponsor) },
      { $0.bench.given(.stance, of: $0.text, toward: $0.bench.arden, is: .sponsor) },
      { $0.bench.given(.stance, of: $0.text, toward: $0.bench.cassel, is: .sponsor) },
      { pair in
        for lead in [pair.bench.helix, pair.bench.elm] { pair.bench.given(.camp, of: lead, is: 3) }
      },
    ]
    for (place, change) in changes.enumerated() {
      let pair = try Pair()
      change(pair)
      #expect(pair.home().isEmpty, "\(place)")
    }
  }

  // MARK: Exclusion that lasts

  /// The other was adopted between Elm and Boreal.
  private func adopted(_ pair: Pair) -> Ref<Agreement> {
    pair.bench.given(.proposalStatus, of: pair.other, is: .adopted)
    return pair.bench.givenAgreement(on: pair.other, between: pair.bench.elm, pair.bench.boreal)
  }

  @Test func `what builds on a text that was made without us is minded, whoever leads it`() throws {
    let pair = try Pair()
    let bench = pair.bench
    _ = adopted(pair)
    let terms = bench.rules.terms.letterhead
    #expect(pair.home().value(of: terms.oldExclusion, about: pair.other) == -500)
    for trust in [Int32(100), 450, 800] {
      bench.givenTrust(trust, of: bench.arden, in: bench.helix)
      #expect(pair.home().value(of: terms.oldExclusion) == -500)
      #expect(pair.home().value(of: terms.exclusion) == nil, "once")
    }
    #expect(pair.home(bench.boreal).value(of: terms.oldExclusion) == nil, "who is party to it")
    bench.given(bench.rules.parameters.devaluation.exclusion, is: 100)
    #expect(pair.home().value(of: terms.oldExclusion) == -100)
  }

  @Test func `who signed, whose camp drafted, or who joins now is not left out`() throws {
    let changes: [(Pair, Ref<Agreement>) -> Void] = [
      { $0.bench.given(.standing, of: $1, toward: $0.bench.arden, is: .signed) },
      { $0.bench.given(.standing, of: $1, toward: $0.bench.arden, is: .suspended) },
      { $0.bench.given(.standing, of: $1, toward: $0.bench.arden, is: .withdrawn) },
      { pair, _ in
        pair.bench.given(.stance, of: pair.other, toward: pair.bench.cassel, is: .sponsor)
      },
      { pair, _ in
        pair.bench.given(.stance, of: pair.text, toward: pair.bench.arden, is: .sponsor)
      },
      { pair, _ in
        pair.bench.given(.stance, of: pair.text, toward: pair.bench.cassel, is: .sponsor)
      },
      { pair, _ in
        pair.bench.given(.dropped, of: pair.bench.truth.clauses(of: pair.text)[0], is: true)
      },
      { pair, _ in pair.bench.given(.proposalStatus, of: pair.text, is: .adopted) },
    ]
    for (place, change) in changes.enumerated() {
      let pair = try Pair()
      change(pair, adopted(pair))
      #expect(pair.home().isEmpty, "\(place)")
    }
  }
}
