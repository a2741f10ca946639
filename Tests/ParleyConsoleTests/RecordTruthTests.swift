import Foundation
import ParleyEngine
import ParleyObstacles
import ParleyRules
import Testing

@testable import ParleyConsole

/// The record says what was used: sums, odds, ids.
@Suite("What the JSON record says is so") struct RecordTruthTests: PromptTesting {
  /// Every ledger in whole games of both campaigns, at all seats.
  private func ledgers() throws -> [JSONShape] {
    try RecordedGames.all.get().filter { $0.contains("\"terms\":[") && $0.contains("\"purpose\":") }
      .map { try JSONShape($0) }
      .flatMap { $0["decisions"].map(\.list) ?? [$0] }
  }

  /// What is wrong with a ledger, if anything.
  private func fault(_ one: JSONShape) -> String? {
    let terms = one["terms"]?.list ?? []
    let weights = terms.compactMap { $0["weight"]?.string }
    guard let total = one["total"]?.number else {
      return one["threshold"] == nil && one["draw"] == nil ? nil : "odds without a sum"
    }
    let sum = terms.reduce(0) { $0 + ($1["value"]?.number ?? 0) }
    if !weights.contains("set"), sum != total { return "lines add up to \(sum), not \(total)" }
    if one["options"] != nil { return one["threshold"] == nil ? nil : "odds of an option" }
    let unit = Roster(Obstacles.all).vocabulary.questions
      .first { $0.id == one["purpose"]?.string }?.unit
    guard let threshold = one["threshold"]?.number else {
      return one["draw"] == nil ? nil : "drawn against nothing"
    }
    if unit == .count { return "a count that was drawn" }
    let expected: Int64 =
      weights.contains("set") || weights.isEmpty
      ? Int64(Curve.standard.probability(Int32(total)))
      : weights.contains("bar") ? 0 : 1 << 32
    if threshold != expected { return "\(threshold) is not the curve at \(total)" }
    let isYes = one["draw"]?.number.map { $0 < threshold }
    return one["outcome"]?.number == isYes.map { $0 ? 1 : 0 } ? nil : "another outcome"
  }

  @Test("lines add up to the sum, odds are the curve at it, and what is not drawn has neither")
  func odds() throws {
    let ledgers = try ledgers()
    let faults = Set(
      ledgers.compactMap { one in fault(one).map { "\(one["purpose"]?.string ?? ""): \($0)" } })
    #expect(faults.isEmpty, "\(faults.sorted())")
    let weights = Set(
      ledgers.flatMap { $0["terms"]?.list.compactMap { $0["weight"]?.string } ?? [] })
    #expect(weights.contains("carry") && ledgers.contains { $0["ruling"] != nil })
    #expect(ledgers.count { $0["threshold"] != nil } > 1000)
  }

  @Test("a sum or odds that are otherwise would be noticed")
  func control() throws {
    func ledger(_ value: Int, _ total: Int, _ threshold: UInt64) throws -> JSONShape {
      try JSONShape(
        #"{"purpose":"find","terms":[{"owner":"core","name":"x","value":\#(value)}],"total":\#(total),"threshold":\#(threshold),"draw":1,"outcome":1}"#
      )
    }
    let even: UInt64 = 1 << 31
    #expect(fault(try ledger(0, 0, even)) == nil)
    #expect(fault(try ledger(1, 0, even)) != nil)
    #expect(fault(try ledger(500, 500, even)) != nil)
  }

  @Test("what a decision is about, and the lines of it, are ids and words, never numbers")
  func subjects() throws {
    for one in try ledgers() {
      for part in one["subject"]?.list ?? [] { #expect(part.number == nil, "\(one)") }
      for term in one["terms"]?.list ?? [] { #expect(term["about"]?.number == nil, "\(one)") }
    }
  }

  // MARK: A bystander

  /// What the white cell reads of a scripted game: the lines of its stream that are not about one id, counted anew.
  private func stream(_ campaign: Campaign, leavingOut id: String) throws -> [String] {
    var game = RecordedGame(campaign, Roster(Obstacles.all), seed: 5)
    for _ in 0..<2 {
      game.type(
        "seat white", "as united-states operate disruption china-telecom effort high",
        "as netherlands investigate i1", "as china operate espionage us-industry", "adjudicate",
        "why i1",
        "what", "orders", "next", "docket", "next", "next")
    }
    var numbers: [Int64: Int] = [:]
    return try game.lines.filter { !$0.contains("\"\(id)\"") }.map { line in
      let shape = try JSONShape(line)
      var line = line
      if let old = shape["id"]?.number {
        numbers[old] = numbers.count + 1
        line = line.replacingOccurrences(of: "\"id\":\(old),", with: "\"id\":#\(numbers.count),")
      }
      let causes = shape["causes"]?.list.compactMap(\.number) ?? []
      guard shape["id"] != nil, !causes.isEmpty else { return line }
      let old = causes.map { "\($0)" }.joined(separator: ",")
      let new = causes.map { "\(numbers[$0] ?? 0)" }.joined(separator: ",")
      return line.replacingOccurrences(of: "\"causes\":[\(old)]", with: "\"causes\":[\(new)]")
    }
  }

  @Test(
    "an asset that nobody ever goes near changes nothing but the lines about it",
    arguments: ["aaa-mill", "zzz-mill"])
  func bystander(id: String) throws {
    let roster = Roster(Obstacles.all)
    let campaign = try #require(RecordedGame.campaign("confidence-2013", roster))
    var more = campaign
    more.assets.append(Campaign.Named(id: id, title: Text("a mill", nl: "een molen")))
    let (before, after) = (
      try stream(campaign, leavingOut: id), try stream(more, leavingOut: id)
    )
    let first = zip(before, after).first { $0 != $1 }
    #expect(before.count == after.count && first == nil, "\(first.map { "\($0)" } ?? "")")
    #expect(before.contains { $0.contains("\"high-effort\"") })
    #expect(before.contains { $0.contains("\"doctrine\"") && $0.contains("\"strike\"") })
  }

  @Test("a camp is the author's word, and another camp beside it changes none")
  func camps() throws {
    let roster = Roster(Obstacles.all)
    let campaign = try #require(RecordedGame.campaign("confidence-2013", roster))
    let console = Console(
      Session(Setting(campaign: campaign, roster: roster, seed: 5)), format: .json,
      isInteractive: false)
    let camps = try console.opening().lines.map { try JSONShape($0.text) }
      .filter { $0["quantity"]?.string == "actor.camp" }
    #expect(!camps.isEmpty && camps.allSatisfy { $0["value"]?.string != nil })
  }

  // MARK: What was done for an absent seat

  @Test(
    "an order that a campaign declares is told to its seat and to the white cell, and to nobody else"
  )
  func byDefault() throws {
    let console = console(format: .json)
    var told: [String: [JSONShape]] = [:]
    _ = type(console, "seat white", "adjudicate", "reveal")
    for seat in ["white", "arden", "boreal", "public"] {
      let lines = (type(console, "seat \(seat)").lines + type(console, "inbox").lines)
      told[seat] = try lines.map { try JSONShape($0.text) }
        .flatMap { [$0] + ($0["cables"]?.list ?? []) }.filter { $0["kind"]?.string == "default" }
    }
    for seat in ["white", "boreal"] {
      let one = try #require(told[seat]?.first)
      #expect(one["seat"]?.string == "boreal")
      #expect(one["line"]?.string == "operate defence boreal-grid")
    }
    #expect(told["arden"]?.isEmpty == true && told["public"]?.isEmpty == true)
  }

  @Test("a seat whose campaign spoke for it reads so among its cables, in its language")
  func byDefaultInWords() {
    for (language, words) in [
      (Language.english, "You sent nothing"), (.dutch, "U hebt niets gestuurd"),
    ] {
      let console = console(language: language)
      _ = type(console, "seat white", "adjudicate", "reveal")
      #expect(type(console, "seat boreal").text.contains(words))
      #expect(!type(console, "seat arden").text.contains(words))
    }
    let spoke = console()
    _ = type(spoke, "as boreal investigate i1", "adjudicate", "reveal")
    #expect(!type(spoke, "seat boreal").text.contains("You sent nothing"))
  }

  // MARK: Kinds

  @Test(
    "what is asked is answered under its own name, at every seat",
    arguments: ["white", "arden", "public"])
  func kinds(seat: String) throws {
    let console = console(format: .json)
    _ = type(console, "seat \(seat)")
    for word in ["what", "orders", "brief", "inbox", "help"] {
      let kinds = try type(console, word).lines.map { try JSONShape($0.text)["kind"]?.string }
      #expect(kinds.contains(word), "\(word) at \(seat): \(kinds)")
      let others = ["what", "orders", "brief", "inbox", "help"].filter { $0 != word }
      #expect(
        !kinds.contains { kind in others.contains { $0 == kind } }, "\(word) at \(seat): \(kinds)")
    }
  }

  @Test("the lines of `what` on the projector are taken as they stand")
  func projector() throws {
    let console = console(format: .json)
    let what = type(console, "seat public", "what").lines
    let lines = try what.compactMap { try JSONShape($0.text)["lines"] }.flatMap(\.list).compactMap(
      \.string)
    #expect(lines.count > 3)
    for line in lines where line != "quit" { #expect(!type(console, line).isProblem, "\(line)") }
  }

  // MARK: Misreadings

  private func misreading(_ reply: Reply) throws -> JSONShape {
    try JSONShape(
      try #require(reply.lines.first { $0.text.hasPrefix(#"{"kind":"misreading""#) }).text)
  }

  @Test(
    "a misreading bears the word at fault and where it stands in the whole line",
    arguments: [
      ("frobnicate i1", "frobnicate", 1), ("  investigate i99", "i99", 15),
      ("op espionage boreal-mfa mask arden", "arden", 30),
      ("op disruption boreal-grid effort high effort high", "effort", 39),
      ("investigate i1 i1", "i1", 16), ("why nowhere", "nowhere", 5), ("status now", "now", 8),
      ("inbox 99", "99", 7), ("seat nobody", "nobody", 6),
      ("op disruption boreal-grid effort massive", "massive", 34),
    ])
  func place(line: String, word: String, column: Int64) throws {
    for (start, shift) in [("", Int64(0)), ("as arden ", 9)] {
      let isOrder = line.contains("op ") || line.contains("investigate") || line.contains("frob")
      guard shift == 0 || isOrder else { continue }
      let console = console(shift == 0 ? "arden" : nil, format: .json)
      let told = try misreading(type(console, start + line))
      #expect(told["kind"]?.string == "misreading", "\(line)")
      #expect(told["word"]?.string == word, "\(line)")
      #expect(told["column"]?.number == column + shift, "\(start + line)")
    }
  }

  @Test("where no word is at fault, the place is that of the mark, the character or the end")
  func placeOfNoWord() throws {
    for (line, column) in [
      (#"message boreal "a" and "b"#, Int64(24)), ("status \u{1B}[2J", 8),
      ("attribute i1 to boreal at", 26),
    ] {
      let told = try misreading(type(console("arden", format: .json), line))
      #expect(told["kind"]?.string == "misreading" && told["word"] == nil, "\(line)")
      #expect(told["column"]?.number == column, "\(line)")
    }
  }

  // MARK: Owners

  @Test("every line of a ledger says whose it is, the campaign's too, in both languages")
  func owners() throws {
    for (language, owner) in [(Language.english, "the campaign"), (.dutch, "de campagne")] {
      let reply = type(console("arden", language: language), "why p1").text
      let interests = reply.split(separator: "\n").filter {
        $0.contains("osce-8 \"") || $0.contains("gge-f \"")
      }
      #expect(!interests.isEmpty && interests.allSatisfy { $0.contains(owner) }, "\(reply)")
    }
    let told = try type(console("arden", format: .json), "why p1").lines.map {
      try JSONShape($0.text)
    }
    let terms = told.flatMap { $0["terms"]?.list ?? [] }
    #expect(
      terms.contains { $0["owner"]?.string == "campaign" && $0["name"]?.string == "interest" })
    #expect(!terms.isEmpty && terms.allSatisfy { $0["owner"]?.string?.isEmpty == false })
  }
}
