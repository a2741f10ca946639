// Bare names of the core's terms about things, for the kernel's own code.
extension TermName {
  package static var guarded: TermName { Core.words.operationTerms.guarded.name }
  package static var interest: TermName { Core.words.textTerms.interest.name }
  package static var saidFor: TermName { Core.words.gameTerms.saidFor.name }
  package static var saidAgainst: TermName { Core.words.gameTerms.saidAgainst.name }
}
