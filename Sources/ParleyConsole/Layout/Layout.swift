/// Sets text into lines of a width.
public struct Layout: Sendable {
  /// Columns of a line.
  public let width: Int
  /// Lines of that many columns, 20 at least.
  public init(width: Int = 80) { self.width = max(width, 20) }

  /// Breaks a line at spaces; lines after the first begin with `indent` spaces.
  public func wrapped(_ line: Line, indent: Int = 0) -> [Line] {
    guard Width.of(line.text) > width else { return [line] }
    var setter = Setter(width: width, indent: indent)
    for span in line.spans { setter.take(span) }
    return setter.finished()
  }

  /// Several paragraphs, as authors write them: a blank line parts them, a line break within one is
  /// a space, except before items of a list and headings.
  public func paragraphs(_ text: String, _ mark: Mark = .plain) -> [Line] {
    var lines: [Line] = []
    var paragraph = ""
    func close() {
      if !paragraph.isEmpty {
        lines += wrapped(Markdown.line(paragraph, mark), indent: hang(paragraph))
      }
      paragraph = ""
    }
    for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let piece = String(raw.drop { $0 == " " })
      if piece.isEmpty {
        close()
        if lines.last != .blank, !lines.isEmpty { lines.append(.blank) }
      } else if paragraph.isEmpty || Markdown.startsItem(piece) {
        close()
        paragraph = piece
      } else {
        paragraph += " " + piece
      }
      if piece.hasPrefix("#") { close() }
    }
    close()
    while lines.last == .blank { lines.removeLast() }
    return lines
  }

  private func hang(_ paragraph: String) -> Int { Markdown.startsItem(paragraph) ? 3 : 0 }

  /// Rows of cells in columns of equal width; the last column is wrapped under itself, and so is
  /// the widest of the others where it would push the last off the line.
  public func table(_ rows: [[Span]], indent: Int = 0, gap: Int = 2) -> [Line] {
    guard let columns = rows.map(\.count).max(), columns > 0 else { return [] }
    let widths = fitted((0..<columns).map { widest(rows, $0) }, rows, indent: indent, gap: gap)
    return rows.flatMap { parted($0, widths, indent: indent) }.flatMap { row in
      var spans = [Span(String(repeating: " ", count: indent))]
      var under: [Line] = []
      var start = indent
      if row.count == 1 { start += row[0].text.prefix { $0 == " " }.count }
      for (column, cell) in row.enumerated() {
        if column == row.count - 1 {
          spans.append(cell)
        } else {
          let parts = cut(cell, to: widths[column])
          spans.append(Span(Width.padded(parts[0], to: widths[column] + gap), cell.mark))
          let margin = Span(String(repeating: " ", count: start + 2))
          under += parts.dropFirst().map { Line([margin, Span($0, cell.mark)]) }
          start += widths[column] + gap
        }
      }
      return wrapped(
        Line(spans).withoutTrailingSpaces, indent: start + 20 <= width ? start : width / 2) + under
    }
  }
}

extension Layout {
  /// What is typed is not broken to fit its column: it takes a line of its own, and the others of
  /// its row go below.
  private func parted(_ row: [Span], _ widths: [Int], indent: Int) -> [[Span]] {
    guard
      let place = row.indices.dropLast().first(where: { isTooWide(row[$0], widths[$0], indent) })
    else { return [row] }
    let before = row[..<place].map { Span(String(repeating: " ", count: $0.text.count), $0.mark) }
    return [Array(row[...place]), before + [Span("")] + row[(place + 1)...]]
  }

  private func isTooWide(_ cell: Span, _ column: Int, _ indent: Int) -> Bool {
    let size = Width.of(cell.text)
    return cell.mark == .code && size > column && indent + size <= width
  }

  /// The widest cell of a column that has another after it in its row.
  private func widest(_ rows: [[Span]], _ column: Int) -> Int {
    var widest = 0
    for row in rows where row.count > column + 1 {
      widest = max(widest, Width.of(row[column].text))
    }
    return widest
  }

  /// The widths with the widest made so narrow that a short last column fits beside it.
  private func fitted(_ widths: [Int], _ rows: [[Span]], indent: Int, gap: Int) -> [Int] {
    let last = rows.map { Width.of($0.last?.text ?? "") }.max() ?? 0
    let excess = indent + widths.reduce(0) { $0 + $1 + ($1 > 0 ? gap : 0) } + min(last, 12) - width
    guard excess > 0, let most = widths.max(), let place = widths.firstIndex(of: most) else {
      return widths
    }
    var widths = widths
    widths[place] = max(most - excess, 20)
    return widths
  }

  /// A cell broken at its spaces, to stand in a column; at least one part.
  private func cut(_ cell: Span, to width: Int) -> [String] {
    guard Width.of(cell.text) > width, width >= 20 else { return [cell.text] }
    return Layout(width: width - 2).wrapped(Line([cell])).map(\.text)
  }
}

extension Line {
  fileprivate var withoutTrailingSpaces: Line {
    var spans = spans
    while let last = spans.last {
      let kept = last.text.reversed().drop { $0 == " " }
      if !kept.isEmpty {
        spans[spans.count - 1] = Span(String(String(kept.reversed())), last.mark)
        break
      }
      spans.removeLast()
    }
    return Line(spans)
  }
}

/// Fills lines word by word.
private struct Setter {
  let width: Int
  let indent: Int
  private var lines: [Line] = []
  private var spans: [Span] = []
  private var used = 0
  /// Nothing but indentation stands on the line yet.
  private var isFresh = true

  init(width: Int, indent: Int) {
    self.width = width
    self.indent = min(indent, width - 10)
  }

  mutating func take(_ span: Span) {
    for piece in pieces(span) {
      let size = Width.of(piece)
      if used + size > width, !isFresh {
        if piece.allSatisfy({ $0 == " " }) { continue }
        close()
      }
      put(piece, span.mark)
    }
  }

  /// Something to type stays on one line if it fits on one.
  private func pieces(_ span: Span) -> [String] {
    let text = span.text
    let end = text.lastIndex { $0 != " " }.map { text.index(after: $0) } ?? text.startIndex
    let whole = text[..<end]
    guard span.mark == .code, !whole.hasPrefix(" "), indent + Width.of(String(whole)) <= width
    else { return Setter.pieces(text) }
    return [String(whole), String(text[end...])].filter { !$0.isEmpty }
  }

  /// A piece that is wider than a line is cut.
  private mutating func put(_ piece: String, _ mark: Mark) {
    var rest = piece
    while used + Width.of(rest) > width {
      var head = ""
      while let first = rest.first, used + Width.of(head) + Width.of(first) <= width {
        head.append(first)
        rest.removeFirst()
      }
      if head.isEmpty { break }
      add(head, mark)
      close()
    }
    if !rest.isEmpty { add(rest, mark) }
  }

  private mutating func add(_ text: String, _ mark: Mark) {
    spans.append(Span(text, mark))
    used += Width.of(text)
    if !text.allSatisfy({ $0 == " " }) { isFresh = false }
  }

  private mutating func close() {
    lines.append(Line(Setter.trimmed(spans)))
    spans = indent > 0 ? [Span(String(repeating: " ", count: indent))] : []
    used = indent
    isFresh = true
  }

  private static func trimmed(_ spans: [Span]) -> [Span] {
    var spans = spans
    while let last = spans.last, last.text.allSatisfy({ $0 == " " }) { spans.removeLast() }
    return spans
  }

  mutating func finished() -> [Line] {
    if !isFresh { close() }
    return lines
  }

  /// Words and the spaces between them, apart.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    for character in text {
      if let last = pieces.last?.last, (last == " ") == (character == " ") {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
    }
    return pieces
  }
}
