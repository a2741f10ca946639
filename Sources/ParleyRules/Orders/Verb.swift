/// From which purse an order is paid.
public enum Purse: Hashable, Sendable {
  /// Sealed: takes that many of the turn's orders.
  case sealed(Int32)
  /// On the floor, in public: takes the floor move; a second one costs a point of capital.
  case floor
  /// Sealed and free.
  case sealedFree
  /// On the floor and free.
  case floorFree
  /// On the floor; free and held until the floor closes.
  case ballot
  /// Free, with the orders or on the floor.
  case anywhere

  /// Whether it is an act in public.
  public var isFloor: Bool {
    switch self {
    case .floor, .floorFree, .ballot: true
    case .sealed, .sealedFree, .anywhere: false
    }
  }

  /// Whether it takes an order of the turn or the floor move, so that something else is left undone for it.
  public var takesAMove: Bool {
    switch self {
    case .sealed(let count): count > 0
    case .floor: true
    case .sealedFree, .floorFree, .ballot, .anywhere: false
    }
  }
}

/// What an order costs.
public struct Price: Hashable, Sendable {
  /// Money, of which each turn brings some.
  public var budget: Int32
  /// Standing at home, which comes back slowly.
  public var capital: Int32
  /// Orders on top of the one a sealed order takes.
  public var orders: Int32
  /// A price in budget, capital and orders, each 0 or more; free where nothing is said.
  public init(budget: Int32 = 0, capital: Int32 = 0, orders: Int32 = 0) {
    self.budget = budget
    self.capital = capital
    self.orders = orders
  }

  /// Half of the means in it, rounded down: what has begun is paid for.
  public var half: Price { Price(budget: budget / 2, capital: capital / 2) }
}

extension Price {
  /// Both prices.
  public static func + (a: Price, b: Price) -> Price {
    Price(budget: a.budget + b.budget, capital: a.capital + b.capital, orders: a.orders + b.orders)
  }
}

/// A question worth showing when an order is weighed: its odds are read on the seat's own world.
public struct Prospect: Sendable {
  package let question: QuestionNumber
  package let subject: Subject
  /// A clause without a capital or a full stop; `{odds}` is filled with an estimative word and its range.
  public let sentence: Text
  /// The odds as they would be once the order has been carried out. What reaches its seat only with the next cables
  /// is not among it.
  public let isAfter: Bool
  /// Odds to show with an order, as they stand now or `isAfter` it has been carried out.
  public init(_ matter: Matter, says sentence: Text, isAfter: Bool = false) {
    question = matter.question
    subject = matter.subject
    self.sentence = sentence
    self.isAfter = isAfter
  }
}

/// What the vocabulary says of a verb, whatever the types of its slots.
///
/// A reference, like its slots: every order looks its verb up.
public final class VerbDeclaration: Sendable {
  /// The English word for it at the prompt, which records and JSON keep.
  public let id: String
  /// The Dutch word for it at the prompt.
  public let alias: String
  /// What it does, as `help` and `what` say it: a clause without a capital or a full stop.
  public let help: Text
  /// The family it is listed under: operation, attribution, proposal, lever, beside.
  public let family: Family
  /// What it takes of the turn, besides its price.
  public let purse: Purse
  let stepped: @Sendable (Order) -> Step
  /// What can be said in it, in order: the verb's own, then those that modules have added. At most 16.
  public let slots: [SlotDeclaration]
  /// The echo: `{slot}` is filled from the slot of that name.
  public let sentence: Text
  /// Who declared it: the core or a module. With a module off its verbs are refused by name.
  public let owner: Owner
  let priced: @Sendable (Lens, Order) -> Price
  let refused: @Sendable (Lens, Order) -> Refusal?
  let prospected: @Sendable (Lens, Order) -> [Prospect]
  let appealing: Appealing?
  /// Slots that make twins of two orders when they are equal: the main objects.
  public let mainSlots: [Int]
  /// A move of a team's own, that is carried out only where the umpire hears it and gives it odds.
  public let isArgued: Bool
  /// The places of slots that say by whose hand it is carried out.
  let handSlots: [Int]

  init(
    id: String, alias: String, help: Text, family: Family, purse: Purse,
    stepped: @escaping @Sendable (Order) -> Step, slots: [SlotDeclaration], sentence: Text,
    owner: Owner,
    priced: @escaping @Sendable (Lens, Order) -> Price,
    refused: @escaping @Sendable (Lens, Order) -> Refusal?,
    prospected: @escaping @Sendable (Lens, Order) -> [Prospect], appealing: Appealing?,
    mainSlots: [Int], isArgued: Bool
  ) {
    self.id = id
    self.alias = alias
    self.help = help
    self.family = family
    self.purse = purse
    self.stepped = stepped
    self.slots = slots
    self.sentence = sentence
    self.owner = owner
    self.priced = priced
    self.refused = refused
    self.prospected = prospected
    self.appealing = appealing
    self.mainSlots = mainSlots
    self.isArgued = isArgued
    handSlots = slots.indices.filter { slots[$0].role == .hand }
  }

  /// The same verb, with all its slots, as its owner declares it.
  func owned(by owner: Owner) -> VerbDeclaration {
    with(slots.map { $0.owned(by: owner) }, owner)
  }

  /// The same verb with one slot more, at the end.
  func adding(_ slot: SlotDeclaration) -> VerbDeclaration { with(slots + [slot], owner) }

  private func with(_ slots: [SlotDeclaration], _ owner: Owner) -> VerbDeclaration {
    VerbDeclaration(
      id: id, alias: alias, help: help, family: family, purse: purse, stepped: stepped,
      slots: slots, sentence: sentence, owner: owner, priced: priced, refused: refused,
      prospected: prospected, appealing: appealing, mainSlots: mainSlots, isArgued: isArgued)
  }
}

extension VerbDeclaration {
  /// What an order costs on top of its purse, before any module has a say (question `price`): the verb's own price, and
  /// that of what is said in slots that modules have added.
  public func listPrice(_ view: Lens, _ order: Order) -> Price {
    said(in: order).compactMap { $0.hooks.price?(view, order) }.reduce(priced(view, order), +)
  }
  /// The stage in which a sealed order resolves; `.floor` for acts in public.
  public func step(_ order: Order) -> Step { stepped(order) }
  /// The verb's own refusal, or that of a slot in which something is said.
  public func refusal(_ view: Lens, _ order: Order) -> Refusal? {
    if let refusal = refused(view, order) { return refusal }
    for slot in said(in: order) {
      if let refusal = slot.hooks.refuse?(view, order) { return refusal }
    }
    return nil
  }
  /// The odds worth showing.
  public func prospects(_ view: Lens, _ order: Order) -> [Prospect] {
    prospected(view, order) + said(in: order).flatMap { $0.hooks.prospects?(view, order) ?? [] }
  }

  /// The slots that modules have added, in which something is said.
  private func said(in order: Order) -> [SlotDeclaration] {
    slots.enumerated().filter { place, slot in
      let code = order.slots[place]
      return slot.owner != owner && code != Order.empty && code != slot.standard
    }.map(\.element)
  }
  /// Whether its owner says what its orders are worth.
  public var saysItsWorth: Bool { appealing != nil }
  /// What an order is worth to whoever would give it, in points; 0 where nobody says.
  public func appeal(_ view: Lens, _ order: Order) -> Int32 { appealing?(view, order) ?? 0 }
}

/// What an order, or what is said in a slot of it, is worth to a seat, in points, as far as its own view tells.
package typealias Appealing = @Sendable (_ view: Lens, _ order: Order) -> Int32

/// The families of moves, as `what` and `help` list them.
public enum Family: Int32, Choice {
  /// Cyber operations.
  case operation
  /// Evidence, charges, answers and responses.
  case attribution
  /// Texts and votes.
  case proposal
  /// Carrying out, inspecting and leaving.
  case agreement
  /// What works against obstacles, at a price.
  case lever
  /// Words, messages and the argued move.
  case beside

  public var word: Word {
    switch self {
    case .operation: Word("operations", Text("Operations", nl: "Operaties"))
    case .attribution: Word("attribution", Text("Attribution", nl: "Attributie"))
    case .proposal: Word("proposals", Text("Proposals", nl: "Voorstellen"))
    case .agreement: Word("agreements", Text("Agreements", nl: "Afspraken"))
    case .lever: Word("levers", Text("Levers", nl: "Hefbomen"))
    case .beside: Word("beside", Text("Beside these", nl: "Daarnaast"))
    }
  }
}

/// A kind of order, with the Swift types of its slots.
///
/// ```swift
/// let gesture = Verb(
///   "gesture", alias: "gebaar", does: help, family: .lever, purse: .sealed(1), in: .prepare,
///   slots: object(Actor.self, "to", asks: Text("whom", nl: "wie")), sentence: Text(...))
/// let whom = gesture(order)
/// ```
public struct Verb<each Value: Coded>: Sendable {
  /// The number that orders bear; `unregistered` until `Setup.verb` has given one.
  public let number: VerbNumber
  /// What the vocabulary says of it.
  public let declaration: VerbDeclaration

  /// - Parameters:
  ///   - main: the places of the slots whose contents make two orders twins, of which a seat may give one a turn; the
  ///     first slot where nothing is said. With `[]` the order can be given once a turn, whatever it says.
  ///   - isArgued: it is carried out only where the umpire hears it and gives it odds; else its seat has it back.
  ///   - early: another stage than `step`, for some orders of the verb.
  ///   - price: what it costs on top of its purse, read on the seat's own world.
  ///   - refuse: a refusal in a delegate's words, read on the seat's own world.
  ///   - prospects: the odds worth showing in the echo.
  ///   - appeal: what an order of it is worth to whoever would give it, in points, read on the seat's own world: bots
  ///     give what is worth most, and nothing that is worth no more than 0; `what` lists the best first. An order worth
  ///     one point is given about as often as not. Where nothing is said, bots try the order now and then, blindly.
  public init(
    _ id: String, alias: String, does help: Text, family: Family, purse: Purse, in step: Step,
    slots: repeat Slot<each Value>,
    main: [Int]? = nil, sentence: Text, isArgued: Bool = false,
    early: (@Sendable (repeat each Value) -> Step?)? = nil,
    price: (@Sendable (Lens, Order, repeat each Value) -> Price)? = nil,
    refuse: (@Sendable (Lens, Order, repeat each Value) -> Refusal?)? = nil,
    prospects: (@Sendable (Lens, Order, repeat each Value) -> [Prospect])? = nil,
    appeal: (@Sendable (Lens, Order, repeat each Value) -> Int32)? = nil
  ) {
    number = .unregistered
    var declarations: [SlotDeclaration] = []
    repeat declarations.append((each slots).declaration)
    let defaults = declarations.map { $0.standard ?? Order.empty }
    self.defaults = defaults
    var appealing: Appealing?
    if let appeal {
      appealing = { view, order in
        let values = Verb.decode(order, defaults)
        return appeal(view, order, repeat each values)
      }
    }
    declaration = VerbDeclaration(
      id: id, alias: alias, help: help, family: family, purse: purse,
      stepped: { order in
        guard let early else { return step }
        let values = Verb.decode(order, defaults)
        return early(repeat each values) ?? step
      },
      slots: declarations, sentence: sentence, owner: .core,
      priced: { view, order in
        guard let price else { return Price() }
        let values = Verb.decode(order, defaults)
        return price(view, order, repeat each values)
      },
      refused: { view, order in
        guard let refuse else { return nil }
        let values = Verb.decode(order, defaults)
        return refuse(view, order, repeat each values)
      },
      prospected: { view, order in
        guard let prospects else { return [] }
        let values = Verb.decode(order, defaults)
        return prospects(view, order, repeat each values)
      }, appealing: appealing, mainSlots: main ?? Array(declarations.indices.prefix(1)),
      isArgued: isArgued)
  }

  private let defaults: [Int32]

  init(number: VerbNumber, _ verb: Verb) {
    self.number = number
    declaration = verb.declaration
    defaults = verb.defaults
  }

  /// The values of an order of this verb; defaults where nothing was said.
  public func callAsFunction(_ order: Order) -> (repeat each Value) {
    Verb.decode(order, defaults)
  }

  /// An order of this verb, with something said in every slot: for those whom nobody plays.
  public func order(by actor: Ref<Actor>, _ value: repeat each Value) -> Order {
    var slots = SIMD16<Int32>(repeating: Order.empty)
    var place = 0
    repeat Verb.put((each value).code, &place, &slots)
    return Order(number, by: actor.row, slots: slots)
  }

  private static func put(_ code: Int32, _ place: inout Int, _ slots: inout SIMD16<Int32>) {
    slots[place] = code
    place += 1
  }

  private static func decode(_ order: Order, _ defaults: [Int32]) -> (repeat each Value) {
    var place = 0
    return (repeat next((each Value).self, &place, order, defaults))
  }

  private static func next<V: Coded>(
    _: V.Type, _ place: inout Int, _ order: Order, _ defaults: [Int32]
  ) -> V {
    let code = order.slots[place]
    defer { place += 1 }
    return V(code: code == Order.empty ? defaults[place] : code)
  }
}

/// A verb, whatever its slots.
public protocol AnyVerb: Sendable {
  /// The number that orders bear.
  var erased: VerbNumber { get }
}

extension Verb: AnyVerb {
  /// The number that orders bear.
  public var erased: VerbNumber { number }
}

extension Words {
  /// Nothing is written.
  public static let none = Words(code: -1)
}
