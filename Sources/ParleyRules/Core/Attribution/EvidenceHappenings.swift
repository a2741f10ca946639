/// What is told of traces.
struct EvidenceHappenings: Sendable {
  let traceFound: Happening<Ref<Trace>, Ref<Incident>, Ref<Actor>?, TraceSort, Forgery>
  let investigated: Happening<Ref<Actor>, Ref<Incident>, Int32>
  let nothingFound: Happening<Ref<Incident>>
  let traceShared: Happening<Ref<Actor>, Ref<Actor>, Ref<Trace>>
  let evidencePublished:
    Happening<Ref<Trace>, Ref<Incident>, Ref<Actor>?, TraceSort, Forgery, Ref<Actor>>

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
    evidencePublished = setup.happening(
      "evidence-published", by: "sort", of: "trace", "incident", "suspect", "sort", "forgery", "by",
      is: .disclosure
    ) { (sort: TraceSort) in
      Text(
        "{incident}: \(sort.clause.english), according to {by} ({trace}, {forgery}).",
        nl: "{incident}: \(sort.clause.dutch), volgens {by} ({trace}, {forgery})."
      )
    }
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
  /// Somebody lays evidence before everybody, as a company does in a report; `traceFound` tells it where nobody in the
  /// game does.
  public static let evidencePublished = Core.words.evidenceHappenings.evidencePublished
}
