import ParleyEngine
import ParleyObstacles
import ParleyRules
import Testing

@Suite("A roster")
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
      "only a figure of an actor", "parameter of its own", "{way} is a word",
    ] {
      #expect(problems.contains { $0.contains(part) }, "\(part)")
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
        "stray", "stray", of: .asset, unit: .count, range: 0...1, sight: .own, isOnCard: true))
    setup.lever(Lever(dial, low: 0, high: 11, moves: .adoptions, raises: true))
    setup.lever(Lever(stray, low: 0, high: 1, moves: .adoptions, raises: true))
  }
}
