import ParleyRules

/// Charges as they stand.
extension Lens {
  /// Whether everybody knows of it.
  func isPublic(_ charge: Ref<Accusation>) -> Bool { knowers(of: charge).includesPublic }

  /// Those who stand behind it.
  func accusers(of charge: Ref<Accusation>) -> [Ref<Actor>] {
    [self[.accuser, charge], self[.partner, charge]].compactMap { $0 }
  }

  /// Whether it still waits for an answer and a verdict.
  func isOpen(_ charge: Ref<Accusation>) -> Bool {
    self[.answer, charge] == .silence && self[.verdict, charge] == .open
  }

  /// A countercharge is judged on the next floor: whoever it names has to have a say first.
  func isHeard(_ charge: Ref<Accusation>) -> Bool {
    self[.inReply, charge] == nil || self[.accusedTurn, charge] < self[.turn]
  }

  /// Whether third parties believed the same of the same one before: what an incident has cost an accused is not taken
  /// twice.
  func isSettled(_ charge: Ref<Accusation>) -> Bool {
    all(Accusation.self).contains {
      $0 != charge && self[.verdict, $0] == .believed
        && self[.accused, $0] == self[.accused, charge]
        && self[.accusedOf, $0] == self[.accusedOf, charge]
    }
  }

  /// The charges that an actor knows to be made against it and has not answered.
  func openCharges(against actor: Ref<Actor>, about incident: Ref<Incident>) -> [Ref<Accusation>] {
    let view = seen(by: actor)
    return view.all(Accusation.self).filter {
      self[.accused, $0] == actor && self[.accusedOf, $0] == incident && isOpen($0)
    }
  }
}
