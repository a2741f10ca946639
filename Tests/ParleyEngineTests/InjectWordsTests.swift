import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// A stranger's obstacle that injects may speak to.
private struct Leaks: Module {
  static let id = "leaks"
  static let title = Text("leaks", nl: "lekken")
  static let summary = Text("what was secret is printed", nl: "geheimen staan in de krant")

  /// Documents of an actor are printed, about an incident of its own making or none.
  let printed: Happening<Ref<Actor>, Ref<Incident>?>
  /// Who handed them over: for nobody's ears.
  let handed: Happening<Ref<Actor>>
  let pages: Column<Asset, Int32>

  init(_ setup: inout Setup) {
    printed = setup.happening(
      "leaks.printed", of: "actor", "incident", is: .scriptable,
      says: Text("Documents of {actor} are printed.", nl: "Stukken van {actor} staan in de krant."))
    handed = setup.happening(
      "leaks.handed", of: "actor", is: [.scriptable, .backstage],
      says: Text("{actor} handed them over.", nl: "{actor} heeft ze doorgegeven."))
    pages = setup.column(
      "leaks.pages", Text("pages", nl: "bladzijden"), unit: .count, range: 0...99, sight: .open)
    setup.responds(to: printed)
  }

  func respond(to event: Event, _ out: Adjudication) {
    if let (actor, incident) = printed(event) {
      out.add(incident == nil ? 1 : 2, to: .hurt, of: actor)
    }
  }
}

@Suite("Injects speak the words of modules") struct InjectWordsTests {
  private let roster = Roster(Obstacles.all + [Leaks.self])

  /// A game in which one inject does that in turn 1.
  private func session(
    without: [String] = [], to seats: [String]? = nil, _ effects: [Inject.Effect]
  ) throws -> Session {
    var campaign = RingCampaign.make(roster.vocabulary)
    var inject = Inject(id: "the-leak")
    inject.turn = 1
    inject.headline = "A leak"
    inject.to = seats
    inject.effects = effects
    campaign.injects = [inject]
    let session = Session(
      Setting(campaign: campaign, roster: roster, without: without, seed: 5))
    while session.phase != .orders { try session.closePhase() }
    return session
  }

  private func told(_ id: String, _ session: Session, to seat: Seat) -> [Event] {
    session.events(of: seat).compactMap {
      guard case .happened(let event) = $0.body,
        roster.vocabulary[event.kind].id == id
      else { return nil }
      return event
    }
  }

  private func row(_ kind: Kind, _ id: String, _ session: Session) throws -> Row {
    try #require(session.setting.names.row(kind, id))
  }

  @Test("a number of several, of all and of pairs is added to, nothing toward itself")
  func addition() throws {
    let plain = try session([]).game.truth
    let session = try session([
      .add(quantity: "actor.hurt", of: .only(["arden", "cassel"]), value: 2),
      .add(quantity: "trust", of: .all, toward: "arden", value: -50),
      .add(quantity: "leaks.pages", of: "arden-bank", value: 7),
      .add(quantity: "forum.chairs", of: "ring", toward: "boreal", value: 1),
    ])
    let truth = session.game.truth
    func actor(_ id: String) throws -> Row { try row(.actor, id, session) }
    let (arden, boreal, cassel) = try (actor("arden"), actor("boreal"), actor("cassel"))
    #expect(truth[.hurt, arden] == plain[.hurt, arden] + 2)
    #expect(truth[.hurt, cassel] == plain[.hurt, cassel] + 2)
    #expect(truth[.hurt, boreal] == plain[.hurt, boreal], "nobody named it")
    #expect(truth[.trust, boreal, toward: arden] == plain[.trust, boreal, toward: arden] - 50)
    #expect(truth[.trust, arden, toward: arden] == plain[.trust, arden, toward: arden])
    let pages = try #require(roster.vocabulary.quantity(named: "leaks.pages"))
    #expect(truth[pages, try row(.asset, "arden-bank", session)] == 7)
    let ring = try row(.forum, "ring", session)
    #expect(truth[.chairs, ring, toward: boreal] == plain[.chairs, ring, toward: boreal] + 1)
  }

  @Test("a module answers to what an inject tells, and those whom it is for read it")
  func telling() throws {
    let scripted = Scripted("leaks.printed", [.init("actor", .thing("arden"))])
    let plain = try session([]).game.truth
    let session = try session(to: ["boreal"], [.tell(scripted)])
    let arden = try row(.actor, "arden", session)
    #expect(session.game.truth[.hurt, arden] == plain[.hurt, arden] + 1)
    #expect(told("leaks.printed", session, to: .white).map { $0.row(0) } == [arden])
    #expect(told("leaks.printed", session, to: .everybody).isEmpty)
    #expect(told("leaks.printed", session, to: .team(arden)).isEmpty)
    let boreal = try row(.actor, "boreal", session)
    #expect(told("leaks.printed", session, to: .team(boreal)).count == 1, "at once")
  }

  @Test("what is declared backstage no seat hears, whomever the inject is for")
  func backstage() throws {
    let session = try session([
      .tell(Scripted("leaks.handed", [.init("actor", .thing("arden"))]))
    ])
    while session.turn < 3 { try session.closePhase() }
    #expect(told("leaks.handed", session, to: .white).count == 1)
    for seat in session.seats + [.none] {
      let reader = seat == .none ? Seat.everybody : .team(seat)
      #expect(told("leaks.handed", session, to: reader).isEmpty)
    }
  }

  @Test("it may be told of the incident of an inject, its own among them")
  func tellingOfAnIncident() throws {
    let robbery = Inject.Effect.incident(
      .init(of: .disruption, by: "ghost-crew", at: "arden-bank", severity: 4))
    let scripted = Scripted(
      "leaks.printed",
      [.init("actor", .thing("boreal")), .init("incident", .incident(of: "the-leak"))])
    let plain = try session([robbery]).game.truth
    let session = try session([.tell(scripted), robbery])
    let boreal = try row(.actor, "boreal", session)
    #expect(session.game.truth[.hurt, boreal] == plain[.hurt, boreal] + 2)
  }

  @Test("somebody may stand behind what an inject brings, and comes out as any backer does")
  func behind() throws {
    var deed = Inject.Deed(of: .disruption, by: "ghost-crew", at: "arden-bank", severity: 4)
    let plain = try session(without: ["opacity"], [.incident(deed)])
    #expect(told("exposed", plain, to: .white).isEmpty)
    deed.behind = "boreal"
    let session = try session(without: ["opacity"], [.incident(deed)])
    let boreal = try row(.actor, "boreal", session)
    let truth = session.game.truth
    let backers = truth.all(Incident.self).map { truth[.behind, $0] }
    #expect(backers.contains(Ref(boreal)))
    // With no obstacle that hides anything, who stands behind is as plain as who did it.
    #expect(told("exposed", session, to: .everybody).map { $0.row(0) } == [boreal])
  }

  @Test("with the obstacle off its words are left out with a note, and nothing else is lost")
  func obstacleOff() throws {
    let session = try session(
      without: ["leaks"],
      [
        .tell(Scripted("leaks.printed", [.init("actor", .thing("arden"))])),
        .add(quantity: "leaks.pages", of: .all, value: 7),
        .add(quantity: "actor.hurt", of: "cassel", value: 2),
      ])
    let notes = told("effect-left-out", session, to: .white)
    #expect(notes.map { $0[1] } == [1, 2])
    #expect(notes.allSatisfy { $0[2] == LeftOut.obstacleOff.rawValue })
    #expect(told("effect-left-out", session, to: .everybody).isEmpty)
    #expect(told("inject", session, to: .everybody).count == 1)
    let cassel = try row(.actor, "cassel", session)
    #expect(session.game.truth[.hurt, cassel] >= 2)
    let whole = try self.session([.add(quantity: "leaks.pages", of: .all, value: 7)])
    #expect(told("effect-left-out", whole, to: .white).isEmpty)
  }

  // MARK: Evidence

  private let robbery = Inject.Effect.incident(
    .init(of: .disruption, by: "ghost-crew", at: "arden-bank", severity: 4))

  @Test("published evidence enters every dossier, with its sort and its weight, and is shown")
  func evidence() throws {
    let exhibit = Inject.Exhibit(
      of: "the-leak", pointsAt: "boreal", sort: .infrastructure, weight: 1386)
    let (plain, session) = try (session([robbery]), session([robbery, .evidence(exhibit)]))
    let (before, after) = (plain.game.truth, session.game.truth)
    let boreal = Ref<Actor>(try row(.actor, "boreal", session))
    let trace = try #require(
      after.all(Trace.self).first { after[.traceSort, $0] == .infrastructure })
    #expect(after.knowers(of: trace).includesPublic)
    #expect(after[.shownTurn, trace] == 1)
    var moved = 0
    for dossier in after.all(Dossier.self) {
      let holder = after[.dossierHolder, dossier]
      let change =
        after[.belief, dossier, toward: boreal] - before[.belief, dossier, toward: boreal]
      #expect(change == (holder == boreal ? 0 : 1386))
      moved += change > 0 ? 1 : 0
    }
    #expect(moved > 1)
    #expect(told("trace-found", session, to: .everybody).count == 1)
    #expect(told("trace-found", plain, to: .everybody).isEmpty)
  }

  @Test("who publishes it is named in the news, and the culprit is not")
  func publisher() throws {
    let exhibit = Inject.Exhibit(
      of: "the-leak", pointsAt: "boreal", sort: .hours, weight: 1386, by: "helix")
    let session = try session([.evidence(exhibit), robbery])
    let news = try #require(told("evidence-published", session, to: .everybody).first)
    #expect(news.row(5) == (try row(.actor, "helix", session)))
    #expect(news.row(2) == (try row(.actor, "boreal", session)))
    let incident = try #require(session.game.truth.all(Incident.self).first)
    #expect(session.game.truth[.named, incident] == nil)
  }

  @Test("evidence about what has not happened is left out with a note")
  func evidenceOfNothing() throws {
    var campaign = RingCampaign.make(roster.vocabulary)
    campaign.injects[0].turn = nil
    campaign.injects[1].effects = [
      .evidence(
        Inject.Exhibit(of: campaign.injects[0].id, pointsAt: "boreal", sort: .hours, weight: 900))
    ]
    campaign.injects[1].turn = 1
    campaign.injects[1].to = nil
    let session = Session(Setting(campaign: campaign, roster: roster, seed: 5))
    while session.phase != .orders { try session.closePhase() }
    let note = try #require(told("effect-left-out", session, to: .white).first)
    #expect(note[2] == LeftOut.noIncident.rawValue)
    #expect(session.game.truth.all(Trace.self).isEmpty)
  }
}
