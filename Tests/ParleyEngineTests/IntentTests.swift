import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// What a foothold that is found looks like: what it was for, or an intrusion of which nobody can tell.
@Suite struct IntentTests {
  private typealias Table = Bench<OperationRules>

  /// Boreal sits in Arden's asset, and is found; whether it shows what for is as said.
  private func found(_ kind: OperationKind, isReadable: Bool) throws -> (Table, Ref<Incident>) {
    let bench = try Table(Roster([]))
    bench.answersAnythingElse(with: false)
    bench.answers(Questions.spot, with: true)
    bench.answers(Questions.intent, with: isReadable)
    bench.givenFoothold(of: bench.boreal, in: bench.asset(of: bench.arden), kind)
    bench.when(.spy)
    bench.when(.surface)
    bench.nextTurn()
    return (bench, try #require(bench.truth.all(Incident.self).first))
  }

  @Test(arguments: [OperationKind.espionage, .preposition, .implant])
  func `a foothold shows what it was for, or looks like any other`(kind: OperationKind) throws {
    let (plain, open) = try found(kind, isReadable: true)
    #expect(plain.seen(by: plain.arden)[.incidentKind, open] == kind)
    #expect(plain.truth[.severity, open] == (kind == .espionage ? 3 : 5))
    #expect(plain.truth[.intent, open] == nil)

    let (bench, hidden) = try found(kind, isReadable: false)
    let (arden, boreal) = (bench.arden, bench.boreal)
    #expect(bench.seen(by: arden).kind(of: hidden) == .intrusion)
    #expect(bench.truth[.severity, hidden] == 4)
    #expect(bench.truth.kind(of: hidden) == kind, "the white cell knows")
    let foothold = try #require(bench.seen(by: boreal).all(Foothold.self).first)
    #expect(bench.seen(by: boreal)[.footholdKind, foothold] == kind, "and so does who sat there")
    #expect(bench.asked(Questions.intent) == [Questions.intent(arden, foothold)])
    #expect(
      bench.wasTold(
        Happenings.spyingFound(arden, bench.asset(of: arden), hidden), to: .actors(arden)))
  }

  @Test func `without obstacles it shows`() throws {
    let bench = try Table(Roster([]))
    let foothold = bench.givenFoothold(of: bench.boreal, in: bench.asset(of: bench.arden))
    let odds = bench.odds(Questions.intent(bench.arden, foothold))
    #expect(odds.total == 9000 && odds.value(of: .readable) == 9000)
  }

  /// What everybody but the one who sat there can tell of a foothold that was found.
  private func face(_ kind: OperationKind, isReadable: Bool) throws -> [[Int32]] {
    let (bench, incident) = try found(kind, isReadable: isReadable)
    bench.when(.judge)
    bench.when(.finish)
    bench.nextTurn()
    let arden = bench.arden
    let view = bench.seen(by: arden)
    let dossier = view.dossier(of: arden, on: incident)
    let cells = [
      view.kind(of: incident).code, view[.incidentKind, incident].code, view[.severity, incident],
      view[.intent, incident].code, view[.hurt, arden], view[.named, incident].code,
    ]
    let beliefs = view.actors.map { view[.belief, dossier, toward: $0] }
    let heard = bench.heard(by: arden).map { event in
      [Int32(event.kind.number)] + (0..<6).map { event.arguments[$0] }
    }
    return [cells, beliefs] + heard
  }

  @Test func `no finder reads anywhere whether it was there to spy or to strike`() throws {
    let spying = try face(.espionage, isReadable: false)
    #expect(try face(.preposition, isReadable: false) == spying)
    #expect(try face(.implant, isReadable: false) == spying)
    let readable = try face(.espionage, isReadable: true)
    #expect(try face(.preposition, isReadable: true) != readable, "control")
  }

  @Test func `nobody can order an intrusion`() throws {
    let bench = try Table(Roster([]))
    let operate = try #require(bench.roster.vocabulary.verbs.first { $0.id == "operate" })
    guard case .choice(let words) = operate.slots[0].type else {
      Issue.record("the kind is no choice")
      return
    }
    #expect(words.map(\.id) == OperationKind.sayable.map(\.word.id))
    #expect(words.contains { $0.id == "espionage" }, "control")
    #expect(!words.contains { $0.id == "intrusion" })
    #expect(throws: (any Error).self) {
      try bench.when(bench.arden, types: "operate intrusion boreal-grid")
    }
    #expect(try bench.when(bench.arden, types: "operate espionage boreal-grid") == nil, "control")
  }
}
