/// How much a text binds, as people speak of it after the vote: what it says, and how firmly (`Lens.strength(of:)`).
public enum Strength: Int32, Choice {
  /// Informs, connects and helps: no clause binds or checks.
  case thin
  /// Has clauses that bind or check, all of them softened or recommended only.
  case soft
  /// Binds at a tier above voluntary, or lets others check at any tier.
  case thick
  public var word: Word {
    switch self {
    case .thin: Word("thin", Text("thin", nl: "dun"), also: ["dun"])
    case .soft: Word("soft", Text("soft", nl: "zacht"), also: ["zacht"])
    case .thick: Word("thick", Text("thick", nl: "dik"), also: ["dik"])
    }
  }
}

extension Lens {
  /// How much a text binds, by the clauses that stand in it and by its tier. The norms of 2015, recommended to all,
  /// are soft; the same norms as a pledge between governments are thick.
  public func strength(of text: Ref<Proposal>?) -> Strength {
    let firm = clauses(of: text).filter { self[.function, self[.clauseMeasure, $0]].isThick }
    let isThick = firm.contains { clause in
      !self[.softened, clause]
        && (self[.tier, text] != .voluntary
          || self[.function, self[.clauseMeasure, clause]] == .verification)
    }
    return isThick ? .thick : firm.isEmpty ? .thin : .soft
  }
}
