import ParleyRules

/// What non-players say to charges against them.
struct Replies {
  let out: Adjudication

  private var lens: Lens { out.lens }

  /// Every non-player answers, or keeps silent, in the first reply step after it learned of a charge: once an incident,
  /// whoever accuses it.
  func give() {
    for accused in lens.actors where !lens[.seated, accused] {
      var answered: [Ref<Incident>] = []
      for charge in fresh(against: accused) {
        guard let incident = lens[.accusedOf, charge], !answered.contains(incident) else {
          continue
        }
        answered.append(incident)
        reply(to: charge, about: incident, by: accused)
      }
    }
  }

  private func fresh(against accused: Ref<Actor>) -> [Ref<Accusation>] {
    lens.seen(by: accused).all(Accusation.self).filter {
      lens[.accused, $0] == accused && lens.isOpen($0)
        && lens[.accusedTurn, $0] >= lens[.turn] - 1
    }
  }

  private func reply(
    to charge: Ref<Accusation>, about incident: Ref<Incident>, by accused: Ref<Actor>
  ) {
    // Where it is plain who did it, pointing elsewhere would only be found wrong.
    let isSettled =
      lens[.named, incident] != nil || lens.seen(by: accused).hasNamed(accused, on: incident)
    let scapegoat = isSettled ? nil : scapegoat(of: accused, for: charge)
    let options = Answer.allCases.filter { $0 != .counter || scapegoat != nil }
    let key = lens.key(of: charge)
    let matters = options.map { answer in
      (
        matter: Questions.reply(accused, charge, answer),
        key: key.child(UInt64(answer.code))
      )
    }
    guard let place = out.choose(among: matters), options[place] != .silence else { return }
    Reply(of: accused, about: incident, out: out).give(options[place], pointingAt: scapegoat)
  }

  /// Whom an accused points at: the one it holds likeliest itself, but for those who accuse it.
  private func scapegoat(of accused: Ref<Actor>, for charge: Ref<Accusation>) -> Ref<Actor>? {
    let view = lens.seen(by: accused)
    guard let dossier = view.dossier(of: accused, on: view[.accusedOf, charge]) else { return nil }
    let accusers = view.accusers(of: charge)
    let others = view.shares(in: dossier).map(\.suspect)
    return others.first { $0 != accused && !accusers.contains($0) }
  }
}
