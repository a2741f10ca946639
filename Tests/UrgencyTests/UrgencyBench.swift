import ParleyObstacles
import ParleyRules
import ParleyTesting

@testable import Urgency

typealias UrgencyBench = Bench<UrgencyRules>

extension Bench where Rules == UrgencyRules {
  /// The other obstacles of the program.
  static var others: [any Module.Type] { Obstacles.all.filter { $0.id != UrgencyRules.id } }

  /// Urgency alone, in turn 3. Arden and Boreal are the key members of the forum in which all four sit.
  static func table(
    beside others: [any Module.Type] = [], withCore hasCore: Bool = false,
    withGroup hasGroup: Bool = false
  ) throws -> UrgencyBench {
    let bench = try UrgencyBench(
      UrgencyRules.self, beside: others, withCore: hasCore, withGroup: hasGroup)
    bench.given(.turn, is: 3)
    for member in [bench.arden, bench.boreal] {
      bench.given(.key, of: bench.ring, toward: member, is: true)
    }
    return bench
  }

  /// How much it hurts them.
  func hurts(_ level: Int32, _ actors: Ref<Actor>...) {
    for actor in actors { given(.hurt, of: actor, is: level) }
  }

  func hurt(_ actor: Ref<Actor>) -> Int32 { truth[.hurt, actor] }

  /// Whether the window of the forum is open.
  var isOpen: Bool { truth[rules.state.window, ring] }

  /// A catastrophe in which Arden is hit: everybody hears of it.
  @discardableResult
  func catastrophe(of severity: Int32 = 8, hitting victim: Ref<Actor>? = nil) -> Ref<Incident> {
    let victim = victim ?? arden
    let incident = givenIncident(by: helix, against: victim, .sabotage)
    given(.severity, of: incident, is: severity)
    when(
      Happenings.incidentSurfaced(incident, victim, asset(of: victim), .sabotage, severity))
    return incident
  }

  func warning(by actor: Ref<Actor>, in forum: Ref<Forum>? = nil) throws -> Order {
    let name = forum == hall ? "hall" : "ring"
    return try order(by: actor, typed: "warn \"The grid is next.\" in \(name)")
  }

  func rehearsal(
    by host: Ref<Actor>, with guest: Ref<Actor>, and other: Ref<Actor>? = nil
  ) -> Order { rules.orders.drill.order(by: host, guest, other) }

  /// What a text that binds weighs at an actor's home.
  func home(of actor: Ref<Actor>, _ text: Ref<Proposal>) -> WeighedOdds {
    odds(Questions.mandate(actor, text))
  }

  /// A text with a clause that binds, tabled as binding.
  func bindingText(by lead: Ref<Actor>? = nil) -> Ref<Proposal> {
    givenText(measure(.constraint), by: lead, as: .political)
  }
}
