/// What is told of breaches that are suspected, alleged and judged.
struct AllegationHappenings: Sendable {
  let breachSuspected: Happening<Ref<Actor>, Ref<Actor>, Ref<Agreement>, BreachSign>
  let breachAlleged: Happening<Ref<Actor>, Ref<Actor>, Ref<Agreement>, BreachGround>
  let breachJudged: Happening<Ref<Actor>, Ref<Actor>, Ref<Agreement>, Verdict, Int32, Int32>

  init(_ setup: inout Setup) {
    breachSuspected = setup.happening(
      "breach-suspected", by: "why", of: "actor", "party", "agreement", "why", is: .disclosure
    ) { (sign: BreachSign) in AllegationHappenings.suspected(sign) }
    breachAlleged = setup.happening(
      "breach-alleged", by: "ground", of: "actor", "party", "agreement", "ground", is: .headline,
      gathering: "actor"
    ) { (ground: BreachGround) in AllegationHappenings.alleged(ground) }
    breachJudged = setup.happening(
      "breach-judged", by: "verdict", of: "actor", "party", "agreement", "verdict", "ayes", "noes",
      is: .headline
    ) { (verdict: Verdict) in AllegationHappenings.judged(verdict) }
  }

  private static func suspected(_ sign: BreachSign) -> Text {
    switch sign {
    case .words:
      Text(
        "To {actor} it looks as if {party} {party|breaks|break} {agreement}, by how the words can be read.",
        nl:
          "Volgens {actor} {party|schendt|schenden} {party} {agreement}, zoals de woorden te lezen zijn."
      )
    case .lookalike:
      Text(
        "To {actor} it looks as if {party} {party|breaks|break} {agreement}, by what {party|its|their} doings resemble.",
        nl:
          "Het lijkt er volgens {actor} op dat {party} {agreement} {party|schendt|schenden}, naar de schijn te oordelen."
      )
    case .deed:
      Text(
        "To {actor} it looks as if {party} broke {agreement}, by what was done to {actor|it|them}.",
        nl:
          "Het lijkt er volgens {actor} op dat {party} {agreement} {party|schond|schonden}, door wat er is aangericht."
      )
    case .seen:
      Text(
        "To {actor} it looks as if {party} {party|breaks|break} {agreement}, by what was seen.",
        nl:
          "Het lijkt er volgens {actor} op dat {party} {agreement} {party|schendt|schenden}, naar wat er te zien is."
      )
    }
  }

  private static func alleged(_ ground: BreachGround) -> Text {
    switch ground {
    case .record, .charge:
      Text(
        "{actor} {actor|alleges|allege} that {party} broke {agreement}.",
        nl:
          "{actor} {actor|beweert|beweren} dat {party} {agreement} {party|heeft|hebben} geschonden."
      )
    case .suspicion:
      Text(
        "{actor} {actor|alleges|allege} that {party} broke {agreement}, and {actor|says|say} why it looks so.",
        nl:
          "{actor} {actor|beweert|beweren} dat {party} {agreement} {party|heeft|hebben} geschonden, en {actor|zegt|zeggen} waaruit dat blijkt."
      )
    case .word:
      Text(
        "{actor} {actor|alleges|allege} that {party} broke {agreement}, and {actor|shows|show} nothing for it.",
        nl:
          "{actor} {actor|beweert|beweren} zonder onderbouwing dat {party} {agreement} {party|heeft|hebben} geschonden."
      )
    }
  }

  private static func judged(_ verdict: Verdict) -> Text {
    switch verdict {
    case .open:
      Text(
        "Nobody judges whether {party} broke {agreement}, as {actor} {actor|says|say}.",
        nl:
          "Niemand oordeelt of {party} {agreement} {party|schond|schonden}, zoals {actor} {actor|zegt|zeggen}."
      )
    case .believed:
      Text(
        "Third parties on {agreement}: {actor} {actor|is|are} believed about {party}, {ayes} for, {noes} against.",
        nl:
          "Derden over {agreement}: {actor} {actor|wordt|worden} geloofd over {party}, {ayes} voor, {noes} tegen."
      )
    case .doubted:
      Text(
        "Third parties on {agreement}: {actor} {actor|is|are} doubted about {party}, {ayes} for, {noes} against.",
        nl:
          "Derden over {agreement}: {actor} {actor|wordt|worden} niet geloofd over {party}, {ayes} voor, {noes} tegen."
      )
    }
  }
}

extension Happenings {
  /// It looks to an actor as if a party broke an agreement; told to that actor alone. Any rule may tell it, whether it is
  /// so or not: a non-player is asked `allege` on it, and a team may say so for nothing.
  public static let breachSuspected = Core.words.allegationHappenings.breachSuspected
  /// A breach is alleged before everybody, with what the speaker has to go on.
  public static let breachAlleged = Core.words.allegationHappenings.breachAlleged
  /// Third parties have judged what a speaker had to show for an alleged breach.
  public static let breachJudged = Core.words.allegationHappenings.breachJudged
}
