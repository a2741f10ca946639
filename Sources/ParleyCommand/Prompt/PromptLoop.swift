import ParleyConsole
import ParleyEngine
import ParleyRules
import ParleyStore
import ParleyTerminal

/// The prompt at which a person sits.
@MainActor final class PromptLoop {
  private let desk: Desk
  private let console: Console
  private let editor: LineEditor
  private let style: ParleyTerminal.Style
  private let timer: DeskTimer
  private var prompt = Reply.Prompt.command("")
  /// Ctrl-D was pressed a moment ago, and leaving was offered.
  private var isLeaving = false

  init(_ desk: Desk) {
    self.desk = desk
    let environment = desk.program.environment
    editor = LineEditor(
      appName: "parley",
      historyFolder: "\(Sessions.stateFolder(environment))/history/\(desk.hosted.historyName)")
    style = ParleyTerminal.Style.forStandardOutput(environment: environment)
    console = desk.console(isInteractive: true, width: min(editor.size.columns, 100))
    console.rows = editor.size.rows
    timer = DeskTimer(desk.hosted.session.setting.campaign, desk.hosted.language)
    editor.completions = { [console] line, cursor in Tab(console).completions(line, cursor) }
  }

  /// - Returns: the exit code.
  func run() throws -> Int32 {
    defer { editor.close() }
    let opening = console.opening()
    editor.useHistory(of: console.name(of: console.seat))
    show(opening)
    while try read() {}
    editor.showAbove(desk.farewell[console.language])
    return 0
  }

  /// Reads and answers one line; false when the person leaves.
  private func read() throws -> Bool {
    let seat = console.seat
    let event = editor.read(
      prompt: painted, secret: isSecret,
      heartbeat: Heartbeat(every: .seconds(1)) { [timer, console] in
        timer.message(at: seat, console.session, isPaused: console.isPaused).map { .show($0) }
          ?? .quiet
      })
    if event != .endOfInput { isLeaving = false }
    switch event {
    case .line(let line): return try obey(line)
    case .interrupted: show(console.cancel())
    case .alarm: break
    case .endOfInput: return offerToStay()
    }
    return true
  }

  private func obey(_ line: String) throws -> Bool {
    guard line.utf8.count <= Script.longestLine else {
      editor.showAbove(
        Text("That line is too long.", nl: "Die regel is te lang.")[console.language])
      return true
    }
    if case .command = prompt { editor.addHistory(line) }
    let words = Text("adjudicating", nl: "aan het beslissen")[console.language]
    let reply = Progress(desk.program, words).during { console.reply(to: line) }
    show(reply)
    if let problem = desk.mark() {
      editor.showAbove(style(problem[console.language], .yellow))
    }
    return !reply.actions.contains(.quit)
  }

  private func show(_ reply: Reply) {
    for action in reply.actions {
      switch action {
      case .clearScreen: editor.clearScreenAndScrollback()
      case .history(let seat): editor.useHistory(of: seat)
      case .page, .quit: break
      }
    }
    prompt = reply.prompt
    console.layout = Layout(width: min(editor.size.columns, 100))
    console.rows = editor.size.rows
    guard !reply.lines.isEmpty else { return }
    let paint = Paint(style)
    let text = reply.lines.map { paint($0) }.joined(separator: "\n")
    if reply.actions.contains(.page) {
      let hint = Text("Space goes on, q goes back", nl: "Spatie gaat verder, q gaat terug")
      editor.page(text, hint: hint[console.language])
    } else {
      editor.showAbove(text)
    }
  }

  private var isSecret: Bool { if case .secret = prompt { true } else { false } }

  private var painted: String {
    if case .command(let text) = prompt { style(text, .bold) } else { prompt.text }
  }

  // MARK: Leaving

  /// The first Ctrl-D says what a second one does: a slip at one desk must not end the room's
  /// exercise.
  private func offerToStay() -> Bool {
    guard StandardInput.isTerminal, !isLeaving else { return false }
    isLeaving = true
    show(console.cancel())
    editor.showAbove(
      Text(
        "Ctrl-D again leaves; everything is kept.",
        nl: "Nogmaals Ctrl-D sluit af; alles blijft bewaard.")[console.language])
    return true
  }
}
