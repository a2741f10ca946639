import ParleyRules

/// The names of Distrust's terms, each with the lever that works against it.
struct DistrustTerms: Sendable {
  let letterhead: LetterheadTerms
  /// What is missing for a name under another's text.
  let leadTrust: TermAbout<Actor>
  let charges: ChargeTerms
  let promises: PromiseTerms
  let replies: ReplyTerms
  let means: MeansTerms

  init(_ setup: inout Setup) {
    letterhead = LetterheadTerms(&setup)
    leadTrust = setup.term(
      "lead-trust",
      Text("our trust in {0}, who leads it", nl: "ons vertrouwen in {0}, de indiener"),
      lever: Text("win it: gesture", nl: "win het: gebaar"))
    charges = ChargeTerms(&setup)
    promises = PromiseTerms(&setup)
    replies = ReplyTerms(&setup)
    means = MeansTerms(&setup)
  }
}

/// What is held against a text for who tabled it.
struct LetterheadTerms: Sendable {
  let rivalLead: TermAbout<Actor>
  let allyLead: TermAbout<Actor>
  let slope: TermName
  let rivalSlope: TermAbout<Actor>
  let creep: TermName
  let rivalCreep: TermAbout<Actor>
  let zeroSum: TermName
  let exclusion: TermName
  let oldExclusion: TermAbout<Proposal>
  let rivalText: TermAbout<Proposal>

  init(_ setup: inout Setup) {
    rivalLead = setup.term(
      "rival-lead", Text("tabled by {0}, a rival", nl: "ingediend door {0}, een rivaal"),
      lever: Text(
        "join it, or let a neutral front it",
        nl: "sluit u aan, of laat een neutrale partij indienen"))
    allyLead = setup.term(
      "ally-lead", Text("tabled by {0}, an ally", nl: "ingediend door {0}, een bondgenoot"),
      lever: Text("keep their trust", nl: "behoud hun vertrouwen"))
    slope = setup.term(
      "slope", Text("it may harden into law", nl: "opmaat naar bindend recht"),
      lever: Text("make it voluntary: lower", nl: "maak de tekst vrijwillig: verlaag"))
    rivalSlope = setup.term(
      "rival-slope",
      Text("a prelude to law on {0}'s terms", nl: "opmaat naar recht op de voorwaarden van {0}"),
      lever: Text(
        "make it voluntary: lower; or let a neutral front it",
        nl: "maak de tekst vrijwillig: verlaag; of laat een neutrale partij indienen"))
    creep = setup.term(
      "slope-voluntary",
      Text("what is voluntary now may harden into law", nl: "nu nog vrijwillig, straks recht"),
      lever: Text(
        "soften the clause that binds: amend", nl: "verzacht de bepaling die bindt: amendeer"))
    rivalCreep = setup.term(
      "rival-slope-voluntary",
      Text(
        "what is voluntary now may harden on {0}'s terms",
        nl: "nu nog vrijwillig, straks recht op de voorwaarden van {0}"),
      lever: Text(
        "soften the clause that binds; or let a neutral front it",
        nl: "verzacht de bepaling die bindt; of laat een neutrale partij indienen"))
    zeroSum = setup.term(
      "zero-sum",
      Text("what rivals sponsor is our loss", nl: "wat rivalen steunen, is ons verlies"),
      lever: Text("mend trust with them: gesture", nl: "herstel het vertrouwen: gebaar"))
    exclusion = setup.term(
      "exclusion", Text("drafted without us", nl: "zonder ons opgesteld"),
      lever: Text("join it: sponsor", nl: "sluit u aan: steun"))
    oldExclusion = setup.term(
      "exclusion-lasting",
      Text("it builds on {0}, made without us", nl: "bouwt voort op {0}, zonder ons gemaakt"),
      lever: Text("join it: sponsor", nl: "sluit u aan: steun"))
    rivalText = setup.term(
      "rival-text",
      Text("{0} on the same subject gathers names", nl: "{0} over hetzelfde werft ook steun"),
      lever: Text(
        "join theirs; or have one of the two withdrawn or held",
        nl: "steun de hunne; of laat een van de twee intrekken of aanhouden"))
  }
}

/// What a charge is worth for who speaks and who is named.
struct ChargeTerms: Sendable {
  let speaker: TermAbout<Actor>
  let named: TermAbout<Actor>

  init(_ setup: inout Setup) {
    speaker = setup.term(
      "speaker", Text("our trust in {0}, the speaker", nl: "ons vertrouwen in {0}, de spreker"),
      lever: Text(
        "let somebody speak whom they trust", nl: "laat iemand spreken die zij vertrouwen"))
    named = setup.term(
      "named",
      Text("our trust in {0}, the accused", nl: "ons vertrouwen in {0}, de beschuldigde"),
      lever: Text("show evidence", nl: "toon bewijs"))
  }
}

/// What others are thought to do with what was agreed.
struct PromiseTerms: Sendable {
  let othersInBreach: TermName
  let partyTrust: TermAbout<Actor>
  let shaken: TermAbout<Actor>

  init(_ setup: inout Setup) {
    othersInBreach = setup.term(
      "others-in-breach",
      Text("others are seen not to do it", nl: "anderen lijken het niet te doen"),
      lever: Text("inspect them, or force it", nl: "inspecteer hen, of dwing het af"))
    partyTrust = setup.term(
      "party-trust", Text("our trust in {0}", nl: "ons vertrouwen in {0}"),
      lever: Text(
        "make gestures, or carry out what is due", nl: "maak gebaren, of voer uit wat u moet"))
    shaken = setup.term(
      "shaken",
      Text("after what came between us and {0}", nl: "na wat er tussen ons en {0} is voorgevallen"),
      lever: Text("force it, or let time pass", nl: "dwing het af, of laat er tijd overheen gaan"))
  }
}

/// What is answered, and how.
struct ReplyTerms: Sendable {
  let suspectTrust: TermAbout<Actor>
  let lineStands: TermAbout<Actor>
  let accuserTrust: TermAbout<Actor>
  let giverTrust: TermAbout<Actor>

  init(_ setup: inout Setup) {
    suspectTrust = setup.term(
      "suspect-trust",
      Text("our trust in {0}, the suspect", nl: "ons vertrouwen in {0}, de verdachte"),
      lever: Text("open a hotline", nl: "open een hotline"))
    lineStands = setup.term(
      "hotline", Text("a hotline with {0} stands", nl: "er staat een hotline open met {0}"))
    accuserTrust = setup.term(
      "accuser-trust",
      Text("its trust in {0}, the accuser", nl: "het vertrouwen in {0}, de aanklager"))
    giverTrust = setup.term(
      "giver-trust", Text("its trust in {0}, the giver", nl: "het vertrouwen in {0}, de gever"),
      lever: Text("keep going for a while", nl: "houd het een tijdje vol"))
  }
}

/// Why budget and capital go.
struct MeansTerms: Sendable {
  /// Budget, each turn that a hotline stands.
  let lineKept: TermName
  /// Capital, where a gesture was answered with harm.
  let naive: TermName

  init(_ setup: inout Setup) {
    lineKept = setup.term(
      "hotline-kept", Text("hotlines kept open", nl: "hotlines die open blijven"),
      lever: Text("hang up where nobody answers", nl: "hang op waar niemand opneemt"))
    naive = setup.term(
      "naive", Text("you looked naive at home", nl: "u leek thuis naïef"),
      lever: Text(
        "make gestures to those who answer them", nl: "maak gebaren naar wie ze beantwoordt"))
  }
}
