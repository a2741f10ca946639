import ParleyConsole
import ParleyEngine
import ParleyRules

/// What a curious seat asks at the prompt: everything, of things it knows, things it may not know, and things that do
/// not exist. All answers must be the same in two worlds that differ only in what stays unseen.
enum Probes {
  private static let questions = [
    "status", "inbox", "what", "orders", "brief", "why i1", "why i2", "why x1", "why x2", "why p1",
    "why p2",
    "why a1", "why t1", "why t2", "why 1", "why c1", "investigate i1 ?", "investigate i2 ?",
    "investigate x1 ?", "investigate i9 ?", "attribute i1 to boreal at likely public ?",
    "attribute i1 to ghost-crew at likely private ?", "attribute i1 to delta at likely joint ?",
    "operate espionage boreal-mfa ?", "operate sabotage cassel-port effort high ?",
    "operate disruption arden-bank flag delta ?", "share t1 with boreal ?", "vote p1 yes ?",
    "sponsor p1 ?", "implement a1 ?", "leave boreal-mfa ?", "gesture boreal ?", "reconstruct i1 ?",
    "attribte i1", "why boreal-mfx", "message ghost-crewe hello",
  ]
  private static let beginnings = [
    "", "op", "operate espionage ", "investigate ", "attribute ", "attribute i1 to ", "leave ",
    "share ", "why ", "vote ", "answer ", "undo ",
  ]

  /// All that a seat is told when it asks, in words and in JSON.
  static func answers(_ session: Session, _ seat: Seat) -> [String] {
    var answers: [String] = []
    for format in [Console.Format.text, .json] {
      let console = Console(
        session, seat: seat, language: .english, format: format, isInteractive: false)
      for line in questions {
        let reply = console.reply(to: line)
        answers.append("\(line): \(reply.isProblem) \(reply.text)")
      }
    }
    let console = Console(
      session, seat: seat, language: .dutch, format: .text, isInteractive: false)
    for line in beginnings {
      let offered = console.candidates(for: line).map { "\($0)" }
      answers.append("\(line)<Tab>: \(offered)")
    }
    return answers
  }
}
