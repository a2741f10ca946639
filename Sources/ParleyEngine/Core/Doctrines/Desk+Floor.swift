import ParleyRules

/// What a non-player wants of a forum, and what it has before one.
extension Desk {
  /// The measures in which it has an interest, highest first.
  var wishes: [Ref<Measure>] {
    let interests = view.all(Measure.self).map {
      (measure: $0, weight: view[.interest, $0, toward: actor])
    }
    return interests.filter { $0.weight > 0 }.sorted {
      $0.weight != $1.weight
        ? $0.weight > $1.weight : view.key(of: $0.measure) < view.key(of: $1.measure)
    }.map(\.measure)
  }

  /// Those among some measures that make sense in a forum and are not before it, nor adopted there, already.
  func fitting(_ wishes: [Ref<Measure>], in forum: Ref<Forum>) -> [Ref<Measure>] {
    let taken = view.all(Proposal.self, whose: .proposalForum, is: forum)
      .filter { view.isOpen($0) || view[.proposalStatus, $0] == .adopted }
      .flatMap { view.clauses(of: $0) }.map { view[.clauseMeasure, $0] }
    return wishes.filter { !taken.contains($0) && view.suits($0, in: forum) }
  }

  /// A text of its own is before a forum.
  func hasText(in forum: Ref<Forum>) -> Bool {
    view.all(Proposal.self, whose: .lead, is: actor).contains {
      view.isOpen($0) && view[.proposalForum, $0] == forum
    }
  }

  /// The open texts of forums in which it may speak now that do not bear its name.
  var joinable: [Ref<Proposal>] {
    view.all(Proposal.self).filter { text in
      let forum = view[.proposalForum, text]
      return view.isOpen(text) && view.speaks(actor, in: forum) && view.sits(forum)
        && view[.stance, text, toward: actor] == .none
    }
  }
}
