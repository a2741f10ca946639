import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyTesting

/// Who acts for whom stays hidden, and what an intruder was after. No obstacle brings hands in yet, so a stand-in does.
enum Backers {
  static func run(_ ledger: inout ProofLedger) {
    let kinds: [(kind: ClosedPairs.Kind, standIn: any Module.Type, betrayal: any Module.Type)] = [
      (ClosedKinds.backers, Hirelings.self, Blabber.self),
      (ClosedKinds.hands, Hirelings.self, HandCounter.self),
      (ClosedKinds.intents, Moles.self, MindReader.self),
    ]
    for (kind, standIn, betrayal) in kinds {
      let hired = Theatre.ring(Roster(Obstacles.all + [standIn]))
      let tally = ClosedPairs.judge(kind, hired, seeds: 1...60)
      ledger.note(
        "closed pairs, \(kind.name): nobody in the dark can tell", tally.isClean, tally.line)
      let loose = Theatre.ring(Roster(Obstacles.all + [standIn, betrayal]))
      let leaks = ClosedPairs.judge(kind, loose, seeds: 1...8).leaks
      ledger.note(
        "control: \(kind.name), betrayed, is caught", !leaks.isEmpty,
        leaks.first.map { String($0.prefix(200)) } ?? "")
    }
  }
}

/// Secrets about who acts for whom.
extension ClosedKinds {
  /// The same deed of the same group, ordered by one seat in one world, and by another or by nobody in the other.
  static let backers = ClosedPairs.Kind(name: "who stands behind a deed by another's hand") {
    theatre, seed in
    let sponsors = ["boreal", "cassel", "helix"]
    let first = sponsors[Int(seed % 3)]
    let second = seed / 3 % 3 == 0 ? nil : sponsors[Int((seed + 1 + seed / 9 % 2) % 3)]
    return try ordered(theatre, seed, "hirelings.sponsor", by: first, second)
  }

  /// A way in that one seat gained by a group's hand in one world, and by its own in the other.
  static let hands = ClosedPairs.Kind(name: "by whose hand a way in was gained") { theatre, seed in
    let holders = ["boreal", "cassel", "helix"]
    return try ordered(theatre, seed, "hirelings.hand", by: holders[Int(seed % 3)], nil)
  }

  /// Two worlds that differ in what a group did for whom.
  private static func ordered(
    _ theatre: Theatre, _ seed: UInt64, _ quantity: String, by first: String, _ second: String?
  ) throws -> Twins? {
    guard let quantity = theatre.roster.vocabulary.quantity(named: quantity) else { return nil }
    func order(_ sponsor: String?) -> (inout Campaign) -> Void {
      { campaign in
        guard let sponsor else { return }
        campaign.cells.append(Campaign.Cell(quantity, "ghost-crew", rowID: sponsor))
      }
    }
    let insiders = [first, second].compactMap { $0 }
    let twins = Twins(
      theatre, seed, insiders: insiders, one: order(first), two: order(second))
    // To name whoever did it is a bet on the truth, and it is right or wrong.
    let guilty = (insiders + ["ghost-crew"]).map { twins.actor($0).code }
    let whom = [Verbs.attribute.number: [1, 4], Verbs.answer.number: [2]]
    twins.isMuted = { _, order in
      whom[order.verb, default: []].contains { guilty.contains(order.slots[$0]) }
    }
    try twins.play()
    return twins
  }
}

/// A group does something in the second turn, and holds a way in from the first, for whom the campaign says. Who stands
/// behind it never comes out, and the way in is never found. Everybody else may hire it as well.
struct Hirelings: Module {
  static let id = "hirelings"
  static let title: Text = "Hirelings"
  static let summary: Text = "Some act for others."
  let by: AddedSlot<Ref<Actor>?>
  /// For whom a group did it.
  let sponsor: Column<Actor, Ref<Actor>?>
  /// For whom a group gained a way in.
  let hand: Column<Actor, Ref<Actor>?>
  let cover: TermName

  init(_ setup: inout Setup) {
    by = setup.extend(
      Verbs.operate,
      with: optional(Actor.self, "by", asks: "by whose hand", markers: ["by", "door"]) { view, _ in
        view.actors.filter { view[.actorKind, $0] == .group }
      }, as: .hand)
    sponsor = setup.column("hirelings.sponsor", "sponsor", sight: .hidden)
    hand = setup.column("hirelings.hand", "hand", sight: .hidden)
    cover = setup.term("hirelings.cover", "cover", sight: .hidden)
    setup.weighs(Questions.expose, Questions.spot)
    setup.advances(.operate)
  }

  func weigh(_ asked: Asked, _ odds: inout Odds) { odds.bar(cover) }

  func advance(_ step: Step, _ out: Adjudication) {
    let lens = out.lens
    guard let crew = lens.actors.first(where: { lens[.actorKind, $0] == .group }),
      let target = lens.all(Asset.self).first(where: { lens[.assetStatus, $0] == .vital })
    else { return }
    if lens[.turn] == 1 { enter(target, by: crew, out) }
    if lens[.turn] == 2 { strike(target, by: crew, out) }
  }

  private func strike(_ target: Ref<Asset>, by crew: Ref<Actor>, _ out: Adjudication) {
    let backer = out.lens[sponsor, crew]
    out.create(Incident.self) {
      $0[.incidentKind] = .disruption
      $0[.incidentTarget] = target
      $0[.victim] = out.lens[.assetOwner, target]
      $0[.severity] = 3
      $0[.incidentTurn] = out.lens[.turn]
      $0[.culprit] = crew
      $0[.behind] = backer
      if let backer { $0[.knownBacker, toward: backer] = backer }
    }
  }

  /// The holder is always the same: the one that the campaign names, else the first that is of the group's camp.
  private func enter(_ target: Ref<Asset>, by crew: Ref<Actor>, _ out: Adjudication) {
    let lens = out.lens
    let owner = lens[.assetOwner, target]
    let holders = lens.actors.filter { lens[.seated, $0] && $0 != owner }
    for holder in holders {
      out.create(
        Foothold.self, key: Foothold.key(broughtAboutBy: lens.key(of: holder)),
        knownBy: ActorSet(holder), withCables: true
      ) {
        $0[.footholdHolder] = holder
        $0[.footholdAsset] = target
        $0[.footholdKind] = .preposition
        $0[.footholdSince] = lens[.turn]
        $0[.footholdActive] = true
        $0[.footholdHand] = lens[hand, crew] == holder ? crew : nil
      }
    }
  }
}

/// The same, and a source of its own names whoever stands behind it.
struct Blabber: BareModule {
  static let id = "blabber"
  static let title: Text = "Blabber"
  static let summary: Text = "Knows for whom it was done, and says so."
  let word: HappeningKind
  init(_ setup: inout Setup) {
    word = setup.happening(
      HappeningDeclaration(
        "blabber.word", "Word has it: {who}.", [("who", .row(.actor))], isDisclosure: true))
    setup.responds(to: .incidentSurfaced)
  }
  func respond(_ happening: Event, _ lens: Lens, _ out: Adjudication) {
    out.tell(word, [lens[.behind, happening.row(0)]], to: .everybody)
  }
}

/// Says each turn by how many hands ways in were gained.
struct HandCounter: BareModule {
  static let id = "hand-counter"
  static let title: Text = "Hand counter"
  static let summary: Text = "Counts other people's hands aloud."
  let count: HappeningKind
  init(_ setup: inout Setup) {
    count = setup.happening(
      HappeningDeclaration(
        "hand-counter.count", "{count} acted for others.", [("count", .count)], isDisclosure: true))
    setup.advances(.finish)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    let hands = lens.rows(.foothold).count { lens[.footholdHand, $0] >= 0 }
    out.tell(count, [Int32(hands)], to: .everybody)
  }
}
