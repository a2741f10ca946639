/// The verbs about skills, words and arguments.
struct BesideVerbs: Sendable {
  let invest: Verb<Skill>
  let share: Verb<Ref<Trace>, Ref<Actor>>
  let message: Verb<Ref<Actor>, Words>
  let argue: Verb<Words, Words>

  init(_ setup: inout Setup) {
    invest = setup.verb(Drafts.invest)
    share = setup.verb(Drafts.share)
    message = setup.verb(Drafts.message)
    argue = setup.verb(Drafts.argue)
  }
}

extension Verbs {
  /// Raises a skill.
  public static let invest = Core.words.besideVerbs.invest
  /// Hands a copy of a trace to another.
  public static let share = Core.words.besideVerbs.share
  /// Sends a message.
  public static let message = Core.words.besideVerbs.message
  /// A free-text move, argued aloud.
  public static let argue = Core.words.besideVerbs.argue
}
