import ParleyRules
import ParleyTesting
import Testing

@testable import Distrust

/// Charges, answers, responses and verdicts, as those who hear of them write them down.
@Suite struct ChargeTests {
  private func charge(
    _ bench: DistrustBench, over incident: Ref<Incident>, _ way: Way, by accuser: Ref<Actor>? = nil
  ) -> News {
    Happenings.accusationMade(
      accuser ?? bench.arden, bench.helix, incident, .likely, way, .none)
  }

  // MARK: Charges

  @Test func `a public charge is a bad act for the accused, and nobody else minds`() throws {
    let bench = try DistrustBench.table()
    let (arden, helix) = (bench.arden, bench.helix)
    let incident = bench.givenIncident(by: helix, against: arden)
    #expect(
      bench.written(after: charge(bench, over: incident, .public)) == [
        helix.writes(-1000, about: arden, .charges)
      ])
  }

  @Test func `what is said behind its back the accused does not hold against anybody`() throws {
    let bench = try DistrustBench.table()
    let incident = bench.givenIncident(by: bench.helix, against: bench.arden)
    bench.when(
      charge(bench, over: incident, .allies), to: .actors(bench.arden, bench.cassel))
    bench.nextTurn()
    #expect(bench.entries.isEmpty)
  }

  @Test func `a charge in confidence is half a bad act, and is booked with its cable`() throws {
    let bench = try DistrustBench.table()
    let (arden, helix) = (bench.arden, bench.helix)
    let incident = bench.givenIncident(by: helix, against: arden)
    bench.when(charge(bench, over: incident, .private), to: .actors(arden, helix))
    #expect(bench.entries.isEmpty, "nothing before its cable has come")
    bench.when(.reply)
    bench.nextTurn()
    #expect(bench.entries == [helix.writes(-500, about: arden, .charges)])
  }

  @Test func `over a hotline a charge in confidence weighs half, and one in public in full`() throws
  {
    for (isOwn, isReverse) in [(true, false), (false, true), (false, false)] {
      let bench = try DistrustBench.table()
      let (arden, helix) = (bench.arden, bench.helix)
      let incident = bench.givenIncident(by: helix, against: arden)
      if isOwn { bench.givenLine(from: arden, to: helix) }
      if isReverse { bench.givenLine(from: helix, to: arden) }
      bench.givenLine(from: arden, to: bench.boreal)
      bench.givenLine(from: bench.boreal, to: helix)
      bench.when(charge(bench, over: incident, .private), to: .actors(arden, helix))
      bench.nextTurn()
      let size: Int32 = isOwn || isReverse ? -250 : -500
      #expect(bench.entries == [helix.writes(size, about: arden, .charges)])
      bench.when(.seal)
      bench.when(.drift)
      #expect(
        bench.written(after: charge(bench, over: incident, .public)) == [
          helix.writes(-1000, about: arden, .charges)
        ])
    }
  }

  @Test func `who stands beside a joint charge answers for it as well`() throws {
    let bench = try DistrustBench.table()
    let (arden, cassel, helix) = (bench.arden, bench.cassel, bench.helix)
    let incident = bench.givenIncident(by: helix, against: arden)
    let other = bench.givenIncident(by: helix, against: arden)
    // Charges that are not this one: of another incident, against another, by another, and one that nobody heard.
    func given(
      by accuser: Ref<Actor>, against accused: Ref<Actor>, _ incident: Ref<Incident>, _ way: Way,
      beside partner: Ref<Actor>
    ) {
      let charge = bench.givenCharge(by: accuser, against: accused, over: incident, way)
      bench.given(.partner, of: charge, is: partner)
    }
    given(by: arden, against: helix, incident, .joint, beside: cassel)
    given(by: arden, against: helix, other, .joint, beside: bench.elm)
    given(by: arden, against: bench.boreal, incident, .joint, beside: bench.elm)
    given(by: bench.boreal, against: helix, incident, .joint, beside: bench.elm)
    given(by: arden, against: helix, incident, .private, beside: bench.elm)
    #expect(
      bench.written(after: charge(bench, over: incident, .joint)) == [
        helix.writes(-1000, about: arden, .charges), helix.writes(-1000, about: cassel, .charges),
      ])
    #expect(
      bench.written(after: charge(bench, over: incident, .public)) == [
        helix.writes(-1000, about: arden, .charges)
      ], "one who speaks alone speaks for nobody else")
  }

  // MARK: Answers and responses

  @Test func `opening one's books and admitting are good turns for the accuser, no more is`() throws
  {
    let bench = try DistrustBench.table()
    let (arden, helix) = (bench.arden, bench.helix)
    let incident = bench.givenIncident(by: helix, against: bench.cassel)
    for answer in Answer.allCases {
      let isGood = [.admit, .openBooks].contains(answer)
      let news = Happenings.chargeAnswered(helix, arden, answer, incident, nil)
      #expect(
        bench.written(after: news) == (isGood ? [arden.writes(1000, about: helix, .charges)] : []),
        "\(answer)")
      #expect(bench.written(after: news, to: .actors(helix)).isEmpty, "unless it never heard of it")
    }
  }

  @Test func `who is named in the news alone answers to the victim`() throws {
    let bench = try DistrustBench.table()
    let (cassel, helix) = (bench.cassel, bench.helix)
    let incident = bench.givenIncident(by: helix, against: cassel)
    let news = Happenings.chargeAnswered(helix, nil, .admit, incident, incident)
    #expect(bench.written(after: news) == [cassel.writes(1000, about: helix, .charges)])
  }

  @Test func `who is pointed at takes it ill: in public in full, in confidence half`() throws {
    let bench = try DistrustBench.table()
    let (boreal, helix) = (bench.boreal, bench.helix)
    let news = Happenings.counterCharged(
      boreal, helix, bench.givenIncident(by: boreal, against: bench.arden))
    #expect(bench.written(after: news) == [helix.writes(-1000, about: boreal, .charges)])
    func inConfidence() -> Set<Entry> {
      bench.when(news, to: .actors(boreal, helix))
      bench.nextTurn()
      defer { bench.when(.seal) }
      return bench.entries
    }
    bench.when(.drift)
    #expect(inConfidence() == [helix.writes(-500, about: boreal, .charges)])
    bench.when(.drift)
    bench.givenLine(from: helix, to: boreal)
    #expect(inConfidence() == [helix.writes(-250, about: boreal, .charges)])
    bench.when(.drift)
    #expect(bench.written(after: news) == [helix.writes(-1000, about: boreal, .charges)])
    bench.when(news, to: .actors(boreal))
    bench.nextTurn()
    #expect(bench.entries.isEmpty, "and not at all where it never heard of it")
  }

  @Test func `words are no bad act, sanctions are half of one, a countermeasure a whole one`()
    throws
  {
    let bench = try DistrustBench.table()
    let (arden, helix) = (bench.arden, bench.helix)
    let incident = bench.givenIncident(by: helix, against: arden)
    let sizes: [(Response, Int32)] = [
      (.none, 0), (.statement, 0), (.demarche, 0), (.sanction, -500), (.indictment, -500),
      (.countermeasure, -1000),
    ]
    #expect(sizes.map(\.0) == Array(Response.allCases))
    for (response, size) in sizes {
      #expect(
        bench.written(after: Happenings.responded(arden, incident, response, helix))
          == (size == 0 ? [] : [helix.writes(size, about: arden, .charges)]), "\(response)")
      #expect(
        bench.written(after: Happenings.responded(arden, incident, response, nil)).isEmpty,
        "nobody is addressed")
    }
  }

  // MARK: Verdicts

  private func verdict(
    _ verdict: Verdict = .believed, on accused: Ref<Actor>, by accuser: Ref<Actor>,
    _ incident: Ref<Incident>
  ) -> News { Happenings.verdictFell(accuser, accused, incident, verdict, 3, 1) }

  @Test func `a believed charge costs the accused half with all third parties, a champion more`()
    throws
  {
    let bench = try DistrustBench.table()
    bench.given(bench.rules.parameters.devaluation.sting, is: 0)
    let (arden, boreal, cassel, helix) = (bench.arden, bench.boreal, bench.cassel, bench.helix)
    let incident = bench.givenIncident(by: helix, against: arden)
    #expect(
      bench.written(after: verdict(on: helix, by: arden, incident))
        == bench.entries(of: [boreal, cassel, bench.elm], -500, about: helix, .deeds))
    #expect(
      bench.written(after: verdict(on: bench.elm, by: arden, incident))
        == bench.entries(of: [boreal, cassel, helix], -750, about: bench.elm, .deeds))
    for other in [Verdict.doubted, .open] {
      #expect(bench.written(after: verdict(other, on: helix, by: arden, incident)).isEmpty)
    }
  }

  @Test func `one incident is held against an accused once, however many say so`() throws {
    let bench = try DistrustBench.table()
    bench.given(bench.rules.parameters.devaluation.sting, is: 0)
    let (arden, boreal, helix) = (bench.arden, bench.boreal, bench.helix)
    let incident = bench.givenIncident(by: helix, against: arden)
    let other = bench.givenIncident(by: helix, against: arden)
    // What must not count as the first: another's matter, another incident, one that was doubted.
    for (accused, incident, result) in [
      (bench.cassel, incident, Verdict.believed), (helix, other, .believed),
      (helix, incident, .doubted),
    ] {
      let charge = bench.givenCharge(by: bench.elm, against: accused, over: incident)
      bench.given(.verdict, of: charge, is: result)
    }
    for accuser in [arden, boreal] {
      let charge = bench.givenCharge(by: accuser, against: helix, over: incident)
      bench.given(.verdict, of: charge, is: .believed)
    }
    #expect(bench.written(after: verdict(on: helix, by: boreal, incident)).isEmpty)
    #expect(
      bench.written(after: verdict(on: helix, by: arden, incident))
        == bench.entries(of: [boreal, bench.cassel, bench.elm], -500, about: helix, .deeds))
  }

  @Test func `who accused wrongly loses with everybody that hears it, a champion more (H17)`()
    throws
  {
    let bench = try DistrustBench.table()
    let (arden, boreal, cassel, helix) = (bench.arden, bench.boreal, bench.cassel, bench.helix)
    let incident = bench.givenIncident(by: helix, against: arden)
    #expect(
      bench.written(after: Happenings.foundWrong(boreal, helix, incident))
        == bench.entries(of: [arden, cassel, helix, bench.elm], -1000, about: boreal, .deeds))
    #expect(
      bench.written(after: Happenings.foundWrong(bench.elm, helix, incident))
        == bench.entries(of: [arden, boreal, cassel, helix], -1500, about: bench.elm, .deeds))
    bench.when(.drift)
    bench.when(Happenings.foundWrong(boreal, helix, incident), to: .actors(boreal, cassel))
    bench.nextTurn()
    #expect(bench.entries == [cassel.writes(-1000, about: boreal, .deeds)])
  }

  @Test func `a champion whose hand is plain loses with all but its victim (H27)`() throws {
    let bench = try DistrustBench.table()
    let (arden, boreal, cassel, helix) = (bench.arden, bench.boreal, bench.cassel, bench.helix)
    let incident = bench.givenIncident(by: bench.elm, against: arden)
    let news = Happenings.incidentSurfaced(
      incident, arden, bench.asset(of: arden), .disruption, 3)
    #expect(bench.written(after: news).isEmpty, "as long as nobody is named")
    bench.given(.named, of: incident, is: bench.elm)
    #expect(
      bench.written(after: news)
        == bench.entries(of: [boreal, cassel, helix], -750, about: bench.elm, .deeds))
    bench.given(.named, of: incident, is: boreal)
    #expect(bench.written(after: news).isEmpty, "who never preached loses with its victim alone")
  }
}
