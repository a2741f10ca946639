import ParleyRules

/// The orders that Espionage adds: what a source is for and how much it takes, a look at oneself, an expulsion.
struct EspionageOrders: Sendable {
  /// What a source is for, said with an operation.
  let purpose: AddedSlot<Purpose>
  /// How much it takes along, said with an operation.
  let reach: AddedSlot<Reach>
  /// Looks for intruders in what is one's own.
  let sweep: Verb<Ref<Asset>>
  /// Throws out the people of a state that spied.
  let expel: Verb<Ref<Actor>>

  init(
    _ setup: inout Setup, by parameters: EspionageParameters, keeping state: EspionageState,
    asking questions: EspionageQuestions
  ) {
    let errand = Errand(parameters: parameters, state: state)
    purpose = setup.extend(
      Verbs.operate, with: Self.purpose,
      refuse: { view, order, purpose in errand.refusal(of: purpose, in: order, seenBy: view) },
      prospects: { view, order, purpose in
        errand.prospects(of: purpose, in: order, seenBy: view, asking: questions.sees)
      },
      appeal: { view, order, purpose in errand.appeal(of: purpose, in: order, seenBy: view) })
    reach = setup.extend(
      Verbs.operate, with: Self.reach,
      price: { view, _, reach in
        Price(budget: reach == .wide ? view[parameters.sources.wideCost] : 0)
      },
      refuse: { view, order, _ in Errand.spies(order, in: view) ? nil : .reachOfOther },
      appeal: { view, order, reach in errand.appeal(of: reach, in: order, seenBy: view) })
    sweep = setup.verb(Self.sweep(by: parameters, keeping: state))
    expel = setup.verb(Self.expulsion(by: parameters, keeping: state, asking: questions.inKind))
  }

  private static let purpose = choice(
    Purpose.self, "for",
    asks: Text(
      "political: home on every text on the docket; commercial: +1 budget a turn, where there are trade secrets; compliance: whether they keep their word",
      nl:
        "politiek: het thuisfront over elke tekst op de agenda; commercieel: +1 budget per beurt, waar bedrijfsgeheimen zijn; naleving: of zij hun woord houden"
    ),
    default: .political, markers: ["for", "voor"], isBare: false)

  private static let reach = choice(
    Reach.self, "scale",
    asks: Text(
      "wide: +1 budget, reads all its owner has, easier to find, and all who share a network with it hear of it",
      nl:
        "breed: +1 budget, leest alles wat de eigenaar heeft, wordt eerder gevonden, en ieder die een netwerk deelt hoort ervan"
    ),
    default: .narrow, markers: ["scale", "schaal"], isBare: false)
}
