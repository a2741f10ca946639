import ParleyRules

/// The questions that decide what evidence comes to be. Nobody hears of their ledgers but the white cell: that a trace
/// was planted, or misleads, is what they are about.
struct OpacityQuestions: Sendable {
  /// Whether what is found was planted.
  let planted: Question<Ref<Actor>, Ref<Incident>>
  /// Whether a trace points at somebody who has nothing to do with it.
  let misleads: Question<Ref<Actor>, Ref<Incident>>
  /// At whom a misleading trace points, one ledger a suspect.
  let whom: Question<Ref<Actor>, Ref<Incident>, Ref<Actor>>
  /// What sort of trace it is, one ledger a sort.
  let sort: Question<Ref<Actor>, Ref<Incident>, Ref<Actor>, TraceSort>
  /// Whether a reconstruction tells planted from genuine.
  let unmask: Question<Ref<Actor>, Ref<Incident>, Ref<Trace>>
  /// Whether the truth about a wrong public accusation comes out this turn.
  let truth: Question<Ref<Incident>>

  init(_ setup: inout Setup) {
    planted = setup.question(
      "opacity.planted", Text("Was the trace planted?", nl: "Is het spoor geplant?"),
      of: "reader", "incident", yes: Text("planted", nl: "geplant"),
      no: Text("not planted", nl: "niet geplant"))
    misleads = setup.question(
      "opacity.misleads", Text("Does the trace mislead?", nl: "Misleidt het spoor?"),
      of: "reader", "incident", yes: Text("misleads", nl: "misleidt"),
      no: Text("points at the culprit", nl: "wijst naar de dader"))
    whom = setup.question(
      "opacity.whom",
      Text("At whom does it seem to point?", nl: "Naar wie lijkt het te wijzen?"),
      of: "reader", "incident", "suspect", yes: Text("this one", nl: "deze"),
      no: Text("another", nl: "een ander"))
    sort = setup.question(
      "opacity.sort", Text("What sort of trace is it?", nl: "Wat voor spoor is het?"),
      of: "reader", "incident", "suspect", "sort", yes: Text("this sort", nl: "deze soort"),
      no: Text("another sort", nl: "een andere soort"))
    unmask = setup.question(
      "opacity.unmask",
      Text("Does the reconstruction settle it?", nl: "Geeft de reconstructie uitsluitsel?"),
      of: "reader", "incident", "trace", blur: 200, yes: Text("settled", nl: "uitsluitsel"),
      no: Text("inconclusive", nl: "geen uitsluitsel"))
    truth = setup.question(
      "opacity.truth", Text("Does the truth come out?", nl: "Komt de waarheid uit?"),
      of: "incident", yes: Text("it comes out", nl: "zij komt uit"),
      no: Text("not yet", nl: "nog niet"))
  }
}
