import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyEngine

/// An obstacle whose tools do not stop at their target: what breaks one asset disrupts those of all others, and breaks
/// more than it should.
private struct SpillRules: Module {
  static let id = "spill"
  static let title = Text("Spill-over", nl: "Overslag")
  static let summary = Text("A tool does not stop.", nl: "Een middel houdt niet op.")

  init(_ setup: inout Setup) { setup.resolves(Verbs.operate) }

  func resolve(_ order: Order, _ out: Adjudication) {
    let (kind, target, _, _) = Verbs.operate(order)
    let owner = out.lens[.assetOwner, target]
    let struck = out.expect(Incident.self, key: Incident.key(broughtAboutBy: order.key))
    out.add(2, to: .severity, of: struck)
    guard kind == .sabotage else { return }
    for asset in out.lens.all(Asset.self) {
      guard let other = out.lens[.assetOwner, asset], other != owner, other != order.actor else {
        continue
      }
      out.tell(Happenings.deed(.disruption, order.actor, nil, asset, 3, nil), to: .whiteCell)
    }
  }
}

/// What a module does beside all orders is an incident like any other.
@Suite struct DeedTests {
  private typealias Table = Bench<SpillRules>

  private func table() throws -> Table {
    let bench = try Table(SpillRules.self, withCore: true)
    bench.answersAnythingElse(with: false)
    return bench
  }

  private func deed(
    _ bench: Table, by culprit: Ref<Actor>?, pointingAt suspect: Ref<Actor>? = nil,
    severity: Int32 = 3
  ) -> News {
    Happenings.deed(.disruption, culprit, nil, bench.asset(of: bench.arden), severity, suspect)
  }

  @Test func `what spills over comes to light in the same step, but not who did it`() throws {
    let bench = try table()
    let (arden, boreal, cassel, helix) = (bench.arden, bench.boreal, bench.cassel, bench.helix)
    bench.answers(Questions.succeed, with: true)
    let order = Verbs.operate.order(by: arden, .sabotage, bench.asset(of: boreal), .normal, .normal)
    #expect(bench.when(order) == nil)
    let spilled = bench.seenByEverybody.all(Incident.self)
    #expect(Set(spilled.map { bench.truth[.victim, $0] }) == [cassel, helix])
    #expect(
      Set(spilled.map { bench.truth[.publicNumber, $0] }) == [1, 2],
      "what has yet to surface leaves no gap")
    for incident in spilled {
      #expect(bench.truth[.culprit, incident] == arden)
      #expect(bench.truth[.named, incident] == nil)
      #expect(bench.truth.kind(of: incident) == .disruption)
      #expect(bench.truth.dossier(of: boreal, on: incident) != nil)
    }
    #expect(bench.asked(Questions.identify).count == 2)
    #expect(bench.truth[.hurt, helix] == Severity.hurt(by: 3))
    #expect(bench.told(Happenings.incidentSurfaced).map(\.audience) == [.everybody, .everybody])
    #expect(bench.told(Happenings.deed).allSatisfy { $0.audience == .whiteCell })
    #expect(!bench.heard(by: boreal).contains { $0.kind == Happenings.deed.erased })
    #expect(bench.fault == nil)
    // What was ordered surfaces in its own time, as it always did.
    bench.when(.surface)
    #expect(bench.seenByEverybody.all(Incident.self).count == 3)
  }

  @Test func `it points at nobody, at the one who did it, or at another`() throws {
    let bench = try table()
    let (boreal, cassel) = (bench.boreal, bench.cassel)
    for (place, suspect) in [nil, boreal, cassel].enumerated() {
      bench.when(deed(bench, by: boreal, pointingAt: suspect), to: .whiteCell)
      let incident = try #require(bench.truth.all(Incident.self).last)
      #expect(bench.truth[.publicNumber, incident] == Int32(place) + 1)
      #expect(bench.truth[.culprit, incident] == boreal)
      #expect(bench.truth[.named, incident] == (suspect == boreal ? boreal : nil))
      #expect(bench.truth[.flag, incident] == (suspect == cassel ? cassel : nil))
    }
    #expect(bench.asked(Questions.identify).count == 2, "of the second it is plain")
  }

  @Test func `nobody in play may have done it`() throws {
    let bench = try table()
    bench.when(deed(bench, by: nil), to: .whiteCell)
    let incident = try #require(bench.truth.all(Incident.self).first)
    #expect(bench.truth[.culprit, incident] == nil && bench.truth[.named, incident] == nil)
  }

  @Test func `of one cause two that are alike are one, and whatever differs is another`() throws {
    let bench = try table()
    let cause = Key("test", "spill")
    let (one, other) = (deed(bench, by: bench.boreal), deed(bench, by: bench.boreal, severity: 4))
    for news in [one, one, other, deed(bench, by: bench.cassel)] {
      bench.when(news, to: .whiteCell, because: cause)
    }
    #expect(bench.truth.count(of: Incident.self) == 3)
    bench.when(one, to: .whiteCell, because: Key("test", "again"))
    #expect(bench.truth.count(of: Incident.self) == 4, "of another cause it is another")
  }

  @Test func `what is added to a deed is not added to an attempt that failed`() throws {
    for succeeds in [true, false] {
      let bench = try table()
      bench.answers(Questions.succeed, with: succeeds)
      bench.answers(Questions.detect, with: true)
      let target = bench.asset(of: bench.boreal)
      let order = Verbs.operate.order(by: bench.arden, .disruption, target, .normal, .normal)
      #expect(bench.when(order) == nil)
      bench.when(.surface)
      bench.nextTurn()
      let incident = try #require(bench.seen(by: bench.boreal).all(Incident.self).first)
      #expect(bench.truth[.severity, incident] == (succeeds ? 4 : Severity.bungled))
      #expect(bench.seenByEverybody.all(Incident.self).isEmpty == !succeeds)
      #expect(bench.truth[.hurt, bench.boreal] == (succeeds ? 2 : 1))
    }
  }
}
