import ParleyRules

/// A piece of forensic work, known to nobody: what it brings reaches its reader as a trace.
enum ForensicWork: Noun {
  /// The look that comes by itself when an incident surfaces; investigations count from 1.
  static let firstLook: Int32 = 0
  /// The last look of an investigation that is told from the one before.
  static let lastLook: Int32 = 100
  /// No look for more traces, but a second one at those that are held.
  static let reconstruction: Int32 = 1000
}

/// What a reconstruction makes of a trace.
enum Finding: Int32, Choice {
  case inconclusive, genuine, planted
  var word: Word {
    switch self {
    case .inconclusive: Word("inconclusive", Text("inconclusive", nl: "geen uitsluitsel"))
    case .genuine: Word("genuine", Text("nobody planted it", nl: "niet geplant"))
    case .planted: Word("planted", Text("planted", nl: "geplant"))
    }
  }
}

/// The state that Opacity adds: forensic work in hand, what was tested, which sources were given away.
struct OpacityState: Sendable {
  let work: KindOf<ForensicWork>
  let workReader: Column<ForensicWork, Ref<Actor>?>
  let workIncident: Column<ForensicWork, Ref<Incident>?>
  let workDue: Column<ForensicWork, Int32>
  let workLook: Column<ForensicWork, Int32>
  let workDone: Column<ForensicWork, Bool>
  /// Reconstructions of an incident that an actor has under way.
  let lab: Column<Pair<Incident, Actor>, Int32>
  /// What an actor knows of a trace by reconstruction.
  let tested: Column<Pair<Trace, Actor>, Finding>
  /// How often the first showed what only a source within the second can have told it.
  let betrayed: Column<Pair<Actor, Actor>, Int32>

  init(_ setup: inout Setup) {
    work = setup.kind(
      ForensicWork.self, "opacity.work", title: Text("forensic work", nl: "forensisch onderzoek"))
    workReader = setup.column(
      "opacity.work.reader", Text("for whom", nl: "voor wie"), of: work, sight: .hidden)
    workIncident = setup.column(
      "opacity.work.incident", Text("incident", nl: "incident"), of: work, sight: .hidden)
    workDue = setup.column(
      "opacity.work.due", Text("ready in turn", nl: "klaar in beurt"), of: work, unit: .turns,
      range: -1...Int32.max, sight: .hidden)
    workLook = setup.column(
      "opacity.work.look", Text("which look", nl: "welke blik"), of: work, unit: .count,
      range: -1...Int32.max, sight: .hidden)
    workDone = setup.column(
      "opacity.work.done", Text("done", nl: "klaar"), of: work, sight: .hidden)
    lab = setup.column(
      "opacity.lab", Text("reconstructions under way", nl: "lopende reconstructies"),
      unit: .count, range: 0...99, sight: .ownSecond)
    tested = setup.column("opacity.tested", Text("tested", nl: "getoetst"), sight: .ownSecond)
    betrayed = setup.column(
      "opacity.betrayed", Text("sources given away", nl: "prijsgegeven bronnen"), unit: .count,
      range: 0...3, sight: .own)
  }

  /// The first trace of an incident that its reader holds and has not settled yet.
  func untested(of incident: Ref<Incident>, in view: Lens) -> Ref<Trace>? {
    view.traces(of: incident).first {
      view[.traceSort, $0] != .plain && view[tested, $0, toward: view.actor] == .inconclusive
    }
  }
}
