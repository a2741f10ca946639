import ParleyRules

/// The names of Espionage's terms, each with the lever that works against it.
struct EspionageTerms: Sendable {
  let home: HomeTerms
  let credit: CreditTerms
  let sources: SourceTerms
  let rebuff: RebuffTerms

  init(_ setup: inout Setup) {
    home = HomeTerms(&setup)
    credit = CreditTerms(&setup)
    sources = SourceTerms(&setup)
    rebuff = RebuffTerms(&setup)
  }
}

/// What home makes of spying.
struct HomeTerms: Sendable {
  let spiedOnUs: TermAbout<Actor>
  let sponsorSpied: TermAbout<Actor>
  let admitted: TermAbout<Actor>
  let spiedOnFriends: TermAbout<Actor>
  let listens: TermAbout<Actor>
  let forbidsUs: TermAbout<Actor>
  let caught: TermAbout<Actor>

  init(_ setup: inout Setup) {
    let wait = Text(
      "hold the vote until it is forgotten; or it admits it",
      nl: "stel de stemming uit tot het vergeten is; of het wordt toegegeven")
    spiedOnUs = setup.term(
      "espionage.spied-on-us",
      Text("{0} was found in our networks", nl: "{0} is in onze netwerken betrapt"), lever: wait)
    sponsorSpied = setup.term(
      "espionage.sponsor-spied",
      Text(
        "{0}, found in our networks, signs too", nl: "{0}, in onze netwerken betrapt, tekent ook"),
      lever: wait)
    admitted = setup.term(
      "espionage.admitted", Text("{0} admitted it", nl: "{0} heeft het toegegeven"))
    spiedOnFriends = setup.term(
      "espionage.spied-on-friends",
      Text("{0} was found spying on others", nl: "{0} is bij anderen betrapt"), lever: wait)
    listens = setup.term(
      "espionage.we-listen", Text("we read along at {0}", nl: "wij lezen mee bij {0}"))
    forbidsUs = setup.term(
      "espionage.forbids-us",
      Text("it would forbid what we do at {0}", nl: "het zou verbieden wat wij bij {0} doen"),
      lever: Text(
        "leave your foothold there, or soften the clause",
        nl: "verlaat uw steunpunt daar, of verzacht de bepaling"))
    caught = setup.term(
      "espionage.caught",
      Text("{0}, a party too, was found here", nl: "{0}, ook partij, is hier betrapt"),
      lever: Text("wait until it is forgotten", nl: "wacht tot het vergeten is"))
  }
}

/// What third parties make of whoever speaks.
struct CreditTerms: Sendable {
  let potAndKettle: TermAbout<Actor>
  let champion: TermAbout<Actor>

  init(_ setup: inout Setup) {
    let wait = Text(
      "wait until it is old news, or answer for your own: admit",
      nl: "wacht tot het oud nieuws is, of geef het eigen spioneren toe")
    potAndKettle = setup.term(
      "espionage.pot-and-kettle",
      Text("{0} was caught spying itself", nl: "{0} is zelf op spioneren betrapt"), lever: wait)
    champion = setup.term(
      "espionage.champion",
      Text("and {0} preaches norms", nl: "en {0} preekt normen"), lever: wait)
  }
}

/// What sources see, and what gives them away.
struct SourceTerms: Sendable {
  let inside: TermName
  let wide: TermName
  let sweep: TermName
  let looksAlike: TermName
  let insider: TermName
  let loot: TermName

  init(_ setup: inout Setup) {
    inside = setup.term(
      "espionage.inside",
      Text("as a source inside sees it", nl: "zoals een bron van binnen het ziet"))
    wide = setup.term(
      "espionage.wide-shows",
      Text("whoever takes all is noticed", nl: "wie alles binnenhaalt, valt op"),
      lever: Text("leave, and come back narrow", nl: "verlaat het, en kom smal terug"))
    // The holder may not know that it is looked for.
    sweep = setup.term(
      "espionage.sweep", Text("its owner looks for intruders", nl: "de eigenaar zoekt indringers"),
      lever: Text("leave in time", nl: "vertrek op tijd"), sight: .hidden)
    looksAlike = setup.term(
      "espionage.looks-alike",
      Text("spying looks like preparation", nl: "spioneren lijkt op voorbereiden"),
      lever: Text("ask about it in a message", nl: "vraag ernaar met een bericht"), sight: .hidden)
    insider = setup.term(
      "espionage.insider-talks",
      Text(
        "so many sources, so many who know", nl: "zoveel bronnen, zoveel mensen die ervan weten"),
      lever: Text("leave some of them", nl: "verlaat er een paar"))
    loot = setup.term(
      "espionage.loot",
      Text("your sources bring home trade secrets", nl: "uw bronnen leveren bedrijfsgeheimen"))
  }
}

/// What is done to spies, and what they do then.
struct RebuffTerms: Sendable {
  let inKind: TermAbout<Actor>
  let pause: TermName
  let careful: TermName

  init(_ setup: inout Setup) {
    inKind = setup.term(
      "espionage.tit-for-tat",
      Text("{0} expelled our people", nl: "{0} wees onze mensen uit"))
    pause = setup.term(
      "espionage.pause", Text("a time for lying low", nl: "tijd om zich gedeisd te houden"))
    careful = setup.term(
      "espionage.careful",
      Text("once bitten, more careful", nl: "door schade voorzichtig geworden"),
      lever: Text("sweep your own networks", nl: "licht uw eigen netwerken door"), sight: .hidden)
  }
}
