import ParleyConsole
import ParleyEngine
import ParleyRules
import ParleyTesting
import Testing

@testable import Terminology

/// Two worlds that differ in one secret are one world to whoever may not know it: all that a seat can ask is answered alike.
/// A control in which the same thing is open fails each time.
@Suite struct SecretTests {
  /// All that a seat can ask on the bench: what it reads of its own columns, whom it may name, prices, refusals, prospects,
  /// the odds that it can tell, and what it heard.
  private func answers(
    to seat: Ref<Actor>, on bench: TerminologyBench, withNews hasNews: Bool = true
  ) -> [String] {
    let (rules, view) = (bench.rules, bench.seen(by: seat))
    let orders =
      bench.truth.actors.map { rules.orders.glossary.order(by: seat, $0) }
      + ["effects", "content", "access"].map {
        rules.orders.concede.order(by: seat, bench.term("attack"), bench.sense($0))
      }
    var said = bench.truth.actors.flatMap { one in
      bench.truth.actors.flatMap { other in
        [rules.state.lists.glossary, rules.state.lists.asked, rules.state.lists.invited].map {
          "\(view[$0, one, toward: other])"
        }
      }
    }
    for agreement in view.all(Agreement.self) {
      said += bench.truth.actors.map {
        "\(view[rules.state.quarrels.blamed, agreement, toward: $0] == nil) "
          + "\(view[rules.state.quarrels.blamedTurn, agreement, toward: $0])"
      }
      said.append("\(view[rules.state.quarrels.wordTurn, agreement, toward: bench.term("attack")])")
    }
    for order in orders {
      said.append("\(bench.price(of: order)) \(bench.refusal(of: order)?.code ?? "taken")")
      said += bench.dryRun(of: order).map { "\($0.sentence.english) \($0.odds)" }
      said.append("\(bench.candidates(Actor.self, for: "with", of: order))")
    }
    said += view.all(Proposal.self).map { "\(bench.home(seat, $0))" }
    // What waits for the cables is on its way to its reader on the bench.
    if hasNews {
      said += bench.heard(by: seat).map { "\($0.kind) \($0.arguments)" }
    }
    said.append("\(view.count(of: Agreement.self)) \(view.count(of: Proposal.self))")
    return said
  }

  private func table() throws -> TerminologyBench {
    let bench = try TerminologyBench.table(beside: TerminologyBench.others, withCore: true)
    bench.givenText(bench.measure(.constraint), by: bench.boreal)
    return bench
  }

  @Test
  func
    `that two are asking each other is theirs: nobody else can tell, and the asker alone at first`()
    throws
  {
    let (quiet, asking) = (try table(), try table())
    asking.when(asking.rules.orders.glossary.order(by: asking.arden, asking.boreal))
    #expect(answers(to: quiet.cassel, on: quiet) == answers(to: asking.cassel, on: asking))
    #expect(
      answers(to: quiet.boreal, on: quiet, withNews: false)
        == answers(to: asking.boreal, on: asking, withNews: false))
    #expect(answers(to: quiet.arden, on: quiet) != answers(to: asking.arden, on: asking))
    quiet.nextTurn()
    asking.nextTurn()
    #expect(answers(to: quiet.cassel, on: quiet) == answers(to: asking.cassel, on: asking))
    #expect(
      answers(to: quiet.boreal, on: quiet) != answers(to: asking.boreal, on: asking), "control")
  }

  @Test
  func `whom somebody takes to have broken its word, and over which word, nobody else can tell`()
    throws
  {
    func world(misreads: Bool) throws -> (TerminologyBench, Ref<Agreement>) {
      let bench = try table()
      let agreement = bench.vague(bench.arden, bench.boreal)
      let reads = bench.rules.questions.reads
      bench.answers(bench.rules.questions.dispute, with: misreads)
      bench.answers(reads(bench.boreal, bench.arden, agreement, bench.term("attack")), with: false)
      bench.playVerification()
      return (bench, agreement)
    }
    let ((calm, _), (upset, agreement)) = (try world(misreads: false), try world(misreads: true))
    #expect(upset.truth[upset.rules.state.quarrels.blamed, agreement, toward: upset.arden] != nil)
    for (one, other) in [(calm.boreal, upset.boreal), (calm.cassel, upset.cassel)] {
      #expect(answers(to: one, on: calm) == answers(to: other, on: upset))
    }
    #expect(answers(to: calm.arden, on: calm) != answers(to: upset.arden, on: upset), "control")
  }

  @Test func `the cells themselves are kept from everybody's view, whatever is in them`() throws {
    let bench = try table()
    let (arden, boreal, state) = (bench.arden, bench.boreal, bench.rules.state)
    let agreement = bench.vague(arden, boreal)
    let before = [arden, boreal, bench.cassel].map { answers(to: $0, on: bench) }
    bench.given(state.quarrels.blamed, of: agreement, toward: arden, is: boreal)
    bench.given(state.quarrels.blamedTurn, of: agreement, toward: arden, is: 3)
    bench.given(state.quarrels.wordTurn, of: agreement, toward: bench.term("attack"), is: 3)
    #expect([arden, boreal, bench.cassel].map { answers(to: $0, on: bench) } == before)
    // Control: what is open changes what all can ask.
    bench.compared(arden, boreal)
    for (seat, once) in zip([arden, boreal, bench.cassel], before) {
      #expect(answers(to: seat, on: bench) != once)
    }
  }

  /// At the prompt: Arden asks Boreal or does not; before the cables Boreal's pages and Tab read alike to the letter.
  @Test func `pages, lists and Tab follow no proposal that has not arrived`() throws {
    func pages(isAsking: Bool, of seat: String) throws -> [String] {
      let setting = Setting(
        campaign: WordyRing.campaign(), roster: WordyRing.roster, without: [], seed: 3)
      let session = Session(setting)
      func console(_ id: String) throws -> Console {
        let row = try #require(setting.names.row(.actor, id))
        return Console(session, seat: .team(row), isInteractive: false)
      }
      if isAsking { _ = try console("arden").reply(to: "glossary boreal") }
      while session.phase != .negotiation { try session.closePhase() }
      let here = try console(seat)
      let typed = [
        "status", "what", "what all", "inbox", "help glossary", "glossary arden ?", "why arden",
      ]
      return typed.map { here.reply(to: $0).text }
        + ["glossary ", "concede ", "concede attack as "].map {
          here.candidates(for: $0).map(\.text).joined(separator: " ")
        }
    }
    for seat in ["boreal", "helix"] {
      #expect(try pages(isAsking: true, of: seat) == pages(isAsking: false, of: seat), "\(seat)")
    }
    #expect(
      try pages(isAsking: true, of: "arden") != pages(isAsking: false, of: "arden"), "control")
  }
}
