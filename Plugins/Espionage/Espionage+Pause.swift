import ParleyRules

/// Whoever is indicted for spying, or has just sworn it off, lies low for a while (article, H23).
struct Pause {
  let rules: EspionageRules
  let out: Adjudication

  private var lens: Lens { out.lens }

  func indicted(_ actor: Ref<Actor>?, over incident: Ref<Incident>) {
    guard let actor, lens.kind(of: incident) == .espionage else { return }
    lieLow(actor)
  }

  func sworeOff(under agreement: Ref<Agreement>, on text: Ref<Proposal>) {
    guard lens.ban(in: text, on: .commercial, keeping: rules.state) != nil else { return }
    for party in lens.parties(to: agreement) { lieLow(party) }
  }

  /// Players decide for themselves.
  private func lieLow(_ actor: Ref<Actor>) {
    guard !lens[.seated, actor], lens[.spies, actor] > 0,
      lens[rules.state.lowSince, actor] != lens[.turn]
    else { return }
    out.set(rules.state.lowSince, of: actor, to: lens[.turn])
    out.tell(rules.happenings.paused(actor), to: .whiteCell)
  }
}
