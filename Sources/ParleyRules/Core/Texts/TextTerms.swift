/// The lines of ledgers about forums, measures and texts.
struct TextTerms: Sendable {
  let interest: TermAbout<Measure>
  let softenedInterest: TermAbout<Measure>
  let blocShy: TermName
  let lobby: TermName
  let reservation: TermName
  let sponsorship: TermName
  let aye: TermAbout<Actor>
  let nay: TermAbout<Actor>
  let objection: TermAbout<Actor>
  let noObjection: TermName
  let withheld: TermAbout<Actor>
  let bothAgree: TermName
  let ownName: TermName
  let voteIsReading: TermName
  let floorTime: TermName

  init(_ setup: inout Setup) {
    interest = setup.term("interest", Text("our interest: {0}", nl: "ons belang: {0}"))
    softenedInterest = setup.term("softened", Text("softened: {0}", nl: "verzacht: {0}"))
    blocShy = setup.term(
      "not-alone", Text("nobody likes to block alone", nl: "niemand blokkeert graag alleen"),
      sight: .open)
    lobby = setup.term("lobby", Text("lobbied", nl: "belobbyd"), sight: .open)
    reservation = setup.term("reservation", Text("our reservations", nl: "onze voorbehouden"))
    sponsorship = setup.term("sponsorship", Text("our name is on it", nl: "onze naam staat erop"))
    aye = setup.term("aye", Text("{0}: for", nl: "{0}: voor"), sight: .open)
    nay = setup.term("nay", Text("{0}: against", nl: "{0}: tegen"), sight: .open)
    objection = setup.term(
      "objection", Text("{0}: objects", nl: "{0}: maakt bezwaar"), sight: .open)
    noObjection = setup.term(
      "no-objection", Text("nobody objects", nl: "niemand maakt bezwaar"), sight: .open)
    withheld = setup.term("withheld", Text("{0}: no yes", nl: "{0}: geen ja"), sight: .open)
    bothAgree = setup.term("both", Text("both say yes", nl: "beide zeggen ja"), sight: .open)
    voteIsReading = setup.term(
      "read-at-vote",
      Text("a text is read when it is voted on", nl: "een tekst wordt bij de stemming gelezen"),
      sight: .open)
    floorTime = setup.term(
      "floor-time",
      Text("a floor has time for so many votes", nl: "voor zoveel stemmingen is er tijd"),
      sight: .open)
    ownName = setup.term(
      "name-on-it", Text("its own name is under it", nl: "de eigen naam staat eronder"),
      lever: Text(
        "change the text until its home no longer carries it",
        nl: "wijzig de tekst tot het thuisfront die niet meer draagt"), sight: .open)
  }
}

extension TermAbout where N == Measure {
  /// our interest: ….
  public static var interest: Self { Core.words.textTerms.interest }
  /// softened: ….
  public static var softenedInterest: Self { Core.words.textTerms.softenedInterest }
}

extension TermName {
  /// nobody likes to block alone.
  public static var blocShy: Self { Core.words.textTerms.blocShy }
  /// lobbied.
  public static var lobby: Self { Core.words.textTerms.lobby }
  /// our reservations.
  public static var reservation: Self { Core.words.textTerms.reservation }
  /// our name is on it.
  public static var sponsorship: Self { Core.words.textTerms.sponsorship }
  /// nobody objects.
  public static var noObjection: Self { Core.words.textTerms.noObjection }
  /// both say yes.
  public static var bothAgree: Self { Core.words.textTerms.bothAgree }
  /// a text is read when it is voted on.
  public static var voteIsReading: Self { Core.words.textTerms.voteIsReading }
  /// a floor has time for so many votes.
  public static var floorTime: Self { Core.words.textTerms.floorTime }
  /// its own name is under it.
  public static var ownName: Self { Core.words.textTerms.ownName }
}

extension TermAbout where N == Actor {
  /// … for.
  public static var aye: Self { Core.words.textTerms.aye }
  /// … against.
  public static var nay: Self { Core.words.textTerms.nay }
  /// … objects.
  public static var objection: Self { Core.words.textTerms.objection }
  /// … does not say yes.
  public static var withheld: Self { Core.words.textTerms.withheld }
}
