/// What is decided about texts.
struct TextQuestions: Sendable {
  let mandate: Question<Ref<Actor>, Ref<Proposal>>
  let vote: Question<Ref<Actor>, Ref<Proposal>>
  let join: Question<Ref<Actor>, Ref<Proposal>>
  let adopt: Question<Ref<Proposal>>
  let readings: Question<Ref<Proposal>>
  let agenda: Question<Ref<Forum>>

  init(_ setup: inout Setup) {
    mandate = setup.question(
      "mandate", Text("Will home carry it?", nl: "Draagt het thuisfront dit?"), of: "actor",
      "proposal", decider: .actor(0), heardBy: .doer,
      yes: Text("would carry it", nl: "zou het dragen"),
      no: Text("would not", nl: "zou het niet dragen"))
    vote = setup.question(
      "vote",
      Text(
        "Does it let the text pass, or object?", nl: "Laat het de tekst door, of maakt het bezwaar?"
      ),
      ofSeveral: Text(
        "Do they let the text pass, or object?",
        nl: "Laten zij de tekst door, of maken zij bezwaar?"), of: "actor", "proposal",
      decider: .actor(0), heardBy: .everybody, includes: [mandate],
      yes: Text("lets it pass", nl: "laat het door"), no: Text("objects", nl: "maakt bezwaar"))
    join = setup.question(
      "join", Text("Does it put its name under the text?", nl: "Zet het zijn naam onder de tekst?"),
      ofSeveral: Text(
        "Do they put their name under the text?", nl: "Zetten zij hun naam onder de tekst?"),
      of: "actor", "proposal", decider: .actor(0), heardBy: .doer, includes: [mandate],
      yes: Text("joins", nl: "sluit zich aan"), no: Text("stays out", nl: "blijft erbuiten"))
    adopt = setup.question(
      "adopt", Text("Is it adopted?", nl: "Wordt het aangenomen?"), of: "proposal", unit: .count,
      heardBy: .everybodyInFull, yes: Text("adopted", nl: "aangenomen"),
      no: Text("not adopted", nl: "niet aangenomen"))
    readings = setup.question(
      "readings", Text("How many readings does it need?", nl: "Hoeveel lezingen zijn er nodig?"),
      of: "proposal", unit: .count, heardBy: .everybodyInFull, yes: Text("", nl: ""),
      no: Text("", nl: ""))
    agenda = setup.question(
      "agenda",
      Text("How many votes fit on a floor?", nl: "Hoeveel stemmingen passen er op een agenda?"),
      of: "forum", unit: .count, heardBy: .everybodyInFull, yes: Text("", nl: ""),
      no: Text("", nl: ""))
  }
}

extension Questions {
  /// The mandate, shown as *home*. Never drawn by itself.
  public static let mandate = Core.words.textQuestions.mandate
  /// A non-player's vote: the mandate, and what the forum adds. In a forum of consensus: no objection.
  public static let vote = Core.words.textQuestions.vote
  /// Whether a non-player puts its name under a text of another. Includes the mandate.
  public static let join = Core.words.textQuestions.join
  /// Whether a text is adopted: the count of the votes by the rule of its forum. Never drawn.
  public static let adopt = Core.words.textQuestions.adopt
  /// How many readings a text needs, that of its vote included; one at least. Made of what everybody may know, as every
  /// seat reads the docket. Never drawn, never on record.
  public static let readings = Core.words.textQuestions.readings
  /// How many votes a forum can hold on one floor; one at least. Between two there is time for all. Made of what
  /// everybody may know. Never drawn, never on record.
  public static let agenda = Core.words.textQuestions.agenda
}
