import ParleyEngine
import ParleyRules

extension StandingOrders {
  /// Reads what the campaign of a setting declares for its seats: canonical English, whatever people play in.
  public init(_ setting: Setting) {
    self.init(setting) { line, view, setting, text in
      try? Order.typed(line, by: view.actorRow, seeing: view, in: setting, text: text)
    }
  }
}
