import ParleyEngine
import ParleyRules

/// A condition in words: a sentence a part, and where several are joined a sentence that says how, with the parts
/// below it.
struct Conditions {
  let phrasing: Phrasing
  init(_ phrasing: Phrasing) { self.phrasing = phrasing }

  /// What must be true, or with `isHeld` false what must not.
  func lines(_ condition: Condition, isHeld: Bool = true) -> [Text] {
    switch condition {
    case .not(let part): lines(part, isHeld: !isHeld)
    case .all(let parts), .any(let parts):
      parts.count == 1
        ? lines(parts[0], isHeld: isHeld)
        : [joint(condition, isHeld)] + parts.flatMap { itemised(lines($0)) }
    default: [sentence(condition, isHeld)]
    }
  }

  private func itemised(_ lines: [Text]) -> [Text] {
    lines.enumerated().map { place, line in
      let margin = place == 0 ? "- " : "  "
      return Text(margin + line.english, nl: margin + line.dutch)
    }
  }

  private func joint(_ condition: Condition, _ isHeld: Bool) -> Text {
    guard case .all = condition else {
      return isHeld
        ? Text("At least one of these is true:", nl: "Minstens één hiervan is waar:")
        : Text("None of these is true:", nl: "Niets hiervan is waar:")
    }
    return isHeld
      ? Text("All of these are true:", nl: "Dit is allemaal waar:")
      : Text("Not all of these are true:", nl: "Dit is niet allemaal waar:")
  }

  private func sentence(_ condition: Condition, _ isHeld: Bool) -> Text {
    switch condition {
    case .turn(let turn):
      phrasing.text(
        isHeld
          ? Text("It is turn {turn} or later.", nl: "Het is beurt {turn} of later.")
          : Text("Turn {turn} has not come yet.", nl: "Beurt {turn} is er nog niet."),
        ["turn": .number(turn, .turns)])
    case .ordered(let seat, let verb, let times): ordered(seat, verb, times, isHeld)
    case .adopted(let measure, let forum, let lead, let tier, let strength, let isKept):
      phrasing.text(
        Conditions.adopted(isHeld),
        Conditions.text(measure, forum, lead, tier, strength, isKept ? isHeld : nil))
    case .inForce(let measure, let forum, let lead, let tier, let strength, let isKept):
      phrasing.text(
        Conditions.inForce(isHeld),
        Conditions.text(measure, forum, lead, tier, strength, isKept ? isHeld : nil))
    case .carriedOut(let seat, let measure):
      phrasing.text(
        Conditions.carriedOut(isHeld),
        ["seat": .thing(.actor, seat), "measure": .thing(.measure, measure)])
    case .accused, .believed, .wrong: charge(condition, isHeld)
    case .incident(let at, let kind, let by, let severity):
      phrasing.text(
        Conditions.incident(isHeld, isAnySeverity: severity == 0),
        [
          "at": .thing(.actor, at), "by": .thing(.actor, by),
          "kind": .text(kind?.word.text ?? ""), "severity": .number(severity, .level),
        ])
    case .level(let quantity, let of, let toward, let low, let high):
      level(quantity, of, toward, low, high, isHeld)
    case .happened(let scripted, let times):
      phrasing.text(
        Conditions.happened(isHeld, isOnce: times == 1),
        [
          "sentence": .text(ScriptedSentence(scripted, phrasing).lookedFor),
          "times": .number(times, .count),
        ])
    case .named(let inject):
      phrasing.text(Conditions.named(isHeld), ["inject": .thing(.inject, inject)])
    case .fired(let inject):
      phrasing.text(Conditions.fired(isHeld), ["inject": .thing(.inject, inject)])
    case .learned(let lesson):
      phrasing.text(Conditions.learned(isHeld), ["lesson": .thing(.lesson, lesson)])
    case .all, .any, .not: ""
    }
  }

  private static func text(
    _ measure: String?, _ forum: String?, _ lead: String?, _ tier: Tier?, _ strength: Strength?,
    _ isHeldAndKept: Bool?
  ) -> [String: Phrasing.Part] {
    [
      "measure": .thing(.measure, measure), "forum": .thing(.forum, forum),
      "lead": .thing(.actor, lead), "tier": .text(tier?.word.text ?? ""),
      "strength": .text(strength.map(Conditions.attribute) ?? ""),
      "kept": .text(isHeldAndKept.map(Conditions.kept) ?? ""),
    ]
  }

  private func ordered(_ seat: String?, _ verb: String?, _ times: Int32, _ isHeld: Bool) -> Text {
    let sentence =
      seat == nil
      ? Conditions.orderedByAll(isHeld, isOnce: times == 1)
      : Conditions.ordered(isHeld, isOnce: times == 1)
    return phrasing.text(
      sentence,
      [
        "seat": .thing(.actor, seat), "verb": .text(Text(same: verb.map { "`\($0)`" } ?? "")),
        "times": .number(times, .count),
      ])
  }

  private func charge(_ condition: Condition, _ isHeld: Bool) -> Text {
    switch condition {
    case .accused(let by, let whom, let way):
      phrasing.text(
        Conditions.accused(isHeld),
        [
          "by": .thing(.actor, by), "whom": .thing(.actor, whom),
          "way": .text(way?.word.text ?? ""),
        ])
    case .believed(let by, let whom):
      phrasing.text(
        Conditions.believed(isHeld), ["by": .thing(.actor, by), "whom": .thing(.actor, whom)])
    case .wrong(let by): phrasing.text(Conditions.wrong(isHeld), ["by": .thing(.actor, by)])
    default: ""
    }
  }

  private func level(
    _ id: String, _ of: String, _ toward: String?, _ low: Int32?, _ high: Int32?, _ isHeld: Bool
  ) -> Text {
    let quantity = phrasing.vocabulary.quantity(named: id).map { phrasing.vocabulary[$0] }
    let unit = quantity?.unit ?? .count
    let sentence: Text =
      switch (low, high) {
      case (_?, _?): Conditions.between(isHeld)
      case (_?, nil): Conditions.atLeast(isHeld)
      default: Conditions.atMost(isHeld)
      }
    return phrasing.text(
      sentence,
      [
        "quantity": .text(quantity?.title ?? Text(same: id)), "of": .thing(.actor, of),
        "toward": .thing(.actor, toward), "low": .number(low, unit), "high": .number(high, unit),
      ])
  }
}
