import ParleyRules

/// The dials of Opacity. All are positive magnitudes; the terms give them their signs.
struct OpacityParameters: Sendable {
  let hiding: HidingParameters
  let misleading: MisleadingParameters
  let laboratory: LaboratoryParameters
  let evidence: EvidenceParameters
  let doubt: DoubtParameters

  init(_ setup: inout Setup) {
    hiding = HidingParameters(&setup)
    misleading = MisleadingParameters(&setup)
    laboratory = LaboratoryParameters(&setup)
    evidence = EvidenceParameters(&setup)
    doubt = DoubtParameters(&setup)
  }
}

/// What hides who did it, and who sees through it.
struct HidingParameters: Sendable {
  let fog: Parameter
  let intent: Parameter
  let implantFog: Parameter
  let implantHidden: Parameter
  let scarcity: Parameter
  let host: Parameter
  let skill: Parameter

  init(_ setup: inout Setup) {
    fog = setup.parameter(
      "fog", Text("fog", nl: "mist"), unit: .share, range: 0...1000, default: 650,
      source:
        "vandalism signs its work: 7 of 100 incidents (base-rates.csv, 29 of 429) are plain; 1 mirrors the frictionless +9 logits (article, O4 M4.1)"
    )
    intent = setup.parameter(
      "intent", Text("hidden intentions", nl: "verborgen bedoelingen"), unit: .logit,
      range: 0...18_000, default: 9000,
      source:
        "designer's judgement: even odds against the frictionless +9 logits (article, O4 M4.1: intention as well as identity)"
    )
    implantFog = setup.parameter(
      "implant-fog", Text("fog over a back door", nl: "mist rond een achterdeurtje"),
      unit: .logit, range: 0...6000, default: 2000,
      source: "designer's judgement; article, O4 M4.4")
    implantHidden = setup.parameter(
      "implant-hidden",
      Text("how well a back door hides", nl: "hoe goed een achterdeurtje zich verbergt"),
      unit: .points, range: 0...3000, default: 1500,
      source: "designer's judgement; article, O4 M4.4")
    scarcity = setup.parameter(
      "few-traces", Text("few traces", nl: "weinig sporen"), unit: .points, range: 0...3000,
      default: 500, source: "designer's judgement; article, O4 M4.1")
    host = setup.parameter(
      "host-team", Text("a team on the spot", nl: "een team ter plaatse"), unit: .points,
      range: 0...3000, default: 1000, source: "designer's judgement")
    skill = setup.parameter(
      "skill", Text("a level of forensics", nl: "een niveau forensisch onderzoek"),
      unit: .points, range: 0...2000, default: 500,
      source:
        "designer's judgement; models.md 3.1 (Rid and Buchanan 2015: quality depends on skill)")
  }
}

/// Which traces mislead, and which of them come.
struct MisleadingParameters: Sendable {
  let noise: Parameter
  let implantNoise: Parameter
  let planting: Parameter
  let spent: Parameter
  let source: Parameter
  let rarer: Parameter

  init(_ setup: inout Setup) {
    noise = setup.parameter(
      "noise", Text("traces that mislead", nl: "sporen die misleiden"), unit: .logit,
      range: -9000...4000, default: -1000,
      source: "designer's judgement: 27 in 100 (article, H9)")
    implantNoise = setup.parameter(
      "implant-noise", Text("noise around a back door", nl: "ruis rond een achterdeurtje"),
      unit: .points, range: 0...3000, default: 1000,
      source: "designer's judgement; article, O4 M4.4")
    planting = setup.parameter(
      "planting", Text("planted to be found", nl: "geplant om gevonden te worden"), unit: .logit,
      range: -9000...9000, default: 500, source: "designer's judgement: 62 in 100")
    spent = setup.parameter(
      "planted-spent", Text("a planted trace already found", nl: "een geplant spoor al gevonden"),
      unit: .points, range: 0...3000, default: 1000, source: "designer's judgement")
    source = setup.parameter(
      "source", Text("a source inside", nl: "een bron binnen"), unit: .logit, range: 0...9000,
      default: 2000, source: "designer's judgement; article, O7 to O4: only intelligence settles it"
    )
    rarer = setup.parameter(
      "burned-rarer", Text("burned traces become rare", nl: "verbruikte sporen worden zeldzaam"),
      unit: .logit, range: 0...9000, default: 1000, source: "designer's judgement")
  }
}

/// How long evidence takes, what a second look costs, and what showing a source does.
struct LaboratoryParameters: Sendable {
  let delay: Parameter
  let turns: Parameter
  let cost: Parameter
  let odds: Parameter
  let betrayal: Parameter

  init(_ setup: inout Setup) {
    delay = setup.parameter(
      "delay", Text("turns until a trace is there", nl: "beurten tot een spoor er is"),
      unit: .turns, range: 1...6, default: 1, source: "play.md 9, designer's judgement")
    turns = setup.parameter(
      "reconstruct-turns",
      Text("turns a reconstruction takes", nl: "beurten voor een reconstructie"),
      unit: .turns, range: 1...6, default: 2, source: "designer's judgement")
    cost = setup.parameter(
      "reconstruct-cost", Text("price of a reconstruction", nl: "prijs van een reconstructie"),
      unit: .money, range: 0...6, default: 2, source: "designer's judgement")
    odds = setup.parameter(
      "reconstruct-odds", Text("reconstruction settles it", nl: "reconstructie geeft uitsluitsel"),
      unit: .logit, range: -4000...4000, default: 1000, source: "designer's judgement: 73 in 100")
    betrayal = setup.parameter(
      "betrayal", Text("a source shown is a source hunted", nl: "een getoonde bron wordt gezocht"),
      unit: .points, range: 0...3000, default: 1000,
      source: "designer's judgement; article, O4 (proof burns the source)")
  }
}
