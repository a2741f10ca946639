/// What is kept of incidents.
struct IncidentColumns: Sendable {
  let incidentKind: Column<Incident, OperationKind>
  let intent: Column<Incident, OperationKind?>
  let bungled: Column<Incident, Bool>
  let immediate: Column<Incident, Bool>
  let incidentTarget: Column<Incident, Ref<Asset>?>
  let victim: Column<Incident, Ref<Actor>?>
  let severity: Column<Incident, Int32>
  let incidentTurn: Column<Incident, Int32>
  let culprit: Column<Incident, Ref<Actor>?>
  let flag: Column<Incident, Ref<Actor>?>
  let named: Column<Incident, Ref<Actor>?>
  let publicNumber: Column<Incident, Int32>
  let namedAnswer: Column<Incident, Answer>
  let behind: Column<Incident, Ref<Actor>?>
  let backer: Column<Incident, Ref<Actor>?>
  let knownBacker: Column<Pair<Incident, Actor>, Ref<Actor>?>
  let knownHand: Column<Pair<Incident, Actor>, Ref<Actor>?>

  init(_ setup: inout Setup) {
    incidentKind = setup.column("incident.kind", Text("kind", nl: "soort"), sight: .known)
    intent = setup.column(
      "incident.intent", Text("what it was for", nl: "waarvoor het was"), sight: .hidden)
    bungled = setup.column("incident.bungled", Text("failed", nl: "mislukt"), sight: .hidden)
    immediate = setup.column(
      "incident.immediate", Text("comes to light at once", nl: "komt meteen aan het licht"),
      sight: .hidden)
    incidentTarget = setup.column("incident.target", Text("target", nl: "doelwit"), sight: .known)
    victim = setup.column("incident.victim", Text("victim", nl: "slachtoffer"), sight: .known)
    severity = setup.column(
      "incident.severity", Text("severity", nl: "ernst"), unit: .level, range: 0...10, sight: .known
    )
    incidentTurn = setup.column(
      "incident.turn", Text("turn", nl: "beurt"), unit: .turns, range: 0...400, sight: .known)
    culprit = setup.column("incident.culprit", Text("culprit", nl: "dader"), sight: .hidden)
    flag = setup.column("incident.flag", Text("false flag", nl: "valse vlag"), sight: .hidden)
    named = setup.column(
      "incident.named", Text("known culprit", nl: "bekende dader"), sight: .known)
    publicNumber = setup.column(
      "incident.number", Text("public number", nl: "openbaar nummer"), unit: .count,
      range: 0...9999, sight: .known)
    namedAnswer = setup.column(
      "incident.answer", Text("answer of the one named", nl: "antwoord van wie is genoemd"),
      sight: .known)
    behind = setup.column(
      "incident.behind", Text("who stands behind it", nl: "wie erachter zit"), sight: .hidden)
    backer = setup.column(
      "incident.backer", Text("exposed behind it", nl: "wie erachter bleek te zitten"),
      sight: .known)
    knownBacker = setup.column(
      "incident.known-backer",
      Text("known to stand behind it", nl: "van wie men zelf weet dat die erachter zit"),
      sight: .ownSecond)
    knownHand = setup.column(
      "incident.known-hand",
      Text(
        "known to have done it for another",
        nl: "van wie men zelf weet dat die het voor een ander deed"),
      sight: .ownSecond)
  }
}

extension Column where Of == Incident, Value == OperationKind {
  /// What was done, as everybody sees it who knows of it.
  public static var incidentKind: Self { Core.words.incidentColumns.incidentKind }
}

extension Column where Of == Incident, Value == OperationKind? {
  /// What it truly was, where it looks like something else: the hidden truth. `Lens.kind(of:)` reads both.
  public static var intent: Self { Core.words.incidentColumns.intent }
}

extension Column where Of == Incident, Value == Bool {
  /// It is what shows of an attempt that failed: its severity stays 1, whatever is added to it.
  public static var bungled: Self { Core.words.incidentColumns.bungled }
  /// It comes to light in the stage that brings it about, as what no order did does: others surface in a step of their
  /// own.
  package static var immediate: Self { Core.words.incidentColumns.immediate }
}

extension Column where Of == Incident, Value == Ref<Asset>? {
  /// Where.
  public static var incidentTarget: Self { Core.words.incidentColumns.incidentTarget }
}

extension Column where Of == Incident, Value == Ref<Actor>? {
  /// To whom.
  public static var victim: Self { Core.words.incidentColumns.victim }
  /// Who did it: the hidden truth.
  public static var culprit: Self { Core.words.incidentColumns.culprit }
  /// Whom planted evidence is meant to point at; anybody may point it.
  public static var flag: Self { Core.words.incidentColumns.flag }
  /// Who did it, where that is beyond doubt; else none.
  public static var named: Self { Core.words.incidentColumns.named }
  /// Who stands behind it, where it was done by another's hand: the hidden truth.
  public static var behind: Self { Core.words.incidentColumns.behind }
  /// Who stands behind it, once that was exposed before all who know of it.
  public static var backer: Self { Core.words.incidentColumns.backer }
}

extension Column where Of == Pair<Incident, Actor>, Value == Ref<Actor>? {
  /// Who stands behind it, as far as that actor knows by itself: it found out, or has a part in it. Only it sees that.
  public static var knownBacker: Self { Core.words.incidentColumns.knownBacker }
  /// Who did it for another, as far as that actor knows by itself. Only it sees that.
  public static var knownHand: Self { Core.words.incidentColumns.knownHand }
}

extension Column where Of == Incident, Value == Int32 {
  /// How bad, on the scale of the Dyadic Cyber Incident and Campaign Data (0 to 10; play keeps to 6).
  public static var severity: Self { Core.words.incidentColumns.severity }
  /// When it came to light.
  public static var incidentTurn: Self { Core.words.incidentColumns.incidentTurn }
  /// Its number once everybody knows of it; 0 before.
  public static var publicNumber: Self { Core.words.incidentColumns.publicNumber }
}

extension Column where Of == Incident, Value == Answer {
  /// What the one who is plainly named has said of it before everybody: `Answer`.
  public static var namedAnswer: Self { Core.words.incidentColumns.namedAnswer }
}
