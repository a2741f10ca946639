/// What one does that was asked to act against whoever works from its ground.
public enum Compliance: Int32, Choice {
  /// It acts.
  case act
  /// It puts it off.
  case delay
  /// It says that there is nothing to act against.
  case deny
  /// It says that it is unable to.
  case cannot

  public var word: Word {
    switch self {
    case .act: Word("act", Text("act", nl: "optreden"), also: ["optreden"])
    case .delay: Word("delay", Text("delay", nl: "uitstellen"), also: ["uitstellen"])
    case .deny: Word("deny", Text("deny", nl: "ontkennen"), also: ["ontkennen"])
    case .cannot: Word("cannot", Text("cannot", nl: "niet kunnen"), also: ["onmacht"])
    }
  }
}
