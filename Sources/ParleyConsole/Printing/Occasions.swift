import ParleyEngine
import ParleyRules

/// Which of several it is, where one thing is asked more than once in a turn: two traces of one investigation are
/// asked about in the same words, and whoever overrules one must know which.
struct Occasions {
  private struct Asked: Hashable {
    let turn: Int32
    let question: QuestionNumber
    let subject: Subject
  }

  /// The place of each among those asked alike, and how many there are; only where there are several.
  private var places: [Key: (place: Int, count: Int)] = [:]

  init(_ decisions: [Decision]) {
    let alike = Dictionary(grouping: decisions) {
      Asked(turn: $0.turn, question: $0.question, subject: $0.subject)
    }
    for group in alike.values where group.count > 1 {
      // The order of keys would mean nothing; that of being decided is that of the record.
      for (place, one) in group.enumerated() { places[one.key] = (place + 1, group.count) }
    }
  }

  /// `1/3`, to be put behind what it is about; empty where there is but one.
  func words(for key: Key?) -> String {
    guard let key, let (place, count) = places[key] else { return "" }
    return " (\(place)/\(count))"
  }
}
