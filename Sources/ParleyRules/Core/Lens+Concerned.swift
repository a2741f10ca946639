/// Whom a matter concerns: in one place, as a bystander must change nothing.
///
/// An actor that the campaign only names (no seat, no voice in a forum, nothing that could be attacked) is a name on the
/// roster. It is no suspect of what nobody lays at its door, no third party to charges between others, and nobody's
/// choice when one is picked at random. All of this is read from what everybody may know, and so betrays nothing.
extension Lens {
  /// Whether an actor has something in play that everybody can see: a seat, a voice in a forum, or an asset.
  public func isInPlay(_ actor: Ref<Actor>) -> Bool {
    self[.seated, actor] || all(Forum.self).contains { speaks(actor, in: $0) }
      || !all(Asset.self, whose: .assetOwner, is: actor).isEmpty
  }

  /// Whether an actor takes a part in the game: it has something in play, or a doctrine by which it acts. Only its
  /// own view and the truth can tell the latter.
  public func takesPart(_ actor: Ref<Actor>) -> Bool {
    isInPlay(actor)
      || [Doctrine.strike, .spy, .accuse, .table].contains { self[$0.share, actor] > 0 }
  }

  /// The weight that a dossier opens with for those whom the victim does not list: one in twenty against one it lists
  /// (designer's judgement). Neutral, so that a name on the roster leaves no line in anybody's dossier.
  public static let unlisted: Int32 = -3000

  /// The weight of one who cannot have done it: the victim, and the holder who knows that it did not. Far below
  /// what any trace can make up for.
  public static let noSuspect: Int32 = -20_000

  /// The suspects in a dossier, with their weights: those whom the victim lists, those who have something in play, and
  /// whoever a trace, an admission or the news has made likelier than the others, wherever it came from. Who did it is
  /// not asked: a culprit on nobody's list is a suspect once something points at it.
  public func suspects(in dossier: Ref<Dossier>) -> [(suspect: Ref<Actor>, logit: Int32)] {
    actors.map { (suspect: $0, logit: self[.belief, dossier, toward: $0]) }.filter {
      $0.logit > Lens.noSuspect && ($0.logit > Lens.unlisted || isInPlay($0.suspect))
    }
  }

  /// Whether an actor makes up its mind about an incident that everybody hears of: whoever takes part, whom it was
  /// done to, and who has to answer for it, as it knows that for certain.
  public func isConcerned(_ actor: Ref<Actor>, by incident: Ref<Incident>) -> Bool {
    takesPart(actor) || actor == self[.victim, incident]
      || answerable(for: incident).contains(actor)
  }

  /// The third parties to a charge: non-players with a voice of their own that sit in a forum with one of those it is
  /// about, or are of one camp with one of them. Those who accuse and are accused judge nothing; the victim does, where
  /// another speaks for it.
  public func thirdParties(to charge: Ref<Accusation>) -> [Ref<Actor>] {
    let parties = [self[.accuser, charge], self[.partner, charge], self[.accused, charge]]
      .compactMap { $0 }
    let about = parties + [self[.victim, self[.accusedOf, charge]]].compactMap { $0 }
    let forums = all(Forum.self).filter { forum in about.contains { speaks($0, in: forum) } }
    return actors.filter { actor in
      guard !self[.seated, actor], self[.actorKind, actor] != .group, !parties.contains(actor)
      else { return false }
      return about.contains { areOfOneCamp(actor, $0) }
        || forums.contains { speaks(actor, in: $0) }
    }
  }
}
