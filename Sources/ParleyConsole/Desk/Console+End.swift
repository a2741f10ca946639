import ParleyEngine
import ParleyRules

/// The last page: how it ended, to each seat from what it may know.
extension Console {
  /// The end, whenever somebody sits down: each change of seat clears the screen, and the white cell comes back for its
  /// questions to the room.
  func tellEnd() {
    guard session.isOver, waiting.isNothing, endTold.insert(seat).inserted else { return }
    tellEnding()
    if seat == .everybody { return tellWhatStands() }
    tellObjectives()
    tellAgreements()
    tellMissed()
    tellDebrief()
    tellLastHint()
  }

  /// What the campaign has to say to the whole room: like what was decided in public, no secret.
  private func tellEnding() {
    var lines = [Line(say(Text("THE END", nl: "EINDE")), .heading)]
    let ending = session.ending()
    let early = Text("The exercise ended in {0}.", nl: "De oefening eindigde in {0}.")
    lines += layout.paragraphs(ending.map(say) ?? say(early, turnLabel(session.turn)))
    answers.append(Answer("end", ending.map { [("ending", .text($0))] } ?? [], lines))
  }

  /// On the projector: the agreements that still bind somebody.
  private func tellWhatStands() {
    tellAgreements { scene.lens[.inForce, $0] > 0 }
    guard !scene.rows(.agreement).contains(where: { scene.lens[.inForce, $0] > 0 }) else { return }
    let nothing = Text("No agreement stands.", nl: "Er is geen afspraak meer van kracht.")
    answers.append(Answer("agreements", [("agreements", .list([]))], [Line(say(nothing))]))
  }

  /// A team at the host's screen would leave it to nobody: only who hosts is told how to leave.
  private func tellLastHint() {
    guard format == .text else { return }
    let isHost = actor == nil || campaign.solo != nil
    let last =
      isHost
      ? Text(
        "`status` shows what stands, `{0}` still answers, `quit` leaves.",
        nl: "`stand` toont wat er staat, `{0}` antwoordt nog, `stop` sluit af.")
      : Text(
        "`status` shows what stands, `{0}` still answers.",
        nl: "`stand` toont wat er staat, `{0}` antwoordt nog.")
    answers.append(Answer("", [], [Markdown.line(say(last, stillAnswered), .plain)]))
  }

  /// A `why` of something that the reader knows of.
  private var stillAnswered: String {
    let scene = scene
    let kinds: [Kind] = [.agreement, .proposal, .incident]
    let thing = kinds.lazy.compactMap { kind in
      scene.rows(kind).first.map { scene.handle(kind, $0) }
    }.first
    return Command.said(thing.map { "why \($0)" } ?? "why", in: language)
  }
}
