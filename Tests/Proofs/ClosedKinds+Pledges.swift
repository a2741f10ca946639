import ParleyEngine
import ParleyRules
import ParleyTesting

/// Secrets about promises.
extension ClosedKinds {
  /// A pledge broken by spying that nobody notices: in one world a word was broken, in the other it was kept. Where a look
  /// shows what its breaker does, the secret is out.
  static let brokenPledges = ClosedPairs.Kind(name: "a pledge broken by stealth") {
    theatre, seed in
    let spy = ["arden", "boreal"][Int(seed % 2)]
    let twins = Twins(theatre, seed, insiders: [spy], one: forbidSpying, two: forbidSpying)
    let actor = twins.actor(spy)
    mute(twins, spy: actor)
    twins.isClosed = { $0.isUnnoticed && !$0.hasShown(actor) }
    try agree(twins)
    try twins.play(to: 2 + Int32(seed / 4) % 3)
    let lens = twins.two.view(of: .team(actor)).lens
    let targets = lens.rows(.asset).filter { asset in
      !lens.pledges(of: Ref(actor), against: .espionage, at: Ref(asset)).isEmpty
    }
    guard !twins.isSettled, let target = Theatre.pick(targets, seed / 3) else { return nil }
    var order = Order(Verbs.operate.number, by: actor)
    order.slots[0] = OperationKind.espionage.rawValue
    order.slots[1] = target.code
    order.slots[3] = Level.high.rawValue
    guard twins.two.view(of: .team(actor)).refusal(order) == nil else { return nil }
    try twins.two.give(order, from: actor)
    try twins.play()
    return twins.isBroken ? twins : nil
  }

  private static func forbidSpying(_ campaign: inout Campaign) {
    let spying = WordSet<OperationKind>([.espionage])
    campaign.cells.append(Campaign.Cell(.forbids, pledge, value: spying.code))
  }

  private static let pledge = "gge-f"

  /// The two sign between them, on the first floor, that they do not spy on each other.
  private static func agree(_ twins: Twins) throws {
    while !twins.isSettled, twins.one.phase != .negotiation { try twins.close() }
    let names = twins.one.setting.names
    let (arden, boreal) = (twins.actor("arden"), twins.actor("boreal"))
    guard let measure = names.row(.measure, pledge), let line = names.row(.forum, "line") else {
      return
    }
    var text = Order(Verbs.propose.number, by: arden, texts: ["No spying"])
    text.slots[0] = measure.code
    text.slots[4] = line.code
    text.slots[5] = Tier.political.rawValue
    text.slots[6] = 0
    try twins.give(text, arden)
    for actor in [arden, boreal] {
      var vote = Order(Verbs.vote.number, by: actor)
      vote.slots[0] = Int32(twins.one.view(of: .team(actor)).lens.count(.proposal)) - 1
      vote.slots[1] = Ballot.yes.rawValue
      try twins.give(vote, actor)
    }
  }
}

extension Twins {
  /// A look has shown what a party does.
  fileprivate func hasShown(_ party: Row) -> Bool {
    two.decisions.contains { $0.question == .verify && $0.subject.a == party && $0.outcome }
  }

  /// A word was broken in the second world.
  fileprivate var isBroken: Bool {
    two.events(of: .white).contains {
      if case .happened(let happening) = $0.body { happening.kind == .pledgeBroken } else { false }
    }
  }
}

/// Says aloud who broke its word, as a disclosure that it declared.
struct Sneak: BareModule {
  static let id = "sneak"
  static let title: Text = "Sneak"
  static let summary: Text = "Cannot keep a broken word to itself."
  let word: HappeningKind
  init(_ setup: inout Setup) {
    word = setup.happening(
      HappeningDeclaration(
        "sneak.word", "Word has it: {who}.", [("who", .row(.actor))], isDisclosure: true))
    setup.responds(to: .pledgeBroken)
  }
  func respond(_ happening: Event, _ lens: Lens, _ out: Adjudication) {
    out.tell(word, happening.row(0), to: .everybody)
  }
}
