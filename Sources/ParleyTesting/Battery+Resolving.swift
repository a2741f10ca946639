import ParleyEngine
import ParleyRules
import Synchronization

extension Battery {
  /// An order that is accepted comes to something in some game: one that is paid for and never carried out, or whose
  /// `resolve` asks for nothing whatever it says, is none. The same of what the obstacle adds to another's order.
  public func ordersAreCarriedOut(_ obstacle: String) throws -> Findings {
    var findings = Findings()
    findings.required = 0
    guard let owner = roster.obstacle(obstacle)?.owner else { return findings }
    let watch = ResolveWatch()
    let watched = ResolveWatch.$current.withValue(watch) { roster.putting(watching, for: obstacle) }
    var given: [VerbNumber: [String]] = [:]
    for seed in seeds {
      let session = try played(
        Setting(campaign: campaign, roster: watched, seed: seed), seed: seed, preferring: obstacle)
      for (verb, turn) in ordersGiven(in: session, owner) {
        given[verb, default: []].append("seed \(seed), turn \(turn)")
      }
    }
    for (verb, places) in given.sorted(by: { $0.key.number < $1.key.number }) {
      findings.comparisons += places.count
      guard !watch.hasAnswered(verb), let first = places.first else { continue }
      let declared = roster.vocabulary[verb]
      let what =
        declared.owner == owner
        ? declared.id : "what it adds to \(declared.id)"
      findings.problems.append(
        "\(first): \(what) was accepted \(places.count) times, and "
          + (watch.hasHeard(verb)
            ? "its `resolve` never asked for a thing" : "it was never carried out"))
    }
    return findings
  }

  /// The orders of a game that the obstacle has a word in, each with its turn.
  private func ordersGiven(in session: Session, _ owner: Owner) -> [(VerbNumber, Int)] {
    var turn = 1
    var found: [(VerbNumber, Int)] = []
    let phases = session.setting.campaign.waits.count
    var closings = 0
    for input in session.inputs {
      switch input {
      case .next:
        closings += 1
        turn = 1 + closings / max(phases, 1)
      case .order(_, _, let order):
        guard let verb = roster.vocabulary.verb(named: order.verb),
          ResolveWatch.concerns(roster.vocabulary[verb], owner, said: order.slots.map(\.name))
        else { continue }
        found.append((verb, turn))
      default: break
      }
    }
    return found
  }

  private func watching(_ module: any Module.Type) -> any Module.Type {
    func made<Base: Module>(_ module: Base.Type) -> any Module.Type { Watched<Base>.self }
    return made(module)
  }
}

/// Which orders a module was asked to carry out, and in answer to which it asked for something.
final class ResolveWatch: Sendable {
  private struct Seen {
    var heard: Set<VerbNumber> = []
    var answered: Set<VerbNumber> = []
  }
  private let seen = Mutex(Seen())

  func note(_ verb: VerbNumber, hasAnswered: Bool) {
    seen.withLock { seen in
      seen.heard.insert(verb)
      if hasAnswered { seen.answered.insert(verb) }
    }
  }

  func hasHeard(_ verb: VerbNumber) -> Bool { seen.withLock { $0.heard.contains(verb) } }
  func hasAnswered(_ verb: VerbNumber) -> Bool { seen.withLock { $0.answered.contains(verb) } }

  /// An order of its own, or one of another's in which something is said in a slot that it added.
  static func concerns(_ verb: VerbDeclaration, _ owner: Owner, said: [String]) -> Bool {
    verb.owner == owner
      || verb.slots.contains { $0.owner == owner && $0.behind == nil && said.contains($0.name) }
  }

  /// A type cannot be handed a value, so a watched module that is made now reads here who watches.
  @TaskLocal static var current = ResolveWatch()
}

/// The module as it is, watched as it carries out orders.
struct Watched<Base: Module>: StandIn {
  let base: Base
  private let watch: ResolveWatch

  init(_ setup: inout Setup) {
    base = Base(&setup)
    watch = ResolveWatch.current
  }

  func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    let before = out.askedSoFar
    base.resolve(order, out)
    let declared = lens.world.vocabulary[order.verb]
    let said = declared.slots.indices.filter { order.slots[$0] != Order.empty }
      .map { declared.slots[$0].name }
    guard ResolveWatch.concerns(declared, out.owner, said: said) else { return }
    watch.note(order.verb, hasAnswered: out.askedSoFar > before)
  }
}
