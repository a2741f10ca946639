import Foundation
import ParleyCampaigns
import ParleyConsole
import ParleyEngine
import ParleyObstacles
import ParleyRules

/// The flagship's world, and three casts of it: those that are one, several, or the one in English and the other
/// in Dutch.
struct SentenceStage {
  /// One happening told to one reader.
  struct Told {
    let id: String
    let cast: String
    let language: Language
    let sentence: String
  }

  let roster = Roster(Obstacles.all)
  let session: Session
  private var names: ParleyEngine.Names { session.setting.names }

  init() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Campaigns/confidence-2013")
    let (campaign, told) = loadCampaign(folder: folder.path, roster: roster)
    guard let campaign else { throw Unplayable(problems: told.map(\.description)) }
    session = Session(Setting(campaign: campaign, roster: roster, without: [], seed: 1))
  }

  struct Unplayable: Error { let problems: [String] }

  /// Who acts, and how many of what there are.
  static let casts: [(name: String, actors: [String], count: Int32)] = [
    ("one", ["russia", "china", "ukraine"], 1),
    // One in English and several in Dutch.
    ("mixed", ["united-states", "hacktivists", "osce-west"], 2),
    ("several", ["osce-west", "united-states", "hacktivists"], 3),
  ]

  /// All sentences: by happening, then by the value that chooses the sentence, then by cast; then those of the pages of
  /// injects.
  func told() -> [Told] { happenings() + injects() }

  private func happenings() -> [Told] {
    roster.vocabulary.happenings.indices.flatMap { place -> [Told] in
      let kind = kind(place)
      let declared = roster.vocabulary.happenings[place]
      guard declared.id != "inject" else { return [] }
      return declared.sentences.indices.flatMap { choice in
        SentenceStage.casts.flatMap { cast in
          Language.allCases.map { language in
            let happening = happening(kind, declared, choice, cast.actors, cast.count)
            return Told(
              id: id(declared, choice), cast: cast.name, language: language,
              sentence: Printer(scene(language)).sentence(happening))
          }
        }
      }
    }
  }

  /// The whole as a page to read.
  func page() -> String {
    var page =
      "# Every happening, effect and condition, of one and of several. Written by SentenceTests; read by people.\n"
    var last = ""
    for told in told() {
      if told.id != last { page += "\n\(told.id)\n" }
      last = told.id
      let cast = told.cast.padding(toLength: 8, withPad: " ", startingAt: 0)
      page += "  \(cast)\(told.language.rawValue)  \(told.sentence)\n"
    }
    return page
  }

  private func kind(_ place: Int) -> HappeningKind { HappeningKind(number: UInt16(place)) }

  private func id(_ declared: HappeningDeclaration, _ choice: Int) -> String {
    guard let teller = declared.teller, case .word(let words) = declared.arguments[teller].unit
    else { return declared.id }
    return "\(declared.id), \(declared.arguments[teller].name) \(words[choice].id)"
  }

  private func scene(_ language: Language) -> Scene {
    let view = session.view(of: .everybody)
    return Scene(
      lens: view.lens, names: view.names, roster: view.roster, mask: view.mask, language: language
    ) { $0.exists ? "“…”" : "" }
  }

  private func happening(
    _ kind: HappeningKind, _ declared: HappeningDeclaration, _ choice: Int, _ actors: [String],
    _ count: Int32
  ) -> Event {
    var actors = actors[...]
    let arguments = declared.arguments.enumerated().map { place, argument -> Int32 in
      if place == declared.teller { return Int32(choice) }
      guard case .row(let kind) = argument.unit else {
        if case .word(let words) = argument.unit { return Int32(words.count / 2) }
        return count
      }
      if kind == .actor { return names.row(.actor, actors.popFirst() ?? "china")?.number ?? -1 }
      return row(kind)
    }
    return Event(kind, arguments, to: .everybody, cause: Key(bits: 0))
  }

  private func row(_ kind: Kind) -> Int32 {
    let id: [Kind: String] = [
      .asset: "nl-banks", .forum: "osce", .measure: "osce-8", .inject: "apt28-report",
    ]
    return id[kind].flatMap { names.row(kind, $0) }?.number ?? 0
  }
}
