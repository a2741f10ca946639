/// Fills the places of a sentence.
enum Filling {
  /// Fills `{0}`, `{1}`, ... in turn.
  static func fill(_ sentence: String, _ values: [String]) -> String {
    fill(sentence) { name in Int(name).flatMap { values.indices.contains($0) ? values[$0] : nil } }
  }

  /// Fills `{name}`. Where a value is empty its place vanishes, and so does a small word that led
  /// up to it.
  ///
  /// Only the sentence itself is tidied, never a value: what people wrote stays as they wrote it.
  /// - Parameter areSeveral: whether the thing in a place takes the plural, for `{name|is|are}`;
  ///   where it says nothing, every number but 1 does.
  static func fill(
    _ sentence: String, areSeveral: (String) -> Bool? = { _ in nil },
    with value: (String) -> String?
  ) -> String {
    let agreed = agreed(sentence) { name in
      areSeveral(name) ?? value(name).flatMap { Int($0) }.map { $0 != 1 } ?? false
    }
    let kept = pieces(of: agreed).reduce(into: "") { kept, piece in
      switch piece {
      case .words(let words): kept += words
      case .place(let name):
        if value(name)?.isEmpty ?? true {
          kept = withoutLeadingWord(kept)
        } else {
          kept += "{\(name)}"
        }
      }
    }
    return pieces(of: tidied(kept)).reduce(into: "") { result, piece in
      switch piece {
      case .words(let words): result += words
      case .place(let name): result += value(name) ?? ""
      }
    }
  }

  /// The sentence with each `{name|is|are}` chosen.
  private static func agreed(_ sentence: String, _ areSeveral: (String) -> Bool) -> String {
    guard sentence.contains("|") else { return sentence }
    return pieces(of: sentence).reduce(into: "") { result, piece in
      switch piece {
      case .words(let words): result += words
      case .place(let place):
        let parts = place.split(separator: "|", omittingEmptySubsequences: false)
        result += parts.count == 3 ? parts[areSeveral(String(parts[0])) ? 2 : 1] : "{\(place)}"
      }
    }
  }

  private enum Piece {
    case words(Substring)
    case place(String)
  }

  private static func pieces(of sentence: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(sentence)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      pieces.append(.words(rest[..<open]))
      pieces.append(.place(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    return pieces + [.words(rest)]
  }

  private static let leading: Set<Substring> = [
    "to", "aan", "with", "met", "by", "door", "at", "bij", "in", "on", "over", "of", "van", "as",
    "als", "against", "tegen", "for", "voor", "about", "toward", "tegenover",
  ]

  private static func withoutLeadingWord(_ text: String) -> String {
    guard text.last == " ", let last = text.split(separator: " ").last, leading.contains(last)
    else { return text }
    return String(text.dropLast(last.count + 1))
  }

  /// No double spaces, none before a stop, and no stop right after another.
  static func tidied(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == " ", result.last == " " || result.isEmpty { continue }
      if ",.;:".contains(character), result.last == " " { result.removeLast() }
      if ",.;".contains(character), let before = result.last, ",:;".contains(before) {
        result.removeLast()
      }
      result.append(character)
    }
    while result.last == " " { result.removeLast() }
    return result
  }

  /// The first letter of a sentence as a capital; a handle such as `p1` stays as it is typed.
  static func capitalised(_ text: String) -> String {
    guard let first = text.first, first.isLowercase, !(text.dropFirst().first?.isNumber ?? false)
    else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
