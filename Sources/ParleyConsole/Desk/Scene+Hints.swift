import ParleyRules

extension Scene {
  /// A few words beside a thing in a list: what it is, as far as the viewer knows.
  func hint(_ kind: Kind, _ row: Row) -> String {
    switch kind {
    case .incident: return incidentHint(row)
    case .trace: return traceHint(row)
    case .proposal: return proposalHint(row)
    case .agreement: return proposalHint(lens.row(.agreementProposal, row))
    case .accusation: return accusationHint(row)
    case .measure: return say(names.title(.measure, row))
    case .asset:
      return "\(say(names.title(.asset, row))) (\(title(.actor, lens.row(.assetOwner, row))))"
    default: return title(kind, row)
    }
  }

  private func incidentHint(_ row: Row) -> String {
    let kind: OperationKind? = lens.word(.incidentKind, row)
    let word = kind.map { say($0.word.text) } ?? ""
    let target = title(.asset, lens.row(.incidentTarget, row))
    return Filling.fill(
      say(Text("{0} at {1}, severity {2}, {3}", nl: "{0} bij {1}, ernst {2}, {3}")),
      [word, target, String(lens[.severity, row]), turnLabel(lens[.incidentTurn, row])])
  }

  private func traceHint(_ row: Row) -> String {
    let sort: TraceSort? = lens.word(.traceSort, row)
    // Books that were opened, and a public clearing, speak for the one they are about.
    let isClearing = lens[.traceWeight, row] < 0
    let clearing = Text(
      "plain evidence clears {suspect}", nl: "onomstotelijk bewijs pleit {suspect} vrij")
    let clause = isClearing ? clearing : sort?.clause ?? "{suspect}"
    let forgery = sort.map { " (\(say($0.forgery.word.text)))" } ?? ""
    return Filling.fill("{incident}: \(say(clause))\(forgery)\(findings(.trace, row))") { name in
      name == "incident"
        ? title(.incident, lens.row(.traceIncident, row))
        : called(.actor, lens.row(.pointsAt, row))
    }
  }

  /// What the viewer has had found out about a thing: words that a rule keeps for one actor alone.
  private func findings(_ kind: Kind, _ row: Row) -> String {
    guard lens.actorRow.exists else { return "" }
    return vocabulary.quantities.enumerated().compactMap { number, one -> String? in
      guard one.first == kind, one.second == .actor, one.sight == .ownSecond,
        case .word(let words) = one.unit
      else { return nil }
      let value = lens[Quantity(number: UInt16(number)), row, toward: lens.actorRow]
      guard value != one.neutral, words.indices.contains(Int(value)) else { return nil }
      return ", \(say(one.title)): \(say(words[Int(value)].text))"
    }.joined()
  }

  private func proposalHint(_ row: Row) -> String {
    let measures = lens.clauses(of: row).map { lens.row(.clauseMeasure, $0) }
    let clauses = inAuthorsOrder(.measure, measures).map { handle(.measure, $0) }
    let forum = title(.forum, lens.row(.proposalForum, row))
    let name = name(ofProposal: row)
    let start = name.isEmpty ? "" : "\"\(name)\" "
    return "\(start)\(clauses.joined(separator: " ")), \(forum)"
  }

  private func accusationHint(_ row: Row) -> String {
    let sentence = Text("{0} against {1} for {2}", nl: "{0} tegen {1} om {2}")
    return Filling.fill(
      say(sentence),
      [
        called(.actor, lens.row(.accuser, row)), called(.actor, lens.row(.accused, row)),
        title(.incident, lens.row(.accusedOf, row)),
      ])
  }
}
