/// The lines of ledgers about agreements.
struct AgreementTerms: Sendable {
  let signature: TermName
  let function: TermName
  let pledge: TermName
  let law: TermName

  init(_ setup: inout Setup) {
    signature = setup.term("signature", Text("we signed it", nl: "wij hebben het ondertekend"))
    function = setup.term(
      "function", Text("how far such things show", nl: "hoe ver zoiets zichtbaar is"))
    pledge = setup.term(
      "pledge", Text("it is a political pledge", nl: "het is een politieke toezegging"))
    law = setup.term("law", Text("it is the law", nl: "het is bindend recht"))
  }
}

extension TermName {
  /// we signed it.
  public static var signature: Self { Core.words.agreementTerms.signature }
  /// how far such things show.
  public static var function: Self { Core.words.agreementTerms.function }
  /// it is a political pledge.
  public static var pledge: Self { Core.words.agreementTerms.pledge }
  /// it is the law.
  public static var law: Self { Core.words.agreementTerms.law }
}
