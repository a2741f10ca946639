import ParleyRules

/// The count of a vote, and what it costs at home.
public struct Count: Equatable, Sendable {
  /// A member's vote.
  public struct Vote: Equatable, Sendable {
    /// Who votes.
    public let member: Ref<Actor>
    /// How; silence is an abstention.
    public let ballot: Ballot
    /// The chairs that stand behind it.
    public let chairs: Int32

    /// A vote with that many chairs behind it: more than one for a bloc.
    public init(by member: Ref<Actor>, _ ballot: Ballot, chairs: Int32 = 1) {
      self.member = member
      self.ballot = ballot
      self.chairs = chairs
    }
  }

  /// The rule of the forum.
  public let rule: DecisionRule
  /// One vote a member, in the order of the members.
  public let votes: [Vote]

  /// The count of these votes by that rule.
  public init(_ votes: [Vote], by rule: DecisionRule) {
    self.votes = votes
    self.rule = rule
  }

  /// The chairs behind a ballot.
  public func chairs(_ ballot: Ballot) -> Int32 {
    votes.reduce(0) { $0 + ($1.ballot == ballot ? $1.chairs : 0) }
  }

  /// Whether the text passes. Consensus: unless somebody objects. Majority: ayes over noes, by
  /// chairs. Bilateral: both say yes (`play.md` 5.3).
  public var isAdopted: Bool {
    switch rule {
    case .consensus: !votes.isEmpty && !votes.contains { $0.ballot == .no }
    case .majority: chairs(.yes) > chairs(.no)
    case .bilateral: votes.count > 1 && votes.allSatisfy { $0.ballot == .yes }
    }
  }

  /// The count as a ledger: what carries the text, and who stands in its way.
  func speak(_ odds: inout Odds) {
    switch rule {
    case .consensus:
      for vote in votes where vote.ballot == .no { odds.bar(.objection, about: vote.member) }
      if isAdopted { odds.carry(.noObjection) }
    case .majority:
      for vote in votes where vote.ballot == .yes {
        odds.add(.aye, vote.chairs, about: vote.member)
      }
      for vote in votes where vote.ballot == .no {
        odds.add(.nay, -vote.chairs, about: vote.member)
      }
    case .bilateral:
      for vote in votes where vote.ballot != .yes { odds.bar(.withheld, about: vote.member) }
      if isAdopted { odds.carry(.bothAgree) }
    }
  }

  /// Those whom an adopted text binds: the whole forum where nobody objected, else those who said
  /// yes.
  public var signatories: [Ref<Actor>] {
    votes.filter { rule == .consensus || $0.ballot == .yes }.map(\.member)
  }

  /// The capital that a vote costs a team, by the word of its mandate: roughly even 0, likely or
  /// unlikely 1, very likely or very unlikely 2, beyond that 3. Abstaining costs one less
  /// (`play.md` section 3, designer's judgement). A vote with home is free. In a forum of consensus
  /// silence lets a text pass, so it goes against home only where home is against the text.
  /// - Parameter home: the mandate, in thousandths of a logit.
  public static func price(of ballot: Ballot, home: Int32, by rule: DecisionRule) -> Int32 {
    let distance = Estimate(logit: home).steps(above: .roughlyEven)
    return switch ballot {
    case .yes: max(0, -distance)
    case .no: max(0, distance)
    case .abstain: max(0, (rule == .consensus ? -distance : abs(distance)) - 1)
    }
  }
}
