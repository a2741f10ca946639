import ParleyRules

/// What several of Distrust's rules read of the world.
extension Lens {
  /// What an actor calls its trust in another.
  func trust(of holder: Ref<Actor>?, in other: Ref<Actor>?) -> TrustWord {
    TrustWord(trust: self[.trust, holder, toward: other])
  }

  /// The suspect whom a dossier makes likelier than any other beside its holder; `nil` where nobody stands out.
  func primeSuspect(in dossier: Ref<Dossier>, of holder: Ref<Actor>) -> Suspicion? {
    let others = shares(in: dossier).filter { $0.suspect != holder }
    guard let prime = others.first, others.count < 2 || prime.share > others[1].share else {
      return nil
    }
    return Suspicion(suspect: prime.suspect, share: prime.share)
  }
}

/// Whom one takes for the culprit, and how surely.
struct Suspicion {
  let suspect: Ref<Actor>
  /// How likely it is taken to be, in thousandths.
  let share: Int32

  init(suspect: Ref<Actor>, share: UInt32) {
    self.suspect = suspect
    let whole = UInt64(1) << 32
    self.share = Int32(clamping: (UInt64(share) * 1000 + whole / 2) / whole)
  }
}
