import ParleyEngine
import ParleyRules

/// A table at which a rule is tried, on the stage that play itself uses: given, when, then.
///
/// At it sit `arden` and `boreal`, who are played, and `cassel` and `helix`, whom nobody plays. Each owns one asset, all
/// have a chair in one forum of consensus, nobody has one in a second, and there is one measure of every function.
/// Everybody has means enough. Where it is asked for there is `echo` beside them, a group that has nothing in play. It is
/// turn 1.
///
/// ```swift
/// @Test func `a false flag misleads whoever looks into it, and nobody else hears of it`() throws {
///   let bench = try Bench(OpacityRules.self)
///   let (arden, boreal, cassel) = (bench.arden, bench.boreal, bench.cassel)
///
///   // Given: Boreal did it under the flag of Cassel, and what it planted will be found.
///   let incident = bench.givenIncident(by: boreal, against: arden, under: cassel)
///   bench.answers(bench.rules.questions.planted, with: true)
///
///   // When: Arden looks into it, and its report arrives.
///   bench.when(Happenings.investigated(arden, incident, 0), to: .whiteCell)
///   bench.when(.judge)
///   bench.nextTurn()
///
///   // Then: what it holds points at Cassel.
///   let trace = try #require(bench.seen(by: arden).traces(of: incident).first)
///   #expect(bench.truth[.pointsAt, trace] == cassel)
///   #expect(bench.told(Happenings.traceFound).map(\.audience) == [.actors(arden)])
///   let odds = bench.odds(Questions.find(arden, incident))
///   #expect(odds.value(of: bench.rules.terms.hiding.fewTraces) == points(-1))
/// }
/// ```
///
/// Nothing of the engine is copied: orders pass the door, effects take hold at the end of their stage, happenings are
/// answered in waves, and private news waits for the cables. A rule that breaks the contract leaves its `fault` here.
public final class Bench<Rules: Module> {
  /// The roster does not hold the rule that is to be tried.
  public struct NotOnRoster: Error, Sendable {
    /// The id of the rule.
    public let id: String
  }

  /// The rule that is tried, with its handles.
  public let rules: Rules
  /// The number of its owner in ledgers.
  public let owner: Owner
  /// All rules that play with it.
  public let roster: Roster

  let game: Game
  let dice = LoadedDice()
  var happened: [Event] = []
  /// The orders that rules filed for non-players and that could be taken.
  public internal(set) var filed: [Order] = []
  private var keysMade: UInt64 = 0

  /// A bench for a rule of an obstacle, alone or among others.
  /// - Parameters:
  ///   - rules: the rule that is tried.
  ///   - others: other obstacles that are on as well.
  ///   - hasCore: whether the core's own rules play with it. Without them nothing moves but by the rule itself.
  ///   - things: the ids of what the rule's own sections bring, by the section: `["terms": ["attack"]]`.
  ///   - guests: the ids of actors who sit at the table beside the four, and whom nobody plays.
  ///   - hasGroup: whether `echo` is there as well.
  ///   - seed: the seed of the dice and of the lots; nothing that a test states should depend on it.
  /// - Throws: `NotOnRoster`, where another rule bears the same id.
  public convenience init(
    _ rules: Rules.Type, beside others: [any Module.Type] = [], withCore hasCore: Bool = false,
    things: KeyValuePairs<String, [String]> = [:], guests: [String] = [],
    withGroup hasGroup: Bool = false, seed: UInt64 = 1
  ) throws {
    let modules: [any Module.Type] = [rules] + others
    let roster = hasCore ? Roster(modules) : Roster(core: [], modules)
    try self.init(roster, things: things, guests: guests, withGroup: hasGroup, seed: seed)
  }

  /// A bench for a rule on a roster of one's own; it may be a part of the core.
  /// - Throws: `NotOnRoster`.
  public init(
    _ roster: Roster, things: KeyValuePairs<String, [String]> = [:], guests: [String] = [],
    withGroup hasGroup: Bool = false, seed: UInt64 = 1
  ) throws {
    let entry = roster.entries.first { $0.module is Rules }
    guard let entry, let rules = entry.module as? Rules else { throw NotOnRoster(id: Rules.id) }
    self.rules = rules
    self.roster = roster
    owner = entry.owner
    let campaign = BenchTable.campaign(
      with: things, guests: guests, hasGroup: hasGroup, roster.vocabulary)
    game = Game(Setting(campaign: campaign, roster: roster, seed: seed))
    game.write(1, into: Parameter.turn.quantity, of: .none)
    game.load { [dice] in dice.answer(to: $0) }
  }

  /// The first fault of a rule, in English; `nil` while there is none.
  public var fault: String? { game.fault?.message }

  /// A key that nothing else bears: of a thing that is given, of the cause of what is told.
  func freshKey() -> Key {
    keysMade += 1
    return Key("bench", "\(keysMade)")
  }

  /// Keeps what happened since it was last looked at.
  func listen() { happened += game.takeNews() }
}
