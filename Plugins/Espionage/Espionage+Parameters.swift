import ParleyRules

/// The numbers of Espionage.
struct EspionageParameters: Sendable {
  let home: HomeParameters
  let credit: CreditParameters
  let sources: SourceParameters
  let leaks: LeakParameters
  let rebuff: RebuffParameters

  init(_ setup: inout Setup) {
    home = HomeParameters(&setup)
    credit = CreditParameters(&setup)
    sources = SourceParameters(&setup)
    leaks = LeakParameters(&setup)
    rebuff = RebuffParameters(&setup)
  }
}

/// What home makes of spying that was found, and of its own.
struct HomeParameters: Sendable {
  let memory: Parameter
  let spiedOnUs: Parameter
  let stoleFromUs: Parameter
  let sponsor: Parameter
  let admitted: Parameter
  let spiedOnFriends: Parameter
  let ownCamp: Parameter
  let listens: Parameter
  let forbidsUs: Parameter
  let caught: Parameter

  init(_ setup: inout Setup) {
    memory = setup.parameter(
      "memory", Text("turns after which home forgets", nl: "beurten tot thuis het vergeet"),
      unit: .turns, range: 0...8, default: 2, source: "six-obstacles.md 7, designer's judgement")
    spiedOnUs = setup.parameter(
      "spied-on-us",
      Text("whoever leads a text spied on us", nl: "wie een tekst leidt, bespioneerde ons"),
      unit: .points, range: 0...points(6), default: points(2),
      source: "designer's judgement; article, H16 (Merkel's telephone, 2013)")
    stoleFromUs = setup.parameter(
      "stole-from-us", Text("more where it was for profit", nl: "meer als het om geld ging"),
      unit: .points, range: 0...points(4), default: points(1),
      source: "designer's judgement; article, M7.2 and I16")
    sponsor = setup.parameter(
      "sponsor",
      Text("another name under it spied on us", nl: "een andere naam eronder bespioneerde ons"),
      unit: .points, range: 0...points(4), default: points(1), source: "designer's judgement")
    admitted = setup.parameter(
      "admitted", Text("it has admitted it", nl: "het is toegegeven"), unit: .points,
      range: 0...points(4), default: points(1), source: "designer's judgement")
    spiedOnFriends = setup.parameter(
      "spied-on-friends", Text("it spied on others", nl: "het bespioneerde anderen"),
      unit: .points, range: 0...points(4), default: points(1),
      source: "designer's judgement; article, M7.4")
    ownCamp = setup.parameter(
      "own-camp", Text("more for one of our camp", nl: "meer voor een uit ons kamp"),
      unit: .points, range: 0...points(2), default: 250, source: "designer's judgement")
    listens = setup.parameter(
      "we-listen", Text("we read along at a member's", nl: "wij lezen mee bij een lid"),
      unit: .points, range: 0...points(2), default: 250, source: "designer's judgement")
    forbidsUs = setup.parameter(
      "forbids-us", Text("it forbids what we do", nl: "het verbiedt wat wij doen"),
      unit: .points, range: 0...points(4), default: points(1),
      source: "designer's judgement; article, M7.3")
    caught = setup.parameter(
      "caught", Text("a fellow party was found here", nl: "een medepartij is hier betrapt"),
      unit: .points, range: 0...points(4), default: points(1),
      source: "designer's judgement; article, H16")
  }
}

/// What third parties make of an accuser that spies itself.
struct CreditParameters: Sendable {
  let exposure: Parameter
  let potAndKettle: Parameter
  let champion: Parameter

  init(_ setup: inout Setup) {
    exposure = setup.parameter(
      "exposure",
      Text(
        "turns for which being caught costs credit", nl: "beurten dat betrapt zijn krediet kost"),
      unit: .turns, range: 0...8, default: 3, source: "designer's judgement; article, H17")
    potAndKettle = setup.parameter(
      "pot-and-kettle",
      Text("an accuser that spies itself", nl: "een aanklager die zelf spioneert"),
      unit: .points, range: 0...points(4), default: points(1),
      source: "designer's judgement; article, H17")
    champion = setup.parameter(
      "champion", Text("more for a champion of norms", nl: "meer voor een voorvechter van normen"),
      unit: .points, range: 0...points(4), default: points(1),
      source: "designer's judgement; article, H17 (loss larger for norm champions)")
  }
}

/// What sources bring in, and what gives them away.
struct SourceParameters: Sendable {
  let sees: Parameter
  let loot: Parameter
  let lootMost: Parameter
  let wideCost: Parameter
  let wide: Parameter
  let sweep: Parameter
  let sweepCost: Parameter
  let looksAlike: Parameter

  init(_ setup: inout Setup) {
    sees = setup.parameter(
      "sees", Text("a source sees what a party does", nl: "een bron ziet wat een partij doet"),
      unit: .logit, range: -6000...6000, default: 1386,
      source: "six-obstacles.md 7, designer's judgement: 8 in 10 a turn")
    loot = setup.parameter(
      "loot", Text("budget a turn from trade secrets", nl: "budget per beurt uit bedrijfsgeheimen"),
      unit: .money, range: 0...4, default: 1, source: "six-obstacles.md 7, designer's judgement")
    lootMost = setup.parameter(
      "loot-most", Text("at most, of a wide one", nl: "hoogstens, van een brede"), unit: .money,
      range: 0...8, default: 2, source: "designer's judgement")
    wideCost = setup.parameter(
      "wide-cost", Text("budget for taking all", nl: "budget om alles binnen te halen"),
      unit: .money, range: 0...4, default: 1, source: "six-obstacles.md 7, designer's judgement")
    wide = setup.parameter(
      "wide", Text("taking all shows", nl: "alles binnenhalen valt op"), unit: .points,
      range: 0...points(6), default: points(2),
      source: "six-obstacles.md 7, designer's judgement; article, M7.1 (scale)")
    sweep = setup.parameter(
      "sweep", Text("looking at oneself finds", nl: "wie zichzelf doorlicht, vindt"),
      unit: .points, range: 0...points(9), default: points(6),
      source: "designer's judgement: even odds, as hunters find")
    sweepCost = setup.parameter(
      "sweep-cost", Text("budget for a sweep", nl: "budget voor een doorlichting"), unit: .money,
      range: 0...4, default: 1, source: "six-obstacles.md 7, designer's judgement")
    looksAlike = setup.parameter(
      "looks-alike",
      Text("spying looks like preparation", nl: "spioneren lijkt op voorbereiden"), unit: .logit,
      range: 0...9000, default: 3000,
      source: "six-obstacles.md 7, designer's judgement; article, M7")
  }
}

/// How sources come out through those who know of them.
struct LeakParameters: Sendable {
  let insider: Parameter
  let from: Parameter
  let most: Parameter
  let severity: Parameter

  init(_ setup: inout Setup) {
    insider = setup.parameter(
      "insider", Text("somebody inside talks", nl: "iemand van binnen praat"), unit: .logit,
      range: -9000...6000, default: -4595, source: "six-obstacles.md 7, designer's judgement: 1 %")
    from = setup.parameter(
      "insider-from",
      Text("sources from which too many know", nl: "bronnen waarbij te velen ervan weten"),
      unit: .count, range: 1...40, default: 4, source: "six-obstacles.md 7, designer's judgement")
    most = setup.parameter(
      "leak-most", Text("sources that a leak gives away", nl: "bronnen die een lek prijsgeeft"),
      unit: .count, range: 0...9, default: 3, source: "six-obstacles.md 7, designer's judgement")
    severity = setup.parameter(
      "leak-severity", Text("how bad each is", nl: "hoe erg elk daarvan is"), unit: .level,
      range: 1...6, default: 3, source: "as spying that is found: models.md 2.1 and 5.7")
  }
}

/// What is done to spies, and what they do then.
struct RebuffParameters: Sendable {
  let cost: Parameter
  let shut: Parameter
  let blow: Parameter
  let inKind: Parameter
  let low: Parameter
  let pause: Parameter
  let careful: Parameter

  init(_ setup: inout Setup) {
    cost = setup.parameter(
      "expel-cost", Text("capital for an expulsion", nl: "kapitaal voor een uitwijzing"),
      unit: .count, range: 0...4, default: 1, source: "six-obstacles.md 7, designer's judgement")
    shut = setup.parameter(
      "expel-shuts", Text("sources that go with them", nl: "bronnen die meegaan"), unit: .count,
      range: 0...9, default: 2, source: "six-obstacles.md 7, designer's judgement")
    blow = setup.parameter(
      "expel-blow", Text("blow to relations", nl: "klap voor de betrekkingen"), unit: .level,
      range: 0...4, default: 1, source: "designer's judgement: the smallest there is")
    inKind = setup.parameter(
      "in-kind", Text("whoever is expelled expels", nl: "wie uitgewezen wordt, wijst uit"),
      unit: .points, range: -points(6)...points(6), default: points(2),
      source: "designer's judgement: expulsions are mostly answered in kind")
    low = setup.parameter(
      "low-turns", Text("turns of lying low", nl: "beurten dat men zich gedeisd houdt"),
      unit: .turns, range: 0...8, default: 3, source: "designer's judgement; article, H23")
    pause = setup.parameter(
      "pause", Text("spying less for a while", nl: "een tijd minder spioneren"), unit: .logit,
      range: 0...6000, default: 693, source: "ln 2, half as often; article, H23")
    careful = setup.parameter(
      "careful", Text("spying with more care afterwards", nl: "daarna voorzichtiger spioneren"),
      unit: .points, range: 0...points(6), default: points(2),
      source: "as high stealth; article, H23")
  }
}
