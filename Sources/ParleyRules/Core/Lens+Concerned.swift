/// Whom a matter concerns: in one place, as a bystander must change nothing.
///
/// An actor that the campaign only names (no seat, no chair in a forum, nothing that could be attacked) is a name on the
/// roster. It is no suspect of what nobody lays at its door, no third party to charges between others, and nobody's
/// choice when one is picked at random. All of this is read from what everybody may know, and so betrays nothing.
extension Lens {
  /// Whether an actor has something in play that everybody can see: a seat, a chair in a forum, or an asset.
  public func isInPlay(_ actor: Row) -> Bool {
    self[.seated, actor] > 0 || rows(.forum).contains { isMember(actor, of: $0) }
      || !rows(.asset, of: actor, by: .assetOwner).isEmpty
  }

  /// Whether an actor takes a part in the game: it has something in play, or a doctrine by which it acts. Only its
  /// own view and the truth can tell the latter.
  public func takesPart(_ actor: Row) -> Bool {
    isInPlay(actor)
      || [.strikes, .spies, .accuses, .tables].contains { self[$0, actor] > 0 }
  }

  /// The weight that a dossier opens with for those whom the victim does not list: one in twenty against one it lists
  /// (designer's judgement).
  public static let unlisted: Int32 = -3000

  /// The suspects in a dossier, with their weights: those whom the victim lists, those who have something in play, and
  /// whoever a trace, an admission or the news has made likelier than the others, wherever it came from. Who did it is
  /// not asked: a culprit on nobody's list is a suspect once something points at it.
  public func suspects(in dossier: Row) -> [(suspect: Row, logit: Int32)] {
    actors.map { (suspect: $0, logit: self[.belief, dossier, toward: $0]) }.filter {
      $0.logit > -20_000 && ($0.logit > Lens.unlisted || isInPlay($0.suspect))
    }
  }

  /// Whether an actor makes up its mind about an incident that everybody hears of: whoever takes part, whom it was
  /// done to, and who did it, as it knows that for certain.
  public func isConcerned(_ actor: Row, by incident: Row) -> Bool {
    takesPart(actor) || actor == row(.victim, incident) || actor == row(.culprit, incident)
  }

  /// The third parties to a charge: non-players with a voice of their own that sit in a forum with one of those it is
  /// about, or are of one camp with one of them. Those who accuse and are accused judge nothing; the victim does, where
  /// another speaks for it.
  public func thirdParties(to charge: Row) -> [Row] {
    let parties = [Quantity.accuser, .partner, .accused].map { row($0, charge) }.filter(\.exists)
    let about = parties + [row(.victim, row(.accusedOf, charge))].filter(\.exists)
    let forums = rows(.forum).filter { forum in about.contains { isMember($0, of: forum) } }
    return actors.filter { actor in
      let kind: ActorKind? = word(.actorKind, actor)
      guard self[.seated, actor] == 0, kind != .group, !parties.contains(actor) else {
        return false
      }
      return about.contains { areOfOneCamp(actor, $0) }
        || forums.contains { isMember(actor, of: $0) }
    }
  }
}
