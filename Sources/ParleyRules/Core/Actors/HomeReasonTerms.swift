/// Why means come or go: what home makes of it.
struct HomeReasonTerms: Sendable {
  let capitalForSilence: TermName
  let capitalForError: TermName
  let capitalForVote: TermName
  let capitalOfJoint: TermName
  let inTheNews: TermName
  let beyondRange: TermName

  init(_ setup: inout Setup) {
    capitalForSilence = setup.term(
      "capital-silence",
      Text("a grave incident left unanswered", nl: "een ernstig incident zonder antwoord"))
    capitalForError = setup.term(
      "capital-error", Text("you were found wrong", nl: "u bleek ongelijk te hebben"))
    capitalForVote = setup.term(
      "capital-vote", Text("a vote against home", nl: "een stem tegen het thuisfront in"))
    capitalOfJoint = setup.term(
      "capital-joint",
      Text(
        "back for a joint attribution that did not come about",
        nl: "terug voor een gezamenlijke attributie die niet doorging"))
    inTheNews = setup.term(
      "in-the-news", Text("what was in the news", nl: "wat er in het nieuws kwam"))
    beyondRange = setup.term(
      "beyond-range",
      Text(
        "no more than 10 is kept, and nobody has less than 0",
        nl: "meer dan 10 blijft niet staan en minder dan 0 bestaat niet"))
  }
}

extension TermName {
  /// A grave incident to which the actor gave no response.
  public static var capitalForSilence: Self { Core.words.homeReasonTerms.capitalForSilence }
  /// An attribution in public turned out to be wrong.
  public static var capitalForError: Self { Core.words.homeReasonTerms.capitalForError }
  /// A vote in public against what its home wanted.
  public static var capitalForVote: Self { Core.words.homeReasonTerms.capitalForVote }
  /// A joint attribution lapsed for want of partners: its price comes back.
  public static var capitalOfJoint: Self { Core.words.homeReasonTerms.capitalOfJoint }
  /// An inject said so.
  public static var inTheNews: Self { Core.words.homeReasonTerms.inTheNews }
  /// More than the most that is kept, or less than nothing: what is lost of a change.
  public static var beyondRange: Self { Core.words.homeReasonTerms.beyondRange }
}
