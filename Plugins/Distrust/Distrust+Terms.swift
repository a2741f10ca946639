import ParleyRules

/// The names of the module's terms, with the levers that work against them.
struct DistrustTerms: Sendable {
  let rivalLead: TermName
  let allyLead: TermName
  let slope: TermName
  let rivalSlope: TermName
  let zeroSum: TermName
  let exclusion: TermName
  let leadTrust: TermName
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
    (rivalLead, allyLead, slope, rivalSlope, zeroSum, exclusion) = Self.ofLetterheads(&setup)
    leadTrust = Self.term(
      "lead-trust",
      Text("our trust in {0}, who leads it", nl: "ons vertrouwen in {0}, de indiener"),
      Text("win it: gesture", nl: "win het: gebaar"), about: .actor, in: &setup)
    (speaker, named) = Self.ofCharges(&setup)
    (othersInBreach, partyTrust) = Self.ofPromises(&setup)
    (suspectTrust, lineStands, accuserTrust, giverTrust) = Self.ofReplies(&setup)
    (lineKept, naive) = Self.ofMeans(&setup)
  }
}

extension DistrustTerms {
  private static func term(
    _ id: String, _ title: Text, _ lever: Text = "", about kind: Kind? = nil,
    in setup: inout Setup
  ) -> TermName {
    setup.term(TermDeclaration(id, title, lever: lever, about: kind))
  }

  /// What is held against a text for who tabled it.
  private static func ofLetterheads(_ setup: inout Setup) -> (
    rivalLead: TermName, allyLead: TermName, slope: TermName, rivalSlope: TermName,
    zeroSum: TermName, exclusion: TermName
  ) {
    let rivalLead = term(
      "rival-lead", Text("tabled by {0}, a rival", nl: "ingediend door {0}, een rivaal"),
      Text(
        "join it, or let a neutral front it",
        nl: "sluit u aan, of laat een neutrale partij indienen"), about: .actor, in: &setup)
    let allyLead = term(
      "ally-lead", Text("tabled by {0}, an ally", nl: "ingediend door {0}, een bondgenoot"),
      Text("keep their trust", nl: "behoud hun vertrouwen"), about: .actor, in: &setup)
    let slope = term(
      "slope", Text("it may harden into law", nl: "opmaat naar bindend recht"),
      Text("make it voluntary: lower", nl: "maak de tekst vrijwillig: verlaag"), in: &setup)
    let rivalSlope = term(
      "rival-slope",
      Text("a prelude to law on {0}'s terms", nl: "opmaat naar recht op de voorwaarden van {0}"),
      Text(
        "make it voluntary: lower; or let a neutral front it",
        nl: "maak de tekst vrijwillig: verlaag; of laat een neutrale partij indienen"),
      about: .actor, in: &setup)
    let zeroSum = term(
      "zero-sum",
      Text("what rivals sponsor is our loss", nl: "wat rivalen steunen, is ons verlies"),
      Text("mend trust with them: gesture", nl: "herstel het vertrouwen: gebaar"), in: &setup)
    let exclusion = term(
      "exclusion", Text("drafted without us", nl: "zonder ons opgesteld"),
      Text("join it: sponsor", nl: "sluit u aan: steun"), in: &setup)
    return (rivalLead, allyLead, slope, rivalSlope, zeroSum, exclusion)
  }

  /// What a charge is worth for who speaks and who is named.
  private static func ofCharges(_ setup: inout Setup) -> (
    speaker: TermName, named: TermName
  ) {
    let speaker = term(
      "speaker", Text("our trust in {0}, the speaker", nl: "ons vertrouwen in {0}, de spreker"),
      Text("let somebody speak whom they trust", nl: "laat iemand spreken die zij vertrouwen"),
      about: .actor, in: &setup)
    let named = term(
      "named",
      Text("our trust in {0}, the accused", nl: "ons vertrouwen in {0}, de beschuldigde"),
      Text("show evidence", nl: "toon bewijs"), about: .actor, in: &setup)
    return (speaker, named)
  }

  /// What others are thought to do with what was agreed.
  private static func ofPromises(_ setup: inout Setup) -> (
    othersInBreach: TermName, partyTrust: TermName
  ) {
    let othersInBreach = term(
      "others-in-breach",
      Text("others are seen not to do it", nl: "anderen lijken het niet te doen"),
      Text("inspect them, or force it", nl: "inspecteer hen, of dwing het af"), in: &setup)
    let partyTrust = term(
      "party-trust", Text("our trust in {0}", nl: "ons vertrouwen in {0}"),
      Text("make gestures, or carry out what is due", nl: "maak gebaren, of voer uit wat u moet"),
      about: .actor, in: &setup)
    return (othersInBreach, partyTrust)
  }

  /// What is answered, and how.
  private static func ofReplies(_ setup: inout Setup) -> (
    suspectTrust: TermName, lineStands: TermName, accuserTrust: TermName, giverTrust: TermName
  ) {
    let suspectTrust = term(
      "suspect-trust",
      Text("our trust in {0}, the suspect", nl: "ons vertrouwen in {0}, de verdachte"),
      Text("open a hotline", nl: "open een hotline"), about: .actor, in: &setup)
    let lineStands = term(
      "hotline", Text("a hotline with {0} stands", nl: "er staat een hotline open met {0}"),
      about: .actor, in: &setup)
    let accuserTrust = term(
      "accuser-trust",
      Text("its trust in {0}, the accuser", nl: "het vertrouwen in {0}, de aanklager"),
      about: .actor, in: &setup)
    let giverTrust = term(
      "giver-trust",
      Text(
        "its trust in {0}, the giver", nl: "het vertrouwen in {0}, de gever"),
      Text("keep going for a while", nl: "houd het een tijdje vol"), about: .actor, in: &setup)
    return (suspectTrust, lineStands, accuserTrust, giverTrust)
  }

  /// Why budget and capital go.
  private static func ofMeans(_ setup: inout Setup) -> (lineKept: TermName, naive: TermName) {
    let lineKept = term(
      "hotline-kept", Text("hotlines kept open", nl: "hotlines die open blijven"),
      Text("hang up where nobody answers", nl: "hang op waar niemand opneemt"), in: &setup)
    let naive = term(
      "naive", Text("you looked naive at home", nl: "u leek thuis naïef"),
      Text("make gestures to those who answer them", nl: "maak gebaren naar wie ze beantwoordt"),
      in: &setup)
    return (lineKept, naive)
  }
}
