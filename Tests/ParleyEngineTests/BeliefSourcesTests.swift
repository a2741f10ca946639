import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

/// Whoever looks at a dossier finds what made the belief: its own traces, those that others gave it, an admission.
@Suite("Where a belief comes from") struct BeliefSourcesTests {
  private let roster = Roster(Obstacles.all)

  private struct Page {
    let view: SeatView
    let incident: Row
    let sources: [BeliefSource]
  }

  /// All dossiers of all seats at the end of games in which everybody does as chance says.
  private func pages(seeds: ClosedRange<UInt64>) throws -> [Page] {
    try seeds.flatMap { seed -> [Page] in
      let campaign = RingCampaign.make(
        seats: ["arden", "boreal", "cassel", "helix"], roster.vocabulary)
      let session = Session(Setting(campaign: campaign, roster: roster, seed: seed))
      try RandomTable(session, seed: seed).playOut()
      return session.seats.flatMap { seat -> [Page] in
        let view = session.view(of: .team(seat))
        return view.lens.rows(.incident).map {
          Page(view: view, incident: $0, sources: view.sources(of: $0))
        }
      }
    }
  }

  private func shares(of trace: Row, _ page: Page) -> Int {
    page.view.events.count { event in
      guard case .happened(let happening) = event.body else { return false }
      return happening.kind == .traceShared && happening.row(2) == trace
        && happening.row(1) == page.view.actorRow
    }
  }

  @Test("what others gave is named with its giver, and their words with nothing")
  func named() throws {
    var (shared, words) = (0, 0)
    for page in try pages(seeds: 1...12) {
      for source in page.sources {
        switch source.kind {
        case .trace(let trace, let givers):
          #expect(givers.count == shares(of: trace, page))
          #expect(!givers.contains(page.view.actorRow))
          shared += givers.count
        case .word(let charge):
          #expect(source.weight == 0 && page.view.lens.row(.accusedOf, charge) == page.incident)
          words += 1
        case .other, .admission, .known: break
        }
      }
    }
    #expect(shared > 5 && words > 0, "\(shared) traces shared, \(words) words")
  }

  @Test("with what was thought before, the lines about a suspect add up to the belief")
  func addsUp() throws {
    var checked = 0
    for page in try pages(seeds: 1...12) {
      let lens = page.view.lens
      guard let dossier = lens.dossier(of: page.view.actorRow, on: page.incident) else { continue }
      for suspect in lens.actorRows where suspect != page.view.actorRow {
        let belief = lens[.belief, dossier, toward: suspect]
        guard abs(belief) < 20_000 else { continue }
        let about = page.sources.filter { $0.suspect == suspect }
        let sum = about.reduce(0) { $0 + $1.weight }
        let isVictim = lens.row(.victim, page.incident) == suspect
        #expect((isVictim ? [-20_000] : [0, -3000]).contains(belief - sum), "\(about)")
        checked += about.count
      }
    }
    #expect(checked > 100, "\(checked)")
  }

  @Test("a trace that was shared and shown stands once on the page")
  func once() throws {
    var (shared, shown) = (0, 0)
    for page in try pages(seeds: 1...40) {
      #expect(!page.sources.contains { $0.kind == .other }, "\(page.sources)")
      for case .trace(let trace, let givers) in page.sources.map(\.kind) where !givers.isEmpty {
        shared += 1
        shown += page.view.lens[.shownTurn, trace] > 0 ? 1 : 0
      }
    }
    #expect(shared > 20 && shown > 0, "\(shared) shared, \(shown) of them shown")
  }
}
