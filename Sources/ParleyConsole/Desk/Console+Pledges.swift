import ParleyRules

/// Words of what was promised, of who broke it, and of who did what for whom.
extension Console {
  static let pledges: [Explained] = [
    Explained(
      id: "credit", dutch: "geloofwaardigheid",
      explained: Text(
        "Whether third parties believe somebody who says that another broke its word (`allege`). What others saw of the promise counts for it or against it, and so does whoever is held to have done a forbidden deed; a bare word and earlier mistakes count against the speaker. `why a1` shows the lines that you may know.",
        nl:
          "Of derden iemand geloven die zegt dat een ander zijn woord brak (`beticht`). Wat anderen van de belofte zagen pleit ervoor of ertegen, net als wie voor de dader van een verboden daad wordt gehouden; een woord zonder meer en eerdere vergissingen pleiten tegen de spreker. `waarom a1` toont de regels die u mag kennen."
      )),
    Explained(
      id: "forbids", dutch: "verbiedt", also: ["prohibition", "verbod"],
      explained: Text(
        "What the parties to a text with this measure promise not to do to each other: kinds of operation, which the page of the measure lists. Of whoever is held to have done it all the same, any party may say that it broke its word (`allege`).",
        nl:
          "Wat de partijen bij een tekst met deze maatregel beloven elkaar niet aan te doen: soorten operaties, die op de bladzijde van de maatregel staan. Van wie voor de dader wordt gehouden, mag elke partij zeggen dat die zijn woord brak (`beticht`)."
      )),
    Explained(
      id: "guards", dutch: "beschermt", also: ["protects"],
      explained: Text(
        "Which targets of the other parties a prohibition protects: military or civilian ones, say. Where nothing is said it protects all of them. What a measure does not cover, as its page says, it never protects.",
        nl:
          "Welke doelwitten van de andere partijen een verbod beschermt: militaire of civiele, bijvoorbeeld. Waar niets staat, beschermt het alle. Waarvoor een maatregel niet geldt, zoals haar bladzijde zegt, dat beschermt zij nooit."
      )),
    Explained(
      id: "scope", dutch: "bereik", also: ["speaks-for", "spreekt-voor"],
      explained: Text(
        "Whom a forum speaks for: a part of the world, the whole world, the two who meet, or states, companies and others together. `help` and the id of a forum says it, with who decides there and how.",
        nl:
          "Voor wie een forum spreekt: een deel van de wereld, de hele wereld, de twee die elkaar treffen, of staten, bedrijven en anderen samen. `hulp` en de id van een forum zegt het, met wie er beslist en hoe."
      )),
    Explained(
      id: "guests", dutch: "gasten", also: ["guest", "gast"],
      explained: Text(
        "Who sits in a forum without a chair. A guest joins texts, changes those that it joined and lobbies; it tables none, has no vote, makes no reservation and does not sign.",
        nl:
          "Wie in een forum zit zonder zetel. Een gast sluit zich aan bij teksten, wijzigt die en lobbyt, maar dient er geen in, heeft geen stem, maakt geen voorbehoud en tekent niet."
      )),
    Explained(
      id: "months", dutch: "maanden",
      explained: Text(
        "How much time a turn stands for; its name says which. Orders and incomes go by the turn, however long. Obstacles whose subject goes by the calendar reckon in months.",
        nl:
          "Voor hoeveel tijd een beurt staat; haar naam zegt welke. Opdrachten en inkomsten gaan per beurt, hoe lang die ook duurt. Obstakels die met de kalender te maken hebben, rekenen in maanden."
      )),
    Explained(
      id: "intent", dutch: "bedoeling",
      explained: Text(
        "What a foothold was for: to spy, or to prepare a blow. Who left it there knows. Who finds it may see it or may not, and then it is an intrusion (`help intrusion`).",
        nl:
          "Waarvoor een steunpunt diende: om te spioneren of om een klap voor te bereiden. Wie het achterliet, weet het. Wie het vindt, ziet het of ziet het niet, en dan is het een inbraak (`hulp \(Console.intrusion)`)."
      )),
    Explained(
      id: "hand", dutch: "uitvoerder",
      explained: Text(
        "A group or company that carries out an operation for whoever orders it, where an obstacle of this game brings that in; `help operate` then shows how it is typed. It may decline, its own skill counts, and it is the one that is seen to act. A dry run says whether it does it. That you stand behind it is your secret until it comes out.",
        nl:
          "Een groep of bedrijf dat een operatie uitvoert voor wie er opdracht toe geeft, waar een obstakel van dit spel dat mogelijk maakt; `hulp opereer` toont dan hoe u het typt. De uitvoerder kan weigeren, zijn eigen vaardigheid telt, en hij is degene die men ziet. Een proef zegt of hij het doet. Dat u erachter zit, blijft uw geheim tot het uitkomt."
      )),
    Explained(
      id: "expose", dutch: "onthulling", also: ["exposure"],
      explained: Text(
        "Whether it comes out who stands behind a deed by another's hand. It may as the incident comes to light, for all who hear of it; or whoever looks into it finds out (`investigate i1`), and hears it alone.",
        nl:
          "Of uitkomt wie achter de daad van een uitvoerder zit. Dat kan zodra het incident aan het licht komt, voor ieder die ervan hoort; of wie het onderzoekt, ontdekt het (`onderzoek i1`) en hoort het alleen."
      )),
    Explained(
      id: "comply", dutch: "verzoek", also: ["request"],
      explained: Text(
        "What somebody does that was asked to act against another: it acts, puts it off, says that there is nothing to act against, or that it cannot. An obstacle of this game has to bring the request in; without one nobody is asked.",
        nl:
          "Wat iemand doet aan wie is gevraagd tegen een ander op te treden: optreden, het uitstellen, ontkennen dat er iets is, of zeggen het niet te kunnen. Een obstakel van dit spel moet het verzoek mogelijk maken; anders wordt niemand iets gevraagd."
      )),
  ]

  /// What a Dutch reader types for it.
  private static var intrusion: String {
    OperationKind.intrusion.word.also.first ?? OperationKind.intrusion.word.text.dutch
  }
}
