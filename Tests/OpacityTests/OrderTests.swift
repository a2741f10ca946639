import ParleyRules
import Testing

@testable import Opacity

@Suite struct OrderTests {
  private func operation(
    _ bench: Bench, _ kind: OperationKind, at target: Row, flag: Row = .none
  ) -> Order {
    var order = Order(Verbs.operate.number, by: Bench.arden, key: bench.freshKey())
    order.slots[0] = kind.rawValue
    order.slots[1] = target.number
    if flag.exists {
      order.slots[bench.roster.vocabulary[Verbs.operate.number].slots.count - 1] = flag.number
    }
    return order
  }
  private func order<each V: SlotValue>(
    _ bench: Bench, _ verb: Verb<repeat each V>, _ first: Row
  ) -> Order {
    var order = Order(verb.number, by: Bench.arden, key: bench.freshKey())
    order.slots[0] = first.number
    return order
  }
  private func view(_ bench: Bench) -> Lens { Lens(bench.world, as: .actor(Bench.arden)) }

  @Test func `a flag marks the incident and the foothold`() throws {
    let bench = try #require(Bench())
    let order = operation(bench, .disruption, at: Bench.boreal, flag: Bench.cassel)
    let incident = bench.world.append(
      .incident, Adjudication.key(of: .incident, broughtAboutBy: order.key))
    let foothold = bench.world.append(
      .foothold, Adjudication.key(of: .foothold, broughtAboutBy: order.key))
    bench.resolve(order)
    #expect(bench.lens.row(.flag, incident) == Bench.cassel)
    #expect(bench.lens.row(.footholdFlag, foothold) == Bench.cassel)
  }

  @Test func `an operation under no flag is none of its business`() throws {
    let bench = try #require(Bench())
    let before = bench.world.digest
    bench.resolve(operation(bench, .disruption, at: Bench.boreal))
    #expect(bench.world.digest == before)
  }

  @Test func `a false flag is refused where it makes no sense`() throws {
    let bench = try #require(Bench())
    func code(_ order: Order) -> String? { bench.rules.review(order, view(bench))?.code }
    #expect(code(operation(bench, .influence, at: Bench.boreal)) == nil)
    #expect(code(operation(bench, .influence, at: Bench.boreal, flag: Bench.cassel)) == nil)
    #expect(
      code(operation(bench, .influence, at: Bench.boreal, flag: Bench.arden))
        == "opacity.flag-yourself")
    #expect(
      code(operation(bench, .influence, at: Bench.boreal, flag: Bench.boreal))
        == "opacity.flag-victim")
    #expect(
      code(operation(bench, .defence, at: Bench.arden, flag: Bench.boreal))
        == "opacity.flag-for-nothing")
  }

  @Test func `candidates for a flag are all others but the victim`() throws {
    let bench = try #require(Bench())
    let slot = try #require(bench.roster.vocabulary[Verbs.operate.number].slots.last)
    let order = operation(bench, .sabotage, at: Bench.boreal)
    #expect(slot.candidates?(view(bench), order) == [Bench.cassel, Bench.helix])
    let defence = operation(bench, .defence, at: Bench.arden)
    #expect(slot.candidates?(view(bench), defence) == [])
  }

  @Test func `a reconstruction takes two turns and unmasks what was planted`() throws {
    let bench = try #require(Bench())
    let rules = bench.rules
    bench.oracle.yes = [rules.questions.unmask]
    let incident = bench.incident(flag: Bench.cassel)
    let planted = bench.trace(of: incident, at: Bench.cassel, .tools, isPlanted: true)
    let genuine = bench.trace(of: incident, at: Bench.boreal, .tools)
    let dossier = try #require(bench.lens.dossier(of: Bench.arden, on: incident))
    for suspect in [Bench.cassel, Bench.boreal] { bench.world[.belief, dossier, suspect] = 1438 }
    let order = order(bench, rules.reconstruct, incident)
    let verb = bench.roster.vocabulary[rules.reconstruct.number]
    #expect(verb.listPrice(view(bench), order).budget == 2)
    #expect(verb.refusal(view(bench), order) == nil)
    #expect(verb.prospects(view(bench), order).map(\.question) == [rules.questions.unmask])
    bench.resolve(order)
    #expect(verb.refusal(view(bench), order)?.code == "opacity.lab-busy")
    bench.advance(.judge)
    bench.nextTurn()
    #expect(bench.told(rules.happenings.reconstructed).isEmpty)
    bench.advance(.judge)
    bench.nextTurn()
    #expect(view(bench)[rules.state.tested, planted, toward: Bench.arden] == 2)
    #expect(view(bench)[rules.state.tested, genuine, toward: Bench.arden] == 1)
    #expect(bench.lens[.belief, dossier, toward: Bench.cassel] == 0)
    let eight = Curve.standard.logOdds(8, to: 1)
    #expect(abs(bench.lens[.belief, dossier, toward: Bench.boreal] - eight) <= 1)
    #expect(view(bench).weight(of: planted) == 0, "the list says what the belief says")
    #expect(abs(view(bench).weight(of: genuine) - eight) <= 1)
    #expect(bench.lens.weight(of: planted) == 1438, "it is its reader's alone")
    #expect(bench.told(rules.happenings.reconstructed).count == 2)
    #expect(verb.refusal(view(bench), order)?.code == "opacity.nothing-to-test")
  }

  @Test func `a dry run of a reconstruction says when the answer comes`() throws {
    let bench = try #require(Bench())
    let incident = bench.incident()
    _ = bench.trace(of: incident, at: Bench.boreal, .hours)
    let order = order(bench, bench.rules.reconstruct, incident)
    func said() -> String? {
      bench.roster.vocabulary[bench.rules.reconstruct.number].prospects(view(bench), order).first?
        .sentence.english
    }
    bench.world[.turn] = 3
    bench.world[.lastTurn] = 5
    #expect(said()?.contains("with the cables of turn 5") == true)
    bench.world[.lastTurn] = 4
    #expect(said()?.contains("only after the last turn") == true)
    bench.world[.lastTurn] = 3
    bench.world[.epilogue] = 0
    #expect(said()?.contains("over before that") == true)
  }

  @Test func `who looked into what the news tells meanwhile is told that nothing new was found`()
    throws
  {
    let bench = try #require(Bench())
    let incident = bench.incident()
    bench.respond(.investigated, [Bench.arden.number, incident.number, 0])
    bench.world[.named, incident] = Bench.boreal.number
    bench.advance(.judge)
    let told = bench.told(.nothingFound)
    #expect(told.map(\.audience) == [.only(ActorSet(Bench.arden))])
  }

  @Test func `an inconclusive reconstruction leaves belief alone and may be tried again`() throws {
    let bench = try #require(Bench())
    let incident = bench.incident()
    _ = bench.trace(of: incident, at: Bench.boreal, .hours)
    let order = order(bench, bench.rules.reconstruct, incident)
    bench.resolve(order)
    for _ in 0..<2 {
      bench.advance(.judge)
      bench.nextTurn()
    }
    let told = bench.told(bench.rules.happenings.reconstructed)
    #expect(told.map { $0[2] } == [Finding.inconclusive.rawValue])
    let verb = bench.roster.vocabulary[bench.rules.reconstruct.number]
    #expect(verb.refusal(view(bench), order) == nil)
  }

  @Test func `publishing reaches every dossier once and burns the trace`() throws {
    let bench = try #require(Bench())
    let rules = bench.rules
    let incident = bench.incident()
    let trace = bench.trace(of: incident, at: Bench.boreal, .tools)
    let mine = try #require(bench.lens.dossier(of: Bench.arden, on: incident))
    let theirs = try #require(bench.lens.dossier(of: Bench.cassel, on: incident))
    let order = order(bench, rules.publish, trace)
    let verb = bench.roster.vocabulary[rules.publish.number]
    #expect(verb.refusal(view(bench), order) == nil)
    bench.resolve(order)
    #expect(bench.lens[.shownTurn, trace] == 3)
    #expect(bench.lens[.belief, theirs, toward: Bench.boreal] == 1438)
    #expect(bench.lens[.belief, mine, toward: Bench.boreal] == 0, "it knew that already")
    #expect(Lens(bench.world, as: .everybody).traces(of: incident) == [trace])
    #expect(bench.told(rules.happenings.published).map(\.audience) == [.everybody])
    #expect(verb.refusal(view(bench), order)?.code == "opacity.shown-already")
    bench.world[.publicNumber, incident] = 0
    #expect(verb.refusal(view(bench), order)?.code == "opacity.not-public")
  }

  @Test func `proof from a source burns the source`() throws {
    let bench = try #require(Bench())
    let rules = bench.rules
    let incident = bench.incident()
    let source = bench.foothold(of: Bench.arden, in: Bench.boreal)
    let trace = bench.trace(of: incident, at: Bench.boreal, .intelligence)
    let order = order(bench, rules.publish, trace)
    let verb = bench.roster.vocabulary[rules.publish.number]
    #expect(verb.prospects(view(bench), order).map(\.question) == [.spot])
    bench.resolve(order)
    #expect(bench.odds(.spot, Subject(source)).value(rules.terms.betrayed) == points(2))
    let other = bench.foothold(of: Bench.arden, in: Bench.cassel)
    #expect(bench.odds(.spot, Subject(other)).terms.isEmpty)
  }

  @Test func `showing it in an attribution does the same, in private it does not`() throws {
    let bench = try #require(Bench())
    let incident = bench.incident()
    _ = bench.trace(of: incident, at: Bench.boreal, .intelligence, shown: 3)
    let source = bench.foothold(of: Bench.arden, in: Bench.boreal)
    bench.respond(
      .accusationMade, [0, 1, incident.number, 4, Way.private.rawValue, 0],
      to: .only(ActorSet(Bench.boreal)))
    #expect(bench.odds(.spot, Subject(source)).terms.isEmpty)
    bench.respond(
      .accusationMade, [0, 1, incident.number, 4, Way.public.rawValue, 0], to: .everybody)
    #expect(bench.odds(.spot, Subject(source)).total == points(2))
  }

  @Test func `in a joint attribution the source of whoever offered the proof is hunted`() throws {
    let bench = try #require(Bench())
    let incident = bench.incident()
    let trace = bench.trace(of: incident, at: Bench.boreal, .intelligence, shown: 3)
    bench.world[.offered, trace, Bench.cassel] = 3
    bench.respond(
      .accusationMade, [0, 1, incident.number, 4, Way.joint.rawValue, 0], to: .everybody)
    let betrayed = bench.rules.state.betrayed
    #expect(bench.lens[betrayed, Bench.arden, toward: Bench.boreal] == 0)
    #expect(bench.lens[betrayed, Bench.cassel, toward: Bench.boreal] == 1)
  }
}
