import ParleyRules

/// What a game is played with: everything that, together with the inputs, decides every byte of its record.
public struct Setting: Sendable {
  /// The campaign, as it was loaded.
  public let campaign: Campaign
  /// All modules of the program, those that are switched off included.
  public let roster: Roster
  /// Which obstacles are on.
  public let mask: Mask
  /// The seed of the dice: a secret of the white cell.
  public let seed: UInt64
  /// 0, unless a branch asks for fresh dice.
  public let luck: UInt64
  /// The ids, titles and rows of what the campaign names.
  public let names: Names
  /// What the campaign puts into the tables, in row numbers.
  private let opening: [Opening]
  /// Who is called for what: one table for all games of a setting.
  let pipeline: Pipeline
  /// Calls hooks in the reverse order of modules and orders. Nothing may change by it: tests play both ways.
  package let isBackwards: Bool

  /// Everything on, but for the obstacles named. An id that is no obstacle's switches nothing off.
  public init(
    campaign: Campaign, roster: Roster, without obstacles: [String] = [], seed: UInt64,
    luck: UInt64 = 0
  ) {
    self.campaign = campaign
    self.roster = roster
    mask = Mask(roster, without: obstacles)
    isBackwards = false
    pipeline = Pipeline(roster, mask, isBackwards: false)
    self.seed = seed
    self.luck = luck
    names = Names(campaign, roster.vocabulary)
    opening = Opening.cells(of: campaign, roster.vocabulary, names, mask)
  }

  private init(_ other: Setting, seed: UInt64, isBackwards: Bool? = nil) {
    campaign = other.campaign
    roster = other.roster
    mask = other.mask
    self.seed = seed
    luck = other.luck
    names = other.names
    opening = other.opening
    self.isBackwards = isBackwards ?? other.isBackwards
    pipeline =
      self.isBackwards == other.isBackwards
      ? other.pipeline : Pipeline(roster, mask, isBackwards: self.isBackwards)
  }

  /// The same with another seed: for many games of one campaign.
  package func reseeded(_ seed: UInt64) -> Setting { Setting(self, seed: seed) }

  /// The same, played in the reverse order.
  package var reversed: Setting { Setting(self, seed: seed, isBackwards: !isBackwards) }

  /// The world before the first turn: the campaign's cells, those of switched-off modules left at neutral.
  func openingWorld() -> World {
    let world = World(vocabulary: roster.vocabulary, fixed: names.keys)
    for cell in opening { world[cell.quantity, cell.a, cell.b] = cell.value }
    world[.lastTurn] = campaign.turns
    world[.epilogue] = campaign.epilogue
    return world
  }
}

/// A cell as the campaign fills it.
struct Opening: Sendable {
  let quantity: Quantity
  let a: Row
  let b: Row
  let value: Int32

  static func cells(
    of campaign: Campaign, _ vocabulary: Vocabulary, _ names: Names, _ mask: Mask
  ) -> [Opening] {
    var cells = campaign.cells.filter { mask.contains(vocabulary.owner(of: $0.quantity)) }
      .compactMap { read($0, vocabulary, names) }
    for seat in campaign.seats {
      guard let row = names.row(.actor, seat.actor) else { continue }
      cells.append(Opening(quantity: .seated, a: row, b: .none, value: 1))
    }
    for objective in campaign.objectives {
      guard let row = names.row(.objective, objective.id), let seat = objective.seat else {
        continue
      }
      let holder = names.row(.actor, seat)?.number ?? -1
      cells.append(Opening(quantity: .objectiveSeat, a: row, b: .none, value: holder))
    }
    return cells
  }

  private static func read(
    _ cell: Campaign.Cell, _ vocabulary: Vocabulary, _ names: Names
  ) -> Opening? {
    let declared = vocabulary[cell.quantity]
    func row(_ kind: Kind?, _ id: String?) -> Row? {
      guard let kind else { return Row.none }
      return id.flatMap { names.row(kind, $0) }
    }
    guard let a = row(declared.first, cell.first), let b = row(declared.second, cell.second) else {
      return nil
    }
    let value =
      if case .row(let kind) = declared.unit {
        cell.rowID.flatMap { names.row(kind, $0) }?.number ?? -1
      } else {
        min(max(cell.value, declared.range.lowerBound), declared.range.upperBound)
      }
    return Opening(quantity: cell.quantity, a: a, b: b, value: value)
  }
}
