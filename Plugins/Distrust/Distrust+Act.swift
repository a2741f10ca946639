import ParleyRules

/// Sizes of acts in thousandths of one act (designer's judgement; the table stands in the README).
enum ActSize {
  static let whole: Int32 = 1000
  static let half: Int32 = 500
  /// A gesture that can be looked at.
  static let step: Int32 = 1500
}

/// What one did to another, or was seen to do, as it is written down.
struct Act {
  /// Whether it builds trust, breaks it, or breaks it on purpose.
  enum Tone { case good, bad, affront }
  let tone: Tone
  /// In thousandths of an act; nothing is written down where it is 0.
  let size: Int32
  let cause: TrustCause

  /// A good act.
  static func good(_ size: Int32, _ cause: TrustCause) -> Act {
    Act(tone: .good, size: size, cause: cause)
  }

  /// A bad act that was done to somebody else, or came to light, or merely happened.
  static func bad(_ size: Int32, _ cause: TrustCause) -> Act {
    Act(tone: .bad, size: size, cause: cause)
  }

  /// A bad act that one chose to do to whoever writes it down: it repays a gesture that stands.
  static func affront(_ size: Int32, _ cause: TrustCause) -> Act {
    Act(tone: .affront, size: size, cause: cause)
  }
}
