import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// Several texts at once: whoever looks sees them in one order, and the floor takes them in it.
@Suite("Texts that are tabled together")
struct FloorOrderTests {
  private let roster = Roster(Obstacles.all)

  /// A session on the first floor, before which one inject tabled four texts: two more than come to a vote.
  private func floor(_ inject: String) throws -> Session {
    var campaign = RingCampaign.make(roster.vocabulary)
    var bundle = Inject(id: inject)
    bundle.turn = 1
    bundle.effects = ["osce-3", "osce-8", "osce-2", "gge-f"].map {
      .propose(
        lead: "cassel", forum: "ring", tier: .voluntary, clauses: [$0], title: Text($0, nl: $0))
    }
    campaign.injects = [bundle]
    let session = Session(Setting(campaign: campaign, roster: roster, seed: 1))
    while session.phase != .negotiation { try session.closePhase() }
    return session
  }

  /// The measures of the texts that a lens holds to come to a vote, in the order in which it reads them.
  private func voted(
    _ lens: Lens, _ session: Session, by weigh: (Matter) -> Int32
  ) -> [Row] {
    let ring = session.setting.names.row(.forum, "ring") ?? .none
    return Docket(of: Ref(ring), in: lens, by: weigh).voted.flatMap { lens.clauses(of: $0) }
      .map { lens[.clauseMeasure, $0].row() }
  }

  @Test("every seat, the projector and the count take the same ones, in the same order")
  func oneOrder() throws {
    // The names of injects decide the keys, and so the order of the truth's own rows.
    var isScrambled = false
    for name in ["bundle", "parcel", "sheaf", "dossier", "quartet", "batch"] {
      let session = try floor(name)
      let truth = session.truth
      let projector = session.view(of: .everybody)
      let shown = voted(projector.lens, session, by: projector.weigh)
      #expect(shown.count == 2)
      for seat in session.seats {
        let view = session.view(of: .team(seat))
        #expect(voted(view.lens, session, by: view.weigh) == shown)
      }
      #expect(voted(truth, session) { session.odds($0).total } == shown, "\(name)")
      isScrambled = isScrambled || truth.rows(.proposal) != truth.textRows
    }
    #expect(isScrambled, "no name put the truth's rows in another order: nothing was tried")
  }
}

@Suite("What counts as given")
struct GivenTests {
  private let roster = Roster(Obstacles.all)

  private func session(_ change: (inout Campaign) -> Void) throws -> Session {
    var campaign = RingCampaign.make(roster.vocabulary)
    var inject = Inject(id: "text")
    inject.turn = 1
    inject.effects = [
      .propose(lead: "cassel", forum: "ring", tier: .voluntary, clauses: ["osce-8"], title: "A")
    ]
    campaign.injects = [inject]
    change(&campaign)
    let session = Session(Setting(campaign: campaign, roster: roster, seed: 1))
    while session.phase != .negotiation { try session.closePhase() }
    return session
  }

  private func vote(_ ballot: Ballot, by actor: Row) -> Order {
    var order = Order(Verbs.vote.number, by: actor)
    order.slots[0] = 0
    order.slots[1] = ballot.rawValue
    return order
  }

  @Test(
    "a vote meets a condition on votes once its floor has closed; one that was taken back never does"
  )
  func votes() throws {
    for isKept in [true, false] {
      let session = try session { campaign in
        campaign.objectives = [
          Campaign.Objective(
            id: "speak-up", seat: "arden", title: "Vote",
            when: .ordered(seat: "arden", verb: "vote", times: 1))
        ]
      }
      let arden = session.actor("arden")
      try session.give(vote(.yes, by: arden), from: arden)
      // Changing one's mind is not voting twice.
      try session.give(vote(.no, by: arden), from: arden)
      if !isKept { try session.undo(from: arden) }
      #expect(session.objectives[0].turn == 0)
      try session.closePhase()
      while session.phase != .orders { try session.closePhase() }
      #expect((session.objectives[0].turn > 0) == isKept)
      let verb = Row(Int(Verbs.vote.number.number))
      #expect(session.truth[.given, arden, toward: verb] == (isKept ? 1 : 0))
    }
  }
}
