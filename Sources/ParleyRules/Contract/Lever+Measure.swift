extension Lever {
  /// What is measured over a game, for levers and for remedies.
  public enum Measure: Sendable {
    /// Texts adopted.
    case adoptions
    /// Thick texts of a global forum that are adopted and kept (`Strength.thick`, `Scope.global`).
    case thick
    /// Instalments carried out.
    case instalments
    /// The share of obligations that are truly kept at the end: of all who signed an agreement, those whom it still
    /// binds and who do what it asks, seen or not. 0 where nobody signed anything.
    case keeping
    /// Incidents, those that never become public included.
    case incidents
    /// The share of attributions that name somebody who did not do it.
    case wrongAccusations
    /// Belief in the true culprit at the end, in thousandths.
    case belief
    /// Mean directed trust at the end, in thousandths.
    case trust
    /// Mean hurt of the seats at the end, 0 to 10.
    case hurt
    /// How often something happens, of whichever module.
    case happenings(any AnyHappening)
  }
}

extension Lever.Measure {
  /// What records and tables call it; a happening by its id.
  public func id(in vocabulary: Vocabulary) -> String {
    switch self {
    case .happenings(let happening): vocabulary[happening.erased].id
    default: "\(self)"
    }
  }

  /// What people call it; a happening by the title under which it is counted.
  public func title(in vocabulary: Vocabulary) -> Text {
    switch self {
    case .adoptions: Text("texts adopted", nl: "aangenomen teksten")
    case .thick:
      Text(
        "thick global texts adopted and kept",
        nl: "dikke mondiale teksten, aangenomen en nagekomen")
    case .instalments:
      Text("instalments of agreements carried out", nl: "uitgevoerde termijnen van afspraken")
    case .keeping:
      Text(
        "share of obligations truly kept", nl: "deel van de verplichtingen dat echt wordt nagekomen"
      )
    case .incidents: Text("incidents", nl: "incidenten")
    case .wrongAccusations:
      Text("accusations that name the wrong one", nl: "beschuldigingen die de verkeerde noemen")
    case .belief: Text("belief in the true culprit", nl: "geloof in de echte dader")
    case .trust: Text("trust between the actors", nl: "vertrouwen tussen de actoren")
    case .hurt: Text("hurt of the seats", nl: "onvrede van de teams")
    case .happenings(let happening): counted(happening.erased, in: vocabulary)
    }
  }

  private func counted(_ kind: HappeningKind, in vocabulary: Vocabulary) -> Text {
    if let metric = vocabulary.metrics.first(where: { $0.kind == kind }) { return metric.title }
    let id = vocabulary[kind].id
    return Text("times that \(id) happens", nl: "keren dat \(id) gebeurt")
  }
}
