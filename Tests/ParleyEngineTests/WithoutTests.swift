import Testing

@testable import ParleyEngine
@testable import ParleyRules

/// What the debrief says of an answer without an obstacle.
@Suite("An answer without an obstacle's lines")
struct WithoutTests {
  private let first = Owner(number: Owner.firstModule)
  private let second = Owner(number: Owner.firstModule + 1)

  private func decision(_ lines: [(owner: Owner, name: TermName, value: Int32)]) -> Decision {
    let terms = lines.map {
      Term(owner: $0.owner, name: $0.name, weight: .add($0.value), about: .none, leansOn: 0)
    }
    return Decision(
      key: Key("test", "without"), question: .mandate, subject: Subject(.none), cause: Key(bits: 0),
      causes: [], turn: 1, step: .tally, terms: terms,
      total: lines.reduce(0) { $0 + $1.value }, threshold: nil, draw: nil, found: true, ruling: nil)
  }

  @Test("its own lines are taken away")
  func plain() {
    let answer = decision([(.core, .interest, 1500), (first, .interest, -2000)])
    #expect(answer.total == -500)
    #expect(answer.total(without: first) == 1500)
    #expect(answer.total(without: second) == nil)
  }

  @Test("what reservations gave back for its friction goes with it")
  func relief() {
    // The friction of both is 2.2; the reservation gives back one point of logit at most, and less for less.
    let answer = decision([
      (.core, .interest, 300), (first, .interest, -2000), (second, .interest, -200),
      (.core, .reservation, TextRules.reservationRelief(friction: 2200, reservations: 1)),
    ])
    let (alone, both): (Int32, Int32) = (300 - 200 + 200, 300 - 2000 + TextRules.reservationGain)
    #expect(answer.total(without: first) == alone)
    #expect(answer.total(without: second) == both)
  }
}
