import ParleyEngine
import ParleyRules

/// What a seat's bot knows before the first turn: the public part of the campaign, and its own objectives.
///
/// Made once for a setting, and shared by all its games.
public struct Brief: Sendable {
  /// The actor it plays; `.none` where the campaign has none of that id.
  public let actor: Row
  /// What it works at.
  public let goals: Goals
  let names: Names
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
    let names = names
    goals = Goals(
      setting.campaign.objectives.filter { $0.seat == seat }
        .map { (row: names.row(.objective, $0.id) ?? .none, when: $0.when) },
      of: seat, names, vocabulary)
    let vocabulary = vocabulary
    let mask = mask
    purses = vocabulary.verbs.map(\.purse)
    added = vocabulary.verbs.map { verb in
      verb.slots.enumerated()
        .filter { $0.element.owner != verb.owner && mask.contains($0.element.owner) }
        .map { (place: $0.offset, slot: $0.element) }
    }
    verbs = vocabulary.verbs.indices.map { VerbNumber(number: UInt16($0)) }
      .filter { mask.contains(vocabulary[$0].owner) }
    let added = verbs.filter { vocabulary[$0].owner != .core }
    sealedLevers = added.filter { !vocabulary[$0].purse.isFloor }
    floorLevers = added.filter { vocabulary[$0].purse.isFloor && vocabulary[$0].purse != .ballot }
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
