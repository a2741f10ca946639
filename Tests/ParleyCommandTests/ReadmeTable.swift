import ParleyConsole
import ParleyEngine
import ParleyObstacles
import ParleyRules
import ParleyTesting

/// Games at random on a campaign in which there is everything that the README names, with somebody at every seat who
/// tries its lines as dry runs.
struct ReadmeTable {
  /// A line, with what was last answered where it was not taken.
  struct Refused: CustomStringConvertible {
    let line: String
    let answer: String
    var description: String { "\(line): \(answer)" }
  }

  private let roster = Roster(Obstacles.all)

  /// The lines that no seat could type in any phase of so many games.
  func impossible(_ lines: [String], games: UInt64) throws -> [Refused] {
    var left = lines.map { Refused(line: $0, answer: "never asked") }
    for seed in 1...games where !left.isEmpty {
      let session = Session(Setting(campaign: campaign, roster: roster, seed: seed))
      let table = RandomTable(session, seed: seed)
      repeat { left = left.compactMap { attempt($0, in: session) } } while try table.playPhase()
    }
    return left
  }

  /// `nil` where some seat is answered without a complaint; else what the one told that came furthest.
  private func attempt(_ refused: Refused, in session: Session) -> Refused? {
    guard session.phase == .orders || session.phase == .negotiation else { return refused }
    var nearest = refused
    for seat in session.seats {
      let console = Console(session, seat: .team(seat), isInteractive: false)
      let reply = console.reply(to: refused.line + " ?")
      if !reply.isProblem { return nil }
      if !reply.isMisread || refused.answer == "never asked" {
        nearest = Refused(line: refused.line, answer: reply.text)
      }
    }
    return nearest
  }

  /// The ring, with the forum, the bloc and the bank that the lines name.
  private var campaign: Campaign {
    var campaign = RingCampaign.make(
      seats: ["arden", "boreal", "cassel", "helix"], roster.vocabulary)
    campaign.forums.append(Campaign.Named(id: "osce", title: "Organization for Security"))
    campaign.actors.append(Campaign.Named(id: "eu", title: "European Union"))
    campaign.assets.append(Campaign.Named(id: "boreal-bank", title: "Boreal Bank"))
    campaign.cells += [
      Campaign.Cell(.rule, "osce", value: DecisionRule.consensus.rawValue),
      Campaign.Cell(.assetOwner, "boreal-bank", rowID: "boreal"),
    ]
    campaign.cells += ["arden", "boreal", "cassel", "helix", "eu"].map {
      Campaign.Cell(.chairs, "osce", $0, value: 1)
    }
    return campaign
  }
}
