import ParleyRules
import ParleyTesting
import Testing

@testable import Distrust

/// Small steps, what is answered to them, and what they cost where they are not.
@Suite struct GestureTests {
  private func gesture(
    _ bench: DistrustBench, by giver: Ref<Actor>, to other: Ref<Actor>,
    _ kind: GestureKind = .observers
  ) -> Order { bench.rules.orders.gesture.order(by: giver, other, kind) }

  // MARK: What it does

  @Test func `what can be looked at is a good act and a half, words are half of that`() throws {
    for (kind, size) in [(GestureKind.observers, Int32(1500)), (.notice, 750)] {
      let bench = try DistrustBench.table()
      let (arden, boreal) = (bench.arden, bench.boreal)
      #expect(bench.when(gesture(bench, by: arden, to: boreal, kind)) == nil)
      #expect(bench.entries == [boreal.writes(size, about: arden, .gestures)])
      #expect(bench.wasTold(bench.rules.happenings.gesture(arden, boreal, kind), to: .everybody))
      #expect(bench.truth[bench.rules.state.offer, arden, toward: boreal] == 2)
      #expect(bench.truth[.budget, arden] == 5 - kind.budget)
    }
  }

  @Test func `it takes two or three gestures to mend what one bad act broke`() throws {
    let bench = try DistrustBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    bench.givenTrust(500, of: boreal, in: arden)
    bench.when(Happenings.shock(arden, boreal, 1))
    bench.playTurn()
    var count = 0
    while bench.trust(of: boreal, in: arden) < 500, count < 20 {
      bench.given(.budget, of: arden, is: 5)
      #expect(bench.when(gesture(bench, by: arden, to: boreal)) == nil)
      bench.playTurn()
      count += 1
    }
    #expect((2...3).contains(count))
  }

  @Test func `an answer is one to a gesture that stands between the same two, the other way`()
    throws
  {
    let bench = try DistrustBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    bench.givenGesture(from: arden, to: boreal, for: 1)
    // What stands to or from others is no gesture of this receiver.
    bench.givenGesture(from: bench.helix, to: boreal, for: 1)
    bench.givenGesture(from: bench.elm, to: bench.helix, for: 1)
    bench.when(gesture(bench, by: boreal, to: arden))
    #expect(bench.entries == [arden.writes(2000, about: boreal, .gestures)], "an answer")
    bench.when(.drift)
    bench.when(gesture(bench, by: boreal, to: bench.elm))
    #expect(bench.entries == [bench.elm.writes(1500, about: boreal, .gestures)], "no answer")
  }

  @Test func `a trace that its receiver did not have is half a good act, once its cable has come`()
    throws
  {
    let bench = try DistrustBench.table()
    let (cassel, helix) = (bench.cassel, bench.helix)
    let incident = bench.givenIncident(by: bench.boreal, against: helix)
    let trace = bench.givenTrace(
      of: incident, pointingAt: bench.boreal, .tools, heldBy: helix)
    let held = bench.givenTrace(
      of: incident, pointingAt: bench.boreal, .tools, heldBy: cassel)
    for (shared, size) in [(trace, Int32(500)), (held, 0)] {
      bench.when(Happenings.traceShared(helix, cassel, shared), to: .actors(cassel))
      #expect(bench.entries.isEmpty)
      bench.nextTurn()
      #expect(bench.entries == (size > 0 ? [cassel.writes(size, about: helix, .gestures)] : []))
      bench.when(.seal)
    }
    bench.when(Happenings.traceShared(helix, cassel, trace), to: .actors(helix))
    bench.nextTurn()
    #expect(bench.entries.isEmpty, "what never arrived is no gift")
  }

  // MARK: An answer in kind

  @Test func `a non-player may answer in kind by trust, and an answer counts for half more`() throws
  {
    let bench = try DistrustBench.table()
    let (arden, cassel, helix) = (bench.arden, bench.cassel, bench.helix)
    bench.answersAnythingElse(with: true)
    for giver in [arden, cassel] { bench.when(gesture(bench, by: giver, to: helix, .notice)) }
    bench.when(gesture(bench, by: helix, to: bench.boreal))
    #expect(bench.asked(bench.rules.questions.answered).isEmpty)
    bench.playTurn()
    let question = bench.rules.questions.answered
    #expect(
      Set(bench.asked(question)) == [question(helix, arden), question(helix, cassel)],
      "asked of who was addressed, and no team is played for")
    #expect(
      Set(bench.filed) == [
        gesture(bench, by: helix, to: arden), gesture(bench, by: helix, to: cassel),
      ])
    bench.when(gesture(bench, by: helix, to: arden))
    #expect(bench.entries.contains(arden.writes(2000, about: helix, .gestures)))
    bench.when(.seal)
    #expect(
      bench.asked(question).suffix(from: 2) == [question(helix, cassel)],
      "whoever was answered is not answered again")
  }

  @Test func `one that trusts little leaves it hanging`() throws {
    let bench = try DistrustBench.table()
    let (arden, helix) = (bench.arden, bench.helix)
    bench.answers(bench.rules.questions.answered, with: false)
    bench.when(gesture(bench, by: arden, to: helix))
    bench.playTurn()
    #expect(bench.asked(bench.rules.questions.answered).count == 1)
    #expect(bench.filed.isEmpty)
  }

  // MARK: Exploited

  /// Whether an act of Boreal's repays a gesture of Arden's that stands.
  private func capital(after act: (DistrustBench) -> News, standing turns: Int32 = 1) throws
    -> Int32
  {
    let bench = try DistrustBench.table()
    bench.givenGesture(from: bench.arden, to: bench.boreal, for: turns)
    // What stands from others, or the other way, is not repaid by this.
    bench.givenGesture(from: bench.helix, to: bench.boreal, for: 1)
    bench.givenGesture(from: bench.boreal, to: bench.arden, for: 1)
    let news = act(bench)
    bench.when(news)
    bench.when(.reply)
    #expect(bench.truth[.capital, bench.helix] == 5 && bench.truth[.capital, bench.boreal] == 5)
    return bench.truth[.capital, bench.arden]
  }

  private func charge(_ bench: DistrustBench) -> News {
    Happenings.accusationMade(
      bench.boreal, bench.arden, bench.givenIncident(by: bench.arden, against: bench.boreal),
      .likely, .public, .none)
  }

  @Test func `what one chose to do to the giver repays a gesture`() throws {
    typealias Act = (DistrustBench) -> News
    let affronts: [Act] = [
      charge,
      {
        Happenings.counterCharged(
          $0.boreal, $0.arden, $0.givenIncident(by: $0.arden, against: $0.helix))
      },
      {
        Happenings.responded(
          $0.boreal, $0.givenIncident(by: $0.arden, against: $0.boreal), .sanction, $0.arden)
      },
      {
        Happenings.breachAlleged(
          $0.boreal, $0.arden, $0.givenPact(between: $0.arden, $0.boreal), .record)
      },
      { Happenings.partySuspended($0.boreal, $0.givenPact(between: $0.arden, $0.boreal)) },
      { Happenings.partyLeft($0.boreal, $0.givenPact(between: $0.arden, $0.boreal)) },
      { Happenings.textWithdrawn($0.boreal, $0.givenText(by: $0.boreal, joinedBy: [$0.arden])) },
    ]
    for (place, act) in affronts.enumerated() {
      #expect(try capital(after: act) == 4, "\(place)")
      #expect(try capital(after: act, standing: 2) == 5, "sealed beside it: \(place)")
      #expect(try capital(after: act, standing: 0) == 5, "forgotten: \(place)")
    }
  }

  @Test func `what merely happened, or came to light, is no answer to a gesture`() throws {
    let others: [(DistrustBench) -> News] = [
      { Happenings.shock($0.arden, $0.boreal, 1) },
      {
        Happenings.foundWrong(
          $0.boreal, $0.helix, $0.givenIncident(by: $0.helix, against: $0.boreal))
      },
      {
        Happenings.verdictFell(
          $0.helix, $0.boreal, $0.givenIncident(by: $0.boreal, against: $0.helix), .believed, 3, 1)
      },
      { Happenings.reputationSet($0.givenPact(between: $0.arden, $0.boreal), $0.boreal, .breach) },
      {
        Happenings.inspected(
          $0.arden, $0.boreal, $0.givenPact(between: $0.arden, $0.boreal), .breach)
      },
    ]
    for (place, act) in others.enumerated() {
      #expect(try capital(after: act) == 5, "\(place)")
    }
  }

  @Test func `it costs its giver once, by as much as the parameter says, and is told for what`()
    throws
  {
    let bench = try DistrustBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    bench.given(bench.rules.parameters.gesture.exploited, is: 3)
    bench.givenGesture(from: arden, to: boreal, for: 1)
    for _ in 1...2 {
      bench.when(charge(bench))
      bench.when(.reply)
    }
    #expect(bench.truth[.capital, arden] == 2)
    let exploited = bench.rules.happenings.exploited
    #expect(bench.wasTold(exploited(arden, boreal, .charges), to: .actors(arden)))
    #expect(bench.told(exploited).count == 1)
    let naive = bench.rules.terms.means.naive
    #expect(bench.wasTold(Happenings.capitalMoved(arden, -3, naive), to: .actors(arden)))
  }

  @Test func `it stands for the turn after, and one made again no longer than one made once`()
    throws
  {
    for again in [false, true] {
      let bench = try DistrustBench.table()
      let (arden, boreal) = (bench.arden, bench.boreal)
      let offer = { bench.truth[bench.rules.state.offer, arden, toward: boreal] }
      bench.when(gesture(bench, by: arden, to: boreal))
      if again {
        bench.playTurn()
        #expect(offer() == 1)
        bench.when(gesture(bench, by: arden, to: boreal))
      }
      #expect(offer() == 2)
      bench.playTurn()
      #expect(offer() == 1)
      bench.playTurn()
      #expect(offer() == 0)
      bench.playTurn()
      #expect(offer() == 0)
    }
  }

  // MARK: Apologies

  @Test func `an apology mends the last bad act once; one for nothing does nothing`() throws {
    let bench = try DistrustBench.table()
    let (helix, elm) = (bench.helix, bench.elm)
    func apologise(to whom: Ref<Actor>) -> Set<Entry> {
      bench.when(bench.rules.orders.apologise.order(by: helix, whom))
      defer { bench.when(.drift) }
      return bench.entries
    }
    #expect(apologise(to: elm).isEmpty)
    #expect(bench.wasTold(bench.rules.happenings.apology(helix, elm), to: .everybody))
    #expect(bench.truth[.capital, helix] == 4)
    bench.when(Happenings.shock(helix, elm, 1))
    bench.when(Happenings.goodAct(helix, bench.cassel))
    bench.when(.drift)
    #expect(apologise(to: bench.cassel).isEmpty, "who was done good")
    #expect(apologise(to: elm) == [elm.writes(1000, about: helix, .gestures)])
    #expect(apologise(to: elm).isEmpty)
    bench.when(Happenings.shock(helix, elm, 1))
    bench.when(.drift)
    #expect(apologise(to: elm) == [elm.writes(1000, about: helix, .gestures)], "a new hurt")
  }

  // MARK: At the door

  @Test func `what they cost, whom they can be made to, and whose answer is worth showing`() throws
  {
    let bench = try DistrustBench.table()
    let (arden, boreal, helix) = (bench.arden, bench.boreal, bench.helix)
    let orders = bench.rules.orders
    #expect(bench.price(of: gesture(bench, by: arden, to: boreal)) == Price(budget: 1))
    #expect(bench.price(of: gesture(bench, by: arden, to: boreal, .notice)) == Price())
    let apology = orders.apologise.order(by: arden, boreal)
    #expect(bench.price(of: apology) == Price(capital: 1))
    #expect(bench.refusal(of: gesture(bench, by: arden, to: arden))?.code == "yourself")
    #expect(bench.refusal(of: orders.apologise.order(by: arden, arden))?.code == "yourself")
    #expect(bench.prospects(of: gesture(bench, by: arden, to: boreal)).isEmpty, "a team is asked")
    let answered = bench.rules.questions.answered
    #expect(
      bench.prospects(of: gesture(bench, by: arden, to: helix)).map(\.matter) == [
        answered(helix, arden)
      ])
    for order in [gesture(bench, by: arden, to: boreal), apology] {
      #expect(
        Set(bench.candidates(Actor.self, for: "to", of: order))
          == Set(bench.truth.actors.filter { $0 != arden }))
    }
  }
}
