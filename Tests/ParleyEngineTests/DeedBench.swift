import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// The bench, for the core's rules about deeds: what is done, what is found of it, and what is said about it.
typealias DeedBench = Bench<OperationRules>

extension Bench where Rules == OperationRules {
  /// It is turn 2. Arden and Cassel are of one camp, Boreal's asset is vital, and Boreal lists Arden and Echo as suspects.
  /// Everybody has what a campaign gives where it says nothing. What is tried succeeds and is not noticed beyond that;
  /// nobody finds, believes, follows or signs anything.
  static func deeds() throws -> DeedBench {
    let bench = try DeedBench(
      Roster(core: [OperationRules.self, AttributionRules.self, TurnRules.self], []),
      withGroup: true)
    bench.given(.turn, is: 2)
    for actor in bench.truth.actors {
      bench.given(.budget, of: actor, is: 4)
      bench.given(.capital, of: actor, is: 5)
    }
    for friend in [bench.arden, bench.cassel] { bench.given(.camp, of: friend, is: 1) }
    bench.given(.assetStatus, of: bench.asset(of: bench.boreal), is: .vital)
    for suspect in [bench.arden, bench.echo] {
      bench.given(.suspects, of: bench.boreal, toward: suspect, is: true)
    }
    bench.answers(Questions.succeed, with: true)
    for question: any AnyQuestion in [
      Questions.detect, Questions.spot, Questions.identify, Questions.find, Questions.believe,
      Questions.follow, Questions.cosign, Questions.reply,
    ] {
      bench.answers(question, with: false)
    }
    return bench
  }

  /// The same, and Echo did something to Boreal that everybody has heard of: nobody can tell who it was.
  static func fog(_ kind: OperationKind = .sabotage) throws -> (DeedBench, Ref<Incident>) {
    let bench = try deeds()
    bench.whenDone(kind, by: bench.echo, against: bench.boreal)
    bench.when(.surface)
    return (bench, try bench.incident())
  }

  /// The first incident that there is.
  func incident() throws -> Ref<Incident> { try #require(truth.all(Incident.self).first) }

  /// An operation is carried out, as if the door had let it pass.
  func whenDone(
    _ kind: OperationKind, by actor: Ref<Actor>, against victim: Ref<Actor>,
    _ effort: Level = .normal
  ) {
    when(.operate, with: operation(kind, by: actor, against: victim, effort))
  }

  func operation(
    _ kind: OperationKind, by actor: Ref<Actor>, against victim: Ref<Actor>,
    _ effort: Level = .normal
  ) -> Order { Verbs.operate.order(by: actor, kind, asset(of: victim), effort, .normal) }

  /// A charge, as an order.
  /// - Parameter shown: the traces that go with it, one bit each.
  func charge(
    _ incident: Ref<Incident>, to whom: Ref<Actor>, by actor: Ref<Actor>, _ way: Way,
    saying word: Estimate = .likely, with partner: Ref<Actor>? = nil, showing shown: Int32 = 0,
    asking response: Response = .none
  ) -> Order {
    Verbs.attribute.order(
      by: actor, incident, whom, word, way, partner, Selection(code: shown), response)
  }

  /// A charge goes out, as if the door had let it pass.
  func whenCharged(
    _ incident: Ref<Incident>, to whom: Ref<Actor>, by actor: Ref<Actor>, _ way: Way = .public,
    saying word: Estimate = .likely, with partner: Ref<Actor>? = nil, showing shown: Int32 = 0,
    asking response: Response = .none
  ) {
    when(
      .operate,
      with: charge(
        incident, to: whom, by: actor, way, saying: word, with: partner, showing: shown,
        asking: response))
  }

  /// The charge against an actor.
  func charge(against accused: Ref<Actor>) throws -> Ref<Accusation> {
    try #require(truth.all(Accusation.self).first { truth[.accused, $0] == accused })
  }

  /// What an actor holds of a suspect, in its dossier; `nil` where it has none.
  func belief(_ actor: Ref<Actor>, on incident: Ref<Incident>, in suspect: Ref<Actor>) -> Int32? {
    truth.dossier(of: actor, on: incident).map { truth[.belief, $0, toward: suspect] }
  }

  func knows(_ actor: Ref<Actor>, _ incident: Ref<Incident>) -> Bool {
    seen(by: actor).knows(incident)
  }

  func traces(_ actor: Ref<Actor>, of incident: Ref<Incident>) -> [Ref<Trace>] {
    seen(by: actor).traces(of: incident)
  }
}
