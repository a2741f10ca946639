import ParleyRules

/// Looking at oneself: who knows what sits in its own networks can decide what becomes known of it.
extension EspionageOrders {
  static func sweep(
    by parameters: EspionageParameters, keeping state: EspionageState
  ) -> Verb<Ref<Asset>> {
    Verb(
      "sweep", alias: "licht-door",
      does: Text(
        "look for intruders in what is yours; nobody hears of it",
        nl: "zoek indringers in wat van u is; niemand hoort ervan"),
      family: .operation, purse: .sealed(1), in: .prepare,
      slots: object(Asset.self, "target", asks: Text("where", nl: "waar")) { view, _ in
        view.all(Asset.self, whose: .assetOwner, is: view.actor)
      },
      sentence: Text(
        "You have {target} swept: whoever sits there is found at even odds, and you alone will know.",
        nl:
          "U laat {target} doorlichten: wie daar zit, wordt in de helft van de gevallen gevonden, en alleen u weet het."
      ),
      price: { view, _, _ in Price(budget: view[parameters.sources.sweepCost]) },
      refuse: { view, _, target in
        view[.assetOwner, target] == view.actor ? nil : .sweepYourOwn
      },
      appeal: { view, _, target in worth(ofSweeping: target, to: view, keeping: state) })
  }

  /// Whoever has a text of its own on the table wants to know who reads along, where nothing was found of late, and
  /// where there is enough left for everything else.
  private static func worth(
    ofSweeping target: Ref<Asset>, to view: Lens, keeping state: EspionageState
  ) -> Int32 {
    guard let actor = view.actor, view[.budget, actor] > 2,
      view[.turn] - view[state.swept, target] > 2 || view[state.swept, target] == 0
    else { return 0 }
    let isQuiet = !view.all(Incident.self, whose: .victim, is: actor).contains {
      view.looksLikeSpying($0) && view.isFresh($0, for: 3)
    }
    let hasText = view.texts.contains {
      view.isOpen($0) && view[.stance, $0, toward: actor] != .none
    }
    guard isQuiet, hasText else { return 0 }
    return view[state.tradeSecrets, target] ? points(2) : points(1)
  }
}

/// A sweep, as it is carried out.
struct Sweep {
  let rules: EspionageRules
  let out: Adjudication

  private var lens: Lens { out.lens }

  func begin(by order: Order) {
    out.set(rules.state.swept, of: rules.orders.sweep(order), to: lens[.turn])
  }

  /// Whoever looked and found nobody hears so: what was found tells itself.
  func report() {
    for asset in lens.all(Asset.self) where lens[rules.state.swept, asset] == lens[.turn] {
      guard let owner = lens[.assetOwner, asset], !foundSomebody(in: asset) else { continue }
      out.tell(rules.happenings.sweptClean(owner, asset), to: .actors(owner))
    }
  }

  private func foundSomebody(in asset: Ref<Asset>) -> Bool {
    lens.all(Incident.self).contains {
      lens[.incidentTarget, $0] == asset && lens[.incidentTurn, $0] == lens[.turn]
        && lens.kind(of: $0).leavesFoothold
    }
  }
}
