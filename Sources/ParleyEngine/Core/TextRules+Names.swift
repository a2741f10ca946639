import ParleyRules

/// Whose name stands under a text, and for how long.
extension TextRules {
  /// A text was changed or defined: those whom nobody plays, whose name is under it and whom the change did not
  /// serve, look at it again. Where home no longer carries it the lead takes it back, a sponsor takes its name off:
  /// at once, so that the floor still has the time to win them back.
  func reconsider(after happening: Happening, _ lens: Lens, _ out: Adjudication) {
    let text = happening.row(1)
    guard lens.isOpen(text) else { return }
    let lead = lens.row(.lead, text)
    if isLost(lead, after: happening, lens, out) {
      out.set(.proposalStatus, text, ProposalStatus.withdrawn)
      out.tell(.textWithdrawn, lead, text, to: .everybody)
      return
    }
    for sponsor in lens.sponsors(of: text)
    where sponsor != lead && isLost(sponsor, after: happening, lens, out) {
      out.set(.stance, text, toward: sponsor, Stance.none)
      out.tell(.nameTakenOff, sponsor, text, lead, to: .everybody)
    }
  }

  /// Whether a change loses the text somebody whose name is under it. A team says so itself.
  private func isLost(
    _ actor: Row, after happening: Happening, _ lens: Lens, _ out: Adjudication
  ) -> Bool {
    guard lens[.seated, actor] == 0, actor != happening.row(0),
      !Self.serves(actor, happening, lens)
    else { return false }
    let key = happening.cause.with(lens.world.key(.actor, actor))
    return out.measure(.mandate, Subject(actor, happening.row(1)), key: key) <= 0
  }

  /// Whether a change is one that the actor wants: nobody leaves a text for that.
  private static func serves(_ actor: Row, _ happening: Happening, _ lens: Lens) -> Bool {
    guard happening.kind == .textAmended else { return false }
    let interest = lens.seen(by: actor)[.interest, happening.row(3), toward: actor]
    return happening[2] == Change.add.rawValue ? interest > 0 : interest < 0
  }
}
