import ParleyEngine
import ParleyRules

/// Then: how things stand, what was told and to whom, what was asked.
extension Bench {
  /// All of it.
  public var truth: Lens { game.truth }

  /// What an actor can see. Things are called there as they are in truth.
  public func seen(by actor: Ref<Actor>) -> Lens { truth.seen(by: actor) }

  /// What everybody may know.
  public var seenByEverybody: Lens { Lens(game.world, as: .everybody) }

  /// What was told of that kind, oldest first; what the test told itself is among it.
  public func told(_ happening: any AnyHappening) -> [Event] {
    happened.filter { $0.kind == happening.erased }
  }

  /// Whether exactly that was told, once, to exactly those and to nobody in another way.
  public func wasTold(_ news: News, to audience: Audience) -> Bool {
    let same = happened.filter { $0.kind == news.kind && $0.arguments == news.arguments }
    return same.map(\.audience) == [audience]
  }

  /// All that an actor heard.
  public func heard(by actor: Ref<Actor>) -> [Event] { happened.filter { $0.isHeard(by: actor) } }

  /// All that happened, the white cell's own news included.
  public var allTold: [Event] { happened }

  /// What was asked under that question, by the order of the record: of a choice every option is listed.
  public func asked(_ question: any AnyQuestion) -> [Matter] {
    game.decisions.filter { $0.question == question.erased }.map {
      Matter(question: $0.question, subject: $0.subject)
    }
  }

  /// All that was decided, in the order of the record.
  public var decisions: [Decision] { game.decisions }

  /// A number that stands for all cells and things: equal where nothing has changed.
  public var fingerprint: UInt64 { game.world.digest }
}
