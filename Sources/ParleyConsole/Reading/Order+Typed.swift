import ParleyEngine
import ParleyRules

extension Order {
  /// An order as it is typed in canonical English by whoever sees a world that way.
  /// - Parameter text: what was written under a row of words.
  /// - Throws: the misreading.
  package static func typed(
    _ line: String, by actor: Row, seeing view: Lens, in setting: Setting,
    text: @escaping (Row) -> String
  ) throws -> Order {
    let scene = Scene(
      lens: view, names: setting.names, roster: setting.roster, mask: setting.mask,
      language: .english, text: text)
    return try Grammar(scene).order(line, by: actor).order
  }
}
