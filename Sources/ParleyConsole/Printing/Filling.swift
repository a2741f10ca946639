/// Fills the places of a sentence.
enum Filling {
  /// Fills `{0}`, `{1}`, ... in turn.
  static func fill(_ sentence: String, _ values: [String]) -> String {
    fill(sentence) { name in Int(name).flatMap { values.indices.contains($0) ? values[$0] : "" } }
  }

  /// Fills `{name}`. Where a value is empty its place vanishes, and so does a small word that led up to it.
  static func fill(_ sentence: String, with value: (String) -> String?) -> String {
    var result = ""
    var rest = Substring(sentence)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let filled = value(String(rest[rest.index(after: open)..<close])) ?? ""
      if filled.isEmpty { result = withoutLeadingWord(result) } else { result += filled }
      rest = rest[rest.index(after: close)...]
    }
    return tidied(result + rest)
  }

  private static let leading: Set<Substring> = [
    "to", "aan", "with", "met", "by", "door", "at", "bij", "in", "on", "over", "of", "van", "as",
    "als", "against", "tegen", "for", "voor",
  ]

  private static func withoutLeadingWord(_ text: String) -> String {
    guard text.last == " " else { return text }
    let words = text.split(separator: " ")
    guard let last = words.last, leading.contains(last) else { return text }
    return String(text.dropLast(last.count + 1))
  }

  /// No double spaces, none before a stop, and no stop after nothing.
  static func tidied(_ text: String) -> String {
    var result = ""
    for character in text {
      let last = result.last
      if character == " ", last == " " || last == nil { continue }
      if ",.;".contains(character), last == " " { result.removeLast() }
      if ",.;".contains(character), let before = result.last, ",:;".contains(before) {
        result.removeLast()
      }
      result.append(character)
    }
    while result.last == " " { result.removeLast() }
    return result
  }

  /// The first letter of a sentence as a capital.
  static func capitalised(_ text: String) -> String {
    guard let first = text.first, first.isLowercase else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
