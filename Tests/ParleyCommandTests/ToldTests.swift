import Testing

@testable import ParleyCommand

/// What a delegate reads of an order before and after it is sent, in the bundled campaigns.
@Suite("What a delegate is told") @MainActor
struct ToldTests {
  let stage: Stage
  init() throws { stage = try Stage() }

  /// What was answered, as one line: where it wraps is no matter here.
  private func said(_ campaign: String, seed: Int, _ lines: [String], _ language: String = "en")
    throws
    -> String
  {
    try stage.write(lines.joined(separator: "\n") + "\n", to: "script.txt")
    return stage.run(
      "play", campaign, "--seed", "\(seed)", "--session", "\(campaign)-\(seed)-\(language).parley",
      "--script", "script.txt",
      "--lang", language
    ).output.split { $0.isWhitespace }.joined(separator: " ")
  }

  private static let unmasked =
    ["investigate i1", "ready", "ready", "reconstruct i1"] + Array(repeating: "ready", count: 4)
    + ["why i1"]

  @Test("a trace that was found to be planted is marked, and weighs nothing in the list")
  func planted() throws {
    // Whether a trace is found, and found to be planted, hangs on the dice.
    var (seed, english) = (0, "")
    while seed < 40, !english.contains("tested: planted 0") {
      seed += 1
      english = try said("first-steps", seed: seed, Self.unmasked)
    }
    #expect(english.contains("with the cables of turn 4"))
    #expect(try english.contains(Regex("Reconstruction of i1, t[0-9]: planted[.]")))
    #expect(english.contains("point to Varn (forgeable), tested: planted 0"), "\(english)")
    let dutch = try said("first-steps", seed: seed, Self.unmasked, "nl")
    #expect(dutch.contains("bij de berichten van beurt 4"))
    #expect(dutch.contains("getoetst: geplant 0"), "\(dutch)")
  }

  @Test("a message says who will read it, an operation that it is secret until it is carried out")
  func readers() throws {
    let lines = ["message varn \"Talk to us.\"", "operate defence quillon-payments"]
    let english = try said("first-steps", seed: 1, lines)
    #expect(english.contains("Only the one you write to reads it, with the next cables. Sent as"))
    #expect(english.contains("Secret until it is carried out. Sent as"))
    let dutch = try said("first-steps", seed: 1, lines, "nl")
    #expect(dutch.contains("Alleen wie u schrijft, leest het, bij de volgende berichten."))
  }

  @Test(
    "a vote is asked of one or of several, and in a ledger its own name says why it does not object"
  )
  func votes() throws {
    let one = try said("first-steps", seed: 1, ["ready", "ready", "why p1 all"])
    #expect(one.contains("Does it let the text pass, or object? Varn"), "\(one)")
    #expect(one.contains("its own name is under it"))
    let lines = Array(repeating: "next", count: 14) + ["why p1 all", "why p2 all", "why p3 all"]
    let several = try said("confidence-2013", seed: 5, lines)
    #expect(several.contains("Do they let the text pass, or object? Western experts"), "\(several)")
    #expect(!several.contains("Does the bloc"))
  }
}
