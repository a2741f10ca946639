/// What is decided about agreements.
struct AgreementQuestions: Sendable {
  let implement: Question<Ref<Actor>, Ref<Proposal>, Ref<Agreement>, Instalment>
  let verify: Question<Ref<Actor>, Ref<Agreement>>
  let allege: Question<Ref<Actor>, Ref<Actor>, Ref<Agreement>>
  let credit: Question<Ref<Actor>?, Ref<Actor>, Ref<Actor>, Ref<Agreement>>

  /// - Parameter texts: those about texts, as carrying out includes the mandate.
  init(_ setup: inout Setup, after texts: TextQuestions) {
    implement = setup.question(
      "implement", Text("Does home carry it out?", nl: "Voert het thuisfront het uit?"),
      of: "actor", "proposal", "agreement", "instalment", decider: .actor(0), heardBy: .doer,
      includes: [texts.mandate], yes: Text("carried out", nl: "uitgevoerd"),
      no: Text("held up", nl: "opgehouden"))
    verify = setup.question(
      "verify", Text("Does the truth show?", nl: "Blijkt de waarheid?"), of: "party", "agreement",
      blur: 200, heardBy: .doer, yes: Text("it shows", nl: "het blijkt"),
      no: Text("it does not show", nl: "het blijkt niet"))
    allege = setup.question(
      "allege", Text("Does it allege a breach?", nl: "Beweert het dat er sprake is van schending?"),
      ofSeveral: Text(
        "Do they allege a breach?", nl: "Beweren zij dat er sprake is van schending?"), of: "actor",
      "party", "agreement", decider: .actor(0), heardBy: .doer, yes: Text("alleges", nl: "beweert"),
      no: Text("lets it rest", nl: "laat het rusten"))
    credit = setup.question(
      "credit",
      Text("Do third parties believe that it broke its word?", nl: "Geloven derden de schending?"),
      of: "actor", "speaker", "party", "agreement", decider: .actor(0), blur: 300,
      heardBy: .everybody, yes: Text("believes it", nl: "gelooft het"),
      no: Text("doubts it", nl: "betwijfelt het"))
  }
}

extension Questions {
  /// Whether an instalment passes at home. Includes the mandate.
  public static let implement = Core.words.agreementQuestions.implement
  /// Whether others can see what a party really did.
  public static let verify = Core.words.agreementQuestions.verify
  /// Whether a non-player says aloud that a party broke its word.
  public static let allege = Core.words.agreementQuestions.allege
  /// Whether a third party believes a speaker that another broke its word; of nobody in particular, one that knows no
  /// more than all.
  public static let credit = Core.words.agreementQuestions.credit
}
