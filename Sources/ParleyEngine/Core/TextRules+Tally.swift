import ParleyRules

extension TextRules {
  /// The floor closes: texts whose turn it is are voted, the others have had a reading.
  func tally(_ forum: Row, _ lens: Lens, _ out: Adjudication) {
    let docket = Docket(of: forum, lens)
    for text in docket.read {
      out.add(.readings, text, 1)
      out.tell(.textRead, text, to: .everybody)
    }
    for text in docket.voted { bringToVote(text, in: forum, lens, out) }
    for text in Docket.texts(before: forum, lens) where !docket.voted.contains(text) {
      if lens.word(.rule, forum) == DecisionRule.bilateral {
        // A vote that was cast waits for the other's: said of every such text, so that it betrays no ballot.
        out.tell(.textWaits, text, to: .everybody)
        continue
      }
      forgetBallots(on: text, lens, out)
    }
  }

  /// A vote is cast on the text as it stands, and does not outlive it.
  func forgetBallots(on text: Row, _ lens: Lens, _ out: Adjudication) {
    for actor in lens.actors where lens[.ballot, text, toward: actor] != Ballot.abstain.rawValue {
      out.set(.ballot, text, toward: actor, Ballot.abstain)
    }
  }

  /// Votes are public once counted: who stood in the way is named, five to a line.
  private func nameThoseAgainst(_ text: Row, _ count: Count, _ out: Adjudication) {
    let against = count.votes.filter { $0.ballot == .no }.map(\.member.number)
    for start in stride(from: 0, to: against.count, by: 5) {
      out.tell(.textOpposed, [text.number] + against[start...].prefix(5), to: .everybody)
    }
  }

  private func bringToVote(_ text: Row, in forum: Row, _ lens: Lens, _ out: Adjudication) {
    let rule: DecisionRule = lens.word(.rule, forum) ?? .consensus
    let votes = lens.members(of: forum).map { member in
      Count.Vote(
        member, ballot(of: member, on: text, by: rule, lens, out),
        chairs: lens[.chairs, forum, toward: member])
    }
    let count = Count(votes, by: rule)
    for vote in votes { charge(vote, on: text, lens, out) }
    let isAdopted = out.count(
      .adopt, Subject(text), key: lens.world.key(.proposal, text),
      causes: votes.flatMap { causes(of: $0, on: text, lens, out) }, count.speak)
    out.tell(
      .textVoted,
      [text.number, count.chairs(.yes), count.chairs(.no), count.chairs(.abstain)], to: .everybody)
    nameThoseAgainst(text, count, out)
    if isAdopted {
      adopt(text, in: forum, count, lens, out)
    } else {
      out.set(.proposalStatus, text, ProposalStatus.failed)
      out.tell(.textFailed, text, forum, to: .everybody)
    }
  }

  /// Teams have raised their cards; blocs answer by the odds of home.
  private func ballot(
    of member: Row, on text: Row, by rule: DecisionRule, _ lens: Lens, _ out: Adjudication
  ) -> Ballot {
    if lens[.seated, member] > 0 {
      return lens.word(.ballot, text, toward: member) ?? .abstain
    }
    let ballot = answer(of: member, on: text, by: rule, lens, out)
    out.set(.ballot, text, toward: member, ballot)
    return ballot
  }

  /// What a vote rests on: the odds of a bloc and its home, the home of a team.
  private func causes(
    of vote: Count.Vote, on text: Row, _ lens: Lens, _ out: Adjudication
  ) -> [Key] {
    let key = Self.key(of: vote.member, on: text, lens)
    let home = out.key(of: .mandate, about: key)
    return lens[.seated, vote.member] > 0 ? [home] : [out.key(of: .vote, about: key), home]
  }

  /// The key of what one member makes of one text.
  private static func key(of member: Row, on text: Row, _ lens: Lens) -> Key {
    lens.world.key(.proposal, text).with(lens.world.key(.actor, member))
  }

  /// In a forum of consensus a bloc that does not object says yes if its own name is on the text,
  /// or else if home carries it; otherwise it is silent.
  private func answer(
    of bloc: Row, on text: Row, by rule: DecisionRule, _ lens: Lens, _ out: Adjudication
  ) -> Ballot {
    let subject = Subject(bloc, text)
    let key = Self.key(of: bloc, on: text, lens)
    // Home is looked at whatever the vote is: what an obstacle makes of the one must not hide the other.
    let home = out.measure(.mandate, subject, key: key)
    guard out.ask(.vote, subject, key: key) else { return .no }
    if lens[.stance, text, toward: bloc] != Stance.none.rawValue { return .yes }
    return rule != .consensus || home > 0 ? .yes : .abstain
  }

  /// A team that votes against home pays for it at home.
  private func charge(_ vote: Count.Vote, on text: Row, _ lens: Lens, _ out: Adjudication) {
    guard lens[.seated, vote.member] > 0 else { return }
    let home = out.measure(
      .mandate, Subject(vote.member, text), key: Self.key(of: vote.member, on: text, lens))
    let rule: DecisionRule = lens.word(.rule, lens.row(.proposalForum, text)) ?? .consensus
    let price = Count.price(of: vote.ballot, home: home, by: rule)
    guard price > 0 else { return }
    out.add(.capital, to: vote.member, -price, because: .capitalForVote, lens)
    out.tell(.votedAgainstHome, [text.number, price], to: .only(ActorSet(vote.member)))
  }

  /// The text becomes an agreement that binds its signatories; its lead has something to show at
  /// home.
  private func adopt(
    _ text: Row, in forum: Row, _ count: Count, _ lens: Lens, _ out: Adjudication
  ) {
    let key = Adjudication.key(
      of: .agreement, broughtAboutBy: lens.world.key(.proposal, text))
    let agreement = out.create(.agreement, key: key, knownBy: .everybody)
    out.set(.agreementProposal, agreement, text)
    out.set(.agreementTurn, agreement, lens[.turn])
    out.set(.inForce, agreement, 1)
    out.set(.due, agreement, lens.instalments(of: text))
    for party in count.signatories {
      out.set(.standing, agreement, toward: party, Standing.signed)
    }
    out.set(.proposalStatus, text, ProposalStatus.adopted)
    out.add(.capital, to: lens.row(.lead, text), 1, because: .capitalForText, lens)
    out.tell(.textAdopted, text, agreement, forum, to: .everybody)
  }
}
