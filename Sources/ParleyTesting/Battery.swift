import ParleyEngine
import ParleyRules

/// The tests that every rule module must pass, written once. A rule author runs them on a roster of their own.
///
/// Each returns its `Findings`: clean where nothing was found *and* enough was looked at. Each throws
/// what breaks off a game: `RandomTable.Endless` where the last turn does not come, or a `Refusal` of what a seat's own
/// view would have taken.
public struct Battery: Sendable {
  /// What was found.
  public struct Findings: Sendable, CustomStringConvertible {
    /// What is wrong, one entry each, in English; empty where nothing was found.
    public internal(set) var problems: [String] = []
    /// How many comparisons were made.
    public internal(set) var comparisons = 0
    /// How many it takes: a battery that compared nothing has proven nothing.
    public internal(set) var required = 1
    /// Decisions that were left out because a term in them leans on the obstacle in question.
    public internal(set) var leaning = 0
    /// Nothing was found, and enough was compared.
    public var isClean: Bool { problems.isEmpty && comparisons >= required }

    /// In a line, for a log.
    public var summary: String {
      let leans = leaning > 0 ? ", \(leaning) lean" : ""
      let few = comparisons < required ? ", fewer than the \(required) it takes" : ""
      let found = problems.isEmpty ? "" : ", \(problems.count) problems: \(problems.prefix(2))"
      return "\(comparisons) compared\(leans)\(few)\(found)"
    }

    /// Every problem on a line of its own, for a test that failed.
    public var description: String {
      ([problems.isEmpty ? summary : "\(comparisons) compared, \(problems.count) problems:"]
        + problems.prefix(8)).joined(separator: "\n  ")
    }
  }

  /// The modules to be tried.
  public let roster: Roster
  /// One game is played with each of them.
  public let seeds: ClosedRange<UInt64>
  /// The campaign it is played with.
  public let campaign: Campaign
  /// After how many closed phases a game counts as endless: by when every turn must have been played twice.
  package var patience: Int

  /// Tries a roster on a campaign, or on a small one that comes with the battery.
  public init(_ roster: Roster, campaign: Campaign? = nil, seeds: ClosedRange<UInt64> = 1...3) {
    self.roster = roster
    self.campaign = campaign ?? RingCampaign.make(roster.vocabulary)
    self.seeds = seeds
    patience = RandomTable.patience(for: self.campaign)
  }

  /// - Parameter obstacles: all that the program plays with, the one to be tried among them.
  public init(
    _ obstacles: [any Module.Type], campaign: Campaign? = nil, seeds: ClosedRange<UInt64> = 1...3
  ) { self.init(Roster(obstacles), campaign: campaign, seeds: seeds) }

  func setting(_ seed: UInt64, without: [String] = []) -> Setting {
    Setting(campaign: campaign, roster: roster, without: without, seed: seed)
  }

  /// - Parameter cells: what the campaign says otherwise.
  func setting(_ seed: UInt64, with cells: [Campaign.Cell]) -> Setting {
    var changed = campaign
    changed.cells += cells
    return Setting(campaign: changed, roster: roster, seed: seed)
  }

  /// - Parameter obstacle: whose orders are given oftener than others.
  func played(_ setting: Setting, seed: UInt64, preferring obstacle: String? = nil) throws
    -> Session
  {
    let session = Session(setting)
    let owner = obstacle.flatMap { setting.roster.obstacle($0)?.owner }
    try RandomTable(session, seed: seed, preferring: owner).playOut(within: patience)
    return session
  }

  /// Played with a white cell that types, rules and overrides as well.
  func hosted(_ seed: UInt64) throws -> Session {
    let table = RandomTable(
      TableDesk(Session(setting(seed))), seed: seed, host: RandomHost(isShort: false))
    try table.playOut()
    return table.session
  }

  func firstDifference(_ one: Session, _ two: Session) -> String {
    for (a, b) in zip(one.events(of: .white), two.events(of: .white))
    where a.fingerprint != b.fingerprint {
      return ": turn \(a.turn), \(described(a)) | turn \(b.turn), \(described(b))"
    }
    return ""
  }

  /// An event in the words in which it was declared.
  func described(_ event: StreamEvent) -> String {
    let vocabulary = roster.vocabulary
    switch event.body {
    case .row(let kind, let row, _): return "a \(vocabulary[kind].id) (\(row.number))"
    case .cell(let quantity, let a, let b, let value):
      let places = [a, b].filter(\.exists).map { "\($0.number)" }.joined(separator: ", ")
      return "\(vocabulary[quantity].id) [\(places)] = \(value)"
    case .happened(let happening): return "the news \(vocabulary[happening.kind].id)"
    case .decided(let decision):
      return "the decision \(vocabulary[decision.question].id) (sum \(decision.total ?? 0))"
    case .givenByDefault(let order): return "the default order \(vocabulary[order.verb].id)"
    }
  }
}

extension StreamEvent {
  /// A number that stands for everything in the event, for comparing two streams of one roster.
  public var fingerprint: UInt64 { Key("event", "\(self)").bits }
}
