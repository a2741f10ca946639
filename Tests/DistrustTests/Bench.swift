import ParleyRules
import Testing

@testable import Distrust

/// A decider that always gives the same answer, and remembers what it was asked.
final class FixedDecider: QuestionDecider {
  var answer = true
  private(set) var asked: [(question: QuestionNumber, subject: Subject)] = []

  func decide(
    _ question: QuestionNumber, _ subject: Subject, _ key: Key, _ n: Int, _ causes: [Key]
  ) -> Bool {
    asked.append((question, subject))
    return answer
  }
  func weigh(_ question: QuestionNumber, _ subject: Subject) -> Int32 { 0 }
  func choose(_ question: QuestionNumber, _ options: [(Subject, Key)], _ key: Key) -> Int? { nil }
}

/// A small world with Distrust alone in it, and just enough of an engine to apply what it says.
final class Bench {
  /// Two rivals of two camps, an ally of the first, a neutral, and a champion of norms.
  static let names = ["arden", "boreal", "cassel", "delta", "elm"]
  let arden = Row(0)
  let boreal = Row(1)
  let cassel = Row(2)
  let delta = Row(3)
  let elm = Row(4)

  let roster: Roster
  let rules: DistrustRules
  let world: World
  let decider = FixedDecider()
  private(set) var told: [Event] = []
  private(set) var filed: [Order] = []
  /// What waits for the cables of the next briefing.
  private var held: [Adjudication.Change] = []

  init() throws {
    roster = Roster(core: [], [DistrustRules.self])
    let entry = try #require(roster.obstacle("distrust"))
    rules = try #require(entry.module as? DistrustRules)
    var fixed = roster.vocabulary.kinds.map { _ in [Key]() }
    fixed[Int(Kind.actor.number)] = Bench.names.map { Key("actor", $0) }
    fixed[Int(Kind.forum.number)] = [Key("forum", "ring")]
    fixed[Int(Kind.measure.number)] = [Key("measure", "m1")]
    world = World(vocabulary: roster.vocabulary, fixed: fixed)
    world[.turn] = 1
    world[.camp, arden] = 1
    world[.camp, cassel] = 1
    world[.camp, boreal] = 2
    world[.champion, elm] = 1
    world[.trust, arden, boreal] = 280
    world[.trust, boreal, arden] = 250
    world[.trust, arden, cassel] = 800
    world[.trust, boreal, delta] = 750
  }

  var truth: Lens { Lens(world, as: .truth) }
  func trust(_ a: Row, in b: Row) -> Int32 { world[.trust, a, b] }
  func hasLine(between a: Row, and b: Row) -> Bool {
    rules.state.hasLine(between: Ref(a), and: Ref(b), in: truth)
  }

  // MARK: Asking

  /// The ledger of a question as play makes it, on top of what the core says.
  func ledger(
    _ question: QuestionNumber, _ subject: Subject, core: Int32 = 0, log: ReadLog? = nil
  ) -> Odds {
    var odds = Odds(log: log)
    odds.add(.situation, core)
    odds.owner = roster.obstacle("distrust")?.owner ?? .core
    let decider = roster.vocabulary[question].decider
    let viewer: Viewer = if case .actor(let n) = decider { .actor(subject[n]) } else { .truth }
    let matter = Matter(question: question, subject: subject)
    rules.weigh(Asked(matter, through: Lens(world, as: viewer, log: log)), &odds)
    return odds
  }

  /// The distrust terms of an actor's mandate, by the ids of their names.
  func mandate(_ actor: Row, _ text: Row) -> [String: Int32] {
    weights(ledger(.mandate, Subject(actor, text)))
  }

  func weights(_ odds: Odds) -> [String: Int32] {
    var found: [String: Int32] = [:]
    for term in odds.terms {
      if case .add(let value) = term.weight {
        found[roster.vocabulary[term.name].id, default: 0] += value
      }
    }
    return found
  }

  // MARK: Playing

  func table(by lead: Row, _ tier: Tier = .voluntary, with sponsors: [Row] = []) -> Row {
    let text = world.append(
      .proposal, Key("text", "p\(world.count(.proposal))"), knownBy: .everybody)
    world[.lead, text] = lead.number
    world[.proposalForum, text] = 0
    world[.tier, text] = tier.rawValue
    world[.stance, text, lead] = Stance.lead.rawValue
    for sponsor in sponsors { world[.stance, text, sponsor] = Stance.sponsor.rawValue }
    return text
  }

  func tell(_ kind: HappeningKind, _ arguments: [Int32], to audience: Audience = .everybody) {
    run {
      rules.respond(to: Event(kind, arguments, to: audience, cause: Key("test", "cause")), $0)
    }
  }

  func order(_ order: Order) { run { rules.resolve(order, $0) } }

  func advance(_ steps: Step...) {
    for step in steps { run { rules.advance(step, $0) } }
  }

  /// The next turn, with its cables.
  func turn() {
    advance(.drift)
    world[.turn] += 1
    advance(.open)
    let due = held
    held = []
    for change in due { apply(change) }
    advance(.seal)
  }

  /// What a hook would do, without doing it.
  func dryRun(_ hook: (Adjudication) -> Void) -> Adjudication {
    let out = Adjudication(decider: decider, lens: truth)
    out.owner = roster.obstacle("distrust")?.owner ?? .core
    out.cause = Key("test", "cause")
    hook(out)
    return out
  }

  private func run(_ hook: (Adjudication) -> Void) {
    let out = dryRun(hook)
    for effect in out.effects {
      if effect.withCables { held.append(effect.change) } else { apply(effect.change) }
    }
    told += out.happenings
    filed += out.filed
    for happening in out.happenings { run { rules.respond(to: happening, $0) } }
  }

  private func apply(_ change: Adjudication.Change) {
    switch change {
    case .add(let quantity, let a, let b, let value):
      let range = world.vocabulary.range(of: quantity)
      let sum = Arithmetic.clamped(Int64(world[quantity, a, b]) + Int64(value))
      world[quantity, a, b] = min(max(sum, range.lowerBound), range.upperBound)
    case .begin(let quantity, let a, let b, let value): world[quantity, a, b] = value
    case .point(let quantity, let a, let target): world[quantity, a, .none] = target.number
    case .set(let quantity, let a, let b, let value):
      #expect(world.vocabulary.owner(of: quantity) == roster.obstacle("distrust")?.owner)
      world[quantity, a, b] = value
    case .learn(let kind, let row, let actors): world.learn(kind, row, by: actors)
    }
  }
}
