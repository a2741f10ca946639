/// What is told of what becomes of texts before the vote.
struct FloorHappenings: Sendable {
  let textWithdrawn: Happening<Ref<Actor>, Ref<Proposal>>
  let textRead: Happening<Ref<Proposal>>
  let textHeld: Happening<Ref<Actor>, Ref<Proposal>>
  let textLetGo: Happening<Ref<Actor>, Ref<Proposal>>
  let voteFell: Happening<Ref<Proposal>>
  let nameTakenOff: Happening<Ref<Actor>, Ref<Proposal>, Ref<Actor>?>
  let textWaits: Happening<Ref<Proposal>>
  let forumOpened: Happening<Ref<Forum>>
  let mandateEnded: Happening<Ref<Forum>>
  let textFell: Happening<Ref<Proposal>, Ref<Forum>>

  init(_ setup: inout Setup) {
    textWithdrawn = setup.happening(
      "text-withdrawn", of: "lead", "proposal", is: .headline,
      says: Text(
        "{lead} {lead|withdraws|withdraw} {proposal}.",
        nl: "{lead} {lead|trekt|trekken} {proposal} in."))
    textRead = setup.happening(
      "read", of: "proposal", is: .headline,
      says: Text(
        "{proposal} was read, without a vote: it waits for the next floor.",
        nl: "{proposal} is gelezen, zonder stemming: de tekst wacht op de volgende vergadering."))
    textHeld = setup.happening(
      "held-back", of: "lead", "proposal", is: .headline,
      says: Text(
        "{lead} {lead|keeps|keep} {proposal} off the vote.",
        nl: "{lead} {lead|houdt|houden} {proposal} buiten de stemming."))
    textLetGo = setup.happening(
      "let-go", of: "lead", "proposal", is: .headline,
      says: Text(
        "{lead} {lead|lets|let} {proposal} come to a vote.",
        nl: "{lead} {lead|laat|laten} {proposal} in stemming komen."))
    voteFell = setup.happening(
      "vote-fell", of: "proposal",
      says: Text(
        "{proposal} has changed since you voted: vote again.",
        nl: "{proposal} is gewijzigd nadat u had gestemd: stem opnieuw."))
    nameTakenOff = setup.happening(
      "name-off", of: "actor", "proposal", "lead", is: .headline,
      says: Text(
        "{actor} {actor|takes its|take their} name off {proposal}: changed like that, "
          + "{actor|its|their} home does not carry it.",
        nl: "{actor} {actor|haalt|halen} de eigen naam van {proposal} af: zo gewijzigd draagt het "
          + "thuisfront de tekst niet."))
    textWaits = setup.happening(
      "waits", of: "proposal", is: .headline,
      says: Text(
        "{proposal} waits for the next floor: between two, votes count once both have given theirs.",
        nl:
          "{proposal} wacht op de volgende vergadering: tussen twee partijen telt een stem pas als beide stemden."
      ))
    forumOpened = setup.happening(
      "forum-opened", of: "forum", is: .headline, gathering: "forum",
      says: Text("First sitting of {forum}.", nl: "Eerste zitting van {forum}."))
    mandateEnded = setup.happening(
      "mandate-ended", of: "forum", is: .headline, gathering: "forum",
      says: Text("End of the mandate of {forum}.", nl: "Einde van het mandaat van {forum}."))
    textFell = setup.happening(
      "text-fell", of: "proposal", "forum", is: .headline,
      says: Text(
        "{proposal} falls: the mandate of {forum} ends before a decision on it.",
        nl: "{proposal} vervalt: het mandaat van {forum} loopt af voordat daarover is beslist."))
  }
}

extension Happenings {
  /// Its lead takes a text back.
  public static let textWithdrawn = Core.words.floorHappenings.textWithdrawn
  /// A text was read on a floor that did not vote on it.
  public static let textRead = Core.words.floorHappenings.textRead
  /// Its lead keeps a text off the vote.
  public static let textHeld = Core.words.floorHappenings.textHeld
  /// Its lead lets a text that it held back come to a vote.
  public static let textLetGo = Core.words.floorHappenings.textLetGo
  /// A vote given before its text was changed counts no more, for who gave it.
  public static let voteFell = Core.words.floorHappenings.voteFell
  /// A text was changed against one of its sponsors, who takes its name off.
  public static let nameTakenOff = Core.words.floorHappenings.nameTakenOff
  /// A text between two was not voted, as not both have voted.
  public static let textWaits = Core.words.floorHappenings.textWaits
  /// A forum that did not sit before sits from this turn on.
  public static let forumOpened = Core.words.floorHappenings.forumOpened
  /// The last sitting of a forum closes.
  public static let mandateEnded = Core.words.floorHappenings.mandateEnded
  /// A text was still open when the mandate of its forum ended, and comes to nothing.
  public static let textFell = Core.words.floorHappenings.textFell
}
