import ParleyRules

/// The happenings that Espionage tells.
struct EspionageHappenings: Sendable {
  /// What a source says of a party's word, for its holder: from where, of whom, under which agreement.
  let complianceRead: Happening<Ref<Asset>, Ref<Actor>, Ref<Agreement>, Reputation>
  /// A source brought home what sells, for its holder: from where, and how much.
  let brought: Happening<Ref<Asset>, Int32>
  /// What an intruder was after, for whoever found it.
  let purposeFound: Happening<Ref<Actor>?, Ref<Asset>, Ref<Incident>, Purpose>
  /// An intruder who took all there was sat with others as well, for those others.
  let spread: Happening<Ref<Actor>?, Ref<Asset>, Ref<Incident>>
  /// A sweep found nobody, for its owner.
  let sweptClean: Happening<Ref<Actor>, Ref<Asset>>
  /// Somebody's sources leak.
  let leak: Happening<Ref<Actor>>
  /// How many sources the list names: whose, with others, with friends.
  let listed: Happening<Ref<Actor>, Int32, Int32>
  /// An actor throws out another's people.
  let expelled: Happening<Ref<Actor>, Ref<Actor>>
  /// And the other answers in kind.
  let answered: Happening<Ref<Actor>, Ref<Actor>>
  /// A non-player lies low, for the white cell.
  let paused: Happening<Ref<Actor>>

  init(_ setup: inout Setup) {
    complianceRead = setup.happening(
      "espionage.read-compliance", by: "reputation", of: "where", "whose", "agreement",
      "reputation", is: .disclosure, says: Self.reading(of:))
    brought = setup.happening(
      "espionage.brought", of: "where", Named("budget", unit: .money),
      says: Text(
        "Your source in {where} brings home trade secrets: {budget} budget.",
        nl: "Uw bron in {where} levert bedrijfsgeheimen: {budget} budget."))
    purposeFound = setup.happening(
      "espionage.found-purpose", by: "purpose", of: "victim", "target", "incident", "purpose",
      is: .disclosure, says: Self.find(of:))
    spread = setup.happening(
      "espionage.spread", of: "victim", "target", "incident", is: .disclosure,
      says: Text(
        "Whoever sat in {target} ({incident}) took all there was, and what you share with {victim} went along.",
        nl:
          "Wie in {target} zat ({incident}), haalde alles binnen, ook wat u met {victim} deelt."))
    sweptClean = setup.happening(
      "espionage.swept-clean", of: "actor", "target",
      says: Text(
        "The sweep of {target} found nobody: nobody was there, or they were missed.",
        nl: "De doorlichting van {target} vond niemand: er zat niemand, of men keek eroverheen."))
    (leak, listed) = Self.leaks(&setup)
    (expelled, answered) = Self.expulsions(&setup)
    paused = setup.happening(
      "espionage.paused", of: "actor",
      says: Text(
        "{actor} {actor|lies|lie} low: fewer intrusions for a while, and better hidden ones after it.",
        nl:
          "{actor} {actor|houdt|houden} zich gedeisd: een tijd minder inbraken, en daarna beter verborgen."
      ))
  }

  /// Sources come out, and the list of them.
  private static func leaks(_ setup: inout Setup) -> (
    Happening<Ref<Actor>>, Happening<Ref<Actor>, Int32, Int32>
  ) {
    let leak: Happening<Ref<Actor>> = setup.happening(
      "espionage.leak", of: "actor", is: [.disclosure, .headline, .scriptable],
      says: Text(
        "Documents leak: {actor} {actor|has|have} been listening in for years.",
        nl: "Documenten lekken uit: {actor} {actor|luistert|luisteren} al jaren mee."))
    let listed: Happening<Ref<Actor>, Int32, Int32> = setup.happening(
      "espionage.listed", of: "actor", Named("others", unit: .count),
      Named("friends", unit: .count), is: [.disclosure, .headline],
      says: Text(
        "The list of those to whom {actor} {actor|listens|listen}: {others} others, {friends} friends.",
        nl:
          "De lijst van wie {actor} {actor|afluistert|afluisteren}: {others} anderen, {friends} vrienden."
      ))
    return (leak, listed)
  }

  /// People are thrown out, and others in answer.
  private static func expulsions(_ setup: inout Setup) -> (
    Happening<Ref<Actor>, Ref<Actor>>, Happening<Ref<Actor>, Ref<Actor>>
  ) {
    let expelled: Happening<Ref<Actor>, Ref<Actor>> = setup.happening(
      "espionage.expulsion", of: "actor", "whom", is: .headline,
      says: Text(
        "{actor} {actor|throws|throw} out people of {whom} for spying.",
        nl: "{actor} {actor|wijst|wijzen} mensen van {whom} uit wegens spionage."))
    let answered: Happening<Ref<Actor>, Ref<Actor>> = setup.happening(
      "espionage.expulsion-answered", of: "actor", "whom", is: .headline,
      says: Text(
        "{actor} {actor|answers|answer} in kind: people of {whom} have to leave.",
        nl: "{actor} {actor|antwoordt|antwoorden} met gelijke munt: mensen van {whom} moeten weg."))
    return (expelled, answered)
  }

  private static func reading(of reputation: Reputation) -> Text {
    switch reputation {
    case .cannotTell:
      Text(
        "Your source in {where} cannot tell whether {whose} {whose|keeps|keep} {agreement}.",
        nl: "Uw bron in {where} kan niet zeggen of {whose} {agreement} {whose|nakomt|nakomen}.")
    case .kept:
      Text(
        "Your source in {where}: {whose} {whose|keeps|keep} {agreement}.",
        nl: "Uw bron in {where}: {whose} {whose|komt|komen} {agreement} na.")
    case .breach:
      Text(
        "Your source in {where}: {whose} {whose|breaks|break} {agreement}.",
        nl: "Uw bron in {where}: {whose} {whose|schendt|schenden} {agreement}.")
    }
  }

  private static func find(of purpose: Purpose) -> Text {
    let (english, dutch) = (purpose.word.text.english, purpose.word.text.dutch)
    return Text(
      "The intruder in {target} was after \(english) ({incident}).",
      nl: "De indringer in {target} was uit op \(dutch) ({incident}).")
  }
}
