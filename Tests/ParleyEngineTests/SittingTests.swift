import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// The core's own rules on the bench, with the rule of texts at hand.
private typealias Table = ParleyTesting.Bench<TextRules>

extension ParleyTesting.Bench where Rules == TextRules {
  fileprivate func proposal(by actor: Ref<Actor>) -> Order {
    Verbs.propose.order(
      by: actor, measure(.transparency), nil, nil, nil, ring, .voluntary, .none)
  }

  fileprivate func joining(_ text: Ref<Proposal>, by actor: Ref<Actor>) -> Order {
    Verbs.sponsor.order(by: actor, text, .asItStands, nil, .none, .none)
  }

  /// What each word on the floor about a text would be answered with: joining, reserving, lobbying, voting.
  fileprivate func answers(to actor: Ref<Actor>, on text: Ref<Proposal>) throws -> [String?] {
    [
      refusal(of: joining(text, by: actor))?.code,
      refusal(of: try order(by: actor, typed: "reserve p1 transparency \"as we read it\""))?.code,
      refusal(of: Verbs.lobby.order(by: actor, helix, text))?.code,
      refusal(of: Verbs.vote.order(by: actor, text, .yes))?.code,
    ]
  }

  /// A text that comes to a vote on this floor.
  fileprivate func givenDocketed(by lead: Ref<Actor>) -> Ref<Proposal> {
    let text = givenText(measure(.transparency), by: lead)
    given(.proposalStatus, of: text, is: .docket)
    return text
  }

  /// Gives the chair of an actor to nobody and lets it sit as a guest.
  fileprivate func givenGuest(_ actor: Ref<Actor>) {
    given(.chairs, of: ring, toward: actor, is: 0)
    given(.guests, of: ring, toward: actor, is: true)
  }
}

@Suite("A forum sits when it sits")
struct SittingTests {
  private func bench(from first: Int32 = 0, until last: Int32 = 0, turn: Int32) throws -> Table {
    let bench = try Table(Roster([]))
    bench.given(.sitsFrom, of: bench.ring, is: first)
    bench.given(.sitsUntil, of: bench.ring, is: last)
    bench.given(.turn, is: turn)
    return bench
  }

  @Test("nobody tables, joins, reserves, lobbies or votes where it does not sit yet or any more")
  func notSitting() throws {
    for (first, last) in [(Int32(3), Int32(0)), (0, 1), (3, 4)] {
      let bench = try bench(from: first, until: last, turn: 2)
      let text = bench.givenDocketed(by: bench.boreal)
      #expect(!bench.truth.sits(bench.ring))
      #expect(bench.refusal(of: bench.proposal(by: bench.arden))?.code == "not-sitting")
      let answers = try bench.answers(to: bench.arden, on: text)
      #expect(answers == Array(repeating: "not-sitting", count: 4), "from \(first) until \(last)")
      let offered = bench.candidates(Forum.self, for: "in", of: bench.proposal(by: bench.arden))
      #expect(offered.isEmpty)
    }
  }

  @Test("in its first and its last turn, and where nothing is said, everybody speaks")
  func sitting() throws {
    for (first, last) in [(Int32(0), Int32(0)), (2, 0), (0, 2), (2, 2), (1, 9)] {
      let bench = try bench(from: first, until: last, turn: 2)
      let text = bench.givenDocketed(by: bench.boreal)
      #expect(bench.refusal(of: bench.proposal(by: bench.arden)) == nil)
      #expect(try bench.answers(to: bench.arden, on: text) == [nil, nil, nil, nil])
      let offered = bench.candidates(Forum.self, for: "in", of: bench.proposal(by: bench.arden))
      #expect(offered == [bench.ring])
    }
  }

  @Test("who is refused reads when it first sits, or when its mandate ended")
  func saidWhen() throws {
    let early = try bench(from: 3, turn: 2)
    let late = try bench(until: 1, turn: 2)
    let refusals = [early, late].map { $0.refusal(of: $0.proposal(by: $0.arden)) }
    #expect(refusals[0]?.arguments == [.thing(early.ring), .number(3)])
    #expect(refusals[1]?.arguments == [.thing(late.ring), .number(1)])
    #expect(refusals[0]?.sentence != refusals[1]?.sentence)
  }

  @Test("at the end of a mandate what was voted stands, and all that is open falls, once and aloud")
  func mandateEnds() throws {
    for last in [Int32(2), 0, 3] {
      let bench = try bench(until: last, turn: 2)
      bench.answers(Questions.vote, with: true)
      let (voted, second, third) = (
        bench.givenDocketed(by: bench.cassel), bench.givenDocketed(by: bench.helix),
        bench.givenDocketed(by: bench.cassel)
      )
      let tabled = bench.givenText(bench.measure(.communication), by: bench.helix)
      bench.when(.tally)
      let isEnding = last == 2
      #expect([voted, second].map { bench.truth[.proposalStatus, $0] } == [.adopted, .adopted])
      #expect(bench.truth[.proposalStatus, third] == (isEnding ? .failed : .docket))
      #expect(bench.truth[.proposalStatus, tabled] == (isEnding ? .failed : .tabled))
      #expect(bench.told(Happenings.textFell).count == (isEnding ? 2 : 0))
      #expect(bench.told(Happenings.textRead).count == (isEnding ? 0 : 1))
      #expect(bench.told(Happenings.textFailed).isEmpty, "it was not voted down")
      if isEnding {
        #expect(bench.wasTold(Happenings.mandateEnded(bench.ring), to: .everybody))
        #expect(bench.wasTold(Happenings.textFell(third, bench.ring), to: .everybody))
      } else {
        #expect(bench.told(Happenings.mandateEnded).isEmpty)
      }
      #expect(bench.fault == nil)
      bench.nextTurn()
      bench.when(.tally)
      // A turn later the others end theirs, with nothing left to fall: what was read is voted on first.
      #expect(bench.told(Happenings.textFell).count == (isEnding ? 2 : 0))
      #expect(bench.told(Happenings.mandateEnded).count == (last == 0 ? 0 : 1))
    }
  }

  @Test("its first sitting is in the news, but not that of a forum that has always sat")
  func opening() throws {
    for (first, isNews) in [(Int32(3), true), (0, false), (4, false)] {
      let bench = try bench(from: first, turn: 2)
      bench.nextTurn()
      #expect(bench.wasTold(Happenings.forumOpened(bench.ring), to: .everybody) == isNews)
    }
  }

  @Test("whom nobody plays tables, joins and softens nothing where it does not sit")
  func nonPlayers() throws {
    for first in [Int32(0), 3] {
      let bench = try bench(from: first, turn: 2)
      for measure in [bench.measure(.transparency), bench.measure(.communication)] {
        bench.given(.interest, of: measure, toward: bench.helix, is: 1000)
      }
      bench.given(.interest, of: bench.measure(.constraint), toward: bench.helix, is: -1000)
      bench.given(.tables, of: bench.helix, is: 500)
      let text = bench.givenText(bench.measure(.constraint), by: bench.helix)
      bench.given(.stance, of: text, toward: bench.helix, is: .lead)
      bench.answersAnythingElse(with: true)
      bench.when(.reply)
      #expect(bench.filed.isEmpty == (first == 3))
      #expect(bench.asked(Questions.doctrine).isEmpty == (first == 3))
    }
  }
}

@Suite("A guest has a voice, and neither a vote nor a signature")
struct GuestTests {
  private func bench() throws -> (Table, Ref<Proposal>) {
    let bench = try Table(Roster([]))
    bench.givenGuest(bench.arden)
    return (bench, bench.givenDocketed(by: bench.boreal))
  }

  @Test("it joins, defines and lobbies; it does not table, reserve or vote")
  func whatItMayDo() throws {
    let (bench, text) = try bench()
    #expect(bench.refusal(of: bench.proposal(by: bench.arden))?.code == "guest")
    #expect(try bench.answers(to: bench.arden, on: text) == [nil, "no-vote", nil, "no-vote"])
    #expect(bench.when(bench.joining(text, by: bench.arden)) == nil)
    #expect(bench.truth[.stance, text, toward: bench.arden] == .sponsor)
    #expect(try bench.when(bench.arden, types: "define p1 attack as effects") == nil)
    #expect(bench.truth[.definitions, text] == 1)
  }

  @Test("a member may do all of it, and a stranger nothing but lobby")
  func others() throws {
    let (bench, text) = try bench()
    #expect(bench.refusal(of: bench.proposal(by: bench.boreal)) == nil)
    bench.given(.guests, of: bench.ring, toward: bench.arden, is: false)
    #expect(bench.refusal(of: bench.proposal(by: bench.arden))?.code == "no-member")
    let answers = try bench.answers(to: bench.arden, on: text)
    #expect(answers == ["no-member", "no-member", nil, "states-only"])
  }

  @Test("one who has been given a chair as well is a member")
  func chairAndGuest() throws {
    let (bench, text) = try bench()
    bench.given(.chairs, of: bench.ring, toward: bench.arden, is: 1)
    #expect(try bench.answers(to: bench.arden, on: text) == [nil, nil, nil, nil])
    #expect(!bench.truth.isGuest(bench.arden, of: bench.ring))
    #expect(bench.truth.voices(in: bench.ring) == 4)
  }

  @Test("it counts among the voices, and no text binds it")
  func voices() throws {
    let (bench, text) = try bench()
    #expect(bench.truth.voices(in: bench.ring) == 4)
    bench.given(.guests, of: bench.ring, toward: bench.arden, is: false)
    #expect(bench.truth.voices(in: bench.ring) == 3)
    bench.given(.guests, of: bench.ring, toward: bench.arden, is: true)
    bench.given(.stance, of: text, toward: bench.arden, is: .sponsor)
    bench.answers(Questions.vote, with: true)
    bench.when(.tally)
    let agreement = try #require(bench.truth.all(Agreement.self).first)
    #expect(!bench.truth.isParty(bench.arden, to: agreement))
    #expect(bench.truth.isParty(bench.boreal, to: agreement))
  }

  @Test("whom nobody plays joins as a guest, and tables nothing")
  func nonPlayer() throws {
    for isGuest in [true, false] {
      let bench = try Table(Roster([]))
      bench.givenGuest(bench.helix)
      bench.given(.guests, of: bench.ring, toward: bench.helix, is: isGuest)
      let text = bench.givenText(bench.measure(.transparency), by: bench.boreal)
      bench.given(.tables, of: bench.helix, is: 500)
      bench.given(.interest, of: bench.measure(.communication), toward: bench.helix, is: 1000)
      bench.answersAnythingElse(with: true)
      bench.when(.reply)
      #expect(bench.filed == (isGuest ? [bench.joining(text, by: bench.helix)] : []))
    }
  }

  @Test("it takes part in the game, and is a third party to charges between those it sits with")
  func concerned() throws {
    for isGuest in [true, false] {
      let bench = try Table(Roster([]))
      bench.givenGuest(bench.helix)
      bench.given(.guests, of: bench.ring, toward: bench.helix, is: isGuest)
      bench.given(.assetOwner, of: bench.asset(of: bench.helix), is: nil)
      let incident = bench.givenIncident(by: bench.boreal, against: bench.arden)
      let charge = bench.givenCharge(by: bench.arden, against: bench.boreal, over: incident)
      #expect(bench.truth.isInPlay(bench.helix) == isGuest)
      #expect(bench.truth.thirdParties(to: charge).contains(bench.helix) == isGuest)
    }
  }
}

@Suite("A forum speaks for whom its campaign says")
struct ScopeTests {
  @Test(
    "two where two decide, a part of the world where nothing is said, and what is said where it is")
  func scope() throws {
    let bench = try Table(Roster([]))
    #expect(bench.truth.scope(of: bench.ring) == .regional)
    bench.given(.rule, of: bench.ring, is: .bilateral)
    #expect(bench.truth.scope(of: bench.ring) == .bilateral)
    bench.given(.rule, of: bench.ring, is: .majority)
    for scope in Scope.allCases {
      bench.given(.forumScope, of: bench.ring, is: scope)
      #expect(bench.truth.scope(of: bench.ring) == scope)
    }
  }
}
