import ParleyRules

/// Throwing out another's people: loud, and answered in kind.
extension EspionageOrders {
  static func expulsion(
    by parameters: EspionageParameters, keeping state: EspionageState,
    asking inKind: Question<Ref<Actor>, Ref<Actor>>
  ) -> Verb<Ref<Actor>> {
    let grounds = Grounds(parameters: parameters, state: state)
    return Verb(
      "expel", alias: "wijs-uit",
      does: Text(
        "throw out a state's people for spying, and with them up to two of its sources",
        nl: "wijs mensen van een staat uit wegens spionage, en met hen hoogstens twee bronnen"),
      family: .operation, purse: .sealed(1), in: .judge,
      slots: object(Actor.self, "whom", asks: Text("whose", nl: "van wie")) { view, _ in
        view.actors.filter { grounds.refusal(ofExpelling: $0, seenBy: view) == nil }
      },
      sentence: Text(
        "You throw out people of {whom} before everybody. It may answer in kind.",
        nl:
          "U wijst voor ieders oog mensen van {whom} uit. Een antwoord met gelijke munt kan volgen."
      ),
      price: { view, _, _ in Price(capital: view[parameters.rebuff.cost]) },
      refuse: { view, _, whom in grounds.refusal(ofExpelling: whom, seenBy: view) },
      prospects: { view, order, whom in
        guard !view[.seated, whom] else { return [] }
        return [
          Prospect(
            inKind(whom, order.actor),
            says: Text(
              "{odds} that it answers in kind", nl: "{odds} op een antwoord met gelijke munt"))
        ]
      },
      appeal: { view, _, whom in grounds.worth(ofExpelling: whom, to: view) })
  }
}

/// What an expulsion rests on.
struct Grounds: Sendable {
  let parameters: EspionageParameters
  let state: EspionageState

  func refusal(ofExpelling whom: Ref<Actor>, seenBy view: Lens) -> Refusal? {
    guard let actor = view.actor else { return nil }
    if whom == actor { return .expelYourself }
    if view[.actorKind, whom] != .state { return .expelNoState }
    if isRecent(by: actor, of: whom, in: view) { return .expelledAlready }
    // Whoever was thrown out may answer in kind.
    if isRecent(by: whom, of: actor, in: view) { return nil }
    return finds(by: actor, laidAt: whom, in: view).isEmpty ? .noSuspicion : nil
  }

  /// What was found at home, and lies likely at another's door.
  private func finds(
    by actor: Ref<Actor>, laidAt whom: Ref<Actor>, in view: Lens
  ) -> [Ref<Incident>] {
    view.all(Incident.self, whose: .victim, is: actor).filter {
      view.looksLikeSpying($0) && view.heldAnswerable(for: $0).contains(whom)
    }
  }

  private func isRecent(by actor: Ref<Actor>, of whom: Ref<Actor>, in view: Lens) -> Bool {
    let turn = view[state.expelled, actor, toward: whom]
    return turn > 0 && view[.turn] - turn <= view[parameters.home.memory]
  }

  /// A rival is thrown out in hot blood, or in answer; not one whose text is wanted.
  func worth(ofExpelling whom: Ref<Actor>, to view: Lens) -> Int32 {
    guard let actor = view.actor, view[.capital, actor] > 3,
      !view.areOfOneCamp(actor, whom)
    else { return 0 }
    let isNeeded = view.texts.contains {
      view.isOpen($0) && view[.stance, $0, toward: actor] != .none
        && view[.stance, $0, toward: whom] != .none
    }
    if isNeeded { return 0 }
    if isRecent(by: whom, of: actor, in: view) { return points(4) }
    let isHot = finds(by: actor, laidAt: whom, in: view).contains {
      view.isFresh($0, for: view[parameters.home.memory])
    }
    return isHot ? points(3) : 0
  }
}

/// An expulsion, as it is carried out.
struct Expulsion {
  let rules: EspionageRules
  let out: Adjudication

  private var lens: Lens { out.lens }

  func carryOut(by order: Order) {
    let (actor, whom) = (order.actor, rules.orders.expel(order))
    out.tell(rules.happenings.expelled(actor, whom), to: .everybody)
    throwOut(whom, by: actor)
    let blow = lens[rules.parameters.rebuff.blow]
    if blow > 0 { out.tell(Happenings.shock(actor, whom, blow), to: .everybody) }
    guard !lens[.seated, whom],
      out.ask(
        rules.questions.inKind(whom, actor),
        key: lens.key(of: whom).with(lens.key(of: actor)))
    else { return }
    out.tell(rules.happenings.answered(whom, actor), to: .everybody)
    throwOut(actor, by: whom)
  }

  /// Those that have sat there longest go first.
  private func throwOut(_ whom: Ref<Actor>, by actor: Ref<Actor>) {
    out.set(rules.state.expelled, of: actor, toward: whom, to: lens[.turn])
    let inside = lens.sources(of: whom).filter {
      lens[.assetOwner, lens[.footholdAsset, $0]] == actor && !lens.isFound($0)
    }
    for source in inside.prefix(Int(lens[rules.parameters.rebuff.shut])) {
      shut(source, of: whom, out)
    }
  }
}

/// A source is gone, and its holder hears of it.
func shut(_ source: Ref<Foothold>, of holder: Ref<Actor>, _ out: Adjudication) {
  guard let asset = out.lens[.footholdAsset, source] else { return }
  out.end(.footholdActive, of: source)
  out.tell(Happenings.footholdLost(holder, asset), to: .actors(holder))
}
