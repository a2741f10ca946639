import CReadlineShims
import Foundation

extension LineEditor {
  /// Runs `body` with the terminal as the program found it, for another program to use.
  public func withTerminalReleased<Result>(_ body: () -> Result) -> Result {
    prl_terminal_release()
    defer { if isReading { prl_terminal_take() } }
    return body()
  }

  /// Shows a text through `$PAGER` (or `less`) if it does not fit on the screen, and just prints it
  /// if it does, if standard output is no terminal, or if there is no pager that this terminal can show.
  ///
  /// - Parameter hint: How to go on and to come back, for the bottom of the screen; letters, spaces
  ///   and commas only.
  public func page(_ text: String, hint: String = "") {
    let text = Self.cText(text.hasSuffix("\n") || text.isEmpty ? text : text + "\n")
    guard isatty(STDOUT_FILENO) == 1, screenLines(of: text) >= size.rows, showInPager(text, hint)
    else {
      prl_print(text)
      return
    }
  }

  private func screenLines(of text: String) -> Int {
    let columns = max(1, size.columns)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().reduce(0) {
      $0 + max(1, (ScreenText.width(of: String($1)) + columns - 1) / columns)
    }
  }

  private func showInPager(_ text: String, _ hint: String) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    let pager = environment["PAGER"] ?? (isAble ? Self.usualPager : "")
    guard !pager.trimmingCharacters(in: .whitespaces).isEmpty, pager != "cat" else { return false }
    // From a file, because a pipe would end the program when the pager is left early.
    guard let file = TemporaryFile(holding: text) else { return false }
    defer { file.remove() }
    return withTerminalReleased {
      let descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return false }
      defer { Foundation.close(descriptor) }
      return prl_run(Self.guarded(hint) + pager, "", descriptor) != 127
    }
  }

  private static let usualPager = "command -v less >/dev/null || exit 127; exec less"

  /// Whatever is typed into `less` by somebody who takes it for the prompt, it writes no file and
  /// starts no program; it says how to come back, comes back by itself at the end and on Ctrl-C, and leaves what was
  /// read on the screen. The person's own `LESS` comes last, and so has the last word.
  private static func guarded(_ hint: String) -> String {
    let plain = hint.filter { $0.isLetter || $0 == " " || $0 == "," }
    let prompt = plain.isEmpty ? "" : " -Ps\(plain)$"
    return "export LESSSECURE=1 LESS='-REFX\(prompt) -K'\" ${LESS-}\"; "
  }

  /// Opens the half-typed line in the user's editor and takes over what was saved there.
  func editLineInEditor() {
    let environment = ProcessInfo.processInfo.environment
    let wished = [environment["VISUAL"], environment["EDITOR"], "vi"]
    let editor = wished.compactMap { $0 }.first { !$0.isEmpty } ?? "vi"
    guard let file = TemporaryFile(holding: String(cString: prl_line_so_far()) + "\n") else {
      return
    }
    defer { file.remove() }
    // An editor that fails (`:cq` in vi) is the person's way of saying "leave it".
    let status = withTerminalReleased { prl_run(editor + " \"$1\"", file.path, -1) }
    guard status == 0, var text = file.text else { return }
    while text.last == "\n" || text.last == "\r\n" { text.removeLast() }
    prl_replace_line(Self.cText(text))
  }
}
