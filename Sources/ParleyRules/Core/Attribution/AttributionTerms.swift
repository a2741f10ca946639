/// The lines of ledgers about traces, dossiers and charges.
struct AttributionTerms: Sendable {
  let shownEvidence: TermName
  let bareWord: TermName
  let openBooks: TermName
  let admission: TermName
  let guilt: TermName
  let innocence: TermName
  let publicCharge: TermName
  let baseRate: TermName
  let gravity: TermName
  let forensics: TermName
  let evidenceAgainstUs: TermName
  let culpritPlain: TermName
  let foundWrongBefore: TermAbout<Actor>
  let whatIsAsked: TermName
  let victimsAlone: TermName
  let accuserCamp: TermAbout<Actor>
  let accusedCamp: TermAbout<Actor>
  let ownNameAtStake: TermName
  let ownView: TermName
  let noCapitalLeft: TermName

  init(_ setup: inout Setup) {
    shownEvidence = setup.term(
      "evidence", Text("the evidence shown", nl: "het getoonde bewijs"),
      lever: Text("show more traces", nl: "toon meer sporen"), sight: .open)
    bareWord = setup.term(
      "bare-word", Text("a bare word", nl: "een enkel woord"),
      lever: Text("show evidence", nl: "toon bewijs"), sight: .open)
    openBooks = setup.term(
      "open-books", Text("the accused opened its books", nl: "de beschuldigde opende de boeken"))
    admission = setup.term(
      "admission", Text("the accused admits it", nl: "de beschuldigde geeft het toe"), sight: .open)
    guilt = setup.term("guilt", Text("it did it", nl: "het heeft het gedaan"))
    innocence = setup.term("innocence", Text("it did not do it", nl: "het heeft het niet gedaan"))
    publicCharge = setup.term(
      "public-charge", Text("the whole room listens", nl: "iedereen luistert mee"))
    baseRate = setup.term(
      "base-rate", Text("how often states do so", nl: "hoe vaak staten dat doen"))
    gravity = setup.term("gravity", Text("how bad it was", nl: "hoe erg het was"))
    forensics = setup.term(
      "forensics", Text("our own forensics", nl: "ons eigen forensisch onderzoek"),
      lever: Text("invest forensics", nl: "investeer in forensisch onderzoek"))
    evidenceAgainstUs = setup.term(
      "evidence-against-us", Text("the evidence shown to us", nl: "het bewijs dat ons is getoond"))
    culpritPlain = setup.term(
      "culprit-plain", Text("everybody can see who did it", nl: "iedereen kan zien wie het deed"),
      sight: .open)
    foundWrongBefore = setup.term(
      "found-wrong", Text("{0} was wrong before", nl: "{0} had het al eerder mis"),
      lever: Text(
        "let somebody speak who was never wrong", nl: "laat iemand spreken die het nooit mis had"),
      sight: .open)
    whatIsAsked = setup.term(
      "asked", Text("what is asked", nl: "wat er gevraagd wordt"),
      lever: Text("ask for less", nl: "vraag minder"), sight: .open)
    victimsAlone = setup.term(
      "not-ours", Text("that is for the victim alone", nl: "dat is aan het slachtoffer alleen"),
      lever: Text("ask for a sanction", nl: "vraag een sanctie"), sight: .open)
    accuserCamp = setup.term("accuser-camp", Text("{0} is of our camp", nl: "{0} is van ons kamp"))
    accusedCamp = setup.term(
      "accused-camp",
      Text("{0}, who is named, is of our camp", nl: "{0}, die genoemd wordt, is van ons kamp"))
    ownNameAtStake = setup.term(
      "own-name", Text("our own name is at stake", nl: "onze eigen naam staat op het spel"),
      lever: Text("speak alone", nl: "spreek alleen"))
    ownView = setup.term(
      "own-view", Text("what we make of it ourselves", nl: "wat wij er zelf van vinden"),
      lever: Text("share traces with them first", nl: "deel eerst sporen met hen"))
    noCapitalLeft = setup.term(
      "no-credit", Text("no capital left at home", nl: "thuis is geen kapitaal over"))
  }
}

extension TermName {
  /// no capital left at home.
  public static var noCapitalLeft: Self { Core.words.attributionTerms.noCapitalLeft }
  /// what we make of it ourselves.
  public static var ownView: Self { Core.words.attributionTerms.ownView }
  /// our own name is at stake.
  public static var ownNameAtStake: Self { Core.words.attributionTerms.ownNameAtStake }
  /// that is for the victim alone.
  public static var victimsAlone: Self { Core.words.attributionTerms.victimsAlone }
  /// what is asked.
  public static var whatIsAsked: Self { Core.words.attributionTerms.whatIsAsked }
  /// the evidence shown.
  public static var shownEvidence: Self { Core.words.attributionTerms.shownEvidence }
  /// a bare word.
  public static var bareWord: Self { Core.words.attributionTerms.bareWord }
  /// the accused opened its books.
  public static var openBooks: Self { Core.words.attributionTerms.openBooks }
  /// the accused admits it.
  public static var admission: Self { Core.words.attributionTerms.admission }
  /// it did it.
  public static var guilt: Self { Core.words.attributionTerms.guilt }
  /// it did not do it.
  public static var innocence: Self { Core.words.attributionTerms.innocence }
  /// the whole room listens.
  public static var publicCharge: Self { Core.words.attributionTerms.publicCharge }
  /// how often states do so.
  public static var baseRate: Self { Core.words.attributionTerms.baseRate }
  /// how bad it was.
  public static var gravity: Self { Core.words.attributionTerms.gravity }
  /// our own forensics.
  public static var forensics: Self { Core.words.attributionTerms.forensics }
  /// the evidence shown to us.
  public static var evidenceAgainstUs: Self { Core.words.attributionTerms.evidenceAgainstUs }
  /// it is plain who did it.
  public static var culpritPlain: Self { Core.words.attributionTerms.culpritPlain }
}

extension TermAbout where N == Actor {
  /// …, who is named, is of our camp.
  public static var accusedCamp: Self { Core.words.attributionTerms.accusedCamp }
  /// … is of our camp.
  public static var accuserCamp: Self { Core.words.attributionTerms.accuserCamp }
  /// … was wrong before.
  public static var foundWrongBefore: Self { Core.words.attributionTerms.foundWrongBefore }
}
