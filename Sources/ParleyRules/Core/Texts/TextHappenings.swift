/// What is told of what is done to texts.
struct TextHappenings: Sendable {
  let textTabled: Happening<Ref<Actor>, Ref<Proposal>, Ref<Forum>>
  let textJoined: Happening<Ref<Actor>, Ref<Proposal>, Ref<Actor>?>
  let textAmended: Happening<Ref<Actor>, Ref<Proposal>, Change, Ref<Measure>>
  let termDefined: Happening<Ref<Actor>, Ref<Proposal>, Ref<Passage>>
  let reservationMade: Happening<Ref<Actor>, Ref<Proposal>, Ref<Measure>, Ref<Passage>?>
  let blocLobbied: Happening<Ref<Actor>, Ref<Actor>, Ref<Proposal>>

  init(_ setup: inout Setup) {
    textTabled = setup.happening(
      "tabled", of: "lead", "proposal", "forum", is: .headline,
      says: Text(
        "{lead} {lead|tables|table} {proposal} in {forum}.",
        nl: "{lead} {lead|dient|dienen} {proposal} in bij {forum}."))
    textJoined = setup.happening(
      "joined", of: "actor", "proposal", "lead", is: .headline, gathering: "actor",
      says: Text(
        "{actor} {actor|joins|join} {proposal}.",
        nl: "{actor} {actor|sluit|sluiten} zich aan bij {proposal}."))
    textAmended = setup.happening(
      "amended", by: "change", of: "actor", "proposal", "change", "measure", is: .headline
    ) { (change: Change) in
      switch change {
      case .asItStands:
        Text(
          "{actor} {actor|leaves|leave} {proposal} as it stands.",
          nl: "{actor} {actor|laat|laten} {proposal} zoals het er ligt.")
      case .add:
        Text(
          "{actor} {actor|adds|add} {measure} to {proposal}.",
          nl: "{actor} {actor|voegt|voegen} {measure} toe aan {proposal}.")
      case .drop:
        Text(
          "{actor} {actor|drops|drop} {measure} from {proposal}.",
          nl: "{actor} {actor|schrapt|schrappen} {measure} uit {proposal}.")
      case .soften:
        Text(
          "{actor} {actor|softens|soften} {measure} in {proposal}.",
          nl: "{actor} {actor|verzacht|verzachten} {measure} in {proposal}.")
      }
    }
    termDefined = setup.happening(
      "defined", of: "actor", "proposal", "words",
      says: Text(
        "{actor} {actor|defines|define} a term in {proposal}: {words}.",
        nl: "{actor} {actor|bepaalt|bepalen} een begrip in {proposal}: {words}."))
    reservationMade = setup.happening(
      "reserved", of: "actor", "proposal", "measure", "words", is: .headline,
      says: Text(
        "{actor} {actor|makes|make} a reservation on {measure} in {proposal}: {words}.",
        nl: "{actor} {actor|maakt|maken} een voorbehoud bij {measure} in {proposal}: {words}."))
    blocLobbied = setup.happening(
      "lobbied", of: "actor", "bloc", "proposal", gathering: "bloc",
      says: Text(
        "{actor} {actor|lobbies|lobby} {bloc} on {proposal}.",
        nl: "{actor} {actor|belobbyt|belobbyen} {bloc} over {proposal}."))
  }
}

extension Happenings {
  /// A text is on the table.
  public static let textTabled = Core.words.textHappenings.textTabled
  /// Somebody co-sponsors a text.
  public static let textJoined = Core.words.textHappenings.textJoined
  /// A text is changed.
  public static let textAmended = Core.words.textHappenings.textAmended
  /// A term is defined in a text.
  public static let termDefined = Core.words.textHappenings.termDefined
  /// An interpretative statement is made.
  public static let reservationMade = Core.words.textHappenings.reservationMade
  /// A bloc is worked on.
  public static let blocLobbied = Core.words.textHappenings.blocLobbied
}
