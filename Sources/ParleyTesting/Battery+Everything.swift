import ParleyRules

extension Battery {
  /// A promise of every obstacle, and what was found on trying it.
  public typealias Promise = (name: String, findings: Findings)

  /// All that can be tried of an obstacle without knowing what it models.
  ///
  /// What is left to its author: `leavesNoByte`, which needs a campaign in which its subject does not occur, and
  /// whether the numbers mean what the page says.
  public func everything(about obstacle: String) throws -> [Promise] {
    // Saving after every input is dear, and one game has hundreds of inputs.
    let one = Battery(roster, campaign: campaign, seeds: seeds.lowerBound...seeds.lowerBound)
    return [
      ("it is declared whole, in two languages", declaresWhole(obstacle)),
      ("the same inputs give the same record", try deterministic()),
      ("saved and reloaded after every input, the record is the same", try one.survivesReload()),
      ("every subset of obstacles plays to its last turn", try everySubsetEnds()),
      ("whatever is typed, the last turn comes", try one.endsWhateverIsTyped()),
      ("modules and orders taken backwards change nothing", try orderDoesNotMatter()),
      ("every ledger adds up", try ledgersAddUp()),
      ("an override changes what it names alone", try overridesLeaveTheRest()),
      ("a friction of a point or more has its name and its lever", try everyFrictionHasItsLever()),
      ("off, it takes exactly its own terms away", try exactlyItsOwnTerms(obstacle)),
      ("its secrets stay with their owner", try keepsSecrets(obstacle)),
      ("its hooks are called", try hearsWhatItAnswers(obstacle)),
      ("its levers move play", try leversMove(obstacle)),
      ("its remedies have their price", remediesHaveTheirPrice(obstacle)),
      ("its orders can be given", try ordersCanBeGiven(obstacle)),
      ("what it tells its readers know of", try tellsWhole(obstacle)),
    ]
  }
}
