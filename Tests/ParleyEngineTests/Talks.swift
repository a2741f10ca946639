import ParleyRules
import ParleyTesting

@testable import ParleyEngine

/// The bench with all of the core's rules and no obstacle: talks, and what comes of them.
typealias Talks = ParleyTesting.Bench<TextRules>

extension ParleyTesting.Bench {
  /// Tables a text with a measure of each of those functions, as an order on the floor.
  @discardableResult
  func table(
    _ functions: MeasureFunction..., by lead: Ref<Actor>? = nil, as tier: Tier = .voluntary
  ) -> Ref<Proposal> {
    let measures = functions.map { measure($0) }
    func next(_ place: Int) -> Ref<Measure>? {
      measures.indices.contains(place) ? measures[place] : nil
    }
    when(
      Verbs.propose.order(
        by: lead ?? arden, measures[0], next(1), next(2), next(3), ring, tier, .none))
    return truth.texts[truth.texts.count - 1]
  }

  /// Tables a text and lets it be adopted in the next turn: all agree.
  func agree(_ functions: MeasureFunction...) -> Ref<Agreement> {
    let text = givenText(holding: functions.map { measure($0) }, by: arden)
    given(.stance, of: text, toward: arden, is: .lead)
    nextTurn()
    for seat in [arden, boreal] { given(.ballot, of: text, toward: seat, is: .yes) }
    answers(Questions.vote, with: true)
    when(.tally)
    let agreements = truth.all(Agreement.self)
    return agreements[agreements.count - 1]
  }

  /// The forum becomes a table for Arden and Boreal alone.
  func givenTwoAlone() {
    given(.rule, of: ring, is: .bilateral)
    for actor in [cassel, helix] { given(.chairs, of: ring, toward: actor, is: 0) }
  }

  /// Makes a home carry a text of that function, or not.
  func given(interest: Int32, of actor: Ref<Actor>, in function: MeasureFunction) {
    given(.interest, of: measure(function), toward: actor, is: interest)
  }
}
