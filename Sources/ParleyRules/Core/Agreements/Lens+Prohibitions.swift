// What was promised not to be done. A prohibition is owed to those who gave the same promise in return: it protects what
// belongs to another party, and nobody else's. Nobody can complain of a promise that was not made to it, and who signs
// nothing is promised nothing: that is what makes it worth signing.
extension Lens {
  /// Whether a measure forbids an operation of that kind against that asset: it is a constraint, names the kind, protects
  /// the asset's status and does not leave the asset out.
  public func forbids(_ measure: Ref<Measure>?, _ kind: OperationKind, at asset: Ref<Asset>?)
    -> Bool
  {
    guard self[.forbids, measure].contains(kind), self[.function, measure] == .constraint else {
      return false
    }
    let guards = self[.guards, measure]
    return (guards.isEmpty || guards.contains(self[.assetStatus, asset]))
      && !self[.spares, measure, toward: asset]
  }

  /// The clauses of a text that forbid an operation of that kind against that asset. One that was softened asks for
  /// restraint and forbids nothing, which is what it was softened for; one that was dropped is not there.
  public func clauses(
    of text: Ref<Proposal>?, forbidding kind: OperationKind, at asset: Ref<Asset>?
  ) -> [Ref<Clause>] {
    clauses(of: text).filter {
      !self[.softened, $0] && forbids(self[.clauseMeasure, $0], kind, at: asset)
    }
  }

  /// What an actor has promised another not to do: each agreement in force between the two, with the first measure in it
  /// that forbids an operation of that kind against that asset of the other's.
  public func pledges(
    of actor: Ref<Actor>?, against kind: OperationKind, at asset: Ref<Asset>?
  ) -> [(agreement: Ref<Agreement>, measure: Ref<Measure>)] {
    let owner = self[.assetOwner, asset]
    guard let actor, owner != actor else { return [] }
    return all(Agreement.self).compactMap { agreement in
      guard self[.inForce, agreement], isParty(actor, to: agreement),
        isParty(owner, to: agreement),
        let clause = clauses(
          of: self[.agreementProposal, agreement], forbidding: kind, at: asset
        ).first, let measure = self[.clauseMeasure, clause]
      else { return nil }
      return (agreement, measure)
    }
  }
}
