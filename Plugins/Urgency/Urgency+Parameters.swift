import ParleyRules

/// The dials of Urgency. All are positive magnitudes; the terms give them their signs.
struct UrgencyParameters: Sendable {
  let need: NeedParameters
  let window: WindowParameters
  let warnings: WarningParameters
  let drills: DrillParameters

  init(_ setup: inout Setup) {
    need = NeedParameters(&setup)
    window = WindowParameters(&setup)
    warnings = WarningParameters(&setup)
    drills = DrillParameters(&setup)
  }
}

/// From which hurt on home sees a need, and how much it makes of it.
struct NeedParameters: Sendable {
  let bearable: Parameter
  let perLevel: Parameter
  let most: Parameter
  let thin: Parameter

  init(_ setup: inout Setup) {
    bearable = setup.parameter(
      "bearable", Text("hurt that can be borne", nl: "onvrede die te dragen is"), unit: .level,
      range: 0...10, default: 5,
      source: "designer's judgement; article, O8 M8.1 (the stalemate is acceptable)")
    perLevel = setup.parameter(
      "per-level", Text("a level of hurt more or less", nl: "een niveau onvrede meer of minder"),
      unit: .points, range: 0...1500, default: 250,
      source: "designer's judgement: half a point a level, +2 at 9")
    most = setup.parameter(
      "bearable-most", Text("what calm takes at most", nl: "wat rust hoogstens kost"),
      unit: .points, range: 0...3000, default: 750,
      source: "designer's judgement: 1.5 points, as no obstacle takes more from one text")
    thin = setup.parameter(
      "thin", Text("share of it on a modest text", nl: "deel ervan bij een bescheiden tekst"),
      unit: .share, range: 0...1000, default: 500,
      source: "designer's judgement; article, O8 M8.3 (initial cooperation with many initiatives)")
  }
}

/// When a window opens, how long it lasts, and what it is good for.
struct WindowParameters: Sendable {
  let threshold: Parameter
  let halfLife: Parameter
  let catastrophe: Parameter
  let lifts: Parameter
  let waived: Parameter
  let discount: Parameter

  init(_ setup: inout Setup) {
    threshold = setup.parameter(
      "threshold",
      Text(
        "hurt of the calmest at which a window opens", nl: "onvrede van de kalmste voor een venster"
      ),
      unit: .level, range: 1...10, default: 6,
      source: "T-RIPE-1, Zartman: mutually hurting stalemate; article, O8 M8.2")
    halfLife = setup.parameter(
      "half-life", Text("turns in which alarm halves", nl: "beurten waarin onrust halveert"),
      unit: .turns, range: 1...8, default: 2, source: "T-ATT-1, Downs 1972")
    catastrophe = setup.parameter(
      "catastrophe", Text("severity of a catastrophe", nl: "ernst van een ramp"), unit: .level,
      range: 5...9, default: 7,
      source: "designer's judgement: beyond what orders can do; article, O8 M8.4")
    lifts = setup.parameter(
      "lifts", Text("hurt that a catastrophe spreads", nl: "onvrede die een ramp verspreidt"),
      unit: .level, range: 0...10, default: 9, source: "T-ATT-1; article, O8 M8.5")
    waived = setup.parameter(
      "waived", Text("readings that haste waives", nl: "lezingen die haast bespaart"),
      unit: .count, range: 0...3, default: 1,
      source: "designer's judgement, after Kingdon 1984 (policy windows)")
    discount = setup.parameter(
      "discount", Text("budget that readiness saves", nl: "budget dat bereidheid bespaart"),
      unit: .money, range: 0...3, default: 1,
      source: "designer's judgement; article, O8 M8.5 (honour measures quickly)")
  }
}

/// What warnings do, and how they wear out.
struct WarningParameters: Sendable {
  let alarm: Parameter
  let heeds: Parameter
  let serious: Parameter
  let patience: Parameter
  let reassurance: Parameter
  let reassuranceCost: Parameter

  init(_ setup: inout Setup) {
    alarm = setup.parameter(
      "warning", Text("hurt that a warning adds", nl: "onvrede die een waarschuwing wekt"),
      unit: .level, range: 0...3, default: 1,
      source: "designer's judgement; article, O8 M8.4 (alarming warnings)")
    heeds = setup.parameter(
      "heeds",
      Text("trust from which a warning is heeded", nl: "vertrouwen vanaf waar men luistert"),
      unit: .share, range: 0...1000, default: 350, source: "designer's judgement: wary or better")
    serious = setup.parameter(
      "serious",
      Text("severity that bears a warning out", nl: "ernst die een waarschuwing bevestigt"),
      unit: .level, range: 1...9, default: 4,
      source: "designer's judgement: what parliaments ask about")
    patience = setup.parameter(
      "patience", Text("turns a warning stands", nl: "beurten dat een waarschuwing staat"),
      unit: .turns, range: 1...4, default: 2, source: "designer's judgement; article, O8 M8.4")
    reassurance = setup.parameter(
      "reassurance",
      Text("hurt that reassuring takes away", nl: "onvrede die geruststellen wegneemt"),
      unit: .level, range: 0...5, default: 2, source: "designer's judgement; article, O8 M8.1")
    reassuranceCost = setup.parameter(
      "reassurance-cost",
      Text("capital that reassuring costs", nl: "kapitaal dat geruststellen kost"),
      unit: .count, range: 0...5, default: 1, source: "designer's judgement")
  }
}

/// What a rehearsed catastrophe does, and who comes to one.
struct DrillParameters: Sendable {
  let alarm: Parameter
  let turns: Parameter
  let cost: Parameter
  let joins: Parameter
  let trust: Parameter
  let rival: Parameter

  init(_ setup: inout Setup) {
    alarm = setup.parameter(
      "drill", Text("hurt felt after a rehearsal", nl: "onvrede na een oefening"), unit: .level,
      range: 0...5, default: 2, source: "designer's judgement: a glimpse of M8.5, for a floor")
    turns = setup.parameter(
      "drill-turns", Text("turns it speeds up a text", nl: "beurten dat het een tekst versnelt"),
      unit: .turns, range: 1...4, default: 2, source: "designer's judgement")
    cost = setup.parameter(
      "drill-cost", Text("budget for each guest", nl: "budget per gast"), unit: .money,
      range: 0...5, default: 1, source: "designer's judgement")
    joins = setup.parameter(
      "joins", Text("a rehearsal commits to nothing", nl: "een oefening verplicht tot niets"),
      unit: .points, range: -3000...3000, default: 500, source: "designer's judgement: 62 in 100")
    trust = setup.parameter(
      "joins-trust",
      Text("trust in the host, from .2 to .7", nl: "vertrouwen in de gastheer, van .2 tot .7"),
      unit: .points, range: 0...3000, default: 1000,
      source: "designer's judgement; article, O3 M3.1")
    rival = setup.parameter(
      "joins-rival", Text("the host is a rival", nl: "de gastheer is een rivaal"), unit: .points,
      range: 0...3000, default: 1000, source: "designer's judgement; article, O3 M3.1")
  }
}
