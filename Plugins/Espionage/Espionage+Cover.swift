import ParleyRules

/// What gives a source away, and what it is taken for.
extension Weighing {
  /// Taking all shows; whoever looks, finds.
  func weighCover(of source: Ref<Foothold>, into odds: inout Odds) {
    if lens[state.wide, source] { odds.add(terms.sources.wide, lens[parameters.sources.wide]) }
    guard lens[state.swept, lens[.footholdAsset, source]] == max(lens[.turn], 1) else { return }
    odds.add(terms.sources.sweep, lens[parameters.sources.sweep])
  }

  /// What was there to listen looks as if it was there to strike.
  func weighIntent(of source: Ref<Foothold>, into odds: inout Odds) {
    guard lens[.footholdKind, source] == .espionage else { return }
    odds.add(terms.sources.looksAlike, -lens[parameters.sources.looksAlike])
  }

  /// A non-player that was indicted or has sworn it off spies less for a while, and with more care afterwards (article,
  /// H23: a pause is no end).
  func weighPause(of actor: Ref<Actor>, into odds: inout Odds) {
    let since = lens[state.lowSince, actor]
    guard since > 0, lens[.turn] - since < lens[parameters.rebuff.low] else { return }
    odds.add(terms.rebuff.pause, -lens[parameters.rebuff.pause])
  }

  func weighCare(of actor: Ref<Actor>, _ kind: OperationKind, into odds: inout Odds) {
    let since = lens[state.lowSince, actor]
    guard kind == .espionage, since > 0, lens[.turn] - since >= lens[parameters.rebuff.low]
    else { return }
    odds.add(terms.rebuff.careful, -lens[parameters.rebuff.careful])
  }
}
