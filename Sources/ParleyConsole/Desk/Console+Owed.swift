import ParleyEngine
import ParleyRules

/// What a party still has to carry out, by when, and from when others may say that it does not.
extension Console {
  /// Read on the reader's own view: what others have done, and what they saw, is in none of its lines.
  func tellOwed(_ agreement: Row, _ actor: Row, _ scene: Scene) {
    guard scene.lens[.inForce, agreement] > 0,
      scene.lens.signatories(of: agreement).contains(actor)
    else { return }
    let pace = Pace(agreement, actor, scene.lens, isClosed: isTurnClosed)
    let lines = sentences(pace).map { Line($0, .secret) }
    answers.append(
      Answer(
        "why",
        [
          ("about", .string(scene.handle(.agreement, agreement))), ("paid", .number(pace.paid)),
          ("due", .number(pace.due)), ("behind", .number(pace.behind)),
          ("showsFrom", .number(pace.isDone || pace.isStill ? 0 : pace.showsFrom)),
        ], lines))
  }

  /// The last look of the turn has been taken.
  private var isTurnClosed: Bool { session.isOver || view.table.phase == .closing }

  private func sentences(_ pace: Pace) -> [String] {
    if pace.isDone {
      return [
        say(
          Text(
            "You have carried out all {0} instalments: nothing more falls due.",
            nl: "U hebt alle {0} termijnen uitgevoerd: u bent niets meer verschuldigd."),
          String(pace.due))
      ]
    }
    if pace.isStill {
      return [
        say(
          Text(
            "It stands still for you: nothing falls due, and nobody may hold you to it.",
            nl: "Voor u ligt zij stil: u hoeft niets uit te voeren, en niemand houdt u eraan."))
      ]
    }
    // On one line: below it stands a long history, and all of it on one screen.
    if pace.behind > 0 {
      return [
        say(
          Text(
            "You are {1} behind, with {2} of {3} done: since {0} others may allege a breach.",
            nl: "U loopt er {1} achter ({2} van {3}): sinds {0} kunnen anderen schending beweren."),
          turnLabel(pace.showsFrom), String(pace.behind), String(pace.paid), String(pace.due))
      ]
    }
    return [
      say(
        Text(
          "You have done {0} of {1}; one falls due each turn, the last by the end of {2}.",
          nl: "U voerde er {0} van {1} uit; elke beurt moet er een klaar zijn, de laatste aan het "
            + "eind van {2}."),
        String(pace.paid), String(pace.due), turnLabel(pace.lastTurn)),
      say(
        Text(
          "If number {1} is not done by the end of {0}, others may allege a breach.",
          nl: "Is nummer {1} aan het eind van {0} niet klaar, dan kunnen anderen schending beweren."
        ),
        turnLabel(pace.showsFrom), String(pace.paid + 1)),
    ]
  }
}

/// How far a party is with what it signed: an instalment falls due at the end of each turn after adoption, but for the
/// turns in which it stood still.
struct Pace {
  /// Instalments carried out, and those of the whole agreement.
  let paid, due: Int32
  /// Instalments that were due at the last look and are not carried out.
  let behind: Int32
  /// The turn at whose end a look shows the party behind, unless it carries out more.
  let showsFrom: Int32
  /// The turn at whose end the last instalment falls due.
  let lastTurn: Int32
  /// It is suspended by this party.
  let isStill: Bool

  /// - Parameter isClosed: the turn in hand has had its look.
  init(_ agreement: Row, _ party: Row, _ lens: Lens, isClosed: Bool) {
    let start = lens[.agreementTurn, agreement] + lens[.stoodStill, agreement, toward: party]
    let looked = isClosed ? lens[.turn] : lens[.turn] - 1
    paid = lens[.paid, agreement, toward: party]
    due = lens[.due, agreement]
    behind = max(0, Instalment.expected(due: due, turns: looked - start) - paid)
    showsFrom = start + paid + 1
    lastTurn = start + due
    isStill = !lens.isParty(party, to: agreement)
  }

  /// Nothing is owed any more.
  var isDone: Bool { paid >= due }
}
