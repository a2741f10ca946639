import ParleyEngine
import ParleyRules

extension ClosedKinds {
  /// A way in that is found and does not show what it was for: to spy in one world, to strike in the other.
  static let intents = ClosedPairs.Kind(name: "what a way in that was found was for") {
    theatre, seed in
    guard let purpose = theatre.roster.vocabulary.quantity(named: "moles.strikes") else {
      return nil
    }
    let holders = ["boreal", "cassel", "helix"]
    let holder = holders[Int(seed % 3)]
    func burrowing(toStrike: Bool) -> (inout Campaign) -> Void {
      { $0.cells.append(Campaign.Cell(purpose, holder, value: toStrike ? 2 : 1)) }
    }
    let twins = Twins(
      theatre, seed, insiders: [holder], one: burrowing(toStrike: false),
      two: burrowing(toStrike: true))
    try twins.play()
    return twins
  }
}

/// Whoever the campaign names holds a way in from the first turn, which is found in the second, and never shows what it was
/// for.
struct Moles: Module {
  static let id = "moles"
  static let title: Text = "Moles"
  static let summary: Text = "Somebody is inside, and nobody reads why."
  /// Holds one to spy: 1; to strike: 2.
  let strikes: Column<Actor, Int32>
  let luck: TermName

  init(_ setup: inout Setup) {
    strikes = setup.column(
      "moles.strikes", "strikes", unit: .count, range: 0...2, sight: .hidden)
    luck = setup.term("moles.luck", "luck", sight: .hidden)
    setup.weighs(Questions.intent, Questions.spot)
    setup.advances(.operate)
  }

  func weigh(_ asked: Asked, _ odds: inout Odds) {
    if Questions.intent(asked) != nil { return odds.bar(luck) }
    if let foothold = Questions.spot(asked), asked.lens[.turn] > 1, isMole(foothold, asked.lens) {
      odds.add(luck, 30_000)
    }
  }

  private func isMole(_ foothold: Ref<Foothold>, _ lens: Lens) -> Bool {
    lens[.footholdHolder, foothold].map { lens[strikes, $0] > 0 } ?? false
  }

  func advance(_ step: Step, _ out: Adjudication) {
    let lens = out.lens
    guard lens[.turn] == 1, let holder = lens.actors.first(where: { lens[strikes, $0] > 0 }),
      let target = lens.all(Asset.self).first(where: { lens[.assetOwner, $0] != holder })
    else { return }
    out.create(
      Foothold.self, key: Foothold.key(broughtAboutBy: lens.key(of: holder)),
      knownBy: ActorSet(holder), withCables: true
    ) {
      $0[.footholdHolder] = holder
      $0[.footholdAsset] = target
      $0[.footholdKind] = lens[strikes, holder] == 1 ? .espionage : .preposition
      $0[.footholdSince] = lens[.turn]
      $0[.footholdActive] = true
    }
  }
}

/// Says aloud what was truly meant by an intrusion.
struct MindReader: Module {
  static let id = "mind-reader"
  static let title: Text = "Mind reader"
  static let summary: Text = "Knows what an intruder was after, and says so."
  let meant: Happening<OperationKind>

  init(_ setup: inout Setup) {
    meant = setup.happening(
      "mind-reader.meant", of: "what", is: [.disclosure], says: "Meant: {what}.")
    setup.responds(to: Happenings.incidentSurfaced, Happenings.spyingFound)
  }

  func respond(to event: Event, _ out: Adjudication) {
    let found = Happenings.spyingFound(event).map(\.2) ?? Happenings.incidentSurfaced(event)?.0
    guard let incident = found, let intent = out.lens[.intent, incident] else { return }
    out.tell(meant(intent), to: .everybody)
  }
}
