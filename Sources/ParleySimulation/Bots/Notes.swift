import ParleyRules

/// What a delegation has read of a text, kept for as long as it sits at its desk: nothing changes meanwhile.
struct TextReading {
  let text: Row
  let forum: Row
  let isOpen: Bool
  let isMember: Bool
  /// It may speak on it now: it has a voice in the forum, and the forum sits.
  let isHeard: Bool
  let status: ProposalStatus
  let stance: Stance
  /// The standing clauses and what they say, in step.
  let clauses: [Row]
  let measures: [Row]
  /// How the text stands to the seat's objectives.
  let wish: Int32
}

/// What an actor makes of an incident that it did not bring about itself.
struct Opinion {
  let incident: Row
  let dossier: Row
  let suspect: Row
  let sure: Estimate
  let isVictim: Bool
  let age: Int32
  let severity: Int32
}

/// A delegation's notes: every text and dossier is read once, and home and blocs are asked once.
final class Notes {
  /// One entry once they are read; lent, never copied, as they are asked for at every turn.
  @exclusivity(unchecked) fileprivate var goals: [Goals] = []
  fileprivate var opinions: [Opinion]?
  fileprivate var readings: [TextReading]?
  fileprivate var homes: [Row: Int32] = [:]
  fileprivate var blocs: [Row: [(bloc: Row, leaning: Estimate)]] = [:]
}

extension Delegation {
  /// What its objectives still ask of it.
  var goals: Goals {
    _read {
      if notes.goals.isEmpty { notes.goals = [brief.goals.left(in: view)] }
      yield notes.goals[0]
    }
  }

  /// All texts that the seat knows of.
  var texts: [TextReading] {
    if let readings = notes.readings { return readings }
    let readings = view.rows(.proposal).map { text in
      let own = view.clauses(of: text)
      let forum = view.row(.proposalForum, text)
      let measures = own.map { view.row(.clauseMeasure, $0) }
      let status: ProposalStatus = view.word(.proposalStatus, text) ?? .failed
      return TextReading(
        text: text, forum: forum, isOpen: status.isOpen,
        isMember: view.isMember(actor, of: forum),
        isHeard: view.speaks(actor, in: forum) && view.sits(forum), status: status,
        stance: view.word(.stance, text, toward: actor) ?? .none, clauses: own,
        measures: measures, wish: goals.wish(for: text, measures, view))
    }
    notes.readings = readings
    return readings
  }

  /// Its opinions on the incidents that it knows of.
  var opinions: [Opinion] {
    if let opinions = notes.opinions { return opinions }
    let dossiers = view.rows(.dossier).filter { view[.dossierHolder, $0] == actor.number }
    let opinions = dossiers.compactMap { dossier -> Opinion? in
      let incident = view.row(.dossierIncident, dossier)
      let age = turn - view[.incidentTurn, incident]
      guard age <= 6, let first = view.shares(in: dossier).first, first.suspect != actor else {
        return nil
      }
      return Opinion(
        incident: incident, dossier: dossier, suspect: first.suspect, sure: Estimate(first.share),
        isVictim: view[.victim, incident] == actor.number, age: age,
        severity: view[.severity, incident])
    }
    notes.opinions = opinions
    return opinions
  }

  /// What was read of one text.
  func reading(_ text: Row) -> TextReading? { texts.first { $0.text == text } }

  /// Texts before a forum in which the seat may speak now.
  var openTexts: [TextReading] { texts.filter { $0.isOpen && $0.isHeard } }

  /// The texts on which it may vote now.
  var votable: [TextReading] { openTexts.filter { $0.isMember && $0.status == .docket } }

  /// The mandate of a text at home.
  func home(_ text: Row) -> Int32 {
    if let known = notes.homes[text] { return known }
    let total = counsel.odds(.mandate, Subject(actor, text)).total
    notes.homes[text] = total
    return total
  }

  /// How those whom nobody plays lean on a text before their forum.
  func blocs(on text: TextReading) -> [(bloc: Row, leaning: Estimate)] {
    if let known = notes.blocs[text.text] { return known }
    let blocs = view.members(of: text.forum).compactMap {
      member -> (bloc: Row, leaning: Estimate)? in
      guard view[.seated, member] == 0 else { return nil }
      return counsel.leaning(of: member, on: text.text).map { (member, $0) }
    }
    notes.blocs[text.text] = blocs
    return blocs
  }
}
