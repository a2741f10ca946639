/// What is kept of dossiers.
struct DossierColumns: Sendable {
  let dossierHolder: Column<Dossier, Ref<Actor>?>
  let dossierIncident: Column<Dossier, Ref<Incident>?>
  let belief: Column<Pair<Dossier, Actor>, Int32>
  let respondedTurn: Column<Dossier, Int32>
  let responsesGiven: Column<Dossier, Int32>

  init(_ setup: inout Setup) {
    dossierHolder = setup.column("dossier.holder", Text("holder", nl: "houder"), sight: .own)
    dossierIncident = setup.column(
      "dossier.incident", Text("incident", nl: "incident"), sight: .own)
    belief = setup.column(
      "dossier.belief", Text("belief", nl: "inschatting"), unit: .logit,
      range: Lens.noSuspect...20000, neutral: Lens.unlisted, sight: .own)
    respondedTurn = setup.column(
      "dossier.responded", Text("responded", nl: "gereageerd"), unit: .turns, range: 0...400,
      sight: .own)
    setup.holder(dossierHolder)
    responsesGiven = setup.column(
      "dossier.given", Text("responses given", nl: "gegeven reacties"), unit: .count, range: 0...63,
      sight: .own)
  }
}

extension Column where Of == Dossier, Value == Ref<Actor>? {
  /// Whose dossier it is.
  public static var dossierHolder: Self { Core.words.dossierColumns.dossierHolder }
}

extension Column where Of == Dossier, Value == Ref<Incident>? {
  /// What it is about.
  public static var dossierIncident: Self { Core.words.dossierColumns.dossierIncident }
}

extension Column where Of == Pair<Dossier, Actor>, Value == Int32 {
  /// The weight of each suspect, as a logarithm; shares are a soft-max over the suspects. -20 is no suspect.
  public static var belief: Self { Core.words.dossierColumns.belief }
}

extension Column where Of == Dossier, Value == Int32 {
  /// The responses that an actor has given to an incident, one bit each.
  public static var responsesGiven: Self { Core.words.dossierColumns.responsesGiven }
  /// When the holder first responded to it; 0 if never.
  public static var respondedTurn: Self { Core.words.dossierColumns.respondedTurn }
}
