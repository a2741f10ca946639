// The same by bare rows, for code that is not yet written in nouns.
extension Lens {
  package var textRows: [Row] { texts.map(\.row) }
  package func clauses(of text: Row) -> [Row] { clauses(of: Ref(existing: text)).map(\.row) }
  package func clause(of text: Row, saying measure: Row) -> Row? {
    clause(of: Ref(text), saying: Ref(existing: measure))?.row
  }
  package func suits(_ measure: Row, in forum: Row) -> Bool {
    suits(Ref(measure), in: Ref(existing: forum))
  }
  package func definitions(in text: Row) -> [Row] { definitions(in: Ref(text)).map(\.row) }
  package func instalments(of text: Row) -> Int32 { instalments(of: Ref(existing: text)) }
  package func dossier(of actor: Row, on incident: Row) -> Row? {
    dossier(of: Ref(existing: actor), on: Ref(existing: incident))?.row
  }
  package func shares(in dossier: Row) -> [(suspect: Row, share: UInt32)] {
    shares(in: Ref(dossier)).map { (suspect: $0.suspect.row, share: $0.share) }
  }
  package func share(of suspect: Row, in dossier: Row) -> UInt32 {
    share(of: Ref(suspect), in: Ref(dossier))
  }
  package func primeSuspect(of incident: Row) -> Row {
    primeSuspect(of: Ref(existing: incident)).row()
  }
  package func likeliest(in dossier: Row) -> (suspect: Row, share: UInt32)? {
    likeliest(in: Ref(dossier)).map { (suspect: $0.suspect.row(), share: $0.share) }
  }
  package func traces(of incident: Row) -> [Row] { traces(of: Ref(existing: incident)).map(\.row) }
  package func weight(of trace: Row) -> Int32 { weight(of: Ref(trace)) }
  package func isMember(_ actor: Row, of forum: Row) -> Bool {
    isMember(Ref(existing: actor), of: Ref(existing: forum))
  }
  package func members(of forum: Row) -> [Row] { members(of: Ref(existing: forum)).map(\.row) }
  package func voices(in forum: Row) -> Int32 { voices(in: Ref(existing: forum)) }
  package func speaks(_ actor: Row, in forum: Row) -> Bool {
    speaks(Ref(existing: actor), in: Ref(existing: forum))
  }
  package func sits(_ forum: Row) -> Bool { sits(Ref(existing: forum)) }
  package func areOfOneCamp(_ a: Row, _ b: Row) -> Bool {
    areOfOneCamp(Ref(existing: a), Ref(existing: b))
  }
  package func sponsors(of text: Row) -> [Row] { sponsors(of: Ref(existing: text)).map(\.row) }
  package func isOpen(_ text: Row) -> Bool { isOpen(Ref(text)) }
  package func parties(to agreement: Row) -> [Row] {
    parties(to: Ref(existing: agreement)).map(\.row)
  }
  package func isParty(_ actor: Row, to agreement: Row) -> Bool {
    isParty(Ref(existing: actor), to: Ref(existing: agreement))
  }
  package func signatories(of agreement: Row) -> [Row] {
    signatories(of: Ref(agreement)).map(\.row)
  }
  package func foothold(of actor: Row, in asset: Row) -> Row? {
    foothold(of: Ref(existing: actor), in: Ref(existing: asset))?.row
  }
  package func hasNamed(_ actor: Row, on incident: Row) -> Bool {
    hasNamed(Ref(existing: actor), on: Ref(incident))
  }
  package func unanswered(by actor: Row) -> [Row] {
    unanswered(by: Ref(existing: actor)).map(\.row)
  }
  package func isAnsweredInPublic(by actor: Row, on incident: Row) -> Bool {
    isAnsweredInPublic(by: Ref(existing: actor), on: Ref(incident))
  }
  package func openCharge(against actor: Row, about incident: Row) -> Row? {
    openCharge(against: Ref(existing: actor), about: Ref(incident))?.row
  }
  package func answerable(for incident: Row) -> [Row] {
    answerable(for: Ref(existing: incident)).map(\.row)
  }
  package func backer(of incident: Row) -> Row { backer(of: Ref(existing: incident)).row() }
  package func knownHand(behind incident: Row) -> Row {
    knownHand(behind: Ref(existing: incident)).row()
  }
  package func isInPlay(_ actor: Row) -> Bool { isInPlay(Ref(actor)) }
  package func takesPart(_ actor: Row) -> Bool { takesPart(Ref(actor)) }
  package func suspects(in dossier: Row) -> [(suspect: Row, logit: Int32)] {
    suspects(in: Ref(dossier)).map { (suspect: $0.suspect.row, logit: $0.logit) }
  }
  package func isConcerned(_ actor: Row, by incident: Row) -> Bool {
    isConcerned(Ref(actor), by: Ref(incident))
  }
  package func thirdParties(to charge: Row) -> [Row] { thirdParties(to: Ref(charge)).map(\.row) }
  package func function(of measure: Row) -> MeasureFunction {
    self[Column<Measure, MeasureFunction>.function, Ref(existing: measure)]
  }
}
