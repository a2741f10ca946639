import ParleyRules

/// The names of Urgency's terms, each that weighs against somebody with the lever that works against it.
struct UrgencyTerms: Sendable {
  let bearable: TermName
  let alarm: TermName
  let wrath: TermName
  let window: TermName
  let rehearsed: TermName
  let readiness: TermName
  let harmless: TermName
  let worried: TermName
  let host: TermAbout<Actor>
  let rivalHost: TermAbout<Actor>

  init(_ setup: inout Setup) {
    bearable = setup.term(
      "urgency.bearable", Text("nothing is on fire", nl: "er staat niets in brand"),
      lever: Text(
        "warn, drill, or have it ready for a window: hold",
        nl: "waarschuw, oefen, of leg de tekst klaar voor een venster: houd-aan"))
    alarm = setup.term(
      "urgency.alarm",
      Text("home wants something done", nl: "het thuisfront wil dat er iets gebeurt"),
      lever: Text("calm them: reassure", nl: "kalmeer ze: stel-gerust"))
    wrath = setup.term(
      "urgency.wrath", Text("home cries for revenge", nl: "het thuisfront roept om vergelding"),
      lever: Text("talk before it burns: hotline", nl: "praat voordat het brandt: hotline"))
    window = setup.term(
      "urgency.window", Text("the window is open", nl: "het venster staat open"),
      lever: Text("have a text ready", nl: "leg een tekst klaar"), sight: .open)
    rehearsed = setup.term(
      "urgency.rehearsed",
      Text(
        "its sponsors have rehearsed a catastrophe", nl: "de indieners hebben een ramp geoefend"),
      lever: Text("drill with whoever stands under it", nl: "oefen met wie eronder staat"),
      sight: .open)
    readiness = setup.term(
      "urgency.readiness", Text("everybody lends a hand", nl: "iedereen werkt mee"),
      lever: Text("act while the window is open", nl: "handel zolang het venster openstaat"))
    harmless = setup.term(
      "urgency.harmless",
      Text("a rehearsal commits to nothing", nl: "een oefening verplicht tot niets"))
    worried = setup.term(
      "urgency.worried", Text("home is worried", nl: "het thuisfront maakt zich zorgen"))
    host = setup.term(
      "urgency.host", Text("our trust in {0}", nl: "ons vertrouwen in {0}"),
      lever: Text("win it: gesture", nl: "win het: gebaar"))
    rivalHost = setup.term(
      "urgency.rival-host", Text("{0} is a rival", nl: "{0} is een rivaal"),
      lever: Text("let a neutral invite", nl: "laat een neutrale partij uitnodigen"))
  }
}
