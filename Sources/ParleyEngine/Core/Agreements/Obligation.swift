import ParleyRules

/// What a signature is worth at home, once what was signed has to be carried out.
struct Obligation {
  let text: Ref<Proposal>
  let lens: Lens

  init(of text: Ref<Proposal>, through lens: Lens) {
    self.text = text
    self.lens = lens
  }

  /// What one's own signature is worth at home: 2 points (designer's judgement).
  private static let signatureGain: Int32 = points(2)
  /// What binds is carried out sooner: a political pledge 1 point, law 2 (designer's judgement, after the obligation of
  /// Abbott and others 2000). What the ladder costs at the vote it pays back here.
  private static let pledgeGain: Int32 = onePoint
  private static let lawGain: Int32 = points(2)

  func weigh(into odds: inout Odds) {
    odds.add(.signature, Self.signatureGain)
    switch lens[.tier, text] {
    case .voluntary: break
    case .political: odds.add(.pledge, Self.pledgeGain)
    case .legal: odds.add(.law, Self.lawGain)
    }
  }
}
