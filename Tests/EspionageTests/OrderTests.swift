import ParleyRules
import ParleyTesting
import Testing

@testable import Espionage

/// Looking at oneself, throwing others out, leaking, lying low.
@Suite struct OrderTests {
  // MARK: Sweeping

  @Test func `a sweep is one's own affair`() throws {
    let bench = try EspionageBench.table()
    let (arden, boreal, happenings) = (bench.arden, bench.boreal, bench.rules.happenings)
    let sweep = bench.rules.orders.sweep.order(by: boreal, bench.asset(of: boreal))
    #expect(bench.price(of: sweep).budget == 1)
    #expect(
      bench.candidates(Asset.self, for: "target", of: sweep) == [bench.asset(of: boreal)])
    #expect(
      bench.refusal(of: bench.rules.orders.sweep.order(by: boreal, bench.asset(of: arden)))
        == .sweepYourOwn)
    #expect(try bench.when(boreal, types: "licht-door boreal-grid") == nil)
    bench.when(.finish)
    let clean = happenings.sweptClean(boreal, bench.asset(of: boreal))
    #expect(bench.wasTold(clean, to: .actors(boreal)))
    #expect(bench.heard(by: arden).isEmpty)
    #expect(bench.seen(by: arden)[bench.state.swept, bench.asset(of: boreal)] == 0)
    bench.given(.turn, is: 4)
    bench.when(.finish)
    #expect(bench.told(happenings.sweptClean).count == 1)
  }

  @Test func `what a sweep finds tells itself, and its holder sees nothing coming`() throws {
    let bench = try EspionageBench.table()
    let (arden, boreal) = (bench.arden, bench.boreal)
    let source = bench.source(of: arden, at: boreal)
    bench.answers(Questions.spot, with: true)
    #expect(try bench.when(boreal, types: "sweep boreal-grid") == nil)
    let term = bench.terms.sources.sweep
    #expect(bench.odds(Questions.spot(source)).value(of: term) == points(6))
    #expect(bench.roster.vocabulary[term].sight == .hidden)
    bench.when(.spy)
    bench.when(.surface)
    bench.when(.finish)
    #expect(bench.told(bench.rules.happenings.sweptClean).isEmpty)
    #expect(bench.told(Happenings.spyingFound).map(\.audience) == [.actors(boreal)])
  }

  // MARK: Expelling

  @Test func `an expulsion needs somebody at whose door it lies`() throws {
    let bench = try EspionageBench.table()
    let (arden, boreal, helix) = (bench.arden, bench.boreal, bench.helix)
    func refusal(_ whom: Ref<Actor>) -> Refusal? {
      bench.refusal(of: bench.rules.orders.expel.order(by: arden, whom))
    }
    #expect(refusal(arden) == .expelYourself)
    #expect(refusal(boreal) == .noSuspicion)
    bench.given(.actorKind, of: helix, is: .company)
    #expect(refusal(helix) == .expelNoState)
    let incident = bench.find(of: boreal, with: arden)
    #expect(refusal(boreal) == nil)
    #expect(refusal(bench.cassel) == .noSuspicion)
    let dossier = try #require(bench.truth.dossier(of: arden, on: incident))
    bench.given(.belief, of: dossier, toward: boreal, is: 0)
    #expect(refusal(boreal) == .noSuspicion, "nobody stands out")
  }

  @Test func `it shuts two of its sources, known or not, before everybody`() throws {
    let bench = try EspionageBench.table()
    let (arden, boreal, happenings) = (bench.arden, bench.boreal, bench.rules.happenings)
    let assets = [arden, bench.cassel, bench.helix].map(bench.asset(of:))
    for asset in assets { bench.given(.assetOwner, of: asset, is: arden) }
    let sources = assets.map { bench.givenFoothold(of: boreal, in: $0) }
    bench.find(of: boreal, with: arden)
    let order = bench.rules.orders.expel.order(by: arden, boreal)
    #expect(bench.price(of: order).capital == 1)
    #expect(bench.when(order) == nil)
    #expect(bench.wasTold(happenings.expelled(arden, boreal), to: .everybody))
    #expect(bench.wasTold(Happenings.shock(arden, boreal, 1), to: .everybody))
    #expect(sources.map { bench.truth[.footholdActive, $0] } == [false, false, true])
    #expect(
      bench.told(Happenings.footholdLost).map(\.audience) == [.actors(boreal), .actors(boreal)])
    #expect(bench.told(happenings.answered).isEmpty, "a team answers itself")
    #expect(bench.refusal(of: order) == .expelledAlready)
    #expect(try bench.when(boreal, types: "wijs-uit arden") == nil, "without further ground")
    bench.given(.turn, is: 6)
    #expect(bench.refusal(of: bench.rules.orders.expel.order(by: boreal, arden)) == .noSuspicion)
    #expect(bench.fault == nil)
  }

  @Test func `whoever nobody plays answers in kind, mostly`() throws {
    for answers in [true, false] {
      let bench = try EspionageBench.table()
      let (arden, helix, happenings) = (bench.arden, bench.helix, bench.rules.happenings)
      bench.find(of: helix, with: arden)
      let source = bench.source(of: arden, at: helix)
      let order = bench.rules.orders.expel.order(by: arden, helix)
      let matter = bench.rules.questions.inKind(helix, arden)
      #expect(bench.prospects(of: order).map(\.matter) == [matter])
      #expect(abs(bench.odds(matter).chance - 0.731) < 0.001)
      bench.answers(bench.rules.questions.inKind, with: answers)
      #expect(bench.when(order) == nil)
      #expect(bench.wasTold(happenings.answered(helix, arden), to: .everybody) == answers)
      #expect(bench.truth[.footholdActive, source] != answers)
      #expect(bench.fault == nil)
    }
  }

  // MARK: Leaking

  @Test func `a leak names the sources with friends first, and three at most`() throws {
    let bench = try EspionageBench.table()
    let (arden, happenings) = (bench.arden, bench.rules.happenings)
    bench.given(.camp, of: bench.helix, is: 0)
    bench.given(.assetOwner, of: bench.asset(of: arden), is: bench.boreal)
    let others = [arden, bench.boreal, bench.helix].map {
      bench.givenFoothold(of: arden, in: bench.asset(of: $0))
    }
    let friend = bench.source(of: arden, at: bench.cassel)
    bench.when(happenings.leak(arden))
    #expect(bench.wasTold(happenings.listed(arden, 3, 1), to: .everybody))
    #expect(bench.told(Happenings.deed).count == 3)
    #expect(!bench.truth[.footholdActive, friend])
    #expect(others.count { bench.truth[.footholdActive, $0] } == 1)
    #expect(bench.seenByEverybody[bench.state.leaked, arden] == 3)
    let incidents = bench.seenByEverybody.all(Incident.self)
    #expect(incidents.count == 3)
    #expect(incidents.allSatisfy { bench.seenByEverybody[.named, $0] == arden })
    #expect(bench.fault == nil)
  }

  @Test func `with four sources somebody may talk, 1 in 100; with three nobody does`() throws {
    let bench = try EspionageBench.table()
    let (arden, happenings) = (bench.arden, bench.rules.happenings)
    bench.answers(bench.rules.questions.insider, with: true)
    for owner in [bench.boreal, bench.cassel, bench.helix] { bench.source(of: arden, at: owner) }
    bench.when(.drift)
    #expect(bench.asked(bench.rules.questions.insider).isEmpty)
    bench.source(of: arden, at: bench.helix)
    let odds = bench.odds(bench.rules.questions.insider(arden))
    #expect(abs(odds.chance - 0.01) < 0.0005)
    bench.when(.drift)
    #expect(bench.wasTold(happenings.leak(arden), to: .everybody))
    #expect(bench.told(Happenings.deed).count == 3)
  }

  @Test func `an inject may leak what there is`() throws {
    let bench = try EspionageBench.table()
    #expect(bench.roster.vocabulary[bench.rules.happenings.leak.erased].isScriptable)
    bench.when(bench.rules.happenings.leak(bench.arden))
    #expect(bench.seenByEverybody[bench.state.leaked, bench.arden] == 3)
    #expect(bench.told(bench.rules.happenings.listed).isEmpty, "there is nothing on the list")
  }

  // MARK: Lying low

  @Test func `whoever is indicted pauses, and comes back with more care`() throws {
    let bench = try EspionageBench.alone()
    let (arden, helix) = (bench.arden, bench.helix)
    bench.given(.spies, of: helix, is: 500)
    let incident = bench.find(of: helix, with: arden, isPublic: true)
    let doctrine = Questions.doctrine(helix, arden, .spy, .none)
    func notice() -> WeighedOdds {
      bench.odds(Questions.detect(helix, bench.asset(of: arden), .espionage, .plain))
    }
    #expect(bench.odds(doctrine).isEmpty)
    bench.when(Happenings.responded(arden, incident, .sanction, helix))
    #expect(bench.odds(doctrine).isEmpty)
    bench.when(Happenings.responded(arden, incident, .indictment, helix))
    #expect(bench.odds(doctrine).total == -693)
    #expect(notice().isEmpty)
    bench.given(.turn, is: 6)
    #expect(bench.odds(doctrine).isEmpty, "a pause is no end")
    #expect(notice().total == points(-2))
    #expect(bench.told(bench.rules.happenings.paused).map(\.audience) == [.whiteCell])
  }

  @Test func `a team decides for itself, and an indictment for a blow is another matter`() throws {
    let bench = try EspionageBench.alone()
    let (arden, boreal, helix) = (bench.arden, bench.boreal, bench.helix)
    for actor in [boreal, helix] { bench.given(.spies, of: actor, is: 500) }
    let spying = bench.find(of: boreal, with: arden, isPublic: true)
    let blow = bench.givenIncident(by: helix, against: arden)
    bench.when(Happenings.responded(arden, spying, .indictment, boreal))
    bench.when(Happenings.responded(arden, blow, .indictment, helix))
    #expect(bench.told(bench.rules.happenings.paused).isEmpty)
  }

  @Test func `so does whoever has just sworn off spying for profit`() throws {
    let bench = try EspionageBench.alone()
    let (arden, helix) = (bench.arden, bench.helix)
    bench.given(.spies, of: helix, is: 500)
    let measure = bench.measure(.constraint)
    for (ban, pauses) in [(SpyingBan.none, false), (.commercial, true)] {
      bench.given(bench.state.bars, of: measure, is: ban)
      let pact = bench.pact(measure, between: arden, and: helix)
      let text = try #require(bench.truth[.agreementProposal, pact])
      bench.when(Happenings.textAdopted(text, pact, bench.ring))
      #expect((bench.truth[bench.state.lowSince, helix] > 0) == pauses)
    }
  }

  // MARK: Whoever nobody plays

  @Test func `it goes for what sells where that is its way, and only there`() throws {
    for (steals, sells) in [(true, true), (true, false), (false, true)] {
      let bench = try EspionageBench.table()
      bench.given(bench.state.steals, of: bench.helix, is: steals)
      bench.given(bench.state.tradeSecrets, of: bench.asset(of: bench.arden), is: sells)
      bench.when(.operate, with: bench.spying(by: bench.helix, at: bench.arden))
      let source = try #require(bench.truth.all(Foothold.self).first)
      #expect(
        bench.truth[bench.state.purpose, source] == (steals && sells ? .commercial : .political))
    }
  }
}
