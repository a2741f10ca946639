extension Lens {
  /// The texts in the order in which everybody came to know of them: which of them a floor votes on follows from
  /// it, so it must be the same for all who look. The truth's own rows follow keys, which nobody sees.
  public var texts: [Row] {
    let rows = rows(.proposal)
    return viewer == .truth ? world.learnedRows(.proposal, by: nil) : rows
  }

  /// The clauses of a text that still stand.
  public func clauses(of proposal: Row) -> [Row] {
    let clauses = rows(.clause, of: proposal, by: .clauseProposal)
    // Few are ever dropped, and this is asked most of all: mostly no second list is made.
    guard clauses.contains(where: { self[.dropped, $0] != 0 }) else { return clauses }
    return clauses.filter { self[.dropped, $0] == 0 }
  }

  /// The standing clause of a text that says a measure.
  public func clause(of proposal: Row, saying measure: Row) -> Row? {
    clauses(of: proposal).first { self[.clauseMeasure, $0] == measure.number }
  }

  /// What a measure does.
  public func function(of measure: Row) -> MeasureFunction {
    word(.function, measure) ?? .transparency
  }

  /// Whether a measure makes sense in a forum: its author may have said for which it is made.
  public func suits(_ measure: Row, in forum: Row) -> Bool {
    self[.measureForums, measure, toward: forum] > 0
      || !rows(.forum).contains { self[.measureForums, measure, toward: $0] > 0 }
  }

  /// The words that define terms in a text, one for each term.
  public func definitions(in proposal: Row) -> [Row] {
    rows(.text).filter { self[.definesIn, $0] == proposal.number }
  }

  /// Instalments that a text asks of each party: those of its clauses, softened ones half, rounded up.
  public func instalments(of proposal: Row) -> Int32 {
    clauses(of: proposal).reduce(0) { sum, clause in
      let whole = function(of: row(.clauseMeasure, clause)).instalments
      return sum + (self[.softened, clause] > 0 ? (whole + 1) / 2 : whole)
    }
  }

  /// The dossier that an actor keeps on an incident.
  public func dossier(of actor: Row, on incident: Row) -> Row? {
    rows(.dossier, of: incident, by: .dossierIncident).first {
      self[.dossierHolder, $0] == actor.number
    }
  }

  /// The shares of the suspects in a dossier, in 2⁻³², largest first: a soft-max over the weights.
  public func shares(in dossier: Row) -> [(suspect: Row, share: UInt32)] {
    let beliefs = suspects(in: dossier)
    guard let top = beliefs.lazy.map(\.logit).max() else { return [] }
    let weights = beliefs.map { Curve.standard.exponential($0.logit - top) }
    let sum = weights.reduce(UInt128(0)) { $0 + UInt128($1) }
    guard sum > 0 else { return [] }
    // Of two that are held equally likely comes first who is walked first.
    return zip(beliefs, weights)
      .map { (suspect: $0.suspect, share: UInt32(clamping: (UInt128($1) << 32) / sum)) }
      .enumerated()
      .sorted { ($1.element.share, $0.offset) < ($0.element.share, $1.offset) }
      .map(\.element)
  }

  /// How sure a dossier is of one suspect, in 2⁻³².
  public func share(of suspect: Row, in dossier: Row) -> UInt32 {
    shares(in: dossier).first { $0.suspect == suspect }?.share ?? 0
  }

  /// Whoever is named for an incident before everybody, else the one whom the viewer's own dossier
  /// makes likelier than any other; none where nobody stands out.
  public func primeSuspect(of incident: Row) -> Row {
    let named = row(.named, incident)
    if named.exists { return named }
    return dossier(of: actor, on: incident).flatMap { likeliest(in: $0)?.suspect } ?? .none
  }

  /// The suspect that a dossier makes likelier than any other, none where nobody stands out, with the largest share in
  /// 2⁻³²; `nil` where it has no suspects.
  public func likeliest(in dossier: Row) -> (suspect: Row, share: UInt32)? {
    let shares = shares(in: dossier)
    guard let first = shares.first else { return nil }
    return (shares.count < 2 || first.share > shares[1].share ? first.suspect : .none, first.share)
  }

  /// The traces of an incident that the viewer knows, in the order it learned of them.
  public func traces(of incident: Row) -> [Row] {
    rows(.trace, of: incident, by: .traceIncident)
  }

  /// What a trace weighs in the viewer's own dossier: as it was found, and what a closer look has made of it since.
  public func weight(of trace: Row) -> Int32 {
    self[.traceWeight, trace] + self[.traceCorrection, trace, toward: actor]
  }

  /// Whether an actor has a chair in a forum.
  public func isMember(_ actor: Row, of forum: Row) -> Bool {
    forum.exists && self[.chairs, forum, toward: actor] > 0
  }

  /// The members of a forum.
  public func members(of forum: Row) -> [Row] { actors(.chairs, of: forum) { $0 > 0 } }

  /// All voices in a forum: its chairs.
  public func voices(in forum: Row) -> Int32 {
    actors.reduce(0) { $0 + self[.chairs, forum, toward: $1] }
  }

  /// Whether two actors are of one camp.
  public func areOfOneCamp(_ a: Row, _ b: Row) -> Bool {
    a == b || (self[.camp, a] != 0 && self[.camp, a] == self[.camp, b])
  }

  /// Those who sponsor a text, its lead included.
  public func sponsors(of proposal: Row) -> [Row] {
    actors(.stance, of: proposal) { $0 != Stance.none.rawValue }
  }

  /// Whether a text is still before its forum.
  public func isOpen(_ proposal: Row) -> Bool {
    let status: ProposalStatus? = word(.proposalStatus, proposal)
    return status?.isOpen ?? false
  }

  /// The parties that an agreement binds now.
  public func parties(to agreement: Row) -> [Row] {
    actors(.standing, of: agreement) { $0 == Standing.signed.rawValue }
  }

  /// Whether an actor is bound by an agreement now.
  public func isParty(_ actor: Row, to agreement: Row) -> Bool {
    self[.standing, agreement, toward: actor] == Standing.signed.rawValue
  }

  /// Whether an actor signed an agreement and has not left it, whether it stands still or not.
  public func hasSigned(_ actor: Row, _ agreement: Row) -> Bool {
    Standing.isSignature(self[.standing, agreement, toward: actor])
  }

  /// Those whom an agreement binds, or would again once they take it up.
  public func signatories(of agreement: Row) -> [Row] {
    actors(.standing, of: agreement, where: Standing.isSignature)
  }

  /// The foothold that the viewer holds in an asset.
  public func foothold(of actor: Row, in asset: Row) -> Row? {
    rows(.foothold, of: asset, by: .footholdAsset).first {
      self[.footholdHolder, $0] == actor.number && self[.footholdActive, $0] > 0
    }
  }

  /// Whether an actor has named somebody for an incident in public, alone or jointly, as far as the
  /// viewer knows. Of a joint charge it is the verdict that shows that it came about.
  public func hasNamed(_ actor: Row, on incident: Row) -> Bool {
    rows(.accusation).contains { charge in
      guard row(.accusedOf, charge) == incident,
        row(.accuser, charge) == actor || row(.partner, charge) == actor
      else { return false }
      let way: Way? = word(.way, charge)
      return way == .public || (way == .joint && self[.verdict, charge] != Verdict.open.rawValue)
    }
  }

  /// Whether everybody can read that an actor did something, and it has not answered: the news
  /// charges whom it names.
  public func isNamedInNews(_ actor: Row, for incident: Row) -> Bool {
    actor.exists && row(.named, incident) == actor && self[.publicNumber, incident] > 0
      && self[.namedAnswer, incident] == Answer.silence.rawValue
  }

  /// The incidents that an actor has to answer for: charged with, or named for in the news.
  public func unanswered(by actor: Row) -> [Row] {
    rows(.incident).filter {
      openCharge(against: actor, about: $0) != nil || isNamedInNews(actor, for: $0)
    }
  }

  /// Whether an answer of an actor would be heard by everybody: it answers the news, or a public charge.
  public func isAnsweredInPublic(by actor: Row, on incident: Row) -> Bool {
    isNamedInNews(actor, for: incident)
      || rows(.accusation, of: incident, by: .accusedOf).contains {
        row(.accused, $0) == actor && self[.way, $0] >= Way.public.rawValue
      }
  }

  /// The charge against an actor about an incident that is still without an answer.
  public func openCharge(against actor: Row, about incident: Row) -> Row? {
    rows(.accusation, of: incident, by: .accusedOf).first {
      self[.accused, $0] == actor.number
        && self[.answer, $0] == Answer.silence.rawValue
        && self[.verdict, $0] == Verdict.open.rawValue
    }
  }
}

extension Standing {
  fileprivate static func isSignature(_ code: Int32) -> Bool {
    code == Standing.signed.rawValue || code == Standing.suspended.rawValue
  }
}
