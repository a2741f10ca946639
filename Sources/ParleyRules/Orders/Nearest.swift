/// Finds the word somebody probably meant.
public enum Nearest {
  /// Longer words are never compared, so that hostile input cannot buy time.
  private static let longest = 64

  /// The candidate nearest to `word`, or `nil` when none is near enough to be worth saying.
  ///
  /// Distance is Damerau-Levenshtein with adjacent swaps (optimal string alignment), blind to case
  /// and to the choice of hyphen, underscore or space. Near enough is a third of the word's length
  /// and at least 1; an unfinished word of three letters or more is near what it begins. Ties go to
  /// the candidate that comes first in the alphabet, whatever the order they are given in.
  public static func word(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = folded(word)
    guard !wanted.isEmpty, wanted.count <= longest else { return nil }
    var best: (distance: Int, word: String)?
    for candidate in candidates {
      let letters = folded(candidate)
      guard let distance = nearness(wanted, letters) else { continue }
      if let found = best, (found.distance, found.word) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.word
  }

  private static func nearness(_ wanted: [Unicode.Scalar], _ letters: [Unicode.Scalar]) -> Int? {
    guard !letters.isEmpty, letters.count <= longest else { return nil }
    let allowed = max(1, max(wanted.count, letters.count) / 3)
    if abs(wanted.count - letters.count) <= allowed {
      let distance = distance(wanted, letters)
      if distance <= allowed, distance < max(wanted.count, letters.count) { return distance }
    }
    return wanted.count >= 3 && letters.starts(with: wanted) ? letters.count - wanted.count : nil
  }

  private static func folded(_ word: String) -> [Unicode.Scalar] {
    word.lowercased().unicodeScalars.map { $0 == "_" || $0 == " " ? "-" : $0 }
  }

  /// Insertions, deletions, substitutions and adjacent swaps that turn one word into the other.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var above = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var least = min(above[j + 1] + 1, row[j] + 1, above[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, before[j - 1] + 1)
        }
        row.append(least)
      }
      (before, above) = (above, row)
    }
    return above[b.count]
  }
}
