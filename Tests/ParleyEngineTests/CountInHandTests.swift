import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

@Suite("The count, in the white cell's hand before the room hears it")
struct CountInHandTests {
  let setting: Setting
  let session: Session
  let arden: Row

  init() throws {
    var campaign = RingCampaign.make(Roster(Obstacles.all).vocabulary)
    campaign.waits = [.orders, .adjudication, .negotiation, .closing]
    setting = Setting(campaign: campaign, roster: Roster(Obstacles.all), seed: 11)
    session = Session(setting)
    arden = setting.names.row(.actor, "arden") ?? .none
    try bringTextToVote()
  }

  /// Arden tables a text; on the next floor it comes to the vote.
  private func bringTextToVote() throws {
    for _ in 0..<2 { try session.closePhase() }
    try session.give(proposal(of: "osce-8", in: "ring"), from: arden)
    for _ in 0..<5 { try session.closePhase() }
    #expect(session.phase == .negotiation)
    try session.closePhase()
    #expect(session.phase == .closing)
  }

  private func proposal(of measure: String, in forum: String) -> Order {
    var order = Order(Verbs.propose.number, by: arden, texts: ["Contact points"])
    for (place, slot) in setting.roster.vocabulary[Verbs.propose.number].slots.enumerated() {
      switch slot.name {
      case "clause": order.slots[place] = (setting.names.row(.measure, measure) ?? .none).code
      case "in": order.slots[place] = (setting.names.row(.forum, forum) ?? .none).code
      case "as": order.slots[place] = 0
      default: order.slots[place] = slot.standard ?? 0
      }
    }
    return order
  }

  private var adoption: Decision? { session.inHand.first { $0.question == .adopt } }

  @Test("nobody hears the outcome before it is revealed, and then everybody does")
  func heldThenTold() throws {
    let count = try #require(adoption)
    #expect(count.draw == nil && count.threshold == nil)
    #expect(!count.causes.isEmpty)
    let hears: (Seat) -> Bool = { seat in
      session.events(of: seat).contains {
        if case .decided(let known) = $0.body { known.question == .adopt } else { false }
      }
    }
    #expect(![Seat.white, .everybody, .team(arden)].contains(where: hears))
    try session.closePhase()
    #expect(session.phase == .closing)
    #expect([Seat.white, .everybody, .team(arden)].allSatisfy(hears))
  }

  @Test("the umpire may rule on a count: the text follows the ruling, the record keeps both")
  func ruledOtherwise() throws {
    let count = try #require(adoption)
    try session.override(count.key, outcome: !count.found, reason: "a card was misread")
    let ruled = try #require(adoption)
    #expect(ruled.found == count.found && ruled.outcome == !count.found)
    #expect(ruled.ruling?.by == "white" && ruled.ruling?.turn == session.turn)
    try session.closePhase()
    let status: ProposalStatus? = session.truth.word(.proposalStatus, Row(0))
    #expect(status == (ruled.outcome ? .adopted : .failed))
  }

  @Test("a bloc's vote may be ruled on too, and the count follows")
  func ruledVote() throws {
    let vote = try #require(session.inHand.first { $0.question == .vote })
    try session.override(vote.key, outcome: false, reason: "instructions from the capital")
    let status: ProposalStatus? = session.truth.word(.proposalStatus, Row(0))
    #expect(status == .failed)
    #expect(adoption?.outcome == false)
  }

  @Test("an adoption rests on votes, and a bloc's vote on its home: why can go down")
  func tree() throws {
    try session.closePhase()
    let told = session.events(of: .white).compactMap { event -> (Int, KnownDecision)? in
      if case .decided(let known) = event.body { (event.number, known) } else { nil }
    }
    let adoption = try #require(told.first { $0.1.question == .adopt }?.1)
    let below = told.filter { adoption.causes.contains($0.0) }.map(\.1.question)
    #expect(below.contains(.vote))
    #expect(below.contains(.mandate))
  }

  @Test("leaving with a count in hand loses nothing of it")
  func endsWithCountInHand() throws {
    try session.end()
    let status: ProposalStatus? = session.truth.word(.proposalStatus, Row(0))
    #expect(status == .adopted || status == .failed)
  }
}

@Suite("The umpire's word on a choice, and words written live")
struct RuledChoiceTests {
  let roster = Roster(Obstacles.all)

  private func session(seed: UInt64) -> Session {
    Session(
      Setting(campaign: RingCampaign.make(roster.vocabulary), roster: roster, seed: seed))
  }

  /// A session with a choice in hand, and one of its options that was not taken.
  private func passedOver() throws -> (Session, Decision) {
    for seed in UInt64(1)...20 {
      let session = session(seed: seed)
      let table = RandomTable(session, seed: seed)
      while !session.isOver {
        let option = session.inHand.first { $0.draw != nil && $0.threshold == nil && !$0.found }
        if session.phase == .adjudication, let option { return (session, option) }
        try table.playPhase()
      }
    }
    throw NothingToChoose()
  }
  private struct NothingToChoose: Error {}

  @Test("an option that is ruled in is taken, and the one it replaces is not")
  func ruledIn() throws {
    let (session, option) = try passedOver()
    try session.override(option.key, outcome: true, reason: "so be it")
    let choice = session.inHand.filter {
      $0.question == option.question && $0.cause == option.cause && $0.threshold == nil
        && $0.subject.a == option.subject.a && $0.subject.b == option.subject.b
    }
    #expect(choice.filter(\.outcome).map(\.key) == [option.key])
    #expect(choice.filter(\.found).count == 1)
    #expect(choice.allSatisfy { $0.found == $0.outcome || $0.ruling?.reason == "so be it" })
  }

  @Test("a note typed before it changes nothing about an inject written live")
  func newsByItsWords() throws {
    let (plain, noted) = (session(seed: 3), session(seed: 3))
    try plain.news("The lights are out.")
    try noted.note("coffee was late")
    try noted.news("The lights are out.")
    #expect(plain.digest == noted.digest)
    try plain.news("The lights are out.")
    #expect(plain.digest != noted.digest)
  }
}
