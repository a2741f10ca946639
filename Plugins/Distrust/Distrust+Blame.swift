import ParleyRules

/// Victims blame whom their own dossiers make likely, each suspect once an incident, by how sure they are.
///
/// Runs after the cables of the briefing, on what each victim holds: belief, never the truth.
struct Blame {
  let rules: DistrustRules
  let out: Adjudication

  private var lens: Lens { out.lens }
  private var parameters: LedgerParameters { rules.parameters.ledger }

  func cast() {
    guard lens.count(of: Dossier.self) > 0 else { return }
    for victim in lens.actors {
      let view = lens.seen(by: victim)
      for incident in view.all(Incident.self, whose: .victim, is: victim) {
        cast(by: victim, for: incident, through: view)
      }
    }
  }

  private func cast(by victim: Ref<Actor>, for incident: Ref<Incident>, through view: Lens) {
    let blamed = rules.state.blamed
    guard let dossier = view.dossier(of: victim, on: incident),
      let prime = view.primeSuspect(in: dossier, of: victim),
      prime.share >= view[parameters.suspicion], view[blamed, dossier] != prime.suspect
    else { return }
    out.set(blamed, of: dossier, to: prime.suspect)
    var size = rules.exposure(prime.share, of: prime.suspect, in: view)
    if prime.share < view[parameters.proof] {
      size = rules.overTheLine(size, from: victim, to: prime.suspect, in: view)
    }
    Bookkeeping(by: rules, out: out).write(.bad(size, .deeds), of: prime.suspect, with: victim)
  }
}
