import ParleyRules

extension DoctrineRules {
  /// A non-player puts its name under a text that home carries by this much: 1 point (designer's
  /// judgement).
  static let liking: Int32 = onePoint
  /// Trust that is called fair, in thousandths (`play.md` section 9).
  static let fairTrust: Int32 = 500
  /// Measures a text of a non-player opens with, at most.
  static let measures = 3

  /// Joins the oldest text that it likes and whose lead it trusts.
  func join(_ desk: Desk, _ out: Adjudication) -> Bool {
    guard desk.has(.table) else { return false }
    let view = desk.view
    let liked = view.rows(.proposal).first { text in
      view.isOpen(text) && view.isMember(desk.actor, of: view.row(.proposalForum, text))
        && view[.stance, text, toward: desk.actor] == Stance.none.rawValue
        && trusts(view.row(.lead, text), desk)
        && out.measure(.mandate, Subject(desk.actor, text), key: joining(text, desk)) >= Self.liking
    }
    guard let liked else { return false }
    let subject = Subject(desk.actor, view.row(.lead, liked), Doctrine.table.row)
    let key = joining(liked, desk)
    let home = out.key(of: .mandate, about: key)
    guard out.ask(.doctrine, subject, key: key, causes: [home]) else { return false }
    out.file(desk.order(Verbs.sponsor.number, [liked.number]))
    return true
  }

  /// The key of whether an actor joins a text.
  private func joining(_ text: Row, _ desk: Desk) -> Key {
    desk.key(.table).with(desk.view.world.key(.proposal, text))
  }

  private func trusts(_ lead: Row, _ desk: Desk) -> Bool {
    desk.view.areOfOneCamp(desk.actor, lead)
      || desk.view[.trust, desk.actor, toward: lead] >= Self.fairTrust
  }

  /// Tables what it wants most in a forum where it has no text of its own before the house.
  func table(_ desk: Desk, _ out: Adjudication) {
    guard desk.has(.table) else { return }
    let wishes = desk.wishes
    guard !wishes.isEmpty, let forum = forum(for: desk, wishes, out) else { return }
    let subject = Subject(desk.actor, .none, Doctrine.table.row)
    guard out.ask(.doctrine, subject, key: desk.key(.table)) else { return }
    var codes = [Int32](repeating: Order.empty, count: 4)
    for (place, measure) in desk.fitting(wishes, forum).prefix(Self.measures).enumerated() {
      codes[place] = measure.number
    }
    out.file(desk.order(Verbs.propose.number, codes + [forum.number, Tier.voluntary.rawValue]))
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
