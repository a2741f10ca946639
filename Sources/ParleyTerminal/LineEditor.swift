import CReadlineShims
import Foundation

/// A prompt at a terminal: one line at a time, with editing, Tab and history by GNU readline.
///
/// Readline has one state for the whole process, so make one editor and keep it. All calls are made
/// on the main thread, which `read` occupies until there is something to return. The terminal is
/// taken over at the first `read` and given back by `close()`, at exit, and on a fatal signal; in
/// between, keys typed early wait unechoed for the next prompt.
///
/// Words of its own in `~/.inputrc`: the application name after `$if`, and the function `edit-line`
/// (Ctrl-X Ctrl-E unless bound otherwise), which opens the line in `$VISUAL` or `$EDITOR`.
@MainActor public final class LineEditor {
  /// Why `read` returned.
  public enum Event: Sendable, Equatable {
    /// A line, without its end. Bytes that are not UTF-8 have become U+FFFD.
    case line(String)
    /// Ctrl-C: the line was dropped. The program is meant to prompt again.
    case interrupted
    /// Ctrl-D on an empty line, or the terminal went away.
    case endOfInput
    /// A heartbeat asked to stop.
    case alarm
  }

  /// Answers Tab with every word that may legally stand at the cursor, given the whole line and the
  /// number of characters before the cursor. Words that do not go on from what is typed are left
  /// out by the editor. File names are never offered.
  public var completions: (_ line: String, _ cursorCharacter: Int) -> [Completion] = { _, _ in [] }

  /// The folder that holds a history file for each seat; nil keeps history in memory only.
  /// Takes effect at the next `useHistory(of:)`.
  public var historyFolder: String?

  /// Why the history file of the current seat could not be read or written, if it could not. History
  /// then goes on in memory.
  public internal(set) var historyProblem: String?

  var seat: String?
  var remembered: [String: [String]] = [:]
  var listed: [Completion] = []
  var queued: [String] = []
  var withdrawn: (text: String, point: Int32)?
  var isReading = false

  /// The editor that readline's callbacks, which cannot carry a context, belong to.
  static weak var active: LineEditor?

  /// Makes the editor and reads `~/.inputrc`. Signals are taken over here: Ctrl-C stops ending the
  /// program and becomes an event.
  ///
  /// - Parameters:
  ///   - appName: The name that `$if` in `~/.inputrc` tests.
  ///   - historyFolder: The folder for history files.
  public init(appName: String, historyFolder: String? = nil) {
    self.historyFolder = historyFolder
    _ = prl_signals_install()
    if Self.active == nil { initializeReadline(appName: appName) }
    prl_history_limit(Int32(HistoryFile.entries))
    Self.active = self
  }

  /// The size of the terminal in characters; 80 by 24 where it does not say.
  public var size: (columns: Int, rows: Int) {
    var columns: Int32 = 0
    var rows: Int32 = 0
    prl_terminal_size(&columns, &rows)
    return (Int(columns), Int(rows))
  }

  /// Whether Ctrl-C was pressed since this was last asked, for long computations between two reads.
  public func takeInterrupt() -> Bool {
    prl_signal_take(PRL_SIGNAL_INTERRUPT)
  }

  /// Prints text above a half-typed line, which stays as it is; with no line, just prints it.
  public func showAbove(_ text: String) {
    prl_show_above(Self.cText(text.hasSuffix("\n") ? text : text + "\n"))
  }

  /// Empties the screen and the lines that scrolled off it, so that one seat cannot read another's,
  /// and forgets a half-typed line that `.alarm` set aside.
  ///
  /// - Returns: False if the terminal cannot do it (`TERM` unset or `dumb`); the text is then only
  ///   pushed off the screen, and remains in the scrollback.
  @discardableResult public func clearScreenAndScrollback() -> Bool {
    withdrawn = nil
    let isAble = isAble
    // The screen goes before the scrollback, because some terminals save what they clear there.
    prl_print(
      isAble ? "\u{1B}[H\u{1B}[2J\u{1B}[3J" : String(repeating: "\n", count: max(1, size.rows)))
    if isReading { prl_redraw() }
    return isAble
  }

  /// Whether the terminal does more than print.
  var isAble: Bool {
    let terminal = ProcessInfo.processInfo.environment["TERM"] ?? ""
    return !terminal.isEmpty && terminal != "dumb"
  }

  /// Gives the terminal and the signals back. Also happens at exit.
  public func close() {
    prl_terminal_release()
    prl_signals_remove()
  }

  /// Text for C, which takes a zero byte for the end.
  static func cText(_ text: String) -> String {
    text.utf8.contains(0) ? text.replacingOccurrences(of: "\0", with: "\u{FFFD}") : text
  }
}
