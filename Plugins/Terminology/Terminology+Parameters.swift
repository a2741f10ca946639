import ParleyRules

/// The dials of Terminology. All but `agree` are positive magnitudes; the terms give them their signs.
struct TerminologyParameters: Sendable {
  let text: TextParameters
  let clarity: ClarityParameters
  let dispute: DisputeParameters
  let lists: ListParameters

  init(_ setup: inout Setup) {
    text = TextParameters(&setup)
    clarity = ClarityParameters(&setup)
    dispute = DisputeParameters(&setup)
    lists = ListParameters(&setup)
  }
}

/// What words weigh at home when a text is voted on.
struct TextParameters: Sendable {
  let undefined: Parameter
  let third: Parameter
  let thin: Parameter
  let vagueMost: Parameter
  let lost: Parameter
  let lostGlossary: Parameter

  init(_ setup: inout Setup) {
    undefined = setup.parameter(
      "undefined",
      Text("a word that is read in two ways", nl: "een woord dat op twee manieren wordt gelezen"),
      unit: .points, range: 0...points(3), default: points(1),
      source: "play.md 5.6 and 9, designer's judgement; article, O1 M1.1")
    third = setup.parameter(
      "third", Text("a third reading at the table", nl: "een derde lezing aan tafel"),
      unit: .points, range: 0...points(3), default: points(1) / 2,
      source: "designer's judgement; article, O1 M1.1")
    thin = setup.parameter(
      "thin", Text("open words in a thin text", nl: "open woorden in een dunne tekst"),
      unit: .share, range: 0...1000, default: 500,
      source: "designer's judgement: what binds nobody can be misread half as badly")
    vagueMost = setup.parameter(
      "vague-most", Text("open words at most, for a text", nl: "open woorden hoogstens, per tekst"),
      unit: .points, range: 0...points(6), default: points(3) / 2,
      source: "designer's judgement, of the budget of friction of all eight")
    lost = setup.parameter(
      "lost", Text("a word settled against one", nl: "een woord dat tegen iemand is vastgelegd"),
      unit: .points, range: 0...points(6), default: points(3),
      source: "play.md 5.6 and 9, designer's judgement; article, O1 M1.2")
    lostGlossary = setup.parameter(
      "lost-glossary",
      Text("the same, with lists compared", nl: "idem, met vergeleken woordenlijsten"),
      unit: .points, range: 0...points(6), default: points(1),
      source: "play.md 5.6 and 9, designer's judgement")
  }
}

/// What words weigh once a text is to be carried out, and when something is done to one.
struct ClarityParameters: Sendable {
  let unclear: Parameter
  let unclearMost: Parameter
  let clear: Parameter
  let clearMost: Parameter
  let rung: Parameter

  init(_ setup: inout Setup) {
    unclear = setup.parameter(
      "unclear", Text("an open word, to carry out", nl: "een open woord, bij de uitvoering"),
      unit: .points, range: 0...points(3), default: points(1) / 2, source: "designer's judgement")
    unclearMost = setup.parameter(
      "unclear-most", Text("open words at most", nl: "open woorden hoogstens"), unit: .points,
      range: 0...points(6), default: points(1), source: "designer's judgement")
    clear = setup.parameter(
      "clear", Text("a settled word, to carry out", nl: "een vastgelegd woord, bij de uitvoering"),
      unit: .points, range: 0...points(3), default: points(1) / 2,
      source: "designer's judgement; what the core gave for any definition")
    clearMost = setup.parameter(
      "clear-most", Text("settled words at most", nl: "vastgelegde woorden hoogstens"),
      unit: .points, range: 0...points(6), default: points(1), source: "designer's judgement")
    rung = setup.parameter(
      "rung", Text("what one calls an attack", nl: "wat men een aanval noemt"), unit: .points,
      range: 0...points(3), default: points(1),
      source: "models.md 5.7, designer's judgement; article, O1 (incident or attack)")
  }
}

/// How a word that was left open comes to be read as a breach.
struct DisputeParameters: Sendable {
  let dispute: Parameter
  let moreTerms: Parameter
  let talks: Parameter
  let suspicion: Parameter
  let blame: Parameter
  let memory: Parameter

  init(_ setup: inout Setup) {
    dispute = setup.parameter(
      "dispute",
      Text(
        "an open word read as a breach, a turn", nl: "open woord als schending gelezen, per beurt"),
      unit: .share, range: 0...1000, default: 333,
      source: "play.md 5.6 and 9 (1 in 3), designer's judgement; article, O1 M1.3")
    moreTerms = setup.parameter(
      "more-terms", Text("each further open word", nl: "elk volgend open woord"), unit: .points,
      range: 0...points(3), default: points(1), source: "designer's judgement")
    talks = setup.parameter(
      "talks", Text("the two consult each other", nl: "de twee overleggen met elkaar"),
      unit: .points, range: 0...points(6), default: points(2),
      source: "designer's judgement; measures of communication, article, O1")
    suspicion = setup.parameter(
      "suspicion",
      Text("each tenth of trust below .45", nl: "elk tiende vertrouwen onder 0,45"), unit: .points,
      range: 0...points(3), default: points(1), source: "designer's judgement; coupling O1 to O3")
    blame = setup.parameter(
      "blame",
      Text("belief that lays it at a door", nl: "oordeel dat het iemand aanrekent"), unit: .share,
      range: 300...1000, default: 500, source: "designer's judgement")
    memory = setup.parameter(
      "memory",
      Text("turns in which a word is held against", nl: "beurten dat een woord wordt nagedragen"),
      unit: .turns, range: 0...9, default: 3,
      source: "designer's judgement, as long as a suspicion counts")
  }
}

/// What it takes to compare lists of words, and to give one up.
struct ListParameters: Sendable {
  let agree: Parameter
  let step: Parameter
  let open: Parameter
  let turns: Parameter
  let budget: Parameter
  let capital: Parameter

  init(_ setup: inout Setup) {
    agree = setup.parameter(
      "agree", Text("comparing lists costs little", nl: "lijsten vergelijken kost weinig"),
      unit: .points, range: -points(6)...points(6), default: 0, source: "designer's judgement")
    step = setup.parameter(
      "step", Text("a step of trust in who asks", nl: "een stap vertrouwen in wie vraagt"),
      unit: .points, range: 0...points(3), default: points(1), source: "designer's judgement")
    open = setup.parameter(
      "open", Text("turns that a proposal stands", nl: "beurten dat een voorstel blijft staan"),
      unit: .turns, range: 0...4, default: 1, source: "designer's judgement")
    turns = setup.parameter(
      "turns", Text("turns to compare lists", nl: "beurten om lijsten te vergelijken"),
      unit: .turns, range: 0...6, default: 2,
      source: "designer's judgement; article, O1 (turns, and no benefit at once)")
    budget = setup.parameter(
      "budget", Text("to compare lists", nl: "lijsten vergelijken"), unit: .money, range: 0...6,
      default: 1, source: "play.md 4, designer's judgement")
    capital = setup.parameter(
      "capital", Text("to give a reading up", nl: "een lezing prijsgeven"), unit: .count,
      range: 0...6, default: 2, source: "designer's judgement; article, O1 M1.2")
  }
}
