extension Refusal {
  static let ownGround = Refusal(
    "own-ground",
    Text(
      "That is your own; operations go against others.",
      nl: "Dat is van uzelf; operaties richten zich tegen anderen."))
  static let notYourOwn = Refusal(
    "not-your-own",
    Text(
      "You can defend only what is yours.",
      nl: "U kunt alleen verdedigen wat van u is."))
  static let noFoothold = Refusal(
    "no-foothold", Text("You have no foothold there.", nl: "U hebt daar geen steunpunt."))
  package static let stateActsItself = Refusal(
    "state-acts-itself",
    Text(
      "A state acts for itself: name a group or a company.",
      nl: "Een staat handelt voor zichzelf: noem een groep of een bedrijf."))
  package static let handOfVictim = Refusal(
    "hand-of-victim",
    Text(
      "Nobody acts for you against itself.", nl: "Niemand handelt voor u tegen zichzelf."))
  static let alreadyInside = Refusal(
    "already-inside",
    Text(
      "You already have a foothold there.",
      nl: "U hebt daar al een steunpunt."))
  static let yourself = Refusal(
    "yourself", Text("That is yourself.", nl: "Dat bent u zelf."))
  static let needsPartner = Refusal(
    "needs-partner",
    Text(
      "A joint attribution names a partner: with whom?",
      nl: "Een gezamenlijke attributie noemt een partner: met wie?"))
  static let partnerUnasked = Refusal(
    "partner-unasked",
    Text(
      "Only a joint attribution names a partner: say `joint`, or leave the partner out.",
      nl:
        "Alleen een gezamenlijke attributie noemt een partner: zeg `gezamenlijk`, of laat de partner "
        + "weg."))
  static let partnerNamed = Refusal(
    "partner-named",
    Text(
      "Whom you name will hardly sign it; look for another partner.",
      nl: "Wie u noemt, zal niet meetekenen; zoek een andere partner."))
  static let noAllies = Refusal(
    "no-allies",
    Text(
      "Nobody else is of your camp; tell one of them `private`, or all in `public`.",
      nl: "Niemand anders is van uw kamp; zeg het `vertrouwelijk` aan één, of `openbaar` aan allen."
    ))
  static let namedAlready = Refusal(
    "named-already",
    Text(
      "You have named somebody for that in public; a second word would not count.",
      nl: "U hebt daarvoor al in het openbaar iemand genoemd; een tweede woord telt niet."))
  static let shownAlready = Refusal(
    "shown-already",
    Text(
      "Everybody has seen that trace; it counts without being shown again.",
      nl: "Iedereen heeft dat spoor gezien; het telt ook zonder het opnieuw te tonen."))
  static let counterWhom = Refusal(
    "counter-whom",
    Text(
      "Say at whom you point: `answer i1 counter NAME`.",
      nl: "Zeg naar wie u wijst: `antwoord i1 tegenbeschuldiging NAAM`."))
  static let pointedAlone = Refusal(
    "pointed-alone",
    Text(
      "Only `counter` points at another; say it, or leave the name out.",
      nl: "Alleen met `tegenbeschuldiging` wijst u naar een ander; zeg dat, of laat de naam weg."))
  static let needsAddressee = Refusal(
    "needs-addressee",
    Text(
      "That is addressed to somebody: `to NAME`. A statement needs no name.",
      nl: "Dat richt u tot iemand: `aan NAAM`. Een verklaring kan zonder naam."))
  /// This response to this incident has been given, and its cost to the other is not taken twice.
  public static let respondedAlready = Refusal(
    "responded-already",
    Text(
      "You have responded to that in this way already.",
      nl: "U hebt daar al op deze manier op gereageerd."))
  static let noCharge = Refusal(
    "no-charge",
    Text(
      "Nobody names you for that.", nl: "Niemand noemt u als dader daarvan."))
  static let answeredAlready = Refusal(
    "no-charge",
    Text("You have answered that already.", nl: "Daarop hebt u al geantwoord."))
  static let answeredTooLate = Refusal(
    "too-late",
    Text(
      "It is too late to answer: the others have judged that charge.",
      nl: "Voor een antwoord is het te laat: de anderen hebben over die beschuldiging geoordeeld."))
  static let notVictim = Refusal(
    "not-victim", Text("That did not happen to you.", nl: "Dat is u niet overkomen."))
  static let noMember = Refusal(
    "no-member", Text("You have no chair there.", nl: "U hebt daar geen zetel."))
  static let guestTablesNothing = Refusal(
    "guest",
    Text(
      "You sit there as a guest: ask a member to table it, and join the text.",
      nl: "U zit daar als gast: vraag een lid om de tekst in te dienen, en sluit u erbij aan."))
  /// A guest votes and signs nothing.
  public static let noVote = Refusal(
    "no-vote",
    Text(
      "You sit there as a guest: you speak and join, and neither vote nor sign.",
      nl: "U zit daar als gast: u spreekt en sluit u aan, maar u stemt en tekent niet."))
  /// A forum that does not sit yet, or sits no more; `nil` for one that sits.
  public static func notSitting(_ forum: Ref<Forum>?, _ view: Lens) -> Refusal? {
    guard let forum, !view.sits(forum) else { return nil }
    return view.isMandateOver(of: forum)
      ? Refusal(
        "not-sitting",
        Text(
          "The mandate of {0} ended with turn {1}: it sits no more.",
          nl: "Het mandaat van {0} liep af met beurt {1}: er wordt niet meer vergaderd."),
        .thing(forum), .number(view[.sitsUntil, forum]))
      : Refusal(
        "not-sitting",
        Text(
          "The first sitting of {0} is in turn {1}.",
          nl: "De eerste zitting van {0} is in beurt {1}."),
        .thing(forum), .number(view[.sitsFrom, forum]))
  }
  static let twiceInText = Refusal(
    "twice-in-text",
    Text(
      "That measure already stands in the text.",
      nl: "Die maatregel staat al in de tekst."))
  static let notInText = Refusal(
    "not-in-text",
    Text(
      "That measure does not stand in the text.",
      nl: "Die maatregel staat niet in de tekst."))
  static let lastClause = Refusal(
    "last-clause",
    Text(
      "A text needs at least one clause; withdraw it instead.",
      nl: "Een tekst heeft minstens één bepaling nodig; trek de tekst liever in."))
  static let fullText = Refusal(
    "full-text",
    Text(
      "A text carries at most eight clauses.",
      nl: "Een tekst draagt hoogstens acht bepalingen."))
  static let closedText = Refusal(
    "closed-text",
    Text(
      "That text is no longer before its forum.",
      nl: "Die tekst ligt niet meer voor."))
  static let sponsorsOnly = Refusal(
    "sponsors-only",
    Text(
      "Only its sponsors change a text; reserve, or table one of your own.",
      nl: "Alleen de indieners wijzigen een tekst; maak een voorbehoud of dien er zelf een in."))
  static let sponsorAlready = Refusal(
    "sponsor-already", Text("Your name is on it already.", nl: "Uw naam staat er al op."))
  static let leadOnly = Refusal(
    "lead-only", Text("Only its lead sponsor may do that.", nl: "Dat mag alleen de indiener."))
  static let bothOrNeither = Refusal(
    "both-or-neither",
    Text(
      "Say what to change and in which measure, or nothing.",
      nl: "Zeg wat u wijzigt en in welke maatregel, of niets."))
  static let noBloc = Refusal(
    "no-bloc", Text("That is no bloc of this forum.", nl: "Dat is geen blok in dit forum."))
  static let notYetVotable = Refusal(
    "not-yet-votable",
    Text(
      "That text comes to a vote on a later floor.",
      nl: "Die tekst komt pas in een latere ronde in stemming."))
  static let noParty = Refusal(
    "no-party", Text("You are no party to that.", nl: "U bent daarbij geen partij."))
  static let notBound = Refusal(
    "not-bound",
    Text(
      "That one is not bound by it: it promised nothing, or has left.",
      nl: "Die partij is daaraan niet gebonden: zij beloofde niets of is uitgetreden."))
  static let allegedAlready = Refusal(
    "alleged-already",
    Text(
      "You have said so of them this turn; once is heard.",
      nl: "Dat hebt u deze beurt al van hen gezegd; één keer wordt gehoord."))
  static let lapsed = Refusal(
    "lapsed",
    Text(
      "That agreement has lapsed: it binds nobody any more.",
      nl: "Die afspraak is vervallen: zij bindt niemand meer."))
  static let standsStill = Refusal(
    "stands-still",
    Text(
      "You have suspended it; `suspend` it once more to take it up again.",
      nl: "U hebt haar opgeschort; met nog een `schort-op` hervat u haar."))
  static let oneChange = Refusal(
    "one-change",
    Text(
      "Joining buys one change: to one measure, or `define` a word `as` what it means.",
      nl: "Aansluiten geeft één wijziging: in één maatregel, of `bepaal` een woord `als` iets."))
  static let reservedAlready = Refusal(
    "reserved-already",
    Text(
      "You have made your reservation on that measure.",
      nl: "U hebt bij die maatregel al een voorbehoud gemaakt."))
  static let publicTrace = Refusal(
    "public-trace",
    Text(
      "Everybody has that trace already.",
      nl: "Dat spoor heeft iedereen al."))
  static let allDone = Refusal(
    "all-done", Text("You have carried out all of it.", nl: "U hebt alles uitgevoerd."))
  static let nothingSaid = Refusal(
    "nothing-said", Text("Say what.", nl: "Zeg wat."))
  static let highestSkill = Refusal(
    "highest-skill", Text("That is as good as it gets.", nl: "Beter wordt het niet."))
  static let pledgesOnly = Refusal(
    "states-only", Text("Only those with a chair vote.", nl: "Alleen wie een zetel heeft, stemt."))
}
