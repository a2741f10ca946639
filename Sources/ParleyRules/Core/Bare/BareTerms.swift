// Bare names of the core's terms about things, for the kernel's own code.
extension TermName {
  package static var guarded: TermName { Core.words.operationTerms.guarded.name }
  package static var shielded: TermName { Core.words.operationTerms.shielded.name }
  package static var insider: TermName { Core.words.operationTerms.insider.name }
  package static var supplied: TermName { Core.words.operationTerms.supplied.name }
  package static var hunted: TermName { Core.words.operationTerms.hunted.name }
  package static var interest: TermName { Core.words.textTerms.interest.name }
  package static var softenedInterest: TermName { Core.words.textTerms.softenedInterest.name }
  package static var aye: TermName { Core.words.textTerms.aye.name }
  package static var nay: TermName { Core.words.textTerms.nay.name }
  package static var objection: TermName { Core.words.textTerms.objection.name }
  package static var withheld: TermName { Core.words.textTerms.withheld.name }
  package static var saidFor: TermName { Core.words.gameTerms.saidFor.name }
  package static var saidAgainst: TermName { Core.words.gameTerms.saidAgainst.name }
  package static var foundWrongBefore: TermName {
    Core.words.attributionTerms.foundWrongBefore.name
  }
  package static var accuserCamp: TermName { Core.words.attributionTerms.accuserCamp.name }
  package static var accusedCamp: TermName { Core.words.attributionTerms.accusedCamp.name }
}
