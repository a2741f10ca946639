import ParleyRules

/// The words in capitals of a usage line: what stands where something is to be typed.
///
/// With them go the few small words of commands that are accepted in either language.
public enum Placeholders {
  /// A usage line as people read it: `inbox [TURN]`, in Dutch `inbox [BEURT]`.
  public static func said(_ usage: String, in language: Language) -> String {
    guard language == .dutch else { return usage }
    return pieces(of: usage).map { dutch[$0] ?? $0 }.joined()
  }

  /// The Dutch word under which a slot stands in a usage line, so that it may be typed too.
  static func dutchName(of slot: String) -> String? {
    dutch[slot.uppercased()].map { $0.lowercased() }
  }

  /// Words, and what stands between them.
  private static func pieces(of usage: String) -> [String] {
    usage.reduce(into: [String]()) { pieces, character in
      let isLetter = character.isLetter || character == "-"
      if let last = pieces.last?.last, (last.isLetter || last == "-") == isLetter {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
    }
  }

  private static let dutch = [
    "ACCUSATION": "BESCHULDIGING", "AGREEMENT": "AFSPRAAK", "ANSWER": "ANTWOORD",
    "ASSET": "DOELWIT", "BALLOT": "STEM", "BLOC": "BLOK", "CHANGE": "WIJZIGING",
    "CLAUSE": "BEPALING", "EFFORT": "INZET",
    "INSTALMENTS": "TERMIJNEN", "KIND": "SOORT", "LINE": "REGEL", "MEASURE": "MAATREGEL",
    "FOURTH": "VIERDE", "NAME": "NAAM", "ODDS": "KANS", "OUTCOME": "UITKOMST", "PARTY": "PARTIJ",
    "PRESSURE": "DRUK",
    "PROPOSAL": "TEKST", "RESPONSE": "REACTIE", "SEAT": "TEAM", "SECOND": "TWEEDE",
    "SKILL": "VAARDIGHEID",
    "STATE": "TOESTAND", "STEALTH": "HEIMELIJKHEID", "TARGET": "DOELWIT", "TEXT": "TEKST",
    "THIRD": "DERDE", "TIER": "TREDE",
    "TRACE": "SPOOR", "TURN": "BEURT", "WAY": "WIJZE", "WHOM": "WIE", "WORD": "WOORD",
    "all": "alles", "no": "tegen",
    "now": "nu", "or": "of", "public": "openbaar", "reason": "reden", "text": "tekst",
    "white": "spelleiding", "why": "waarom", "yes": "voor",
  ]
}
