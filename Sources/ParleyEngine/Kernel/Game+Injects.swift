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
    for (inject, entry) in inOrder(places) {
      let before = privateNews.count
      if missingModule(of: inject) != nil { skip(entry) } else { release(inject, as: entry) }
      tellAtOnce(since: before, withScripted: true)
    }
  }

  /// Of several at once the lots of this game say which comes first; but one that asks after another comes after it, so
  /// that the newspaper knows of the outage it writes about. Where two ask after each other, the lots decide again.
  private func inOrder(_ places: [Int]) -> [(inject: Inject, entry: Ref<Inject>)] {
    let injects = setting.campaign.injects
    var waiting = places.map { (inject: injects[$0], entry: entry(at: $0)) }
      .sorted { $0.entry < $1.entry }
    var ordered: [(inject: Inject, entry: Ref<Inject>)] = []
    while waiting.count > 1 {
      let ids = Set(waiting.map(\.inject.id))
      let next = waiting.firstIndex { item in
        item.inject.mentions.intersection(ids).isSubset(of: [item.inject.id])
      }
      ordered.append(waiting.remove(at: next ?? 0))
    }
    return ordered + waiting
  }

  /// What is done follows how things stand when it comes, what is said how they stand once it has: whether everybody can
  /// know who did it, say. An inject without other words says its own before anything else is told.
  private func release(_ inject: Inject, as entry: Ref<Inject>) {
    let effects = wording(of: inject).map { inject.wordings[$0].effects } ?? nil
    let doing = ReleasedEffects(
      effects ?? inject.effects, of: inject, as: entry, in: self, out: out)
    apply(.brief, cause: truth.key(of: entry)) { lens, out in
      out.set(.firedTurn, of: entry, to: lens[.turn])
      if inject.otherwise.isEmpty {
        out.tell(Happenings.injectReleased(entry), to: audience(of: inject))
      }
      doing.takeHold()
    }
    // Evidence lies in dossiers on an incident that may have come with the rest.
    if doing.hasMore {
      apply(.brief, cause: truth.key(of: entry)) { _, _ in doing.followUp() }
    }
    if !inject.otherwise.isEmpty { say(inject, as: entry) }
  }

  /// Says what is true of this game.
  private func say(_ inject: Inject, as entry: Ref<Inject>) {
    let place = wording(of: inject) ?? inject.otherwise.count
    apply(.brief, cause: truth.key(of: entry)) { _, out in
      out.tell(
        place == 0
          ? Happenings.injectReleased(entry) : Happenings.injectReworded(entry, Int32(place)),
        to: audience(of: inject))
    }
  }

  /// The first wording that takes nothing for granted that is not so: 0 for the inject's own; `nil` where none does.
  private func wording(of inject: Inject) -> Int? {
    let judge = Judge(self)
    return inject.wordings.firstIndex { $0.presumes.map(judge.holds) ?? true }
  }

  /// Passed over, with a note to the white cell.
  private func skip(_ entry: Ref<Inject>) {
    apply(.brief, cause: truth.key(of: entry)) { lens, out in
      out.set(.skippedTurn, of: entry, to: lens[.turn])
      out.tell(Happenings.injectSkipped(entry), to: .whiteCell)
    }
  }

  /// What was said while an inject was released and does not wait for the cables.
  /// - Parameter hasScripted: whether what injects may tell in a rule's words is among it.
  func tellAtOnce(since place: Int, withScripted hasScripted: Bool = false) {
    func isMeant(_ event: Event) -> Bool {
      isToldAtOnce(event) || (hasScripted && vocabulary[event.kind].isScriptable)
    }
    let fresh = privateNews[place...]
    news += fresh.filter(isMeant)
    privateNews = privateNews[..<place] + fresh.filter { !isMeant($0) }
  }

  /// What an inject says is read when it is released, and so is what it cost at home.
  private func isToldAtOnce(_ event: Event) -> Bool {
    if let (_, _, reason) = Happenings.budgetMoved(event) ?? Happenings.capitalMoved(event) {
      return [.inTheNews, .beyondRange].contains(reason)
    }
    return event.isOfInject || Happenings.injectSkipped(event) != nil
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
