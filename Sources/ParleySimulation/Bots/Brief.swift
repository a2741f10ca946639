import ParleyEngine
import ParleyRules

/// What a seat's bot knows before the first turn: the public part of the campaign, and its own objectives.
///
/// Made once for a setting; `drawn` gives it the row numbers of one of its games.
public struct Brief: Sendable {
  /// The actor it plays; `.none` where the campaign has none of that id.
  public private(set) var actor: Row
  /// What it works at.
  public private(set) var goals: Goals
  private(set) var names: Names
  private let seat: String
  private let objectives: [Campaign.Objective]
  let vocabulary: Vocabulary
  let mask: Mask
  let faces: Faces
  /// Orders a seat may give in turn 1, 2, ...
  let allowance: [Int32]
  /// The verbs that modules added and that are on, by purse.
  let sealedLevers: [VerbNumber]
  let floorLevers: [VerbNumber]
  /// All verbs that are on.
  private(set) var verbs: [VerbNumber]
  private let purses: [Purse]
  private let added: [[(place: Int, slot: SlotDeclaration)]]

  /// The brief of a seat, by the id of its actor.
  public init(_ setting: Setting, seat: String) {
    names = setting.names
    vocabulary = setting.roster.vocabulary
    mask = setting.mask
    actor = names.row(.actor, seat) ?? .none
    faces = Faces(vocabulary)
    allowance = setting.campaign.orders
    self.seat = seat
    objectives = setting.campaign.objectives.filter { $0.seat == seat }
    goals = Brief.goals(objectives, of: seat, names, vocabulary)
    let vocabulary = vocabulary
    let mask = mask
    purses = vocabulary.verbs.map(\.purse)
    added = vocabulary.verbs.map { verb in
      verb.slots.enumerated()
        .filter {
          $0.element.owner != verb.owner && $0.element.behind == nil
            && mask.contains($0.element.owner)
        }
        .map { (place: $0.offset, slot: $0.element) }
    }
    verbs = vocabulary.verbs.indices.map { VerbNumber(number: UInt16($0)) }
      .filter { mask.contains(vocabulary[$0].owner) }
    let added = verbs.filter { vocabulary[$0].owner != .core }
    sealedLevers = added.filter { !vocabulary[$0].purse.isFloor }
    floorLevers = added.filter { vocabulary[$0].purse.isFloor && vocabulary[$0].purse != .ballot }
  }

  /// What it works at. Of two objectives that ask for the same the lots of the game say which comes first.
  private static func goals(
    _ objectives: [Campaign.Objective], of seat: String, _ names: Names, _ vocabulary: Vocabulary
  ) -> Goals {
    let drawn = objectives.map { (row: names.row(.objective, $0.id) ?? .none, when: $0.when) }
    return Goals(drawn.sorted { $0.row < $1.row }, of: seat, names, vocabulary)
  }

  /// The same brief in the row numbers of a game.
  func drawn(_ names: Names) -> Brief {
    var brief = self
    brief.names = names
    brief.actor = names.row(.actor, seat) ?? .none
    brief.goals = Brief.goals(objectives, of: seat, names, vocabulary)
    return brief
  }

  /// In which order bots speak on the floor, by their places: that of the game's lots, from another one on every turn.
  static func speakers(_ briefs: [Brief], in turn: Int32) -> [Int] {
    let drawn = briefs.indices.sorted { briefs[$0].actor < briefs[$1].actor }
    return drawn.indices.map { drawn[(Int(turn - 1) + $0) % drawn.count] }
  }

  /// The same brief, in which one verb is off.
  func without(_ verb: VerbNumber) -> Brief {
    var brief = self
    brief.verbs.removeAll { $0 == verb }
    return brief
  }

  /// Whether a verb's module is in play.
  func isOn(_ verb: VerbNumber) -> Bool { verbs.contains(verb) }

  /// The slots that modules in play added to another's verb.
  func addedSlots(of verb: VerbNumber) -> [(place: Int, slot: SlotDeclaration)] {
    added[Int(verb.number)]
  }

  /// From which purse a verb is paid.
  func purse(of verb: VerbNumber) -> Purse { purses[Int(verb.number)] }

  /// Sealed orders that a seat may give in a turn.
  func orders(in turn: Int32) -> Int32 {
    guard !allowance.isEmpty else { return 3 }
    return allowance[min(max(Int(turn) - 1, 0), allowance.count - 1)]
  }
}
