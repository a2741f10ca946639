import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// A chest with what is in it.
private enum Chest: Noun {}

/// Keeps chests: one belongs to somebody, some share it, and a curse lies on it that nobody knows of until it is told.
private struct ChestRules: Module {
  static let id = "chests"
  static let title = Text("Chests", nl: "Kisten")
  static let summary = Text("Hides gold.", nl: "Verbergt goud.")
  let chest: KindOf<Chest>
  let owner: Column<Chest, Ref<Actor>?>
  let sharers: Column<Pair<Chest, Actor>, Bool>
  let gold: Column<Chest, Int32>
  let map: Column<Chest, Int32>
  let curse: Column<Chest, Int32>
  let omen: Column<Pair<Chest, Actor>, Int32>
  let tip: Verb<Ref<Chest>, Ref<Actor>>
  let key: AddedSlot<Ref<Chest>?>
  let opens: Question<Ref<Actor>>

  init(_ setup: inout Setup) {
    chest = setup.kind(Chest.self, "chests.chest", title: Text("chest", nl: "kist"), letter: "k")
    owner = setup.column(
      "chests.owner", Text("owner", nl: "eigenaar"), of: chest, holding: Actor.kind, sight: .known)
    sharers = setup.column(
      "chests.sharers", Text("shared by", nl: "gedeeld door"), of: chest, per: Actor.kind,
      sight: .known)
    setup.holder(owner)
    setup.parties(sharers)
    gold = setup.column(
      "chests.gold", Text("gold", nl: "goud"), of: chest, unit: .count, range: 0...99, sight: .own)
    map = setup.column(
      "chests.map", Text("map", nl: "kaart"), of: chest, unit: .count, range: 0...99,
      sight: .parties)
    curse = setup.column(
      "chests.curse", Text("curse", nl: "vloek"), of: chest, unit: .count, range: 0...99,
      sight: .hidden)
    omen = setup.column(
      "chests.omen", Text("omen", nl: "voorteken"), of: chest, per: Actor.kind, unit: .count,
      range: 0...99, sight: .hidden)
    tip = setup.verb(
      Verb(
        "tip", alias: "tip", does: Text("tell of the curse", nl: "vertel van de vloek"),
        family: .beside, purse: .sealedFree, in: .prepare,
        slots: object(chest, "chest", asks: Text("which", nl: "welke")),
        object(Actor.self, "to", asks: Text("whom", nl: "wie"), markers: ["to", "aan"]),
        sentence: Text("You tell {to} of {chest}.", nl: "U vertelt {to} van {chest}.")))
    opens = setup.question(
      "chests.opens", Text("Does it open?", nl: "Gaat hij open?"), of: "actor",
      yes: Text("it opens", nl: "hij gaat open"), no: Text("it stays shut", nl: "hij blijft dicht"))
    let (gold, opens) = (gold, opens)
    key = setup.extend(
      Verbs.invest,
      with: optional(chest, "chest", asks: Text("out of which chest", nl: "uit welke kist")),
      price: { view, _, chest in Price(budget: view[gold, chest] > 0 ? 0 : 3, capital: 1) },
      refuse: { view, _, chest in view[gold, chest] > 9 ? .tooHeavy : nil },
      prospects: { _, order, _ in
        [Prospect(opens(order.actor), says: Text("{odds} to open", nl: "{odds} dat hij opengaat"))]
      })
  }

  func resolve(_ order: Order, _ out: Adjudication) {
    guard order.gives(tip) else { return }
    let (chest, whom) = tip(order)
    out.reveal(curse, of: chest, to: whom)
    out.reveal(omen, of: chest, toward: order.actor, to: whom)
  }
}

extension Refusal {
  fileprivate static let tooHeavy = Refusal(
    "too-heavy", Text("It is too heavy to open.", nl: "Hij is te zwaar om te openen."))
}

@Suite("Things of a module's own: whose they are, who shares them, what is shown of them")
struct OwnKindTests {
  private func bench() throws -> (Bench<ChestRules>, Ref<Chest>) {
    let bench = try Bench(ChestRules.self, withCore: true)
    let rules = bench.rules
    let chest = bench.given(rules.chest, knownBy: .everybody) {
      $0[rules.owner] = bench.arden
      $0[rules.sharers, toward: bench.boreal] = true
      $0[rules.gold] = 7
      $0[rules.map] = 5
      $0[rules.curse] = 3
    }
    bench.given(rules.omen, of: chest, toward: bench.arden, is: 8)
    return (bench, chest)
  }

  @Test("what is one's own its holder alone sees, and what is shared those who share it")
  func sights() throws {
    let (bench, chest) = try bench()
    let rules = bench.rules
    func seen(_ actor: Ref<Actor>) -> [Int32] {
      [bench.seen(by: actor)[rules.gold, chest], bench.seen(by: actor)[rules.map, chest]]
    }
    #expect(seen(bench.arden) == [7, 0])
    #expect(seen(bench.boreal) == [0, 5])
    #expect(seen(bench.cassel) == [0, 0])
    #expect(bench.seenByEverybody[rules.gold, chest] == 0)
    // Whoever it is handed to sees it from then on, and who had it no more.
    bench.given(rules.owner, of: chest, is: bench.cassel)
    bench.given(rules.sharers, of: chest, toward: bench.boreal, is: false)
    #expect(seen(bench.arden) == [0, 0] && seen(bench.cassel) == [7, 0])
    #expect(seen(bench.boreal) == [0, 0])
  }

  @Test("a cell that is shown to one is seen by that one, as it stands and as it changes")
  func shown() throws {
    let (bench, chest) = try bench()
    let rules = bench.rules
    for actor in bench.truth.actors { #expect(bench.seen(by: actor)[rules.curse, chest] == 0) }
    bench.when(rules.tip.order(by: bench.arden, chest, bench.cassel))
    #expect(bench.fault == nil)
    #expect(bench.seen(by: bench.cassel)[rules.curse, chest] == 3)
    bench.given(rules.curse, of: chest, is: 4)
    #expect(bench.seen(by: bench.cassel)[rules.curse, chest] == 4)
    // Of pairs that one alone, and nobody else anything.
    #expect(bench.seen(by: bench.cassel)[rules.omen, chest, toward: bench.arden] == 8)
    bench.given(rules.omen, of: chest, toward: bench.boreal, is: 6)
    #expect(bench.seen(by: bench.cassel)[rules.omen, chest, toward: bench.boreal] == 0)
    for actor in [bench.arden, bench.boreal, bench.helix] {
      #expect(bench.seen(by: actor)[rules.curse, chest] == 0)
    }
    #expect(bench.seenByEverybody[rules.curse, chest] == 0)
    #expect(
      bench.seen(by: bench.cassel).actors(whose: rules.omen, of: chest) { $0 > 0 } == [bench.arden])
  }

  @Test("who does not own a column shows nobody anything, and is reported")
  func foreign() throws {
    let bench = try Bench(Gossip.self, withCore: true)
    bench.when(.drift)
    #expect(bench.fault == "actor.budget was shown by one who does not own it")
    #expect(bench.seen(by: bench.boreal)[.budget, bench.arden] != bench.truth[.budget, bench.arden])
  }

  @Test("a slot that is added to another's order has a price, a no and odds of its own")
  func addedSlot() throws {
    let (bench, chest) = try bench()
    let rules = bench.rules
    let plain = Verbs.invest.order(by: bench.arden, .attack)
    let said = plain.saying(chest, in: rules.key)
    let list = bench.price(of: plain)
    #expect(bench.price(of: said) == Price(budget: list.budget, capital: list.capital + 1))
    #expect(bench.refusal(of: said) == nil)
    #expect(bench.prospects(of: said).count == bench.prospects(of: plain).count + 1)
    // Of another's chest one sees no gold: the price is read in one's own world.
    let stranger = Verbs.invest.order(by: bench.boreal, .attack)
    #expect(
      bench.price(of: stranger.saying(chest, in: rules.key)).budget
        == bench.price(of: stranger).budget + 3)
    bench.given(rules.gold, of: chest, is: 10)
    #expect(bench.refusal(of: said) == .tooHeavy)
    #expect(bench.refusal(of: plain) == nil)
    #expect(bench.refusal(of: stranger.saying(chest, in: rules.key)) == nil)
  }
}

/// Shows what it does not own.
private struct Gossip: Module {
  static let id = "gossip"
  static let title = Text("Gossip", nl: "Roddel")
  static let summary = Text("Tells.", nl: "Klapt uit de school.")
  init(_ setup: inout Setup) { setup.advances(.drift) }
  func advance(_ step: Step, _ out: Adjudication) {
    let actors = out.lens.actors
    for one in actors { for other in actors { out.reveal(.budget, of: one, to: other) } }
  }
}

/// Whether what is shown reaches the seat that it is shown to, by its stream, and no other.
@Suite("A cell that is shown, in a game")
struct ShownInPlayTests {
  @Test("stands in the stream of that seat alone, and the game is the same again")
  func streams() throws {
    let roster = Roster(Obstacles.all + [Whisper.self])
    let session = Session(
      Setting(campaign: RingCampaign.make(roster.vocabulary), roster: roster, seed: 3))
    try RandomTable(session, seed: 3).playOut()
    #expect(session.fault == nil)
    let secret = try #require(roster.rules(Whisper.self)).secret.quantity
    func told(_ seat: Seat) -> [Int32] {
      session.events(of: seat).compactMap {
        if case .cell(secret, _, _, let value) = $0.body { value } else { nil }
      }
    }
    let chosen = session.seats.filter { !told(.team($0)).isEmpty }
    #expect(chosen.count == 1 && told(.everybody).isEmpty)
    // As it stood when it was shown, and each change of it since: never a look back to neutral.
    #expect(chosen.allSatisfy { told(.team($0)).count > 1 && !told(.team($0)).contains(0) })
    let again = Session(session.setting, replaying: session.inputs, journal: MemoryJournal())
    #expect(again.digest == session.digest)
    let seat = try #require(chosen.first)
    let stream = try #require(session.stream(of: .team(seat)))
    #expect(stream.folded(stream.events).digest == stream.world.digest)
  }

  @Test("is a disclosure to the battery, and the same told in words without one is a leak")
  func battery() throws {
    let shown = Battery(Obstacles.all + [Whisper.self], seeds: 1...2)
    #expect(try shown.keepsSecrets(Whisper.id).problems.isEmpty)
    let told = Battery(Obstacles.all + [Shout.self], seeds: 1...2)
    #expect(try !told.keepsSecrets(Shout.id).problems.isEmpty)
  }
}

/// A secret of the white cell's that rises turn by turn and that one seat is shown.
private struct Whisper: Module {
  static let id = "whisper"
  static let title = Text("Whisper", nl: "Gefluister")
  static let summary = Text("Tells one.", nl: "Vertelt het één.")
  let secret: Column<Actor, Int32>
  init(_ setup: inout Setup) {
    secret = setup.column(
      "whisper.secret", Text("secret", nl: "geheim"), unit: .count, range: 0...99, sight: .hidden)
    setup.advances(.drift)
  }
  func advance(_ step: Step, _ out: Adjudication) {
    let players = out.lens.actors.filter { out.lens[.seated, $0] }
      .sorted { out.lens.key(of: $0) < out.lens.key(of: $1) }
    guard let (owner, reader) = players.first.flatMap({ one in players.last.map { (one, $0) } })
    else { return }
    out.add(1, to: secret, of: owner)
    if out.lens[.turn] == 2 { out.reveal(secret, of: owner, to: reader) }
  }
}

/// The same secret, told everybody without a word that it is one.
private struct Shout: Module {
  static let id = "shout"
  static let title = Text("Shout", nl: "Geschreeuw")
  static let summary = Text("Tells all.", nl: "Vertelt het allen.")
  let secret: Column<Actor, Int32>
  let said: Happening<Ref<Actor>, Int32>
  init(_ setup: inout Setup) {
    secret = setup.column(
      "shout.secret", Text("secret", nl: "geheim"), unit: .count, range: 0...99, sight: .hidden)
    said = setup.happening(
      "shout.said", of: "actor", "secret",
      says: Text("{actor}: {secret}.", nl: "{actor}: {secret}."))
    setup.advances(.drift)
  }
  func advance(_ step: Step, _ out: Adjudication) {
    for actor in out.lens.actors {
      out.add(1, to: secret, of: actor)
      out.tell(said(actor, out.lens[secret, actor]), to: .everybody)
    }
  }
}

@Suite("Orders and floor moves that a rule gives or takes")
struct ExtraMovesTests {
  private func session(_ module: any Module.Type) -> Session {
    let roster = Roster([module])
    return Session(
      Setting(campaign: RingCampaign.make(roster.vocabulary), roster: roster, seed: 3))
  }

  private func views(_ module: any Module.Type) throws -> [(orders: Int32, floor: Int32)] {
    let session = session(module)
    while session.turn == 1 { try session.closePhase() }
    while session.phase != .orders { try session.closePhase() }
    return ["arden", "boreal"].map { id in
      let row = session.setting.names.row(.actor, id) ?? .none
      let view = session.view(of: .team(row))
      return (view.ordersLeft, view.floorMovesLeft)
    }
  }

  @Test("count for the seat that they are given to, and for no other")
  func given() throws {
    let (plain, given, taken) = (
      try views(Idle.self), try views(Generous.self), try views(Greedy.self)
    )
    #expect(given[0].orders == plain[0].orders + 2 && given[0].floor == plain[0].floor + 1)
    #expect(given[1] == plain[1])
    #expect(taken[0].orders == 0 && taken[0].floor == 0)
    #expect(taken[1] == plain[1])
  }

  @Test(
    "a second free move on the floor costs no capital, a third does; where none is free, the first does"
  )
  func floor() throws {
    let cases: [(any Module.Type, [Int32])] = [
      (Idle.self, [0, 1, 1]), (Generous.self, [0, 0, 1]), (Greedy.self, [1, 1, 1]),
    ]
    for (module, capital) in cases {
      let session = session(module)
      while session.turn == 1 { try session.closePhase() }
      while session.phase != .negotiation { try session.closePhase() }
      let arden = session.setting.names.row(.actor, "arden") ?? .none
      let paid = try ["osce-3", "osce-8", "osce-2"].map { id -> Int32 in
        let measure = session.setting.names.row(.measure, id) ?? .none
        let forum = session.setting.names.row(.forum, "ring") ?? .none
        let order = Verbs.propose.order(
          by: Ref(arden), Ref(measure), nil, nil, nil, Ref(forum), .voluntary, .none)
        let price = session.view(of: .team(arden)).price(order)
        try session.give(order, from: arden)
        return price.capital
      }
      #expect(paid == capital, "\(module)")
    }
  }
}

private struct Idle: Module {
  static let id = "idle"
  static let title: Text = "Idle"
  static let summary: Text = "Does nothing."
  init(_ setup: inout Setup) {}
}

/// Gives the first of the players two orders and a floor move more.
private struct Generous: Module {
  static let id = "generous"
  static let title: Text = "Generous"
  static let summary: Text = "Gives."
  init(_ setup: inout Setup) { setup.advances(.drift) }
  func advance(_ step: Step, _ out: Adjudication) {
    guard out.lens[.turn] == 1, let first = arden(out.lens) else { return }
    out.add(2, to: .extraOrders, of: first)
    out.add(1, to: .extraFloorMoves, of: first)
  }
}

/// Takes all orders and the free floor move.
private struct Greedy: Module {
  static let id = "greedy"
  static let title: Text = "Greedy"
  static let summary: Text = "Takes."
  init(_ setup: inout Setup) { setup.advances(.drift) }
  func advance(_ step: Step, _ out: Adjudication) {
    guard out.lens[.turn] == 1, let first = arden(out.lens) else { return }
    out.add(-9, to: .extraOrders, of: first)
    out.add(-9, to: .extraFloorMoves, of: first)
  }
}

/// Arden, the one whose bank a campaign of these tests names first.
private func arden(_ lens: Lens) -> Ref<Actor>? { lens.asWritten.actors.first }
