import ParleyRules

/// Which texts of a forum come to a vote on a floor, and which are only read.
///
/// A text tabled on one floor can be voted from the next, oldest first, unless its lead holds it
/// back. Up to twelve voices: two votes a turn. Larger: one vote a turn, and two readings in two
/// turns. Bilateral: no limit (`play.md` 5.1, designer's judgement).
public struct Docket: Equatable, Sendable {
  /// A text on the docket.
  public struct Entry: Equatable, Sendable {
    /// The text, on the docket of its forum.
    public let text: Ref<Proposal>
    /// The turn in which it was tabled.
    public let tabled: Int32
    /// Readings it had on earlier floors, or that somebody waived.
    public let readings: Int32
    /// Whether its lead keeps it off the vote.
    public let isHeldBack: Bool

    /// A text with the turn in which it was tabled, from 1, and the readings it has had.
    public init(
      _ text: Ref<Proposal>, tabled: Int32, readings: Int32 = 0, isHeldBack: Bool = false
    ) {
      self.text = text
      self.tabled = tabled
      self.readings = readings
      self.isHeldBack = isHeldBack
    }
  }

  /// More voices than these, and a text is read twice before its vote.
  public static let smallForum: Int32 = 12

  /// The texts that come to a vote on this floor, oldest first.
  public let voted: [Ref<Proposal>]
  /// The texts that are read and wait for a later floor.
  public let read: [Ref<Proposal>]

  /// - Parameters:
  ///   - entries: texts on the docket, in the order in which they were tabled.
  ///   - voices: chairs of the forum.
  public init(_ entries: [Entry], voices: Int32, rule: DecisionRule) {
    let free = entries.enumerated()
      .filter { !$0.element.isHeldBack }
      .sorted { ($0.element.tabled, $0.offset) < ($1.element.tabled, $1.offset) }
      .map(\.element)
    let needed = Docket.readings(voices: voices, rule: rule)
    let ripe = free.filter { $0.readings + 1 >= needed }.map(\.text)
    let chosen = Array(ripe.prefix(Docket.votes(voices: voices, rule: rule)))
    voted = chosen
    read = free.map(\.text).filter { !chosen.contains($0) }
  }

  /// Votes that a forum can hold on one floor.
  public static func votes(voices: Int32, rule: DecisionRule) -> Int {
    if rule == .bilateral { return .max }
    return voices > smallForum ? 1 : 2
  }

  /// Readings that a text needs, the one of its vote included.
  public static func readings(voices: Int32, rule: DecisionRule) -> Int32 {
    rule != .bilateral && voices > smallForum ? 2 : 1
  }
}

extension Docket {
  /// The docket of a forum as the lens sees it.
  public init(of forum: Ref<Forum>?, in lens: Lens) {
    let rule = lens[.rule, forum]
    let texts = Docket.texts(before: forum, in: lens).filter {
      rule != .bilateral || Docket.bothHaveSpoken(on: $0, in: forum, lens: lens)
    }
    let entries = texts.map {
      Entry(
        $0, tabled: lens[.proposalTurn, $0], readings: lens[.readings, $0],
        isHeldBack: lens[.heldBack, $0])
    }
    self.init(entries, voices: lens.voices(in: forum), rule: rule)
  }

  /// The texts on the docket of a forum, in the order in which they were tabled.
  static func texts(before forum: Ref<Forum>?, in lens: Lens) -> [Ref<Proposal>] {
    lens.texts.filter {
      lens[.proposalForum, $0] == forum && lens[.proposalStatus, $0] == .docket
    }
  }

  /// What this floor does with a text on the docket.
  public enum Course: Equatable, Sendable {
    /// It comes to a vote.
    case vote
    /// It is read, and may come to a vote on the next floor.
    case reading
    /// It has been read, and older texts go first.
    case waiting
    /// Its lead keeps it off the vote.
    case heldBack
  }

  /// What this floor does with a text. Between two a text may be voted on at once; it is counted
  /// when both have spoken.
  public static func course(of text: Ref<Proposal>, in lens: Lens) -> Course {
    if lens[.heldBack, text] { return .heldBack }
    let forum = lens[.proposalForum, text]
    let rule = lens[.rule, forum]
    if rule == .bilateral || Docket(of: forum, in: lens).voted.contains(text) { return .vote }
    let needed = readings(voices: lens.voices(in: forum), rule: rule)
    return lens[.readings, text] + 1 < needed ? .reading : .waiting
  }

  /// Between two, silence is no vote: the text waits until each team at the table has spoken.
  private static func bothHaveSpoken(
    on text: Ref<Proposal>, in forum: Ref<Forum>?, lens: Lens
  ) -> Bool {
    lens.members(of: forum).allSatisfy {
      !lens[.seated, $0] || lens[.ballot, text, toward: $0] != .abstain
    }
  }
}
