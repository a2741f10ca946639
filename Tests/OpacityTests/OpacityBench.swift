import ParleyRules
import ParleyTesting

@testable import Opacity

typealias OpacityBench = Bench<OpacityRules>

extension Bench where Rules == OpacityRules {
  /// Opacity alone, in turn 3. Arden suspects the three others. Questions are answered with no, where a test does not
  /// say otherwise.
  static func table() throws -> OpacityBench {
    let bench = try OpacityBench(OpacityRules.self)
    bench.given(.turn, is: 3)
    for suspect in [bench.boreal, bench.cassel, bench.helix] {
      bench.given(.suspects, of: bench.arden, toward: suspect, is: true)
    }
    bench.answersAnythingElse(with: false)
    return bench
  }

  /// Something that was done to Arden, known to all; Arden and Cassel keep dossiers on it.
  func incident(
    _ kind: OperationKind = .disruption, by culprit: Ref<Actor>? = nil,
    under flag: Ref<Actor>? = nil, key: Key? = nil
  ) -> Ref<Incident> {
    let incident = givenIncident(
      by: culprit ?? boreal, against: arden, kind, under: flag, key: key)
    for holder in [arden, cassel] { givenDossier(of: holder, on: incident) }
    return incident
  }

  /// A trace that Arden holds.
  @discardableResult
  func trace(
    of incident: Ref<Incident>, at suspect: Ref<Actor>, _ sort: TraceSort,
    weighing weight: Int32 = 1438, isPlanted: Bool = false, shownIn shown: Int32 = 0
  ) -> Ref<Trace> {
    givenTrace(
      of: incident, pointingAt: suspect, sort, heldBy: arden, weighing: weight,
      isPlanted: isPlanted, shownIn: shown)
  }

  /// A charge of Arden against another in public.
  @discardableResult
  func charge(
    against accused: Ref<Actor>, over incident: Ref<Incident>, saying word: Estimate = .likely,
    showing shown: Int32 = 0
  ) -> Ref<Accusation> {
    givenCharge(by: arden, against: accused, over: incident, saying: word, showing: shown)
  }

  /// What a fresh trace would weigh with Arden.
  func weight(
    of sort: TraceSort, against suspect: Ref<Actor>, on incident: Ref<Incident>
  ) -> Int32 {
    let trace = Found(reader: arden, incident: incident, sort: sort, suspect: suspect)
    return rules.parameters.evidence.weight(of: trace, beside: [], in: truth)
  }

  /// The work in hand is done as far as it is due, and its readers hear of it with the cables.
  func playToNextCables() {
    when(.judge)
    nextTurn()
  }

  /// Arden's operation against Boreal.
  func operation(
    _ kind: OperationKind, at target: Ref<Actor>, under flag: Ref<Actor>? = nil
  ) -> Order {
    let order = Verbs.operate.order(by: arden, kind, asset(of: target), .normal, .normal)
    return flag == nil ? order : order.saying(flag, in: rules.orders.flag)
  }

  func belief(of holder: Ref<Actor>, in suspect: Ref<Actor>, over incident: Ref<Incident>)
    -> Int32
  {
    truth[.belief, truth.dossier(of: holder, on: incident), toward: suspect]
  }

  /// The key under which the core looks for a dossier.
  static func key(ofDossierOf holder: Ref<Actor>, on incident: Ref<Incident>, in truth: Lens) -> Key
  {
    Dossier.key(broughtAboutBy: truth.key(of: holder).with(truth.key(of: incident)))
  }
}
