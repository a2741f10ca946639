import ParleyRules

/// What an input that is kept does.
extension Session {
  func accept(_ recorded: RecordedOrder, from actor: Row, by: String) {
    guard let order = recorded.order(by: actor, in: game.world, setting.names) else { return }
    let purse = game.vocabulary[order.verb].purse
    ready.remove(actor)
    let price = price(order)
    if purse == .ballot {
      votes.removeAll { $0.order.actor == actor && $0.order.slots[0] == order.slots[0] }
      votes.append((order, by))
    } else if phase == .negotiation {
      game.act(order, price: price)
      floorActs[actor, default: 0] += 1
      if case .floor = purse { floorUsed.insert(actor) }
      dropVotesOnChangedTexts()
      publish(isBriefing: false)
    } else {
      let own = streams[.team(actor)].map { self.own(order, $0) } ?? order
      pending.append(Waiting(order: order, own: own, price: price, by: by))
    }
  }

  /// A vote that is held does not outlive the text it was cast on; who cast it hears so at once.
  private func dropVotesOnChangedTexts() {
    let changed = game.news.filter { $0.kind == .textAmended || $0.kind == .termDefined }
      .map { $0.row(1) }
    let fallen = votes.map(\.order).filter { changed.contains(Verbs.vote($0).0) }
    guard !fallen.isEmpty else { return }
    votes.removeAll { changed.contains(Verbs.vote($0.order).0) }
    for vote in fallen {
      ready.remove(vote.actor)
      game.apply(.floor, cause: vote.key.with(Key("engine", "vote-fell"))) { _, out in
        let (text, _) = Verbs.vote(vote)
        out.tell(.voteFell, text, to: .only(ActorSet(vote.actor)))
      }
    }
    game.news += game.privateNews.filter { $0.kind == .voteFell }
    game.privateNews.removeAll { $0.kind == .voteFell }
  }

  private func price(_ order: Order) -> Price {
    let lens = Lens(game.world, as: .actor(order.actor))
    var price = Door(pipeline: game.pipeline, lens: lens).price(order)
    if case .floor = game.vocabulary[order.verb].purse, floorUsed.contains(order.actor) {
      price.capital += 1
    }
    return price
  }

  func takeBack(_ place: Int, from actor: Row) {
    ready.remove(actor)
    if let found = Session.index(of: place, in: pending, where: { $0.order.actor == actor }) {
      pending.remove(at: found)
      return
    }
    let held = place - pending.count { $0.order.actor == actor }
    if let found = Session.index(of: held, in: votes, where: { $0.order.actor == actor }) {
      votes.remove(at: found)
    }
  }

  /// Where the `place`-th of those stands that are meant, from 1.
  private static func index<Item>(
    of place: Int, in list: [Item], where isMeant: (Item) -> Bool
  ) -> Int? {
    var left = place
    for index in list.indices where isMeant(list[index]) {
      left -= 1
      if left == 0 { return index }
    }
    return nil
  }

  func write(_ text: String, to seats: [String]) {
    // The same words twice are told apart by how often they were written: never by what else was typed.
    let twins = inputs.count { if case .news(text, _) = $0 { true } else { false } }
    let cause = Key("news", text).child(UInt64(twins))
    let readers = seats.map { ActorSet(actor($0)) }.reduce(ActorSet.nobody) { $0.union($1) }
    game.apply(.brief, cause: cause) { _, out in
      let set = seats.isEmpty ? ActorSet.everybody : readers
      let row = out.create(.text, text: text, knownBy: set)
      out.tell(.newsWritten, [row.number], to: seats.isEmpty ? .everybody : .only(set))
    }
    game.news += game.privateNews.filter { $0.kind == .newsWritten }
    game.privateNews.removeAll { $0.kind == .newsWritten }
    publish(isBriefing: false)
  }
}
