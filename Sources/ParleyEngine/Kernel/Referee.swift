import ParleyRules

/// Answers questions: weighs them with every module that is on, draws, and keeps the ledger.
final class Referee: QuestionDecider {
  let pipeline: Pipeline
  let dice: Dice
  let vocabulary: Vocabulary
  /// Keep ledgers (a recorded game) or not (a playout).
  let isRecording: Bool
  var overrides: [Key: Decision.Ruling] = [:]
  /// The umpire's odds for argued moves, by the key of the order.
  var argued: [Key: ArgumentRuling] = [:]
  private(set) var decisions: [Decision] = []
  /// Every decision taken, also where none is kept.
  private(set) var count = 0
  private let log: ReadLog?
  /// The first term that said more than its declared readers may know.
  var indiscretion: TermName? { log?.indiscretion }
  // What the stage in hand sets before it calls a hook.
  var world: World
  var turn: Int32 = 0
  var step = Step.open
  var cause = Key(bits: 0)

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
    decisions = other.decisions
    count = other.count
    log = other.isRecording ? ReadLog(vocabulary) : nil
    self.world = world
    turn = other.turn
    step = other.step
  }

  /// Puts the decisions of a stage in the order of their keys, so that it does not matter who asked first.
  func arrange(since start: Int) {
    guard isRecording, decisions.count - start > 1 else { return }
    decisions[start...].sort { ($0.key, $0.cause) < ($1.key, $1.cause) }
  }

  private func odds(_ question: Question, _ subject: Subject) -> Odds {
    let viewer: Viewer
    switch vocabulary[question].decider {
    case .nature: viewer = .truth
    case .actor(let place): viewer = .actor(subject[place])
    }
    return pipeline.odds(question, subject, world, Lens(world, as: viewer), log: log)
  }

  func weigh(_ question: Question, _ subject: Subject) -> Int32 { odds(question, subject).total }

  func decide(_ question: Question, _ subject: Subject, _ key: Key, _ n: Int) -> Bool {
    var odds = odds(question, subject)
    if question == .argue {
      log?.clear()
      argued[cause]?.speak(&odds)
    }
    let decision = dice.key(turn: turn, subject: key, question: question, n: n)
    let draw = dice.draw(decision)
    let threshold = odds.threshold
    let found = UInt64(draw) < threshold
    count += 1
    guard isRecording else { return found }
    let ruling = overrides[decision]
    decisions.append(
      Decision(
        key: decision, question: question, subject: subject, cause: cause, turn: turn, step: step,
        terms: odds.ledger, total: odds.total, threshold: threshold, draw: draw, found: found,
        ruling: ruling))
    return ruling?.outcome ?? found
  }

  func choose(_ question: Question, _ options: [(Subject, Key)], _ key: Key) -> Int? {
    var best: (place: Int, sum: Int64)?
    var ledgers: [(Decision, Int64)] = []
    for (place, option) in options.enumerated() {
      let odds = odds(question, option.0)
      let decision = dice.key(
        turn: turn, subject: key.with(option.1), question: question, n: 0)
      let draw = dice.draw(decision)
      let sum = Int64(odds.total) + Int64(Arithmetic.gumbel(draw))
      if best.map({ sum > $0.sum }) ?? true { best = (place, sum) }
      count += 1
      guard isRecording else { continue }
      ledgers.append(
        (
          Decision(
            key: decision, question: question, subject: option.0, cause: cause, turn: turn,
            step: step, terms: odds.ledger, total: odds.total, threshold: nil, draw: draw,
            found: false, ruling: nil), sum
        ))
    }
    for (place, ledger) in ledgers.enumerated() {
      let one = ledger.0
      decisions.append(
        Decision(
          key: one.key, question: one.question, subject: one.subject, cause: one.cause,
          turn: one.turn, step: one.step, terms: one.terms, total: one.total, threshold: nil,
          draw: one.draw, found: place == best?.place, ruling: nil))
    }
    return best?.place
  }
}

/// What the umpire makes of an argued move: a word, and how many arguments stood for and against.
public struct ArgumentRuling: Hashable, Sendable {
  /// 0, ±1, ±3 or ±6 points.
  public let word: Int32
  public let pros: Int32
  public let cons: Int32
  public init(word: Int32, pros: Int32, cons: Int32) {
    self.word = word
    self.pros = pros
    self.cons = cons
  }

  func speak(_ odds: inout Odds) {
    odds.owner = .umpire
    odds.add(.umpireWord, points(word))
    odds.add(.pro, points(pros))
    odds.add(.con, points(-cons))
  }
}
