import ParleyRules

/// What attribution declares beside the words that all rules share.
struct AttributionNouns: Sendable {
  let quantities: AttributionQuantities
  let terms: AttributionTerms
  let told: AttributionHappenings
  /// Whether a third party does what a charge that it believes asks for: (third party, accusation).
  let follow: Question
  /// Whether a non-player puts its name under a joint attribution: (partner, accusation).
  let cosign: Question

  init(_ setup: inout Setup) {
    quantities = AttributionQuantities(&setup)
    terms = AttributionTerms(&setup)
    told = AttributionHappenings(&setup)
    follow = setup.question(
      QuestionDeclaration(
        "follow", Text("Does it do what was asked?", nl: "Doet het wat er gevraagd is?"),
        about: [.actor, .accusation], decider: .actor(0), includes: [.believe],
        yes: Text("follows", nl: "volgt"), no: Text("leaves it at that", nl: "laat het daarbij")))
    cosign = setup.question(
      QuestionDeclaration(
        "cosign", Text("Does it put its name under it?", nl: "Zet het zijn naam eronder?"),
        about: [.actor, .accusation], decider: .actor(0), yes: Text("signs", nl: "tekent mee"),
        no: Text("declines", nl: "bedankt")))
  }
}

/// What attribution keeps of actors, dossiers and charges.
struct AttributionQuantities: Sendable {
  /// How often an actor was found wrong before everybody, in public accusations.
  let timesWrong: Quantity
  /// The charge that a countercharge answers; none for any other.
  let inReply: Quantity
  /// The responses that an actor has given to an incident, one bit each.
  let given: Quantity

  init(_ setup: inout Setup) {
    timesWrong = setup.quantity(
      QuantityDeclaration(
        "actor.found-wrong", Text("times found wrong", nl: "keren dat het ongelijk bleek"),
        of: .actor, unit: .count, range: 0...99, sight: .open))
    inReply = setup.quantity(
      QuantityDeclaration(
        "accusation.in-reply", Text("in reply to", nl: "als antwoord op"), of: .accusation,
        unit: .row(.accusation), range: -1...Int32.max, neutral: -1, sight: .known))
    given = setup.quantity(
      QuantityDeclaration(
        "dossier.given", Text("responses given", nl: "gegeven reacties"), of: .dossier,
        unit: .count, range: 0...63, sight: .own))
  }
}

/// The names of attribution's own terms, each with what can be done about it.
struct AttributionTerms: Sendable {
  let foundWrong, asked, notOurs, accuserCamp, accusedCamp, custom, ownView, noCredit: TermName

  init(_ setup: inout Setup) {
    foundWrong = setup.term(
      TermDeclaration(
        "found-wrong", Text("{0} was wrong before", nl: "{0} had het al eerder mis"),
        lever: Text(
          "let somebody speak who was never wrong",
          nl: "laat iemand spreken die het nooit mis had"), about: .actor, sight: .open))
    asked = setup.term(
      TermDeclaration(
        "asked", Text("what is asked", nl: "wat er gevraagd wordt"),
        lever: Text("ask for less", nl: "vraag minder"), sight: .open))
    notOurs = setup.term(
      TermDeclaration(
        "not-ours", Text("that is for the victim alone", nl: "dat is aan het slachtoffer alleen"),
        lever: Text("ask for a sanction", nl: "vraag een sanctie"), sight: .open))
    accuserCamp = setup.term(
      TermDeclaration(
        "accuser-camp", Text("{0} is of our camp", nl: "{0} is van ons kamp"), about: .actor))
    accusedCamp = setup.term(
      TermDeclaration(
        "accused-camp",
        Text("{0}, who is named, is of our camp", nl: "{0}, die genoemd wordt, is van ons kamp"),
        about: .actor))
    custom = setup.term(
      TermDeclaration(
        "own-name", Text("our own name is at stake", nl: "onze eigen naam staat op het spel"),
        lever: Text("speak alone", nl: "spreek alleen")))
    ownView = setup.term(
      TermDeclaration(
        "own-view", Text("what we make of it ourselves", nl: "wat wij er zelf van vinden"),
        lever: Text("share traces with them first", nl: "deel eerst sporen met hen")))
    noCredit = setup.term(
      TermDeclaration(
        "no-credit", Text("no capital left at home", nl: "thuis is geen kapitaal over")))
  }
}

/// What attribution tells beside the happenings that all rules share.
struct AttributionHappenings: Sendable {
  /// A joint attribution has a second name under it. Arguments: partner, accuser, accused, incident.
  let stoodBeside: HappeningKind
  /// The verdict counts for the second name as well. Arguments: partner, accuser, incident, verdict.
  let judgedBeside: HappeningKind
  /// A non-player will not sign a joint attribution. Arguments: partner, actor, incident.
  let declined: HappeningKind
  /// What third parties did of what was asked. Arguments: accuser, accused, incident, response,
  /// followers.
  let followed: HappeningKind
  /// Two halves of a joint attribution said different words, and the lower counts: for both
  /// partners. Arguments: actor, partner, incident, said, word.
  let lowered: HappeningKind

  init(_ setup: inout Setup) {
    stoodBeside = setup.happening(
      HappeningDeclaration(
        "stood-beside",
        Text(
          "{partner} {partner|names|name} {accused} for {incident} together with {accuser}.",
          nl:
            "{partner} {partner|noemt|noemen} {accused} samen met {accuser} als dader van "
            + "{incident}."),
        [
          ("partner", .row(.actor)), ("accuser", .row(.actor)), ("accused", .row(.actor)),
          ("incident", .row(.incident)),
        ], isDisclosure: true, isHeadline: true))
    judgedBeside = setup.happening(
      HappeningDeclaration(
        "verdict-beside",
        Text(
          "The verdict on {incident} counts for {partner} as well, beside {accuser}: {verdict}.",
          nl: "Het oordeel over {incident} geldt naast {accuser} ook voor {partner}: {verdict}."),
        [
          ("partner", .row(.actor)), ("accuser", .row(.actor)), ("incident", .row(.incident)),
          ("verdict", .word(Verdict.words)),
        ], isHeadline: true))
    declined = setup.happening(
      HappeningDeclaration(
        "joint-declined",
        Text(
          "{partner} will not put its name under the attribution of {incident}.",
          nl: "{partner} wil zijn naam niet onder de attributie van {incident} zetten."),
        [("partner", .row(.actor)), ("actor", .row(.actor)), ("incident", .row(.incident))],
        isDisclosure: true))
    followed = setup.happening(
      HappeningDeclaration(
        "followed",
        Text(
          "{accuser} asked for {response} against {accused} ({incident}); third parties that follow: {count}.",
          nl:
            "{accuser} vroeg {response} tegen {accused} ({incident}); derden die daarin meegaan: {count}."
        ),
        [
          ("accuser", .row(.actor)), ("accused", .row(.actor)), ("incident", .row(.incident)),
          ("response", .word(Response.words)), ("count", .count),
        ], isHeadline: true))
    lowered = setup.happening(
      HappeningDeclaration(
        "joint-lowered",
        Text(
          "The joint attribution of {incident} says {word}, the lower of two words: {actor} said {said}, {partner} said {word}.",
          nl:
            "De gezamenlijke attributie van {incident} zegt {word}, het voorzichtigste van twee woorden: {actor} {actor|zei|zeiden} {said}, {partner} {partner|zei|zeiden} {word}."
        ),
        [
          ("actor", .row(.actor)), ("partner", .row(.actor)), ("incident", .row(.incident)),
          ("said", .word(Estimate.words)), ("word", .word(Estimate.words)),
        ], isDisclosure: true))
  }
}
