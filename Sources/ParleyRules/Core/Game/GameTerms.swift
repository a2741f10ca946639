/// The lines of ledgers about the game, of injects, objectives and lessons.
struct GameTerms: Sendable {
  let umpireWord: TermName
  let pro: TermName
  let con: TermName
  let override: TermName
  let saidFor: TermAbout<Passage>
  let saidAgainst: TermAbout<Passage>

  init(_ setup: inout Setup) {
    umpireWord = setup.term(
      "umpire", Text("the umpire's odds", nl: "de kansen volgens de spelleider"), sight: .open)
    pro = setup.term("pro", Text("an argument for", nl: "een argument voor"), sight: .open)
    con = setup.term("con", Text("an argument against", nl: "een argument tegen"), sight: .open)
    override = setup.term(
      "override", Text("the umpire's ruling", nl: "de beslissing van de spelleider"))
    saidFor = setup.term("said-for", Text("for: {0}", nl: "voor: {0}"), sight: .open)
    saidAgainst = setup.term("said-against", Text("against: {0}", nl: "tegen: {0}"), sight: .open)
  }
}

extension TermName {
  /// the umpire's odds.
  public static var umpireWord: Self { Core.words.gameTerms.umpireWord }
  /// an argument for.
  public static var pro: Self { Core.words.gameTerms.pro }
  /// an argument against.
  public static var con: Self { Core.words.gameTerms.con }
  /// the umpire's ruling.
  public static var override: Self { Core.words.gameTerms.override }
}

extension TermAbout where N == Passage {
  /// for: ….
  public static var saidFor: Self { Core.words.gameTerms.saidFor }
  /// against: ….
  public static var saidAgainst: Self { Core.words.gameTerms.saidAgainst }
}
