import ParleyObstacles
import ParleyRules
import ParleyTesting

@testable import Terminology

typealias TerminologyBench = Bench<TerminologyRules>

extension Bench where Rules == TerminologyRules {
  /// The other obstacles of the program.
  static var others: [any Module.Type] { Obstacles.all.filter { $0.id != TerminologyRules.id } }

  /// Terminology alone, in turn 3. Two words with their readings: Arden and Cassel mean by an attack what breaks things,
  /// Boreal what is said as well; Helix has no doctrine. The constraint speaks of an attack.
  static func table(
    beside others: [any Module.Type] = [], withCore hasCore: Bool = false, guests: [String] = [],
    withGroup hasGroup: Bool = false
  ) throws -> TerminologyBench {
    let bench = try TerminologyBench(
      TerminologyRules.self, beside: others, withCore: hasCore,
      things: [
        "terms": ["attack", "sovereignty"],
        "senses": ["effects", "content", "access", "territory", "control"],
      ],
      guests: guests, withGroup: hasGroup)
    let words = [
      ("effects", "attack"), ("content", "attack"), ("access", "attack"),
      ("territory", "sovereignty"), ("control", "sovereignty"),
    ]
    for (sense, term) in words {
      bench.given(bench.rules.state.of, of: bench.sense(sense), is: bench.term(term))
    }
    bench.covers("effects", [.disruption, .sabotage])
    bench.covers("content", [.disruption, .sabotage, .influence])
    bench.given(.turn, is: 3)
    bench.reads(bench.arden, "effects")
    bench.reads(bench.cassel, "effects")
    bench.reads(bench.boreal, "content")
    bench.speaks(bench.measure(.constraint), of: "attack")
    return bench
  }

  func term(_ id: String) -> Ref<Concept> { thing(rules.state.term, id) }
  func sense(_ id: String) -> Ref<Sense> { thing(rules.state.sense, id) }

  func covers(_ id: String, _ kinds: WordSet<OperationKind>) {
    given(rules.state.covers, of: sense(id), is: kinds)
  }

  func reads(_ actor: Ref<Actor>, _ id: String, _ does: Bool = true) {
    given(rules.state.reads, of: actor, toward: sense(id), is: does)
  }

  func speaks(_ measure: Ref<Measure>, of id: String) {
    given(rules.state.contested, of: measure, toward: term(id), is: true)
  }

  /// Two who have compared their lists.
  func compared(_ a: Ref<Actor>, _ b: Ref<Actor>, since turn: Int32 = 1) {
    given(rules.state.lists.glossary, of: a, toward: b, is: turn)
    given(rules.state.lists.glossary, of: b, toward: a, is: turn)
  }

  /// A text in which a word was settled so.
  func settled(_ id: String, as meaning: String, in text: Ref<Proposal>) {
    given(Passage.self) {
      $0[.definesIn] = text
      $0[rules.definitions.defined.said] = term(id)
      $0[rules.definitions.meant.said] = sense(meaning)
    }
  }

  /// An agreement on the constraint, whose word stays open, between those two: of the turn before, and carried out.
  func vague(_ a: Ref<Actor>, _ b: Ref<Actor>) -> Ref<Agreement> {
    let agreement = givenAgreement(on: givenText(measure(.constraint), by: a), between: a, b)
    given(.agreementTurn, of: agreement, is: 2)
    for party in [a, b] { given(.paid, of: agreement, toward: party, is: truth[.due, agreement]) }
    return agreement
  }

  /// What one home makes of a text.
  func home(_ actor: Ref<Actor>, _ text: Ref<Proposal>) -> WeighedOdds {
    odds(Questions.mandate(actor, text))
  }

  /// The steps in which an open word comes up.
  func playVerification() {
    when(.verify)
    when(.allege)
  }
}
