import ParleyEngine
import ParleyRules

/// Fills sentences with what ids stand for, in every language at once: what programs read does not depend on the
/// reader's.
struct Phrasing {
  /// What stands in a place of a sentence.
  enum Part {
    /// Something that the campaign names; nothing where no id is given.
    case thing(Kind, String?)
    /// Several of them in a row.
    case things(Kind, [String])
    /// Words in every language.
    case text(Text)
    /// A number of a unit; nothing where there is none.
    case number(Int32?, Unit)
    /// A number as it is written; every other than 1 takes the plural.
    case amount(String)
  }

  private let scenes: [Language: Scene]
  let vocabulary: Vocabulary

  init(_ scene: Scene) {
    scenes = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0, scene.read(in: $0)) })
    vocabulary = scene.vocabulary
  }

  /// A sentence with its places filled; a place for which there is nothing vanishes (`Filling`).
  func text(_ sentence: Text, _ parts: [String: Part] = [:]) -> Text {
    func said(_ language: Language) -> String {
      guard let scene = scenes[language] else { return sentence[language] }
      return Filling.capitalised(
        Filling.fill(
          sentence[language], areSeveral: { areSeveral(parts[$0], scene) },
          with: { parts[$0].map { words(of: $0, scene) } }))
    }
    return Text(said(.english), nl: said(.dutch))
  }

  /// What things are called, in a row.
  func listed(_ kind: Kind, _ ids: [String]) -> Text {
    text(Text("{things}", nl: "{things}"), ["things": .things(kind, ids)])
  }

  private func words(of part: Part, _ scene: Scene) -> String {
    switch part {
    case .thing(let kind, let id): id.map { called(kind, $0, scene) } ?? ""
    case .things(let kind, let ids):
      Printer(scene).listed(ids.map { called(kind, $0, scene) })
    case .text(let text): scene.say(text)
    case .amount(let written): written
    case .number(let number, let unit): number.map { Printer(scene).value($0, unit) } ?? ""
    }
  }

  private func called(_ kind: Kind, _ id: String, _ scene: Scene) -> String {
    scene.names.row(kind, id).map { scene.called(kind, $0) } ?? id
  }

  /// `nil` where `Filling` is to see for itself.
  private func areSeveral(_ part: Part?, _ scene: Scene) -> Bool? {
    switch part {
    case .thing(let kind, let id?):
      scene.names.row(kind, id).flatMap { scene.areSeveral(kind, $0) }
    case .amount(let written): written != "1"
    default: nil
    }
  }
}
