extension Lens {
  /// The texts in the order in which everybody came to know of them: which of them a floor votes on follows from
  /// it, so it must be the same for all who look. The truth's own rows follow keys, which nobody sees.
  public var texts: [Ref<Proposal>] {
    let rows = rows(.proposal)
    return (viewer == .truth ? world.learnedRows(.proposal, by: nil) : rows).map { Ref($0) }
  }

  /// The clauses of a text that still stand.
  public func clauses(of text: Ref<Proposal>?) -> [Ref<Clause>] {
    let clauses = all(Clause.self, whose: .clauseProposal, is: text)
    // Few are ever dropped, and this is asked most of all: mostly no second list is made.
    guard clauses.contains(where: { self[.dropped, $0] }) else { return clauses }
    return clauses.filter { !self[.dropped, $0] }
  }

  /// The standing clause of a text that says a measure.
  public func clause(of text: Ref<Proposal>, saying measure: Ref<Measure>?) -> Ref<Clause>? {
    clauses(of: text).first { self[.clauseMeasure, $0] == measure }
  }

  /// Whether a measure makes sense in a forum: its author may have said for which it is made.
  public func suits(_ measure: Ref<Measure>, in forum: Ref<Forum>?) -> Bool {
    self[.measureForums, measure, toward: forum]
      || !all(Forum.self).contains { self[.measureForums, measure, toward: $0] }
  }

  /// The words that define terms in a text, one for each term.
  public func definitions(in text: Ref<Proposal>) -> [Ref<Passage>] {
    all(Passage.self).filter { self[.definesIn, $0] == text }
  }

  /// Instalments that a text asks of each party: those of its clauses, softened ones half, rounded up.
  public func instalments(of text: Ref<Proposal>?) -> Int32 {
    clauses(of: text).reduce(0) { sum, clause in
      let whole = self[.function, self[.clauseMeasure, clause]].instalments
      return sum + (self[.softened, clause] ? (whole + 1) / 2 : whole)
    }
  }

  /// What was done, as far as the viewer can know: what it truly was for the truth and for nature, what it looks like for
  /// everybody else.
  public func kind(of incident: Ref<Incident>?) -> OperationKind {
    self[.intent, incident] ?? self[.incidentKind, incident]
  }

  /// The dossier that an actor keeps on an incident.
  public func dossier(of actor: Ref<Actor>?, on incident: Ref<Incident>?) -> Ref<Dossier>? {
    guard let actor else { return nil }
    return all(Dossier.self, whose: .dossierIncident, is: incident).first {
      self[.dossierHolder, $0] == actor
    }
  }

  /// The shares of the suspects in a dossier, in 2⁻³², largest first: a soft-max over the weights.
  public func shares(in dossier: Ref<Dossier>) -> [(suspect: Ref<Actor>, share: UInt32)] {
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
  public func share(of suspect: Ref<Actor>, in dossier: Ref<Dossier>) -> UInt32 {
    shares(in: dossier).first { $0.suspect == suspect }?.share ?? 0
  }

  /// Whoever is named for an incident before everybody, else the one whom the viewer's own dossier
  /// makes likelier than any other; `nil` where nobody stands out.
  public func primeSuspect(of incident: Ref<Incident>?) -> Ref<Actor>? {
    if let named = self[.named, incident] { return named }
    return dossier(of: actor, on: incident).flatMap { likeliest(in: $0)?.suspect }
  }

  /// The suspect that a dossier makes likelier than any other, `nil` where nobody stands out, with the largest share in
  /// 2⁻³²; `nil` where it has no suspects.
  public func likeliest(in dossier: Ref<Dossier>) -> (suspect: Ref<Actor>?, share: UInt32)? {
    let shares = shares(in: dossier)
    guard let first = shares.first else { return nil }
    return (shares.count < 2 || first.share > shares[1].share ? first.suspect : nil, first.share)
  }

  /// The traces of an incident that the viewer knows, in the order it learned of them.
  public func traces(of incident: Ref<Incident>?) -> [Ref<Trace>] {
    all(Trace.self, whose: .traceIncident, is: incident)
  }

  /// What a trace weighs in the viewer's own dossier: as it was found, and what a closer look has made of it since.
  public func weight(of trace: Ref<Trace>) -> Int32 {
    self[.traceWeight, trace] + self[.traceCorrection, trace, toward: actor]
  }

  /// Whether two actors are of one camp.
  public func areOfOneCamp(_ a: Ref<Actor>?, _ b: Ref<Actor>?) -> Bool {
    a == b || (self[.camp, a] != 0 && self[.camp, a] == self[.camp, b])
  }

  /// Those who sponsor a text, its lead included.
  public func sponsors(of text: Ref<Proposal>?) -> [Ref<Actor>] {
    actors(whose: .stance, of: text) { $0 != .none }
  }

  /// Whether a text is still before its forum.
  public func isOpen(_ text: Ref<Proposal>) -> Bool { self[.proposalStatus, text].isOpen }

  /// The parties that an agreement binds now.
  public func parties(to agreement: Ref<Agreement>?) -> [Ref<Actor>] {
    actors(whose: .standing, of: agreement) { $0 == .signed }
  }

  /// Whether an actor is bound by an agreement now.
  public func isParty(_ actor: Ref<Actor>?, to agreement: Ref<Agreement>?) -> Bool {
    self[.standing, agreement, toward: actor] == .signed
  }

  /// Whether an actor signed an agreement and has not left it, whether it stands still or not.
  public func hasSigned(_ actor: Ref<Actor>?, _ agreement: Ref<Agreement>) -> Bool {
    self[.standing, agreement, toward: actor].isSignature
  }

  /// Those whom an agreement binds, or would again once they take it up.
  public func signatories(of agreement: Ref<Agreement>) -> [Ref<Actor>] {
    actors(whose: .standing, of: agreement) { $0.isSignature }
  }

  /// The foothold that the viewer holds in an asset.
  public func foothold(of actor: Ref<Actor>?, in asset: Ref<Asset>?) -> Ref<Foothold>? {
    guard let actor else { return nil }
    return all(Foothold.self, whose: .footholdAsset, is: asset).first {
      self[.footholdHolder, $0] == actor && self[.footholdActive, $0]
    }
  }

  /// Whether an actor has named somebody for an incident in public, alone or jointly, as far as the
  /// viewer knows. Of a joint charge it is the verdict that shows that it came about.
  public func hasNamed(_ actor: Ref<Actor>?, on incident: Ref<Incident>) -> Bool {
    guard let actor else { return false }
    return all(Accusation.self).contains { charge in
      guard self[.accusedOf, charge] == incident,
        self[.accuser, charge] == actor || self[.partner, charge] == actor
      else { return false }
      let way = self[.way, charge]
      return way == .public || (way == .joint && self[.verdict, charge] != .open)
    }
  }

  /// Whether everybody can read that an actor did something, and it has not answered: the news
  /// charges whom it names.
  public func isNamedInNews(_ actor: Ref<Actor>?, for incident: Ref<Incident>) -> Bool {
    actor != nil && self[.named, incident] == actor && self[.publicNumber, incident] > 0
      && self[.namedAnswer, incident] == .silence
  }

  /// The incidents that an actor has to answer for: charged with, or named for in the news.
  public func unanswered(by actor: Ref<Actor>?) -> [Ref<Incident>] {
    all(Incident.self).filter {
      openCharge(against: actor, about: $0) != nil || isNamedInNews(actor, for: $0)
    }
  }

  /// Whether an answer of an actor would be heard by everybody: it answers the news, or a public charge.
  public func isAnsweredInPublic(by actor: Ref<Actor>?, on incident: Ref<Incident>) -> Bool {
    isNamedInNews(actor, for: incident)
      || all(Accusation.self, whose: .accusedOf, is: incident).contains {
        self[.accused, $0] == actor && self[.way, $0].isPublic
      }
  }

  /// The charge against an actor about an incident that is still without an answer.
  public func openCharge(against actor: Ref<Actor>?, about incident: Ref<Incident>)
    -> Ref<Accusation>?
  {
    guard let actor else { return nil }
    return all(Accusation.self, whose: .accusedOf, is: incident).first {
      self[.accused, $0] == actor && self[.answer, $0] == .silence && self[.verdict, $0] == .open
    }
  }
}
