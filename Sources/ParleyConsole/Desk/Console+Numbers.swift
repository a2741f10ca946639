import ParleyEngine
import ParleyRules

/// Incidents, charges and traces that few know of bear a number of each seat's own, so that a count
/// tells nothing. The white cell, who talks to all of them, is told which is which; nobody else is.
extension Console {
  /// What seats call a thing, where it is not what the white cell calls it: `russia x2, china x4`.
  func namesAtSeats(_ kind: Kind, _ row: Row) -> String {
    guard seat == .white else { return "" }
    let own = truthScene.handle(kind, row)
    return session.seats.compactMap { actor -> String? in
      let theirs = session.row(kind, row, knownTo: .team(actor))
      let handle = scene(of: .team(actor)).handle(kind, theirs)
      return theirs.exists && handle != own ? "\(names.id(.actor, actor)) \(handle)" : nil
    }.joined(separator: ", ")
  }

  /// The same in a sentence, to stand behind another; empty where all say alike.
  func atSeats(_ kind: Kind, _ row: Row) -> String {
    let theirs = namesAtSeats(kind, row)
    return theirs.isEmpty
      ? "" : " " + say(Text("At the seats: {0}.", nl: "Bij de teams: {0}."), theirs)
  }

  /// How seats call a charge, above what was decided of it.
  func tellNumbers(ofCharge charge: Row) {
    let (scene, theirs) = (truthScene, atSeats(.accusation, charge))
    guard !theirs.isEmpty else { return }
    let handle = scene.handle(.accusation, charge)
    answers.append(
      Answer(
        "why",
        [("about", .string(handle)), ("atSeats", .string(namesAtSeats(.accusation, charge)))],
        [
          Line([
            Span(handle, .code), Span("  \(scene.hint(.accusation, charge)).\(theirs)", .secret),
          ])
        ]))
  }

  /// `as SEAT why x2`: which of the white cell's own a team means, and what there is to know of it.
  func tellWhy(_ word: String?, asSaidBy actor: Row) throws {
    guard let word else { throw Refusal.whyWhat() }
    guard let (kind, theirs) = thing(word, scene(of: .team(actor))) else {
      throw Refusal.unknownAtSeat(word, names.id(.actor, actor))
    }
    let row = session.row(kind, theirs, of: .team(actor))
    let own = truthScene.handle(kind, row)
    let handle = scene(of: .team(actor)).handle(kind, theirs)
    if handle != own { tell(handle, of: actor, isOwn: own) }
    try tellWhy(own)
  }

  private func tell(_ theirs: String, of actor: Row, isOwn own: String) {
    let seat = names.id(.actor, actor)
    let said = Text("{0} of {1} is your {2}.", nl: "{0} van {1} is bij u {2}.")
    answers.append(
      Answer(
        "named",
        [("seat", .string(seat)), ("word", .string(theirs)), ("about", .string(own))],
        [Line(say(said, theirs, seat, own), .emphasis)]))
  }
}

extension Refusal {
  static func unknownAtSeat(_ word: String, _ seat: String) -> Refusal {
    Refusal(
      "unknown",
      Text("{1} knows of no \"{0}\".", nl: "{1} kent geen \"{0}\"."), .word(Text(same: word)),
      .word(Text(same: seat)))
  }
}
