/// What is decided about traces, charges and answers.
struct AttributionQuestions: Sendable {
  let find: Question<Ref<Actor>, Ref<Incident>>
  let believe: Question<Ref<Actor>?, Ref<Accusation>>
  let reply: Question<Ref<Actor>, Ref<Accusation>, Answer>
  let retaliate: Question<Ref<Actor>, Ref<Incident>>
  let verdict: Question<Ref<Accusation>>
  let follow: Question<Ref<Actor>, Ref<Accusation>>
  let cosign: Question<Ref<Actor>, Ref<Accusation>>

  init(_ setup: inout Setup) {
    find = setup.question(
      "find", Text("Does the investigation find something?", nl: "Vindt het onderzoek iets?"),
      of: "actor", "incident", blur: 200, heardBy: .doer,
      yes: Text("found a trace", nl: "spoor gevonden"),
      no: Text("found nothing", nl: "niets gevonden"))
    believe = setup.question(
      "believe", Text("Do third parties believe it?", nl: "Geloven derden het?"), of: "actor",
      "accusation", decider: .actor(0), blur: 300, heardBy: .everybody,
      yes: Text("believes it", nl: "gelooft het"), no: Text("doubts it", nl: "betwijfelt het"))
    reply = setup.question(
      "reply", Text("What does the accused say?", nl: "Wat zegt de beschuldigde?"), of: "accused",
      "accusation", "answer", decider: .actor(0), heardBy: .doer,
      yes: Text("chosen", nl: "gekozen"), no: Text("not chosen", nl: "niet gekozen"))
    retaliate = setup.question(
      "retaliate", Text("Does it strike back?", nl: "Slaat het terug?"),
      ofSeveral: Text("Do they strike back?", nl: "Slaan zij terug?"), of: "victim", "incident",
      decider: .actor(0), heardBy: .doer, yes: Text("strikes back", nl: "slaat terug"),
      no: Text("holds still", nl: "houdt zich in"))
    verdict = setup.question(
      "verdict", Text("Is the accusation believed?", nl: "Wordt de beschuldiging geloofd?"),
      of: "accusation", unit: .count, heardBy: .everybodyInFull,
      yes: Text("believed", nl: "geloofd"), no: Text("doubted", nl: "betwijfeld"))
    follow = setup.question(
      "follow", Text("Does it do what was asked?", nl: "Doet het wat er gevraagd is?"), of: "actor",
      "accusation", decider: .actor(0), heardBy: .doer, includes: [believe],
      yes: Text("follows", nl: "volgt"), no: Text("leaves it at that", nl: "laat het daarbij"))
    cosign = setup.question(
      "cosign", Text("Does it put its name under it?", nl: "Zet het zijn naam eronder?"),
      of: "actor", "accusation", decider: .actor(0), heardBy: .doer,
      yes: Text("signs", nl: "tekent mee"), no: Text("declines", nl: "bedankt"))
  }
}

extension Questions {
  /// Whether forensics find a trace.
  public static let find = Core.words.attributionQuestions.find
  /// A third party's verdict on a public accusation; of nobody in particular, one that is wary of both.
  public static let believe = Core.words.attributionQuestions.believe
  /// A non-player's answer, one ledger an option.
  public static let reply = Core.words.attributionQuestions.reply
  /// Whether a non-player answers with an operation of its own.
  public static let retaliate = Core.words.attributionQuestions.retaliate
  /// Whether a public accusation is believed: the count of the verdicts on it. Never drawn.
  public static let verdict = Core.words.attributionQuestions.verdict
  /// Whether a third party does what a charge that it believes asks for.
  public static let follow = Core.words.attributionQuestions.follow
  /// Whether a non-player puts its name under a joint attribution.
  public static let cosign = Core.words.attributionQuestions.cosign
}
