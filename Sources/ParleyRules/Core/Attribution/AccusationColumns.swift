/// What is kept of charges.
struct AccusationColumns: Sendable {
  let accuser: Column<Accusation, Ref<Actor>?>
  let accused: Column<Accusation, Ref<Actor>?>
  let accusedOf: Column<Accusation, Ref<Incident>?>
  let saidWord: Column<Accusation, Estimate>
  let way: Column<Accusation, Way>
  let asked: Column<Accusation, Response>
  let shownWeight: Column<Accusation, Int32>
  let answer: Column<Accusation, Answer>
  let verdict: Column<Accusation, Verdict>
  let partner: Column<Accusation, Ref<Actor>?>
  let accusedTurn: Column<Accusation, Int32>
  let exposedWrong: Column<Accusation, Bool>
  let chargeNumber: Column<Accusation, Int32>
  let inReply: Column<Accusation, Ref<Accusation>?>

  init(_ setup: inout Setup) {
    accuser = setup.column("accusation.accuser", Text("accuser", nl: "aanklager"), sight: .known)
    accused = setup.column("accusation.accused", Text("accused", nl: "beschuldigde"), sight: .known)
    accusedOf = setup.column("accusation.incident", Text("incident", nl: "incident"), sight: .known)
    saidWord = setup.column("accusation.word", Text("confidence", nl: "zekerheid"), sight: .known)
    way = setup.column("accusation.way", Text("audience", nl: "publiek"), sight: .known)
    asked = setup.column(
      "accusation.ask", Text("response asked", nl: "gevraagde reactie"), sight: .known)
    shownWeight = setup.column(
      "accusation.shown", Text("evidence shown", nl: "getoond bewijs"), unit: .logit,
      range: -20000...20000, sight: .known)
    answer = setup.column("accusation.answer", Text("answer", nl: "antwoord"), sight: .known)
    verdict = setup.column("accusation.verdict", Text("verdict", nl: "oordeel"), sight: .known)
    partner = setup.column("accusation.partner", Text("partner", nl: "partner"), sight: .known)
    accusedTurn = setup.column(
      "accusation.turn", Text("turn", nl: "beurt"), unit: .turns, range: 0...400, sight: .known)
    exposedWrong = setup.column(
      "accusation.wrong", Text("found wrong", nl: "onjuist gebleken"), sight: .known)
    chargeNumber = setup.column(
      "accusation.number", Text("public number", nl: "openbaar nummer"), unit: .count,
      range: 0...Int32.max, sight: .known)
    inReply = setup.column(
      "accusation.in-reply", Text("in reply to", nl: "als antwoord op"), sight: .known)
  }
}

extension Column where Of == Accusation, Value == Ref<Actor>? {
  /// Who speaks.
  public static var accuser: Self { Core.words.accusationColumns.accuser }
  /// Who is named.
  public static var accused: Self { Core.words.accusationColumns.accused }
  /// With whom a joint attribution is made; none for any other.
  public static var partner: Self { Core.words.accusationColumns.partner }
}

extension Column where Of == Accusation, Value == Ref<Incident>? {
  /// Of what.
  public static var accusedOf: Self { Core.words.accusationColumns.accusedOf }
}

extension Column where Of == Accusation, Value == Estimate {
  /// How sure the speaker says it is.
  public static var saidWord: Self { Core.words.accusationColumns.saidWord }
}

extension Column where Of == Accusation, Value == Way {
  /// Who reads it.
  public static var way: Self { Core.words.accusationColumns.way }
}

extension Column where Of == Accusation, Value == Response {
  /// The response asked for.
  public static var asked: Self { Core.words.accusationColumns.asked }
}

extension Column where Of == Accusation, Value == Int32 {
  /// The weight of the traces shown against the accused.
  public static var shownWeight: Self { Core.words.accusationColumns.shownWeight }
  /// When.
  public static var accusedTurn: Self { Core.words.accusationColumns.accusedTurn }
  /// The number by which everybody calls a public charge, from 1; 0 for one that only some have heard.
  public static var chargeNumber: Self { Core.words.accusationColumns.chargeNumber }
}

extension Column where Of == Accusation, Value == Answer {
  /// What the accused says.
  public static var answer: Self { Core.words.accusationColumns.answer }
}

extension Column where Of == Accusation, Value == Verdict {
  /// What third parties make of it.
  public static var verdict: Self { Core.words.accusationColumns.verdict }
}

extension Column where Of == Accusation, Value == Bool {
  /// Whether it has been found wrong.
  public static var exposedWrong: Self { Core.words.accusationColumns.exposedWrong }
}

extension Column where Of == Accusation, Value == Ref<Accusation>? {
  /// The charge that a countercharge answers; `nil` for any other.
  public static var inReply: Self { Core.words.accusationColumns.inReply }
}
