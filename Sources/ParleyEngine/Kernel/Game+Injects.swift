import ParleyRules

/// The events list of the exercise: injects are released, their effects take hold, and their words are read at once.
extension Game {
  /// Releases the injects whose turn or condition has come.
  func releaseInjects() {
    let judge = Judge(self)
    let injects = setting.campaign.injects
    let due = injects.indices.filter { place in
      if let turn = injects[place].turn { return turn == self.turn && !isReleased(place) }
      guard let condition = injects[place].when else { return false }
      return !isReleased(place) && judge.holds(condition)
    }
    release(places: due)
  }

  private func isReleased(_ place: Int) -> Bool {
    let entry = entry(at: place)
    return truth[.firedTurn, entry] > 0 || truth[.skippedTurn, entry] > 0
  }

  /// An inject on the events list.
  private func entry(at place: Int) -> Ref<Inject> { Ref(setting.names.row(.inject, at: place)) }

  /// Releases injects by their ids.
  func release(_ ids: [String]) {
    release(
      places: setting.campaign.injects.indices.filter {
        ids.contains(setting.campaign.injects[$0].id)
      })
  }

  /// Releases injects: their effects, and their words to those they are for. One whose module is off is skipped.
  private func release(places: [Int]) {
    let injects = setting.campaign.injects
    // Of several at once the lots of this game say which comes first.
    let due = places.map { (inject: injects[$0], entry: entry(at: $0)) }
    for (inject, entry) in due.sorted(by: { $0.entry < $1.entry }) {
      let before = privateNews.count
      if missingModule(of: inject) != nil { skip(entry) } else { release(inject, as: entry) }
      tellAtOnce(since: before)
    }
  }

  private func release(_ inject: Inject, as entry: Ref<Inject>) {
    apply(.brief, cause: truth.key(of: entry)) { lens, out in
      out.set(.firedTurn, of: entry, to: lens[.turn])
      out.tell(Happenings.injectReleased(entry), to: audience(of: inject))
      ReleasedEffects(of: inject, as: entry, in: self, out: out).takeHold()
    }
    // Evidence lies in dossiers on an incident that may have come with the rest.
    guard inject.effects.contains(where: \.isFollowUp) else { return }
    apply(.brief, cause: truth.key(of: entry)) { _, out in
      ReleasedEffects(of: inject, as: entry, in: self, out: out).followUp()
    }
  }

  /// Passed over, with a note to the white cell.
  private func skip(_ entry: Ref<Inject>) {
    apply(.brief, cause: truth.key(of: entry)) { lens, out in
      out.set(.skippedTurn, of: entry, to: lens[.turn])
      out.tell(Happenings.injectSkipped(entry), to: .whiteCell)
    }
  }

  /// What was said while an inject was released and does not wait for the cables.
  func tellAtOnce(since place: Int) {
    let fresh = privateNews[place...]
    news += fresh.filter(isToldAtOnce)
    privateNews = privateNews[..<place] + fresh.filter { !isToldAtOnce($0) }
  }

  /// What an inject says is read when it is released, and so is what it cost at home.
  private func isToldAtOnce(_ event: Event) -> Bool {
    if let (_, _, reason) = Happenings.budgetMoved(event) ?? Happenings.capitalMoved(event) {
      return [.inTheNews, .beyondRange].contains(reason)
    }
    return Happenings.injectReleased(event) != nil || Happenings.injectSkipped(event) != nil
  }

  /// The obstacle that an inject needs, where it is switched off.
  func missingModule(of inject: Inject) -> Owner? {
    guard let module = inject.needs, let entry = setting.roster.obstacle(module) else { return nil }
    return setting.mask.contains(entry.owner) ? nil : entry.owner
  }

  /// Those whom an inject is for.
  func audience(of inject: Inject) -> Audience {
    guard let seats = inject.to else { return .everybody }
    return .only(
      ActorSet(seats.compactMap { setting.names.row(.actor, $0) }.map { Ref<Actor>($0) }))
  }
}
