import ParleyRules

/// Whose name stands under a text, and for how long.
extension TextRules {
  /// A text that home never carried, as its author wrote it down, is left where a change makes it worse by this much
  /// again: 1 point, more than the company of a new sponsor makes (designer's judgement).
  static let grievance: Int32 = onePoint

  /// Keeps what home makes of a text that is about to be changed, for those whom nobody plays and whose name is under
  /// it: whether the change was against them is seen by what home makes of it then.
  /// - Parameter change: the key of the change; one act may make two.
  func noteHomes(on text: Row, before change: Key, _ lens: Lens, _ out: Adjudication) {
    for actor in lens.sponsors(of: text) where lens[.seated, actor] == 0 {
      let key = change.with(lens.world.key(.actor, actor))
      out.set(
        .homeBefore, text, toward: actor, out.measure(.mandate, Subject(actor, text), key: key))
    }
  }

  /// A text was changed or defined: those whom nobody plays and whose name is under it look at it again. Where home
  /// carried it and no longer does, or never did and now does so even less, the lead takes it back, a sponsor takes
  /// its name off: at once, so that the floor still has the time to win them back.
  func reconsider(after happening: Happening, _ lens: Lens, _ out: Adjudication) {
    let (changer, text) = (happening.row(0), happening.row(1))
    guard lens.isOpen(text) else { return }
    let lead = lens.row(.lead, text)
    func isLost(_ actor: Row) -> Bool {
      guard lens[.seated, actor] == 0, actor != changer else { return false }
      let key = happening.cause.with(lens.world.key(.actor, actor))
      let home = out.measure(.mandate, Subject(actor, text), key: key)
      let before = lens[.homeBefore, text, toward: actor]
      let loss = Int64(before) - Int64(home)
      return home <= 0 && loss >= (before > 0 ? 1 : Int64(Self.grievance))
    }
    // All of them are looked at, whatever is found at the first.
    let lost = lens.sponsors(of: text).filter(isLost)
    if lost.contains(lead) {
      out.set(.proposalStatus, text, ProposalStatus.withdrawn)
      out.tell(.textWithdrawn, lead, text, to: .everybody)
      return
    }
    for sponsor in lost {
      out.set(.stance, text, toward: sponsor, Stance.none)
      out.tell(.nameTakenOff, sponsor, text, lead, to: .everybody)
    }
  }
}
