/// The verbs about texts.
struct TextVerbs: Sendable {
  let propose:
    Verb<Ref<Measure>, Ref<Measure>?, Ref<Measure>?, Ref<Measure>?, Ref<Forum>, Tier, Words>
  let sponsor: Verb<Ref<Proposal>, Change, Ref<Measure>?, Words, Words>
  let amend: Verb<Ref<Proposal>, Change, Ref<Measure>>
  let define: Verb<Ref<Proposal>, Words, Words>
  let reserve: Verb<Ref<Proposal>, Ref<Measure>, Words>
  let lobby: Verb<Ref<Actor>, Ref<Proposal>>
  let vote: Verb<Ref<Proposal>, Ballot>
  let withdraw: Verb<Ref<Proposal>>
  let hold: Verb<Ref<Proposal>>

  init(_ setup: inout Setup) {
    propose = setup.verb(Drafts.propose)
    sponsor = setup.verb(Drafts.sponsor)
    amend = setup.verb(Drafts.amend)
    define = setup.verb(Drafts.define)
    reserve = setup.verb(Drafts.reserve)
    lobby = setup.verb(Drafts.lobby)
    vote = setup.verb(Drafts.vote)
    withdraw = setup.verb(Drafts.withdraw)
    hold = setup.verb(Drafts.hold)
  }
}

extension Verbs {
  /// Tables a text in a forum.
  public static let propose = Core.words.textVerbs.propose
  /// Joins a text, which buys one change.
  public static let sponsor = Core.words.textVerbs.sponsor
  /// Changes a text one sponsors.
  public static let amend = Core.words.textVerbs.amend
  /// Defines a term in a text.
  public static let define = Core.words.textVerbs.define
  /// Makes an interpretative statement on a clause.
  public static let reserve = Core.words.textVerbs.reserve
  /// Works on a bloc.
  public static let lobby = Core.words.textVerbs.lobby
  /// Votes.
  public static let vote = Core.words.textVerbs.vote
  /// Takes back one's text.
  public static let withdraw = Core.words.textVerbs.withdraw
  /// Keeps one's text off the vote, or lets it come to one.
  public static let hold = Core.words.textVerbs.hold
}
