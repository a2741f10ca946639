import ParleyRules

/// Answers questions: weighs them with every module that is on, draws, and keeps the ledger. It belongs to one game, as
/// does the thread that uses it; the dynamic exclusivity checks are left out.
final class Referee: QuestionDecider {
  let pipeline: Pipeline
  let dice: Dice
  let vocabulary: Vocabulary
  /// Keep ledgers (a recorded game) or not (a playout).
  let isRecording: Bool
  var overrides: [Key: Decision.Ruling] = [:]
  /// The umpire's odds for argued moves, by the key of the order.
  var argued: [Key: ArgumentRuling] = [:]
  /// Dice that were loaded; `nil` in a game that is played.
  @exclusivity(unchecked) var loaded: ((Matter) -> Bool?)?
  @exclusivity(unchecked) private(set) var decisions: [Decision] = []
  /// Every decision taken, also where none is kept.
  @exclusivity(unchecked) private(set) var count = 0
  private let log: ReadLog?
  /// The first term that said more than its declared readers may know.
  var indiscretion: TermName? { log?.indiscretion }
  // What the stage in hand sets before it calls a hook.
  @exclusivity(unchecked) var world: World
  @exclusivity(unchecked) var turn: Int32 = 0
  @exclusivity(unchecked) var step = Step.open
  @exclusivity(unchecked) var cause = Key(bits: 0)
  /// The order that is being carried out; `nil` while something else speaks.
  @exclusivity(unchecked) var order: OrderInHand?
  /// How many stages have ended.
  @exclusivity(unchecked) private var stage = 0

  init(_ setting: Setting, pipeline: Pipeline, world: World, isRecording: Bool) {
    self.pipeline = pipeline
    vocabulary = setting.roster.vocabulary
    dice = Dice(seed: setting.seed, luck: setting.luck, vocabulary: vocabulary)
    self.isRecording = isRecording
    self.world = world
    log = isRecording ? ReadLog(vocabulary) : nil
  }

  init(copying other: Referee, world: World) {
    pipeline = other.pipeline
    dice = other.dice
    vocabulary = other.vocabulary
    isRecording = other.isRecording
    overrides = other.overrides
    argued = other.argued
    loaded = other.loaded
    decisions = other.decisions
    count = other.count
    log = other.isRecording ? ReadLog(vocabulary) : nil
    self.world = world
    turn = other.turn
    step = other.step
    stage = other.stage
  }

  /// Puts the decisions of a stage in the order of their keys, so that it does not matter who asked first.
  /// - Parameter real: what a row that came to be in the stage is called now.
  func arrange(since start: Int, _ real: (Row) -> Row?) {
    stage += 1
    guard isRecording else { return }
    for place in start..<decisions.count where decisions[place].subject.isProvisional {
      decisions[place].subject = decisions[place].subject.map { real($0) ?? .none }
    }
    guard decisions.count - start > 1 else { return }
    decisions[start...].sort { ($0.key, $0.cause) < ($1.key, $1.cause) }
  }

  private func odds(_ question: QuestionNumber, _ subject: Subject) -> Odds {
    let viewer: Viewer
    switch vocabulary[question].decider {
    case .nature: viewer = .truth
    case .actor(let place): viewer = .actor(subject[place])
    }
    return pipeline.odds(
      question, subject, world, Lens(world, as: viewer), for: order, log: log,
      keepsTerms: isRecording)
  }

  func weigh(_ question: QuestionNumber, _ subject: Subject) -> Int32 {
    odds(question, subject).total
  }

  func measure(_ question: QuestionNumber, _ subject: Subject, _ key: Key) -> Int32 {
    let odds = odds(question, subject)
    guard isRecording else { return odds.total }
    keep(record(question, subject, self.key(of: question, about: key), odds, found: odds.total > 0))
    return odds.total
  }

  func count(
    _ question: QuestionNumber, _ subject: Subject, _ key: Key, _ causes: [Key],
    _ fill: (inout Odds) -> Void
  ) -> Bool {
    var odds = odds(question, subject)
    log?.clear()
    odds.owner = .core
    fill(&odds)
    let name = self.key(of: question, about: key)
    let decision = record(
      question, subject, name, odds, found: odds.total > 0, ruling: ruling(name, question, subject),
      causes: causes)
    keep(decision)
    return decision.outcome
  }

  func key(of question: QuestionNumber, about key: Key, n: Int = 0, turn: Int32? = nil) -> Key {
    dice.key(turn: turn ?? self.turn, subject: key, question: question, n: n)
  }

  func decide(
    _ question: QuestionNumber, _ subject: Subject, _ key: Key, _ n: Int, _ causes: [Key]
  ) -> Bool {
    var odds = odds(question, subject)
    if vocabulary[question].isArgued {
      log?.clear()
      argued[cause]?.speak(on: cause, world, &odds)
    }
    let name = self.key(of: question, about: key, n: n)
    let draw = dice.draw(name)
    let threshold = odds.threshold
    let found = UInt64(draw) < threshold
    count += 1
    guard isRecording else { return found }
    let decision = record(
      question, subject, name, odds, threshold: threshold, draw: draw, found: found,
      ruling: ruling(name, question, subject), causes: causes)
    keep(decision)
    return decision.outcome
  }

  func choose(_ question: QuestionNumber, _ options: [(Subject, Key)], _ key: Key) -> Int? {
    var sums: [Int64] = []
    var ledgers: [Decision] = []
    for option in options {
      let odds = odds(question, option.0)
      let name = self.key(of: question, about: key.with(option.1))
      let draw = dice.draw(name)
      sums.append(Int64(odds.total) + Int64(Arithmetic.gumbel(draw)))
      count += 1
      guard isRecording else { continue }
      ledgers.append(
        record(
          question, option.0, name, odds, draw: draw, found: false,
          ruling: ruling(name, question, option.0)))
    }
    let found = highest(sums, among: sums.indices)
    guard isRecording else { return found }
    // Many choose in one step: a choice is called by the least of its options' keys.
    let choice = ledgers.map(\.key).min() ?? key
    for (place, share) in Referee.shares(of: ledgers.map(\.total)).enumerated() {
      ledgers[place].choice = Decision.Choice(key: choice, count: ledgers.count, share: share)
    }
    let taken = ruled(ledgers, sums) ?? found
    let reason = ledgers.compactMap(\.ruling).first
    for (place, ledger) in ledgers.enumerated() {
      keep(ledger.chosen(isFound: place == found, isTaken: place == taken, by: reason))
    }
    return taken
  }

  /// What is said instead of the dice: by the umpire, or by whoever loaded them.
  private func ruling(_ name: Key, _ question: QuestionNumber, _ subject: Subject) -> Decision
    .Ruling?
  {
    if let ruling = overrides[name] { return ruling }
    guard let outcome = loaded?(Matter(question: question, subject: subject)) else { return nil }
    return Decision.Ruling(outcome: outcome, reason: "loaded", by: "bench", turn: turn)
  }

  /// How likely each option is to be taken, in 2⁻³²: a soft-max over the sums. What is barred is never taken.
  static func shares(of totals: [Int32]) -> [UInt64] {
    guard let top = totals.max() else { return [] }
    let weights = totals.map { total -> UInt128 in
      guard total != .min || top == .min else { return 0 }
      return UInt128(
        Curve.standard.exponential(Arithmetic.clamped(Int64(total) - Int64(top))))
    }
    let sum = weights.reduce(0, +)
    return weights.map { sum == 0 ? 0 : UInt64(($0 << 32) / sum) }
  }

  /// The first of the highest.
  private func highest(_ sums: [Int64], among places: some Sequence<Int>) -> Int? {
    places.max { sums[$0] != sums[$1] ? sums[$0] < sums[$1] : $0 > $1 }
  }

  /// What the umpire's word makes of a choice: one that was ruled in, or the best of what was not ruled out.
  private func ruled(_ ledgers: [Decision], _ sums: [Int64]) -> Int? {
    let ruledIn = ledgers.indices.filter { ledgers[$0].ruling?.outcome == true }
    if !ruledIn.isEmpty { return highest(sums, among: ruledIn) }
    return highest(sums, among: ledgers.indices.filter { ledgers[$0].ruling == nil })
  }

  private func record(
    _ question: QuestionNumber, _ subject: Subject, _ key: Key, _ odds: Odds,
    threshold: UInt64? = nil,
    draw: UInt32? = nil, found: Bool, ruling: Decision.Ruling? = nil, causes: [Key] = []
  ) -> Decision {
    Decision(
      key: key, question: question, subject: subject, cause: cause, causes: causes, turn: turn,
      step: step, terms: isRecording ? odds.ledger : [], total: odds.total, threshold: threshold,
      draw: draw, found: found, ruling: ruling, stage: stage)
  }

  private func keep(_ decision: Decision) {
    if isRecording { decisions.append(decision) }
  }
}
