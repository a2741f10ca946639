import ParleyEngine
import ParleyRules
import ParleyTesting

/// Secrets about what was done, and by whom.
extension ClosedKinds {
  /// The culprit swapped with the same traces: all that is found was planted against a third. The victim watches too:
  /// it investigates, reads what it found, names the one at whom it points, and third parties judge that.
  static let culprits = ClosedPairs.Kind(name: "the culprit, with the same traces") {
    theatre, seed in
    let all = ["delta", "ghost-crew", "cassel", "helix"]
    let frame = Frame(inject: "bank-outage", flag: "boreal")
    let second = all[Int((seed + 1 + seed / 4 % 3) % 4)]
    return try swapped(theatre, seed, frame, all[Int(seed % 4)], second) { twins in
      try investigateAndName(twins)
    }
  }

  /// An inject whose incident bears a flag.
  private struct Frame {
    let inject: String
    let flag: String
  }

  /// Two worlds that differ in who was behind an inject.
  private static func swapped(
    _ theatre: Theatre, _ seed: UInt64, _ frame: Frame, _ first: String, _ second: String,
    _ opening: (Twins) throws -> Void = { _ in }
  ) throws -> Twins {
    let twins = Twins(
      theatre, seed, insiders: [first, second], one: { plant(frame, first, &$0, theatre.roster) },
      two: { plant(frame, second, &$0, theatre.roster) })
    // Whoever did it answers a charge as one who knows.
    let guilty = [first, second].map { twins.actor($0).code }
    let whom = [Verbs.attribute.number: [1, 4], Verbs.answer.number: [2]]
    twins.isMuted = { _, order in
      whom[order.verb, default: []].contains { guilty.contains(order.slots[$0]) }
    }
    try opening(twins)
    try twins.play()
    return twins
  }

  /// Lets somebody be behind an inject under a flag: all evidence is what was planted, it is never plain who did it, and
  /// the truth does not come out by itself.
  private static func plant(
    _ frame: Frame, _ culprit: String, _ campaign: inout Campaign, _ roster: Roster
  ) {
    for place in campaign.injects.indices where campaign.injects[place].id == frame.inject {
      guard let deed = campaign.injects[place].deed else { continue }
      campaign.injects[place].effects = [
        .incident(
          .init(
            of: deed.kind, by: culprit, at: deed.target, severity: deed.severity, flag: frame.flag))
      ]
    }
    let parameters: [(String, Int32)] = [
      ("opacity.planting", 9000), ("opacity.planted-spent", 0), ("opacity.truth", -12_000),
      ("opacity.delay", 1), ("opacity.fog", 1000),
    ]
    for (id, value) in parameters {
      guard let quantity = roster.vocabulary.quantity(named: id) else { continue }
      campaign.cells.append(Campaign.Cell(quantity, value: value))
    }
  }

  /// The victim looks for traces, and two turns on names in public the one at whom they point.
  private static func investigateAndName(_ twins: Twins) throws {
    let arden = twins.actor("arden")
    var look = Order(Verbs.investigate.number, by: arden)
    look.slots[0] = 0
    try twins.give(look, arden)
    try twins.play(to: 2)
    try twins.give(look, arden)
    try twins.play(to: 3)
    guard !twins.isSettled else { return }
    try twins.give(charge(twins.actor("boreal"), by: arden, .public, shows: 3), arden)
  }

  /// A charge about the first incident that its maker knows.
  private static func charge(_ whom: Row, by actor: Row, _ way: Way, shows: Int32 = 0) -> Order {
    var order = Order(Verbs.attribute.number, by: actor)
    order.slots[0] = 0
    order.slots[1] = whom.code
    order.slots[2] = Estimate.likely.rawValue
    order.slots[3] = way.rawValue
    order.slots[5] = shows
    return order
  }

  /// A charge that only the accused reads.
  static let accusations = ClosedPairs.Kind(name: "an attribution made in private") {
    theatre, seed in
    let twins = Twins(theatre, seed, insiders: ["arden", "boreal"])
    try twins.play(to: 2 + Int32(seed % 3))
    let arden = twins.actor("arden")
    let order = charge(twins.actor("boreal"), by: arden, .private)
    guard !twins.isSettled, twins.two.view(of: .team(arden)).refusal(order) == nil else {
      return nil
    }
    try twins.two.give(order, from: arden)
    try twins.play()
    return twins
  }

  /// A trace handed to one whom nobody plays. Later another accuses in public, and that one judges it with the rest: its
  /// ledger must read the same to all but the two.
  static let shares = ClosedPairs.Kind(name: "a trace shared in private with a non-player") {
    theatre, seed in
    let twins = Twins(theatre, seed, insiders: ["arden"])
    // A trace is a friendly act: it may move trust, and so how a bloc leans.
    twins.isClosed = { $0.outcomesAgree && $0.leaningsAgree }
    try twins.play(to: 2)
    let arden = twins.actor("arden")
    var share = Order(Verbs.share.number, by: arden)
    share.slots[0] = 0
    share.slots[1] = twins.actor(seed % 2 == 0 ? "delta" : "ghost-crew").code
    guard !twins.isSettled, twins.two.view(of: .team(arden)).refusal(share) == nil else {
      return nil
    }
    try twins.two.give(share, from: arden)
    try twins.play(to: 3)
    let helix = twins.actor("helix")
    try twins.give(charge(twins.actor("boreal"), by: helix, .public), helix)
    try twins.play()
    return twins
  }

  /// Espionage that nobody notices. The spy then leaves alone what its foothold would help it to.
  static let spying = ClosedPairs.Kind(name: "spying that nobody noticed") { theatre, seed in
    guard let spy = Theatre.pick(["arden", "boreal", "cassel", "helix"], seed) else { return nil }
    let twins = Twins(theatre, seed, insiders: [spy])
    let actor = twins.actor(spy)
    mute(twins, spy: actor)
    twins.isClosed = { $0.isUnnoticed }
    try twins.play(to: 1 + Int32(seed / 4) % 3)
    let targets = twins.two.view(of: .team(actor)).lens.rows(.asset)
    var order = Order(Verbs.operate.number, by: actor)
    order.slots[0] = OperationKind.espionage.rawValue
    order.slots[1] = targets[Int(seed / 3) % targets.count].code
    order.slots[3] = Level.high.rawValue
    guard !twins.isSettled, twins.two.view(of: .team(actor)).refusal(order) == nil else {
      return nil
    }
    try twins.two.give(order, from: actor)
    try twins.play()
    return twins
  }

  /// A spy leaves alone what its foothold would help it to.
  static func mute(_ twins: Twins, spy: Row) {
    let vocabulary = twins.theatre.roster.vocabulary
    let quiet = [
      "operate", "leave", "investigate", "attribute", "share", "publish", "reconstruct",
    ]
    // Nor does anybody else spy: a source in the spy's own house would read what its spying cost.
    twins.isMuted = { giver, order in
      giver == spy && quiet.contains(vocabulary[order.verb].id)
        || order.verb == Verbs.operate.number
          && order.slots[0] == OperationKind.espionage.rawValue
    }
  }

  /// The culprit of an inject of any campaign, swapped in the same way.
  static let injectCulprits = ClosedPairs.Kind(
    name: "the culprit of an inject, with the same traces"
  ) {
    theatre, seed in
    let deeds = theatre.campaign.injects.filter { $0.turn != nil && $0.deed != nil }
    guard let inject = Theatre.pick(deeds, seed), let deed = inject.deed else { return nil }
    let victim = theatre.campaign.cells.last {
      $0.quantity == .assetOwner && $0.first == deed.target
    }
    let others = theatre.campaign.actors.map(\.id).filter { $0 != victim?.rowID }
    guard others.count > 2, let flag = Theatre.pick(others, seed / 3) else { return nil }
    let suspects = others.filter { $0 != flag }
    let first = Int(seed / 2) % suspects.count
    let second = (first + 1 + Int(seed / 5) % (suspects.count - 1)) % suspects.count
    return try swapped(
      theatre, seed, Frame(inject: inject.id, flag: flag), suspects[first], suspects[second])
  }
}

extension Inject {
  /// Something done by one who is not known, if that is what the inject is about.
  var deed: (kind: OperationKind, target: String, severity: Int32)? {
    for case .incident(let deed) in effects where !deed.isNamed {
      return (deed.kind, deed.at, deed.severity)
    }
    return nil
  }
}

extension Twins {
  /// No trace of an operation was seen in the second world that was not seen in the first.
  var isUnnoticed: Bool {
    func seen(_ session: Session) -> Set<Key> {
      let found = session.decisions.filter {
        ($0.question == .detect || $0.question == .spot) && $0.outcome
      }
      return Set(found.map(\.key))
    }
    return outcomesAgree && seen(two).isSubset(of: seen(one))
  }
}
