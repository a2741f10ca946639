import ParleyConsole
import ParleyTerminal

/// Shows marked text as the terminal can.
struct Paint {
  private let style: Style
  init(_ style: Style) { self.style = style }

  func callAsFunction(_ line: Line) -> String {
    line.spans.map { paint($0) }.joined()
  }

  private func paint(_ span: Span) -> String {
    switch span.mark {
    case .plain: span.text
    case .heading: style(span.text, .bold)
    case .secret: style(span.text, .magenta)
    case .emphasis: style(span.text, .bold)
    case .quiet: style(span.text, .dim)
    case .code: style(span.text, .cyan)
    case .warning: style(span.text, .yellow)
    }
  }
}
