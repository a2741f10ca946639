import ParleyRules
import Testing

@testable import Distrust

@Suite("Gestures, hotlines, apologies") struct OrdersTests {
  private func order(_ verb: VerbNumber, by actor: Row, _ codes: Int32...) -> Order {
    var slots = SIMD16<Int32>(repeating: Order.empty)
    for (place, code) in codes.enumerated() { slots[place] = code }
    return Order(verb, by: actor, slots: slots)
  }

  @Test("A gesture helps with its receiver, and what can be looked at helps more than words")
  func gesture() throws {
    func gain(_ kind: GestureKind) throws -> Int32 {
      let bench = try Bench()
      bench.order(
        order(bench.rules.orders.gesture.number, by: bench.arden, bench.boreal.code, kind.code))
      bench.advance(.reply)
      #expect(bench.trust(bench.arden, in: bench.boreal) == 280)
      return bench.trust(bench.boreal, in: bench.arden) - 250
    }
    #expect(try gain(.observers) > gain(.notice))
    #expect(try gain(.notice) > 0)
  }

  @Test("It takes many gestures to mend what one bad act broke")
  func slowUp() throws {
    let bench = try Bench()
    bench.world[.trust, bench.boreal, bench.arden] = 500
    bench.tell(.shock, [bench.arden.number, bench.boreal.number, 1])
    bench.turn()
    var count = 0
    while bench.trust(bench.boreal, in: bench.arden) < 500, count < 20 {
      bench.order(
        order(
          bench.rules.orders.gesture.number, by: bench.arden, bench.boreal.code,
          GestureKind.observers.code))
      bench.turn()
      count += 1
    }
    #expect(count >= 3 && count < 20)
  }

  @Test("A gesture that is exploited costs its giver capital, once")
  func exploited() throws {
    let bench = try Bench()
    bench.order(order(bench.rules.orders.gesture.number, by: bench.arden, bench.boreal.code))
    let accusation: [Int32] = [
      bench.boreal.number, bench.arden.number, 0, 4, Way.public.rawValue, 0,
    ]
    bench.tell(.accusationMade, accusation)
    bench.advance(.reply)
    #expect(bench.world[.capital, bench.arden] == 5, "what was sealed beside it knew nothing of it")
    bench.turn()
    bench.tell(.accusationMade, accusation)
    bench.advance(.reply)
    #expect(bench.world[.capital, bench.arden] == 4)
    #expect(
      bench.told.contains {
        $0.kind == bench.rules.happenings.exploited.kind
          && $0.audience == .only(ActorSet(bench.arden))
      })
    bench.tell(.accusationMade, accusation)
    bench.advance(.drift)
    #expect(bench.world[.capital, bench.arden] == 4)
  }

  @Test("What the receiver did not choose to do is no answer to a gesture")
  func notExploited() throws {
    let bench = try Bench()
    bench.order(order(bench.rules.orders.gesture.number, by: bench.arden, bench.boreal.code))
    bench.turn()
    bench.tell(.shock, [bench.arden.number, bench.boreal.number, 1])
    bench.tell(.foundWrong, [bench.boreal.number, bench.delta.number, 0])
    bench.advance(.reply)
    #expect(bench.world[.capital, bench.arden] == 5)
    bench.tell(
      .responded, [bench.boreal.number, 0, Response.sanction.rawValue, bench.arden.number])
    bench.advance(.reply)
    #expect(bench.world[.capital, bench.arden] == 4, "the gesture still stood")
    let told = bench.told.filter { $0.kind == bench.rules.happenings.exploited.kind }
    #expect(told.map { $0[2] } == [TrustCause.charges.rawValue], "and its giver hears for what")
  }

  @Test(
    "A gesture that is made again stands anew: it is repaid in the turn after, and not for longer")
  func madeAgain() throws {
    func capital(after turns: Int) throws -> Int32 {
      let bench = try Bench()
      let gesture = order(bench.rules.orders.gesture.number, by: bench.arden, bench.boreal.code)
      bench.order(gesture)
      bench.turn()
      bench.order(gesture)
      for _ in 0..<turns { bench.turn() }
      bench.tell(
        .accusationMade, [bench.boreal.number, bench.arden.number, 0, 4, Way.public.rawValue, 0])
      bench.advance(.reply)
      return bench.world[.capital, bench.arden]
    }
    #expect(try capital(after: 1) == 4)
    #expect(try capital(after: 2) == 5)
  }

  @Test("A gesture is forgotten after two turns: a later bad turn is nobody's naivety")
  func forgotten() throws {
    let bench = try Bench()
    bench.order(order(bench.rules.orders.gesture.number, by: bench.arden, bench.boreal.code))
    bench.turn()
    bench.turn()
    bench.tell(
      .accusationMade, [bench.boreal.number, bench.arden.number, 0, 4, Way.public.rawValue, 0])
    bench.advance(.reply)
    #expect(bench.world[.capital, bench.arden] == 5)
  }

  @Test(
    "A non-player may answer in kind, a team is never played for, and an answer counts for more")
  func answering() throws {
    let bench = try Bench()
    bench.world[.seated, bench.arden] = 1
    let odds = bench.ledger(
      bench.rules.questions.answered.number, Subject(bench.boreal, bench.arden))
    #expect(bench.weights(odds)["giver-trust"] == -500)
    bench.order(order(bench.rules.orders.gesture.number, by: bench.arden, bench.boreal.code))
    bench.turn()
    #expect(bench.filed.count == 1)
    let answer = try #require(bench.filed.first)
    #expect(answer.actor == Ref(bench.boreal))
    #expect(bench.rules.orders.gesture(answer).0 == Ref(bench.arden))
    #expect(bench.rules.orders.gesture(answer).1 == .observers)
    let before = bench.trust(bench.arden, in: bench.boreal)
    bench.order(answer)
    bench.advance(.reply)
    #expect(bench.trust(bench.arden, in: bench.boreal) == (1120 + 1500) * 1000 / 5500)
    #expect(bench.trust(bench.arden, in: bench.boreal) > before)
    bench.turn()
    #expect(bench.filed.count == 1)
  }

  @Test("A hotline costs upkeep each turn and goes dead when nobody pays; either may hang up")
  func upkeep() throws {
    let bench = try Bench()
    let hotline = bench.rules.orders.hotline
    let open = order(hotline.number, by: bench.arden, bench.boreal.code)
    bench.world[.budget, bench.arden] = 2
    bench.world[.income, bench.arden] = 0
    bench.order(open)
    #expect(bench.hasLine(between: bench.boreal, and: bench.arden))
    let refused = bench.roster.vocabulary[hotline.number].refusal(
      Lens(bench.world, as: .actor(bench.boreal)),
      order(hotline.number, by: bench.boreal, bench.arden.code))
    #expect(refused?.code == "line-stands")
    bench.turn()
    bench.turn()
    #expect(bench.world[.budget, bench.arden] == 0)
    #expect(bench.hasLine(between: bench.boreal, and: bench.arden))
    bench.turn()
    #expect(!bench.hasLine(between: bench.boreal, and: bench.arden))
    bench.order(open)
    bench.order(
      order(hotline.number, by: bench.boreal, bench.arden.code, LineState.close.code))
    #expect(!bench.hasLine(between: bench.arden, and: bench.boreal))
    #expect(bench.world[.budget, bench.boreal] == 4)
  }

  @Test("An apology mends the last bad act once; one for nothing does nothing")
  func apology() throws {
    let bench = try Bench()
    let apology = order(bench.rules.orders.apologise.number, by: bench.delta, bench.elm.code)
    bench.order(apology)
    bench.advance(.reply)
    #expect(bench.trust(bench.elm, in: bench.delta) == 450)
    bench.tell(.shock, [bench.delta.number, bench.elm.number, 1])
    bench.advance(.drift)
    let hurt = bench.trust(bench.elm, in: bench.delta)
    bench.order(apology)
    bench.advance(.reply)
    let mended = bench.trust(bench.elm, in: bench.delta)
    #expect(mended > hurt && mended < 450)
    bench.order(apology)
    bench.advance(.drift)
    #expect(bench.trust(bench.elm, in: bench.delta) == mended)
  }

  @Test("Orders against oneself, and texts that are not one's own, are refused in words")
  func refusals() throws {
    let bench = try Bench()
    let view = Lens(bench.world, as: .actor(bench.arden))
    let verbs = bench.rules.orders
    let vocabulary = bench.roster.vocabulary
    for verb in [verbs.gesture.number, verbs.hotline.number, verbs.apologise.number] {
      let refusal = vocabulary[verb].refusal(view, order(verb, by: bench.arden, bench.arden.code))
      #expect(refusal?.code == "yourself")
    }
    let (theirs, soft) = (bench.table(by: bench.boreal, .legal), bench.table(by: bench.arden))
    let lower = { (text: Row) in
      vocabulary[verbs.lower.number].refusal(
        view, order(verbs.lower.number, by: bench.arden, text.code))?.code
    }
    #expect(lower(theirs) == "sponsors-only")
    #expect(lower(soft) == "lowest-tier")
    bench.world[.proposalStatus, soft] = ProposalStatus.failed.rawValue
    #expect(lower(soft) == "closed-text")
  }

  @Test("What they cost, and whose answer is worth showing")
  func prices() throws {
    let bench = try Bench()
    let view = Lens(bench.world, as: .actor(bench.arden))
    let verbs = bench.rules.orders
    let vocabulary = bench.roster.vocabulary
    let observers = order(verbs.gesture.number, by: bench.arden, bench.boreal.code)
    #expect(vocabulary[verbs.gesture.number].listPrice(view, observers) == Price(budget: 1))
    let notice = order(
      verbs.gesture.number, by: bench.arden, bench.boreal.code, GestureKind.notice.code)
    #expect(vocabulary[verbs.gesture.number].listPrice(view, notice) == Price())
    let apology = order(verbs.apologise.number, by: bench.arden, bench.boreal.code)
    #expect(vocabulary[verbs.apologise.number].listPrice(view, apology) == Price(capital: 1))
    #expect(vocabulary[verbs.gesture.number].prospects(view, observers).count == 1)
    bench.world[.seated, bench.boreal] = 1
    #expect(vocabulary[verbs.gesture.number].prospects(view, observers).isEmpty)
  }
}
