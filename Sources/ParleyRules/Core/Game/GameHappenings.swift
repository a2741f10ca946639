/// What is told of the game itself.
struct GameHappenings: Sendable {
  let shock: Happening<Ref<Actor>, Ref<Actor>, Int32>
  let goodAct: Happening<Ref<Actor>, Ref<Actor>>
  let messageSent: Happening<Ref<Actor>, Ref<Actor>, Ref<Passage>>
  let injectReleased: Happening<Ref<Inject>>
  let argued: Happening<Ref<Actor>, Ref<Passage>, Outcome>
  let newsWritten: Happening<Ref<Passage>>
  let injectSkipped: Happening<Ref<Inject>>
  let injectReworded: Happening<Ref<Inject>, Int32>
  let effectLeftOut: Happening<Ref<Inject>, Int32, LeftOut>

  init(_ setup: inout Setup) {
    shock = setup.happening(
      "shock", of: "a", "b", "size",
      says: Text(
        "Relations between {a} and {b} take a blow (size {size} of 3).",
        nl: "De betrekkingen tussen {a} en {b} krijgen een klap (zwaarte {size} van 3)."))
    goodAct = setup.happening(
      "good-act", of: "from", "to",
      says: Text(
        "{from} {from|does|do} {to} a good turn.",
        nl: "{from} {from|bewijst|bewijzen} {to} een dienst."))
    messageSent = setup.happening(
      "message", of: "from", "to", "words", is: .disclosure,
      says: Text("{from} to {to}: {words}", nl: "{from} aan {to}: {words}"))
    injectReleased = setup.happening(
      "inject", of: "inject", is: .headline, says: Text("{inject}", nl: "{inject}"))
    argued = setup.happening("argued", by: "result", of: "actor", "words", "result", is: .headline)
    { (result: Outcome) in
      switch result {
      case .failed:
        Text(
          "{actor} {actor|argues|argue} a move, and it fails: {words}",
          nl: "{actor} {actor|bepleit|bepleiten} een zet, en die mislukt: {words}")
      case .succeeded:
        Text(
          "{actor} {actor|argues|argue} a move, and it succeeds: {words}",
          nl: "{actor} {actor|bepleit|bepleiten} een zet, en die slaagt: {words}")
      }
    }
    newsWritten = setup.happening(
      "news", of: "words", is: .headline, says: Text("{words}", nl: "{words}"))
    injectSkipped = setup.happening(
      "inject-skipped", of: "inject",
      says: Text(
        "Passed over, as the obstacle it needs is switched off: {inject}",
        nl: "Overgeslagen, omdat de hindernis die erbij hoort is uitgeschakeld: {inject}"))
    injectReworded = setup.happening(
      "inject-reworded", of: "inject", "wording", is: .headline,
      says: Text("{inject}", nl: "{inject}"))
    effectLeftOut = setup.happening("effect-left-out", by: "reason", of: "inject", "n", "reason") {
      (reason: LeftOut) in
      switch reason {
      case .obstacleOff:
        Text(
          "Effect {n} of this inject was left out, as the obstacle that it speaks of is switched off: {inject}",
          nl:
            "Effect {n} van deze inject bleef achterwege, omdat de hindernis waar het over gaat is uitgeschakeld: {inject}"
        )
      case .noIncident:
        Text(
          "Effect {n} of this inject was left out, as the incident that it is about has not happened: {inject}",
          nl:
            "Effect {n} van deze inject bleef achterwege, omdat het incident waar het over gaat niet is gebeurd: {inject}"
        )
      }
    }
  }
}

extension Event {
  /// An inject is released, in its own words or in others.
  package var isOfInject: Bool {
    kind == Happenings.injectReleased.kind || kind == Happenings.injectReworded.kind
  }

  /// Which of an inject's wordings is told: 0 for its own.
  package var wording: Int { kind == Happenings.injectReworded.kind ? Int(self[1]) : 0 }
}

extension Happenings {
  /// Geopolitics breaks in.
  public static let shock = Core.words.gameHappenings.shock
  /// Something kind was done.
  public static let goodAct = Core.words.gameHappenings.goodAct
  /// A message.
  public static let messageSent = Core.words.gameHappenings.messageSent
  /// The white cell releases an inject.
  public static let injectReleased = Core.words.gameHappenings.injectReleased
  /// A free-text move has been decided.
  public static let argued = Core.words.gameHappenings.argued
  /// The white cell writes an inject of its own.
  public static let newsWritten = Core.words.gameHappenings.newsWritten
  /// A due inject is passed over: the module it needs is off.
  public static let injectSkipped = Core.words.gameHappenings.injectSkipped
  /// The white cell releases an inject whose own words would not be true of this game, in others that its author has
  /// for that: the `wording`-th of these, from 1.
  public static let injectReworded = Core.words.gameHappenings.injectReworded
  /// Part of what an inject does came to nothing, and why: its `n`-th effect, from 1. Told to the white cell alone.
  public static let effectLeftOut = Core.words.gameHappenings.effectLeftOut
}
