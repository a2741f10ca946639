import ParleyRules

/// What a delegation has read of a text, kept for as long as it sits at its desk: nothing changes meanwhile.
struct TextReading {
  let text: Row
  let forum: Row
  let isOpen: Bool
  let isMember: Bool
  let status: ProposalStatus
  let stance: Stance
  /// The standing clauses and what they say, in step.
  let clauses: [Row]
  let measures: [Row]
  /// How the text stands to the seat's objectives.
  let wish: Int32
}

/// A delegation's notes on texts: every text is read once, and home asked once.
final class TextNotes {
  fileprivate var readings: [TextReading]?
  fileprivate var homes: [Row: Int32] = [:]
}

extension Delegation {
  /// All texts that the seat knows of.
  var texts: [TextReading] {
    if let readings = notes.readings { return readings }
    let clauses = view.rows(.clause).filter { view[.dropped, $0] == 0 }
      .map { (clause: $0, text: view.row(.clauseProposal, $0)) }
    let readings = view.rows(.proposal).map { text in
      let own = clauses.filter { $0.text == text }.map(\.clause)
      let forum = view.row(.proposalForum, text)
      let measures = own.map { view.row(.clauseMeasure, $0) }
      let status: ProposalStatus = view.word(.proposalStatus, text) ?? .failed
      return TextReading(
        text: text, forum: forum, isOpen: status.isOpen,
        isMember: view.isMember(actor, of: forum), status: status,
        stance: view.word(.stance, text, toward: actor) ?? .none, clauses: own,
        measures: measures, wish: brief.goals.wish(for: text, measures, view))
    }
    notes.readings = readings
    return readings
  }

  /// What was read of one text.
  func reading(_ text: Row) -> TextReading? { texts.first { $0.text == text } }

  /// Texts before a forum in which the seat has a chair.
  var openTexts: [TextReading] { texts.filter { $0.isOpen && $0.isMember } }

  /// The texts on which it may vote now.
  var votable: [TextReading] { openTexts.filter { $0.status == .docket } }

  /// The mandate of a text at home.
  func home(_ text: Row) -> Int32 {
    if let known = notes.homes[text] { return known }
    let total = counsel.odds(.mandate, Subject(actor, text)).total
    notes.homes[text] = total
    return total
  }
}
