/// What a non-player may do by doctrine.
public enum Doctrine: Int32, Choice {
  /// Attacks a rival.
  case strike
  /// Gets into what a rival owns.
  case spy
  /// Says in public whom it holds likely.
  case accuse
  /// Tables a text.
  case table
  /// Looks whether a rival keeps its word.
  case inspect
  /// Stands still under an agreement, or goes on.
  case suspend
  /// Hands a trace to a friend.
  case share
  /// Softens what it dislikes in a text of its own.
  case amend

  public var word: Word {
    switch self {
    case .strike: Word("strike", Text("an attack", nl: "een aanval"))
    case .spy: Word("spy", Text("espionage", nl: "spionage"))
    case .accuse: Word("accuse", Text("an accusation", nl: "een beschuldiging"))
    case .table: Word("table", Text("a text", nl: "een tekst"))
    case .inspect: Word("inspect", Text("an inspection", nl: "een inspectie"))
    case .suspend:
      Word("suspend", Text("a suspension, or its end", nl: "een opschorting, of het einde ervan"))
    case .share: Word("share", Text("a trace to share", nl: "een spoor om te delen"))
    case .amend: Word("amend", Text("an amendment", nl: "een wijziging"))
    }
  }

  /// The number of an actor that says how often it does so. Who says in public what it holds likely also looks, draws
  /// its conclusions and tells its friends; who tables texts also works on them (designer's judgement).
  public var share: Column<Actor, Int32> {
    switch self {
    case .strike: .strikes
    case .spy: .spies
    case .accuse, .inspect, .suspend, .share: .accuses
    case .table, .amend: .tables
    }
  }
}
