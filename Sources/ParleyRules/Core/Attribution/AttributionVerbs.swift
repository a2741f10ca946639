/// The verbs about traces, charges and answers.
struct AttributionVerbs: Sendable {
  let attribute: Verb<Ref<Incident>, Ref<Actor>, Estimate, Way, Ref<Actor>?, Selection, Response>
  let answer: Verb<Ref<Incident>, Answer, Ref<Actor>?>
  let respond: Verb<Ref<Incident>, Response, Ref<Actor>?>

  init(_ setup: inout Setup) {
    attribute = setup.verb(Drafts.attribute)
    answer = setup.verb(Drafts.answer)
    respond = setup.verb(Drafts.respond)
  }
}

extension Verbs {
  /// Says who did it.
  public static let attribute = Core.words.attributionVerbs.attribute
  /// Answers a charge.
  public static let answer = Core.words.attributionVerbs.answer
  /// Responds to an incident at home.
  public static let respond = Core.words.attributionVerbs.respond
}
