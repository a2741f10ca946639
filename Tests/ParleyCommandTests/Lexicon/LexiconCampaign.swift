import Foundation
import ParleyObstacles
import ParleyRules

/// The campaign for beginners with terms and readings in it.
enum LexiconCampaign {
  /// All obstacles that there are, and the stand-in.
  static let obstacles: [any Module.Type] = Obstacles.all + [LexiconRules.self]

  static let words = """

    terms:
      attack: {title: {en: attack, nl: aanval}}
      sovereignty: {title: {en: sovereignty, nl: soevereiniteit}, source: A book}
    senses:
      effects:
        of: attack
        title: {en: an act with physical effects, nl: een daad met fysieke gevolgen}
        called: {en: a strike that breaks things, nl: een klap die iets stukmaakt}
        about: {en: What is broken counts., nl: Wat stuk is telt.}
        covers: [disruption, sabotage]
      content: {of: attack, title: {en: what is said as well, nl: ook wat er wordt gezegd}}
      territory: {of: sovereignty, title: {en: over a territory, nl: over een grondgebied}}
    meanings:
      quillon: [effects, territory]
      varn: [content, territory]

    """

  /// Lays the campaign out as `mine`, after one change to its words.
  static func lay(on stage: Stage, changing old: String = "", to new: String = "") throws {
    let source = Stage.root.appending(path: "Campaigns/first-steps").path
    let folder = stage.path("mine")
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.copyItem(atPath: source, toPath: folder)
    let world = try String(contentsOfFile: "\(folder)/world.yaml", encoding: .utf8)
    // Every clause speaks of an attack, so that whatever is tabled has a word to settle.
    let clauses = world.replacing(/\n  merrow-\d:\n/) { "\($0.output)    terms: [attack]\n" }
    try stage.write(clauses, to: "mine/world.yaml")
    let front = try String(contentsOfFile: "\(folder)/campaign.yaml", encoding: .utf8)
    try stage.write(
      front.replacingOccurrences(of: "parts: [", with: "parts: [words.yaml, "),
      to: "mine/campaign.yaml")
    let changed = old.isEmpty ? words : words.replacingOccurrences(of: old, with: new)
    try stage.write(changed, to: "mine/words.yaml")
  }
}
