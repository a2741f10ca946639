import ParleyRules

/// What an input that is kept does.
extension Session {
  func accept(_ recorded: RecordedOrder, from actor: Row, by: String) {
    guard let order = recorded.order(by: actor, in: game.world, setting.names) else { return }
    let purse = game.vocabulary[order.verb].purse
    let price = price(order)
    if purse == .ballot {
      sheet.hold(order, by: by)
    } else if phase == .negotiation {
      game.act(order, price: price)
      sheet.act(actor, isMove: purse == .floor)
      dropVotesOnChangedTexts()
      publish(isBriefing: false)
    } else {
      let own = streams[.team(actor)].map { self.own(order, $0) } ?? order
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
    if case .floor = game.vocabulary[order.verb].purse, sheet.floorMovers.contains(order.actor) {
      price.capital += 1
    }
    return price
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
