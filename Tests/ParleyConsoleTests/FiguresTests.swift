import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// A tool that somebody has.
private enum Tool: Noun {}

/// Keeps a figure of every sort: of an actor, of one toward others, of texts, of things of its own that belong to
/// somebody, and of a pair that says yes or no.
private struct Books: Module {
  static let id = "books"
  static let title = Text("Books", nl: "Boeken")
  static let summary = Text("Keeps books.", nl: "Houdt boek.")
  let left: Column<Actor, Int32>
  let idle: Column<Actor, Int32>
  let owed: Column<Pair<Actor, Actor>, Int32>
  let blessed: Column<Proposal, Int32>
  let likes: Column<Pair<Measure, Actor>, Bool>
  let tool: KindOf<Tool>
  let holder: Column<Tool, Ref<Actor>?>
  let worth: Column<Tool, Int32>

  init(_ setup: inout Setup) {
    left = setup.column(
      "books.left", Text("left", nl: "over"), unit: .count, range: 0...9, sight: .own,
      isOnCard: true)
    idle = setup.column(
      "books.idle", Text("idle", nl: "stil"), unit: .count, range: 0...9, neutral: 4, sight: .own,
      isOnCard: true)
    owed = setup.column(
      "books.owed", Text("owed", nl: "schuldig"), unit: .count, range: 0...9, sight: .own,
      isOnCard: true)
    blessed = setup.column(
      "books.blessed", Text("blessed", nl: "gezegend"), unit: .count, range: 0...9, sight: .known,
      isOnCard: true)
    likes = setup.column(
      "books.likes", Text("likes", nl: "houdt van"), sight: .ownSecond, isOnCard: true)
    tool = setup.kind(Tool.self, "books.tool", title: Text("tool", nl: "tuig"), letter: "k")
    holder = setup.column(
      "books.holder", Text("holder", nl: "houder"), of: tool, holding: Actor.kind, sight: .known)
    setup.holder(holder)
    worth = setup.column(
      "books.worth", Text("worth", nl: "waard"), of: tool, unit: .count, range: 0...9, sight: .own,
      isOnCard: true)
    setup.advances(.brief)
  }

  func advance(_ step: Step, _ out: Adjudication) {
    if out.lens[.turn] == 2 {
      for text in out.lens.texts { out.set(blessed, of: text, to: 2) }
    }
    guard out.lens[.turn] == 1 else { return }
    for actor in out.lens.actors where out.lens[.seated, actor] {
      let key = tool.key(broughtAboutBy: out.lens.key(of: actor))
      out.create(tool, key: key, knownBy: ActorSet(actor)) {
        $0[holder] = actor
        $0[worth] = 7
      }
    }
  }
}

/// What `status` prints of what obstacles keep.
@Suite struct FiguresTests {
  private static let roster = Roster([Books.self])

  private func status(_ seat: String, in language: Language = .english, _ cells: [Campaign.Cell])
    -> (text: String, json: String)
  {
    var campaign = Table.campaign
    campaign.cells += cells
    let setting = Setting(campaign: campaign, roster: FiguresTests.roster, seed: 7)
    let row = Table.row(.actor, seat)
    func answer(_ format: Console.Format) -> String {
      Console(
        Session(setting), seat: .team(row), language: language, format: format,
        isInteractive: false
      ).reply(to: "status").text
    }
    /// What the obstacle keeps, its lines as one: those of a paragraph that go on further in.
    func figures(_ text: String) -> String {
      let lines = text.split(separator: "\n").drop {
        !$0.hasPrefix("BOOKS") && !$0.hasPrefix("BOEKEN") && !$0.contains("\"figures\"")
      }
      let further = lines.dropFirst().prefix { $0.hasPrefix(" ") }
      return (lines.prefix(1) + further).joined(separator: " ")
    }
    return (figures(answer(.text)), figures(answer(.json)))
  }

  private var cells: [Campaign.Cell] {
    get throws {
      let books = try #require(FiguresTests.roster.rules(Books.self))
      return [
        Campaign.Cell(books.left, of: "arden", is: 3),
        Campaign.Cell(books.owed, of: "arden", toward: "cassel", is: 2),
        Campaign.Cell(books.owed, of: "boreal", toward: "arden", is: 9),
        Campaign.Cell(books.likes, of: "osce-8", toward: "arden", is: true),
        Campaign.Cell(books.likes, of: "gge-f", toward: "boreal", is: true),
      ]
    }
  }

  @Test(
    "of an actor, of it toward others, of what toward it, of its own things: each with its title")
  func all() throws {
    let told = try status("arden", cells)
    #expect(
      told.text.hasPrefix(
        #"BOOKS  left 3, owed: Cassel 2, likes: osce-8 "Contact points", worth: k1 7"#),
      "\(told.text)")
    #expect(
      told.json.contains(
        #""figures":{"books.left":3},"of":{"books.owed":{"cassel":2},"books.likes":{"osce-8":1},"books.worth":{"k1":7}}"#
      ), "\(told.json)")
  }

  @Test("nothing at neutral, and nothing of another's")
  func neutral() throws {
    let told = try status("boreal", cells)
    #expect(!told.text.contains("left") && !told.text.contains("idle"))
    #expect(told.text.contains("owed: Arden 9") && told.text.contains("gge-f"))
    #expect(!told.text.contains("osce-8") && !told.text.contains("Cassel"))
    #expect(told.text.contains("worth: k1 7"))
  }

  @Test("what is known of a text stands beside its handle, once there is anything to say")
  func texts() throws {
    let session = Session(
      Setting(campaign: Table.campaign, roster: FiguresTests.roster, seed: 7))
    let console = Console(session, seat: .team(Table.row(.actor, "arden")), isInteractive: false)
    #expect(!console.reply(to: "status").text.contains("blessed"))
    while session.turn == 1 { try session.closePhase() }
    #expect(console.reply(to: "status").text.contains(#"blessed: p1 "Contact points" 2"#))
  }

  @Test("in Dutch as well")
  func dutch() throws {
    #expect(try status("arden", in: .dutch, cells).text.contains("schuldig: Kassel 2"))
  }
}
