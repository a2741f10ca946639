import ParleyRules

/// The questions that decide what evidence comes to be.
struct OpacityQuestions: Sendable {
  /// Whether what is found was planted: (reader, incident).
  let planted: Question
  /// Whether a trace points at somebody who has nothing to do with it: (reader, incident).
  let misleads: Question
  /// At whom a misleading trace points, one ledger a suspect: (reader, incident, suspect).
  let whom: Question
  /// What sort of trace it is, one ledger a sort: (reader, incident, suspect, `TraceSort`).
  let sort: Question
  /// Whether a reconstruction tells planted from genuine: (reader, incident, trace).
  let unmask: Question
  /// Whether the truth about a wrong public accusation comes out this turn: (incident).
  let truth: Question

  init(_ setup: inout Setup) {
    planted = setup.question(
      QuestionDeclaration(
        "opacity.planted", Text("Was the trace planted?", nl: "Is het spoor geplant?"),
        about: [.actor, .incident], yes: Text("planted", nl: "geplant"),
        no: Text("not planted", nl: "niet geplant")))
    misleads = setup.question(
      QuestionDeclaration(
        "opacity.misleads", Text("Does the trace mislead?", nl: "Misleidt het spoor?"),
        about: [.actor, .incident], yes: Text("misleads", nl: "misleidt"),
        no: Text("points at the culprit", nl: "wijst naar de dader")))
    whom = setup.question(
      QuestionDeclaration(
        "opacity.whom",
        Text("At whom does it seem to point?", nl: "Naar wie lijkt het te wijzen?"),
        about: [.actor, .incident, .actor], yes: Text("this one", nl: "deze"),
        no: Text("another", nl: "een ander")))
    sort = setup.question(
      QuestionDeclaration(
        "opacity.sort", Text("What sort of trace is it?", nl: "Wat voor spoor is het?"),
        about: [.actor, .incident, .actor], details: [3: TraceSort.words],
        yes: Text("this sort", nl: "deze soort"),
        no: Text("another sort", nl: "een andere soort")))
    unmask = setup.question(
      QuestionDeclaration(
        "opacity.unmask",
        Text("Does the reconstruction settle it?", nl: "Geeft de reconstructie uitsluitsel?"),
        about: [.actor, .incident, .trace], blur: 200, yes: Text("settled", nl: "uitsluitsel"),
        no: Text("inconclusive", nl: "geen uitsluitsel")))
    truth = setup.question(
      QuestionDeclaration(
        "opacity.truth", Text("Does the truth come out?", nl: "Komt de waarheid uit?"),
        about: [.incident], yes: Text("it comes out", nl: "zij komt uit"),
        no: Text("not yet", nl: "nog niet")))
  }
}

/// The happenings that Opacity tells.
struct OpacityHappenings: Sendable {
  /// A trace is laid before the public. Arguments: actor, trace, sort, suspect, incident.
  let published: HappeningKind
  /// A reconstruction returns, for who ordered it. Arguments: trace, incident, finding.
  let reconstructed: HappeningKind
  /// It is plain after all who did it. Arguments: incident, culprit.
  let truthOut: HappeningKind

  init(_ setup: inout Setup) {
    published = setup.happening(
      HappeningDeclaration(
        "opacity.published", by: "sort",
        [
          ("actor", .row(.actor)), ("trace", .row(.trace)), ("sort", .word(TraceSort.words)),
          ("suspect", .row(.actor)), ("incident", .row(.incident)),
          ("forgery", .word(Forgery.words)),
        ], isDisclosure: true, isHeadline: true
      ) { (sort: TraceSort) in
        Text(
          "{actor} {actor|publishes|publish} {trace} on {incident}: \(sort.clause.english) "
            + "({forgery}).",
          nl:
            "{actor} {actor|publiceert|publiceren} {trace} over {incident}: \(sort.clause.dutch) "
            + "({forgery}).")
      })
    reconstructed = setup.happening(
      HappeningDeclaration(
        "opacity.reconstructed", by: "finding",
        [
          ("trace", .row(.trace)), ("incident", .row(.incident)),
          ("finding", .word(Finding.words)),
        ], isDisclosure: true
      ) { (finding: Finding) in
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
      })
    truthOut = setup.happening(
      HappeningDeclaration(
        "opacity.truth-out",
        Text(
          "It comes out after all: {culprit} {culprit|was|were} behind {incident}.",
          nl: "Het komt toch uit: {culprit} {culprit|zat|zaten} achter {incident}."),
        [("incident", .row(.incident)), ("culprit", .row(.actor))], isDisclosure: true,
        isHeadline: true))
  }
}
