import ParleyRules

/// The dials of Distrust, open to all: set in a campaign under `obstacles: distrust:`.
struct DistrustParameters: Sendable {
  let devaluation: DevaluationParameters
  let ledger: LedgerParameters
  /// What one step of trust weighs where it is neither a text nor a ledger.
  let step: Parameter
  let reluctance: ReluctanceParameters
  let shock: ShockParameters
  let hotline: HotlineParameters
  let gesture: GestureParameters

  init(_ setup: inout Setup) {
    devaluation = DevaluationParameters(&setup)
    ledger = LedgerParameters(&setup)
    step = setup.parameter(
      "step", Text("weight of one step of trust", nl: "gewicht van één stap vertrouwen"),
      unit: .points, range: 0...1500, default: points(1),
      source: "designer's judgement: hostile -2, low -1, wary 0, fair 1, good 2 points")
    reluctance = ReluctanceParameters(&setup)
    shock = ShockParameters(&setup)
    hotline = HotlineParameters(&setup)
    gesture = GestureParameters(&setup)
  }
}

/// How little home likes to pay while others do not.
struct ReluctanceParameters: Sendable {
  let each: Parameter
  let most: Parameter

  init(_ setup: inout Setup) {
    each = setup.parameter(
      "reluctance",
      Text(
        "reluctance for each other party seen in breach",
        nl: "tegenzin per andere partij die in gebreke lijkt"), unit: .points, range: 0...1500,
      default: points(1),
      source: "designer's judgement; carrying out is harder than adopting (article, section 1)")
    most = setup.parameter(
      "reluctance-limit", Text("most reluctance", nl: "grootste tegenzin"), unit: .points,
      range: 0...3000, default: points(2), source: "designer's judgement")
  }
}

/// What a shock does to promises between the two it falls between.
struct ShockParameters: Sendable {
  let from: Parameter
  let each: Parameter
  let most: Parameter
  let turns: Parameter

  init(_ setup: inout Setup) {
    from = setup.parameter(
      "shock-from",
      Text("size from which a shock shakes promises", nl: "omvang waarbij een schok doorwerkt"),
      unit: .count, range: 1...9, default: 3,
      source: "designer's judgement; Crimea and the US-Russian package, article H22")
    each = setup.parameter(
      "shock",
      Text(
        "reluctance for each step of a shock's size", nl: "tegenzin per stap van een schok"),
      unit: .points, range: 0...1500, default: points(1),
      source: "designer's judgement; a shock breaks compliance (article H22)")
    most = setup.parameter(
      "shock-limit", Text("most of that", nl: "het meeste daarvan"), unit: .points,
      range: 0...3000, default: points(3), source: "designer's judgement")
    turns = setup.parameter(
      "shock-turns", Text("turns for which it lasts", nl: "beurten die het duurt"), unit: .turns,
      range: 0...9, default: 4, source: "the four turns after a shock of H22")
  }
}

/// What a direct line does, and costs.
struct HotlineParameters: Sendable {
  let unproven: Parameter
  let calm: Parameter
  let upkeep: Parameter

  init(_ setup: inout Setup) {
    unproven = setup.parameter(
      "hotline",
      Text(
        "what an unproven suspicion weighs over a hotline",
        nl: "wat een onbewezen verdenking weegt bij een hotline"), unit: .share, range: 0...1000,
      default: 500,
      source: "designer's judgement, after the lines of the US-Russia package (17 June 2013)")
    calm = setup.parameter(
      "hotline-calm",
      Text("how far a hotline calms a victim", nl: "hoe ver een hotline een slachtoffer kalmeert"),
      unit: .points, range: 0...3000, default: points(1), source: "designer's judgement")
    upkeep = setup.parameter(
      "upkeep", Text("upkeep of a hotline a turn", nl: "onderhoud van een hotline per beurt"),
      unit: .money, range: 0...5, default: 1, source: "designer's judgement")
  }
}

/// How long a gesture stands, and what one loses by it.
struct GestureParameters: Sendable {
  let memory: Parameter
  let exploited: Parameter

  init(_ setup: inout Setup) {
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
