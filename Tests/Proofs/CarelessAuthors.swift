import ParleyRules

/// Keeps a secret of each actor, and lets the world count by it: the leak goes by a cell that everybody reads.
struct Sieve: BareModule {
  static let id = "sieve"
  static let title = Text("Sieve", nl: "Zeef")
  static let summary = Text("Keeps nothing to itself.", nl: "Houdt niets voor zich.")
  let stock: Quantity
  let heap: Quantity
  init(_ setup: inout Setup) {
    stock = setup.quantity(
      QuantityDeclaration(
        "sieve.stock", Text("stock", nl: "voorraad"), of: .actor, unit: .count, range: 0...10,
        sight: .own))
    heap = setup.quantity(
      QuantityDeclaration(
        "sieve.heap", Text("heap", nl: "hoop"), unit: .count, range: 0...1000, sight: .open))
    setup.advances(.drift)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    for actor in lens.actorRows { out.add(heap, lens[stock, actor]) }
  }
}

/// Keeps the same secret, and tells it to everybody in so many words: that is a disclosure, and no leak.
struct Herald: BareModule {
  static let id = "herald"
  static let title = Text("Herald", nl: "Heraut")
  static let summary = Text("Cries it out.", nl: "Roept het om.")
  let stock: Quantity
  let cried: HappeningKind
  init(_ setup: inout Setup) {
    stock = setup.quantity(
      QuantityDeclaration(
        "herald.stock", Text("stock", nl: "voorraad"), of: .actor, unit: .count, range: 0...10,
        sight: .own))
    cried = setup.happening(
      HappeningDeclaration(
        "herald.cried", Text("{actor} has {stock}.", nl: "{actor} heeft {stock}."),
        [("actor", .row(.actor)), ("stock", .count)], isDisclosure: true))
    setup.advances(.drift)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    for actor in lens.actorRows {
      out.tell(cried, [actor.number, lens[stock, actor]], to: .everybody)
    }
  }
}

/// Wants more for its order than anybody ever has, says half of it in one language, turns a lever that is tied to
/// nothing, and takes a vote, which is free, for a remedy.
struct Dreamer: Module {
  static let id = "dreamer"
  static let title = Text("Dreamer", nl: "Dromer")
  static let summary = Text("Never wakes up.", nl: "Wordt nooit wakker.")
  init(_ setup: inout Setup) {
    let depth = setup.parameter(
      "depth", "how deep it sleeps", unit: .count, range: 0...9, default: 3,
      source: "designer's judgement")
    setup.lever(Lever(depth, low: 0, high: 9, moves: .adoptions, raises: true))
    setup.remedy(Remedy(Verbs.vote.number, moves: .adoptions, raises: true))
    _ = setup.verb(
      Verb(
        "dream", alias: "droom", Text("dream on", nl: "droom verder"), .beside, .sealed(1),
        in: .prepare, sentence: Text("You dream.", nl: "U droomt."),
        price: { _, _ in Price(budget: 1000) }))
  }
}

/// Tells everybody of dossiers that only their holders know of.
struct Stammerer: BareModule {
  static let id = "stammerer"
  static let title = Text("Stammerer", nl: "Stotteraar")
  static let summary = Text("Leaves places open.", nl: "Laat plaatsen open.")
  let said: HappeningKind
  init(_ setup: inout Setup) {
    said = setup.happening(
      HappeningDeclaration(
        "stammerer.said", Text("There is {dossier}.", nl: "Er is {dossier}."),
        [("dossier", .row(.dossier))]))
    setup.advances(.drift)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    for dossier in lens.rows(.dossier) { out.tell(said, dossier, to: .everybody) }
  }
}

/// Keeps for each actor what it thinks of each text, and adds it up where everybody reads it.
struct Gossip: BareModule {
  static let id = "gossip"
  static let title = Text("Gossip", nl: "Roddelaar")
  static let summary = Text("Cannot keep to one ear.", nl: "Houdt het niet bij één oor.")
  let heard: Quantity
  let rumour: Quantity
  init(_ setup: inout Setup) {
    heard = setup.quantity(
      QuantityDeclaration(
        "gossip.heard", Text("heard", nl: "gehoord"), of: .proposal, per: .actor,
        unit: .count, range: 0...10, sight: .ownSecond))
    rumour = setup.quantity(
      QuantityDeclaration(
        "gossip.rumour", Text("rumour", nl: "gerucht"), unit: .count, range: 0...100_000,
        sight: .open))
    setup.advances(.open, .drift)
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    for text in lens.rows(.proposal) {
      for actor in lens.actorRows {
        if step == .open { out.set(heard, text, toward: actor, 1 + actor.number % 3) }
        if step == .drift { out.add(rumour, lens[heard, text, toward: actor]) }
      }
    }
  }
}

/// Has a secret and a hook that writes in it, and forgot to ask for the hook.
struct Mute: BareModule {
  static let id = "mute"
  static let title = Text("Mute", nl: "Stomme")
  static let summary = Text("Is never called.", nl: "Wordt nooit geroepen.")
  let stock: Quantity
  init(_ setup: inout Setup) {
    stock = setup.quantity(
      QuantityDeclaration(
        "mute.stock", Text("stock", nl: "voorraad"), of: .asset, unit: .count, range: 0...10,
        sight: .own))
  }
  func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    guard step == .drift else { return }
    for asset in lens.rows(.asset) { out.add(stock, asset, 1) }
  }
}
