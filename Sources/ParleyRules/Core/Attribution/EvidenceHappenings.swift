/// What is told of traces.
struct EvidenceHappenings: Sendable {
  let traceFound: Happening<Ref<Trace>, Ref<Incident>, Ref<Actor>?, TraceSort, Forgery>
  let investigated: Happening<Ref<Actor>, Ref<Incident>, Int32>
  let nothingFound: Happening<Ref<Incident>>
  let traceShared: Happening<Ref<Actor>, Ref<Actor>, Ref<Trace>>

  init(_ setup: inout Setup) {
    traceFound = setup.happening(
      "trace-found", by: "sort", of: "trace", "incident", "suspect", "sort", "forgery",
      is: .disclosure
    ) { (sort: TraceSort) in
      Text(
        "{incident}: \(sort.clause.english) ({trace}, {forgery}).",
        nl: "{incident}: \(sort.clause.dutch) ({trace}, {forgery}).")
    }
    investigated = setup.happening(
      "investigated", of: "actor", "incident", "n",
      says: Text(
        "{actor} looked into {incident} and found something.",
        nl: "{actor} {actor|onderzocht|onderzochten} {incident} en {actor|vond|vonden} iets."))
    nothingFound = setup.happening(
      "nothing-found", of: "incident",
      says: Text(
        "The investigation of {incident} found nothing new.",
        nl: "Het onderzoek naar {incident} leverde niets nieuws op."))
    traceShared = setup.happening(
      "trace-shared", of: "from", "to", "trace", is: .disclosure,
      says: Text(
        "{from} {from|shares|share} {trace} with {to}.",
        nl: "{from} {from|deelt|delen} {trace} met {to}."))
  }
}

extension Happenings {
  /// Forensics found something.
  public static let traceFound = Core.words.evidenceHappenings.traceFound
  /// An investigation succeeded: whoever makes traces makes one. Told to the white cell alone.
  ///
  public static let investigated = Core.words.evidenceHappenings.investigated
  /// Forensics found nothing.
  public static let nothingFound = Core.words.evidenceHappenings.nothingFound
  /// Evidence changes hands.
  public static let traceShared = Core.words.evidenceHappenings.traceShared
}
