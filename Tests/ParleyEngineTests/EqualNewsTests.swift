import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// Equal news is told once: what one cause brings to a reader twice.
@Suite struct EqualNewsTests {
  private let setting = Setting(
    campaign: RingCampaign.make(Roster([]).vocabulary), roster: Roster([]), seed: 1)

  private func actor(_ id: String) throws -> Row {
    try #require(setting.names.row(.actor, id))
  }

  private func shock(_ a: Row, _ b: Row, _ size: Int32, _ cause: String, to audience: Audience)
    -> Event
  {
    Event(.shock, [a.number, b.number, size], to: audience, cause: Key("test", cause))
  }

  /// What a viewer is told of some news, by kind and arguments.
  private func told(_ news: [Event], to viewer: Viewer) -> [Event] {
    let stream = Stream(viewer, setting)
    stream.publish(Game(setting), news: news, phase: .briefing, isBriefing: true)
    return stream.events.compactMap { event in
      if case .happened(let happening) = event.body { happening } else { nil }
    }
  }

  @Test func `what one cause brings twice is told once, whoever else hears it`() throws {
    let (arden, boreal, helix) = (try actor("arden"), try actor("boreal"), try actor("helix"))
    let news = [
      shock(arden, boreal, 2, "one", to: .everybody),
      shock(arden, boreal, 2, "one", to: .everybody),
      shock(arden, boreal, 2, "one", to: .only(ActorSet(arden))),
    ]
    #expect(told(news, to: .actor(arden)).count == 1)
    #expect(told(news, to: .actor(helix)).count == 1)
    #expect(told(news, to: .everybody).count == 1)
    #expect(told(news, to: .truth).count == 3, "the white cell reads all that was told")
  }

  @Test func `what differs in a thing, in a size or in its cause is told each time`() throws {
    let (arden, boreal, helix) = (try actor("arden"), try actor("boreal"), try actor("helix"))
    let news = [
      shock(arden, boreal, 2, "one", to: .everybody),
      shock(arden, helix, 2, "one", to: .everybody),
      shock(arden, boreal, 1, "one", to: .everybody),
      shock(arden, boreal, 2, "two", to: .everybody),
    ]
    #expect(told(news, to: .actor(arden)).count == 4)
  }

  @Test func `two things that a reader does not know of are two`() throws {
    let arden = try actor("arden")
    let news = [Int32(0), 1].map {
      Event(.unanswered, [$0], to: .only(ActorSet(arden)), cause: Key("test", "one"))
    }
    #expect(told(news, to: .actor(arden)).count == 2)
  }

  @Test func `budget that goes twice for one reason goes twice`() throws {
    let arden = try actor("arden")
    let moved = Event(
      .budgetMoved, [arden.number, -1, Int32(TermName.sanctioned.number)],
      to: .only(ActorSet(arden)), cause: Key("test", "one"))
    #expect(told([moved, moved], to: .actor(arden)).count == 2)
  }
}
