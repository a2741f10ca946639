import ParleyRules

extension TextRules {
  /// Puts a text on the table: the proposal, its clauses and its title, known to everybody.
  /// - Parameters:
  ///   - clauses: its measures, in the order in which they are written.
  ///   - cause: the key of the order or inject that brings it about; `n` tells several apart.
  ///   - status: `docket` for a scripted text, which the room has had since the briefing.
  /// - Returns: the text, which comes to be at the end of the stage.
  @discardableResult
  public static func table(
    lead: Ref<Actor>, forum: Ref<Forum>, tier: Tier, clauses: [Ref<Measure>], title: String?,
    cause: Key, n: Int = 0, status: ProposalStatus = .docket, out: Adjudication
  ) -> Ref<Proposal> {
    let key = Proposal.key(broughtAboutBy: cause, n: n)
    let text = out.create(Proposal.self, key: key, knownBy: .everybody) {
      $0[.proposalForum] = forum
      $0[.lead] = lead
      $0[.tier] = tier
      $0[.proposalStatus] = status
      $0[.proposalTurn] = out.lens[.turn]
      $0[.stance, toward: lead] = .lead
    }
    if let title {
      let words = out.write(
        title, key: Passage.key(broughtAboutBy: key), knownBy: .everybody)
      out.set(.proposalTitle, of: text, to: words)
    }
    for measure in clauses { write(measure, into: text, keyed: key, out: out) }
    out.tell(Happenings.textTabled(lead, text, forum), to: .everybody)
    return text
  }

  /// A new clause. Its key is made of text and measure, so that the order of clauses changes no
  /// draw.
  /// - Parameter key: that of the text.
  static func write(
    _ measure: Ref<Measure>, into text: Ref<Proposal>, keyed key: Key, out: Adjudication
  ) {
    let about = key.with(out.lens.key(of: measure))
    out.create(Clause.self, key: Clause.key(broughtAboutBy: about), knownBy: .everybody) {
      $0[.clauseProposal] = text
      $0[.clauseMeasure] = measure
    }
  }
}
