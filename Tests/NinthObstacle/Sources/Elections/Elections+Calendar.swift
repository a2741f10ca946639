import ParleyRules

/// When is voted where.
struct ElectionCalendar: Sendable {
  let every: Quantity
  let season: Quantity
  let date: Quantity

  init(_ parameters: ElectionsParameters, _ state: ElectionsState) {
    every = parameters.every
    season = parameters.season
    date = state.date
  }

  /// Turns until an actor's next election: 0 in the turn itself, `nil` where nobody votes.
  func turnsToElection(of actor: Row, _ lens: Lens) -> Int32? {
    guard lens[.actorKind, actor] == ActorKind.state.rawValue else { return nil }
    let (turn, every, date) = (lens[.turn], lens[every], lens[date, actor])
    if date >= turn, date > 0 { return date - turn }
    guard every > 0 else { return nil }
    // Counted from the date the campaign gave, if that has passed; else from the start.
    let since = Int64(turn - date)
    let left = (Int64(every) - since % Int64(every)) % Int64(every)
    return Int32(clamping: left)
  }
}

extension ElectionsRules {
  private var calendar: ElectionCalendar { ElectionCalendar(parameters, state) }

  func turnsToElection(of actor: Row, _ lens: Lens) -> Int32? {
    calendar.turnsToElection(of: actor, lens)
  }

  /// Whether an actor's government is campaigning.
  func isSeason(for actor: Row, _ lens: Lens) -> Bool {
    guard let left = turnsToElection(of: actor, lens) else { return false }
    return left < lens[parameters.season]
  }

  /// The term in a mandate: rivals among the sponsors of a text, in season. Bringing parliament
  /// in takes most of it away; being behind in the polls makes it worse.
  func weighMandate(_ actor: Row, _ text: Row, _ lens: Lens, _ odds: inout Odds) {
    guard isSeason(for: actor, lens) else { return }
    let rival = lens.sponsors(of: text).first {
      $0 != actor && lens[.rivals, actor, toward: $0] > 0
    }
    guard let rival else { return }
    var weight = lens[parameters.rivals]
    if lens[state.briefed, actor] > 0 {
      weight = Arithmetic.scaled(weight, Int64(lens[parameters.calm]), over: 1000)
    }
    let behind = max(0, 500 - lens[state.poll, actor])
    weight += Arithmetic.scaled(weight, Int64(behind), over: 500)
    odds.add(terms.season, -weight, about: rival)
  }

  /// What a poll is worth on the day, as log-odds around an even race; ten points ahead is a
  /// safe seat.
  func swayed(_ actor: Row, _ lens: Lens) -> Int32 { (lens[state.poll, actor] - 500) * 20 }

  /// A turn of campaigning: the poll goes up or down.
  func poll(_ actor: Row, _ lens: Lens, _ out: Adjudication) {
    let rose = out.ask(rises, Subject(actor), key: lens.key(.actor, actor))
    let swing = rose ? lens[parameters.swing] : -lens[parameters.swing]
    out.add(state.poll, actor, swing, withCables: true)
    let poll = min(max(lens[state.poll, actor] + swing, 0), 1000)
    out.tell(told.polled, [actor.number, poll / 10], to: .only(ActorSet(actor)))
  }

  /// Election day. A government that is sent home leaves its successor a fresh start and less
  /// standing.
  func hold(_ actor: Row, _ lens: Lens, _ out: Adjudication) {
    if out.ask(returned, Subject(actor), key: lens.key(.actor, actor)) {
      return out.tell(told.returned, actor, to: .everybody)
    }
    let price = lens[parameters.defeat]
    out.add(.capital, actor, -price)
    out.add(state.poll, actor, 500 - lens[state.poll, actor], withCables: true)
    out.tell(told.votedOut, [actor.number, price], to: .everybody)
  }
}
