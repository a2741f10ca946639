import ParleyRules

/// The happenings that Urgency tells. Moods and windows are made of what peoples feel: polls and press bring that out on
/// purpose, in words.
struct UrgencyHappenings: Sendable {
  /// A people is in another mood.
  let mood: Happening<Ref<Actor>, Mood>
  /// A window opens on texts that lie ready, and how many; on none; it stands another turn; it closes.
  let opened: Happening<Ref<Forum>, Int32>
  let openedEmpty: Happening<Ref<Forum>>
  let held: Happening<Ref<Forum>>
  let closed: Happening<Ref<Forum>>
  /// A text is adopted while the window is open.
  let adoptedInside: Happening<Ref<Proposal>, Ref<Forum>>
  /// What nobody thought possible has happened.
  let catastrophe: Happening<Ref<Incident>>
  let warnings: WarningHappenings
  let rehearsals: RehearsalHappenings

  var warned: Happening<Ref<Actor>, Ref<Forum>, Ref<Passage>> { warnings.warned }
  var yawned: Happening<Ref<Actor>, Ref<Forum>, Ref<Passage>> { warnings.yawned }
  var borneOut: Happening<Ref<Actor>, Ref<Forum>> { warnings.borneOut }
  var criedWolf: Happening<Ref<Actor>, Ref<Forum>> { warnings.criedWolf }
  var reassured: Happening<Ref<Actor>> { warnings.reassured }
  var invited: Happening<Ref<Actor>, Ref<Actor>> { rehearsals.invited }
  var declined: Happening<Ref<Actor>, Ref<Actor>> { rehearsals.declined }
  var drilled: Happening<Ref<Actor>, Ref<Actor>> { rehearsals.drilled }

  init(_ setup: inout Setup) {
    mood = setup.happening(
      "urgency.mood-turned", by: "mood", of: "actor", "mood", is: .disclosure,
      gathering: "actor", says: Self.turn(to:))
    opened = setup.happening(
      "urgency.opened", of: "forum", "texts", is: [.disclosure, .headline],
      says: Text(
        "{forum}: the window is open. On the docket: {texts} {texts|text|texts}.",
        nl: "{forum}: het venster staat open. Op de agenda: {texts} {texts|tekst|teksten}."))
    openedEmpty = setup.happening(
      "urgency.opened-empty", of: "forum", is: [.disclosure, .headline],
      says: Text(
        "{forum}: the window is open. On the docket: nothing.",
        nl: "{forum}: het venster staat open. Op de agenda: niets."))
    held = setup.happening(
      "urgency.held", of: "forum", is: .disclosure,
      says: Text(
        "{forum}: the window is still open.", nl: "{forum}: het venster staat nog open."))
    closed = setup.happening(
      "urgency.closed", of: "forum", is: [.disclosure, .headline],
      says: Text(
        "{forum}: the window has closed.", nl: "{forum}: het venster is dicht."))
    adoptedInside = setup.happening(
      "urgency.adopted-inside", of: "proposal", "forum", is: .headline,
      says: Text(
        "{forum} adopts {proposal} while the window is open.",
        nl: "{forum} neemt {proposal} aan zolang het venster openstaat."))
    catastrophe = setup.happening(
      "urgency.catastrophe", of: "incident", is: .headline,
      says: Text(
        "No other news anywhere: {incident} alarms every capital.",
        nl: "Nergens ander nieuws: {incident} brengt elke hoofdstad in alarm."))
    warnings = WarningHappenings(&setup)
    rehearsals = RehearsalHappenings(&setup)
  }

  private static func turn(to mood: Mood) -> Text {
    Text(
      "{actor} {actor|is|are} \(mood.word.text.english), say the polls.",
      nl: "{actor} {actor|is|zijn} \(mood.word.text.dutch), zeggen de peilingen.")
  }
}

/// What is said to alarm others, or to calm those at home.
struct WarningHappenings: Sendable {
  let warned: Happening<Ref<Actor>, Ref<Forum>, Ref<Passage>>
  let yawned: Happening<Ref<Actor>, Ref<Forum>, Ref<Passage>>
  let borneOut: Happening<Ref<Actor>, Ref<Forum>>
  let criedWolf: Happening<Ref<Actor>, Ref<Forum>>
  let reassured: Happening<Ref<Actor>>

  init(_ setup: inout Setup) {
    warned = setup.happening(
      "urgency.warned", of: "actor", "forum", "words", is: [.disclosure, .headline],
      says: Text(
        "{actor} {actor|warns|warn} in {forum}: {words}",
        nl: "{actor} {actor|waarschuwt|waarschuwen} in {forum}: {words}"))
    yawned = setup.happening(
      "urgency.yawned", of: "actor", "forum", "words", is: [.disclosure, .headline],
      says: Text(
        "{actor} {actor|warns|warn} in {forum} once more: {words} The press yawns.",
        nl: "{actor} {actor|waarschuwt|waarschuwen} in {forum} opnieuw: {words} De pers geeuwt."))
    borneOut = setup.happening(
      "urgency.borne-out", of: "actor", "forum", is: .headline,
      says: Text(
        "{actor} warned {forum} of it, and it has come.",
        nl: "{actor} {actor|waarschuwde|waarschuwden} {forum} ervoor, en het is gekomen."))
    criedWolf = setup.happening(
      "urgency.cried-wolf", of: "actor", "forum", is: .headline,
      says: Text(
        "Nothing came of the warning of {actor} in {forum}.",
        nl: "De waarschuwing van {actor} in {forum} bleek loos alarm."))
    reassured = setup.happening(
      "urgency.reassured", of: "actor", is: [.disclosure, .headline],
      says: Text(
        "{actor} {actor|tells|tell} those at home that all is under control.",
        nl: "{actor} {actor|zegt|zeggen} thuis dat alles onder controle is."))
  }
}

/// Who rehearses with whom.
struct RehearsalHappenings: Sendable {
  let invited: Happening<Ref<Actor>, Ref<Actor>>
  let declined: Happening<Ref<Actor>, Ref<Actor>>
  let drilled: Happening<Ref<Actor>, Ref<Actor>>

  init(_ setup: inout Setup) {
    invited = setup.happening(
      "urgency.invited", of: "host", "guest", is: .disclosure,
      says: Text(
        "{host} {host|invites|invite} you to rehearse a catastrophe together; drill with them and you come.",
        nl:
          "{host} {host|nodigt|nodigen} u uit om samen een ramp te oefenen; oefen met hen en u doet mee."
      ))
    declined = setup.happening(
      "urgency.declined", of: "guest", "host", is: .disclosure,
      says: Text(
        "{guest} {guest|does|do} not come to your rehearsal.",
        nl: "{guest} {guest|komt|komen} niet naar uw oefening."))
    drilled = setup.happening(
      "urgency.drilled", of: "host", "guest", is: [.disclosure, .headline],
      listing: (first: "host", last: "guest"),
      says: Text(
        "{host} and {guest} rehearse a catastrophe together.",
        nl: "{host} en {guest} oefenen samen een ramp."))
  }
}
