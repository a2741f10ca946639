import ParleyRules

/// Units for readers of `parley modules`: what they are called, and how authors write their values.
extension Unit {
  /// A word that is the same in every language.
  var id: String {
    switch self {
    case .count: "count"
    case .money: "money"
    case .turns: "turns"
    case .level: "level"
    case .flag: "flag"
    case .share: "share"
    case .logit: "logit"
    case .points: "points"
    case .group: "group"
    case .row: "row"
    case .term: "term"
    case .word: "word"
    case .words: "words"
    }
  }

  /// The unit in words.
  var title: Text {
    switch self {
    case .count: Text("count", nl: "aantal")
    case .money: Text("budget", nl: "budget")
    case .turns: Text("turns", nl: "beurten")
    case .level: Text("level", nl: "niveau")
    case .flag: Text("true or false", nl: "true of false")
    case .share: Text("share", nl: "aandeel")
    case .logit: Text("logit", nl: "logit")
    case .points: Text("points", nl: "punten")
    case .group: Text("a word of one's own", nl: "een eigen woord")
    case .row: Text("an id", nl: "een id")
    case .term: Text("the name of a line", nl: "de naam van een regel")
    case .word(let words):
      Text(same: words.map(\.id).joined(separator: " | "))
    case .words(let words):
      Text(same: "[\(words.map(\.id).joined(separator: ", "))]")
    }
  }

  /// A value as authors write it.
  func written(_ value: Int32) -> String {
    switch self {
    case .share, .logit: Unit.decimal(Int64(value), per: 1000)
    case .points: Unit.decimal(Int64(value), per: 500)
    case .flag: value == 0 ? "false" : "true"
    case .word(let words): words.indices.contains(Int(value)) ? words[Int(value)].id : String(value)
    case .words(let words):
      "[\(Unit.picked(value, from: words).map(\.id).joined(separator: ", "))]"
    case .count, .money, .turns, .level, .group, .row, .term: String(value)
    }
  }

  /// A fraction of at most three digits after the point.
  private static func decimal(_ value: Int64, per whole: Int64) -> String {
    let thousandths = value.magnitude * 1000 / UInt64(whole)
    var digits = String(thousandths % 1000)
    digits = String(repeating: "0", count: 3 - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    let sign = value < 0 ? "-" : ""
    return "\(sign)\(thousandths / 1000)" + (digits.isEmpty ? "" : ".\(digits)")
  }
}

extension QuantityDeclaration {
  /// The range as authors write it.
  var writtenRange: String {
    "\(unit.written(range.lowerBound)) .. \(unit.written(range.upperBound))"
  }
}
