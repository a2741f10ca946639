import ParleyRules
import Yams

/// A syntax error as the YAML parser put it: what, where it noticed, and where the trouble began.
struct SyntaxProblem {
  let words: String
  let line: Int
  let column: Int
  let start: (line: Int, column: Int)?
}

/// What became of handing text to the YAML parser.
enum Composed {
  /// A tree; none when there was nothing but comments. The parser comes along because it alone holds
  /// on to the anchors that the nodes point to.
  case tree(Node?, Parser)
  case failed(SyntaxProblem)
}

extension Source {
  /// Hands lines to the parser, from one up to another; keys that stand twice in a mapping are renamed
  /// in passing, so that the rest can be checked too. Places in the answer count from `first`.
  mutating func compose(from first: Int, upTo last: Int) -> Composed {
    let rounds = max(4, min(64, (8 << 20) / max(scalars.count, 1)))
    for _ in 0..<rounds {
      do {
        let text = text(from: first, upTo: last)
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        return .tree(try parser.singleRoot(), parser)
      } catch let YamlError.duplicatedKeysInMapping(names, context) {
        let mark = context.mark
        if rename(line: mark.line + first - 1, column: mark.column) { continue }
        return .failed(SyntaxProblem(duplicate: names.first ?? "", mark))
      } catch let error as YamlError {
        return .failed(SyntaxProblem(error))
      } catch {
        return .failed(SyntaxProblem(words: "", line: 1, column: 1, start: nil))
      }
    }
    return .failed(SyntaxProblem(words: SyntaxProblem.duplicates, line: 1, column: 1, start: nil))
  }
}

extension SyntaxProblem {
  static let duplicates = "too many duplicate keys"

  fileprivate init(duplicate name: String, _ mark: Mark) {
    self.init(words: "duplicate key", line: mark.line, column: mark.column, start: nil)
  }

  fileprivate init(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      self.init(
        words: problem, line: mark.line, column: mark.column,
        start: context.map { ($0.mark.line, $0.mark.column) })
    default:
      self.init(words: "", line: 1, column: 1, start: nil)
    }
  }
}
