import ParleyRules

/// Which texts of a forum come to a vote on a floor, and which are only read.
///
/// A text tabled on one floor can be voted from the next, oldest first, unless its lead holds it back, and in no turn in
/// which its forum does not sit. How often it is read before, and how many votes a floor has time for, are the questions
/// `readings` and `agenda`: with the core alone a text is read at its vote, and a floor votes on two. Between two there
/// is no limit (`play.md` 5.1, designer's judgement).
public struct Docket: Equatable, Sendable {
  /// A text on the docket.
  public struct Entry: Equatable, Sendable {
    /// The text, on the docket of its forum.
    public let text: Ref<Proposal>
    /// The turn in which it was tabled.
    public let tabled: Int32
    /// Readings it had on earlier floors, or that somebody waived.
    public let readings: Int32
    /// Readings it needs, that of its vote included.
    public let needed: Int32
    /// Whether its lead keeps it off the vote.
    public let isHeldBack: Bool

    /// A text with the turn in which it was tabled, from 1, the readings it has had and those it needs.
    public init(
      _ text: Ref<Proposal>, tabled: Int32, readings: Int32 = 0, needed: Int32 = 1,
      isHeldBack: Bool = false
    ) {
      self.text = text
      self.tabled = tabled
      self.readings = readings
      self.needed = needed
      self.isHeldBack = isHeldBack
    }

    /// This floor may vote on it.
    var isRipe: Bool { readings + 1 >= needed }
  }

  /// The texts that come to a vote on this floor, oldest first.
  public let voted: [Ref<Proposal>]
  /// The texts that are read and wait for a later floor.
  public let read: [Ref<Proposal>]

  /// - Parameters:
  ///   - entries: texts on the docket, in the order in which they were tabled.
  ///   - votes: how many of them the floor has time to vote on.
  public init(_ entries: [Entry], votes: Int) {
    let free = entries.enumerated()
      .filter { !$0.element.isHeldBack }
      .sorted { ($0.element.tabled, $0.offset) < ($1.element.tabled, $1.offset) }
      .map(\.element)
    let chosen = Array(free.filter(\.isRipe).map(\.text).prefix(votes))
    voted = chosen
    read = free.map(\.text).filter { !chosen.contains($0) }
  }
}

extension Docket {
  /// The docket of a forum as the lens sees it; empty while it does not sit.
  /// - Parameter weigh: what a question comes to, as far as the lens sees.
  public init(of forum: Ref<Forum>?, in lens: Lens, by weigh: (Matter) -> Int32) {
    guard lens.sits(forum) else {
      self.init([], votes: 0)
      return
    }
    let entries = Docket.texts(before: forum, in: lens).map {
      Entry(
        $0, tabled: lens[.proposalTurn, $0], readings: lens[.readings, $0],
        needed: Docket.readings(of: $0, by: weigh), isHeldBack: lens[.heldBack, $0])
    }
    let isBetweenTwo = lens[.rule, forum] == .bilateral
    self.init(
      entries.filter {
        !isBetweenTwo || !$0.isRipe || Docket.bothHaveSpoken(on: $0.text, in: forum, lens: lens)
      }, votes: Docket.votes(in: forum, lens: lens, by: weigh))
  }

  /// Votes that a forum can hold on one floor: one at least, and between two any number.
  public static func votes(
    in forum: Ref<Forum>?, lens: Lens, by weigh: (Matter) -> Int32
  ) -> Int {
    guard let forum, lens[.rule, forum] != .bilateral else { return .max }
    return Int(max(1, weigh(Questions.agenda(forum))))
  }

  /// Readings that a text needs, the one of its vote included.
  public static func readings(of text: Ref<Proposal>, by weigh: (Matter) -> Int32) -> Int32 {
    max(TextRules.leastReadings, weigh(Questions.readings(text)))
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
    /// Its forum does not sit yet, or sits no more.
    case notSitting
  }

  /// What this floor does with a text. Between two a text may be voted on at once; it is counted
  /// when both have spoken.
  public static func course(
    of text: Ref<Proposal>, in lens: Lens, by weigh: (Matter) -> Int32
  ) -> Course {
    let forum = lens[.proposalForum, text]
    if !lens.sits(forum) { return .notSitting }
    if lens[.heldBack, text] { return .heldBack }
    if lens[.readings, text] + 1 < readings(of: text, by: weigh) { return .reading }
    if lens[.rule, forum] == .bilateral { return .vote }
    return Docket(of: forum, in: lens, by: weigh).voted.contains(text) ? .vote : .waiting
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

extension TextRules {
  /// A text is read when it is voted on, and by the core nowhere else.
  static let leastReadings: Int32 = 1
  /// A floor has time for two votes (`play.md` 5.1, designer's judgement).
  static let votesOnAFloor: Int32 = 2
}
