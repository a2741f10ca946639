/// Something that may or may not occur in a game, in words of the core: what a module is about (`Setup.subject`).
public struct Occurrence: Sendable {
  /// What it is that occurs, by bare numbers.
  package enum Sort: Sendable {
    case thing(Kind)
    case clause(MeasureFunction)
    case operation(OperationKind)
    case order(VerbNumber)
    case happening(HappeningKind)
    case figure(Quantity)
    case camps
  }

  package let sort: Sort
  package init(_ sort: Sort) { self.sort = sort }

  /// A thing of this kind comes to be: `.thing(Incident.self)`.
  public static func thing<N: CoreNoun>(_ noun: N.Type) -> Occurrence {
    Occurrence(.thing(N.kind.kind))
  }
  /// A text holds a measure of this function.
  public static func clause(_ function: MeasureFunction) -> Occurrence {
    Occurrence(.clause(function))
  }
  /// The order for an operation of this kind is given.
  public static func operation(_ kind: OperationKind) -> Occurrence { Occurrence(.operation(kind)) }
  /// An order of this verb is given: `.order(Verbs.message)`.
  public static func order(_ verb: any AnyVerb) -> Occurrence { Occurrence(.order(verb.erased)) }
  /// This happens, whoever hears of it: `.happening(Happenings.shock)`.
  public static func happening(_ happening: any AnyHappening) -> Occurrence {
    Occurrence(.happening(happening.erased))
  }
  /// A cell of this column reads something else than its neutral value, be it set by a campaign: `.figure(.trust)`.
  public static func figure<Of, Value>(_ column: Column<Of, Value>) -> Occurrence {
    Occurrence(.figure(column.quantity))
  }
  /// There are actors who are not of one camp (`Lens.areOfOneCamp`).
  public static let camps = Occurrence(.camps)
}
