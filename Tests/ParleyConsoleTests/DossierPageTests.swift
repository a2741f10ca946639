import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyTesting
import Testing

@testable import ParleyConsole

/// `why i3` for a team: who gave it what it goes by.
@Suite("The page of a dossier") @MainActor struct DossierPageTests: PromptTesting {
  /// The pages on which an ally shared something or spoke, of games that chance plays.
  private func pages(_ language: Language, where isWanted: (BeliefSource) -> Bool) throws
    -> [String]
  {
    let roster = Roster(Obstacles.all)
    for seed in UInt64(1)...20 {
      let campaign = RingCampaign.make(
        seats: ["arden", "boreal", "cassel", "helix"], roster.vocabulary)
      let session = Session(Setting(campaign: campaign, roster: roster, seed: seed))
      try RandomTable(session, seed: seed).playOut()
      let pages = session.seats.flatMap { seat -> [String] in
        let view = session.view(of: .team(seat))
        let console = Console(
          session, seat: .team(seat), language: language, isInteractive: false, width: 300)
        return view.lens.rows(.incident).filter { view.sources(of: $0).contains(where: isWanted) }
          .map { incident in
            let handle = console.scene.handle(.incident, incident)
            return type(console, Command.said("why \(handle)", in: language)).text.flat
          }
      }
      if !pages.isEmpty { return pages }
    }
    return []
  }

  @Test("a trace that another shared stands there with its giver")
  func shared() throws {
    func isShared(_ source: BeliefSource) -> Bool {
      if case .trace(_, let givers) = source.kind { !givers.isEmpty } else { false }
    }
    for (language, words) in [(Language.english, ", shared by "), (.dutch, ", gedeeld door ")] {
      let pages = try pages(language, where: isShared)
      #expect(!pages.isEmpty)
      for page in pages { #expect(page.contains(words), "\(page)") }
    }
  }

  @Test("a word in confidence stands there too, and that it weighs nothing by itself")
  func word() throws {
    func isWord(_ source: BeliefSource) -> Bool {
      if case .word = source.kind { true } else { false }
    }
    let pages = try pages(.english, where: isWord)
    #expect(!pages.isEmpty)
    for page in pages {
      #expect(page.contains(": a word, which weighs nothing without traces 0"), "\(page)")
    }
  }
}
