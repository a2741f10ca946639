import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// How it comes out for whom a deed was done, and what one answers who is asked to act against those who do such deeds.
@Suite("Who stands behind it")
struct ExposingTests {
  private func surfaced(exposing: Bool, by hand: Bool = true, _ kind: OperationKind = .disruption)
    throws -> (bench: HandTests.HandBench, incident: Ref<Incident>)
  {
    let bench = try HandTests.bench()
    bench.answers(Questions.expose, with: exposing)
    bench.when(HandTests.order(kind, by: hand ? bench.echo : nil, on: bench))
    if kind == .espionage {
      bench.answers(Questions.spot, with: true)
      bench.nextTurn()
      bench.when(.spy)
    }
    bench.when(.surface)
    return (bench, try #require(bench.truth.all(Incident.self).first))
  }

  @Test("as it comes to light everybody learns of it, hand and backer, and once")
  func everybody() throws {
    let (bench, incident) = try surfaced(exposing: true)
    #expect(
      bench.wasTold(
        Happenings.exposed(bench.arden, bench.echo, incident, nil), to: .everybody))
    #expect(bench.seenByEverybody[.backer, incident] == bench.arden)
    #expect(bench.seenByEverybody[.named, incident] == bench.echo)
    #expect(bench.asked(Questions.expose) == [Questions.expose(nil, incident)])
    let dossier = try #require(bench.truth.dossier(of: bench.boreal, on: incident))
    #expect(bench.truth.likeliest(in: dossier)?.suspect == bench.echo)
    #expect(bench.fault == nil)
  }

  @Test("where it does not come out nothing is said, and the ledger stands at nine logits")
  func nobody() throws {
    let (bench, incident) = try surfaced(exposing: false)
    #expect(bench.told(Happenings.exposed).isEmpty)
    #expect(bench.seenByEverybody[.backer, incident] == nil)
    #expect(bench.odds(Questions.expose(nil, incident)).total == 9000)
    #expect(bench.odds(Questions.expose(bench.boreal, incident)).total == 9000)
  }

  @Test("it is asked only of what was done for another")
  func ownDeeds() throws {
    let (bench, incident) = try surfaced(exposing: true, by: false)
    bench.when(Verbs.investigate.order(by: bench.boreal, incident))
    #expect(bench.asked(Questions.expose).isEmpty && bench.told(Happenings.exposed).isEmpty)
  }

  @Test("what its victim alone finds is exposed to that one alone")
  func finders() throws {
    let (bench, incident) = try surfaced(exposing: true, .espionage)
    let news = Happenings.exposed(bench.arden, bench.echo, incident, nil)
    #expect(bench.wasTold(news, to: .actors(bench.boreal)))
    bench.nextTurn()
    #expect(bench.seen(by: bench.boreal).backer(of: incident) == bench.arden)
    #expect(bench.seen(by: bench.helix).backer(of: incident) == nil)
    // Once it accuses somebody in public, all who hear of the incident hear for whom it was done.
    bench.when(
      Verbs.attribute.order(
        by: bench.boreal, incident, bench.arden, .likely, .public, nil, Selection(code: 0), .none))
    #expect(
      bench.told(Happenings.exposed).map(\.audience) == [.actors(bench.boreal), .everybody])
    #expect(bench.asked(Questions.expose).count == 1)
  }

  @Test("who looks into it may find out, with its cables and for itself alone")
  func investigated() throws {
    let (bench, incident) = try surfaced(exposing: false)
    bench.answers(Questions.expose(bench.boreal, incident), with: true)
    bench.when(Verbs.investigate.order(by: bench.boreal, incident))
    bench.when(Verbs.investigate.order(by: bench.helix, incident))
    #expect(
      bench.wasTold(
        Happenings.exposed(bench.arden, bench.echo, incident, bench.boreal),
        to: .actors(bench.boreal)))
    #expect(bench.seen(by: bench.boreal).backer(of: incident) == nil, "not before its cables")
    bench.nextTurn()
    #expect(bench.seen(by: bench.boreal).backer(of: incident) == bench.arden)
    #expect(bench.seen(by: bench.boreal).knownHand(behind: incident) == bench.echo)
    #expect(bench.seen(by: bench.helix).backer(of: incident) == nil)
    #expect(bench.seenByEverybody[.backer, incident] == nil)
    let report = bench.told(Happenings.nothingFound).map(\.audience)
    #expect(report == [.actors(bench.helix)], "who found that much has found something")
    let dossier = try #require(bench.truth.dossier(of: bench.boreal, on: incident))
    #expect(bench.truth.likeliest(in: dossier)?.suspect == bench.echo)
    // Who knows is not asked again.
    let asked = bench.asked(Questions.expose).count
    bench.when(Verbs.investigate.order(by: bench.boreal, incident))
    #expect(bench.asked(Questions.expose).count == asked)
  }

  @Test("who is asked to act answers by its own eyes, one ledger an answer")
  func comply() throws {
    let bench = try Bench(Petitions.self, withCore: true, withGroup: true)
    bench.given(.defence, of: bench.cassel, is: 1)
    bench.given(.defence, of: bench.arden, is: 4)
    let cannot = Questions.comply(bench.cassel, bench.arden, bench.echo, .cannot)
    #expect(bench.odds(cannot).total == points(4), "what Arden can do Cassel does not know")
    #expect(
      bench.odds(Questions.comply(bench.cassel, bench.arden, bench.echo, .act)).isEmpty)
    bench.answers(cannot, with: true)
    #expect(try bench.when(bench.arden, types: #"message cassel "stop Echo""#) == nil)
    #expect(bench.wasTold(bench.rules.answered(bench.cassel, .cannot), to: .everybody))
    let options = bench.decisions.filter { $0.question == Questions.comply.erased }
    #expect(options.count == 4 && options.allSatisfy { $0.choice?.count == 4 })
    #expect(options.count { $0.outcome } == 1)
  }

  @Test("another answer is given where the dice say so")
  func complyOtherwise() throws {
    let bench = try Bench(Petitions.self, withCore: true, withGroup: true)
    bench.answers(
      Questions.comply(bench.cassel, bench.arden, bench.echo, .delay), with: true)
    #expect(try bench.when(bench.arden, types: #"message cassel "stop Echo""#) == nil)
    #expect(bench.wasTold(bench.rules.answered(bench.cassel, .delay), to: .everybody))
  }
}
