import ParleyRules

/// How far a text came.
enum Milestone: String, CaseIterable {
  case adopted
  case inForce = "in-force"
  case kept

  var title: Text {
    switch self {
    case .adopted: Text("adopted", nl: "aangenomen")
    case .inForce: Text("in force at the end", nl: "aan het eind van kracht")
    case .kept: Text("kept", nl: "nagekomen")
    }
  }

  /// At the head of a column.
  var short: Text { self == .inForce ? Text("in force", nl: "van kracht") : title }

  func count(of fate: TextTally.Fate) -> Int {
    switch self {
    case .adopted: fate.adopted
    case .inForce: fate.inForce
    case .kept: fate.kept
    }
  }
}

/// Texts of one strength in forums of one scope, over all games.
struct TextClass {
  let strength: Strength
  let scope: Scope
  /// Those of a campaign whose forums are of these scopes, thin ones first.
  static func all(_ scopes: [Scope]) -> [TextClass] {
    Strength.allCases.flatMap { strength in
      scopes.map { TextClass(strength: strength, scope: $0) }
    }
  }

  var id: String { "\(strength.word.id)-\(scope.word.id)" }
  var title: Text {
    let (one, other) = (strength.word.text, scope.word.text)
    return Text("\(one.english), \(other.english)", nl: "\(one.dutch), \(other.dutch)")
  }
}

extension Report {
  /// Texts by strength, scope and how far they came: for each the share of games with at least one, then texts a game.
  public var strengths: [Line] {
    TextClass.all(scopes).flatMap { texts in
      Milestone.allCases.flatMap { milestone -> [Line] in
        let id = "\(texts.id)-\(milestone.rawValue)"
        let (kind, stage) = (texts.title, milestone.title)
        func count(_ game: GameResult) -> Int {
          milestone.count(of: game.texts[texts.strength, texts.scope])
        }
        return [
          share(
            "\(id)-games",
            Text(
              "games with a text \(kind.english): \(stage.english)",
              nl: "spellen met een tekst \(kind.dutch): \(stage.dutch)")
          ) { count($0) > 0 },
          mean(
            id,
            Text(
              "texts a game, \(kind.english): \(stage.english)",
              nl: "teksten per spel, \(kind.dutch): \(stage.dutch)")
          ) { Double(count($0)) },
        ]
      }
    }
  }

  /// The table for people: a row for each strength and scope, three pairs of columns; the intervals are in the JSON.
  func strengthsTable(_ language: Language) -> [String] {
    let head = Text("TEXTS BY STRENGTH", nl: "TEKSTEN NAAR KRACHT")[language]
    let games = Text("in games", nl: "spellen")[language]
    let each = Text("a game", nl: "per spel")[language]
    let header =
      Digits.left(head, Report.classes)
      + Milestone.allCases.map { Digits.right($0.short[language], Report.pair) }.joined()
    let units =
      Digits.left("", Report.classes)
      + Milestone.allCases.map { _ in Digits.right("\(games), \(each)", Report.pair) }.joined()
    return [header, units] + TextClass.all(scopes).flatMap { rows(of: $0, language) }
  }

  private static let classes = 26
  private static let pair = 18

  private func rows(of texts: TextClass, _ language: Language) -> [String] {
    let cells = Milestone.allCases.map { milestone -> String in
      let counts = outcomes.map { milestone.count(of: $0.texts[texts.strength, texts.scope]) }
      let share = Double(counts.count { $0 > 0 }) / Double(max(1, counts.count))
      let mean = Double(counts.reduce(0, +)) / Double(max(1, counts.count))
      return Digits.right(Digits.text(share * 100, 0) + " %", 9)
        + Digits.right(Digits.text(mean, 2), 9)
    }
    let title = "  " + texts.title[language]
    guard title.count < Report.classes else {
      return [title, Digits.left("", Report.classes) + cells.joined()]
    }
    return [Digits.left(title, Report.classes) + cells.joined()]
  }
}
