import ParleyRules

/// The names of the module's terms, with the levers that work against them.
struct DistrustTerms: Sendable {
  let rivalLead: TermName
  let allyLead: TermName
  let slope: TermName
  let rivalSlope: TermName
  let zeroSum: TermName
  let exclusion: TermName
  let speaker: TermName
  let named: TermName
  let othersInBreach: TermName
  let partyTrust: TermName
  let suspectTrust: TermName
  let lineStands: TermName
  let accuserTrust: TermName
  let giverTrust: TermName
  /// Why budget goes each turn that a hotline stands.
  let lineKept: TermName
  /// Why capital goes where a gesture was answered with harm.
  let naive: TermName

  init(_ setup: inout Setup) {
    func term(
      _ id: String, _ title: Text, _ lever: Text = "", about kind: Kind? = nil,
      _ setup: inout Setup
    ) -> TermName {
      setup.term(TermDeclaration(id, title, lever: lever, about: kind))
    }
    rivalLead = term(
      "rival-lead", Text("tabled by {0}, a rival", nl: "ingediend door {0}, een rivaal"),
      Text(
        "join it, or let a neutral front it",
        nl: "sluit u aan, of laat een neutrale partij indienen"), about: .actor, &setup)
    allyLead = term(
      "ally-lead", Text("tabled by {0}, an ally", nl: "ingediend door {0}, een bondgenoot"),
      Text("keep their trust", nl: "behoud hun vertrouwen"), about: .actor, &setup)
    slope = term(
      "slope", Text("it may harden into law", nl: "opmaat naar bindend recht"),
      Text("make it voluntary: lower", nl: "maak de tekst vrijwillig: verlaag"), &setup)
    rivalSlope = term(
      "rival-slope",
      Text("a prelude to law on {0}'s terms", nl: "opmaat naar recht op de voorwaarden van {0}"),
      Text(
        "make it voluntary: lower; or let a neutral front it",
        nl: "maak de tekst vrijwillig: verlaag; of laat een neutrale partij indienen"),
      about: .actor,
      &setup)
    zeroSum = term(
      "zero-sum",
      Text("what rivals sponsor is our loss", nl: "wat rivalen steunen, is ons verlies"),
      Text("mend trust with them: gesture", nl: "herstel het vertrouwen: gebaar"), &setup)
    exclusion = term(
      "exclusion", Text("drafted without us", nl: "zonder ons opgesteld"),
      Text("join it: sponsor", nl: "sluit u aan: steun"), &setup)
    speaker = term(
      "speaker", Text("our trust in {0}, the speaker", nl: "ons vertrouwen in {0}, de spreker"),
      Text("let somebody speak whom they trust", nl: "laat iemand spreken die zij vertrouwen"),
      about: .actor, &setup)
    named = term(
      "named",
      Text("our trust in {0}, the accused", nl: "ons vertrouwen in {0}, de beschuldigde"),
      Text("show evidence", nl: "toon bewijs"), about: .actor, &setup)
    othersInBreach = term(
      "others-in-breach",
      Text("others are seen not to do it", nl: "anderen lijken het niet te doen"),
      Text("inspect them, or force it", nl: "inspecteer hen, of dwing het af"), &setup)
    partyTrust = term(
      "party-trust", Text("our trust in {0}", nl: "ons vertrouwen in {0}"),
      Text("make gestures, or carry out what is due", nl: "maak gebaren, of voer uit wat u moet"),
      about: .actor, &setup)
    suspectTrust = term(
      "suspect-trust",
      Text("our trust in {0}, the suspect", nl: "ons vertrouwen in {0}, de verdachte"),
      Text("open a hotline", nl: "open een hotline"), about: .actor, &setup)
    lineStands = term(
      "hotline", Text("a hotline with {0} stands", nl: "er staat een hotline open met {0}"),
      about: .actor, &setup)
    accuserTrust = term(
      "accuser-trust",
      Text("its trust in {0}, the accuser", nl: "het vertrouwen in {0}, de aanklager"),
      about: .actor, &setup)
    giverTrust = term(
      "giver-trust",
      Text(
        "its trust in {0}, the giver", nl: "het vertrouwen in {0}, de gever"),
      Text("keep going for a while", nl: "houd het een tijdje vol"), about: .actor, &setup)
    lineKept = term(
      "hotline-kept", Text("hotlines kept open", nl: "hotlines die open blijven"),
      Text("hang up where nobody answers", nl: "hang op waar niemand opneemt"), &setup)
    naive = term(
      "naive", Text("you looked naive at home", nl: "u leek thuis naïef"),
      Text("make gestures to those who answer them", nl: "maak gebaren naar wie ze beantwoordt"),
      &setup)
  }
}
