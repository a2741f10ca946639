import ParleyRules
import Testing

@testable import ParleyEngine

@Suite struct TextRulesTests {
  @Test func reservationsGiveBackTwoPointsAtMost() {
    #expect(TextRules.reservationRelief(friction: 3000, reservations: 0) == 0)
    #expect(TextRules.reservationRelief(friction: 3000, reservations: 1) == 1000)
    #expect(TextRules.reservationRelief(friction: 3000, reservations: 3) == 1000)
    #expect(TextRules.reservationRelief(friction: 600, reservations: 1) == 600)
    #expect(TextRules.reservationRelief(friction: 0, reservations: 1) == 0)
  }

  @Test func homeIsTheInterestClauseByClause() {
    let bench = TalksBench()
    let text = bench.table([0, 3], in: TalksBench.ring)
    bench.world[.interest, Row(0), TalksBench.boreal] = 1000
    bench.world[.interest, Row(3), TalksBench.boreal] = -1500
    let home = Subject(TalksBench.boreal, text)
    #expect(bench.weigh(.mandate, home).total == -500)
    #expect(bench.weigh(.mandate, home).terms.allSatisfy { $0.owner == .campaign })
    bench.play(
      TalksBench.order(
        Verbs.sponsor.number, by: TalksBench.boreal,
        [text.number, Change.soften.rawValue, 3]))
    #expect(bench.weigh(.mandate, home).total == 250)
    #expect(bench.weigh(.mandate, Subject(TalksBench.arden, text)).total == 250)
  }

  @Test("softening halves an interest away from nought, and leaves a single instalment as it is")
  func softeningRounds() {
    #expect(TextRules.softened(501) == 251 && TextRules.softened(-501) == -251)
    var instalments: [Int32: Int32] = [:]
    for measure in Int32(0)..<5 {
      let bench = TalksBench()
      let text = bench.table([measure], in: TalksBench.ring)
      let whole = bench.lens.instalments(of: text)
      bench.play(
        TalksBench.order(
          Verbs.sponsor.number, by: TalksBench.boreal,
          [text.number, Change.soften.rawValue, measure]))
      instalments[whole] = bench.lens.instalments(of: text)
    }
    #expect(instalments == [1: 1, 2: 1, 4: 2, 6: 3])
  }

  @Test func blocsAreShyToBlockAndCanBeLobbied() {
    let bench = TalksBench()
    let text = bench.table([0], in: TalksBench.ring)
    let other = bench.table([0], in: TalksBench.hall)
    #expect(bench.weigh(.vote, Subject(TalksBench.cassel, text)).total == 2000)
    #expect(bench.weigh(.vote, Subject(TalksBench.cassel, other)).total == 0)
    bench.play(
      TalksBench.order(
        Verbs.lobby.number, by: TalksBench.boreal, [TalksBench.cassel.number, other.number]))
    #expect(bench.weigh(.vote, Subject(TalksBench.cassel, other)).total == 1000)
    let leaning = TextRules.leaning(of: Ref(TalksBench.cassel), on: Ref(other)) {
      bench.weigh($0.question, $0.subject).total
    }
    #expect(leaning == .likely)
  }

  @Test func aTextWaitsForTheNextFloor() {
    let bench = TalksBench()
    let text = bench.table([0, 1], in: TalksBench.ring)
    #expect(bench.status(of: text) == .tabled)
    bench.step(.tally)
    #expect(bench.count(.textVoted) == 0)
    bench.nextTurn()
    #expect(bench.status(of: text) == .docket)
    let knowers = bench.world.knowers(.clause, Row(1))
    #expect(knowers.includesPublic && bench.lens.actorRows.allSatisfy(knowers.contains))
  }

  @Test func clausesAreAddedDroppedAndRestored() {
    let bench = TalksBench()
    let text = bench.table([0, 1], in: TalksBench.ring)
    func amend(_ change: Change, _ measure: Int32) {
      bench.play(
        TalksBench.order(
          Verbs.amend.number, by: TalksBench.arden, [text.number, change.rawValue, measure]))
    }
    amend(.add, 4)
    amend(.drop, 1)
    #expect(bench.lens.clauses(of: text).count == 2)
    #expect(bench.lens.instalments(of: text) == 7)
    amend(.add, 1)
    #expect(bench.lens.clauses(of: text).count == 3)
    #expect(bench.world.count(.clause) == 3)
    #expect(bench.count(.textAmended) == 3)
  }

  @Test func silenceAdoptsInAForumOfConsensus() {
    let bench = TalksBench()
    bench.decider.weights = { _, subject in subject.a == TalksBench.boreal ? -2000 : -1 }
    let agreement = bench.agree([0, 3])
    #expect(bench.lens.parties(to: agreement).count == 4)
    #expect(bench.world[.due, agreement] == 5)
    #expect(bench.status(of: Row(0)) == .adopted)
    // The lead gains a point, the team that voted against home pays two, the blocs are silent.
    #expect(bench.world[.capital, TalksBench.arden] == 6)
    #expect(bench.world[.capital, TalksBench.boreal] == 3)
    #expect(bench.count(.votedAgainstHome) == 1)
    #expect(bench.told.first { $0.kind == .textVoted }?[3] == 10)
  }

  @Test func oneObjectionClosesAText() {
    let bench = TalksBench()
    bench.decider.answers = { _, subject, _ in subject.a != TalksBench.delta }
    let text = bench.table([0], in: TalksBench.ring)
    bench.nextTurn()
    bench.step(.tally)
    #expect(bench.status(of: text) == .failed)
    #expect(bench.world.count(.agreement) == 0)
    #expect(bench.lens.word(.ballot, text, toward: TalksBench.delta) == Ballot.no)
    #expect(bench.decider.count(.vote) == 2)
  }

  @Test func aMajorityBindsThoseWhoSaidYes() {
    let bench = TalksBench()
    bench.decider.answers = { _, subject, _ in subject.a == TalksBench.cassel }
    let agreement = bench.agree([1], in: TalksBench.hall)
    #expect(
      bench.lens.parties(to: agreement) == [TalksBench.arden, TalksBench.boreal, TalksBench.cassel])
  }

  @Test func betweenTwoATextIsVotedAtOnceButOnlyWhenBothHaveSpoken() {
    let bench = TalksBench()
    let text = bench.table([0], in: TalksBench.line)
    #expect(bench.status(of: text) == .docket)
    bench.world[.ballot, text, TalksBench.arden] = Ballot.yes.rawValue
    bench.step(.tally)
    #expect(bench.count(.textVoted) == 0)
    bench.world[.ballot, text, TalksBench.boreal] = Ballot.yes.rawValue
    bench.step(.tally)
    #expect(bench.status(of: text) == .adopted)
  }

  // MARK: Ballots and readings

  private func vote(_ bench: TalksBench, on text: Row) -> String? {
    let order = TalksBench.order(
      Verbs.vote.number, by: TalksBench.boreal, [text.number, Ballot.yes.rawValue])
    return bench.review(order, by: TalksBench.boreal)?.code
  }

  @Test("a first reading takes no vote, the second does")
  func noVoteOnAFirstReading() {
    let bench = TalksBench()
    bench.world[.chairs, TalksBench.ring, TalksBench.cassel] = 60
    let text = bench.table([0], in: TalksBench.ring)
    bench.nextTurn()
    #expect(vote(bench, on: text) == "first-reading")
    bench.step(.tally)
    #expect(bench.count(.textRead) == 1)
    bench.nextTurn()
    #expect(vote(bench, on: text) == nil)
    bench.play(TalksBench.order(Verbs.hold.number, by: TalksBench.arden, [text.number]))
    #expect(vote(bench, on: text) == "held-back")
  }

  @Test("a text that older ones go before takes no vote; between two there is one at once")
  func whoseTurnItIs() {
    let bench = TalksBench()
    let texts = (0..<3).map { bench.table([$0], in: TalksBench.ring) }
    bench.nextTurn()
    #expect(texts.map { vote(bench, on: $0) } == [nil, nil, "older-texts-first"])
    let between = bench.table([0], in: TalksBench.line)
    #expect(vote(bench, on: between) == nil)
  }

  @Test("a vote does not outlive the text it was cast on")
  func ballotsGoWithTheText() {
    let bench = TalksBench()
    func cast(on text: Row) { bench.world[.ballot, text, TalksBench.boreal] = Ballot.yes.rawValue }
    func ballot(on text: Row) -> Ballot? {
      bench.lens.word(.ballot, text, toward: TalksBench.boreal)
    }
    bench.world[.chairs, TalksBench.ring, TalksBench.cassel] = 60
    let read = bench.table([0], in: TalksBench.ring)
    let between = bench.table([0], in: TalksBench.line)
    bench.nextTurn()
    for text in [read, between] { cast(on: text) }
    bench.step(.tally)
    #expect(ballot(on: read) == .abstain)
    // Between two the text waits for the other with the vote that was cast on it.
    #expect(ballot(on: between) == .yes)
    bench.play(
      TalksBench.order(
        Verbs.amend.number, by: TalksBench.arden, [between.number, Change.add.rawValue, 4]))
    #expect(ballot(on: between) == .abstain)
    cast(on: between)
    bench.play(define("attack", "effects", in: between))
    #expect(ballot(on: between) == .abstain)
  }

  @Test("in the silent turns nothing is put to the vote and nobody pays for one")
  func noVoteInTheEpilogue() {
    let bench = TalksBench()
    bench.decider.weights = { _, _ in -4000 }
    let text = bench.table([0], in: TalksBench.ring)
    bench.nextTurn()
    bench.world[.turn] = bench.world[.lastTurn] + 1
    bench.step(.tally)
    #expect(bench.status(of: text) == .docket)
    #expect(bench.count(.votedAgainstHome) == 0)
  }

  @Test("a bloc whose name is on a text says yes where it does not object; who objects is named")
  func leadsAndObjectors() {
    let bench = TalksBench()
    bench.decider.weights = { _, _ in -500 }
    bench.decider.answers = { _, subject, _ in subject.a != TalksBench.delta }
    let text = bench.table([0], in: TalksBench.ring, by: TalksBench.cassel)
    bench.nextTurn()
    bench.step(.tally)
    #expect(bench.lens.word(.ballot, text, toward: TalksBench.cassel) == Ballot.yes)
    let named = bench.told.filter { $0.kind == .textOpposed }
    #expect(named.count == 1)
    #expect(named.first?.row(1) == TalksBench.delta && named.first?[2] == -1)
  }

  // MARK: Whose name is under it

  @Test("who leads or joined a text as it stands never votes it down, whatever home says")
  func nobodyVotesDownTheirOwnText() {
    let bench = TalksBench()
    let text = bench.table([0], in: TalksBench.ring, by: TalksBench.cassel)
    func vote(of bloc: Row) -> Odds { bench.weigh(.vote, Subject(bloc, text)) }
    bench.world[.interest, Row(0), TalksBench.cassel] = -9000
    #expect(vote(of: TalksBench.cassel).total == Int32.max)
    #expect(vote(of: TalksBench.cassel).terms.contains { $0.name == .ownName })
    #expect(vote(of: TalksBench.delta).total == TextRules.blocShyness)
    bench.play(TalksBench.order(Verbs.sponsor.number, by: TalksBench.delta, [text.number]))
    #expect(vote(of: TalksBench.delta).total == Int32.max)
  }

  /// A text of Cassel, which Delta joined, is changed or defined by Arden, which joined it too.
  private func changed(
    _ act: (Row) -> Order, from before: Int32 = 500, to home: [Row: Int32]
  ) -> (TalksBench, Row) {
    let bench = TalksBench()
    bench.decider.weights = { _, _ in before }
    let text = bench.table([0], in: TalksBench.ring, by: TalksBench.cassel)
    for joining in [TalksBench.arden, TalksBench.delta] {
      bench.play(TalksBench.order(Verbs.sponsor.number, by: joining, [text.number]))
    }
    bench.play(act(text))
    bench.decider.weights = { _, subject in home[subject.a] ?? before }
    for happening in bench.told where [.textAmended, .termDefined].contains(happening.kind) {
      bench.happen(happening)
    }
    return (bench, text)
  }

  private func adding(to text: Row) -> Order {
    TalksBench.order(
      Verbs.amend.number, by: TalksBench.arden, [text.number, Change.add.rawValue, 3])
  }

  @Test("a sponsor takes its name off a text that was changed until home no longer carries it")
  func namesComeOff() {
    for act in [adding, { self.define("attack", "effects", in: $0) }] {
      let (bench, text) = changed(act, to: [TalksBench.delta: -500, TalksBench.arden: -500])
      #expect(bench.lens.sponsors(of: text) == [TalksBench.arden, TalksBench.cassel])
      let off = bench.told.filter { $0.kind == .nameTakenOff }
      #expect(off.map { $0.row(0) } == [TalksBench.delta])
      #expect(
        bench.weigh(.vote, Subject(TalksBench.delta, text)).total == TextRules.blocShyness)
      #expect(bench.status(of: text)?.isOpen == true)
    }
  }

  @Test("a lead takes such a text back")
  func leadsTakeTheirTextBack() {
    let (bench, text) = changed(adding, to: [TalksBench.cassel: -500])
    #expect(bench.status(of: text) == .withdrawn)
    #expect(bench.told.last { $0.kind == .textWithdrawn }?.row(0) == TalksBench.cassel)
  }

  @Test("nobody leaves a text for a change that home carries, nor for one that makes it no worse")
  func namesStay() {
    let (carried, text) = changed(adding, to: [TalksBench.delta: 200])
    #expect(carried.lens.sponsors(of: text).count == 3)
    let (noWorse, same) = changed(adding, from: -500, to: [TalksBench.delta: -600])
    #expect(noWorse.lens.sponsors(of: same).count == 3, "company alone is no grievance")
    #expect(noWorse.status(of: same)?.isOpen == true)
    let (worse, left) = changed(adding, from: -500, to: [TalksBench.delta: .min])
    #expect(worse.lens.sponsors(of: left).count == 2)
  }

  @Test("a team does not vote down the text it leads: it is told to withdraw it or keep silent")
  func aLeadVotesNoNo() {
    let bench = TalksBench()
    let text = bench.table([0], in: TalksBench.ring)
    bench.nextTurn()
    func refusal(of ballot: Ballot, by seat: Row) -> String? {
      bench.review(
        TalksBench.order(Verbs.vote.number, by: seat, [text.number, ballot.rawValue]), by: seat)?
        .code
    }
    #expect(refusal(of: .no, by: TalksBench.arden) == "own-text")
    #expect(refusal(of: .abstain, by: TalksBench.arden) == nil)
    #expect(refusal(of: .no, by: TalksBench.boreal) == nil)
  }

  // MARK: Terms and reservations

  private func define(_ term: String, _ sense: String, in text: Row) -> Order {
    TalksBench.order(
      Verbs.define.number, by: TalksBench.arden, [text.number, 0, 1], texts: [term, sense])
  }

  @Test("a term has one meaning in a text: the last one given")
  func oneMeaningATerm() {
    let bench = TalksBench()
    let text = bench.table([0], in: TalksBench.ring)
    bench.play(define("attack", "effects", in: text))
    let first = bench.lens.definitions(in: text)
    bench.play(define("Attack", "intent", in: text))
    #expect(bench.world[.definitions, text] == 1)
    #expect(bench.lens.definitions(in: text).count == 1)
    #expect(bench.lens.definitions(in: text) != first)
    bench.play(define("weapon", "code", in: text))
    #expect(bench.world[.definitions, text] == 2)
    #expect(bench.lens.definitions(in: text).count == 2)
  }

  @Test("whoever joins may define a term instead of changing a clause, and not both")
  func joiningWithADefinition() {
    let bench = TalksBench()
    let text = bench.table([0], in: TalksBench.ring)
    func join(_ codes: [Int32]) -> Order {
      TalksBench.order(
        Verbs.sponsor.number, by: TalksBench.boreal, [text.number] + codes,
        texts: ["attack", "effects"])
    }
    let both = join([Change.soften.rawValue, 0, 0, 1])
    #expect(bench.review(both, by: TalksBench.boreal)?.code == "one-change")
    let order = join([Order.empty, Order.empty, 0, 1])
    #expect(bench.review(order, by: TalksBench.boreal) == nil)
    bench.play(order)
    #expect(bench.world[.definitions, text] == 1)
    #expect(bench.lens.word(.stance, text, toward: TalksBench.boreal) == Stance.sponsor)
  }

  @Test("a second reservation on the same measure is refused before it costs anything")
  func oneReservationAMeasure() {
    let bench = TalksBench()
    let text = bench.table([0, 3], in: TalksBench.ring)
    func reserve(_ measure: Int32) -> Order {
      TalksBench.order(
        Verbs.reserve.number, by: TalksBench.boreal, [text.number, measure, 0],
        texts: ["not at home"])
    }
    bench.play(reserve(3))
    #expect(bench.review(reserve(3), by: TalksBench.boreal)?.code == "reserved-already")
    #expect(bench.review(reserve(0), by: TalksBench.boreal) == nil)
  }

  @Test("holding a text back and letting it go is said aloud")
  func holdingIsNews() {
    let bench = TalksBench()
    let text = bench.table([0], in: TalksBench.ring)
    let hold = TalksBench.order(Verbs.hold.number, by: TalksBench.arden, [text.number])
    bench.play(hold)
    #expect(bench.count(.textHeld) == 1 && bench.count(.textLetGo) == 0)
    bench.play(hold)
    #expect(bench.count(.textHeld) == 1 && bench.count(.textLetGo) == 1)
  }

  @Test func aScriptedTextStandsOnTheDocket() {
    let bench = TalksBench()
    let out = Adjudication(decider: bench.decider, lens: bench.lens)
    TextRules.table(
      lead: Ref(TalksBench.delta), forum: Ref(TalksBench.ring), tier: .political,
      clauses: [Ref(Row(0))], title: "Scripted", cause: Key("inject", "x"), out: out)
    #expect(out.births.map(\.kind) == [.proposal, .text, .clause])
    #expect(out.happenings.map(\.kind) == [.textTabled])
  }

  @Test func aTextIsHeldBackAndLetGo() {
    let bench = TalksBench()
    let text = bench.table([0], in: TalksBench.ring)
    let hold = TalksBench.order(Verbs.hold.number, by: TalksBench.arden, [text.number])
    bench.play(hold)
    bench.nextTurn()
    bench.step(.tally)
    #expect(bench.status(of: text) == .docket)
    #expect(bench.world[.readings, text] == 0)
    bench.play(hold)
    bench.step(.tally)
    #expect(bench.status(of: text) == .adopted)
  }
}
