import ParleyEngine
import ParleyRules
import ParleyTesting

/// Nothing is decided off the ledger: a game with an obstacle and the same game without it ask the same questions until
/// the obstacle's own lines make a difference.
///
/// Both games are played from the same inputs, orders of the core alone. In the first stage in which their decisions
/// differ, the obstacle's own questions aside,
/// - what both games ask falls by the same draw, and its ledgers differ by the obstacle's own lines alone (and by what
///   the core gives back for those: lines that lean on it); a count, which is not drawn, counts the decisions that it
///   names as its causes, and may differ where one of those fell otherwise;
/// - what only one of them asks names, among its causes, a decision of the same stage that fell otherwise, or was itself
///   taken in one game alone. (A trace is of some sort only where there is one.)
/// Anything else was decided by something that no ledger says. After that stage the games may part.
struct OffTheLedger {
  /// What the first difference of many pairs of games came to.
  struct Outcome {
    var pairs = 0
    /// Pairs that differ, by the question whose ledger differs first.
    var first: [String: Int] = [:]
    var faults: [String] = []

    var parted: Int { first.values.reduce(0, +) }
    var told: String {
      let words = first.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      return "\(parted) of \(pairs) pairs differ, first at: \(words)"
        + (faults.isEmpty ? "" : "; \(faults.count) faults: \(faults.prefix(2))")
    }
  }

  static let grounds: [(name: String, theatre: Theatre?, seeds: UInt64)] = [
    ("the ring", ring(), 60), ("first-steps", .shipped("first-steps"), 30),
    ("confidence-2013", .shipped("confidence-2013"), 30),
  ]

  static func run(_ ledger: inout ProofLedger) {
    for (name, theatre, seeds) in grounds {
      guard let theatre else {
        ledger.note("\(name) can be read", false)
        continue
      }
      for off in [["distrust"], ["opacity"], ["distrust", "opacity"]] {
        let found = outcome(theatre, without: off, seeds: 1...seeds)
        ledger.note(
          "\(name) without \(off.joined(separator: " and ")): the same questions, and sums that differ by its lines",
          found.faults.isEmpty && found.parted > 0, found.told)
      }
    }
    controls(&ledger)
  }

  /// The ring with a text before the house at once, and non-players who may join it.
  static func ring(_ roster: Roster = Ground.roster) -> Theatre {
    var theatre = Theatre.ring(roster)
    var campaign = theatre.campaign
    var inject = Inject(id: "draft")
    inject.turn = 1
    inject.effects = [
      .propose(
        lead: "arden", forum: "ring", tier: .voluntary, clauses: ["osce-3", "osce-8"],
        title: "A draft")
    ]
    campaign.injects.append(inject)
    campaign.cells += [
      Campaign.Cell(.tables, "delta", value: 500), Campaign.Cell(.accuses, "delta", value: 300),
    ]
    theatre = Theatre(campaign: campaign, roster: roster)
    return theatre
  }

  static func outcome(
    _ theatre: Theatre, without off: [String], seeds: ClosedRange<UInt64>
  ) -> Outcome {
    let found = Hands.map(Array(seeds)) { seed -> Outcome in
      var outcome = Outcome()
      let setting = theatre.setting(seed)
      let played = Session(setting)
      let table = RandomTable(played, seed: seed) { order, _ in isPlain(order, setting) }
      guard (try? table.playOut()) != nil else {
        outcome.faults.append("seed \(seed) cannot be played")
        return outcome
      }
      let bare = Setting(
        campaign: theatre.campaign, roster: theatre.roster, without: off, seed: seed)
      let other = Session(bare, replaying: played.inputs, journal: MemoryJournal())
      outcome.pairs = 1
      Comparison(played, other, off: off).judge(&outcome, "seed \(seed)")
      return outcome
    }
    return found.reduce(into: Outcome()) { sum, next in
      sum.pairs += next.pairs
      sum.first.merge(next.first, uniquingKeysWith: +)
      sum.faults += next.faults
    }
  }

  /// An order of the core in which nothing is said that a module added.
  private static func isPlain(_ order: Order, _ setting: Setting) -> Bool {
    let verb = setting.roster.vocabulary[order.verb]
    return verb.owner == .core
      && verb.slots.indices.allSatisfy {
        verb.slots[$0].owner == .core || order.slots[$0] == Order.empty
      }
  }

  // MARK: Controls

  private static func controls(_ ledger: inout ProofLedger) {
    let gates: [(String, any Module.Type)] = [
      ("a rule that asks only of those it trusts", TrustGate.self),
      ("a rule that asks only where home carries it", HomeGate.self),
    ]
    for (name, gate) in gates {
      let roster = Roster(
        core: CoreRules.all + [gate],
        Ground.roster.obstacles.map {
          type(of: $0.module)
        })
      let found = outcome(ring(roster), without: ["distrust"], seeds: 1...20)
      ledger.note("control: \(name) is caught", !found.faults.isEmpty, found.told)
    }
  }
}

/// Two games of the same inputs, stage by stage.
private struct Comparison {
  let one: [[Decision]]
  let other: [[Decision]]
  let vocabulary: Vocabulary
  let off: Set<Owner>

  init(_ one: Session, _ other: Session, off ids: [String]) {
    let roster = one.setting.roster
    vocabulary = roster.vocabulary
    let off = Set(roster.obstacles.filter { ids.contains($0.id) }.map(\.owner))
    self.off = off
    func stages(_ session: Session) -> [[Decision]] {
      let shared = session.decisions.filter { !off.contains(roster.vocabulary[$0.question].owner) }
      return shared.reduce(into: []) { stages, decision in
        if stages.last?.last?.stage == decision.stage {
          stages[stages.count - 1].append(decision)
        } else {
          stages.append([decision])
        }
      }
    }
    self.one = stages(one)
    self.other = stages(other)
  }

  func judge(_ outcome: inout OffTheLedger.Outcome, _ name: String) {
    for place in 0..<max(one.count, other.count) {
      let (a, b) = (stage(place, one), stage(place, other))
      guard !isSame(a, b) else { continue }
      let (mine, theirs) = (table(a), table(b))
      for key in Set(mine.keys).union(theirs.keys).sorted() {
        let fault = fault(key, mine, theirs)
        if let fault { outcome.faults.append("\(name), \(fault)") }
      }
      let moved = a.first { first in theirs[first.key].map { $0.terms != first.terms } ?? true }
      let question = (moved ?? a.first ?? b.first)?.question
      outcome.first[question.map { vocabulary[$0].id } ?? "", default: 0] += 1
      return
    }
  }

  private func stage(_ place: Int, _ stages: [[Decision]]) -> [Decision] {
    stages.indices.contains(place) ? stages[place] : []
  }

  private func table(_ stage: [Decision]) -> [Key: Decision] {
    Dictionary(stage.map { ($0.key, $0) }) { first, _ in first }
  }

  private func isSame(_ a: [Decision], _ b: [Decision]) -> Bool {
    a.map(\.key) == b.map(\.key)
      && zip(a, b).allSatisfy {
        $0.outcome == $1.outcome && $0.total == $1.total && lines($0, [], $1) == lines($1, [], $0)
      }
  }

  /// What is wrong with one decision of the first stage that differs.
  private func fault(_ key: Key, _ mine: [Key: Decision], _ theirs: [Key: Decision]) -> String? {
    switch (mine[key], theirs[key]) {
    case (let a?, let b?):
      if a.question != b.question || a.draw != b.draw { return "\(word(a)) falls by another draw" }
      let isCount = a.draw == nil && isMoved(a.causes, mine, theirs)
      if !isCount, lines(a, off, b) != lines(b, off, a) {
        return "\(word(a)) differs by lines of others"
      }
      return b.terms.contains { off.contains($0.owner) }
        ? "\(word(b)) has lines of one that is off" : nil
    case (let lone?, nil), (nil, let lone?):
      return isExplained(lone, mine, theirs, depth: 0)
        ? nil : "\(word(lone)) is asked in one game alone"
    case (nil, nil): return nil
    }
  }

  /// Whether what only one game decides rests on a decision of the stage that fell otherwise.
  private func isExplained(
    _ lone: Decision, _ mine: [Key: Decision], _ theirs: [Key: Decision], depth: Int
  ) -> Bool {
    depth < 8 && isMoved(lone.causes, mine, theirs, depth: depth)
  }

  /// Whether one of these decisions of the stage fell otherwise, or was taken in one game alone for such a reason.
  private func isMoved(
    _ causes: [Key], _ mine: [Key: Decision], _ theirs: [Key: Decision], depth: Int = 0
  ) -> Bool {
    causes.contains { cause in
      switch (mine[cause], theirs[cause]) {
      case (let a?, let b?): a.outcome != b.outcome
      case (let next?, nil), (nil, let next?): isExplained(next, mine, theirs, depth: depth + 1)
      case (nil, nil): false
      }
    }
  }

  /// The lines of a ledger but for those of some owners, and those that lean on them in either game.
  private func lines(_ decision: Decision, _ owners: Set<Owner>, _ other: Decision) -> [String] {
    let leaning = (decision.terms + other.terms).filter { term in
      owners.contains { term.leansOn & (1 << UInt64($0.number)) != 0 }
    }.map(\.name)
    return decision.terms
      .filter { !owners.contains($0.owner) && !leaning.contains($0.name) }
      .map { "\(vocabulary[$0.name].id) \($0.weight) \($0.about.number)" }.sorted()
  }

  private func word(_ decision: Decision) -> String {
    "turn \(decision.turn) \(decision.step) \(vocabulary[decision.question].id) "
      + "\((0..<4).map { decision.subject[$0].number })"
  }
}

/// Asks whether somebody acts only where it trusts whoever leads a text: a silent gate on what an obstacle owns.
struct TrustGate: BareModule {
  static let id = "core.trust-gate"
  static let title: Text = "Trust gate"
  static let summary: Text = "Asks those who trust."

  init(_ setup: inout Setup) { setup.advances(.reply) }

  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    for actor in lens.actorRows {
      for text in lens.rows(.proposal) {
        let lead = lens.row(.lead, text)
        guard lead != actor, lens[.trust, actor, toward: lead] >= 500 else { continue }
        let key = lens.key(.proposal, text).with(lens.key(.actor, actor)).child(77)
        _ = out.ask(.doctrine, Subject(actor, lead, Row(3)), key: key)
      }
    }
  }
}

/// Asks whether somebody acts only where home carries a text: a silent gate on a sum that obstacles bend.
struct HomeGate: BareModule {
  static let id = "core.home-gate"
  static let title: Text = "Home gate"
  static let summary: Text = "Asks those whose home agrees."

  init(_ setup: inout Setup) { setup.advances(.reply) }

  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    for actor in lens.actorRows {
      for text in lens.rows(.proposal) where out.weigh(.mandate, Subject(actor, text)) >= 500 {
        let key = lens.key(.proposal, text).with(lens.key(.actor, actor)).child(78)
        _ = out.ask(.doctrine, Subject(actor, lens.row(.lead, text), Row(3)), key: key)
      }
    }
  }
}
