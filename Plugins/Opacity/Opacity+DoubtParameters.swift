import ParleyRules

/// What third parties, signatories and history make of what nobody can see.
struct DoubtParameters: Sendable {
  let scepticism: Parameter
  let prior: Parameter
  let overstated: Parameter
  let denied: Parameter
  let news: Parameter
  let deniability: Parameter
  let naming: NamingParameters
  let unverifiable: Parameter
  let unverifiableMost: Parameter
  let veil: Parameter
  let truth: Parameter
  let truthAfter: Parameter
  let openBooks: Parameter

  init(_ setup: inout Setup) {
    scepticism = setup.parameter(
      "scepticism", Text("scepticism of third parties", nl: "scepsis van derden"), unit: .points,
      range: 0...3000, default: 500,
      source: "designer's judgement; article, O4 (Sony Pictures 2014)")
    prior = setup.parameter(
      "prior", Text("one suspect before any trace", nl: "één verdachte vóór enig spoor"),
      unit: .logit, range: -6000...2000, default: -1099, source: "models.md 3.3, T-BAY-1 (1 in 4)")
    overstated = setup.parameter(
      "overstated", Text("more said than shown", nl: "meer gezegd dan getoond"), unit: .points,
      range: 0...3000, default: 1000, source: "play.md 6, designer's judgement")
    denied = setup.parameter(
      "denied", Text("a denial", nl: "een ontkenning"), unit: .points, range: 0...3000,
      default: 500, source: "play.md 6, designer's judgement")
    news = setup.parameter(
      "news",
      Text("turns in which news loses half its worth", nl: "beurten waarin nieuws halveert"),
      unit: .turns, range: 1...40, default: 3, source: "play.md 6, designer's judgement")
    deniability = setup.parameter(
      "deniability", Text("denying is easy", nl: "ontkennen is gemakkelijk"), unit: .points,
      range: 0...3000, default: 500, source: "designer's judgement; article, O4 M4.1")
    naming = NamingParameters(&setup)
    unverifiable = setup.parameter(
      "unverifiable", Text("a clause nobody can check", nl: "een bepaling die niemand kan nagaan"),
      unit: .points, range: 0...3000, default: 500, source: "play.md 9, designer's judgement")
    unverifiableMost = setup.parameter(
      "unverifiable-most", Text("at most, for a text", nl: "hoogstens, per tekst"), unit: .points,
      range: 0...6000, default: 1000, source: "play.md 9, designer's judgement")
    veil = setup.parameter(
      "veil", Text("veil over what others do", nl: "sluier over wat anderen doen"), unit: .share,
      range: 0...1000, default: 1000,
      source: "designer's judgement; at 1 a breach shows as often as models.md 1.10 says")
    truth = setup.parameter(
      "truth", Text("the truth comes out", nl: "de waarheid komt uit"), unit: .logit,
      range: -12_000...6000, default: 500,
      source: "designer's judgement: 62 in 100 a turn, so that an accusation may yet be found wrong"
    )
    truthAfter = setup.parameter(
      "truth-after",
      Text("turns before the truth can come out", nl: "beurten voordat de waarheid uitkomt"),
      unit: .turns, range: 0...40, default: 1, source: "designer's judgement")
    openBooks = setup.parameter(
      "open-books", Text("books were opened", nl: "de boeken gingen open"), unit: .points,
      range: 0...3000, default: 1000, source: "designer's judgement")
  }
}

/// What a non-player weighs before it names somebody in public.
struct NamingParameters: Sendable {
  let gain: Parameter
  let cost: Parameter

  init(_ setup: inout Setup) {
    gain = setup.parameter(
      "naming-gain", Text("what naming the culprit brings", nl: "wat de dader noemen oplevert"),
      unit: .count, range: 0...100, default: 4,
      source: "models.md 3.4, T-BLM-1 (after Edwards, Furnas, Forrest and Axelrod 2017)")
    cost = setup.parameter(
      "naming-cost", Text("what naming in vain costs", nl: "wat vergeefs noemen kost"),
      unit: .count, range: 0...100, default: 6,
      source: "models.md 3.4, T-BLM-1 (after Edwards, Furnas, Forrest and Axelrod 2017)")
  }
}
