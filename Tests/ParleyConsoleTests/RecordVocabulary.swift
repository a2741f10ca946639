import ParleyRules

/// The tables at the end of the page: what the rules declare, in the order of their ids.
struct RecordVocabulary {
  let vocabulary: Vocabulary

  var text: String {
    table("Questions", ["question", "subject", "unit"], vocabulary.questions.map(question))
      + table(
        "Happenings", ["happening", "arguments"],
        vocabulary.happenings.map { told in
          [
            "`\(told.id)`",
            told.arguments.map { "`\($0.name)` \(unit($0.unit))" }.joined(separator: ", "),
          ]
        })
      + table(
        "Quantities", ["quantity", "of", "per", "unit"],
        vocabulary.quantities.map { one in
          [
            "`\(one.id)`", one.first.map { vocabulary[$0].id } ?? "the game",
            one.second.map { vocabulary[$0].id } ?? "", unit(one.unit),
          ]
        })
  }

  private func question(_ one: QuestionDeclaration) -> [String] {
    let places = (0..<4).compactMap { place -> String? in
      if one.subject.indices.contains(place) { return vocabulary[one.subject[place]].id }
      if let words = one.details[place] { return oneOf(words) }
      guard place == 3, !one.objects.isEmpty else { return nil }
      return "what that is about: " + unique(one.objects.map { vocabulary[$0].id })
    }
    return ["`\(one.id)`", places.joined(separator: "; "), unit(one.unit)]
  }

  private func table(_ title: String, _ head: [String], _ rows: [[String]]) -> String {
    let lines = rows.sorted { $0[0] < $1[0] }.map { "| \($0.joined(separator: " | ")) |" }
    let rule = "|" + String(repeating: "---|", count: head.count)
    return (["## \(title)", "", "| \(head.joined(separator: " | ")) |", rule] + lines)
      .joined(separator: "\n") + "\n\n"
  }

  private func oneOf(_ words: [Word]) -> String {
    let ids = words.map { "`\($0.id)`" }
    return ids.count > 9 ? "\(ids[0]) to \(ids[ids.count - 1])" : ids.joined(separator: " ")
  }

  private func unique(_ ids: [String]) -> String {
    ids.enumerated().filter { ids.firstIndex(of: $0.element) == $0.offset }.map(\.element)
      .joined(separator: ", ")
  }

  private func unit(_ unit: Unit) -> String {
    switch unit {
    case .count: "count"
    case .money: "budget"
    case .turns: "turns"
    case .level: "level"
    case .flag: "0 or 1"
    case .share: "thousandths"
    case .logit, .points: "thousandths of a logit"
    case .group: "the author's word"
    case .row(let kind): vocabulary[kind].id
    case .term: "id of a line"
    case .word(let words): oneOf(words)
    case .words(let words): "list of " + oneOf(words)
    }
  }
}
