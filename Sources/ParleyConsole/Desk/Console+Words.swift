import ParleyRules

/// `help capital`, `help stealth`, `help espionage`: the words that a card, an order or a ledger uses without saying
/// what they mean.
extension Console {
  struct Explained {
    let id: String
    let dutch: String
    /// Other words for it, of either language.
    var also: [String] = []
    let explained: Text
  }

  /// What a card shows, where it comes from and where it goes (`play.md` section 3).
  private static let card: [Explained] = [
    Explained(
      id: "budget", dutch: "budget",
      explained: Text(
        "Money. Each turn brings your income; at most 10 is kept. Orders, footholds and instalments cost it.",
        nl:
          "Geld. Elke beurt komt uw inkomen erbij; u houdt er hoogstens 10. Opdrachten, steunpunten en termijnen kosten geld."
      )),
    Explained(
      id: "capital", dutch: "kapitaal",
      explained: Text(
        "Political capital, 0 to 10. It comes with a text of yours adopted, an accusation believed and an agreement carried out, and below five with each turn. Votes against home, public accusations, silence after a grave incident and being found wrong take it.",
        nl:
          "Politiek kapitaal, 0 tot 10. Het komt met een aangenomen eigen tekst, een geloofde beschuldiging en een uitgevoerde afspraak, en onder de vijf met elke beurt. Stemmen tegen het thuisfront, openbare beschuldigingen, zwijgen na een ernstig incident en ongelijk krijgen kosten het."
      )),
    Explained(
      id: "orders", dutch: "opdrachten",
      explained: Text(
        "How many secret orders you may still give this turn. They are not saved.",
        nl: "Hoeveel geheime opdrachten u deze beurt nog kunt geven. U spaart ze niet op.")),
    Explained(
      id: "floor", dutch: "vergadering",
      explained: Text(
        "Your public move in the negotiation: one a turn is free, a second takes a point of capital. Voting and answering are free.",
        nl:
          "Uw openbare zet in de onderhandeling: één per beurt is vrij, een tweede kost een punt kapitaal. Stemmen en antwoorden zijn vrij."
      )),
    Explained(
      id: "hurt", dutch: "onvrede",
      explained: Text(
        "What your country has suffered, 0 to 10: calm, uneasy from 3, angry from 5, alarmed from 8. It goes down by one each turn.",
        nl:
          "Wat uw land heeft geleden, 0 tot 10: kalm, onrustig vanaf 3, boos vanaf 5, gealarmeerd vanaf 8. Elke beurt gaat er een af."
      )),
    Explained(
      id: "home", dutch: "thuis",
      explained: Text(
        "Whether your own government would carry a text, in points: `why p1` shows it line by line, with what can be done about each line and what a vote costs you.",
        nl:
          "Of uw eigen regering een tekst zou dragen, in punten: `waarom p1` toont dat regel voor regel, met wat u eraan kunt doen en wat een stem u kost."
      )),
  ]

  /// What orders and ledgers are made of.
  private static let terms: [Explained] = [
    Explained(
      id: "effort", dutch: "inzet",
      explained: Text(
        "High effort costs 1 budget more; an operation succeeds more easily by 2 points, and is noticed more easily by as much.",
        nl:
          "Hoge inzet kost 1 budget meer; een operatie slaagt 2 punten gemakkelijker en valt evenveel meer op."
      )),
    Explained(
      id: "stealth", dutch: "heimelijkheid",
      explained: Text(
        "High stealth costs 1 budget more; an operation is noticed less easily by 2 points, and succeeds less easily by as much.",
        nl:
          "Grote heimelijkheid kost 1 budget meer; een operatie valt 2 punten minder op en slaagt evenveel moeilijker."
      )),
    Explained(
      id: "points", dutch: "punten",
      explained: Text(
        "What ledgers are counted in. At 0 it may go either way; 2 points more make it 73 in 100, 4 points 88, and as much the other way.",
        nl:
          "Waarin afwegingen worden geteld. Bij 0 kan het beide kanten op; 2 punten meer maken er 73 op de 100 van, 4 punten 88, en evenzo de andere kant op."
      )),
    Explained(
      id: "trust", dutch: "vertrouwen",
      explained: Text(
        "What you expect of another after all it did: hostile, low, wary, fair or good. It comes slowly and goes fast; `why NAME` tells of what you heard.",
        nl:
          "Wat u van een ander verwacht na alles wat die deed: vijandig, laag, op zijn hoede, redelijk of goed. Het komt te voet en gaat te paard; `waarom NAAM` vertelt wat u hoorde."
      )),
    Explained(
      id: "mandate", dutch: "mandaat",
      explained: Text(
        "What home lets you sign. A vote against it costs capital; `why p1` shows the mandate for a text line by line.",
        nl:
          "Wat het thuisfront u laat tekenen. Een stem ertegenin kost kapitaal; `waarom p1` toont het mandaat voor een tekst regel voor regel."
      )),
    Explained(
      id: "tier", dutch: "trede",
      explained: Text(
        "How binding a text is: voluntary, politically binding or legally binding. The higher, the more home fears it, and the sooner it is carried out.",
        nl:
          "Hoe bindend een tekst is: vrijwillig, politiek bindend of juridisch bindend. Hoe hoger, hoe meer het thuisfront ertegen opziet en hoe eerder de tekst wordt uitgevoerd."
      )),
    Explained(
      id: "foothold", dutch: "steunpunt",
      explained: Text(
        "What stays behind where you broke in. It makes later operations there easier and may be found; where it collects for you it costs 1 budget a turn.",
        nl:
          "Wat achterblijft waar u bent binnengedrongen. Het maakt latere operaties daar gemakkelijker en kan worden gevonden; waar het voor u verzamelt, kost het 1 budget per beurt."
      )),
    Explained(
      id: "confidence", dutch: "zekerheid",
      explained: Text(
        "How sure you say you are, in the words of intelligence services: \(ranges(.english)).",
        nl:
          "Hoe zeker u zegt te zijn, in de woorden van inlichtingendiensten: \(ranges(.dutch)).")),
  ]

  private static func ranges(_ language: Language) -> String {
    let words = Choices(Estimate.words).typed(in: language)
    return zip(words, Estimate.allCases).map { word, estimate in
      "\(word) \(estimate.percent.lowerBound)-\(estimate.percent.upperBound) %"
    }.joined(separator: ", ")
  }

  /// The kinds of operation.
  private static func explained(_ kind: OperationKind) -> Text {
    switch kind {
    case .espionage:
      Text(
        "Reads what it should not, and leaves a foothold. Seldom noticed at the door.",
        nl:
          "Leest wat niet voor u bestemd is en laat een steunpunt achter. Zelden meteen opgemerkt.")
    case .disruption:
      Text(
        "Makes a service fail for a while. Everybody hears of it; severity 2 to 4.",
        nl: "Legt een dienst een tijd plat. Iedereen hoort ervan; ernst 2 tot 4.")
    case .influence:
      Text(
        "Defaces or deceives. Everybody hears of it; severity 2.",
        nl: "Bekladt of misleidt. Iedereen hoort ervan; ernst 2.")
    case .sabotage:
      Text(
        "Breaks something. Everybody hears of it; severity 4 to 6.",
        nl: "Maakt iets stuk. Iedereen hoort ervan; ernst 4 tot 6.")
    case .implant:
      Text(
        "Plants a back door in what the victim buys: two orders. It leaves a foothold, and opens others who buy the same.",
        nl:
          "Zet een achterdeur in wat het slachtoffer inkoopt: twee opdrachten. Laat een steunpunt achter en opent de deur bij wie hetzelfde inkoopt."
      )
    case .preposition:
      Text(
        "Prepares a later blow and leaves a foothold. Found, it looks like the preparation of an attack: severity 5.",
        nl:
          "Bereidt een latere klap voor en laat een steunpunt achter. Wordt het gevonden, dan lijkt het op de voorbereiding van een aanval: ernst 5."
      )
    case .defence:
      Text(
        "Guards an asset of your own, this turn and the next: attackers lose 3 points.",
        nl: "Bewaakt iets van uzelf, deze beurt en de volgende: aanvallers verliezen 3 punten.")
    case .huntForward:
      Text(
        "Looks for intruders as the guest of another: footholds there are found more easily.",
        nl: "Zoekt als gast van een ander naar indringers: steunpunten daar vallen eerder op.")
    case .intrusion:
      Text(
        "Somebody was inside, and nobody can tell what for: to spy, or to prepare a blow. Severity 4. It is what a foothold looks like when it is found and does not show its purpose; nobody can order it.",
        nl:
          "Iemand was binnen, en niemand ziet waarvoor: om te spioneren of om een klap voor te bereiden. Ernst 4. Zo ziet een steunpunt eruit dat wordt gevonden en zijn doel niet prijsgeeft; opdracht geven kan niemand ervoor."
      )
    }
  }

  /// A word of the card, of an order or of a ledger.
  /// - Returns: whether it is one. An order or command of the same name goes first.
  func tellWord(_ word: String) -> Bool {
    let folded = Spelling.folded(word)
    let isCommand = Command.allCases.contains { $0.rawValue == folded }
    guard !isCommand,
      let found = (Console.card + Console.terms + Console.pledges + kinds).first(where: {
        ([$0.id, Spelling.folded($0.dutch)] + $0.also).contains(folded)
      })
    else { return false }
    var answer = Answer(
      "help", [("topic", .string(found.id)), ("explained", .text(found.explained))],
      [
        Line(language == .dutch ? found.dutch : found.id, .heading),
        Line("  " + say(found.explained)),
      ])
    answer.indent = 2
    answers.append(answer)
    return true
  }

  private var kinds: [Explained] {
    OperationKind.allCases.map {
      Explained(
        id: $0.word.id, dutch: $0.word.also.first ?? $0.word.text.dutch,
        explained: Console.explained($0))
    }
  }
}
