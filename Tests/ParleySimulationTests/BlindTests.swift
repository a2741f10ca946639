import ParleyRules
import Testing

@testable import ParleyEngine
@testable import ParleySimulation

@Suite("What a seat cannot see changes nothing that its bot does")
struct BlindTests {
  /// A seat's counsel in another truth. What blocs lean to is public on purpose and made of what they know: it
  /// stays what it was.
  private struct Elsewhere: Counsel {
    let here: GameCounsel
    let before: GameCounsel
    var view: Lens { here.view }
    func refusal(_ order: Order) -> Refusal? { here.refusal(order) }
    func price(_ order: Order) -> Price { here.price(order) }
    func odds(_ question: QuestionNumber, _ subject: Subject) -> Odds {
      here.odds(question, subject)
    }
    func leaning(of bloc: Row, on text: Row) -> Estimate? { before.leaning(of: bloc, on: text) }
  }

  /// A game in its fifth turn, with as many to come.
  private func game(_ number: Int) -> Game {
    var campaign = Fixture.campaign
    (campaign.turns, campaign.epilogue) = (4, 0)
    let game = Playout(Setting(campaign: campaign, roster: Fixture.roster, seed: 2020)).game(number)
    game.openTurn()
    game.world[.lastTurn] = 8
    return game
  }

  /// Moves every number of a world that an actor cannot see (or that it can), and says how many.
  private func move(_ game: Game, hidden: Bool, from actor: Row) -> Int {
    let (world, view) = (game.world, Lens(game.world, as: .actor(actor)))
    let vocabulary = game.vocabulary
    var moved = 0
    for number in vocabulary.quantities.indices {
      let quantity = Quantity(number: UInt16(number))
      let declared = vocabulary[quantity]
      if case .row = declared.unit { continue }
      for a in declared.first.map({ game.truth.rows($0) }) ?? [.none] {
        for b in declared.second.map({ game.truth.rows($0) }) ?? [.none] {
          let (before, seen) = (world[quantity, a, b], view[quantity, a, toward: b])
          let other = before < declared.range.upperBound ? before + 1 : before - 1
          guard declared.range.contains(other) else { continue }
          world[quantity, a, b] = other
          if (view[quantity, a, toward: b] == seen) == hidden {
            moved += 1
          } else {
            world[quantity, a, b] = before
          }
        }
      }
    }
    return moved
  }

  private func choices(
    _ bot: any Bot, _ game: Game, _ before: Game, _ brief: Brief
  ) -> [String] {
    let desk = Delegation(
      brief,
      Elsewhere(
        here: GameCounsel(game, for: brief.actor), before: GameCounsel(before, for: brief.actor)),
      seed: 7)
    return (bot.sealedOrders(desk) + bot.floorActs(desk)).map {
      "\($0.verb) \($0.slots) \($0.texts)"
    }
      + bot.ballots(desk).map { "\($0.text) \($0.ballot)" }
  }

  @Test("Other seats' means, interests and plans, and who did it, may all be otherwise")
  func hidden() {
    for number in 0..<2 {
      let before = game(number)
      for seat in Fixture.campaign.seats.map(\.actor) {
        let brief = Brief(before.setting, seat: seat)
        let other = before.copy()
        let moved = move(other, hidden: true, from: brief.actor)
        #expect(moved > 200)
        for bot in [Strategist(), RandomBot()] as [any Bot] {
          let chosen = choices(bot, before, before, brief)
          #expect(!chosen.isEmpty)
          #expect(choices(bot, other, before, brief) == chosen, "\(seat), game \(number)")
        }
      }
    }
  }

  @Test("What it can see does change what it does: the comparison is no blind one")
  func seen() {
    let before = game(0)
    let brief = Brief(before.setting, seat: "arden")
    let other = before.copy()
    #expect(move(other, hidden: false, from: brief.actor) > 100)
    #expect(
      choices(Strategist(), other, before, brief) != choices(Strategist(), before, before, brief))
  }
}
