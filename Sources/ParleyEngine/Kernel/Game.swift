import ParleyRules

/// The truth of one game, and the steps that move it on. Pure: no clock, no files, no people. One thread plays it; the
/// dynamic exclusivity checks on its lists are left out.
public final class Game {
  /// What it is played with.
  public let setting: Setting
  package let world: World
  let referee: Referee
  let pipeline: Pipeline
  /// What reaches its seats with the next cables, stage by stage.
  @exclusivity(unchecked) private var cables: [[Adjudication.Effect]] = []
  /// What happened since it was last published.
  @exclusivity(unchecked) var news: [Event] = []
  /// Private news, for the next briefing.
  @exclusivity(unchecked) var privateNews: [Event] = []
  /// What has happened of the kinds that the campaign's conditions ask after.
  @exclusivity(unchecked) private(set) var witnessed: [Event] = []
  /// What people wrote, by the key of its row.
  @exclusivity(unchecked) public private(set) var texts: [Key: String] = [:]
  /// Sealed orders of this turn, in the order of their keys.
  var sealed: [Order] = [] {
    didSet { sealedSteps = sealed.map { vocabulary[$0.verb].step($0) } }
  }
  /// What orders of this turn were taken for, by their keys.
  @exclusivity(unchecked) var paid: [Key: Price] = [:]
  /// When each of them resolves.
  @exclusivity(unchecked) private var sealedSteps: [Step] = []
  /// Whose argued moves were not heard this turn, one entry each.
  var turnedAway: [Row] = []
  /// The keys of the acts on this turn's floor.
  var floorKeys: [Key] = []
  @exclusivity(unchecked) private var decisionsArranged = 0
  /// The first fault of a rule, if any. The game goes on without the effect at fault.
  public private(set) var fault: RuleFault?
  let out: Adjudication
  private let stage: Stage
  /// Whether news and ledgers are kept for streams.
  public let isRecording: Bool

  /// A game before its first turn. A playout that asks for no record runs without `isRecording`.
  public init(_ setting: Setting, isRecording: Bool = true) {
    self.setting = setting
    self.isRecording = isRecording
    world = setting.openingWorld()
    pipeline = setting.pipeline
    referee = Referee(setting, pipeline: pipeline, world: world, isRecording: isRecording)
    out = Adjudication(decider: referee, lens: Lens(world, as: .truth))
    stage = Stage(setting.pipeline.rights)
  }

  private init(copying other: Game) {
    setting = other.setting
    stage = Stage(other.setting.pipeline.rights)
    isRecording = other.isRecording
    world = other.world.copy()
    pipeline = other.pipeline
    referee = Referee(copying: other.referee, world: world)
    cables = other.cables
    news = other.news
    privateNews = other.privateNews
    witnessed = other.witnessed
    texts = other.texts
    sealed = other.sealed
    paid = other.paid
    sealedSteps = other.sealedSteps
    turnedAway = other.turnedAway
    decisionsArranged = other.decisionsArranged
    floorKeys = other.floorKeys
    fault = other.fault
    out = Adjudication(decider: referee, lens: Lens(world, as: .truth))
  }

  /// An independent copy: adjudication is tried on one before it is revealed.
  public func copy() -> Game { Game(copying: self) }

  /// The turn in hand, from 1; 0 before the first has opened.
  public var turn: Int32 { world[.turn] }
  /// What can be said in it.
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
  /// - Returns: the orders that were filed for non-players and can be taken.
  func run(_ step: Step, orders: [Order] = []) -> [Order] {
    begin(step)
    let lens = truth
    for order in orders.count > 1 ? orders.sorted(by: isEarlier) : orders {
      let before = out.askedSoFar
      let inHand = OrderInHand(order)
      out.paid = paid[order.key] ?? Price()
      for member in pipeline.resolving[Int(order.verb.number)] {
        hear(member.owner, cause: order.key, for: inHand)
        member.module.resolve(order, out)
      }
      out.paid = Price()
      if out.askedSoFar == before { tellCameToNothing(order, lens) }
    }
    let cause = Game.stepKeys[Int(step.rawValue)].child(UInt64(UInt32(bitPattern: turn)))
    for member in pipeline.advancing[Int(step.rawValue)] {
      hear(member.owner, cause: cause)
      member.module.advance(step, out)
    }
    return taken(finish(step), at: step)
  }

  /// Its target left, or others were quicker: nothing is dropped in silence. A non-player thinks again anyway.
  private func tellCameToNothing(_ order: Order, _ lens: Lens) {
    guard lens[.seated, order.actorRow] > 0 else { return }
    hear(.core, cause: order.key)
    out.tellCameToNothing(order)
  }

  /// Plays one step with the sealed orders that resolve in it.
  func runSealed(_ step: Step) {
    let due = sealed.indices.filter { sealedSteps[$0] == step }
    _ = run(step, orders: due.map { sealed[$0] })
  }

  private func isEarlier(_ a: Order, _ b: Order) -> Bool {
    (a.key < b.key) != setting.isBackwards
  }

  /// Lets effects of the engine itself take hold: prices, ballots, injects.
  func apply(_ step: Step, cause: Key, _ body: (Lens, Adjudication) -> Void) {
    begin(step)
    hear(.core, cause: cause)
    body(truth, out)
    drop(finish(step), at: step)
  }

  /// Hands over what was kept for the next briefing.
  func deliverCables() {
    let kept = cables
    cables.removeAll()
    news += privateNews
    privateNews.removeAll()
    for effects in kept { deliver(effects) }
    // What a change did not come to is read beside the change.
    tellAtOnce(since: 0)
  }

  /// What was put off in one stage takes hold in one stage, so that a later word replaces an earlier one.
  private func deliver(_ effects: [Adjudication.Effect]) {
    begin(.brief)
    for effect in effects {
      out.hear(effect.owner, cause: out.cause)
      out.deliver(effect)
    }
    drop(finish(.brief), at: .brief)
  }

  private func begin(_ step: Step) {
    referee.world = world
    referee.turn = turn
    referee.step = step
  }

  /// The next hook speaks, about that.
  /// - Parameter order: the order that it carries out.
  private func hear(_ owner: Owner, cause: Key, for order: OrderInHand? = nil) {
    out.hear(owner, cause: cause)
    referee.cause = cause
    referee.order = order
  }

  /// The most waves of responses in one stage.
  private static let waveLimit = 8

  /// Ends a stage: its effects take hold, then what happened is answered, in waves.
  /// - Returns: the orders that were filed meanwhile.
  private func finish(_ step: Step) -> [Order] {
    var wave = settle(step)
    var waves = 0
    while !wave.isEmpty {
      waves += 1
      if waves > Game.waveLimit {
        report("answers to happenings did not come to rest in \(Game.waveLimit) waves", step)
        break
      }
      for event in wave {
        for member in pipeline.responding[Int(event.kind.number)] {
          hear(member.owner, cause: event.cause)
          member.module.respond(to: event, out)
        }
      }
      wave = settle(step)
    }
    return out.handOver()
  }

  /// - Returns: what happened, in an order that depends on nothing but what happened.
  private func settle(_ step: Step) -> [Event] {
    var result = stage.commit(out, to: world)
    referee.arrange(since: decisionsArranged, stage.real)
    decisionsArranged = referee.decisions.count
    if let fault = result.fault { report(fault, step) }
    if let name = referee.indiscretion {
      report(
        "the term \(vocabulary[name].id) was made of what not all of its readers may know", step)
    }
    for (key, text) in result.texts { texts[key] = text }
    if !result.deferred.isEmpty { cables.append(result.deferred) }
    result.happenings += result.lost.compactMap(tellLost)
    if result.happenings.count > 1 { result.happenings.sort(by: Game.inOrder) }
    if !setting.watched.isEmpty {
      witnessed += result.happenings.filter { setting.watched.contains($0.kind) }
    }
    if isRecording { publish(result.happenings) }
    return result.happenings
  }

  private func publish(_ happenings: [Event]) {
    for happening in happenings {
      if case .only = happening.audience {
        privateNews.append(happening)
      } else {
        news.append(happening)
      }
    }
  }

  private static func inOrder(_ a: Event, _ b: Event) -> Bool {
    if a.kind != b.kind { return a.kind.number < b.kind.number }
    for place in 0..<6 where a[place] != b[place] { return a[place] < b[place] }
    return a.cause < b.cause
  }

  func report(_ message: String, _ step: Step) {
    if fault == nil { fault = RuleFault(message: message, turn: turn, step: step) }
  }
}

extension Step {
  /// The name of a step, for keys and records.
  public var name: String { "\(self)" }
}
