import ParleyCampaigns
import ParleyObstacles
import ParleyRules
import Testing

/// What an author of terms and readings reads: a module's own sections are checked like the core's.
@Suite("Things that a module's own section brings") @MainActor
struct LexiconFilesTests {
  let stage: Stage
  init() throws { stage = try Stage() }

  private func validated(
    changing old: String = "", to new: String = "", _ language: String = "en"
  ) throws -> [String] {
    try LexiconCampaign.lay(on: stage, changing: old, to: new)
    let run = stage.run(
      ["validate", stage.path("mine"), "--lang", language], obstacles: LexiconCampaign.obstacles)
    return run.lines.filter {
      $0.contains(": error") || $0.contains(": warning") || $0.contains("hint")
    }
  }

  private func loaded() throws -> Campaign? {
    loadCampaign(folder: stage.path("mine"), roster: Roster(LexiconCampaign.obstacles)).0
  }

  @Test("a sound campaign is fine, and its words are kept with all that is said of them")
  func sound() throws {
    #expect(try validated() == [])
    let things = try #require(try loaded()).things
    #expect(things.map(\.kind) == ["lexicon.term", "lexicon.sense"])
    #expect(
      things.map { $0.named.map(\.id) } == [
        ["attack", "sovereignty"], ["effects", "content", "territory"],
      ])
    let effects = try #require(things.last?.named.first)
    #expect(
      effects.title == Text("an act with physical effects", nl: "een daad met fysieke gevolgen"))
    #expect(
      effects.called == Text("a strike that breaks things", nl: "een klap die iets stukmaakt"))
    #expect(effects.about == Text("What is broken counts.", nl: "Wat stuk is telt."))
    #expect(things.first?.named.last?.source == "A book")
    let rules = try #require(Roster(LexiconCampaign.obstacles).rules(LexiconRules.self))
    let covered = try #require(try loaded()).cells.filter { $0.quantity == rules.covers.quantity }
    #expect(covered.map(\.first) == ["effects"])
    let meant: WordSet<OperationKind> = [.disruption, .sabotage]
    #expect(covered.map(\.value) == [meant.code])
  }

  @Test(
    "what an author gets wrong is told where it stands, with the nearest word",
    arguments: [
      (
        "of: attack\n", "of: atack\n",
        "mine/words.yaml:7:9: error [unknown]: there is no term \"atack\"",
        "did you mean attack?"
      ),
      (
        "content: {of", "content: {off", "error [unknown-key]: content has no key \"off\"",
        "did you mean of?"
      ),
      ("content: {of: attack, ", "content: {", "error [missing-key]: content needs of:", ""),
      (
        "territory: {of: sovereignty", "territory: {of: attack",
        "error [unnamed]: nothing in senses: is about the term sovereignty",
        "add an entry to senses: that says of: sovereignty, or take sovereignty out"
      ),
      (
        "varn: [content", "varn: [contents", "error [unknown]: there is no reading \"contents\"",
        "did you mean content?"
      ),
      ("sabotage]", "sabotge]", "sabotge", "did you mean sabotage?"),
      (
        "  content: {", "  effects: {", "\"effects\" stands here for the second time",
        "keep one of the two"
      ),
      (
        "sovereignty: {title: {en: sovereignty, nl: soevereiniteit}, ",
        "sovereignty: {colour: red, ",
        "error [unknown-key]: sovereignty has no key \"colour\"", ""
      ),
      (
        "  attack: {title", "  Attack: {title", "error [id]: \"Attack\" cannot be an id",
        "write attack"
      ),
      (
        "\nsenses:", "\nsences:", "error [unknown-key]: the campaign has no key \"sences\"",
        "did you mean senses?"
      ),
    ])
  func mistakes(old: String, new: String, said: String, hint: String) throws {
    let told = try validated(changing: old, to: new)
    #expect(told.contains { $0.contains(said) }, "\(told)")
    #expect(hint.isEmpty || told.contains { $0.contains("hint: \(hint)") }, "\(told)")
  }

  @Test(
    "a reading whose term is misspelled is told once: that the term lacks one then goes without saying"
  )
  func once() throws {
    let told = try validated(changing: "of: sovereignty", to: "of: sovereignity")
    #expect(told.filter { $0.contains(": error") }.count == 1, "\(told)")
  }

  @Test("in Dutch as well")
  func dutch() throws {
    let told = try validated(
      changing: "territory: {of: sovereignty", to: "territory: {of: attack", "nl")
    #expect(
      told.contains { $0.contains("niets in senses: gaat over begrip sovereignty") }, "\(told)")
  }

  @Test(
    "without the module in the program its sections are unknown keys; with it switched off nothing changes"
  )
  func off() throws {
    try LexiconCampaign.lay(on: stage)
    let stranger = stage.run(["validate", stage.path("mine")], obstacles: Obstacles.all)
    #expect(stranger.output.contains("the campaign has no key \"terms\""))
    let script = "help effects\nready\nwhy p1\n"
    try stage.write(script, to: "s")
    let without = ["--seed", "5", "--script", "s", "--without", "lexicon", "--session"]
    let mine = stage.run(
      ["play", "mine"] + without + ["a.parley"], obstacles: LexiconCampaign.obstacles)
    let on = stage.run(
      ["play", "mine", "--seed", "5", "--script", "s", "--session", "b.parley"],
      obstacles: LexiconCampaign.obstacles)
    #expect(on.output.contains("an act with physical effects"))
    #expect(!mine.output.contains("an act with physical effects"), "\(mine.output)")
    // The section is checked all the same.
    #expect(try validated(changing: "of: attack\n", to: "of: atack\n").isEmpty == false)
  }

  @Test("its page lists the sections, for people and for programs")
  func page() {
    let text = stage.run("modules", "lexicon", obstacles: LexiconCampaign.obstacles)
    #expect(text.output.contains("terms: ID  term") && text.output.contains("senses: ID  reading"))
    let json = stage.run(
      "modules", "lexicon", "--format", "json", obstacles: LexiconCampaign.obstacles)
    #expect(json.output.contains(#"{"section":"terms","of":"lexicon.term","#), "\(json.output)")
  }

  @Test(
    "a section that is taken, and a field that is kept of something else, are an author's mistakes")
  func declared() {
    #expect(Roster(LexiconCampaign.obstacles).problems.isEmpty)
    let problems = Roster(Obstacles.all + [LexiconRules.self, Thief.self]).problems
    for said in [
      "section terms is declared twice", "section actors is declared twice",
      "section turns: campaign files have another part of that name",
      "field terms length: thief.length is not kept of a lexicon.term",
    ] { #expect(problems.contains(said), "\(said): \(problems)") }
  }
}

/// Takes sections that are taken.
private struct Thief: Module {
  static let id = "thief"
  static let title: Text = "Thief"
  static let summary: Text = "Takes sections."
  init(_ setup: inout Setup) {
    for section in ["terms", "actors", "turns"] {
      _ = setup.kind(Term.self, "thief.\(section)", title: "thing", section: section)
    }
    let length: Column<Actor, Int32> = setup.column(
      "thief.length", "length", unit: .count, range: 0...9, sight: .open)
    setup.field("terms", "length", fills: length)
  }
}
