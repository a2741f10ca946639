import ParleyRules

/// The names of Terminology's terms, each with the lever that works against it.
struct TerminologyTerms: Sendable {
  let words: WordTerms
  let clarity: ClarityTerms
  let disputes: DisputeTerms
  let lists: ListTerms

  init(_ setup: inout Setup, about state: TerminologyState) {
    words = WordTerms(&setup, about: state)
    clarity = ClarityTerms(&setup)
    disputes = DisputeTerms(&setup)
    lists = ListTerms(&setup)
  }
}

/// What words weigh in a vote.
struct WordTerms: Sendable {
  let twoReadings: TermAbout<Concept>
  let enough: TermName
  let lostReading: TermAbout<Sense>

  init(_ setup: inout Setup, about state: TerminologyState) {
    twoReadings = setup.term(
      "terminology.two-readings",
      Text("“{0}” is read in two ways here", nl: "“{0}” wordt hier op twee manieren gelezen"),
      about: state.term,
      lever: Text(
        "define it, or compare lists with who reads it otherwise: glossary",
        nl: "bepaal het, of vergelijk lijsten met wie het anders leest: woordenlijst"))
    enough = setup.term(
      "terminology.enough",
      Text("vague words weigh no more than that", nl: "vage woorden wegen niet meer dan dat"))
    lostReading = setup.term(
      "terminology.lost-reading",
      Text("a word means here “{0}”", nl: "een woord betekent hier “{0}”"), about: state.sense,
      lever: Text(
        "reserve on the clause, compare lists with the lead, or concede the word",
        nl: "maak voorbehoud, vergelijk lijsten met de indiener of geef het woord prijs"))
  }
}

/// What they weigh once a text is signed, and when something is done to one.
struct ClarityTerms: Sendable {
  let unclear: TermName
  let clear: TermName
  let attack: TermName
  let noAttack: TermName

  init(_ setup: inout Setup) {
    unclear = setup.term(
      "terminology.unclear",
      Text("nobody can say what open words ask for", nl: "niemand weet wat open woorden vragen"),
      lever: Text("define them before the vote", nl: "bepaal ze vóór de stemming"))
    clear = setup.term(
      "terminology.clear", Text("the text says what it means", nl: "de tekst zegt wat hij bedoelt"))
    attack = setup.term(
      "terminology.attack",
      Text(
        "as it reads the word, this is an attack", nl: "volgens de eigen lezing is dit een aanval"),
      lever: Text("concede the word", nl: "geef het woord prijs"))
    noAttack = setup.term(
      "terminology.no-attack",
      Text(
        "as it reads the word, this is no attack", nl: "volgens de eigen lezing is dit geen aanval"),
      lever: Text("concede the word", nl: "geef het woord prijs"))
  }
}

/// Whether a breach is read in a word, and by whom.
struct DisputeTerms: Sendable {
  let dispute: TermName
  let moreTerms: TermName
  let talks: TermName
  let wary: TermAbout<Actor>

  init(_ setup: inout Setup) {
    dispute = setup.term(
      "terminology.dispute",
      Text("a word was left open", nl: "er is een woord opengelaten"),
      lever: Text("compare lists: glossary", nl: "vergelijk lijsten: woordenlijst"), sight: .hidden)
    moreTerms = setup.term(
      "terminology.more-terms",
      Text("and other words with it", nl: "en andere woorden ook"),
      lever: Text("compare lists: glossary", nl: "vergelijk lijsten: woordenlijst"), sight: .hidden)
    talks = setup.term(
      "terminology.talks", Text("the two consult each other", nl: "de twee overleggen met elkaar"),
      sight: .hidden)
    wary = setup.term(
      "terminology.wary",
      Text("little trust in {0}", nl: "weinig vertrouwen in {0}"),
      lever: Text("win it back", nl: "win het terug"), sight: .hidden)
  }
}

/// Whether somebody compares lists.
struct ListTerms: Sendable {
  let willing: TermName
  let askerTrust: TermAbout<Actor>

  init(_ setup: inout Setup) {
    willing = setup.term(
      "terminology.willing",
      Text("comparing lists costs little", nl: "lijsten vergelijken kost weinig"))
    askerTrust = setup.term(
      "terminology.asker-trust", Text("trust in {0}", nl: "vertrouwen in {0}"),
      lever: Text("win it first", nl: "win dat eerst"))
  }
}
