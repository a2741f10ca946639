import ParleyRules

/// Writes something down every turn, and says that it is about incidents.
struct Meddler: BareModule {
  static let id = "meddler"
  static let title = Text("Meddler", nl: "Bemoeial")
  static let summary = Text("Says it is about incidents.", nl: "Zegt dat het over incidenten gaat.")
  let pages: Quantity
  init(_ setup: inout Setup) {
    pages = setup.quantity(
      QuantityDeclaration(
        "meddler.pages", Text("pages", nl: "bladzijden"), unit: .count, range: 0...99,
        sight: .hidden))
    setup.advances(.drift)
    setup.subject(.thing(Incident.self))
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) { out.add(pages, 1) }
}

/// Weighs on every promise, and says that it is about those that bind: what Opacity's page once said.
struct Veiled: BareModule {
  static let id = "veiled"
  static let title = Text("Veiled", nl: "Gesluierd")
  static let summary = Text("Hides more than it says.", nl: "Verbergt meer dan het zegt.")
  let veil: TermName
  init(_ setup: inout Setup) {
    veil = setup.term(TermDeclaration("veiled.veil", Text("a veil", nl: "een sluier")))
    setup.weighs(.verify)
    setup.subject(.thing(Incident.self), .clause(.constraint), .clause(.verification))
  }
  func weigh(_ question: QuestionNumber, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    odds.add(veil, -1000)
  }
}

/// Is about what is always there, so that nobody could play without it.
struct Ubiquitous: Module {
  static let id = "ubiquitous"
  static let title = Text("Ubiquitous", nl: "Alomtegenwoordig")
  static let summary = Text("Is about every turn.", nl: "Gaat over elke beurt.")
  init(_ setup: inout Setup) { setup.subject(.figure(Column<Whole, Int32>.turn)) }
}

/// Takes an order, and does nothing with it.
struct Sleeper: Module {
  static let id = "sleeper"
  static let title = Text("Sleeper", nl: "Slaper")
  static let summary = Text("Takes orders and sleeps on.", nl: "Neemt opdrachten aan en slaapt.")
  init(_ setup: inout Setup) {
    _ = setup.verb(
      Verb(
        "doze", alias: "dommel", Text("doze off", nl: "dommel in"), .beside, .sealed(1),
        in: .prepare, main: [], sentence: Text("You doze.", nl: "U dommelt.")))
  }
}

/// Takes an order for a step at which nothing is carried out.
struct Straggler: BareModule {
  static let id = "straggler"
  static let title = Text("Straggler", nl: "Achterblijver")
  static let summary = Text("Comes at the wrong hour.", nl: "Komt op het verkeerde uur.")
  let pages: Quantity
  init(_ setup: inout Setup) {
    pages = setup.quantity(
      QuantityDeclaration(
        "straggler.pages", Text("pages", nl: "bladzijden"), unit: .count, range: 0...99,
        sight: .open))
    _ = setup.verb(
      Verb(
        "straggle", alias: "blijf-achter", Text("come late", nl: "kom te laat"), .beside,
        .sealed(1), in: .reply, main: [], sentence: Text("You straggle.", nl: "U blijft achter.")))
  }
  func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) { out.add(pages, 1) }
}

/// Files an order for a non-player when all have been carried out.
struct Clerk: BareModule {
  static let id = "clerk"
  static let title = Text("Clerk", nl: "Klerk")
  static let summary = Text("Files after hours.", nl: "Dient in na sluitingstijd.")
  init(_ setup: inout Setup) { setup.advances(.drift) }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    for actor in lens.actorRows where lens[.seated, actor] == 0 {
      out.file(Order(Verbs.invest.number, by: actor))
    }
  }
}

/// Files an order in the name of a team.
struct Forger: BareModule {
  static let id = "forger"
  static let title = Text("Forger", nl: "Vervalser")
  static let summary = Text("Signs for others.", nl: "Tekent voor een ander.")
  init(_ setup: inout Setup) { setup.advances(.seal) }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    for actor in lens.actorRows where lens[.seated, actor] > 0 {
      out.file(Order(Verbs.invest.number, by: actor))
    }
  }
}

/// Takes again what the core has: a kind, its letter, a word of the prompt, a key of campaign files.
struct Copycat: Module {
  static let id = "copycat"
  static let title = Text("Copycat", nl: "Na-aper")
  static let summary = Text("Takes what is taken.", nl: "Neemt wat al bezet is.")
  init(_ setup: inout Setup) {
    let kind = setup.kind(
      KindDeclaration("incident", Text("incident", nl: "incident"), letter: "i"))
    let mood = setup.quantity(
      QuantityDeclaration(
        "copycat.mood", Text("mood", nl: "stemming"), of: .actor, unit: .count, range: 0...9,
        sight: .own))
    setup.field("actors", "income", fills: mood)
    setup.field("actors", "title", fills: mood)
    _ = setup.quantity(
      QuantityDeclaration(
        "copycat.secret", Text("secret", nl: "geheim"), of: kind, unit: .count, range: 0...9,
        sight: .own))
    _ = setup.quantity(
      QuantityDeclaration(
        "copycat.pact", Text("pact", nl: "pact"), of: kind, unit: .count, range: 0...9,
        sight: .parties))
    for _ in 0..<2 {
      setup.metric("copies", Text("copies", nl: "kopieën"), counts: .shock)
    }
    _ = setup.verb(
      Verb(
        "status", alias: "stand-van-zaken", Text("look", nl: "kijk"), .beside, .sealed(1),
        in: .prepare, choice(Ballot.self, "ballot", Text("how", nl: "hoe")),
        choice(Ballot.self, "again", Text("how", nl: "hoe"), default: .yes),
        sentence: Text("You look.", nl: "U kijkt.")))
  }
}

/// Reckons with the provisional number of what it brings about, which says how much there was before.
struct Reckoner: BareModule {
  static let id = "reckoner"
  static let title = Text("Reckoner", nl: "Rekenaar")
  static let summary = Text("Counts what others do.", nl: "Telt wat anderen doen.")
  let heap: Quantity
  let pebble: Kind
  init(_ setup: inout Setup) {
    pebble = setup.kind(KindDeclaration("pebble", Text("pebble", nl: "steentje")))
    heap = setup.quantity(
      QuantityDeclaration(
        "reckoner.heap", Text("heap", nl: "hoop"), unit: .count, range: 0...9999, sight: .hidden))
    setup.advances(.drift)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    out.add(heap, -out.create(pebble).number)
  }
}
