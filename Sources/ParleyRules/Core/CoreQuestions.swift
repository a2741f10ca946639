extension Question {
  /// Whether an operation succeeds: (actor, asset, kind of operation, style).
  /// Style is effort high 1 plus stealth high 2.
  public static let succeed = Question(number: 0)
  /// Whether an operation that nobody can overlook otherwise is noticed by its target: as `succeed`.
  public static let detect = Question(number: 1)
  /// Whether a standing foothold is found this turn.
  public static let spot = Question(number: 2)
  /// Whether the culprit of an incident is plain at once. Frictionless: +9 logits.
  public static let identify = Question(number: 3)
  /// Whether forensics find a trace: (actor, incident).
  public static let find = Question(number: 4)
  /// The mandate, shown as *home*: (actor, proposal). Never drawn by itself.
  public static let mandate = Question(number: 5)
  /// A non-player's vote: the mandate, and what the forum adds. In a forum of consensus: no objection.
  public static let vote = Question(number: 6)
  /// Whether an instalment passes at home: (actor, text, agreement, how many went before it). Includes the mandate.
  public static let implement = Question(number: 7)
  /// Whether others can see what a party really did: (party, agreement).
  public static let verify = Question(number: 8)
  /// A third party's verdict on a public accusation: (third party, accusation).
  public static let believe = Question(number: 9)
  /// A non-player's answer, one ledger an option: (accused, accusation, answer).
  public static let reply = Question(number: 10)
  /// Whether a non-player answers with an operation of its own: (victim, incident).
  public static let retaliate = Question(number: 11)
  /// Whether a non-player acts by doctrine: (actor, rival or none, what: 0 strike, 1 spy, 2 accuse, 3 table,
  /// 4 inspect, 5 suspend or go on, 6 share, 7 amend; then the thing it is about: of an accusation the incident).
  public static let doctrine = Question(number: 12)
  /// What an order costs in budget: (actor, verb). Never drawn.
  public static let price = Question(number: 13)
  /// Whether a non-player says aloud that a party broke its word: (actor, party, agreement).
  public static let allege = Question(number: 14)
  /// A free-text move: the umpire's odds, then each pro and con: (actor, words).
  public static let argue = Question(number: 15)
  /// Whether a text is adopted: the count of the votes by the rule of its forum. Never drawn.
  public static let adopt = Question(number: 16)
  /// Whether a public accusation is believed: the count of the verdicts on it. Never drawn.
  public static let verdict = Question(number: 17)
  /// Whether a non-player puts its name under a text of another: (actor, text). Includes the mandate.
  public static let join = Question(number: 18)
}

extension QuestionDeclaration {
  /// The core's questions, in the order of their numbers.
  static let core: [QuestionDeclaration] = [
    QuestionDeclaration(
      "succeed", Text("Does the operation succeed?", nl: "Slaagt de operatie?"),
      about: [.actor, .asset], details: [2: OperationKind.words, 3: styles], blur: points(2),
      yes: Text("succeeded", nl: "geslaagd"),
      no: Text("failed", nl: "mislukt")),
    QuestionDeclaration(
      "detect", Text("Is it noticed?", nl: "Wordt het opgemerkt?"), about: [.actor, .asset],
      details: [2: OperationKind.words, 3: styles], blur: points(2),
      yes: Text("noticed", nl: "opgemerkt"),
      no: Text("unnoticed", nl: "onopgemerkt")),
    QuestionDeclaration(
      "spot", Text("Is the foothold found?", nl: "Wordt het steunpunt gevonden?"),
      about: [.foothold], yes: Text("found", nl: "gevonden"),
      no: Text("not found", nl: "niet gevonden")),
    QuestionDeclaration(
      "identify", Text("Is it plain who did it?", nl: "Is duidelijk wie het deed?"),
      about: [.incident], yes: Text("plain", nl: "duidelijk"),
      no: Text("not plain", nl: "niet duidelijk")),
    QuestionDeclaration(
      "find", Text("Does the investigation find something?", nl: "Vindt het onderzoek iets?"),
      about: [.actor, .incident], blur: 200, yes: Text("found a trace", nl: "spoor gevonden"),
      no: Text("found nothing", nl: "niets gevonden")),
    QuestionDeclaration(
      "mandate", Text("Will home carry it?", nl: "Draagt het thuisfront dit?"),
      about: [.actor, .proposal], decider: .actor(0),
      yes: Text("would carry it", nl: "zou het dragen"),
      no: Text("would not", nl: "zou het niet dragen")),
    QuestionDeclaration(
      "vote",
      Text(
        "Does it let the text pass, or object?", nl: "Laat het de tekst door, of maakt het bezwaar?"
      ),
      ofSeveral: Text(
        "Do they let the text pass, or object?",
        nl: "Laten zij de tekst door, of maken zij bezwaar?"),
      about: [.actor, .proposal], decider: .actor(0), includes: [.mandate],
      yes: Text("lets it pass", nl: "laat het door"), no: Text("objects", nl: "maakt bezwaar")),
    QuestionDeclaration(
      "implement", Text("Does home carry it out?", nl: "Voert het thuisfront het uit?"),
      about: [.actor, .proposal, .agreement], details: [3: instalments], decider: .actor(0),
      includes: [.mandate],
      yes: Text("carried out", nl: "uitgevoerd"), no: Text("held up", nl: "opgehouden")),
    QuestionDeclaration(
      "verify", Text("Does the truth show?", nl: "Blijkt de waarheid?"),
      about: [.actor, .agreement], blur: 200, yes: Text("it shows", nl: "het blijkt"),
      no: Text("it does not show", nl: "het blijkt niet")),
    QuestionDeclaration(
      "believe", Text("Do third parties believe it?", nl: "Geloven derden het?"),
      about: [.actor, .accusation], decider: .actor(0), blur: 300,
      yes: Text("believes it", nl: "gelooft het"), no: Text("doubts it", nl: "betwijfelt het")),
    QuestionDeclaration(
      "reply", Text("What does the accused say?", nl: "Wat zegt de beschuldigde?"),
      about: [.actor, .accusation], details: [2: Answer.words], decider: .actor(0),
      yes: Text("chosen", nl: "gekozen"),
      no: Text("not chosen", nl: "niet gekozen")),
    QuestionDeclaration(
      "retaliate", Text("Does it strike back?", nl: "Slaat het terug?"),
      ofSeveral: Text("Do they strike back?", nl: "Slaan zij terug?"),
      about: [.actor, .incident], decider: .actor(0), yes: Text("strikes back", nl: "slaat terug"),
      no: Text("holds still", nl: "houdt zich in")),
    QuestionDeclaration(
      "doctrine", Text("Does doctrine call for it?", nl: "Vraagt de doctrine erom?"),
      about: [.actor, .actor], details: [2: doctrines],
      objects: [.asset, .asset, .incident, .forum, .agreement, .agreement, .trace, .proposal],
      decider: .actor(0),
      yes: Text("acts", nl: "handelt"),
      no: Text("waits", nl: "wacht")),
    QuestionDeclaration(
      "price", Text("What does it cost?", nl: "Wat kost het?"), about: [.actor, .verb],
      unit: .money, decider: .actor(0), yes: Text("", nl: ""), no: Text("", nl: "")),
    QuestionDeclaration(
      "allege", Text("Does it allege a breach?", nl: "Beweert het dat er sprake is van schending?"),
      ofSeveral: Text(
        "Do they allege a breach?", nl: "Beweren zij dat er sprake is van schending?"),
      about: [.actor, .actor, .agreement], decider: .actor(0), yes: Text("alleges", nl: "beweert"),
      no: Text("lets it rest", nl: "laat het rusten")),
    QuestionDeclaration(
      "argue", Text("Does the argued move come off?", nl: "Slaagt de betoogde zet?"),
      about: [.actor, .text], yes: Text("comes off", nl: "slaagt"), no: Text("fails", nl: "mislukt")
    ),
    QuestionDeclaration(
      "adopt", Text("Is it adopted?", nl: "Wordt het aangenomen?"), about: [.proposal],
      unit: .count,
      yes: Text("adopted", nl: "aangenomen"), no: Text("not adopted", nl: "niet aangenomen")),
    QuestionDeclaration(
      "verdict", Text("Is the accusation believed?", nl: "Wordt de beschuldiging geloofd?"),
      about: [.accusation], unit: .count, yes: Text("believed", nl: "geloofd"),
      no: Text("doubted", nl: "betwijfeld")),
    QuestionDeclaration(
      "join",
      Text("Does it put its name under the text?", nl: "Zet het zijn naam onder de tekst?"),
      ofSeveral: Text(
        "Do they put their name under the text?", nl: "Zetten zij hun naam onder de tekst?"),
      about: [.actor, .proposal], decider: .actor(0), includes: [.mandate],
      yes: Text("joins", nl: "sluit zich aan"), no: Text("stays out", nl: "blijft erbuiten")),
  ]

  /// How an operation is carried out. What is ordinary goes without saying.
  private static let styles: [Word] = [
    Word("ordinary", ""), Word("high-effort", Text("high effort", nl: "hoge inzet")),
    Word("high-stealth", Text("high stealth", nl: "zeer heimelijk")),
    Word(
      "high-effort-and-stealth",
      Text("high effort and stealth", nl: "hoge inzet en zeer heimelijk")),
  ]

  /// What a doctrine may call for, in the order of its numbers.
  private static let doctrines: [Word] = [
    Word("strike", Text("an attack", nl: "een aanval")),
    Word("spy", Text("espionage", nl: "spionage")),
    Word("accuse", Text("an accusation", nl: "een beschuldiging")),
    Word("table", Text("a text", nl: "een tekst")),
    Word("inspect", Text("an inspection", nl: "een inspectie")),
    Word("suspend", Text("a suspension, or its end", nl: "een opschorting, of het einde ervan")),
    Word("share", Text("a trace to share", nl: "een spoor om te delen")),
    Word("amend", Text("an amendment", nl: "een wijziging")),
  ]

  /// The instalments of an agreement: at most six a clause, and eight clauses in a text.
  private static let instalments: [Word] = (1...48).map {
    Word("instalment-\($0)", Text("instalment \($0)", nl: "termijn \($0)"))
  }
}
