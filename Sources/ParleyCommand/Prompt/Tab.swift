import ParleyConsole
import ParleyTerminal

/// Tab: the console's candidates, as the line editor takes them.
struct Tab {
  private let console: Console
  init(_ console: Console) { self.console = console }

  /// What may stand at the cursor. The console thinks of the line up to there.
  func completions(_ line: String, _ cursor: Int) -> [ParleyTerminal.Completion] {
    console.candidates(for: String(line.prefix(cursor))).map {
      // A quotation mark that opens goes on; whatever else is offered is whole.
      Completion(text: $0.text, hint: $0.hint, isClosed: $0.text != "\"")
    }
  }
}
