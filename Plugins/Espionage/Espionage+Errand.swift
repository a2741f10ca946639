import ParleyRules

/// What is said of a source as it is sent: whether it makes sense, what it may see, what it is worth to whoever sends it.
struct Errand: Sendable {
  let parameters: EspionageParameters
  let state: EspionageState

  /// Whether an order is one for espionage, as far as it has been said.
  static func spies(_ order: Order, in view: Lens) -> Bool {
    view.said("kind", in: order) == OperationKind.espionage
  }

  func refusal(of purpose: Purpose, in order: Order, seenBy view: Lens) -> Refusal? {
    guard Errand.spies(order, in: view) else { return .purposeOfOther }
    let target: Ref<Asset>? = view.said("target", in: order)
    switch purpose {
    case .political: return nil
    case .commercial: return view[state.tradeSecrets, target] ? nil : .nothingToSteal
    case .compliance:
      return promises(to: order.actor, of: view[.assetOwner, target], in: view).isEmpty
        ? .noPromiseBetween : nil
    }
  }

  func prospects(
    of purpose: Purpose, in order: Order, seenBy view: Lens,
    asking sees: Question<Ref<Actor>, Ref<Actor>, Ref<Agreement>>
  ) -> [Prospect] {
    let target: Ref<Asset>? = view.said("target", in: order)
    guard purpose == .compliance, let owner = view[.assetOwner, target],
      let promise = promises(to: order.actor, of: owner, in: view).first
    else { return [] }
    return [
      Prospect(
        sees(order.actor, owner, promise),
        says: Text(
          "{odds} each turn to see whether they keep their word",
          nl: "{odds} om per beurt te zien of zij hun woord houden"))
    ]
  }

  private func promises(
    to actor: Ref<Actor>, of other: Ref<Actor>?, in view: Lens
  ) -> [Ref<Agreement>] {
    guard let other, other != actor else { return [] }
    return view.agreements(between: actor, and: other)
  }
}

// MARK: What it is worth

extension Errand {
  /// From how much budget on a government can afford to take all.
  private static let plenty: Int32 = 6

  /// Whoever has promises of a rival wants to know whether they are kept, the more where they bind; whoever lives by it
  /// goes for what sells.
  func appeal(of purpose: Purpose, in order: Order, seenBy view: Lens) -> Int32 {
    guard Errand.spies(order, in: view) else { return 0 }
    let target: Ref<Asset>? = view.said("target", in: order)
    switch purpose {
    case .political: return 0
    case .commercial:
      guard view[state.tradeSecrets, target] else { return 0 }
      return view[state.steals, order.actor] ? points(3) : points(1)
    case .compliance:
      let promises = promises(to: order.actor, of: view[.assetOwner, target], in: view)
      let binding = promises.contains {
        view.strength(of: view[.agreementProposal, $0]) != .thin
      }
      return binding ? points(2) : promises.isEmpty ? 0 : points(1)
    }
  }

  /// Taking all is for the rich, and not at a friend's.
  func appeal(of reach: Reach, in order: Order, seenBy view: Lens) -> Int32 {
    guard reach == .wide, Errand.spies(order, in: view) else { return 0 }
    let target: Ref<Asset>? = view.said("target", in: order)
    let isFriend = view.areOfOneCamp(order.actor, view[.assetOwner, target])
    guard !isFriend, view[.budget, order.actor] >= Errand.plenty else { return 0 }
    return points(1)
  }
}
