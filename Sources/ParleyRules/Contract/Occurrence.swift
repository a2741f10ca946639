/// Something that may or may not occur in a game, in words of the core: what a module is about (`Setup.subject`).
public enum Occurrence: Sendable {
  /// A thing of this kind comes to be: an incident, a charge, an agreement.
  case thing(Kind)
  /// A text holds a measure of this function.
  case clause(MeasureFunction)
  /// The order for an operation of this kind is given.
  case operation(OperationKind)
  /// An order of this verb is given.
  case order(VerbNumber)
  /// Something of this kind happens, whoever hears of it.
  case happening(HappeningKind)
  /// A cell of this quantity reads something else than its neutral value, be it set by a campaign.
  case figure(Quantity)
  /// There are actors who are not of one camp (`Lens.areOfOneCamp`).
  case camps
}

extension Occurrence {
  /// A thing of this kind comes to be: `.thing(Incident.self)`.
  public static func thing<N: CoreNoun>(_ noun: N.Type) -> Occurrence { .thing(N.kind.kind) }
  /// An order of this verb is given: `.order(Verbs.message)`.
  public static func order(_ verb: any AnyVerb) -> Occurrence { .order(verb.erased) }
  /// This happens, whoever hears of it: `.happening(Happenings.shock)`.
  public static func happening(_ happening: any AnyHappening) -> Occurrence {
    .happening(happening.erased)
  }
  /// A cell of this column reads something else than its neutral value: `.figure(.trust)`.
  public static func figure<Of, Value>(_ column: Column<Of, Value>) -> Occurrence {
    .figure(column.quantity)
  }
}
