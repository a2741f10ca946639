import ParleyRules

/// What a game is played with: everything that, together with the inputs, decides every byte of its record.
public struct Setting: Sendable {
  public let campaign: Campaign
  public let roster: Roster
  /// Which obstacles are on.
  public let mask: Mask
  /// The seed of the dice: a secret of the white cell.
  public let seed: UInt64
  /// 0, unless a branch asks for fresh dice.
  public let luck: UInt64
  public let names: Names
  /// Calls hooks in the reverse order of modules and orders. Nothing may change by it: tests play both ways.
  public var isBackwards = false

  public init(
    campaign: Campaign, roster: Roster, without obstacles: [String] = [], seed: UInt64,
    luck: UInt64 = 0
  ) {
    self.campaign = campaign
    self.roster = roster
    mask = Mask(roster, without: obstacles)
    self.seed = seed
    self.luck = luck
    names = Names(campaign, roster.vocabulary)
  }

  /// The world before the first turn: the campaign's cells, those of switched-off modules left at neutral.
  func openingWorld() -> World {
    let world = World(vocabulary: roster.vocabulary, fixed: names.keys)
    for cell in campaign.cells where mask.contains(roster.vocabulary.owner(of: cell.quantity)) {
      fill(world, cell)
    }
    for seat in campaign.seats {
      if let row = names.row(.actor, seat.actor) { world[.seated, row] = 1 }
    }
    for objective in campaign.objectives {
      guard let row = names.row(.objective, objective.id), let seat = objective.seat else {
        continue
      }
      world[.objectiveSeat, row] = names.row(.actor, seat)?.number ?? -1
    }
    world[.lastTurn] = campaign.turns
    world[.epilogue] = campaign.epilogue
    return world
  }

  private func fill(_ world: World, _ cell: Campaign.Cell) {
    let declared = roster.vocabulary[cell.quantity]
    func row(_ kind: Kind?, _ id: String?) -> Row? {
      guard let kind else { return Row.none }
      return id.flatMap { names.row(kind, $0) }
    }
    guard let a = row(declared.first, cell.first), let b = row(declared.second, cell.second) else {
      return
    }
    if case .row(let kind) = declared.unit {
      world[cell.quantity, a, b] = cell.rowID.flatMap { names.row(kind, $0) }?.number ?? -1
    } else {
      world[cell.quantity, a, b] = min(
        max(cell.value, declared.range.lowerBound), declared.range.upperBound)
    }
  }
}
