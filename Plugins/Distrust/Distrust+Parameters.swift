import ParleyRules

/// The numbers of the module, open to all: set in a campaign under `obstacles: distrust:`.
struct DistrustParameters: Sendable {
  let devaluation: DevaluationParameters
  let ledger: LedgerParameters
  /// What one step of trust weighs where it is neither a text nor a ledger.
  let step: Quantity
  let reluctance: Quantity
  let reluctanceLimit: Quantity
  let hotline: Quantity
  let hotlineCalm: Quantity
  let upkeep: Quantity
  let memory: Quantity
  let exploited: Quantity

  init(_ setup: inout Setup) {
    devaluation = DevaluationParameters(&setup)
    ledger = LedgerParameters(&setup)
    step = setup.parameter(
      "step", Text("weight of one step of trust", nl: "gewicht van één stap vertrouwen"),
      unit: .points, range: 0...1500, default: points(1),
      source: "designer's judgement: hostile -2, low -1, wary 0, fair 1, good 2 points")
    reluctance = setup.parameter(
      "reluctance",
      Text(
        "reluctance for each other party seen in breach",
        nl: "tegenzin per andere partij die in gebreke lijkt"), unit: .points, range: 0...1500,
      default: points(1),
      source: "designer's judgement; carrying out is harder than adopting (article, section 1)")
    reluctanceLimit = setup.parameter(
      "reluctance-limit", Text("most reluctance", nl: "grootste tegenzin"), unit: .points,
      range: 0...3000, default: points(2), source: "designer's judgement")
    hotline = setup.parameter(
      "hotline",
      Text(
        "what an unproven suspicion weighs over a hotline",
        nl: "wat een onbewezen verdenking weegt bij een hotline"), unit: .share, range: 0...1000,
      default: 500,
      source: "designer's judgement, after the lines of the US-Russia package (17 June 2013)")
    hotlineCalm = setup.parameter(
      "hotline-calm",
      Text("how far a hotline calms a victim", nl: "hoe ver een hotline een slachtoffer kalmeert"),
      unit: .points, range: 0...3000, default: points(1), source: "designer's judgement")
    upkeep = setup.parameter(
      "upkeep", Text("upkeep of a hotline a turn", nl: "onderhoud van een hotline per beurt"),
      unit: .money, range: 0...5, default: 1, source: "designer's judgement")
    memory = setup.parameter(
      "memory", Text("turns a gesture is remembered", nl: "beurten dat een gebaar bijblijft"),
      unit: .turns, range: 1...4, default: 2,
      source: "designer's judgement; GRIT waits for an answer (Osgood 1962)")
    exploited = setup.parameter(
      "exploited",
      Text(
        "capital lost by a gesture that is exploited",
        nl: "kapitaalverlies als van een gebaar misbruik wordt gemaakt"), unit: .count,
      range: 0...5, default: 1, source: "designer's judgement; GRIT (Osgood 1962)")
  }
}

/// How a text is judged by its sender.
struct DevaluationParameters: Sendable {
  let rival: Quantity
  let ally: Quantity
  let relief: Quantity
  let slopePolitical: Quantity
  let slopeLegal: Quantity
  let rivalSlope: Quantity
  let zeroSum: Quantity
  let zeroSumLimit: Quantity
  let exclusion: Quantity

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

/// How trust is kept.
struct LedgerParameters: Sendable {
  let weight: Quantity
  let badWeight: Quantity
  let keep: Quantity
  let pace: Quantity
  let talk: Quantity
  let suspicion: Quantity
  let proof: Quantity
  let champion: Quantity

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
      unit: .share, range: 0...10_000, default: 1500,
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
