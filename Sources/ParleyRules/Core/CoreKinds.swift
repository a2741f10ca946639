extension Kind {
  // Fixed: their rows come from the campaign.
  /// Who plays or is played against: a state, an organisation, a company, a group.
  public static let actor = Kind(number: 0)
  /// What operations go against; it belongs to its owner.
  public static let asset = Kind(number: 1)
  /// Where texts are tabled; its parties are those with a chair.
  public static let forum = Kind(number: 2)
  /// What a clause of a text may hold.
  public static let measure = Kind(number: 3)
  /// What the campaign may bring in; only the white cell sees which were released.
  public static let inject = Kind(number: 4)
  /// What a seat wants, and its holder alone reads; or a learning objective, which nobody holds.
  public static let objective = Kind(number: 5)
  /// A step of the tutorial.
  public static let lesson = Kind(number: 6)
  /// An order word, so that quantities can count what was given of it.
  public static let verb = Kind(number: 7)
  // Of play: their rows come to be, and are known to some.
  /// What an operation or an inject did, once somebody noticed: `i4`.
  public static let incident = Kind(number: 8)
  /// A piece of evidence on an incident: `t3`.
  public static let trace = Kind(number: 9)
  /// What one actor makes of one incident: its suspects, and whether it has responded.
  public static let dossier = Kind(number: 10)
  /// What an operation left behind in an asset; known to its holder until it is found.
  public static let foothold = Kind(number: 11)
  /// An attribution that was made: `c2`.
  public static let accusation = Kind(number: 12)
  /// A text before a forum, or that was before one: `p1`.
  public static let proposal = Kind(number: 13)
  /// One measure in one text.
  public static let clause = Kind(number: 14)
  /// A text that was adopted, and what its parties owe: `a1`.
  public static let agreement = Kind(number: 15)
  /// What a person wrote, as the title of a text or an argued move; the words stand beside the tables.
  public static let text = Kind(number: 16)
}

extension KindDeclaration {
  /// The core's kinds, in the order of their numbers.
  static let core: [KindDeclaration] = [
    KindDeclaration("actor", Text("actor", nl: "actor"), isFixed: true),
    KindDeclaration(
      "asset", Text("asset", nl: "doelwit"), isFixed: true, holder: .assetOwner),
    KindDeclaration("forum", Text("forum", nl: "forum"), isFixed: true, parties: .chairs),
    KindDeclaration("measure", Text("measure", nl: "maatregel"), isFixed: true),
    KindDeclaration("inject", Text("inject", nl: "inject"), isFixed: true),
    KindDeclaration(
      "objective", Text("objective", nl: "doelstelling"), isFixed: true, holder: .objectiveSeat),
    KindDeclaration("lesson", Text("lesson", nl: "les"), isFixed: true),
    KindDeclaration("verb", Text("order", nl: "opdracht"), isFixed: true),
    KindDeclaration("incident", Text("incident", nl: "incident"), letter: "i"),
    KindDeclaration("trace", Text("trace", nl: "spoor"), letter: "t"),
    KindDeclaration("dossier", Text("dossier", nl: "dossier"), holder: .dossierHolder),
    KindDeclaration("foothold", Text("foothold", nl: "steunpunt"), holder: .footholdHolder),
    KindDeclaration("accusation", Text("accusation", nl: "beschuldiging"), letter: "c"),
    KindDeclaration("proposal", Text("text", nl: "tekst"), letter: "p"),
    KindDeclaration("clause", Text("clause", nl: "bepaling")),
    KindDeclaration(
      "agreement", Text("agreement", nl: "afspraak"), parties: .standing, letter: "a"),
    KindDeclaration("text", Text("words", nl: "woorden")),
  ]
}
