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
    guard desk.has(.table), let forum = forum(for: desk, out) else { return }
    let subject = Subject(desk.actor, .none, Doctrine.table.row)
    guard out.ask(.doctrine, subject, key: desk.key(.table)) else { return }
    var codes = [Int32](repeating: Order.empty, count: 4)
    for (place, measure) in wishes(of: desk, in: forum).enumerated() {
      codes[place] = measure.number
    }
    out.file(desk.order(Verbs.propose.number, codes + [forum.number, Tier.voluntary.rawValue]))
  }

  private func forum(for desk: Desk, _ out: Adjudication) -> Row? {
    let view = desk.view
    let forums = view.rows(.forum).filter { forum in
      view.isMember(desk.actor, of: forum) && !wishes(of: desk, in: forum).isEmpty
        && !view.rows(.proposal).contains {
          view.isOpen($0) && view[.lead, $0] == desk.actor.number
            && view[.proposalForum, $0] == forum.number
        }
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

  /// The measures of its highest interest that make sense in that forum and are not before it, nor
  /// signed by it there, already.
  private func wishes(of desk: Desk, in forum: Row) -> [Row] {
    let view = desk.view
    let taken = view.rows(.proposal).filter {
      view[.proposalForum, $0] == forum.number
        && (view.isOpen($0) || view[.proposalStatus, $0] == ProposalStatus.adopted.rawValue)
    }
    let wanted = view.rows(.measure).filter { measure in
      view[.interest, measure, toward: desk.actor] > 0 && view.suits(measure, in: forum)
        && !taken.contains { view.clause(of: $0, saying: measure) != nil }
    }
    func rank(_ measure: Row) -> (Int32, Key) {
      (-view[.interest, measure, toward: desk.actor], view.world.key(.measure, measure))
    }
    return Array(wanted.sorted { rank($0) < rank($1) }.prefix(Self.measures))
  }
}
