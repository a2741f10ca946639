import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// An inject says what is true of the game at hand, and conditions see whatever happens.
@Suite("Wordings of injects") struct InjectWordingTests {
  private let roster = Roster(Obstacles.all)

  private func session(
    without: [String] = [], seed: UInt64 = 5, _ change: (inout Campaign) -> Void
  ) throws -> Session {
    var campaign = RingCampaign.make(roster.vocabulary)
    change(&campaign)
    let session = Session(
      Setting(campaign: campaign, roster: roster, without: without, seed: seed))
    while session.phase != .orders { try session.closePhase() }
    return session
  }

  /// Which wordings of an inject everybody was told.
  private func told(_ id: String, _ session: Session) -> [Int] {
    let inject = session.setting.names.row(.inject, id) ?? .none
    return session.events(of: .everybody).compactMap {
      guard case .happened(let event) = $0.body, event.isOfInject, event.row(0) == inject else {
        return nil
      }
      return event.wording
    }
  }

  private func outage(_ change: (inout Inject) -> Void = { _ in }) -> Inject {
    var inject = RingCampaign.make(roster.vocabulary).injects[0]
    inject.presumes = .not(.named(inject.id))
    inject.otherwise = [Inject.Wording(headline: "Ghost Crew did it", text: "It is plain.")]
    change(&inject)
    return inject
  }

  @Test("where nobody can know who did it the text says so; where it is plain, it says that")
  func unknownCulprit() throws {
    var wordings: Set<Int> = []
    for without in [[], ["opacity"]] {
      for seed in UInt64(1)...30 {
        let session = try session(without: without, seed: seed) { $0.injects = [outage()] }
        let truth = session.game.truth
        let incident = try #require(truth.all(Incident.self).first)
        let place = try #require(told("bank-outage", session).first)
        #expect((truth[.named, incident] != nil) == (place == 1), "seed \(seed), \(without)")
        if !without.isEmpty { #expect(place == 1, "without Opacity it is always plain") }
        wordings.insert(place)
      }
    }
    #expect(wordings == [0, 1], "both wordings come up")
  }

  @Test("without other words the record contradicts the text in some game: the test can fail")
  func control() throws {
    let session = try session(without: ["opacity"]) {
      $0.injects = [outage { $0.otherwise = [] }]
    }
    let incident = try #require(session.game.truth.all(Incident.self).first)
    #expect(told("bank-outage", session) == [0])
    #expect(session.game.truth[.named, incident] != nil)
  }

  @Test("what is done follows how things stand when it comes, and other words may do nothing")
  func otherEffects() throws {
    for isSettled in [true, false] {
      let session = try session { campaign in
        var shock = Inject(id: "first")
        shock.turn = isSettled ? 1 : 5
        var second = Inject(id: "second")
        second.when = .turn(2)
        second.effects = [.add(quantity: "actor.hurt", of: "delta", value: 3)]
        second.presumes = .not(.fired("first"))
        second.otherwise = [Inject.Wording(headline: "Too late", text: "", effects: [])]
        campaign.injects = [shock, second]
      }
      while session.turn < 2 || session.phase != .orders { try session.closePhase() }
      #expect(told("second", session) == [isSettled ? 1 : 0])
      let delta = try #require(session.setting.names.row(.actor, "delta"))
      #expect((session.game.truth[.hurt, delta] >= 3) == !isSettled)
    }
  }

  @Test("of two at once, the one that asks after the other comes after it, whatever the lots say")
  func afterWhatTheyAskAfter() throws {
    for seed in UInt64(1)...20 {
      let session = try session(without: ["opacity"], seed: seed) { campaign in
        var press = Inject(id: "press")
        press.turn = 1
        press.presumes = .not(.named("bank-outage"))
        press.otherwise = [Inject.Wording(headline: "It was Ghost Crew", text: "")]
        var report = Inject(id: "report")
        report.turn = 1
        report.effects = [
          .evidence(
            .init(of: "bank-outage", pointsAt: "boreal", sort: .allCases[0], weight: 500))
        ]
        campaign.injects = [press, report, outage()]
      }
      #expect(told("press", session) == [1], "seed \(seed)")
      let leftOut = session.events(of: .white).contains {
        guard case .happened(let event) = $0.body else { return false }
        return Happenings.effectLeftOut(event) != nil
      }
      #expect(!leftOut, "seed \(seed)")
    }
  }

  @Test("the last words are told where none hold, and news told in part stays whole")
  func lastWords() throws {
    let session = try session {
      $0.injects = [
        outage { inject in
          inject.presumes = .turn(9)
          inject.otherwise = [
            Inject.Wording(headline: "Two", text: "", presumes: .turn(8)),
            Inject.Wording(headline: "Three", text: "", presumes: .turn(7)),
          ]
        }
      ]
    }
    #expect(told("bank-outage", session) == [2])
  }

  // MARK: Conditions

  /// Whether a condition holds at the end of a game in which an inject does that.
  private func holds(_ condition: Condition, after effects: [Inject.Effect]) throws -> Bool {
    let session = try session { campaign in
      var inject = Inject(id: "deed")
      inject.turn = 1
      inject.effects = effects
      campaign.injects = [inject]
      campaign.objectives = [
        Campaign.Objective(id: "goal", seat: nil, title: "Goal", when: condition)
      ]
    }
    while session.turn < 2 { try session.closePhase() }
    return session.objectives.contains { $0.objective.id == "goal" && $0.turn > 0 }
  }

  @Test("a condition sees whatever happens, by what is said of it and how often")
  func happened() throws {
    let shock = Inject.Effect.shock(between: "arden", and: "boreal", size: 2)
    func happened(_ times: Int32, _ said: Scripted.Particular...) -> Condition {
      .happened(Scripted("shock", said), times: times)
    }
    #expect(try holds(happened(1), after: [shock]))
    #expect(try !holds(happened(1), after: []))
    #expect(try holds(happened(1, .init("b", .thing("boreal"))), after: [shock]))
    #expect(try !holds(happened(1, .init("b", .thing("cassel"))), after: [shock]))
    #expect(try holds(happened(1, .init("size", .number(2))), after: [shock]))
    #expect(try !holds(happened(1, .init("size", .number(3))), after: [shock]))
    #expect(try holds(happened(2), after: [shock, shock]))
    #expect(try !holds(happened(2), after: [shock]))
  }

  @Test("a condition may ask after the incident of an inject")
  func incidentOfAnInject() throws {
    let robbery = Inject.Effect.incident(
      .init(of: .disruption, by: "ghost-crew", at: "arden-bank", severity: 4, isNamed: true))
    let surfaced = Condition.happened(
      Scripted("incident", [.init("incident", .incident(of: "deed"))]), times: 1)
    #expect(roster.vocabulary.happening(named: "incident") != nil)
    #expect(try holds(surfaced, after: [robbery]))
    #expect(try !holds(surfaced, after: []))
    #expect(try holds(.named("deed"), after: [robbery]))
  }

  @Test("a condition tells thin from thick, and what is kept from what is only in force")
  func strengthAndKept() throws {
    let session = try session { $0.injects = [] }
    let (world, names) = (session.game.world, session.setting.names)
    let text = world.append(.proposal, Key("test", "text"), knownBy: .everybody)
    let clause = world.append(.clause, Key("test", "clause"), knownBy: .everybody)
    let agreement = world.append(.agreement, Key("test", "agreement"), knownBy: .everybody)
    world[.clauseProposal, clause] = text.number
    world[.clauseMeasure, clause] = try #require(names.row(.measure, "gge-f")).number
    world[.tier, text] = Tier.political.rawValue
    world[.agreementProposal, agreement] = text.number
    world[.inForce, agreement] = 1
    let parties = try ["arden", "boreal"].map { try #require(names.row(.actor, $0)) }
    for party in parties {
      world[.standing, agreement, party] = Standing.signed.rawValue
    }
    func holds(_ strength: Strength?, kept: Bool = false) -> Bool {
      Judge(session.game).holds(
        .inForce(
          measure: nil, forum: nil, lead: nil, tier: nil, strength: strength, isKept: kept))
    }
    #expect(holds(.thick) && !holds(.soft) && !holds(.thin))
    world[.tier, text] = Tier.voluntary.rawValue
    #expect(holds(.soft) && !holds(.thick))
    #expect(holds(nil, kept: true))
    let broken = Column<Pair<Agreement, Actor>, Int32>.broken.quantity
    world[broken, agreement, parties[0]] = world[.turn]
    #expect(holds(nil) && !holds(nil, kept: true))
  }

  @Test("what was witnessed goes with a copy of the game, as an adjudication that is tried has")
  func copies() throws {
    let session = try session { campaign in
      campaign.injects[0].turn = 1
      campaign.objectives = [
        Campaign.Objective(
          id: "goal", seat: nil, title: "Goal",
          when: .happened(Scripted("incident"), times: 1))
      ]
    }
    #expect(session.game.copy().witnessed == session.game.witnessed)
    #expect(!session.game.witnessed.isEmpty)
  }
}
