import ParleyRules
import ParleyTesting

@testable import Espionage

typealias EspionageBench = Bench<EspionageRules>

extension Bench where Rules == EspionageRules {
  /// Espionage with the core, in turn 3. Arden and Cassel are of one camp, Boreal and Helix of another. Everybody has 6 of
  /// budget and of capital. What is tried succeeds, is not noticed and is not found, and nobody answers anything, where a
  /// test does not say otherwise.
  static func table(
    beside others: [any Module.Type] = [], withCore hasCore: Bool = true
  ) throws -> EspionageBench {
    let bench = try EspionageBench(EspionageRules.self, beside: others, withCore: hasCore)
    bench.given(.turn, is: 3)
    for friend in [bench.arden, bench.cassel] { bench.given(.camp, of: friend, is: 1) }
    for friend in [bench.boreal, bench.helix] { bench.given(.camp, of: friend, is: 2) }
    for actor in bench.truth.actors {
      bench.given(.budget, of: actor, is: 6)
      bench.given(.capital, of: actor, is: 6)
    }
    bench.answersAnythingElse(with: false)
    bench.answers(Questions.succeed, with: true)
    return bench
  }

  /// Espionage by itself: nothing moves but by it.
  static func alone() throws -> EspionageBench { try table(withCore: false) }

  var state: EspionageState { rules.state }
  var terms: EspionageTerms { rules.terms }

  /// A source of an actor at another's.
  @discardableResult
  func source(
    of holder: Ref<Actor>, at owner: Ref<Actor>, for purpose: Purpose = .political,
    isWide: Bool = false
  ) -> Ref<Foothold> {
    let source = givenFoothold(of: holder, in: asset(of: owner))
    given(.footholdSince, of: source, is: truth[.turn])
    given(state.purpose, of: source, is: purpose)
    given(state.wide, of: source, is: isWide)
    return source
  }

  /// An order for espionage.
  func spying(
    by actor: Ref<Actor>, at owner: Ref<Actor>, for purpose: Purpose = .political,
    _ reach: Reach = .narrow, _ kind: OperationKind = .espionage
  ) -> Order {
    Verbs.operate.order(by: actor, kind, asset(of: owner), .normal, .normal)
      .saying(purpose, in: rules.orders.purpose).saying(reach, in: rules.orders.reach)
  }

  /// Spying that was found with a victim this turn, known to it alone or to everybody, and laid at the culprit's door by
  /// its own dossier.
  @discardableResult
  func find(
    of culprit: Ref<Actor>, with victim: Ref<Actor>, for purpose: Purpose? = nil,
    _ kind: OperationKind = .espionage, isPublic: Bool = false, believedBy reader: Ref<Actor>? = nil
  ) -> Ref<Incident> {
    let incident = given(
      Incident.self, knownBy: isPublic ? .everybody : ActorSet(reader ?? victim)
    ) {
      $0[.incidentKind] = kind
      $0[.incidentTarget] = asset(of: victim)
      $0[.victim] = victim
      $0[.incidentTurn] = truth[.turn]
      $0[.culprit] = culprit
      $0[.publicNumber] = isPublic ? 1 : 0
    }
    given(state.found, of: incident, is: purpose)
    let dossier = givenDossier(of: reader ?? victim, on: incident)
    given(.belief, of: dossier, toward: culprit, is: 3000)
    return incident
  }

  /// An agreement between two on a text that says what a measure says.
  func pact(
    _ measure: Ref<Measure>, between a: Ref<Actor>, and b: Ref<Actor>
  ) -> Ref<Agreement> {
    let pact = givenAgreement(on: givenText(measure, by: a), between: a, b)
    given(.agreementTurn, of: pact, is: truth[.turn])
    return pact
  }

  func home(_ actor: Ref<Actor>, of text: Ref<Proposal>) -> WeighedOdds {
    odds(Questions.mandate(actor, text))
  }
}
