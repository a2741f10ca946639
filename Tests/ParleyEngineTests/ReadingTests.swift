import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// Slow halls: wants one reading more for every voice above three, and takes a vote off the floor.
private struct SlowHalls: Module {
  static let id = "slow"
  static let title = Text("Slow halls", nl: "Trage zalen")
  static let summary = Text("Reads once more.", nl: "Leest nog eens.")
  let crowd: TermName
  let waiver: Column<Proposal, Int32>

  init(_ setup: inout Setup) {
    crowd = setup.term("slow.crowd", Text("a crowd", nl: "een menigte"), sight: .open)
    waiver = setup.column(
      "slow.waiver", Text("waived", nl: "kwijtgescholden"), unit: .count, range: 0...9,
      sight: .known)
    setup.weighs(Questions.readings, Questions.agenda)
  }

  func weigh(_ asked: Asked, _ odds: inout Odds) {
    if let text = Questions.readings(asked) {
      let voices = asked.lens.voices(in: asked.lens[.proposalForum, text])
      odds.add(crowd, max(0, voices - 3) - asked.lens[waiver, text])
    }
    if Questions.agenda(asked) != nil { odds.add(crowd, -1) }
  }
}

/// Lets what home thinks bend the docket, which everybody reads.
private struct Whisper: Module {
  static let id = "whisper"
  static let title = Text("Whisper", nl: "Gefluister")
  static let summary = Text("Tells too much.", nl: "Verklapt te veel.")
  let secret: TermName

  init(_ setup: inout Setup) {
    secret = setup.term("whisper.secret", Text("a secret", nl: "een geheim"), sight: .open)
    setup.weighs(Questions.agenda)
  }

  func weigh(_ asked: Asked, _ odds: inout Odds) {
    guard Questions.agenda(asked) != nil else { return }
    let purse = asked.lens.actors.reduce(0) { $0 + asked.lens[.budget, $1] }
    odds.add(secret, purse > 0 ? 1 : 2)
  }
}

@Suite("Readings and votes on a floor are questions")
struct ReadingTests {
  private func texts<Rules>(_ count: Int, _ bench: ParleyTesting.Bench<Rules>) -> [Ref<Proposal>] {
    (0..<count).map { _ in
      let text = bench.givenText(bench.measure(.transparency), by: bench.cassel)
      bench.given(.proposalStatus, of: text, is: .docket)
      return text
    }
  }

  private func vote<Rules>(_ text: Ref<Proposal>, _ bench: ParleyTesting.Bench<Rules>) -> String? {
    bench.refusal(of: Verbs.vote.order(by: bench.arden, text, .yes))?.code
  }

  @Test("with the core alone a text is read at its vote and a floor votes on two, however large")
  func frictionless() throws {
    for chairs in [Int32(1), 60] {
      let bench = try ParleyTesting.Bench<TextRules>(Roster([]))
      bench.given(.chairs, of: bench.ring, toward: bench.cassel, is: chairs)
      bench.answers(Questions.vote, with: true)
      let texts = texts(3, bench)
      #expect(bench.odds(Questions.readings(texts[0])).lines.map(\.value) == [1])
      #expect(bench.odds(Questions.agenda(bench.ring)).lines.map(\.value) == [2])
      #expect(texts.map { vote($0, bench) } == [nil, nil, "older-texts-first"])
      bench.when(.tally)
      #expect(
        texts.map { bench.truth[.proposalStatus, $0] } == [.adopted, .adopted, .docket])
      #expect(bench.truth[.readings, texts[2]] == 1)
    }
  }

  @Test("a rule adds readings and takes votes off a floor, at the prompt and at the count alike")
  func bent() throws {
    let bench = try ParleyTesting.Bench(SlowHalls.self, withCore: true)
    bench.answers(Questions.vote, with: true)
    let texts = texts(2, bench)
    #expect(bench.odds(Questions.readings(texts[0])).value(of: bench.rules.crowd) == 1)
    #expect(texts.map { vote($0, bench) } == ["first-reading", "first-reading"])
    bench.when(.tally)
    #expect(bench.told(Happenings.textVoted).isEmpty)
    #expect(bench.told(Happenings.textRead).count == 2)
    // One of them is voted on now: the other has been read, and waits its turn.
    #expect(texts.map { vote($0, bench) } == [nil, "older-texts-first"])
    bench.when(.tally)
    #expect(texts.map { bench.truth[.proposalStatus, $0] } == [.adopted, .docket])
    #expect(bench.fault == nil)
  }

  @Test("a reading is waived by another term, and one there always is")
  func waived() throws {
    let bench = try ParleyTesting.Bench(SlowHalls.self, withCore: true)
    let text = texts(1, bench)[0]
    for (waiver, code) in [(Int32(0), "first-reading"), (1, nil), (5, nil)] {
      bench.given(bench.rules.waiver, of: text, is: waiver)
      #expect(vote(text, bench) == code)
    }
  }

  @Test("between two a floor has time for all, and a reading more is waited for there as well")
  func betweenTwo() throws {
    let bench = try ParleyTesting.Bench(SlowHalls.self, withCore: true)
    bench.given(.rule, of: bench.ring, is: .bilateral)
    for actor in [bench.cassel, bench.helix] {
      bench.given(.chairs, of: bench.ring, toward: actor, is: 0)
    }
    let texts = texts(4, bench)
    #expect(texts.allSatisfy { vote($0, bench) == nil })
    bench.given(.chairs, of: bench.ring, toward: bench.arden, is: 3)
    #expect(texts.allSatisfy { vote($0, bench) == "first-reading" })
    bench.when(.tally)
    #expect(texts.allSatisfy { vote($0, bench) == nil })
  }

  @Test("a rule that makes the docket of what not everybody may know is found at the count")
  func indiscreet() throws {
    let bench = try ParleyTesting.Bench(Whisper.self, withCore: true)
    _ = texts(1, bench)
    bench.when(.tally)
    #expect(bench.fault?.contains("whisper.secret") == true)
  }
}

@Suite("A turn stands for so many months")
struct MonthTests {
  private func months(_ said: [Int32?]) -> [Int32] {
    let roster = Roster([])
    var campaign = RingCampaign.make(roster.vocabulary)
    campaign.months = said
    let game = Game(Setting(campaign: campaign, roster: roster, seed: 1))
    return (0..<4).map { _ in
      game.openTurn()
      return game.truth[.months]
    }
  }

  @Test("as the calendar says, and three where it says nothing")
  func asSaid() {
    #expect(months([]) == [3, 3, 3, 3])
    #expect(months([4, nil, 15]) == [4, 3, 15, 3])
    #expect(months([60, 1]) == [60, 1, 3, 3])
  }

  @Test("a rule reads them, everybody may know them, and none may turn them")
  func read() throws {
    let bench = try ParleyTesting.Bench<TextRules>(Roster([]))
    bench.given(.months, is: 7)
    #expect(bench.seenByEverybody[.months] == 7)
    #expect(bench.seen(by: bench.arden)[.months] == 7)
  }
}
