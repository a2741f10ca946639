import ParleyEngine
import ParleyObstacles
import ParleyRules
import Testing

@Suite("A roster")
/// What the modules of these tests keep.
private enum Rubbish: Noun {}

struct RosterTests {
  @Test("of our own obstacles has no problems")
  func clean() {
    #expect(Roster(Obstacles.all).problems.isEmpty, "\(Roster(Obstacles.all).problems)")
  }

  @Test("with an author's mistakes says each of them")
  func mistakes() {
    let problems = Roster([Sloppy.self, Sloppy.self]).problems
    for part in [
      "module sloppy", "order mumble", "outside its range", "{typo}", "{nobody}", "source",
      "order mompel", "main slot", "stray: its id must begin with sloppy.", "out of its range",
      "stands on nobody's card", "parameter of its own", "{way} is a word",
    ] {
      #expect(problems.contains { $0.contains(part) }, "\(part)")
    }
  }
}

@Suite("What is declared twice, or so that nobody reaches it, is said before anybody plays")
struct ReachTests {
  @Test(
    "one sentence for each",
    arguments: [
      "kind trace is declared twice", "letter t is declared twice", "letter x is declared twice",
      "metric gains is declared twice", "field actors income is declared twice",
      "filling of campaign.hoard is declared twice", "field actors title: every entry has a key",
      "section turns: campaign files have another part", "section trust has fields",
      "module campaign: ledgers call something else so",
      "campaign.took: argument who is declared twice", "campaign.pact: word a is declared twice",
      "grab: word yes is declared twice", "grab: slot word at is declared twice",
      "grab: nothing is carried out at the step reply", "campaign.hoard: nobody can read it",
      "campaign.all: nobody owns a number of the whole game",
      "trace: campaign.hoard does not say which actors are its parties",
      "last word on mandate is declared twice",
    ])
  func mistakes(sentence: String) {
    let problems = Roster(Obstacles.all + [Greedy.self]).problems
    #expect(problems.contains { $0.contains(sentence) }, "\(problems)")
  }

  @Test("and nothing where all is in order, kinds of a module's own included")
  func tidy() {
    let problems = Roster(Obstacles.all + [Tidy.self]).problems
    #expect(problems.isEmpty, "\(problems)")
  }
}

/// Takes again what there is already, and keeps what nobody can read.
private struct Greedy: Module {
  static let id = "campaign"
  static let title: Text = "Greedy"
  static let summary: Text = "Takes what is taken."
  init(_ setup: inout Setup) {
    let kind = setup.kind(KindDeclaration("trace", "trace", letter: "t"))
    _ = setup.kind(KindDeclaration("hoard", "hoard", letter: "x"))
    let hoard = setup.quantity(
      QuantityDeclaration(
        "campaign.hoard", "hoard", of: kind, unit: .count, range: 0...9, sight: .own))
    _ = setup.quantity(
      QuantityDeclaration(
        "campaign.pact", "pact", of: kind, unit: .word([Word("a", "a"), Word("a", "b")]),
        range: 0...1, sight: .parties))
    _ = setup.quantity(
      QuantityDeclaration("campaign.all", "all", unit: .count, range: 0...9, sight: .own))
    setup.parties(Column<Pair<Rubbish, Actor>, Int32>(hoard))
    setup.closes(Questions.mandate)
    setup.field("actors", "income", fills: hoard)
    setup.field("actors", "title", fills: hoard)
    setup.field("turns", nil, fills: hoard)
    setup.field("trust", "depth", fills: hoard)
    for _ in 0..<2 { setup.metric("gains", "gains", counts: .shock) }
    _ = setup.happening(
      HappeningDeclaration("campaign.took", "{who}", [("who", .row(.actor)), ("who", .count)]))
    _ = setup.verb(
      Verb(
        "grab", alias: "graai", "grab", .beside, .sealed(1), in: .reply,
        choice(Ballot.self, "first", "first"), choice(Ballot.self, "second", "second"),
        optional(.actor, "near", "near", markers: ["at"]),
        optional(.actor, "far", "far", markers: ["at"]), sentence: "You grab."))
  }
}

/// A kind of its own whose rows belong to somebody and have parties: both can be read.
private struct Tidy: Module {
  static let id = "tidy"
  static let title: Text = "Tidy"
  static let summary: Text = "Everything has an owner."
  init(_ setup: inout Setup) {
    let kind = setup.kind(KindDeclaration("tidy.box", "box", letter: "b"))
    let owner = setup.quantity(
      QuantityDeclaration(
        "tidy.owner", "owner", of: kind, unit: .row(.actor), range: -1...120, neutral: -1,
        sight: .known))
    let sharers = setup.quantity(
      QuantityDeclaration(
        "tidy.sharers", "sharers", of: kind, per: .actor, unit: .flag, range: 0...1, sight: .known))
    setup.holder(Column<Rubbish, Ref<Actor>?>(owner))
    setup.parties(Column<Pair<Rubbish, Actor>, Int32>(sharers))
    for (id, sight) in [("tidy.own", Sight.own), ("tidy.shared", .parties)] {
      _ = setup.quantity(
        QuantityDeclaration(id, "secret", of: kind, unit: .count, range: 0...9, sight: sight))
    }
  }
}

/// Everything a tired author gets wrong.
private struct Sloppy: Module {
  static let id = "sloppy"
  static let title: Text = "Sloppy"
  static let summary: Text = "Gets everything wrong."
  init(_ setup: inout Setup) {
    let dial = setup.parameter(
      "dial", "a dial", unit: .count, range: 0...10, default: 11, source: "")
    _ = setup.happening(
      HappeningDeclaration(
        "sloppy.done", "{typo} was done {way|once|twice}.", [("way", .word(Way.words))]))
    _ = setup.verb(
      Verb(
        "mumble", alias: "mompel", "mumble", .beside, .sealed(1), in: .judge,
        object(.actor, "to", "whom"), main: [1], sentence: "You mumble to {nobody}."))
    _ = setup.verb(
      Verb(
        "murmur", alias: "mompel", "murmur", .beside, .sealed(1), in: .judge,
        sentence: "You murmur."))
    let stray = setup.quantity(
      QuantityDeclaration(
        "stray", "stray", of: .asset, unit: .count, range: 0...1, sight: .own))
    _ = setup.quantity(
      QuantityDeclaration(
        "sloppy.all", "all", unit: .count, range: 0...1, sight: .open, isOnCard: true))
    setup.lever(Lever(dial, low: 0, high: 11, moves: .adoptions, raises: true))
    setup.lever(Lever(Parameter(stray), low: 0, high: 1, moves: .adoptions, raises: true))
  }
}
