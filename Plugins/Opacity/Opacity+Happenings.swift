import ParleyRules

/// The happenings that Opacity tells.
struct OpacityHappenings: Sendable {
  /// A trace is laid before the public: by whom, which, its sort, at whom it points, of what, and whether such a trace
  /// is forgeable.
  let published: Happening<Ref<Actor>, Ref<Trace>, TraceSort, Ref<Actor>, Ref<Incident>, Forgery>
  /// A reconstruction returns, for who ordered it.
  let reconstructed: Happening<Ref<Trace>, Ref<Incident>, Finding>
  /// It is plain after all who did it: of what, and the culprit.
  let truthOut: Happening<Ref<Incident>, Ref<Actor>>

  init(_ setup: inout Setup) {
    published = setup.happening(
      "opacity.published", by: "sort",
      of: "actor", "trace", "sort", "suspect", "incident", "forgery",
      is: [.disclosure, .headline], says: Self.publication(of:))
    reconstructed = setup.happening(
      "opacity.reconstructed", by: "finding", of: "trace", "incident", "finding",
      is: .disclosure, says: Self.report(of:))
    truthOut = setup.happening(
      "opacity.truth-out", of: "incident", "culprit", is: [.disclosure, .headline],
      says: Text(
        "It comes out after all: {culprit} {culprit|was|were} behind {incident}.",
        nl: "Het komt toch uit: {culprit} {culprit|zat|zaten} achter {incident}."))
  }

  private static func publication(of sort: TraceSort) -> Text {
    Text(
      "{actor} {actor|publishes|publish} {trace} on {incident}: \(sort.clause.english) "
        + "({forgery}).",
      nl:
        "{actor} {actor|publiceert|publiceren} {trace} over {incident}: \(sort.clause.dutch) "
        + "({forgery}).")
  }

  private static func report(of finding: Finding) -> Text {
    switch finding {
    case .inconclusive:
      Text(
        "Reconstruction of {incident}, {trace}: inconclusive.",
        nl: "De reconstructie van {incident} geeft over {trace} geen uitsluitsel.")
    case .genuine:
      Text(
        "Reconstruction of {incident}, {trace}: nobody planted it.",
        nl: "De reconstructie van {incident} geeft uitsluitsel: niemand heeft {trace} geplant.")
    case .planted:
      Text(
        "Reconstruction of {incident}, {trace}: planted.",
        nl: "De reconstructie van {incident} geeft uitsluitsel: {trace} is geplant.")
    }
  }
}
