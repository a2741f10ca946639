import ParleyRules

/// The votes that were cast on a text.
struct Ballots {
  let text: Ref<Proposal>
  let out: Adjudication

  init(on text: Ref<Proposal>, out: Adjudication) {
    self.text = text
    self.out = out
  }

  /// A vote is cast on the text as it stands, and does not outlive it.
  func forget() {
    for actor in out.lens.actors where out.lens[.ballot, text, toward: actor] != .abstain {
      out.set(.ballot, of: text, toward: actor, to: .abstain)
    }
  }
}
