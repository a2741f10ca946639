import ParleyEngine
import ParleyRules
import Testing

@testable import ParleyConsole

/// What suites that type at a prompt share.
protocol PromptTesting {}

extension PromptTesting {
  func console(
    _ seat: String? = nil, interactive: Bool = false, format: Console.Format = .text,
    language: Language = .english, without: [String] = []
  ) -> Console {
    let session = Table.session(without: without)
    return Console(
      session, seat: seat.map { .team(Table.row(.actor, $0)) }, language: language,
      format: format, isInteractive: interactive)
  }

  /// Types lines and gives what the last one was answered.
  func type(_ console: Console, _ lines: String...) -> Reply {
    var reply = Reply()
    for line in lines { reply = console.reply(to: line) }
    return reply
  }

  func pending(_ console: Console, _ seat: String = "arden") -> [String] {
    let view = console.session.view(of: .team(Table.row(.actor, seat)))
    return view.pending.map { Printer(console.scene(of: .team(view.actorRow))).line($0.order) }
  }
}
