/// What is told of votes.
struct VoteHappenings: Sendable {
  let textVoted: Happening<Ref<Proposal>, Int32, Int32, Int32>
  let textOpposed:
    Happening<Ref<Proposal>, Ref<Actor>, Ref<Actor>?, Ref<Actor>?, Ref<Actor>?, Ref<Actor>?>
  let textAdopted: Happening<Ref<Proposal>, Ref<Agreement>, Ref<Forum>>
  let textFailed: Happening<Ref<Proposal>, Ref<Forum>>
  let votedAgainstHome: Happening<Ref<Proposal>, Int32>

  init(_ setup: inout Setup) {
    textVoted = setup.happening(
      "voted", of: "proposal", "yes", "no", "abstain", is: .headline,
      says: Text(
        "{proposal} came to a vote: {yes} for, {no} against, {abstain} silent.",
        nl: "{proposal} is in stemming gebracht: {yes} voor, {no} tegen, {abstain} zwijgend."))
    textOpposed = setup.happening(
      "opposed", of: "proposal", "a", "b", "c", "d", "e", is: .headline, listing: ("a", "e"),
      says: Text(
        "Against {proposal}: {a}, {b}, {c}, {d}, {e}.",
        nl: "Tegen {proposal}: {a}, {b}, {c}, {d}, {e}."))
    textAdopted = setup.happening(
      "adopted", of: "proposal", "agreement", "forum", is: .headline,
      says: Text(
        "{proposal} is adopted as {agreement} in {forum}.",
        nl: "{proposal} is aangenomen als {agreement} in {forum}."))
    textFailed = setup.happening(
      "failed", of: "proposal", "forum", is: .headline,
      says: Text(
        "{proposal} is not adopted in {forum}.", nl: "{proposal} is niet aangenomen in {forum}."))
    votedAgainstHome = setup.happening(
      "against-home", of: "proposal", "price",
      says: Text(
        "Your vote on {proposal} went against home and cost {price} capital.",
        nl: "Uw stem over {proposal} ging tegen het thuisfront in en kostte {price} kapitaal."))
  }
}

extension Happenings {
  /// A text came to a vote.
  public static let textVoted = Core.words.voteHappenings.textVoted
  /// Who voted against a text or objected to it.
  public static let textOpposed = Core.words.voteHappenings.textOpposed
  /// A text becomes an agreement.
  public static let textAdopted = Core.words.voteHappenings.textAdopted
  /// A text does not pass.
  public static let textFailed = Core.words.voteHappenings.textFailed
  /// A vote against the mandate was paid for.
  public static let votedAgainstHome = Core.words.voteHappenings.votedAgainstHome
}
