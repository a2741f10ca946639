import ParleyRules

/// A bot that works at its seat's objectives by a few rules of thumb.
///
/// Every rule puts forward typed orders with an urge; the strongest that the door takes are given. All weights
/// are rules of thumb of a player, not rules of the game.
public struct Strategist: Bot {
  /// It keeps nothing from one call to the next: its temper follows from the seed.
  public init() {}

  /// What serves its objectives best, strongest urge first, as long as orders and means last.
  public func sealedOrders(_ desk: Delegation) -> [Order] {
    var urges = Urges(desk)
    deed(desk, &urges)
    inquire(desk, &urges)
    accuse(desk, &urges)
    respond(desk, &urges)
    keepPromises(desk, &urges)
    mindOthers(desk, &urges)
    invest(desk, &urges)
    talk(desk, &urges)
    tryLevers(desk.brief.sealedLevers, desk, &urges)
    meetCounts(desk, &urges)
    answer(desk, &urges, onFloor: false)
    return urges.orders(on: desk)
  }

  /// Free acts first, then the floor move it wants most, and a second where that is worth its capital.
  public func floorActs(_ desk: Delegation) -> [Order] {
    var urges = Urges(desk)
    answer(desk, &urges, onFloor: true)
    speakUp(desk, &urges)
    table(desk, &urges)
    join(desk, &urges)
    workOnOwnTexts(desk, &urges)
    lobby(desk, &urges)
    reserve(desk, &urges)
    tryLevers(desk.brief.floorLevers, desk, &urges)
    return urges.floorOrders(on: desk)
  }

  /// A ballot on each text, by its objectives and its home, as long as capital pays for a vote against home.
  public func ballots(_ desk: Delegation) -> [(text: Row, ballot: Ballot)] {
    var capital = desk.capital
    return desk.votable.map { reading in
      let (ballot, price) = choice(on: reading, capital: capital, desk)
      capital -= price
      return (reading.text, ballot)
    }
  }
}

/// Orders that somebody feels like giving, each with an urge in thousandths of a point.
struct Urges {
  /// Below this nothing is done.
  static let threshold: Int32 = 1000
  /// A second floor move costs a point of capital: it has to be worth that, and its place after the first.
  static let secondMove: Int32 = 3000
  /// How far luck moves an urge either way.
  static let whim = 1800

  private var items: [(order: Order, urge: Int32, lot: UInt64)] = []
  private let desk: Delegation

  init(_ desk: Delegation) { self.desk = desk }

  /// Puts an order forward; its price weighs against it.
  mutating func add(_ order: Order, _ urge: Int32) {
    let key = desk.brief.faces.key(order, desk.view)
    let whim = desk.chance.below(2 * Urges.whim + 1, .urge, key) - Urges.whim
    items.append((order, urge + Int32(whim), desk.chance.bits(.pick, key)))
  }

  /// Strongest first; of two that are as strong the bot's luck takes one.
  private var sorted: [(order: Order, urge: Int32)] {
    items.enumerated()
      .filter { $0.element.urge >= Urges.threshold }
      .sorted {
        let (a, b) = ($0.element, $1.element)
        return (b.urge, a.lot, $0.offset) < (a.urge, b.lot, $1.offset)
      }
      .map { ($0.element.order, $0.element.urge) }
  }

  /// The orders given, strongest first, as long as orders and means last.
  func orders(on desk: Delegation) -> [Order] {
    var desk = desk
    let reserve = desk.goals.floor(of: .capital, for: desk.actor)
    var objects: [Key] = []
    for item in sorted {
      let purse = desk.brief.purse(of: item.order.verb)
      let object = desk.brief.faces.key(item.order, desk.view)
      if objects.contains(object) { continue }
      if purse != .sealedFree, purse != .anywhere, desk.ordersLeft == 0 { continue }
      guard let price = desk.cost(item.order) else { continue }
      if price.capital > 0, desk.capital - price.capital < reserve { continue }
      if desk.give(embellished(item.order, object, desk)) { objects.append(object) }
    }
    return desk.orders
  }

  /// With a slot that a module added filled in where that is worth something, or now and then where nobody says what it
  /// is worth, as far as the door takes it.
  private func embellished(_ order: Order, _ key: Key, _ desk: Delegation) -> Order {
    let added = desk.brief.addedSlots(of: order.verb)
    guard !added.isEmpty else { return order }
    var richer = order
    for (place, slot) in added {
      if slot.saysItsWorth {
        Sampler().fillWell(place, slot, of: &richer, key, desk)
      } else if desk.chance.happens(250, .embellish, key, place) {
        _ = Sampler().fill(place, slot, of: &richer, key, desk)
      }
    }
    return desk.cost(richer) == nil ? order : richer
  }

  /// What is free first, then the move that is most wanted, and a second one where it is worth its capital.
  func floorOrders(on desk: Delegation) -> [Order] {
    var free: [Order] = []
    var moves: [Order] = []
    for item in sorted {
      let isMove = desk.brief.purse(of: item.order.verb) == .floor
      if isMove,
        moves.count > 1
          || (moves.count == 1 && item.urge < Urges.secondMove + 2 * desk.capitalWorth)
      {
        continue
      }
      guard desk.cost(item.order) != nil else { continue }
      if isMove { moves.append(item.order) } else { free.append(item.order) }
    }
    return free + moves
  }
}

extension Delegation {
  /// How much of a hawk it is, -1000 to 1000: drawn once a game, as one minister is not another.
  var hawkishness: Int32 { Int32(temper.below(2001, .temper)) - 1000 }

  /// How it takes being accused, drawn once a game: three in twenty are stubborn, seven candid, and the rest wary.
  var manner: Manner {
    switch temper.below(100, .answer) {
    case ..<15: .stubborn
    case ..<50: .candid
    default: .wary
    }
  }

  /// What a point of capital is worth to it, in thousandths of a point of urge: less where there is plenty, as
  /// none is kept beyond ten, and little when there is no more time to use it.
  var capitalWorth: Int32 {
    let spare = capital - goals.floor(of: .capital, for: actor)
    if turnsLeft <= 1 { return 300 }
    return spare >= 7 ? 300 : spare >= 4 ? 600 : 900
  }
}

/// How a delegation takes being accused.
enum Manner {
  /// It explains itself to nobody.
  case stubborn
  /// It would rather be trusted than thought innocent.
  case candid
  /// It says what serves it.
  case wary
}
