import ParleyRules
import Testing

@testable import ParleyEngine
@testable import ParleySimulation

/// An order of the test's own, a dinner for somebody, and a slot of its own in every operation: at night or by day. Both
/// are worth something in the second turn alone; a dinner only where it is given for Delta.
struct Dinner {
  let dinner: Verb<Ref<Actor>>
  let hour: AddedSlot<Hour>
  /// In which turns an actor gave a dinner for another, each turn as one bit.
  let given: Column<Pair<Actor, Actor>, Int32>
  /// Operations at night, in the season and out of it.
  let inSeason: Column<Actor, Int32>
  let outOfSeason: Column<Actor, Int32>
  /// Late enough to be told from the start, and early enough that no text is signed yet whose carrying out takes all
  /// orders: operations, which fill the slot, are rare then.
  static let season: Int32 = 2

  init(_ setup: inout Setup, saysWorth: Bool) {
    given = setup.column(
      "table.given", Text("dinners", nl: "diners"), unit: .count, range: 0...4095, sight: .hidden)
    inSeason = setup.column(
      "table.in", Text("nights", nl: "nachten"), unit: .count, range: 0...99, sight: .hidden)
    outOfSeason = setup.column(
      "table.out", Text("other nights", nl: "andere nachten"), unit: .count, range: 0...99,
      sight: .hidden)
    let worth: @Sendable (Lens, Order, Ref<Actor>) -> Int32 = { view, _, guest in
      // A non-player with a chair in the hall: Delta.
      let isDelta = !view[.seated, guest] && view[.actorKind, guest] == .state
      return isDelta && view[.turn] == Dinner.season ? points(6) : -points(1)
    }
    let dark: @Sendable (Lens, Order, Hour) -> Int32 = { view, _, hour in
      hour == .night && view[.turn] == Dinner.season ? points(2) : 0
    }
    dinner = setup.verb(
      Verb(
        "dinner", alias: "diner", does: Text("give a dinner", nl: "geef een diner"),
        family: .lever, purse: .sealed(1), in: .prepare,
        slots: object(Actor.self, "for", asks: Text("whom", nl: "wie")),
        sentence: Text("You give a dinner for {for}.", nl: "U geeft een diner voor {for}."),
        appeal: saysWorth ? worth : nil))
    hour = setup.extend(
      Verbs.operate,
      with: choice(
        Hour.self, "hour", asks: Text("by day or at night", nl: "overdag of 's nachts"),
        default: .day),
      appeal: saysWorth ? dark : nil)
  }

  func resolve(_ order: Order, _ out: Adjudication) {
    let turn = out.lens[.turn]
    if order.gives(dinner) {
      // One dinner a guest and turn: the door takes no second.
      out.add(1 << turn, to: given, of: order.actor, toward: dinner(order))
    } else if hour[order] == .night {
      out.add(1, to: turn == Dinner.season ? inSeason : outOfSeason, of: order.actor)
    }
  }
}

/// When an operation is carried out.
enum Hour: Int32, Choice {
  case day, night
  var word: Word {
    switch self {
    case .day: Word("day", Text("by day", nl: "overdag"))
    case .night: Word("night", Text("at night", nl: "'s nachts"))
    }
  }
}

/// Says what its orders are worth.
struct DinnerRules: Module {
  static let id = "table"
  static let title: Text = "Table"
  static let summary: Text = "Dinners, and operations at night, in their season."
  let dinner: Dinner
  init(_ setup: inout Setup) { dinner = Dinner(&setup, saysWorth: true) }
  func resolve(_ order: Order, _ out: Adjudication) { dinner.resolve(order, out) }
}

/// The same, and nobody is told what is worth anything.
struct SilentDinnerRules: Module {
  static let id = "table"
  static let title: Text = "Silent table"
  static let summary: Text = "Dinners, and operations at night, at any time."
  let dinner: Dinner
  init(_ setup: inout Setup) { dinner = Dinner(&setup, saysWorth: false) }
  func resolve(_ order: Order, _ out: Adjudication) { dinner.resolve(order, out) }
}

@Suite("Bots know what an order of a module is worth")
struct AppealTests {
  /// When the seats gave dinners for Delta and for others, as bits, and how many nights there were, over some games.
  private struct Season {
    var forDelta: Int32 = 0
    var forOthers: Int32 = 0
    var nights: Int32 = 0
    var otherNights: Int32 = 0
  }

  private func season(_ module: any Module.Type, bot: any Bot = Strategist()) -> Season {
    let playout = Playout(Fixture.setting(roster: Roster([module])), bot: { _ in bot })
    return (0..<8).reduce(into: Season()) { season, number in
      let truth = playout.game(number).truth
      for actor in truth.actors {
        season.nights += cell("table.in", of: actor, truth)
        season.otherNights += cell("table.out", of: actor, truth)
        for guest in truth.actors {
          let isDelta = !truth[.seated, guest] && truth[.actorKind, guest] == .state
          let turns = cell("table.given", of: actor, toward: guest, truth)
          if isDelta { season.forDelta |= turns } else { season.forOthers |= turns }
        }
      }
    }
  }

  private func cell(
    _ id: String, of actor: Ref<Actor>, toward other: Ref<Actor>? = nil, _ truth: Lens
  ) -> Int32 {
    guard let quantity = truth.world.vocabulary.quantity(named: id) else { return 0 }
    guard let other else { return truth[quantity, actor.row] }
    return truth[quantity, actor.row, toward: other.row]
  }

  private let inSeason: Int32 = 1 << Dinner.season

  @Test("what is worth something in one situation is done there and nowhere else")
  func worth() {
    let season = season(DinnerRules.self)
    #expect(season.forDelta == inSeason, "\(season)")
    #expect(season.forOthers == 0, "\(season)")
    #expect(season.nights > 0 && season.otherNights == 0, "\(season)")
  }

  @Test("without a word about its worth it is done at any time, for anybody")
  func silent() {
    let season = season(SilentDinnerRules.self)
    #expect(season.forDelta != inSeason && season.forDelta != 0, "\(season)")
    #expect(season.forOthers != 0, "\(season)")
    #expect(season.otherNights > 0, "\(season)")
  }

  @Test("legal chance takes no notice of it: it has to try whatever is legal")
  func blind() {
    let season = season(DinnerRules.self, bot: RandomBot())
    #expect(season.forOthers != 0 && season.forDelta & ~inSeason != 0, "\(season)")
  }

  @Test("a verb of which nothing is said is worth nothing, and so is a slot")
  func neutral() {
    let vocabulary = Roster([SilentDinnerRules.self]).vocabulary
    let truth = Game(Fixture.setting()).truth
    for verb in vocabulary.verbs {
      #expect(!verb.saysItsWorth && verb.slots.allSatisfy { !$0.saysItsWorth })
    }
    let verb = vocabulary[Verbs.message.number]
    #expect(verb.appeal(truth, Order(Verbs.message.number, by: Row(0))) == 0)
  }
}
