import ParleyRules

/// The votes of one forum as the floor closes.
struct Tally {
  let forum: Ref<Forum>
  let rule: DecisionRule
  let out: Adjudication

  private var lens: Lens { out.lens }

  init(in forum: Ref<Forum>, out: Adjudication) {
    self.forum = forum
    rule = out.lens[.rule, forum]
    self.out = out
  }

  /// Texts whose turn it is are voted, the others have had a reading, or fall with the mandate of the forum.
  func take() {
    let docket = Docket(of: forum, in: lens) { out.weigh($0) }
    for text in docket.voted { bringToVote(text) }
    if lens.isLastSitting(of: forum) || lens.isMandateOver(of: forum) {
      endMandate(after: docket.voted)
    } else {
      putOff(docket)
    }
  }

  private func putOff(_ docket: Docket) {
    for text in docket.read {
      out.add(1, to: .readings, of: text)
      out.tell(Happenings.textRead(text), to: .everybody)
    }
    for text in Docket.texts(before: forum, in: lens) where !docket.voted.contains(text) {
      if rule == .bilateral {
        // A vote that was cast waits for the other's: said of every such text, so that it betrays no ballot.
        out.tell(Happenings.textWaits(text), to: .everybody)
        continue
      }
      Ballots(on: text, out: out).forget()
    }
  }

  /// What is still open when the last sitting closes falls, and so does what comes in later; what was adopted stands.
  private func endMandate(after voted: [Ref<Proposal>]) {
    for text in lens.texts
    where lens[.proposalForum, text] == forum && lens.isOpen(text) && !voted.contains(text) {
      out.set(.proposalStatus, of: text, to: .failed)
      out.tell(Happenings.textFell(text, forum), to: .everybody)
    }
    if lens.isLastSitting(of: forum) {
      out.tell(Happenings.mandateEnded(forum), to: .everybody)
    }
  }

  private func bringToVote(_ text: Ref<Proposal>) {
    let votes = lens.members(of: forum).map { member in
      Count.Vote(
        by: member, ballot(of: member, on: text), chairs: lens[.chairs, forum, toward: member])
    }
    let count = Count(votes, by: rule)
    for vote in votes { charge(vote, on: text) }
    let isAdopted = out.count(
      Questions.adopt(text), key: lens.key(of: text),
      causes: votes.flatMap { causes(of: $0, on: text) }, count.speak)
    out.tell(
      Happenings.textVoted(text, count.chairs(.yes), count.chairs(.no), count.chairs(.abstain)),
      to: .everybody)
    nameThoseAgainst(text, in: count)
    if isAdopted {
      adopt(text, binding: count.signatories)
    } else {
      out.set(.proposalStatus, of: text, to: .failed)
      out.tell(Happenings.textFailed(text, forum), to: .everybody)
    }
  }

  /// Votes are public once counted: who stood in the way is named, five to a line.
  private func nameThoseAgainst(_ text: Ref<Proposal>, in count: Count) {
    let against = count.votes.filter { $0.ballot == .no }.map(\.member)
    for start in stride(from: 0, to: against.count, by: 5) {
      func next(_ place: Int) -> Ref<Actor>? {
        against.indices.contains(start + place) ? against[start + place] : nil
      }
      out.tell(
        Happenings.textOpposed(text, against[start], next(1), next(2), next(3), next(4)),
        to: .everybody)
    }
  }

  // MARK: Votes

  /// Teams have raised their cards; blocs answer by the odds of home.
  private func ballot(of member: Ref<Actor>, on text: Ref<Proposal>) -> Ballot {
    if lens[.seated, member] { return lens[.ballot, text, toward: member] }
    let ballot = answer(of: member, on: text)
    out.set(.ballot, of: text, toward: member, to: ballot)
    return ballot
  }

  /// In a forum of consensus a bloc that does not object says yes if its own name is on the text,
  /// or else if home carries it; otherwise it is silent.
  private func answer(of bloc: Ref<Actor>, on text: Ref<Proposal>) -> Ballot {
    // Home is looked at whatever the vote is: what an obstacle makes of the one must not hide the other.
    let home = home(of: bloc, on: text)
    guard out.ask(Questions.vote(bloc, text), key: key(of: bloc, on: text)) else { return .no }
    if lens[.stance, text, toward: bloc] != .none { return .yes }
    return rule != .consensus || home > 0 ? .yes : .abstain
  }

  /// A team that votes against home pays for it at home.
  private func charge(_ vote: Count.Vote, on text: Ref<Proposal>) {
    guard lens[.seated, vote.member] else { return }
    let price = Count.price(of: vote.ballot, home: home(of: vote.member, on: text), by: rule)
    guard price > 0 else { return }
    out.give(-price, of: .capital, to: vote.member, because: .capitalForVote)
    out.tell(Happenings.votedAgainstHome(text, price), to: .actors(vote.member))
  }

  private func home(of member: Ref<Actor>, on text: Ref<Proposal>) -> Int32 {
    out.measure(Questions.mandate(member, text), key: key(of: member, on: text))
  }

  /// What a vote rests on: the odds of a bloc and its home, the home of a team.
  private func causes(of vote: Count.Vote, on text: Ref<Proposal>) -> [Key] {
    let key = key(of: vote.member, on: text)
    let home = out.key(of: Questions.mandate, about: key)
    return lens[.seated, vote.member] ? [home] : [out.key(of: Questions.vote, about: key), home]
  }

  /// The key of what one member makes of one text.
  private func key(of member: Ref<Actor>, on text: Ref<Proposal>) -> Key {
    lens.key(of: text).with(lens.key(of: member))
  }

  // MARK: What comes of it

  /// The text becomes an agreement that binds its signatories; its lead has something to show at
  /// home.
  private func adopt(_ text: Ref<Proposal>, binding signatories: [Ref<Actor>]) {
    let key = Agreement.key(broughtAboutBy: lens.key(of: text))
    let agreement = out.create(Agreement.self, key: key, knownBy: .everybody) {
      $0[.agreementProposal] = text
      $0[.agreementTurn] = lens[.turn]
      $0[.inForce] = true
      $0[.due] = lens.instalments(of: text)
      for party in signatories { $0[.standing, toward: party] = .signed }
    }
    out.set(.proposalStatus, of: text, to: .adopted)
    if let lead = lens[.lead, text] {
      out.give(1, of: .capital, to: lead, because: .capitalForText)
    }
    out.tell(Happenings.textAdopted(text, agreement, forum), to: .everybody)
  }
}
