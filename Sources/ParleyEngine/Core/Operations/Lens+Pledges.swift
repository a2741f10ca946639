import ParleyRules

extension Lens {
  /// The agreements in force between whoever operates and its victim in which a constraint forbids that kind of
  /// operation.
  func pledges(brokenBy operation: Operation, against victim: Ref<Actor>?) -> [Ref<Agreement>] {
    all(Agreement.self).filter { agreement in
      self[.inForce, agreement] && isParty(operation.actor, to: agreement)
        && isParty(victim, to: agreement)
        && clauses(of: self[.agreementProposal, agreement]).contains {
          let measure = self[.clauseMeasure, $0]
          return self[.function, measure] == .constraint
            && self[.forbids, measure] == operation.kind
        }
    }
  }
}
