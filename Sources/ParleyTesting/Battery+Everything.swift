import ParleyRules

extension Battery {
  /// A promise of every obstacle, and what was found on trying it.
  public typealias Promise = (name: String, findings: Findings)

  /// All that can be tried of an obstacle without knowing what it models.
  ///
  /// It stops at a record that is not the same again: whatever is compared after that would differ for the same reason,
  /// and say so in false words. What is left to its author is whether the numbers mean what the page says.
  public func everything(about obstacle: String) throws -> [Promise] {
    var tried = [Promise("it is declared whole, in two languages", declaresWhole(obstacle))]
    for promise in twins(of: obstacle) {
      tried.append((promise.name, try promise.test()))
      if tried.last?.findings.problems.isEmpty == false { return tried }
    }
    return try tried + promises(of: obstacle).map { ($0.name, try $0.test()) }
  }

  private typealias Trial = (name: String, test: () throws -> Findings)

  /// What everything else rests on: the same again, in one run, over a save, and in another order.
  private func twins(of obstacle: String) -> [Trial] {
    // Saving after every input is dear, and one game has hundreds of inputs.
    let one = Battery(roster, campaign: campaign, seeds: seeds.lowerBound...seeds.lowerBound)
    return [
      ("the same inputs give the same record", deterministic),
      ("saved and reloaded after every input, the record is the same", one.survivesReload),
      ("modules and orders taken backwards change nothing", orderDoesNotMatter),
      (
        "what others ask for in the same stage changes nothing for it",
        { try reckonsWithNoNumbers(obstacle) }
      ),
    ]
  }

  private func promises(of obstacle: String) -> [Trial] {
    [
      ("it breaks no guard of the engine", breaksNoGuard),
      ("every subset of obstacles plays to its last turn", everySubsetEnds),
      ("whatever is typed, the last turn comes", endsWhateverIsTyped),
      ("every ledger adds up", ledgersAddUp),
      ("an override changes what it names alone", overridesLeaveTheRest),
      ("a friction of a point or more has its name and its lever", everyFrictionHasItsLever),
      (
        "off, it takes exactly its own terms away", { try exactlyItsOwnTerms(obstacle) }
      ),
      (
        "where its subject does not occur it leaves no byte",
        { try silentWithoutItsSubject(obstacle) }
      ),
      ("its secrets stay with their owner", { try keepsSecrets(obstacle) }),
      ("its hooks are called", { try hearsWhatItAnswers(obstacle) }),
      ("its levers move play", { try leversMove(obstacle) }),
      ("its remedies have their price", { remediesHaveTheirPrice(obstacle) }),
      ("its orders can be given", { try ordersCanBeGiven(obstacle) }),
      ("its orders are carried out", { try ordersAreCarriedOut(obstacle) }),
      ("what it tells its readers know of", { try tellsWhole(obstacle) }),
    ]
  }
}
