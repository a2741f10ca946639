import ParleyRules
import ParleyTesting

@testable import Distrust

typealias DistrustBench = Bench<DistrustRules>

extension Bench where Rules == DistrustRules {
  /// Distrust alone. Arden and Boreal are rivals of two camps. Cassel is of Arden's camp, and dear to it; Helix, of no
  /// camp, is dear to Boreal. Elm, of no camp either, is a champion of norms. Everybody else is wary, and all have 5 of
  /// budget and of capital.
  /// - Parameter guests: who sits there beside these five.
  static func table(guests: [String] = []) throws -> DistrustBench {
    let bench = try DistrustBench(DistrustRules.self, guests: ["elm"] + guests)
    for friend in [bench.arden, bench.cassel] { bench.given(.camp, of: friend, is: 1) }
    for actor in bench.truth.actors {
      bench.given(.budget, of: actor, is: 5)
      bench.given(.capital, of: actor, is: 5)
    }
    bench.given(.camp, of: bench.boreal, is: 2)
    bench.given(.champion, of: bench.elm, is: true)
    bench.givenTrust(280, of: bench.arden, in: bench.boreal)
    bench.givenTrust(250, of: bench.boreal, in: bench.arden)
    bench.givenTrust(800, of: bench.arden, in: bench.cassel)
    bench.givenTrust(750, of: bench.boreal, in: bench.helix)
    return bench
  }

  /// A champion of norms, of no camp.
  var elm: Ref<Actor> { guest("elm") }
}

// MARK: How things stand

extension Bench where Rules == DistrustRules {
  func givenTrust(_ trust: Int32, of holder: Ref<Actor>, in other: Ref<Actor>) {
    given(.trust, of: holder, toward: other, is: trust)
  }

  /// A line that the first opened to the second.
  func givenLine(from opener: Ref<Actor>, to other: Ref<Actor>) {
    given(rules.state.line, of: opener, toward: other, is: truth[.turn])
  }

  /// A text before the forum, with its lead and these names under it.
  func givenText(
    by lead: Ref<Actor>, _ tier: Tier = .voluntary, joinedBy sponsors: [Ref<Actor>] = [],
    holding measures: [Ref<Measure>] = []
  ) -> Ref<Proposal> {
    let text = givenText(holding: measures, by: lead, as: tier)
    given(.stance, of: text, toward: lead, is: .lead)
    for sponsor in sponsors { given(.stance, of: text, toward: sponsor, is: .sponsor) }
    return text
  }

  /// An agreement between these.
  func givenPact(between parties: Ref<Actor>...) -> Ref<Agreement> {
    let pact = givenAgreement(on: givenText(by: parties[0]))
    for party in parties { given(.standing, of: pact, toward: party, is: .signed) }
    return pact
  }

  /// What the holder of a dossier makes of a suspect, in thousandths of a logit.
  func givenBelief(
    _ belief: Int32, of holder: Ref<Actor>, in suspect: Ref<Actor>, over incident: Ref<Incident>
  ) {
    guard let dossier = truth.dossier(of: holder, on: incident) else { return }
    given(.belief, of: dossier, toward: suspect, is: belief)
  }

  /// Turns for which a gesture of the first to the second stands.
  func givenGesture(from giver: Ref<Actor>, to other: Ref<Actor>, for turns: Int32) {
    given(rules.state.offer, of: giver, toward: other, is: turns)
  }
}

// MARK: What is played

extension Bench where Rules == DistrustRules {
  func trust(of holder: Ref<Actor>, in other: Ref<Actor>) -> Int32 {
    truth[.trust, holder, toward: other]
  }

  /// The ledgers are closed, the next turn opens with its cables, and what they brought is booked.
  func playTurn() {
    when(.drift)
    nextTurn()
    when(.seal)
  }

  /// What one makes of another that is wary of it, once all this was booked at once.
  /// - Parameters:
  ///   - good: good acts, in thousandths.
  ///   - bad: bad acts, in thousandths.
  func trust(after good: Int32 = 0, bad: Int32 = 0) -> Int32 {
    var ledger = TrustLedger(trust: 450, total: 4000)
    ledger.book(good: good, bad: bad, badWeight: 3)
    return ledger.trust
  }
}

// MARK: What is written down

/// What waits in a ledger to be booked.
struct Entry: Hashable, CustomStringConvertible {
  let holder: Ref<Actor>
  let other: Ref<Actor>
  /// Good acts, in thousandths.
  let good: Int32
  /// Bad acts, in thousandths.
  let bad: Int32
  let causes: [TrustCause]

  var description: String {
    "\(holder.row.number) of \(other.row.number): +\(good) -\(bad) \(causes)"
  }
}

extension Ref where N == Actor {
  /// Its entry about another.
  /// - Parameter size: in thousandths of an act; below 0 for bad ones.
  func writes(_ size: Int32, about other: Ref<Actor>, _ causes: TrustCause...) -> Entry {
    Entry(holder: self, other: other, good: max(0, size), bad: max(0, -size), causes: causes)
  }
}

extension Bench where Rules == DistrustRules {
  /// All that waits to be booked, of everybody about everybody.
  var entries: Set<Entry> {
    let pairs = truth.actors.flatMap { holder in truth.actors.map { (holder, $0) } }
    return Set(
      pairs.compactMap { holder, other in
        let (good, bad) = (
          truth[rules.state.good, holder, toward: other],
          truth[rules.state.bad, holder, toward: other]
        )
        guard good != 0 || bad != 0 else { return nil }
        let tally = truth[rules.state.causes, holder, toward: other]
        return Entry(
          holder: holder, other: other, good: good, bad: bad,
          causes: TrustCause.causes(in: tally))
      })
  }

  /// What a happening makes everybody write down at once.
  func written(
    after news: News, to audience: Audience = .everybody
  ) -> Set<Entry> {
    when(news, to: audience)
    defer { when(.drift) }
    return entries
  }

  /// The same of an entry for each of these actors.
  func entries(
    of holders: [Ref<Actor>], _ size: Int32, about other: Ref<Actor>, _ cause: TrustCause
  ) -> Set<Entry> { Set(holders.map { $0.writes(size, about: other, cause) }) }
}
