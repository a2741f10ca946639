extension Campaign {
  /// Every condition that it states: of objectives, endings, injects and what their words presume.
  public var conditions: [Condition] {
    objectives.map(\.when) + endings.map(\.when) + injects.compactMap(\.when)
      + injects.flatMap { $0.wordings.compactMap(\.presumes) }
  }

  /// The ids of the happenings that its conditions ask after, some more than once.
  public var happeningsAskedAfter: [String] { conditions.flatMap(\.happeningsAskedAfter) }
}

extension Condition {
  /// The ids of the happenings that it asks after, at any depth.
  var happeningsAskedAfter: [String] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.happeningsAskedAfter)
    case .not(let part): part.happeningsAskedAfter
    case .happened(let scripted, _): [scripted.what]
    default: []
    }
  }
}
