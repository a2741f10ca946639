import ParleyRules

/// Collects complaints, so that one run tells them all.
///
/// Readers never throw: they report here and go on with what they can make of the rest.
public final class Diagnostics {
  /// How many complaints are told; the last line says how many more there were.
  public static let limit = 200
  /// Complaints about one and the same subject beyond this many are told together.
  private static let repeats = 3
  /// More than this are counted and not kept: memory stays bounded whatever the file.
  private static let kept = 20_000

  private var found: [Diagnostic] = []
  private var dropped = 0
  /// How many nearest words may still be looked for: a hostile file cannot buy time with mistakes.
  private var hints = 1000
  /// Whether anything was wrong enough to keep the campaign from being played.
  public private(set) var hasErrors = false

  /// An empty collection.
  public init() {}

  /// Looks for a nearest word, as long as that is worth the time.
  func hint(_ look: () -> Text?) -> Text? {
    guard hints > 0 else { return nil }
    hints -= 1
    return look()
  }

  /// Takes note of a complaint.
  public func report(_ diagnostic: Diagnostic) {
    if diagnostic.isError { hasErrors = true }
    if found.count < Diagnostics.kept { found.append(diagnostic) } else { dropped += 1 }
  }

  /// Takes note of an error.
  public func error(
    _ stage: Diagnostic.Stage, _ code: String, at place: Place, _ message: Text,
    hint: Text? = nil, about subject: String? = nil
  ) {
    report(Diagnostic(.error, stage, code: code, at: place, message, hint: hint, about: subject))
  }

  /// Takes note of a warning: the campaign can be played, but look here.
  public func warning(
    _ stage: Diagnostic.Stage, _ code: String, at place: Place, _ message: Text,
    hint: Text? = nil, about subject: String? = nil
  ) {
    report(Diagnostic(.warning, stage, code: code, at: place, message, hint: hint, about: subject))
  }

  /// Everything found: root causes first, then by file, line and column; repeated complaints about
  /// one thing folded, exact doubles dropped, and no more than `limit` with a closing line.
  public func told(limit: Int = Diagnostics.limit) -> [Diagnostic] {
    let sorted = folded(withoutDoubles(found.sorted()))
    let surplus = sorted.count - limit
    guard surplus > 0 || dropped > 0 else { return sorted }
    let told = sorted.prefix(limit)
    return told + [closing(max(surplus, 0) + dropped, after: told.last)]
  }

  private func withoutDoubles(_ sorted: [Diagnostic]) -> [Diagnostic] {
    var kept: [Diagnostic] = []
    for diagnostic in sorted where diagnostic != kept.last { kept.append(diagnostic) }
    return kept
  }

  private func folded(_ sorted: [Diagnostic]) -> [Diagnostic] {
    var counts: [String: Int] = [:]
    func key(_ diagnostic: Diagnostic) -> String? {
      diagnostic.subject.map { "\(diagnostic.severity) \(diagnostic.code) \($0)" }
    }
    for diagnostic in sorted { if let key = key(diagnostic) { counts[key, default: 0] += 1 } }
    var seen: [String: Int] = [:]
    return sorted.compactMap { diagnostic in
      guard let key = key(diagnostic) else { return diagnostic }
      seen[key, default: 0] += 1
      let (rank, count) = (seen[key] ?? 0, counts[key] ?? 0)
      if rank > Diagnostics.repeats { return nil }
      let more = rank == Diagnostics.repeats ? count - Diagnostics.repeats : 0
      return more > 0 ? diagnostic.standingFor(more) : diagnostic
    }
  }

  private func closing(_ more: Int, after last: Diagnostic?) -> Diagnostic {
    Diagnostic(
      last?.severity ?? .error, .sense, code: "more", at: last?.place ?? Place(file: ""),
      Text("and \(more) more, not shown", nl: "en nog \(more), niet getoond"),
      hint: Text(
        "mend these first; many of the others may go with them",
        nl: "herstel eerst deze; veel van de andere verdwijnen er mogelijk mee"))
  }
}

extension Diagnostic {
  /// The same complaint, said for further places as well.
  fileprivate func standingFor(_ more: Int) -> Diagnostic {
    Diagnostic(
      severity, stage, code: code, at: place,
      Text(
        "\(message.english) (and the same in \(more) more \(more == 1 ? "place" : "places"))",
        nl: "\(message.dutch) (en hetzelfde op nog \(more) \(more == 1 ? "plaats" : "plaatsen"))"),
      hint: hint, about: subject)
  }
}
