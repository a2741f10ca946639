import ParleyEngine
import ParleyRules

extension StandingOrders {
  /// Reads what the campaign of a setting declares for its seats: canonical English, whatever people play in.
  public init(_ setting: Setting) {
    self.init(setting) { line, view, setting, text in
      let scene = Scene(
        lens: view, names: setting.names, roster: setting.roster, mask: setting.mask,
        language: .english, text: text)
      return try? Grammar(scene).order(line, by: view.actor).order
    }
  }
}
