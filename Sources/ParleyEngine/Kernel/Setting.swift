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
  /// How what the campaign names is numbered.
  private let numbering: Names.Numbering
  /// The kinds of happening that the campaign's conditions ask after.
  let watched: Set<HappeningKind>
  /// What the campaign puts into the tables, in places of the author's order.
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
    numbering = .drawn
    names = Names(campaign, roster.vocabulary, seed: seed)
    opening = Opening.cells(of: campaign, roster.vocabulary, names, mask)
    watched = Set(campaign.happeningsAskedAfter.compactMap(roster.vocabulary.happening))
  }

  private init(
    _ other: Setting, seed: UInt64, isBackwards: Bool? = nil, _ numbering: Names.Numbering? = nil
  ) {
    campaign = other.campaign
    roster = other.roster
    mask = other.mask
    self.seed = seed
    luck = other.luck
    self.numbering = numbering ?? other.numbering
    names = other.names.reseeded(seed, self.numbering)
    opening = other.opening
    watched = other.watched
    self.isBackwards = isBackwards ?? other.isBackwards
    pipeline =
      self.isBackwards == other.isBackwards
      ? other.pipeline : Pipeline(roster, mask, isBackwards: self.isBackwards)
  }

  /// The same with another seed: for many games of one campaign.
  package func reseeded(_ seed: UInt64) -> Setting { Setting(self, seed: seed) }

  /// The same, played in the reverse order.
  package var reversed: Setting { Setting(self, seed: seed, isBackwards: !isBackwards) }

  /// The same with ties settled by name, alike in every game: what the proofs must find wrong.
  package var alphabetical: Setting { Setting(self, seed: seed, .alphabetical) }
  /// Whether ties are settled by name.
  package var isAlphabetical: Bool { numbering == .alphabetical }

  /// Whether an obstacle that is on lets an order be carried out by another's hand.
  private var hasHandsForHire: Bool {
    roster.vocabulary.verbs.contains { verb in
      verb.slots.contains { $0.role == .hand && mask.contains($0.owner) }
    }
  }

  /// The world before the first turn: the campaign's cells, those of switched-off modules left at neutral.
  func openingWorld() -> World {
    let world = World(vocabulary: roster.vocabulary, fixed: names.keys, asWritten: names.asWritten)
    for cell in opening { cell.put(into: world, names) }
    world[.lastTurn] = campaign.turns
    world[.epilogue] = campaign.epilogue
    if hasHandsForHire { world[Column<Whole, Bool>.handsForHire.quantity] = 1 }
    return world
  }
}

/// A cell as the campaign fills it.
struct Opening: Sendable {
  /// A thing by its place in the author's order: the same in every game.
  struct Thing: Sendable {
    let kind: Kind
    let place: Int

    init?(_ kind: Kind, _ id: String?, _ names: Names) {
      guard let place = id.flatMap({ names.place(kind, $0) }) else { return nil }
      (self.kind, self.place) = (kind, place)
    }

    func row(_ names: Names) -> Row { names.row(kind, at: place) }
  }

  /// What a cell holds.
  enum Value: Sendable {
    case number(Int32)
    /// A row, or none.
    case thing(Thing?)
  }

  let quantity: Quantity
  let a: Thing?
  let b: Thing?
  let value: Value

  /// Fills the cell in the row numbers of one game.
  func put(into world: World, _ names: Names) {
    let value =
      switch value {
      case .number(let number): number
      case .thing(let thing): thing?.row(names).number ?? -1
      }
    world[quantity, a?.row(names) ?? .none, b?.row(names) ?? .none] = value
  }

  static func cells(
    of campaign: Campaign, _ vocabulary: Vocabulary, _ names: Names, _ mask: Mask
  ) -> [Opening] {
    var cells = campaign.cells.filter { mask.contains(vocabulary.owner(of: $0.quantity)) }
      .compactMap { read($0, vocabulary, names) }
    for seat in campaign.seats {
      guard let actor = Thing(.actor, seat.actor, names) else { continue }
      cells.append(Opening(quantity: .seated, a: actor, b: nil, value: .number(1)))
    }
    for objective in campaign.objectives {
      guard let thing = Thing(.objective, objective.id, names), let seat = objective.seat else {
        continue
      }
      let holder = Thing(.actor, seat, names)
      cells.append(Opening(quantity: .objectiveSeat, a: thing, b: nil, value: .thing(holder)))
    }
    return cells
  }

  private static func read(
    _ cell: Campaign.Cell, _ vocabulary: Vocabulary, _ names: Names
  ) -> Opening? {
    let declared = vocabulary[cell.quantity]
    let a = declared.first.flatMap { Thing($0, cell.first, names) }
    let b = declared.second.flatMap { Thing($0, cell.second, names) }
    guard (a == nil) == (declared.first == nil), (b == nil) == (declared.second == nil) else {
      return nil
    }
    let value: Value =
      if case .row(let kind) = declared.unit {
        .thing(Thing(kind, cell.rowID, names))
      } else {
        .number(min(max(cell.value, declared.range.lowerBound), declared.range.upperBound))
      }
    return Opening(quantity: cell.quantity, a: a, b: b, value: value)
  }
}
