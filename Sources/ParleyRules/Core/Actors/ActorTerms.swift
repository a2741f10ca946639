/// The lines of ledgers about actors.
struct ActorTerms: Sendable {
  let doctrineTerm: TermName

  init(_ setup: inout Setup) {
    doctrineTerm = setup.term("doctrine", Text("its doctrine", nl: "zijn doctrine"))
  }
}

extension TermName {
  /// its doctrine.
  public static var doctrineTerm: Self { Core.words.actorTerms.doctrineTerm }
}
