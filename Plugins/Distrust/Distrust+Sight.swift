import ParleyRules

/// What several of Distrust's rules read of the world.
extension Lens {
  /// What an actor calls its trust in another.
  func trust(of holder: Ref<Actor>?, in other: Ref<Actor>?) -> TrustWord {
    TrustWord(trust: self[.trust, holder, toward: other])
  }

  /// The likeliest suspect of a dossier beside its holder; `nil` where nobody is suspected.
  func primeSuspect(in dossier: Ref<Dossier>, of holder: Ref<Actor>) -> Suspicion? {
    shares(in: dossier).first { $0.suspect != holder }.map(Suspicion.init)
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
