/// The lines of ledgers about alleged breaches.
struct AllegationTerms: Sendable {
  let seenBefore: TermName
  let forbiddenDeed: TermName

  init(_ setup: inout Setup) {
    seenBefore = setup.term(
      "seen-before", Text("what all have seen of it", nl: "wat allen ervan gezien hebben"),
      lever: Text("have it inspected first", nl: "laat eerst inspecteren"))
    forbiddenDeed = setup.term(
      "forbidden-deed",
      Text("whom we take to have done what it forbids", nl: "wie volgens ons deed wat verboden is"),
      lever: Text("name the culprit first, and be believed", nl: "wijs eerst de dader aan"))
  }
}

extension TermName {
  /// what all have seen of it.
  public static var seenBefore: Self { Core.words.allegationTerms.seenBefore }
  /// whom we take to have done what it forbids.
  public static var forbiddenDeed: Self { Core.words.allegationTerms.forbiddenDeed }
}
