import CReadlineShims

extension LineEditor {
  /// Changes to the history of one seat. What was typed at another is then out of reach of every
  /// key: Up, Ctrl-R, searches repeated, killed text, undo, and a line that `.alarm` set aside.
  ///
  /// - Parameter seat: Whose history; nil for none, so that nothing is remembered.
  public func useHistory(of seat: String?) {
    prl_forget()
    withdrawn = nil
    queued = []
    listed = []
    historyProblem = nil
    self.seat = seat
    guard let seat else { return }
    for line in lines(of: seat) { prl_history_add(line) }
  }

  /// Adds a line to the history of the current seat, in memory and in its file. An empty line, the
  /// same line again and a line over 16 KiB are left out.
  public func addHistory(_ line: String) {
    guard let seat else { return }
    let lines = line.split(separator: "\n").map { Self.cText(String($0)) }
    for line in lines where isWorthRecalling(line, at: seat) {
      remembered[seat, default: []].append(line)
      prl_history_add(line)
      guard let historyFolder else { continue }
      do {
        try HistoryFile(folder: historyFolder, seat: seat).append(line)
      } catch {
        historyProblem = error.reason
      }
    }
  }

  private func isWorthRecalling(_ line: String, at seat: String) -> Bool {
    line.utf8.count <= HistoryFile.longestLine && line.contains { !$0.isWhitespace }
      && remembered[seat]?.last != line
  }

  private func lines(of seat: String) -> [String] {
    if let historyFolder {
      do {
        remembered[seat] = try HistoryFile(folder: historyFolder, seat: seat).load()
      } catch {
        historyProblem = error.reason
      }
    }
    return remembered[seat] ?? []
  }
}
