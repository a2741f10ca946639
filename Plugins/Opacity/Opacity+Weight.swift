import ParleyRules

/// What a new trace weighs, as its reader takes it.
extension EvidenceParameters {
  /// Bayes with the false-flag correction, less for each trace of the sort that says the same already, less again for a
  /// sort that is burned, within the cap.
  /// - Parameter found: what was found in this very step, and nobody holds yet.
  func weight(of trace: Found, beside found: [Found], in lens: Lens) -> Int32 {
    guard let likelihood = likelihood(of: trace.sort, in: lens) else { return 0 }
    var weight = Evidence.weight(of: likelihood, falseFlags: lens[falseFlags])
    let alike = held(like: trace, in: lens) + found.count { $0 == trace }
    weight = Evidence.tempered(weight, by: lens[correlated], times: alike)
    if lens.isBurned(trace.sort, against: trace.suspect) {
      weight = Evidence.tempered(weight, by: lens[burned])
    }
    let most = lens[most]
    return min(max(weight, -most), most)
  }

  /// The traces of a sort that still speak against the same suspect with this reader. What points at somebody else says
  /// another thing, and what was seen to be planted says nothing any more.
  private func held(like trace: Found, in lens: Lens) -> Int {
    let seen = lens.seen(by: trace.reader)
    return seen.traces(of: trace.incident).count {
      seen[.traceSort, $0] == trace.sort && seen[.pointsAt, $0] == trace.suspect
        && seen.weight(of: $0) > 0
    }
  }
}
