import Foundation
import ParleyCampaigns
import ParleyEngine
import ParleyObstacles
import ParleyRules
import Testing

@testable import ParleyConsole

/// Whatever stands in the type of something to be typed on a Dutch page is Dutch, and is taken as it
/// stands.
@Suite("Dutch pages") struct DutchPagesTests {
  /// A console wide enough to break no line.
  private func console(_ session: Session, _ seat: Seat) -> Console {
    Console(session, seat: seat, language: .dutch, isInteractive: false, width: 2000)
  }

  private func session(of id: String) throws -> Session {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Campaigns/\(id)")
    let roster = Roster(Obstacles.all)
    let campaign = try #require(loadCampaign(folder: folder.path, roster: roster).0)
    let setting = Setting(campaign: campaign, roster: roster, without: [], seed: 29)
    return Session(setting, standing: StandingOrders(setting))
  }

  /// What is wrong with the words to be typed in a reply.
  private func faults(_ reply: Reply, _ console: Console) -> [String] {
    reply.lines.flatMap(\.spans).filter { $0.mark == .code }.flatMap { span in
      DutchLine(span.text, console).fault.map { ["\(span.text): \($0)"] } ?? []
    }
  }

  @Test(
    "all a team can ask for, in orders and on the floor",
    arguments: ["first-steps", "confidence-2013"])
  func pages(campaign: String) throws {
    let session = try session(of: campaign)
    for phase in [Phase.orders, .negotiation] {
      while session.phase != phase { try session.closePhase() }
      for actor in session.seats {
        let console = console(session, .team(actor))
        let words =
          session.setting.roster.vocabulary.verbs.map(\.alias) + Command.allCases.map(\.alias)
        let pages = ["hulp", "wat", "opdrachten", "opdrachtbrief"]
        let families = Family.allCases.map { "hulp \($0.word.id)" }
        // What a word does is the same for every team; its examples are one team's own.
        let asked = actor == session.seats.first ? words : []
        for line in pages + families + asked.map({ "hulp \($0)" }) {
          let reply = console.reply(to: line)
          #expect(!reply.isProblem, "\(line): \(reply.text)")
          #expect(faults(reply, console) == [], "\(campaign), \(line)")
        }
      }
    }
  }

  @Test("the white cell's pages too, and what a refusal offers instead")
  func others() throws {
    let session = try session(of: "confidence-2013")
    let white = console(session, .white)
    for line in ["hulp", "wat", "opdrachtbrief"] + Command.allCases.map({ "hulp \($0.alias)" }) {
      #expect(faults(white.reply(to: line), white) == [], "\(line)")
    }
    while session.phase != .orders { try session.closePhase() }
    let netherlands = try #require(session.setting.names.row(.actor, "netherlands"))
    let team = console(session, .team(netherlands))
    let refused = team.reply(to: "opereer verstoring nl-banks")
    #expect(refused.text.contains("Binnen bereik: ") && faults(refused, team) == [])
  }

  @Test("the projector and the white cell have Dutch names, which are taken like the English ones")
  func seats() throws {
    let session = try session(of: "confidence-2013")
    let white = console(session, .white)
    #expect(white.reply(to: "tafel").text.contains("microsoft  openbaar  spelleiding"))
    #expect(white.prompt == .command("spelleiding> "))
    for (word, prompt) in [
      ("openbaar", "openbaar"), ("spelleiding", "spelleiding"), ("public", "openbaar"),
      ("white", "spelleiding"),
    ] {
      #expect(!white.reply(to: "tafel \(word)").isProblem)
      #expect(white.prompt == .command("\(prompt)> "))
    }
    let offered = { (line: String) in white.candidates(for: line).map(\.text) }
    #expect(offered("tafel ").contains("openbaar") && !offered("tafel ").contains("public"))
    #expect(offered("tafel whi") == ["white"])
    #expect(white.reply(to: "tafel spelleidng").text.contains("spelleiding?"))
  }

  @Test("no Dutch page names them in English")
  func noEnglishSeats() throws {
    let session = try session(of: "confidence-2013")
    let lines =
      ["hulp", "wat", "stand", "opdrachten", "berichten", "tafel", "wachtzin"]
      + Command.allCases.map { "hulp \($0.alias)" }
    for phase in [Phase.orders, .adjudication, .negotiation] {
      while session.phase != phase { try session.closePhase() }
      for seat in [Seat.white, .everybody, .team(session.seats[0])] {
        let console = console(session, seat)
        for line in lines + (seat == .white && phase == .adjudication ? ["beslis alles"] : []) {
          let text = console.reply(to: line).text
          let words = text.split { !$0.isLetter }
          #expect(!words.contains("public") && !words.contains("white"), "\(line): \(text)")
        }
      }
    }
  }

  @Test("help lists what may be chosen once, in either language")
  func choicesOnce() throws {
    let session = try session(of: "confidence-2013")
    for language in Language.allCases {
      let console = console(session, .white)
      console.language = language
      for verb in console.vocabulary.verbs {
        for slot in verb.slots {
          guard case .choice(let choices) = slot.type else { continue }
          let explained = console.explain(slot)
          let words = explained.split { !$0.isLetter && $0 != "-" }.map(String.init)
          for word in Choices(choices).typed(in: language) {
            #expect(words.count { $0 == word } == 1, "\(verb.id) \(slot.name): \(explained)")
          }
        }
      }
    }
    let team = console(session, .team(session.seats[0]))
    let help = team.reply(to: "hulp gebaar").text.flat
    #expect(help.contains("aankondiging: gratis, telt voor de helft gebaar"), "\(help)")
    #expect(team.reply(to: "hulp voer-uit").text.contains("vraag; dwing: 1 kapitaal"))
  }

  @Test("points for and against are counted under their Dutch names too")
  func arguments() {
    func ruled(_ words: String) -> String {
      let console = Console(
        Table.session(), seat: .white, language: .dutch, format: .json, isInteractive: false)
      for line in ["as arden argue \"een\" because \"twee\"", "beslis"] {
        _ = console.reply(to: line)
      }
      return console.reply(to: "beoordeel 1 -1 \(words)").text
    }
    #expect(ruled("pro 2 contra 1").contains("\"pros\":2,\"cons\":1"))
    #expect(ruled("pro 2 contra 1") == ruled("pro 2 con 1"))
    let refused = console(Table.session(), .white)
    for line in ["as arden argue \"een\" because \"twee\"", "beslis"] {
      _ = refused.reply(to: line)
    }
    #expect(refused.reply(to: "beoordeel 1").text.contains("pro 2 contra 1"))
  }

  @Test(
    "and what is English, or is no order, is told from it",
    arguments: [
      "help", "operate espionage boreal-mfa", "opereer espionage boreal-mfa", "stem p1 yes",
      "investigate INCIDENT", "opereer spionage nergens", "lobby cassel on p1",
    ])
  func isAbleToFail(line: String) {
    let console = console(Table.session(), .team(Table.row(.actor, "arden")))
    #expect(DutchLine(line, console).fault != nil)
    #expect(DutchLine("opereer spionage boreal-mfa", console).fault == nil)
  }
}

/// Something to be typed, as it is shown to a Dutch reader.
private struct DutchLine {
  let words: [String]
  let text: String
  let console: Console

  init(_ shown: String, _ console: Console) {
    let text = shown.trimmingCharacters(in: ["`", " "])
    self.text = text.hasSuffix(" ?") ? String(text.dropLast(2)) : text
    words = self.text.split(separator: " ").map(String.init)
    self.console = console
  }

  private var aliases: [String] {
    console.vocabulary.verbs.map(\.alias) + Command.allCases.map(\.alias)
  }

  /// English words for which there is another in Dutch.
  private var foreign: [String] {
    console.vocabulary.verbs.filter { $0.alias != $0.id }.map(\.id)
      + Command.allCases.filter { $0.alias != $0.rawValue }.map(\.rawValue)
  }

  /// It has words in capitals for what is to be filled in, or leaves something out.
  private var isPattern: Bool {
    text.contains("p...")
      || words.contains { word in
        let letters = word.filter(\.isLetter)
        return letters.count > 0 && letters.allSatisfy(\.isUppercase)
      }
  }

  /// What may be said in an order, the defaults that nobody needs to say among it.
  private func dutchWords(of verb: VerbDeclaration) -> [String] {
    verb.slots.flatMap { slot -> [String] in
      let names = [slot.name(in: .dutch), slot.marker(in: .dutch) ?? slot.name(in: .dutch)]
      guard case .choice(let words) = slot.type else { return names }
      return names + Choices(words).typed(in: .dutch)
    }
  }

  var fault: String? {
    guard let first = words.first else { return nil }
    if let word = foreign.first(where: { $0 == first }) { return "\(word) is English" }
    // The list of all verbs, and single words.
    if words.allSatisfy(aliases.contains) { return nil }
    guard let verb = console.vocabulary.verbs.first(where: { $0.alias == first }) else {
      return nil
    }
    if words.count == 1 || isPattern { return nil }
    guard let actor = console.actor else { return nil }
    do {
      let order = try Grammar(console.scene).order(text, by: actor).order
      let said = console.printer.said(order).split(separator: " ").map(String.init)
      let stranger = words.first { !said.contains($0) && !dutchWords(of: verb).contains($0) }
      return stranger.map { "\($0) is not what a Dutch reader types" }
    } catch { return "\(verb.id) does not read it: \(error)" }
  }
}
