import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

@Suite struct TextRulesTests {
  private let bench: Talks

  init() throws { bench = try Talks(Roster([])) }

  private func vote(_ ballot: Ballot = .yes, on text: Ref<Proposal>) -> String? {
    bench.refusal(of: Verbs.vote.order(by: bench.boreal, text, ballot))?.code
  }

  @Test func reservationsGiveBackTwoPointsAtMost() {
    #expect(TextRules.reservationRelief(friction: 3000, reservations: 0) == 0)
    #expect(TextRules.reservationRelief(friction: 3000, reservations: 1) == 1000)
    #expect(TextRules.reservationRelief(friction: 3000, reservations: 3) == 1000)
    #expect(TextRules.reservationRelief(friction: 600, reservations: 1) == 600)
    #expect(TextRules.reservationRelief(friction: 0, reservations: 1) == 0)
  }

  @Test func homeIsTheInterestClauseByClause() {
    let text = bench.table(.transparency, .constraint)
    bench.given(interest: 1000, of: bench.boreal, in: .transparency)
    bench.given(interest: -1500, of: bench.boreal, in: .constraint)
    let home = Questions.mandate(bench.boreal, text)
    #expect(bench.odds(home).total == -500)
    #expect(bench.odds(home).lines.allSatisfy { $0.owner == "campaign" })
    bench.when(
      Verbs.sponsor.order(
        by: bench.boreal, text, .soften, bench.measure(.constraint), .none, .none))
    #expect(bench.odds(home).total == 250)
    #expect(bench.odds(Questions.mandate(bench.arden, text)).total == 250, "its own letterhead")
  }

  @Test("softening halves an interest away from nought, and leaves a single instalment as it is")
  func softeningRounds() throws {
    #expect(TextRules.softened(501) == 251 && TextRules.softened(-501) == -251)
    var instalments: [Int32: Int32] = [:]
    for function in MeasureFunction.allCases {
      let bench = try Talks(Roster([]))
      let text = bench.table(function)
      let whole = bench.truth.instalments(of: text)
      bench.when(
        Verbs.sponsor.order(by: bench.boreal, text, .soften, bench.measure(function), .none, .none))
      instalments[whole] = bench.truth.instalments(of: text)
    }
    #expect(instalments == [1: 1, 2: 1, 4: 2, 6: 3])
  }

  @Test func blocsAreShyToBlockAndCanBeLobbied() {
    let text = bench.table(.transparency)
    let vote = Questions.vote(bench.cassel, text)
    #expect(bench.odds(vote).total == 2000)
    bench.given(.rule, of: bench.ring, is: .majority)
    #expect(bench.odds(vote).total == 0)
    bench.when(Verbs.lobby.order(by: bench.boreal, bench.cassel, text))
    #expect(bench.odds(vote).total == 1000)
    let leaning = TextRules.leaning(of: bench.cassel, on: text) { bench.odds($0).total }
    #expect(leaning == .likely)
  }

  @Test func aTextWaitsForTheNextFloor() {
    let text = bench.table(.transparency, .communication)
    #expect(bench.truth[.proposalStatus, text] == .tabled)
    #expect(vote(on: text) == "not-yet-votable")
    bench.when(.tally)
    #expect(bench.told(Happenings.textVoted).isEmpty)
    bench.nextTurn()
    #expect(bench.truth[.proposalStatus, text] == .docket)
    for clause in bench.truth.clauses(of: text) {
      let knowers = bench.truth.knowers(of: clause)
      #expect(knowers.includesPublic && bench.truth.actors.allSatisfy { knowers.contains($0.row) })
    }
  }

  private func amending(_ change: Change, _ function: MeasureFunction, in text: Ref<Proposal>)
    -> Order
  { Verbs.amend.order(by: bench.arden, text, change, bench.measure(function)) }

  @Test func clausesAreAddedDroppedAndRestored() {
    let text = bench.table(.transparency, .communication)
    bench.when(amending(.add, .verification, in: text))
    bench.when(amending(.drop, .communication, in: text))
    #expect(bench.truth.clauses(of: text).count == 2)
    #expect(bench.truth.instalments(of: text) == 7)
    bench.when(amending(.add, .communication, in: text))
    #expect(bench.truth.clauses(of: text).count == 3)
    #expect(bench.truth.count(of: Clause.self) == 3)
    #expect(bench.told(Happenings.textAmended).count == 3)
  }

  // MARK: Votes

  @Test func silenceAdoptsInAForumOfConsensus() throws {
    let text = bench.table(.transparency, .constraint)
    bench.given(interest: -2000, of: bench.boreal, in: .transparency)
    for bloc in [bench.cassel, bench.helix] {
      bench.given(interest: -1, of: bloc, in: .transparency)
    }
    bench.answers(Questions.vote, with: true)
    bench.nextTurn()
    for seat in [bench.arden, bench.boreal] {
      bench.given(.ballot, of: text, toward: seat, is: .yes)
      bench.given(.capital, of: seat, is: 5)
    }
    bench.when(.tally)
    let agreement = try #require(bench.truth.all(Agreement.self).first)
    #expect(bench.truth.parties(to: agreement).count == 4)
    #expect(bench.truth[.due, agreement] == 5)
    #expect(bench.truth[.proposalStatus, text] == .adopted)
    // The lead gains a point, the team that voted against home pays two, the blocs are silent.
    #expect(bench.truth[.capital, bench.arden] == 6)
    #expect(bench.truth[.capital, bench.boreal] == 3)
    #expect(bench.wasTold(Happenings.votedAgainstHome(text, 2), to: .actors(bench.boreal)))
    #expect(bench.wasTold(Happenings.textVoted(text, 2, 0, 2), to: .everybody))
  }

  @Test func oneObjectionClosesAText() {
    let text = bench.table(.transparency)
    bench.answers(Questions.vote, with: true)
    bench.answers(Questions.vote(bench.helix, text), with: false)
    bench.nextTurn()
    bench.when(.tally)
    #expect(bench.truth[.proposalStatus, text] == .failed)
    #expect(bench.truth.count(of: Agreement.self) == 0)
    #expect(bench.truth[.ballot, text, toward: bench.helix] == .no)
    #expect(bench.asked(Questions.vote).count == 2)
  }

  @Test func aMajorityBindsThoseWhoSaidYes() throws {
    bench.given(.rule, of: bench.ring, is: .majority)
    let text = bench.table(.communication)
    bench.answers(Questions.vote, with: false)
    bench.answers(Questions.vote(bench.cassel, text), with: true)
    bench.nextTurn()
    for seat in [bench.arden, bench.boreal] {
      bench.given(.ballot, of: text, toward: seat, is: .yes)
    }
    bench.when(.tally)
    let agreement = try #require(bench.truth.all(Agreement.self).first)
    #expect(
      Set(bench.truth.parties(to: agreement)) == [bench.arden, bench.boreal, bench.cassel])
  }

  @Test func betweenTwoATextIsVotedAtOnceButOnlyWhenBothHaveSpoken() {
    bench.givenTwoAlone()
    let text = bench.table(.transparency)
    #expect(bench.truth[.proposalStatus, text] == .docket)
    #expect(vote(on: text) == nil)
    bench.given(.ballot, of: text, toward: bench.arden, is: .yes)
    bench.when(.tally)
    #expect(bench.told(Happenings.textVoted).isEmpty)
    #expect(bench.wasTold(Happenings.textWaits(text), to: .everybody))
    bench.given(.ballot, of: text, toward: bench.boreal, is: .yes)
    bench.when(.tally)
    #expect(bench.truth[.proposalStatus, text] == .adopted)
  }

  @Test("a text that older ones go before takes no vote")
  func whoseTurnItIs() {
    let texts = [bench.table(.transparency), bench.table(.communication), bench.table(.constraint)]
    bench.nextTurn()
    #expect(texts.map { vote(on: $0) } == [nil, nil, "older-texts-first"])
  }

  @Test("a text that its lead holds back takes no vote")
  func noVoteOnWhatIsHeldBack() {
    let text = bench.table(.transparency)
    bench.nextTurn()
    #expect(vote(on: text) == nil)
    bench.when(Verbs.hold.order(by: bench.arden, text))
    #expect(vote(on: text) == "held-back")
  }

  private func ballot(on text: Ref<Proposal>) -> Ballot {
    bench.truth[.ballot, text, toward: bench.boreal]
  }

  @Test("a vote does not outlive the floor on which it was cast, where there was no vote on it")
  func ballotsGoWithTheFloor() {
    let texts = [bench.table(.transparency), bench.table(.communication), bench.table(.constraint)]
    bench.nextTurn()
    for text in texts { bench.given(.ballot, of: text, toward: bench.boreal, is: .yes) }
    bench.when(.tally)
    #expect(texts.map { ballot(on: $0) } == [.yes, .yes, .abstain])
  }

  @Test("between two a vote waits for the other's, and falls with a change to the text")
  func ballotsGoWithTheText() throws {
    bench.givenTwoAlone()
    let text = bench.table(.transparency)
    func cast() { bench.given(.ballot, of: text, toward: bench.boreal, is: .yes) }
    cast()
    bench.when(.tally)
    #expect(ballot(on: text) == .yes)
    bench.when(amending(.add, .verification, in: text))
    #expect(ballot(on: text) == .abstain)
    cast()
    try bench.when(bench.arden, types: "define p1 attack as effects")
    #expect(ballot(on: text) == .abstain)
  }

  @Test("in the silent turns nothing is put to the vote and nobody pays for one")
  func noVoteInTheEpilogue() {
    for isSilent in [true, false] {
      let text = bench.table(isSilent ? .transparency : .communication)
      bench.given(interest: -3000, of: bench.boreal, in: .transparency)
      bench.given(interest: -3000, of: bench.boreal, in: .communication)
      bench.nextTurn()
      bench.given(.ballot, of: text, toward: bench.boreal, is: .yes)
      bench.given(.turn, is: bench.truth[.lastTurn] + (isSilent ? 1 : 0))
      bench.when(.tally)
      #expect((bench.truth[.proposalStatus, text] == .docket) == isSilent)
      #expect(bench.told(Happenings.votedAgainstHome).isEmpty == isSilent)
      bench.given(.turn, is: 1)
    }
  }

  @Test("a bloc whose name is on a text says yes where it does not object; who objects is named")
  func leadsAndObjectors() {
    let text = bench.table(.transparency, by: bench.cassel)
    bench.given(interest: -1500, of: bench.cassel, in: .transparency)
    bench.answers(Questions.vote(bench.helix, text), with: false)
    bench.nextTurn()
    bench.when(.tally)
    #expect(bench.truth[.ballot, text, toward: bench.cassel] == .yes)
    #expect(
      bench.wasTold(Happenings.textOpposed(text, bench.helix, nil, nil, nil, nil), to: .everybody))
  }

  @Test("a team does not vote down the text it leads: it is told to withdraw it or keep silent")
  func aLeadVotesNoNo() {
    let text = bench.table(.transparency)
    bench.nextTurn()
    func refusal(of ballot: Ballot, by seat: Ref<Actor>) -> String? {
      bench.refusal(of: Verbs.vote.order(by: seat, text, ballot))?.code
    }
    #expect(refusal(of: .no, by: bench.arden) == "own-text")
    #expect(refusal(of: .abstain, by: bench.arden) == nil)
    #expect(refusal(of: .no, by: bench.boreal) == nil)
  }

  // MARK: Terms and reservations

  @Test("a term has one meaning in a text: the last one given")
  func oneMeaningATerm() throws {
    let text = bench.table(.transparency)
    try bench.when(bench.arden, types: "define p1 attack as effects")
    let first = bench.truth.definitions(in: text)
    try bench.when(bench.arden, types: "define p1 Attack as intent")
    #expect(bench.truth[.definitions, text] == 1)
    #expect(bench.truth.definitions(in: text).count == 1)
    #expect(bench.truth.definitions(in: text) != first)
    try bench.when(bench.arden, types: "define p1 weapon as code")
    #expect(bench.truth[.definitions, text] == 2)
    #expect(bench.truth.definitions(in: text).count == 2)
  }

  @Test("whoever joins may define a term instead of changing a clause, and not both")
  func joiningWithADefinition() throws {
    let text = bench.table(.transparency)
    let both = try bench.order(
      by: bench.boreal, typed: "sponsor p1 with soften transparency define attack as effects")
    #expect(bench.refusal(of: both)?.code == "one-change")
    #expect(
      try bench.when(bench.boreal, types: "sponsor p1 define attack as effects") == nil)
    #expect(bench.truth[.definitions, text] == 1)
    #expect(bench.truth[.stance, text, toward: bench.boreal] == .sponsor)
  }

  @Test("a second reservation on the same measure is refused before it costs anything")
  func oneReservationAMeasure() throws {
    bench.table(.transparency, .constraint)
    func reserving(on measure: String) throws -> Order {
      try bench.order(by: bench.boreal, typed: "reserve p1 on \(measure) \"not at home\"")
    }
    #expect(bench.when(try reserving(on: "constraint")) == nil)
    #expect(bench.refusal(of: try reserving(on: "constraint"))?.code == "reserved-already")
    #expect(bench.refusal(of: try reserving(on: "transparency")) == nil)
  }

  // MARK: Holding back

  @Test("holding a text back and letting it go is said aloud")
  func holdingIsNews() {
    let text = bench.table(.transparency)
    let hold = Verbs.hold.order(by: bench.arden, text)
    bench.when(hold)
    #expect(bench.wasTold(Happenings.textHeld(bench.arden, text), to: .everybody))
    #expect(bench.told(Happenings.textLetGo).isEmpty)
    bench.when(hold)
    #expect(bench.told(Happenings.textHeld).count == 1)
    #expect(bench.wasTold(Happenings.textLetGo(bench.arden, text), to: .everybody))
  }

  @Test func aTextIsHeldBackAndLetGo() {
    let text = bench.table(.transparency)
    bench.answers(Questions.vote, with: true)
    let hold = Verbs.hold.order(by: bench.arden, text)
    bench.when(hold)
    bench.nextTurn()
    bench.when(.tally)
    #expect(bench.truth[.proposalStatus, text] == .docket)
    #expect(bench.truth[.readings, text] == 0)
    bench.when(hold)
    bench.when(.tally)
    #expect(bench.truth[.proposalStatus, text] == .adopted)
  }

  @Test("a scripted text stands on the docket, unless it is for the next floor as a team's is")
  func scriptedTexts() {
    for isForNextFloor in [false, true] {
      let roster = Roster([])
      var campaign = RingCampaign.make(roster.vocabulary)
      var inject = Inject(id: "scripted")
      inject.turn = 1
      inject.effects = [
        .propose(
          lead: "cassel", forum: "ring", tier: .political, clauses: ["osce-8"], title: "Scripted",
          isForNextFloor: isForNextFloor)
      ]
      campaign.injects = [inject]
      let game = Game(Setting(campaign: campaign, roster: roster, seed: 1))
      var statuses: [ProposalStatus] = []
      for _ in 0..<2 {
        game.openTurn()
        statuses += game.truth.texts.map { game.truth[.proposalStatus, $0] }
      }
      #expect(statuses == [isForNextFloor ? .tabled : .docket, .docket])
      #expect(game.truth.texts.flatMap { game.truth.clauses(of: $0) }.count == 1)
    }
  }
}

/// Home minds every word that is defined.
private struct Wording: Module {
  static let id = "wording"
  static let title = Text("Wording", nl: "Woordkeus")
  static let summary = Text("Minds every definition.", nl: "Hecht aan elk begrip.")
  let word: TermName

  init(_ setup: inout Setup) {
    word = setup.term(
      "wording.word", Text("a word", nl: "een woord"), lever: Text("none", nl: "geen"))
    setup.weighs(Questions.mandate)
  }

  func weigh(_ asked: Asked, _ odds: inout Odds) {
    guard let (_, text) = Questions.mandate(asked) else { return }
    odds.add(word, -1000 * asked.lens[.definitions, text])
  }
}

@Suite("Whose name is under a text")
struct NamesUnderTests {
  private let bench: ParleyTesting.Bench<Wording>
  private let text: Ref<Proposal>

  /// A text of Cassel, which Arden and Helix joined.
  init() throws {
    bench = try ParleyTesting.Bench(Wording.self, withCore: true)
    text = bench.table(.transparency, by: bench.cassel)
    for joining in [bench.arden, bench.helix] {
      bench.when(Verbs.sponsor.order(by: joining, text, .asItStands, nil, .none, .none))
    }
  }

  private func vote(of bloc: Ref<Actor>) -> WeighedOdds {
    bench.odds(Questions.vote(bloc, text))
  }

  @Test("who leads or joined a text as it stands never votes it down, whatever home says")
  func nobodyVotesDownTheirOwnText() {
    for bloc in [bench.cassel, bench.helix] {
      bench.given(interest: -3000, of: bloc, in: .transparency)
      #expect(vote(of: bloc).total == Int32.max)
      #expect(vote(of: bloc).lines.contains { $0.name == "name-on-it" })
    }
    bench.given(.stance, of: text, toward: bench.helix, is: .none)
    #expect(vote(of: bench.helix).total == TextRules.blocShyness - 3000)
  }

  /// Arden, whose name is under it, puts a prohibition in, or defines a word.
  private func change(byDefining: Bool) throws {
    let refusal =
      byDefining
      ? try bench.when(bench.arden, types: "define p1 attack as effects")
      : bench.when(Verbs.amend.order(by: bench.arden, text, .add, bench.measure(.constraint)))
    #expect(refusal == nil)
  }

  /// What homes make of the text as it is, and of the prohibition that would be put in.
  private func given(home: Int32, of actor: Ref<Actor>, afterwards: Int32) {
    bench.given(interest: home, of: actor, in: .transparency)
    bench.given(interest: afterwards - home, of: actor, in: .constraint)
  }

  @Test("a sponsor takes its name off a text that was changed until home no longer carries it")
  func namesComeOff() throws {
    given(home: 500, of: bench.helix, afterwards: -500)
    given(home: 2000, of: bench.cassel, afterwards: 2000)
    given(home: 500, of: bench.arden, afterwards: -500)
    try change(byDefining: false)
    #expect(Set(bench.truth.sponsors(of: text)) == [bench.arden, bench.cassel])
    #expect(
      bench.wasTold(Happenings.nameTakenOff(bench.helix, text, bench.cassel), to: .everybody))
    #expect(vote(of: bench.helix).total == TextRules.blocShyness - 500)
    #expect(bench.truth.isOpen(text))
  }

  @Test("a word that is defined counts as a change")
  func definitionsCount() throws {
    given(home: 500, of: bench.helix, afterwards: 500)
    given(home: 2000, of: bench.cassel, afterwards: 2000)
    try change(byDefining: true)
    #expect(Set(bench.truth.sponsors(of: text)) == [bench.arden, bench.cassel])
  }

  @Test("a lead takes such a text back")
  func leadsTakeTheirTextBack() throws {
    given(home: 500, of: bench.cassel, afterwards: -500)
    given(home: 500, of: bench.helix, afterwards: 500)
    try change(byDefining: false)
    #expect(bench.truth[.proposalStatus, text] == .withdrawn)
    #expect(bench.wasTold(Happenings.textWithdrawn(bench.cassel, text), to: .everybody))
  }

  @Test(
    "nobody leaves a text for a change that home carries, nor for one that makes it little worse",
    arguments: [(Int32(500), Int32(200), 3), (-500, -900, 3), (-500, -1100, 2)])
  func namesStay(home: Int32, afterwards: Int32, sponsors: Int) throws {
    given(home: 2000, of: bench.cassel, afterwards: 2000)
    given(home: home, of: bench.helix, afterwards: afterwards)
    try change(byDefining: false)
    #expect(bench.truth.sponsors(of: text).count == sponsors)
    #expect(bench.truth.isOpen(text))
  }
}
