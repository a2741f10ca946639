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
    return Session(Setting(campaign: campaign, roster: roster, without: [], seed: 29))
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
