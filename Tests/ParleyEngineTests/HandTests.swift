import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// What changes where another does the deed: Echo, a group, acts for Arden against Boreal.
@Suite("By another's hand")
struct HandTests {
  typealias HandBench = Bench<Hirelings>

  /// A bench on which hands obey, what is tried succeeds, and nothing comes out by itself.
  static func bench() throws -> HandBench {
    let bench = try Bench(Hirelings.self, withCore: true, withGroup: true)
    bench.given(.budget, of: bench.arden, is: 8)
    bench.answers(Questions.obey, with: true)
    bench.answers(Questions.succeed, with: true)
    for question: any AnyQuestion in [
      Questions.detect, Questions.spot, Questions.identify, Questions.expose, Questions.find,
    ] {
      bench.answers(question, with: false)
    }
    return bench
  }

  /// Arden's operation against Boreal, by a hand or its own.
  static func order(
    _ kind: OperationKind = .disruption, by hand: Ref<Actor>?, effort: Level = .normal,
    on bench: HandBench
  ) -> Order {
    Verbs.operate.order(by: bench.arden, kind, bench.asset(of: bench.boreal), effort, .normal)
      .saying(hand, in: bench.rules.by)
  }

  private func incident(on bench: HandBench) throws -> Ref<Incident> {
    try #require(bench.truth.all(Incident.self).first)
  }

  @Test("the deed is the hand's, and whoever ordered it stands behind it")
  func answerable() throws {
    let bench = try Self.bench()
    #expect(bench.when(Self.order(by: bench.echo, on: bench)) == nil)
    let incident = try incident(on: bench)
    #expect(bench.truth[.culprit, incident] == bench.echo)
    #expect(bench.truth[.behind, incident] == bench.arden)
    #expect(bench.truth.answerable(for: incident) == [bench.echo, bench.arden])
    let (target, kind) = (bench.asset(of: bench.boreal), OperationKind.disruption)
    #expect(
      bench.wasTold(
        Happenings.handResult(bench.arden, bench.echo, target, kind, .succeeded),
        to: .actors(bench.arden)))
    #expect(bench.told(Happenings.operationResult).isEmpty)
    #expect(bench.fault == nil)
  }

  @Test("by one's own hand nobody stands behind it, and nobody is asked to obey")
  func own() throws {
    for hand in [nil, try Self.bench().arden] {
      let bench = try Self.bench()
      bench.when(Self.order(by: hand, on: bench))
      let incident = try incident(on: bench)
      #expect(bench.truth.answerable(for: incident) == [bench.arden])
      #expect(bench.asked(Questions.obey).isEmpty)
      #expect(bench.told(Happenings.operationResult).count == 1)
      #expect(bench.dryRun(of: Self.order(by: hand, on: bench)).count == 2)
    }
  }

  @Test("where nobody acts for others, a hand that is named is none")
  func switchedOff() throws {
    let bench = try Self.bench()
    bench.given(.handsForHire, is: false)
    bench.when(Self.order(by: bench.echo, on: bench))
    #expect(bench.truth.answerable(for: try incident(on: bench)) == [bench.arden])
  }

  @Test("it takes the skill of the hand, and a dry run says whether it obeys, in words")
  func skill() throws {
    let bench = try Self.bench()
    bench.given(.attack, of: bench.echo, is: 4)
    let works = Questions.succeed(
      bench.arden, bench.asset(of: bench.boreal), .disruption, .plain)
    let own = bench.odds(works, for: Self.order(by: nil, on: bench)).total
    let others = bench.odds(works, for: Self.order(by: bench.echo, on: bench)).total
    #expect(others - own == points(2))
    let dry = bench.dryRun(of: Self.order(by: bench.echo, on: bench))
    #expect(dry.count == 3)
    #expect(dry[0].odds.total == points(3) && abs(dry[0].odds.chance - 0.8176) < 0.001)
    #expect(dry[0].sentence.dutch != dry[0].sentence.english)
    // What Echo can do Arden does not know: the line of the dry run is that of anybody.
    #expect(dry[1].odds.total == own)
  }

  @Test("one that will not do it leaves nothing done, and half the price comes back")
  func declined() throws {
    for (effort, price, back) in [(Level.normal, Int32(2), Int32(1)), (.high, 3, 1)] {
      let bench = try Self.bench()
      bench.given(.income, of: bench.arden, is: 0)
      bench.answers(Questions.obey, with: false)
      let order = Self.order(by: bench.echo, effort: effort, on: bench)
      #expect(bench.price(of: order).budget == price)
      bench.when(order)
      #expect(bench.truth[.budget, bench.arden] == 8 - price, "the rest comes with the cables")
      #expect(bench.asked(Questions.succeed).isEmpty)
      #expect(bench.truth.all(Incident.self).isEmpty)
      let target = bench.asset(of: bench.boreal)
      #expect(
        bench.wasTold(
          Happenings.handDeclined(bench.arden, bench.echo, target, .disruption),
          to: .actors(bench.arden)))
      #expect(bench.told(Happenings.handResult).isEmpty)
      bench.nextTurn()
      #expect(bench.truth[.budget, bench.arden] == 8 - price + back)
    }
  }

  @Test("a way in by a hand is held by whoever ordered it, and is the hand's deed once found")
  func foothold() throws {
    let bench = try Self.bench()
    bench.when(Self.order(.espionage, by: bench.echo, on: bench))
    bench.nextTurn()
    let foothold = try #require(bench.truth.all(Foothold.self).first)
    #expect(bench.truth[.footholdHolder, foothold] == bench.arden)
    #expect(bench.truth[.footholdHand, foothold] == bench.echo)
    #expect(bench.seen(by: bench.arden)[.footholdHand, foothold] == bench.echo)
    #expect(bench.seen(by: bench.echo)[.footholdHand, foothold] == nil)
    bench.answers(Questions.spot, with: true)
    bench.when(.spy)
    let incident = try incident(on: bench)
    #expect(bench.truth.answerable(for: incident) == [bench.echo, bench.arden])
    #expect(bench.told(Happenings.footholdLost).map(\.audience) == [.actors(bench.arden)])
  }

  @Test("a countermeasure against a hand shuts what it gained for another, and nothing else")
  func countermeasure() throws {
    for (gainedBy, isShut) in [("echo", true), ("", false)] {
      let bench = try Self.bench()
      let incident = bench.givenIncident(by: bench.echo, against: bench.boreal)
      bench.givenDossier(of: bench.boreal, on: incident)
      let foothold = bench.givenFoothold(
        of: bench.arden, in: bench.asset(of: bench.boreal), by: gainedBy.isEmpty ? nil : bench.echo)
      #expect(
        bench.when(Verbs.respond.order(by: bench.boreal, incident, .countermeasure, bench.echo))
          == nil)
      bench.nextTurn()
      #expect(bench.truth[.footholdActive, foothold] != isShut)
      #expect(bench.told(Happenings.footholdLost).isEmpty != isShut)
    }
  }

  @Test("a state acts for itself, and nobody acts against itself")
  func refused() throws {
    let bench = try Self.bench()
    func code(_ hand: Ref<Actor>) -> String? {
      bench.refusal(of: Self.order(by: hand, on: bench))?.code
    }
    #expect(code(bench.cassel) == "state-acts-itself")
    bench.given(.actorKind, of: bench.boreal, is: .company)
    #expect(code(bench.boreal) == "hand-of-victim")
    #expect(code(bench.echo) == nil)
    #expect(try bench.when(bench.arden, types: "operate disruption boreal-grid by echo") == nil)
    #expect(bench.truth[.culprit, try incident(on: bench)] == bench.echo)
  }

  @Test("both know what they did, and nobody else does")
  func insiders() throws {
    let bench = try Self.bench()
    bench.when(Self.order(by: bench.echo, on: bench))
    bench.when(.surface)
    let incident = try incident(on: bench)
    for actor in [bench.arden, bench.echo] {
      let seen = bench.seen(by: actor)
      #expect(seen.backer(of: incident) == bench.arden)
      #expect(seen.knownHand(behind: incident) == bench.echo)
    }
    for actor in [bench.boreal, bench.cassel, bench.helix] {
      let seen = bench.seen(by: actor)
      #expect(seen.backer(of: incident) == nil && seen.knownHand(behind: incident) == nil)
      #expect(seen.answerable(for: incident).isEmpty)
    }
    let dossier = try #require(bench.seen(by: bench.arden).dossier(of: bench.arden, on: incident))
    #expect(bench.seen(by: bench.arden).likeliest(in: dossier)?.suspect == bench.arden)
  }

  @Test("naming either is right, and naming a third is not found wrong before it is settled")
  func rightNames() throws {
    /// Who is found wrong, where Boreal names each of three in public for what plainly Echo did.
    func foundWrong(knowing backer: Bool, _ kind: ActorKind = .group, withHands: Bool = true) throws
      -> [Ref<Actor>]
    {
      let bench = try Self.bench()
      bench.given(.handsForHire, is: withHands)
      bench.given(.actorKind, of: bench.echo, is: kind)
      let incident = bench.givenIncident(by: bench.echo, for: bench.arden, against: bench.boreal)
      bench.given(.named, of: incident, is: bench.echo)
      if backer { bench.given(.backer, of: incident, is: bench.arden) }
      for whom in [bench.echo, bench.arden, bench.cassel] {
        _ = bench.givenCharge(by: bench.boreal, against: whom, over: incident)
      }
      bench.when(.tally)
      return bench.told(Happenings.foundWrong).compactMap { Happenings.foundWrong($0)?.1 }
    }
    let cassel = try Self.bench().cassel
    #expect(try foundWrong(knowing: false).isEmpty)
    #expect(try foundWrong(knowing: true) == [cassel])
    #expect(try foundWrong(knowing: false, .state) == [cassel], "a state acts for nobody else")
    #expect(try foundWrong(knowing: false, withHands: false) == [cassel])
  }

  @Test("third parties believe a charge against either where both are plain")
  func believed() throws {
    let bench = try Self.bench()
    let incident = bench.givenIncident(by: bench.echo, for: bench.arden, against: bench.boreal)
    func plain(_ whom: Ref<Actor>) -> Int32? {
      let charge = bench.givenCharge(by: bench.boreal, against: whom, over: incident)
      return bench.odds(Questions.believe(bench.cassel, charge)).value(of: .culpritPlain)
    }
    bench.given(.named, of: incident, is: bench.echo)
    #expect(plain(bench.echo) == 9000 && plain(bench.arden) == nil && plain(bench.helix) == nil)
    bench.given(.backer, of: incident, is: bench.arden)
    #expect(plain(bench.echo) == 9000 && plain(bench.arden) == 9000)
    #expect(plain(bench.helix) == -9000)
  }

  @Test("a pledge of either is broken by it, and one of a third is not")
  func pledges() throws {
    for (party, isBroken) in [("arden", true), ("echo", true), ("cassel", false)] {
      let bench = try Self.bench()
      let parties = ["arden": bench.arden, "echo": bench.echo, "cassel": bench.cassel]
      let signatory = try #require(parties[party])
      let restraint = bench.measure(.constraint)
      bench.given(.forbids, of: restraint, is: [.disruption])
      _ = bench.givenAgreement(on: bench.givenText(restraint), between: signatory, bench.boreal)
      bench.when(Self.order(by: bench.echo, on: bench))
      let broken = bench.told(Happenings.pledgeBroken)
      #expect(broken.compactMap { Happenings.pledgeBroken($0)?.0 } == (isBroken ? [signatory] : []))
      #expect(broken.allSatisfy { $0.audience == .actors(signatory) }, "to itself alone")
    }
  }
}

// MARK: What others see

extension HandTests {
  /// All that an actor could read of it afterwards: what it heard, and every cell that it sees.
  private func seen<Rules>(by actor: Ref<Actor>, on bench: Bench<Rules>) -> [String] {
    let vocabulary = bench.roster.vocabulary
    let lens = bench.seen(by: actor)
    func rows(_ kind: Kind?) -> [Row] { kind.map { lens.rows($0) } ?? [.none] }
    let cells = vocabulary.quantities.indices.flatMap { number -> [String] in
      let (quantity, declared) = (Quantity(number: UInt16(number)), vocabulary.quantities[number])
      return rows(declared.first).flatMap { a in
        rows(declared.second).map { b in "\(declared.id) \(lens[quantity, a, toward: b])" }
      }
    }
    return bench.heard(by: actor).map { "\($0.kind) \($0.arguments)" } + cells
  }

  /// What Boreal, Cassel and Helix see of an operation of Echo's, ordered by Arden or by itself.
  private func views(
    of kind: OperationKind, isOrdered: Bool, exposing: Bool = false,
    beside others: [any Module.Type] = []
  ) throws -> [[String]] {
    let bench = try Bench(Hirelings.self, beside: others, withCore: true, withGroup: true)
    bench.answersAnythingElse(with: false)
    bench.answers(Questions.obey, with: true)
    bench.answers(Questions.succeed, with: true)
    bench.answers(Questions.expose, with: exposing)
    bench.given(.budget, of: bench.echo, is: 10)
    let order =
      isOrdered
      ? Self.order(kind, by: bench.echo, on: bench)
      : Verbs.operate.order(
        by: bench.echo, kind, bench.asset(of: bench.boreal), .normal, .normal)
    #expect(bench.when(order) == nil)
    bench.when(.surface)
    bench.nextTurn()
    bench.answers(Questions.spot, with: true)
    for step in [Step.spy, .surface] { bench.when(step) }
    if let incident = bench.truth.all(Incident.self).first {
      bench.when(Verbs.investigate.order(by: bench.boreal, incident))
    }
    bench.nextTurn()
    #expect(bench.fault == nil)
    return [bench.boreal, bench.cassel, bench.helix].map { seen(by: $0, on: bench) }
  }

  @Test(
    "all others see the same, whoever ordered it, until it is exposed",
    arguments: [OperationKind.disruption, .espionage])
  func hidden(kind: OperationKind) throws {
    let ordered = try views(of: kind, isOrdered: true)
    #expect(try ordered == views(of: kind, isOrdered: false))
    #expect(ordered.allSatisfy { $0.count > 100 })
    #expect(try ordered != views(of: kind, isOrdered: true, exposing: true))
  }

  @Test("a rule that cannot keep it to itself is seen to betray it")
  func leaking() throws {
    let ordered = try views(of: .disruption, isOrdered: true, beside: [LooseTongues.self])
    let own = try views(of: .disruption, isOrdered: false, beside: [LooseTongues.self])
    #expect(zip(ordered, own).allSatisfy { $0 != $1 })
  }
}
