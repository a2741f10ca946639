import ParleyRules

extension DoctrineRules {
  /// A name under a text is asked for more than a vote: 4 points, so that a text which home is very likely to carry is
  /// joined as often as its reader tables one of its own (designer's judgement).
  static let liking: Int32 = points(4)
  /// Measures a text of a non-player opens with, at most.
  static let measures = 3

  /// Whether it puts its name under a text: as often as it works on texts, if home carries it.
  func weighJoining(_ actor: Row, _ lens: Lens, _ odds: inout Odds) {
    odds.add(.doctrineTerm, AgreementRules.logit(share: lens[Doctrine.table.quantity, actor]))
    odds.add(terms.liking, -Self.liking)
  }

  /// One act on the floor: it joins a text, or softens one that bears its name, or tables one of its own.
  ///
  /// All of it is asked each turn, so that what an obstacle makes of one thing never decides whether another is asked.
  func takeFloor(_ desk: Desk, _ out: Adjudication) {
    let acts = [join(desk, out), soften(desk, out), table(desk, out)]
    if let act = acts.lazy.compactMap({ $0 }).first { out.file(act) }
  }

  /// Joins the oldest of the texts that it would put its name under.
  private func join(_ desk: Desk, _ out: Adjudication) -> Order? {
    guard desk.has(.table) else { return nil }
    let view = desk.view
    let open = view.rows(.proposal).filter { text in
      view.isOpen(text) && view.isMember(desk.actor, of: view.row(.proposalForum, text))
        && view[.stance, text, toward: desk.actor] == Stance.none.rawValue
    }
    let joined = open.filter { text in
      out.ask(
        .join, Subject(desk.actor, text), key: desk.key(.table, about: .proposal, text))
    }
    return joined.first.map { desk.order(Verbs.sponsor.number, [$0.number]) }
  }

  /// Tables what it wants most in a forum where it has no text of its own before the house.
  private func table(_ desk: Desk, _ out: Adjudication) -> Order? {
    guard desk.has(.table) else { return nil }
    let wishes = desk.wishes
    guard !wishes.isEmpty, let forum = forum(for: desk, wishes, out) else { return nil }
    let subject = Subject(desk.actor, .none, Doctrine.table.row)
    guard out.ask(.doctrine, subject, key: desk.key(.table)) else { return nil }
    var codes = [Int32](repeating: Order.empty, count: 4)
    for (place, measure) in desk.fitting(wishes, forum).prefix(Self.measures).enumerated() {
      codes[place] = measure.number
    }
    return desk.order(Verbs.propose.number, codes + [forum.number, Tier.voluntary.rawValue])
  }

  private func forum(for desk: Desk, _ wishes: [Row], _ out: Adjudication) -> Row? {
    let view = desk.view
    let forums = view.rows(.forum).filter { forum in
      view.isMember(desk.actor, of: forum) && !desk.hasText(in: forum)
        && !desk.fitting(wishes, forum).isEmpty
    }
    let options = forums.map { forum in
      (
        Subject(desk.actor, .none, Doctrine.table.row, forum),
        desk.key(.table).with(view.world.key(.forum, forum))
      )
    }
    guard forums.count > 1 else { return forums.first }
    return out.choose(.doctrine, among: options).map { forums[$0] }
  }
}

extension Desk {
  /// The measures in which it has an interest, highest first.
  var wishes: [Row] {
    let interests = view.rows(.measure).map {
      (row: $0, weight: view[.interest, $0, toward: actor])
    }
    return interests.filter { $0.weight > 0 }.sorted {
      $0.weight != $1.weight
        ? $0.weight > $1.weight
        : view.world.key(.measure, $0.row) < view.world.key(.measure, $1.row)
    }.map(\.row)
  }

  /// Those among them that make sense in a forum and are not before it, nor adopted there, already.
  func fitting(_ wishes: [Row], _ forum: Row) -> [Row] {
    let taken = view.rows(.proposal, of: forum, by: .proposalForum)
      .filter {
        view.isOpen($0) || view[.proposalStatus, $0] == ProposalStatus.adopted.rawValue
      }
      .flatMap { view.clauses(of: $0) }.map { view.row(.clauseMeasure, $0) }
    return wishes.filter { !taken.contains($0) && view.suits($0, in: forum) }
  }

  /// A text of its own is before a forum.
  func hasText(in forum: Row) -> Bool {
    view.rows(.proposal, of: actor, by: .lead).contains {
      view.isOpen($0) && view[.proposalForum, $0] == forum.number
    }
  }
}
