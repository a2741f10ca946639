import ParleyRules

/// What standing collection brings in: something true of its target, with each turn's cables.
enum Espionage {
  /// At the end of the turn every foothold for espionage reads what is left in its target's purse
  /// and what home there makes of the oldest text on the docket.
  static func read(_ told: EspionageHappenings, _ lens: Lens, _ out: Adjudication) {
    for foothold in Footholds.standing(lens)
    where lens[.footholdKind, foothold] == OperationKind.espionage.rawValue
      && !isFound(foothold, lens)
    {
      let (holder, asset) = (
        lens.row(.footholdHolder, foothold), lens.row(.footholdAsset, foothold)
      )
      let owner = lens.row(.assetOwner, asset)
      guard holder.exists, owner.exists, owner != holder else { continue }
      let audience = Audience.only(ActorSet(holder))
      out.tell(
        told.purse, [asset.number, owner.number, lens[.budget, owner]], to: audience)
      guard let text = docketed(before: owner, knownTo: holder, lens) else { continue }
      // Looked at in passing: nothing is decided by it, and a record of it would tell its owner of the reader.
      let home = Estimate(logit: out.weigh(.mandate, Subject(owner, text)))
      out.tell(
        told.home, [asset.number, owner.number, text.number, home.rawValue], to: audience)
    }
  }

  /// Its holder is yet to hear that it was found: what it sends from there is nothing any more.
  private static func isFound(_ foothold: Row, _ lens: Lens) -> Bool {
    let key = lens.world.key(.foothold, foothold)
    return lens.world.row(.incident, Footholds.incidentKey(of: key)) != nil
  }

  private static func docketed(before owner: Row, knownTo holder: Row, _ lens: Lens) -> Row? {
    lens.seen(by: holder).rows(.proposal).first {
      lens[.proposalStatus, $0] == ProposalStatus.docket.rawValue
        && lens.isMember(owner, of: lens.row(.proposalForum, $0))
    }
  }
}

/// What espionage tells its owner: declared disclosures, from the target's own cells.
struct EspionageHappenings: Sendable {
  /// What the target has left. Arguments: where, whose, budget.
  let purse: HappeningKind
  /// What home makes of a text at the target's. Arguments: where, whose, text, how likely.
  let home: HappeningKind

  init(_ setup: inout Setup) {
    purse = setup.happening(
      HappeningDeclaration(
        "read-purse",
        Text(
          "Your source in {where}: {whose} closed the turn with {budget} budget.",
          nl:
            "Uw bron in {where}: {whose} {whose|sloot|sloten} de beurt af met {budget} budget."),
        [("where", .row(.asset)), ("whose", .row(.actor)), ("budget", .money)],
        isDisclosure: true))
    home = setup.happening(
      HappeningDeclaration(
        "read-home",
        Text(
          "Your source in {where}: home of {whose} on {text}, {likely} to carry it.",
          nl: "Uw bron in {where}: {likely} dat het thuisfront van {whose} {text} draagt."
        ),
        [
          ("where", .row(.asset)), ("whose", .row(.actor)), ("text", .row(.proposal)),
          ("likely", .word(Estimate.words)),
        ], isDisclosure: true))
  }
}
