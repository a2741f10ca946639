extension TermName {
  /// as such operations go.
  public static let situation = TermName(number: 0)
  /// high effort.
  public static let effort = TermName(number: 1)
  /// high stealth.
  public static let stealth = TermName(number: 2)
  /// skill against skill.
  public static let skillGap = TermName(number: 3)
  /// the guard on ….
  public static let guarded = TermName(number: 4)
  /// the protection of ….
  public static let shielded = TermName(number: 5)
  /// a foothold inside ….
  public static let insider = TermName(number: 6)
  /// whoever acts is seen to act.
  public static let plain = TermName(number: 7)
  /// an implant in what … buys.
  public static let supplied = TermName(number: 8)
  /// hunters at work in ….
  public static let hunted = TermName(number: 9)
  /// the host is of another camp.
  public static let host = TermName(number: 10)
  /// our interest: ….
  public static let interest = TermName(number: 11)
  /// softened: ….
  public static let softenedInterest = TermName(number: 12)
  /// nobody likes to block alone.
  public static let blocShy = TermName(number: 13)
  /// lobbied.
  public static let lobby = TermName(number: 14)
  /// our reservations.
  public static let reservation = TermName(number: 15)
  /// terms are defined in the text.
  public static let definition = TermName(number: 16)
  /// we signed it.
  public static let signature = TermName(number: 17)
  /// our name is on it.
  public static let sponsorship = TermName(number: 18)
  /// how far such things show.
  public static let function = TermName(number: 19)
  /// the evidence shown.
  public static let shownEvidence = TermName(number: 20)
  /// a bare word.
  public static let bareWord = TermName(number: 21)
  /// the accused opened its books.
  public static let openBooks = TermName(number: 22)
  /// the accused admits it.
  public static let admission = TermName(number: 23)
  /// it did it.
  public static let guilt = TermName(number: 24)
  /// it did not do it.
  public static let innocence = TermName(number: 25)
  /// the whole room listens.
  public static let publicCharge = TermName(number: 26)
  /// how often states do so.
  public static let baseRate = TermName(number: 27)
  /// how bad it was.
  public static let gravity = TermName(number: 28)
  /// its doctrine.
  public static let doctrineTerm = TermName(number: 29)
  /// it is a political pledge.
  public static let pledge = TermName(number: 30)
  /// it is the law.
  public static let law = TermName(number: 31)
  /// the umpire's odds.
  public static let umpireWord = TermName(number: 32)
  /// an argument for.
  public static let pro = TermName(number: 33)
  /// an argument against.
  public static let con = TermName(number: 34)
  /// the umpire's ruling.
  public static let override = TermName(number: 35)
  /// our own forensics.
  public static let forensics = TermName(number: 36)
  /// … for.
  public static let aye = TermName(number: 37)
  /// … against.
  public static let nay = TermName(number: 38)
  /// … objects.
  public static let objection = TermName(number: 39)
  /// nobody objects.
  public static let noObjection = TermName(number: 40)
  /// … does not say yes.
  public static let withheld = TermName(number: 41)
  /// both say yes.
  public static let bothAgree = TermName(number: 42)
  /// the evidence shown to us.
  public static let evidenceAgainstUs = TermName(number: 43)
  /// for: ….
  public static let saidFor = TermName(number: 44)
  /// against: ….
  public static let saidAgainst = TermName(number: 45)
  /// its own name is under it.
  public static let ownName = TermName(number: 46)
  /// it is plain who did it.
  public static let culpritPlain = TermName(number: 47)
}

extension TermDeclaration {
  /// The core's terms, in the order of their numbers.
  static let core: [TermDeclaration] = weighing + means

  /// Those that weigh in the core's questions.
  private static let weighing: [TermDeclaration] = [
    TermDeclaration("situation", Text("as such operations go", nl: "zoals zulke operaties gaan")),
    TermDeclaration("effort", Text("high effort", nl: "hoge inzet")),
    TermDeclaration("stealth", Text("high stealth", nl: "grote heimelijkheid")),
    TermDeclaration(
      "skill", Text("skill against skill", nl: "vaardigheid tegen vaardigheid"),
      lever: Text("invest", nl: "investeer"), sight: .hidden),
    TermDeclaration(
      "guarded", Text("the guard on {0}", nl: "de bewaking van {0}"),
      lever: Text("choose another target", nl: "kies een ander doelwit"), about: .asset,
      sight: .hidden),
    TermDeclaration(
      "shield", Text("the protection of {0}", nl: "de bescherming van {0}"),
      lever: Text("choose another target", nl: "kies een ander doelwit"), about: .asset),
    TermDeclaration(
      "foothold", Text("a foothold inside {0}", nl: "een steunpunt binnen {0}"), about: .asset),
    TermDeclaration(
      "plain", Text("whoever acts is seen to act", nl: "wie handelt, wordt gezien"), sight: .open),
    TermDeclaration(
      "supplied", Text("an implant in what {0} buys", nl: "een implantaat in wat {0} afneemt"),
      about: .actor),
    TermDeclaration(
      "hunted", Text("hunters at work in {0}", nl: "bij {0} wordt naar indringers gezocht"),
      lever: Text("leave in time", nl: "vertrek op tijd"), about: .asset, sight: .hidden),
    TermDeclaration(
      "host", Text("the host is of another camp", nl: "de gastheer is van een ander kamp"),
      lever: Text("ask a friend", nl: "vraag een bevriend land")),
    TermDeclaration("interest", Text("our interest: {0}", nl: "ons belang: {0}"), about: .measure),
    TermDeclaration("softened", Text("softened: {0}", nl: "verzacht: {0}"), about: .measure),
    TermDeclaration(
      "not-alone", Text("nobody likes to block alone", nl: "niemand blokkeert graag alleen"),
      sight: .open),
    TermDeclaration("lobby", Text("lobbied", nl: "belobbyd"), sight: .open),
    TermDeclaration("reservation", Text("our reservations", nl: "onze voorbehouden")),
    TermDeclaration(
      "definitions", Text("terms are defined in the text", nl: "begrippen zijn in de tekst bepaald")
    ),
    TermDeclaration("signature", Text("we signed it", nl: "wij hebben het ondertekend")),
    TermDeclaration("sponsorship", Text("our name is on it", nl: "onze naam staat erop")),
    TermDeclaration(
      "function", Text("how far such things show", nl: "hoe ver zoiets zichtbaar is")),
    TermDeclaration(
      "evidence", Text("the evidence shown", nl: "het getoonde bewijs"),
      lever: Text("show more traces", nl: "toon meer sporen"), sight: .open),
    TermDeclaration(
      "bare-word", Text("a bare word", nl: "een enkel woord"),
      lever: Text("show evidence", nl: "toon bewijs"), sight: .open),
    TermDeclaration(
      "open-books", Text("the accused opened its books", nl: "de beschuldigde opende de boeken")),
    TermDeclaration(
      "admission", Text("the accused admits it", nl: "de beschuldigde geeft het toe"), sight: .open),
    TermDeclaration("guilt", Text("it did it", nl: "het heeft het gedaan")),
    TermDeclaration("innocence", Text("it did not do it", nl: "het heeft het niet gedaan")),
    TermDeclaration("public-charge", Text("the whole room listens", nl: "iedereen luistert mee")),
    TermDeclaration("base-rate", Text("how often states do so", nl: "hoe vaak staten dat doen")),
    TermDeclaration("gravity", Text("how bad it was", nl: "hoe erg het was")),
    TermDeclaration("doctrine", Text("its doctrine", nl: "zijn doctrine")),
    TermDeclaration(
      "pledge", Text("it is a political pledge", nl: "het is een politieke toezegging")),
    TermDeclaration("law", Text("it is the law", nl: "het is bindend recht")),
    TermDeclaration(
      "umpire", Text("the umpire's odds", nl: "de kansen volgens de spelleider"), sight: .open),
    TermDeclaration("pro", Text("an argument for", nl: "een argument voor"), sight: .open),
    TermDeclaration("con", Text("an argument against", nl: "een argument tegen"), sight: .open),
    TermDeclaration("override", Text("the umpire's ruling", nl: "de beslissing van de spelleider")),
    TermDeclaration(
      "forensics", Text("our own forensics", nl: "ons eigen forensisch onderzoek"),
      lever: Text("invest forensics", nl: "investeer in forensisch onderzoek")),
    TermDeclaration("aye", Text("{0}: for", nl: "{0}: voor"), about: .actor, sight: .open),
    TermDeclaration("nay", Text("{0}: against", nl: "{0}: tegen"), about: .actor, sight: .open),
    TermDeclaration(
      "objection", Text("{0}: objects", nl: "{0}: maakt bezwaar"), about: .actor, sight: .open),
    TermDeclaration(
      "no-objection", Text("nobody objects", nl: "niemand maakt bezwaar"), sight: .open),
    TermDeclaration(
      "withheld", Text("{0}: no yes", nl: "{0}: geen ja"), about: .actor, sight: .open),
    TermDeclaration("both", Text("both say yes", nl: "beide zeggen ja"), sight: .open),
    TermDeclaration(
      "evidence-against-us", Text("the evidence shown to us", nl: "het bewijs dat ons is getoond")),
    TermDeclaration("said-for", Text("for: {0}", nl: "voor: {0}"), about: .text, sight: .open),
    TermDeclaration(
      "said-against", Text("against: {0}", nl: "tegen: {0}"), about: .text, sight: .open),
    TermDeclaration(
      "name-on-it", Text("its own name is under it", nl: "de eigen naam staat eronder"),
      lever: Text(
        "change the text until its home no longer carries it",
        nl: "wijzig de tekst tot het thuisfront die niet meer draagt"), sight: .open),
    TermDeclaration(
      "culprit-plain",
      Text("everybody can see who did it", nl: "iedereen kan zien wie het deed"), sight: .open),
  ]
}
