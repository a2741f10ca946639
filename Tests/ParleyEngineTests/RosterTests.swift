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
    _ = setup.parameter(
      "dial", "a dial", unit: .count, range: 0...10, default: 11, source: "")
    _ = setup.happening(HappeningDeclaration("sloppy.done", "{typo} was done."))
    _ = setup.verb(
      Verb(
        "mumble", alias: "mompel", "mumble", .beside, .sealed(1), in: .judge,
        object(.actor, "to", "whom"), sentence: "You mumble to {nobody}."))
  }
}
