import ParleyRules

/// How a text is judged by its sender.
struct DevaluationParameters: Sendable {
  let rival: Parameter
  let ally: Parameter
  let relief: Parameter
  let slope: SlopeParameters
  let zeroSum: Parameter
  let zeroSumLimit: Parameter
  let sting: Parameter
  let exclusion: Parameter
  let rivalText: Parameter

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
    slope = SlopeParameters(&setup)
    zeroSum = setup.parameter(
      "zero-sum",
      Text("each rival among the co-sponsors", nl: "elke rivaal onder de medestanders"),
      unit: .points, range: 0...1500, default: points(1) / 2,
      source: "designer's judgement; zero-sum reading, article M3.4")
    zeroSumLimit = setup.parameter(
      "zero-sum-limit", Text("most of that", nl: "het meeste daarvan"), unit: .points,
      range: 0...3000, default: points(3) / 2, source: "designer's judgement")
    sting = setup.parameter(
      "sting",
      Text(
        "bad act that a rival's gain is read as", nl: "slechte daad die winst van een rivaal is"),
      unit: .share, range: 0...1000, default: 250,
      source: "designer's judgement; zero-sum reading, article M3.4")
    exclusion = setup.parameter(
      "exclusion", Text("drafted without our camp", nl: "opgesteld zonder ons kamp"),
      unit: .points, range: 0...1500, default: points(1),
      source: "designer's judgement; the Convention on Cybercrime, article M3.3")
    rivalText = setup.parameter(
      "rival-text",
      Text("a rival text on the same subject", nl: "een rivaliserende tekst over hetzelfde"),
      unit: .points, range: 0...1500, default: points(1) / 2,
      source: "designer's judgement; mobilising supporters behind rival texts, article M3.2")
  }
}

/// How much a text is feared as a prelude to law.
struct SlopeParameters: Sendable {
  let voluntary: Parameter
  let political: Parameter
  let legal: Parameter
  /// Of a rival that fear is so many times larger.
  let ofRival: Parameter

  init(_ setup: inout Setup) {
    voluntary = setup.parameter(
      "slope-voluntary",
      Text(
        "fear that a voluntary norm hardens into law",
        nl: "vrees dat een vrijwillige norm bindend recht wordt"), unit: .points, range: 0...1500,
      default: points(1) / 2,
      source: "designer's judgement; the voluntary norms of 2015, article M3.1 and H7")
    political = setup.parameter(
      "slope-political",
      Text("fear of a politically binding text", nl: "vrees voor een politiek bindende tekst"),
      unit: .points, range: 0...3000, default: points(1),
      source: "designer's judgement; article M3.1 and H7")
    legal = setup.parameter(
      "slope-legal",
      Text("fear of a legally binding text", nl: "vrees voor een juridisch bindende tekst"),
      unit: .points, range: 0...3000, default: points(2),
      source: "designer's judgement; article M3.1 and H7")
    ofRival = setup.parameter(
      "rival-slope",
      Text(
        "that fear is so many times larger of a rival",
        nl: "die vrees is bij een rivaal zoveel keer groter"),
      unit: .count, range: 1...4, default: 2, source: "designer's judgement; article M3.1 and H7")
  }
}
