import ParleyRules

/// The truth of one game, and the steps that move it on. Pure: no clock, no files, no people.
public final class Game {
  public let setting: Setting
  package private(set) var world: World
  let referee: Referee
  let pipeline: Pipeline
  /// What reaches its seats with the next cables, stage by stage.
  private var cables: [[Adjudication.Effect]] = []
  /// What happened since it was last published.
  var news: [Happening] = []
  /// Private news, for the next briefing.
  var privateNews: [Happening] = []
  /// What people wrote, by the key of its row.
  public private(set) var texts: [Key: String] = [:]
  /// Sealed orders of this turn, in the order of their keys.
  var sealed: [Order] = []
  /// Whose argued moves were not heard this turn, one entry each.
  var turnedAway: [Row] = []
  /// The keys of the acts on this turn's floor.
  var floorKeys: [Key] = []
  private var decisionsArranged = 0
  /// The first fault of a rule, if any. The game goes on without the effect at fault.
  public private(set) var fault: RuleFault?
  let out: Adjudication
  /// Whether news and ledgers are kept for streams.
  public let isRecording: Bool

  public init(_ setting: Setting, isRecording: Bool = true) {
    self.setting = setting
    self.isRecording = isRecording
    world = setting.openingWorld()
    pipeline = Pipeline(
      setting.roster, setting.mask, isBackwards: setting.isBackwards)
    referee = Referee(setting, pipeline: pipeline, world: world, isRecording: isRecording)
    out = Adjudication(decider: referee)
  }

  private init(copying other: Game) {
    setting = other.setting
    isRecording = other.isRecording
    world = other.world.copy()
    pipeline = other.pipeline
    referee = Referee(copying: other.referee, world: world)
    cables = other.cables
    news = other.news
    privateNews = other.privateNews
    texts = other.texts
    sealed = other.sealed
    turnedAway = other.turnedAway
    decisionsArranged = other.decisionsArranged
    floorKeys = other.floorKeys
    fault = other.fault
    out = Adjudication(decider: referee)
  }

  /// An independent copy: adjudication is tried on one before it is revealed.
  public func copy() -> Game { Game(copying: self) }

  public var turn: Int32 { world[.turn] }
  public var vocabulary: Vocabulary { setting.roster.vocabulary }
  /// All decisions so far, in the order in which they were taken.
  public var decisions: [Decision] { referee.decisions }
  /// How many decisions were taken, also in a playout.
  public var decisionCount: Int { referee.count }
  /// The truth, seen by all of it.
  public var truth: Lens { Lens(world, as: .truth) }

  private static let stepKeys = Step.allCases.map { Key("step", $0.name) }

  // MARK: Steps

  /// Plays one step: the orders that resolve in it, then the modules that work at it.
  func run(_ step: Step, orders: [Order] = []) -> [Order] {
    let stage = begin(step)
    let lens = truth
    let inTurn = orders.sorted { ($0.key < $1.key) != setting.isBackwards }
    for order in inTurn {
      for member in pipeline.resolving[Int(order.verb.number)] {
        call(member, cause: order.key, stage) { $0.resolve(order, lens, out) }
      }
    }
    let cause = Game.stepKeys[Int(step.rawValue)].child(UInt64(UInt32(bitPattern: turn)))
    for member in pipeline.advancing[Int(step.rawValue)] {
      call(member, cause: cause, stage) { $0.advance(step, lens, out) }
    }
    finish(stage, step)
    return stage.result.filed
  }

  /// Lets effects of the engine itself take hold: prices, ballots, injects.
  func apply(_ step: Step, cause: Key, _ body: (Lens, Adjudication) -> Void) {
    let stage = begin(step)
    out.owner = .core
    out.cause = cause
    referee.cause = cause
    body(truth, out)
    stage.collect(out)
    finish(stage, step)
  }

  /// Hands over what was kept for the next briefing.
  func deliverCables() {
    let kept = cables
    cables.removeAll()
    news += privateNews
    privateNews.removeAll()
    for effects in kept { deliver(effects) }
  }

  /// What was put off in one stage takes hold in one stage, so that a later word replaces an earlier one.
  private func deliver(_ effects: [Adjudication.Effect]) {
    let stage = begin(.brief)
    for effect in effects {
      out.owner = effect.owner
      switch effect.change {
      case .add(let quantity, let a, let b, let value): out.add(quantity, a, toward: b, value)
      case .set(let quantity, let a, let b, let value): out.set(quantity, a, toward: b, value)
      case .learn(let kind, let row, let actors): out.learn(kind, row, by: actors)
      }
    }
    stage.collect(out)
    finish(stage, .brief)
  }

  private func begin(_ step: Step) -> Stage {
    referee.world = world
    referee.turn = turn
    referee.step = step
    return Stage()
  }

  private func call(
    _ member: Pipeline.Member, cause: Key, _ stage: Stage, _ hook: (any Module) -> Void
  ) {
    out.owner = member.owner
    out.cause = cause
    referee.cause = cause
    hook(member.module)
    stage.collect(out)
  }

  /// The most waves of responses in one stage.
  private static let waveLimit = 8

  /// Ends a stage: its effects take hold, then what happened is answered, in waves.
  private func finish(_ stage: Stage, _ step: Step) {
    var wave = settle(stage, step)
    var waves = 0
    while !wave.isEmpty {
      waves += 1
      if waves > Game.waveLimit {
        report("answers to happenings did not come to rest in \(Game.waveLimit) waves", step)
        return
      }
      let lens = truth
      let next = Stage()
      for happening in wave {
        for member in pipeline.responding[Int(happening.kind.number)] {
          call(member, cause: happening.cause, next) { $0.respond(happening, lens, out) }
        }
      }
      stage.adopt(next)
      wave = settle(next, step)
    }
  }

  private func settle(_ stage: Stage, _ step: Step) -> [Happening] {
    stage.commit(to: world)
    referee.arrange(since: decisionsArranged)
    decisionsArranged = referee.decisions.count
    if let fault = stage.fault { report(fault, step) }
    if let name = referee.indiscretion {
      report(
        "the term \(vocabulary[name].id) was made of what not all of its readers may know", step)
    }
    for (key, text) in stage.result.texts { texts[key] = text }
    if !stage.result.deferred.isEmpty { cables.append(stage.result.deferred) }
    let happenings = stage.result.happenings.sorted(by: Game.inOrder)
    if isRecording {
      for happening in happenings {
        if case .only = happening.audience {
          privateNews.append(happening)
        } else {
          news.append(happening)
        }
      }
    }
    return happenings
  }

  private static func inOrder(_ a: Happening, _ b: Happening) -> Bool {
    if a.kind != b.kind { return a.kind.number < b.kind.number }
    for place in 0..<6 where a[place] != b[place] { return a[place] < b[place] }
    return a.cause < b.cause
  }

  private func report(_ message: String, _ step: Step) {
    if fault == nil { fault = RuleFault(message: message, turn: turn, step: step) }
  }
}

extension Step {
  /// The name of a step, for keys and records.
  public var name: String { "\(self)" }
}
