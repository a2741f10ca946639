extension Inject {
  /// The injects whose incident or release its words or its effects ask after, itself perhaps among them. What makes it
  /// come is not looked at: that is judged before any of those that come at once.
  package var mentions: Set<String> {
    let said = wordings.flatMap { $0.presumes?.mentions ?? [] }
    let done = wordings.flatMap { $0.effects ?? [] }.flatMap(\.mentions)
    return Set(said + done)
  }
}

extension Condition {
  /// The injects that it asks after, at any depth.
  fileprivate var mentions: [String] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.mentions)
    case .not(let part): part.mentions
    case .happened(let scripted, _): scripted.mentions
    case .fired(let inject), .named(let inject): [inject]
    default: []
    }
  }
}

extension Inject.Effect {
  fileprivate var mentions: [String] {
    switch self {
    case .evidence(let exhibit): [exhibit.of]
    case .tell(let scripted): scripted.mentions
    default: []
    }
  }
}

extension Scripted {
  fileprivate var mentions: [String] {
    particulars.compactMap {
      guard case .incident(let inject) = $0.value else { return nil }
      return inject
    }
  }
}
