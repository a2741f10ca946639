/// Why means come or go: charges and responses.
struct ChargeReasonTerms: Sendable {
  let capitalForBelief: TermName
  let capitalForCharge: TermName
  let followed: TermName
  let capitalForIndictment: TermName
  let sanctioned: TermName
  let countered: TermName

  init(_ setup: inout Setup) {
    capitalForBelief = setup.term(
      "capital-belief", Text("your accusation was believed", nl: "uw beschuldiging werd geloofd"))
    capitalForCharge = setup.term(
      "capital-charge",
      Text("an accusation of you was believed", nl: "een beschuldiging van u werd geloofd"))
    followed = setup.term(
      "followed",
      Text("others did what was asked against you", nl: "anderen deden wat tegen u werd gevraagd"))
    capitalForIndictment = setup.term(
      "capital-indictment", Text("you were indicted", nl: "u werd aangeklaagd"))
    sanctioned = setup.term("sanctioned", Text("a sanction against you", nl: "een sanctie tegen u"))
    countered = setup.term(
      "countered", Text("a countermeasure against you", nl: "een tegenmaatregel tegen u"))
  }
}

extension TermName {
  /// Third parties believed what the actor said of another.
  public static var capitalForBelief: Self { Core.words.chargeReasonTerms.capitalForBelief }
  /// Third parties believed what another said of the actor.
  public static var capitalForCharge: Self { Core.words.chargeReasonTerms.capitalForCharge }
  /// Others gave the response that an accuser of the actor had asked for.
  public static var followed: Self { Core.words.chargeReasonTerms.followed }
  /// An indictment of the actor's people.
  public static var capitalForIndictment: Self { Core.words.chargeReasonTerms.capitalForIndictment }
  /// A sanction against the actor.
  public static var sanctioned: Self { Core.words.chargeReasonTerms.sanctioned }
  /// A countermeasure against the actor.
  public static var countered: Self { Core.words.chargeReasonTerms.countered }
}
