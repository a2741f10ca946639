import ParleyRules
import ParleyTesting
import Testing

@testable import Espionage

/// What sources are for, what they read, and what gives them away.
@Suite struct SourceTests {
  @Test func `what a source is for is said with the order, in either language`() throws {
    let bench = try EspionageBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    bench.given(bench.state.tradeSecrets, of: bench.asset(of: boreal), is: true)
    let line = "operate espionage at boreal-grid for commercial scale wide"
    let order = try bench.order(by: arden, typed: line)
    #expect(bench.rules.orders.purpose[order] == .commercial)
    #expect(bench.rules.orders.reach[order] == .wide)
    #expect(
      try bench.order(
        by: arden, typed: "opereer spionage bij boreal-grid voor commercieel schaal breed")
        == order)
    #expect(
      bench.price(of: order).budget == bench.price(of: bench.spying(by: arden, at: boreal)).budget
        + 1)
    #expect(bench.when(order) == nil)
    let source = try #require(bench.truth.all(Foothold.self).first)
    #expect(bench.truth[bench.state.purpose, source] == .commercial)
    #expect(bench.truth[bench.state.wide, source])
    bench.nextTurn()
    #expect(bench.seen(by: arden)[bench.state.purpose, source] == .commercial)
    for other in [boreal, bench.cassel] {
      #expect(bench.seen(by: other)[bench.state.purpose, source] == .political)
      #expect(!bench.seen(by: other)[bench.state.wide, source])
    }
    #expect(bench.fault == nil)
  }

  @Test func `what makes no sense is refused, and nothing is changed by it`() throws {
    let bench = try EspionageBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    let before = bench.fingerprint
    func refusal(
      for purpose: Purpose = .political, _ reach: Reach = .narrow,
      _ kind: OperationKind = .espionage
    ) -> Refusal? {
      bench.when(bench.spying(by: arden, at: boreal, for: purpose, reach, kind))
    }
    #expect(refusal(for: .compliance, .narrow, .disruption) == .purposeOfOther)
    #expect(refusal(for: .political, .wide, .disruption) == .reachOfOther)
    #expect(refusal(for: .commercial) == .nothingToSteal)
    #expect(refusal(for: .compliance) == .noPromiseBetween)
    #expect(bench.fingerprint == before)
    _ = bench.pact(bench.measure(.transparency), between: arden, and: boreal)
    #expect(bench.refusal(of: bench.spying(by: arden, at: boreal, for: .compliance)) == nil)
    #expect(
      bench.refusal(of: bench.spying(by: arden, at: bench.helix, for: .compliance))
        == .noPromiseBetween)
  }

  @Test func `its dry run says how likely it is to see what they do`() throws {
    let bench = try EspionageBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    let pact = bench.pact(bench.measure(.transparency), between: arden, and: boreal)
    let order = bench.spying(by: arden, at: boreal, for: .compliance)
    let matter = bench.rules.questions.sees(arden, boreal, pact)
    #expect(bench.prospects(of: order).contains { $0.matter == matter })
    #expect(abs(bench.odds(matter).chance - 0.8) < 0.001)
    #expect(
      !bench.prospects(of: bench.spying(by: arden, at: boreal)).contains { $0.matter == matter })
  }

  // MARK: What it reads

  @Test func `a political source reads home on every text on the docket, a wide one on more`()
    throws
  {
    for isWide in [false, true] {
      let bench = try EspionageBench.table()
      let (arden, boreal) = (bench.arden, bench.boreal)
      bench.source(of: arden, at: boreal, isWide: isWide)
      for _ in 0..<3 {
        let text = bench.givenText(bench.measure(.transparency), by: bench.helix)
        bench.given(.proposalStatus, of: text, is: .docket)
      }
      bench.givenText(bench.measure(.transparency), by: bench.helix)
      bench.when(.finish)
      let read = bench.told(Happenings.homeRead)
      #expect(read.count == (isWide ? 4 : 3))
      #expect(Set(read.compactMap { Happenings.homeRead($0)?.2 }).count == read.count, "each once")
      #expect(read.allSatisfy { $0.audience == .actors(arden) })
    }
  }

  @Test func `a commercial source pays from its second turn on, a wide one from all`() throws {
    let bench = try EspionageBench.alone()
    let (arden, boreal) = (bench.arden, bench.boreal)
    bench.given(bench.state.tradeSecrets, of: bench.asset(of: boreal), is: true)
    let source = bench.source(of: arden, at: boreal, for: .commercial)
    bench.when(.finish)
    #expect(bench.told(bench.rules.happenings.brought).isEmpty)
    bench.given(.turn, is: 4)
    bench.when(.finish)
    #expect(
      bench.wasTold(
        bench.rules.happenings.brought(bench.asset(of: boreal), 1), to: .actors(arden)))
    #expect(bench.truth[.budget, arden] == 6, "with the cables")
    bench.nextTurn()
    #expect(bench.truth[.budget, arden] == 7)
    bench.given(bench.state.wide, of: source, is: true)
    bench.given(.assetOwner, of: bench.asset(of: bench.helix), is: boreal)
    bench.given(bench.state.tradeSecrets, of: bench.asset(of: bench.helix), is: true)
    bench.when(.finish)
    bench.nextTurn()
    #expect(bench.truth[.budget, arden] == 9)
    #expect(bench.truth[.budget, boreal] == 6, "who is robbed does not notice")
  }

  @Test func `a source sees whether a promise is kept, and a breach it sees is worth saying`()
    throws
  {
    for (sees, keeps) in [(true, true), (true, false), (false, false)] {
      let bench = try EspionageBench.alone()
      let (arden, boreal, happenings) = (bench.arden, bench.boreal, bench.rules.happenings)
      let pact = bench.pact(bench.measure(.transparency), between: arden, and: boreal)
      if !keeps { bench.given(.broken, of: pact, toward: boreal, is: 3) }
      bench.answers(bench.rules.questions.sees, with: sees)
      bench.source(of: arden, at: boreal, for: .compliance)
      bench.when(.finish)
      let seen: Reputation = sees ? keeps ? .kept : .breach : .cannotTell
      #expect(
        bench.wasTold(
          happenings.complianceRead(bench.asset(of: boreal), boreal, pact, seen),
          to: .actors(arden)))
      let suspicion = Happenings.breachSuspected(arden, boreal, pact, .seen)
      #expect(bench.wasTold(suspicion, to: .actors(arden)) == (seen == .breach))
      #expect(bench.heard(by: boreal).isEmpty)
    }
  }

  @Test func `a narrow one looks at one promise a turn, one after the other, a wide one at all`()
    throws
  {
    let bench = try EspionageBench.alone()
    let (arden, boreal, happenings) = (bench.arden, bench.boreal, bench.rules.happenings)
    for _ in 0..<2 { _ = bench.pact(bench.measure(.transparency), between: arden, and: boreal) }
    let source = bench.source(of: arden, at: boreal, for: .compliance)
    bench.when(.finish)
    bench.given(.turn, is: 4)
    bench.when(.finish)
    let read = bench.told(happenings.complianceRead).compactMap { happenings.complianceRead($0)?.2 }
    #expect(read.count == 2 && Set(read).count == 2)
    bench.given(bench.state.wide, of: source, is: true)
    bench.when(.finish)
    #expect(bench.told(happenings.complianceRead).count == 4)
  }

  @Test func `a source that was found reads nothing more`() throws {
    let bench = try EspionageBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    _ = bench.pact(bench.measure(.transparency), between: arden, and: boreal)
    bench.source(of: arden, at: boreal, for: .compliance)
    bench.answers(Questions.spot, with: true)
    bench.when(.spy)
    bench.when(.finish)
    #expect(bench.told(bench.rules.happenings.complianceRead).isEmpty)
  }

  // MARK: What gives it away

  @Test("T-ESP-1: 5 in 100 a turn, 33.7 in eight; wide shows, and whoever looks finds at even odds")
  func hazard() throws {
    let bench = try EspionageBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    let (narrow, wide) = (
      bench.source(of: arden, at: boreal), bench.source(of: arden, at: bench.helix, isWide: true)
    )
    func hazard(_ source: Ref<Foothold>) -> Double { bench.odds(Questions.spot(source)).chance }
    var kept = 1.0
    for _ in 0..<8 { kept *= 1 - hazard(narrow) }
    #expect(abs(1 - kept - 0.3366) < 0.003)
    #expect(abs(hazard(wide) - 0.125) < 0.002)
    #expect(bench.odds(Questions.spot(wide)).value(of: bench.terms.sources.wide) == points(2))
    #expect(try bench.when(boreal, types: "sweep boreal-grid") == nil)
    #expect(abs(hazard(narrow) - 0.514) < 0.002)
    bench.given(.turn, is: 4)
    #expect(abs(hazard(narrow) - 0.05) < 0.001, "for that turn alone")
  }

  @Test func `spying looks like preparation: alone it mostly shows, in the fog hardly ever`() throws
  {
    let bench = try EspionageBench.table()
    let source = bench.source(of: bench.arden, at: bench.boreal)
    let intent = Questions.intent(bench.boreal, source)
    #expect(bench.odds(intent).total == 6000)
    let way = bench.givenFoothold(of: bench.arden, in: bench.asset(of: bench.helix), .implant)
    #expect(bench.odds(Questions.intent(bench.helix, way)).total == 9000, "an implant is one")
  }

  @Test func `a source that is found shows what it was after, to whoever found it`() throws {
    for shows in [true, false] {
      let bench = try EspionageBench.table()
      let (arden, boreal) = (bench.arden, bench.boreal)
      bench.source(of: arden, at: boreal, for: .compliance)
      bench.answers(Questions.spot, with: true)
      bench.answers(Questions.intent, with: shows)
      bench.when(.spy)
      bench.when(.surface)
      let incident = try #require(bench.truth.all(Incident.self).first)
      let told = bench.told(bench.rules.happenings.purposeFound)
      #expect(told.map(\.audience) == (shows ? [.actors(boreal)] : []))
      bench.nextTurn()
      #expect(bench.seen(by: boreal)[bench.state.found, incident] == (shows ? .compliance : nil))
      #expect(bench.seen(by: bench.cassel)[bench.state.found, incident] == nil)
      #expect(bench.seenByEverybody[bench.state.aimed, incident] == nil)
      #expect(bench.fault == nil)
    }
  }

  @Test func `one that is noticed at the door shows it as well`() throws {
    let bench = try EspionageBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    bench.given(bench.state.tradeSecrets, of: bench.asset(of: boreal), is: true)
    bench.answers(Questions.detect, with: true)
    bench.when(bench.spying(by: arden, at: boreal, for: .commercial))
    bench.when(.surface)
    bench.nextTurn()
    let incident = try #require(bench.truth.all(Incident.self).first)
    #expect(bench.seen(by: boreal)[bench.state.found, incident] == .commercial)
    #expect(bench.fault == nil)
  }

  @Test func `of one that took all hears whoever shares a network, and nobody else`() throws {
    for isWide in [false, true] {
      let bench = try EspionageBench.table()
      let (arden, boreal, cassel, helix) = (bench.arden, bench.boreal, bench.cassel, bench.helix)
      bench.given(.crossBorder, of: bench.asset(of: cassel), is: true)
      bench.given(.crossBorder, of: bench.asset(of: arden), is: true)
      bench.source(of: arden, at: boreal, isWide: isWide)
      bench.answers(Questions.spot, with: true)
      bench.when(.spy)
      bench.when(.surface)
      let spread = bench.told(bench.rules.happenings.spread)
      #expect(spread.map(\.audience) == (isWide ? [.actors(cassel)] : []))
      bench.nextTurn()
      let incident = try #require(bench.truth.all(Incident.self).first)
      #expect(bench.seen(by: cassel).knows(incident) == isWide)
      #expect(!bench.seen(by: helix).knows(incident))
      #expect(bench.fault == nil)
    }
  }

  // MARK: What was sworn off

  @Test func `found or not, spying for what was sworn off breaks a word: the purpose decides`()
    throws
  {
    let bans: [(SpyingBan, Purpose, Bool)] = [
      (.none, .commercial, false), (.commercial, .political, false),
      (.commercial, .commercial, true), (.all, .political, true), (.all, .compliance, true),
    ]
    for (ban, purpose, breaks) in bans {
      let bench = try EspionageBench.table()
      let (arden, boreal) = (bench.arden, bench.boreal)
      let measure = bench.measure(.constraint)
      bench.given(bench.state.bars, of: measure, is: ban)
      let pact = bench.pact(measure, between: arden, and: boreal)
      bench.source(of: arden, at: boreal, for: purpose)
      bench.source(of: arden, at: bench.helix, for: purpose)
      bench.when(.implement)
      #expect(bench.told(Happenings.pledgeBroken).count == (breaks ? 1 : 0), "\(ban) \(purpose)")
      #expect(bench.truth[.broken, pact, toward: arden] == (breaks ? 3 : 0))
      #expect(bench.truth[.broken, pact, toward: boreal] == 0)
      bench.given(.turn, is: 4)
      bench.when(.implement)
      #expect(bench.told(Happenings.pledgeBroken).count == (breaks ? 1 : 0), "not every turn")
      bench.given(.turn, is: 5)
      bench.when(.implement)
      #expect(
        bench.told(Happenings.pledgeBroken).count == (breaks ? 2 : 0), "before it is forgotten")
    }
  }

  @Test func `whoever finds what was sworn off takes it for a breach`() throws {
    let bench = try EspionageBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    let measure = bench.measure(.constraint)
    bench.given(bench.state.bars, of: measure, is: .commercial)
    let pact = bench.pact(measure, between: arden, and: boreal)
    bench.given(.turn, is: 4)
    let incident = bench.find(of: boreal, with: arden, for: .political)
    let suspicion = Happenings.breachSuspected(arden, boreal, pact, .deed)
    bench.when(.allege)
    #expect(!bench.wasTold(suspicion, to: .actors(arden)))
    bench.given(bench.state.found, of: incident, is: .commercial)
    bench.when(.allege)
    bench.nextTurn()
    bench.given(.turn, is: 5)
    bench.when(.allege)
    #expect(bench.wasTold(suspicion, to: .actors(arden)), "once")
  }
}
