/// The lines of ledgers about assets, incidents and footholds.
struct OperationTerms: Sendable {
  let situation: TermName
  let effort: TermName
  let stealth: TermName
  let skillGap: TermName
  let guarded: TermAbout<Asset>
  let shielded: TermAbout<Asset>
  let insider: TermAbout<Asset>
  let plain: TermName
  let readable: TermName
  let supplied: TermAbout<Actor>
  let hunted: TermAbout<Asset>
  let host: TermName
  let handReturned: TermName

  init(_ setup: inout Setup) {
    situation = setup.term(
      "situation", Text("as such operations go", nl: "zoals zulke operaties gaan"))
    effort = setup.term("effort", Text("high effort", nl: "hoge inzet"))
    stealth = setup.term("stealth", Text("high stealth", nl: "grote heimelijkheid"))
    skillGap = setup.term(
      "skill", Text("skill against skill", nl: "vaardigheid tegen vaardigheid"),
      lever: Text("invest", nl: "investeer"), sight: .hidden)
    guarded = setup.term(
      "guarded", Text("the guard on {0}", nl: "de bewaking van {0}"),
      lever: Text("choose another target", nl: "kies een ander doelwit"), sight: .hidden)
    shielded = setup.term(
      "shield", Text("the protection of {0}", nl: "de bescherming van {0}"),
      lever: Text("choose another target", nl: "kies een ander doelwit"))
    insider = setup.term("foothold", Text("a foothold inside {0}", nl: "een steunpunt binnen {0}"))
    plain = setup.term(
      "plain", Text("whoever acts is seen to act", nl: "wie handelt, wordt gezien"), sight: .open)
    readable = setup.term(
      "readable",
      Text("what is found shows what it was for", nl: "wat is gevonden, toont waarvoor het was"),
      sight: .open)
    supplied = setup.term(
      "supplied", Text("an implant in what {0} buys", nl: "een implantaat in wat {0} afneemt"))
    hunted = setup.term(
      "hunted", Text("hunters at work in {0}", nl: "bij {0} wordt naar indringers gezocht"),
      lever: Text("leave in time", nl: "vertrek op tijd"), sight: .hidden)
    host = setup.term(
      "host", Text("the host is of another camp", nl: "de gastheer is van een ander kamp"),
      lever: Text("ask a friend", nl: "vraag een bevriend land"))
    handReturned = setup.term(
      "hand-returned",
      Text(
        "half back for what your hand would not do",
        nl: "de helft terug voor wat uw uitvoerder niet wilde doen"))
  }
}

extension TermName {
  /// as such operations go.
  public static var situation: Self { Core.words.operationTerms.situation }
  /// high effort.
  public static var effort: Self { Core.words.operationTerms.effort }
  /// high stealth.
  public static var stealth: Self { Core.words.operationTerms.stealth }
  /// skill against skill.
  public static var skillGap: Self { Core.words.operationTerms.skillGap }
  /// whoever acts is seen to act.
  public static var plain: Self { Core.words.operationTerms.plain }
  /// what is found shows what it was for.
  public static var readable: Self { Core.words.operationTerms.readable }
  /// the host is of another camp.
  public static var host: Self { Core.words.operationTerms.host }
  /// A hand that would not do it gives half the price back.
  public static var handReturned: Self { Core.words.operationTerms.handReturned }
}

extension TermAbout where N == Asset {
  /// the guard on ….
  public static var guarded: Self { Core.words.operationTerms.guarded }
  /// the protection of ….
  public static var shielded: Self { Core.words.operationTerms.shielded }
  /// a foothold inside ….
  public static var insider: Self { Core.words.operationTerms.insider }
  /// hunters at work in ….
  public static var hunted: Self { Core.words.operationTerms.hunted }
}

extension TermAbout where N == Actor {
  /// an implant in what … buys.
  public static var supplied: Self { Core.words.operationTerms.supplied }
}
