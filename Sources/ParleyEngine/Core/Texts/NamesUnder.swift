import ParleyRules

/// Whose name stands under a text, and for how long.
struct NamesUnder {
  let out: Adjudication

  private var lens: Lens { out.lens }

  /// A text that home never carried, as its author wrote it down, is left where a change makes it worse by this much
  /// again: 1 point, more than the company of a new sponsor makes (designer's judgement).
  private static let grievance: Int32 = onePoint

  /// Keeps what home makes of a text that is about to be changed, for those whom nobody plays and whose name is under
  /// it: whether the change was against them is seen by what home makes of it then.
  /// - Parameter change: the key of the change; one act may make two.
  func noteHomes(on text: Ref<Proposal>, before change: Key) {
    for actor in lens.sponsors(of: text) where !lens[.seated, actor] {
      out.set(
        .homeBefore, of: text, toward: actor, to: home(of: actor, on: text, keyed: change))
    }
  }

  /// A text was changed or defined: those whom nobody plays and whose name is under it look at it again. Where home
  /// carried it and no longer does, or never did and now does so even less, the lead takes it back, a sponsor takes
  /// its name off: at once, so that the floor still has the time to win them back.
  /// - Parameter key: that of the change.
  func reconsider(_ text: Ref<Proposal>, changedBy changer: Ref<Actor>, key: Key) {
    guard lens.isOpen(text) else { return }
    // All of them are looked at, whatever is found at the first.
    let lost = lens.sponsors(of: text).filter {
      $0 != changer && !lens[.seated, $0] && isLost($0, to: text, keyed: key)
    }
    let lead = lens[.lead, text]
    if let lead, lost.contains(lead) {
      out.set(.proposalStatus, of: text, to: .withdrawn)
      out.tell(Happenings.textWithdrawn(lead, text), to: .everybody)
      return
    }
    for sponsor in lost {
      out.set(.stance, of: text, toward: sponsor, to: .none)
      out.tell(Happenings.nameTakenOff(sponsor, text, lead), to: .everybody)
    }
  }

  private func isLost(_ actor: Ref<Actor>, to text: Ref<Proposal>, keyed key: Key) -> Bool {
    let home = home(of: actor, on: text, keyed: key)
    let before = lens[.homeBefore, text, toward: actor]
    let loss = Int64(before) - Int64(home)
    return home <= 0 && loss >= (before > 0 ? 1 : Int64(Self.grievance))
  }

  private func home(of actor: Ref<Actor>, on text: Ref<Proposal>, keyed key: Key) -> Int32 {
    out.measure(Questions.mandate(actor, text), key: key.with(lens.key(of: actor)))
  }
}
