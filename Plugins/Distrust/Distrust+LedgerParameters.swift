import ParleyRules

/// How trust is kept.
struct LedgerParameters: Sendable {
  let weight: Parameter
  let badWeight: Parameter
  let keep: Parameter
  let pace: Parameter
  let talk: Parameter
  let suspicion: Parameter
  let proof: Parameter
  let champion: Parameter

  init(_ setup: inout Setup) {
    weight = setup.parameter(
      "weight",
      Text("acts behind the opening trust", nl: "daden achter het beginvertrouwen"),
      unit: .count, range: 1...40, default: 4,
      source: "Beta(2, 2) as the standard opening (T-TRU-1); designer's judgement")
    badWeight = setup.parameter(
      "bad-weight",
      Text(
        "weight of a bad act against a good one",
        nl: "gewicht van een slechte daad tegenover een goede"),
      unit: .count, range: 0...10, default: 3,
      source: "one breach wipes out three kept promises (T-TRU-1); designer's judgement")
    keep = setup.parameter(
      "keep", Text("what is remembered a turn", nl: "wat per beurt bijblijft"), unit: .share,
      range: 500...1000, default: 970, source: "trust ledger, .97 a turn; designer's judgement")
    pace = setup.parameter(
      "pace",
      Text("most good acts booked at once", nl: "meeste goede daden die tegelijk tellen"),
      unit: .share, range: 0...10_000, default: 2000,
      source: "designer's judgement; slow up, fast down (article, O3)")
    talk = setup.parameter(
      "talk",
      Text("what a text that came to a vote counts for", nl: "waarvoor een tekst in stemming telt"),
      unit: .share, range: 0...1000, default: 500,
      source: "designer's judgement; talking is itself confidence building (article, H26)")
    suspicion = setup.parameter(
      "suspicion",
      Text(
        "belief from which a suspect is blamed",
        nl: "mate van overtuiging waarbij een verdachte schuldig heet"),
      unit: .share, range: 300...1000, default: 500, source: "designer's judgement")
    proof = setup.parameter(
      "proof", Text("belief that counts as proven", nl: "overtuiging die als bewezen telt"),
      unit: .share, range: 500...1000, default: 950,
      source: "the lower end of almost certain, ICD 203")
    champion = setup.parameter(
      "champion",
      Text(
        "a champion of norms that is exposed", nl: "een voorvechter van normen die wordt betrapt"),
      unit: .share, range: 1000...4000, default: 1500,
      source: "designer's judgement; a double role costs credit (article, H17 and H27)")
  }
}
