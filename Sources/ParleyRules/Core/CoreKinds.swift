extension Kind {
  // Fixed: their rows come from the campaign.
  public static let actor = Kind(number: 0)
  public static let asset = Kind(number: 1)
  public static let forum = Kind(number: 2)
  public static let measure = Kind(number: 3)
  public static let inject = Kind(number: 4)
  public static let objective = Kind(number: 5)
  public static let lesson = Kind(number: 6)
  public static let verb = Kind(number: 7)
  // Of play: their rows come to be, and are known to some.
  public static let incident = Kind(number: 8)
  public static let trace = Kind(number: 9)
  public static let dossier = Kind(number: 10)
  public static let foothold = Kind(number: 11)
  public static let accusation = Kind(number: 12)
  public static let proposal = Kind(number: 13)
  public static let clause = Kind(number: 14)
  public static let agreement = Kind(number: 15)
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
