/// Lays candidates out below the line being typed.
///
/// One to a line with its hint while that fits on the screen; in columns without hints when it does
/// not, because seeing every choice matters more than reading about some of them.
struct CandidateList {
  var candidates: [Completion]
  var columns: Int
  var rows: Int

  /// The lines of the list, each narrower than the screen.
  var lines: [String] {
    let hinted = candidates.contains { !$0.hint.isEmpty }
    if hinted && candidates.count <= max(rows - 2, 1) { return linesWithHints }
    return linesInColumns
  }

  private var gap: Int { 2 }

  private var longest: Int {
    candidates.map { ScreenText.width(of: ScreenText.visible($0.text)) }.max() ?? 0
  }

  private var linesWithHints: [String] {
    let margin = min(longest, columns / 2)
    return candidates.map { candidate in
      let text = ScreenText.padded(ScreenText.visible(candidate.text), to: margin)
      guard !candidate.hint.isEmpty else { return clipped(ScreenText.visible(candidate.text)) }
      return clipped(text + "  " + ScreenText.visible(candidate.hint))
    }
  }

  private var linesInColumns: [String] {
    let across = max(1, (columns - 1 + gap) / (longest + gap))
    let down = (candidates.count + across - 1) / across
    return (0..<down).map { row in
      let cells = stride(from: row, to: candidates.count, by: down).map { index in
        ScreenText.padded(ScreenText.visible(candidates[index].text), to: longest)
      }
      return clipped(cells.joined(separator: "  "))
    }
  }

  /// A line as wide as the screen would wrap on some terminals, hence one column less.
  private func clipped(_ line: String) -> String {
    var line = ScreenText.clipped(line, to: columns - 1)
    while line.last == " " { line.removeLast() }
    return line
  }
}
