import ParleyRules

/// How a text is judged by its sender.
struct DevaluationParameters: Sendable {
  let rival: Parameter
  let ally: Parameter
  let relief: Parameter
  let slopePolitical: Parameter
  let slopeLegal: Parameter
  let rivalSlope: Parameter
  let zeroSum: Parameter
  let zeroSumLimit: Parameter
  let exclusion: Parameter

  init(_ setup: inout Setup) {
    rival = setup.parameter(
      "rival", Text("a rival's text", nl: "een tekst van een rivaal"), unit: .logit,
      range: -6000...0, default: Devaluation.shift(to: 440, from: 800),
      source: "44% against 80%, Stillinger, Epelbaum, Keltner and Ross 1990; Ross 1991 (T-RD-1)")
    ally = setup.parameter(
      "ally", Text("an ally's text", nl: "een tekst van een bondgenoot"), unit: .logit,
      range: 0...6000, default: Devaluation.shift(to: 900, from: 800),
      source: "90% against 80%, Stillinger, Epelbaum, Keltner and Ross 1990; Ross 1991 (T-RD-1)")
    relief = setup.parameter(
      "co-sponsor",
      Text(
        "relief by each sponsor from outside the lead's camp",
        nl: "verlichting per medestander van buiten het kamp van de indiener"), unit: .points,
      range: 0...3000, default: points(1),
      source: "designer's judgement, after the US joining the Russian draft in 2010 (article, O3)")
    slopePolitical = setup.parameter(
      "slope-political",
      Text("fear of a politically binding text", nl: "vrees voor een politiek bindende tekst"),
      unit: .points, range: 0...3000, default: points(1),
      source: "designer's judgement; article M3.1 and H7")
    slopeLegal = setup.parameter(
      "slope-legal",
      Text("fear of a legally binding text", nl: "vrees voor een juridisch bindende tekst"),
      unit: .points, range: 0...3000, default: points(2),
      source: "designer's judgement; article M3.1 and H7")
    rivalSlope = setup.parameter(
      "rival-slope",
      Text(
        "that fear is so many times larger of a rival",
        nl: "die vrees is bij een rivaal zoveel keer groter"),
      unit: .count, range: 1...4, default: 2, source: "designer's judgement; article M3.1 and H7")
    zeroSum = setup.parameter(
      "zero-sum",
      Text("each rival among the co-sponsors", nl: "elke rivaal onder de medestanders"),
      unit: .points, range: 0...1500, default: points(1) / 2,
      source: "designer's judgement; zero-sum reading, article M3.4")
    zeroSumLimit = setup.parameter(
      "zero-sum-limit", Text("most of that", nl: "het meeste daarvan"), unit: .points,
      range: 0...3000, default: points(3) / 2, source: "designer's judgement")
    exclusion = setup.parameter(
      "exclusion", Text("drafted without our camp", nl: "opgesteld zonder ons kamp"),
      unit: .points, range: 0...1500, default: points(1) / 2,
      source: "designer's judgement; the Convention on Cybercrime, article M3.3")
  }
}
