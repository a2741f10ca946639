import ParleyRules

/// What an input that is kept does.
extension Session {
  func accept(_ recorded: RecordedOrder, from actor: Row, by: String, for price: Price?) {
    guard let order = recorded.order(by: actor, in: game.world, setting.names) else { return }
    let purse = game.vocabulary[order.verb].purse
    if purse == .ballot { return sheet.hold(order, by: by) }
    let own = streams[.team(actor)].map { self.own(order, $0) } ?? order
    let price = price ?? self.price(own)
    if phase == .negotiation {
      game.act(order, price: price)
      sheet.act(actor, isMove: purse == .floor)
      dropVotesOnChangedTexts()
      publish(isBriefing: false)
    } else {
      sheet.file(TurnSheet.Filed(order: order, own: own, price: price, by: by))
    }
  }

  /// A vote that is held does not outlive the text it was cast on; who cast it hears so at once.
  private func dropVotesOnChangedTexts() {
    let changed = game.news.filter { $0.kind == .textAmended || $0.kind == .termDefined }
      .map { $0.row(1) }
    let fallen = sheet.dropVotes(on: changed)
    guard !fallen.isEmpty else { return }
    for vote in fallen {
      game.apply(.floor, cause: vote.key.with(Key("engine", "vote-fell"))) { _, out in
        let (textNamed, _) = Verbs.vote(vote)
        let text = textNamed.row
        out.tell(.voteFell, text, to: .only(ActorSet(vote.actorRow)))
      }
    }
    game.news += game.privateNews.filter { $0.kind == .voteFell }
    game.privateNews.removeAll { $0.kind == .voteFell }
  }

  /// What an order is taken for, as the door finds it: on its seat's own world, in its own row numbers.
  private func price(_ own: Order) -> Price {
    let world = streams[.team(own.actorRow)]?.world ?? game.world
    let door = Door(pipeline: game.pipeline, lens: Lens(world, as: .actor(own.actorRow)))
    let left = door.freeFloorMoves(after: sheet.floorMoves[own.actorRow] ?? 0)
    return door.price(own, isFloorUsed: left == 0)
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
