import ParleyRules

/// Spying, as the viewer sees it.
extension Lens {
  /// Whether an incident looks to the viewer as if somebody sat where it should not, to listen or to prepare a blow.
  func looksLikeSpying(_ incident: Ref<Incident>) -> Bool {
    let kind = self[.incidentKind, incident]
    return kind == .espionage || kind == .intrusion
  }

  /// Those whom the viewer holds answerable for an incident: whoever is plain to all or known to it; where nobody is, the
  /// one that its own dossier makes likely or more.
  func heldAnswerable(for incident: Ref<Incident>) -> [Ref<Actor>] {
    let known = [self[.named, incident], backer(of: incident)].compactMap { $0 }
    guard known.isEmpty, let dossier = dossier(of: actor, on: incident),
      let best = likeliest(in: dossier), let suspect = best.suspect,
      Estimate(best.share).steps(above: .likely) >= 0
    else { return known }
    return [suspect]
  }

  /// Whether something happened within the last so many turns, as it is remembered once its turn is over.
  func isFresh(_ incident: Ref<Incident>, for turns: Int32) -> Bool {
    self[.turn] - self[.incidentTurn, incident] <= turns
  }

  /// Whether an actor has said that it was its own doing.
  func hasAdmitted(_ actor: Ref<Actor>, _ incident: Ref<Incident>) -> Bool {
    if self[.named, incident] == actor, self[.namedAnswer, incident] == .admit { return true }
    return all(Accusation.self, whose: .accusedOf, is: incident).contains {
      self[.accused, $0] == actor && self[.answer, $0] == .admit
    }
  }

  /// The sources that an actor has in place, in the order in which it came by them.
  func sources(of actor: Ref<Actor>) -> [Ref<Foothold>] {
    seen(by: actor).all(Foothold.self, whose: .footholdHolder, is: actor).filter {
      self[.footholdActive, $0] && self[.footholdKind, $0] == .espionage
    }
  }

  /// Whether a source was found: its holder is yet to hear of it, but nothing comes of it any more.
  func isFound(_ source: Ref<Foothold>) -> Bool { incident(of: source) != nil }

  /// What became of a source that was found.
  func incident(of source: Ref<Foothold>) -> Ref<Incident>? {
    find(Incident.self, Incident.key(broughtAboutBy: key(of: source)))
  }

  /// Agreements in force that bind both.
  func agreements(between a: Ref<Actor>, and b: Ref<Actor>) -> [Ref<Agreement>] {
    all(Agreement.self).filter {
      self[.inForce, $0] && isParty(a, to: $0) && isParty(b, to: $0)
    }
  }
}
