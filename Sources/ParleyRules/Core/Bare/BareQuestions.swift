// Bare numbers of the core's questions, for the kernel's own code.
extension QuestionNumber {
  package static var find: QuestionNumber { Questions.find.number }
  package static var believe: QuestionNumber { Questions.believe.number }
  package static var reply: QuestionNumber { Questions.reply.number }
  package static var retaliate: QuestionNumber { Questions.retaliate.number }
  package static var verdict: QuestionNumber { Questions.verdict.number }
  package static var doctrine: QuestionNumber { Questions.doctrine.number }
  package static var price: QuestionNumber { Questions.price.number }
  package static var argue: QuestionNumber { Questions.argue.number }
  package static var implement: QuestionNumber { Questions.implement.number }
  package static var verify: QuestionNumber { Questions.verify.number }
  package static var allege: QuestionNumber { Questions.allege.number }
  package static var credit: QuestionNumber { Questions.credit.number }
  package static var succeed: QuestionNumber { Questions.succeed.number }
  package static var detect: QuestionNumber { Questions.detect.number }
  package static var spot: QuestionNumber { Questions.spot.number }
  package static var identify: QuestionNumber { Questions.identify.number }
  package static var mandate: QuestionNumber { Questions.mandate.number }
  package static var vote: QuestionNumber { Questions.vote.number }
  package static var join: QuestionNumber { Questions.join.number }
  package static var adopt: QuestionNumber { Questions.adopt.number }
  package static var follow: QuestionNumber { Questions.follow.number }
  package static var cosign: QuestionNumber { Questions.cosign.number }
}
