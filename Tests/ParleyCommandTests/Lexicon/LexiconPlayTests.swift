import ParleyCampaigns
import ParleyConsole
import ParleyEngine
import ParleyRules
import ParleyStore
import ParleyTesting
import Testing

/// What a delegate types and reads where words of an order offer things.
@Suite("Words that offer things, at the prompt") @MainActor
struct LexiconPlayTests {
  let stage: Stage
  init() throws { stage = try Stage() }

  /// A floor with a text of Quillon's own on it that speaks of an attack.
  private func floor(_ language: Language = .english, without: [String] = []) throws -> (
    Console, Session, String
  ) {
    try LexiconCampaign.lay(on: stage)
    let roster = Roster(LexiconCampaign.obstacles)
    let (loaded, told) = loadCampaign(folder: stage.path("mine"), roster: roster)
    let campaign = try #require(loaded, "\(told)")
    let session = Session(Setting(campaign: campaign, roster: roster, without: without, seed: 5))
    while session.phase != .negotiation { try session.closePhase() }
    let quillon = try #require(session.setting.names.row(.actor, "quillon"))
    let console = Console(session, seat: .team(quillon), language: language, isInteractive: false)
    _ = console.reply(
      to: language == .dutch ? "stel-voor merrow-1 bij council" : "propose merrow-1 in council")
    let texts = session.view(of: .team(quillon)).lens.rows(.proposal)
    let own = try #require(
      texts.first { session.view(of: .team(quillon)).lens.row(.lead, $0) == quillon })
    return (console, session, "p\(own.number + 1)")
  }

  private func said(_ console: Console, _ line: String) -> String {
    console.reply(to: line).text
  }

  private func offered(_ console: Console, _ line: String) -> [String] {
    console.candidates(for: line).map(\.text)
  }

  @Test("Tab completes terms and the readings of the one that was said, in words of the campaign")
  func tab() throws {
    let (console, _, text) = try floor()
    #expect(offered(console, "define \(text) ") == ["attack"])
    #expect(offered(console, "define \(text) attack as ") == ["effects", "content"])
    #expect(offered(console, "define \(text) attack as eff") == ["effects"])
    #expect(
      console.candidates(for: "define \(text) attack as eff").first?.hint
        == "an act with physical effects")
    // A term of which no clause speaks leads nowhere, and is not offered.
    #expect(!offered(console, "define \(text) ").contains("sovereignty"))
  }

  @Test(
    "ids, beginnings and titles stand without quotation marks, and the echo reads as the campaign's author wrote it"
  )
  func unquoted() throws {
    for line in [
      "attack as effects", "att as eff", "attack as an act with physical effects",
      "\"attack\" as \"an act with physical effects\"", "aanval as effects",
    ] {
      let (console, session, text) = try floor()
      let echo = said(console, "define \(text) \(line)")
      #expect(
        echo.contains("“attack”") && echo.contains("“an act with physical effects”"), "\(echo)")
      let order = try #require(
        session.inputs.compactMap { input in
          if case .order(_, _, let order) = input, order.verb == "define" { order } else { nil }
        }.first)
      #expect(order.slots.contains { $0.name == "as:lexicon.meant" && $0.value == "effects" })
      #expect(
        order.slots.contains { $0.name == "as" && $0.value == "an act with physical effects" })
    }
  }

  @Test("a Dutch reader types and reads Dutch, of the same order")
  func dutch() throws {
    let (console, session, text) = try floor(.dutch)
    #expect(offered(console, "bepaal \(text) ") == ["attack"])
    let echo = said(console, "bepaal \(text) aanval als effects")
    #expect(
      echo.contains("“aanval”") && echo.contains("“een daad met fysieke gevolgen”"), "\(echo)")
    let table = said(console, "waarom \(text)") + said(console, "toestand")
    #expect(!table.contains("an act with physical effects"), "\(table)")
    #expect(
      session.inputs.contains { input in
        if case .order(_, _, let order) = input {
          order.slots.contains { $0.value == "an act with physical effects" }
        } else {
          false
        }
      })
  }

  @Test(
    "what is no term gets the nearest, a reading of another term what there is, and a refusal its words"
  )
  func refused() throws {
    let (console, session, text) = try floor()
    #expect(said(console, "define \(text) atack as effects").contains("Did you mean attack?"))
    #expect(said(console, "define \(text) attack as territory").contains("effects, content"))
    #expect(
      said(console, "define \(text) sovereignty as territory").contains(
        "No clause of that text speaks of it."))
    #expect(
      !session.inputs.contains {
        if case .order(_, _, let order) = $0 { order.verb == "define" } else { false }
      })
    // Free words stand between quotation marks.
    #expect(said(console, "define \(text) \"due care\" as \"what one can\"").contains("“due care”"))
  }

  @Test(
    "home changes with the definition, as the dry run said, and everybody hears what was settled")
  func weighed() throws {
    let (console, session, text) = try floor()
    let quillon = try #require(session.setting.names.row(.actor, "quillon"))
    let proposal = try #require(
      session.view(of: .team(quillon)).lens.rows(.proposal).first { "p\($0.number + 1)" == text })
    func home() -> Int32 { session.view(of: .team(quillon)).home(proposal).total }
    let before = home()
    #expect(said(console, "why \(text)").contains("attack means two things here"))
    #expect(said(console, "define \(text) attack as effects ?").contains("Home then:"))
    #expect(home() == before)
    _ = console.reply(to: "define \(text) attack as effects")
    #expect(home() == before + points(1))
    let rules = try #require(session.setting.roster.rules(LexiconRules.self))
    let told = session.events(of: .everybody).compactMap { line in
      if case .happened(let event) = line.body { rules.settled(event)?.0 } else { nil }
    }
    #expect(told.map(\.row) == [quillon], "everybody hears who settled a word")
    // The other reading costs what one's own would have saved.
    _ = console.reply(to: "define \(text) attack as content")
    #expect(home() == before - points(2))
    #expect(said(console, "why \(text)").contains("it means what is said as well"))
  }

  @Test("joining a text may define a word in it, by the same words")
  func sponsored() throws {
    let (console, session, _) = try floor()
    // The text of the seat's own is the second: the first is another's, and can be joined.
    try #require(session.view(of: .everybody).lens.rows(.proposal).count == 2)
    #expect(offered(console, "sponsor p1 ").contains("define"))
    #expect(offered(console, "sponsor p1 define ") == ["attack"])
    #expect(offered(console, "sponsor p1 define attack as ") == ["effects", "content"])
    let echo = said(console, "sponsor p1 define attack as effects")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      echo.contains("“attack”") && echo.contains("“an act with physical effects”"), "\(echo)")
  }

  @Test("with the module off the words are free, and nothing is offered")
  func off() throws {
    let (console, session, text) = try floor(without: ["lexicon"])
    #expect(offered(console, "define \(text) ") == [])
    #expect(said(console, "define \(text) attack as effects").contains("“effects”"))
    let order = session.inputs.compactMap { input in
      if case .order(_, _, let order) = input, order.verb == "define" { order } else { nil }
    }.first
    #expect(order?.slots.map(\.name) == ["text", "term", "as"])
  }

  @Test("a session with definitions is read again to the byte, and the battery finds nothing")
  func kept() throws {
    let (console, session, text) = try floor()
    _ = console.reply(to: "define \(text) attack as effects")
    while !session.isOver { try session.closePhase() }
    let again = Session(session.setting, replaying: session.inputs, journal: MemoryJournal())
    #expect(again.digest == session.digest && session.fault == nil)
    let other = Session(
      session.setting.reseeded(6), replaying: session.inputs, journal: MemoryJournal())
    #expect(other.digest != session.digest)
  }

  @Test("bots define what is offered, and nothing where nothing comes of it")
  func bots() throws {
    try LexiconCampaign.lay(on: stage)
    func defined(_ without: String...) throws -> Int {
      let run = stage.run(
        ["simulate", "mine", "--games", "12", "--seed", "3", "--format", "csv"]
          + without.flatMap { ["--without", $0] },
        obstacles: LexiconCampaign.obstacles)
      let rows = run.lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      let place = try #require(
        rows.first?.firstIndex(of: "order_define"), "\(run.output.prefix(300)) \(run.complaints)")
      return rows.dropFirst().compactMap { Int($0[place]) }.reduce(0, +)
    }
    #expect(try defined() > 0)
    #expect(try defined("lexicon") == 0)
  }
}
