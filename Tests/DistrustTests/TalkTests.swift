import ParleyRules
import ParleyTesting
import Testing

@testable import Distrust

/// Work on texts, as those who had a hand in it write it down.
@Suite struct TalkTests {
  @Test func `a text that came to a vote brings all together who had a hand in it (H26)`() throws {
    let bench = try DistrustBench.table()
    let (boreal, helix, elm) = (bench.boreal, bench.helix, bench.elm)
    let text = bench.givenText(by: helix, joinedBy: [elm])
    let clause = bench.givenClause(bench.measure(.constraint), in: text)
    bench.given(.reserved, of: clause, toward: boreal, is: true)
    // Other texts are nobody's business.
    let other = bench.givenText(by: bench.cassel)
    let strange = bench.givenClause(bench.measure(.constraint), in: other)
    bench.given(.reserved, of: strange, toward: bench.arden, is: true)
    let pairs = [
      (helix, elm), (elm, helix), (helix, boreal), (boreal, helix), (elm, boreal), (boreal, elm),
    ]
    func table(_ size: Int32) -> Set<Entry> {
      Set(pairs.map { $0.writes(size, about: $1, .talks) })
    }
    #expect(bench.written(after: Happenings.textVoted(text, 1, 3, 1)) == table(500))
    bench.given(bench.rules.parameters.ledger.talk, is: 200)
    #expect(bench.written(after: Happenings.textVoted(text, 3, 1, 1)) == table(200))
    bench.given(bench.rules.parameters.ledger.talk, is: 0)
    #expect(bench.written(after: Happenings.textVoted(text, 3, 1, 1)).isEmpty)
  }

  @Test func `who hears nothing of the vote books nothing`() throws {
    let bench = try DistrustBench.table()
    let (helix, elm) = (bench.helix, bench.elm)
    let text = bench.givenText(by: helix, joinedBy: [elm])
    bench.when(Happenings.textVoted(text, 1, 3, 1), to: .actors(helix))
    bench.nextTurn()
    #expect(bench.entries == [helix.writes(500, about: elm, .talks)])
  }

  @Test func `who joins a text does its lead half a good turn`() throws {
    let bench = try DistrustBench.table()
    let (helix, elm) = (bench.helix, bench.elm)
    let text = bench.givenText(by: elm, joinedBy: [bench.cassel])
    #expect(
      bench.written(after: Happenings.textJoined(helix, text, elm)) == [
        elm.writes(500, about: helix, .talks)
      ])
    #expect(bench.written(after: Happenings.textJoined(helix, text, nil)).isEmpty)
    #expect(
      bench.written(after: Happenings.textJoined(helix, text, elm), to: .actors(helix)).isEmpty)
  }

  @Test func `who takes a text back leaves its sponsors with half a bad act`() throws {
    let bench = try DistrustBench.table()
    let (cassel, helix, elm) = (bench.cassel, bench.helix, bench.elm)
    let text = bench.givenText(by: elm, joinedBy: [cassel, helix])
    _ = bench.givenText(by: elm, joinedBy: [bench.arden])
    #expect(
      bench.written(after: Happenings.textWithdrawn(elm, text))
        == bench.entries(of: [cassel, helix], -500, about: elm, .talks))
  }
}
