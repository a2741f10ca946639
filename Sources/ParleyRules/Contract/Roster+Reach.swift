/// What is declared so that nobody can ever reach it: cells without a reader, orders that no step carries out.
extension Roster {
  var outOfReach: [String] {
    vocabulary.quantities.compactMap(unread) + vocabulary.verbs.compactMap(notCarriedOut)
      + vocabulary.kinds.flatMap(wrongPeople)
  }

  /// A cell that its sight gives to somebody whom its kind does not name.
  private func unread(_ quantity: QuantityDeclaration) -> String? {
    let kind = quantity.first.map { vocabulary[$0] }
    switch quantity.sight {
    case .own:
      guard let kind else { return "\(quantity.id): nobody owns a number of the whole game" }
      if quantity.first == .actor || kind.holder != nil { return nil }
      return "\(quantity.id): nobody can read it, as a row of \(kind.id) belongs to nobody"
    case .ownSecond:
      return quantity.second == .actor
        ? nil : "\(quantity.id): nobody can read it, as its second row is no actor"
    case .parties:
      guard let kind else { return "\(quantity.id): a number of the whole game has no parties" }
      return kind.parties != nil
        ? nil : "\(quantity.id): nobody can read it, as a row of \(kind.id) has no parties"
    case .open, .known, .hidden: return nil
    }
  }

  /// Who holds a row, and who its parties are, must stand with that row.
  private func wrongPeople(_ kind: KindDeclaration) -> [String] {
    var found: [String] = []
    if let holder = kind.holder.map({ vocabulary[$0] }) {
      let isOfKind = holder.first.map { vocabulary[$0].id } == kind.id && holder.second == nil
      if !isOfKind || holder.unit != .row(.actor) {
        found.append("\(kind.id): \(holder.id) does not say which actor a row belongs to")
      }
    }
    if let parties = kind.parties.map({ vocabulary[$0] }) {
      let isOfKind = parties.first.map { vocabulary[$0].id } == kind.id
      if !isOfKind || parties.second != .actor {
        found.append("\(kind.id): \(parties.id) does not say which actors are its parties")
      }
    }
    return found
  }

  /// An order that would be taken, paid for and lost.
  private func notCarriedOut(_ verb: VerbDeclaration) -> String? {
    guard verb.owner != .core else { return nil }
    if verb.purse == .ballot {
      return "\(verb.id): a ballot is a vote on a text, and has its order"
    }
    let number = vocabulary.verb(named: verb.id) ?? .unregistered
    let step = verb.step(Order(number, by: .none))
    if verb.purse.isFloor {
      return step == .floor ? nil : "\(verb.id): an act on the floor is carried out at floor"
    }
    return step.carriesOutOrders
      ? nil : "\(verb.id): nothing is carried out at the step \(step), and the order would be lost"
  }
}
