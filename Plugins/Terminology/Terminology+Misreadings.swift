import ParleyRules

/// False agreement comes to light: a party reads an open word in its own way, and takes what another lawfully does for a
/// breach. It believes what it says.
struct Misreadings {
  let rules: TerminologyRules
  let out: Adjudication

  private var lens: Lens { out.lens }
  private var state: TerminologyState { rules.state }

  /// One who means by an open word of an agreement something else than another whom it binds.
  private struct Reader {
    let perceiver: Ref<Actor>
    let party: Ref<Actor>
    let term: Ref<Concept>
  }

  // MARK: It arises

  /// At most one a turn of each agreement, from the turn after its adoption: by who trusts the other least, or by whoever was just hit by what the word
  /// takes in to it and not to the one at whose door it lays that.
  func arise() {
    for agreement in lens.all(Agreement.self)
    where lens[.inForce, agreement] && lens[.agreementTurn, agreement] < lens[.turn] {
      let all = readers(of: agreement)
      let struck = all.filter(isStruck)
      let readers = struck.isEmpty ? all : struck
      let options = readers.map { reader in
        (
          matter: rules.questions.reads(reader.perceiver, reader.party, agreement, reader.term),
          key: key(of: reader, agreement).with(lens.key(of: reader.term, in: state.term))
        )
      }
      guard let chosen = out.choose(among: options) else { continue }
      ask(readers[chosen], over: agreement)
    }
  }

  private func ask(_ reader: Reader, over agreement: Ref<Agreement>) {
    let question = rules.questions.dispute(reader.perceiver, reader.party, agreement)
    guard out.ask(question, key: key(of: reader, agreement)) else { return }
    out.set(state.quarrels.blamed, of: agreement, toward: reader.perceiver, to: reader.party)
    out.set(state.quarrels.blamedTurn, of: agreement, toward: reader.perceiver, to: lens[.turn])
    out.set(state.quarrels.wordTurn, of: agreement, toward: reader.term, to: lens[.turn])
  }

  private func readers(of agreement: Ref<Agreement>) -> [Reader] {
    let wording = rules.wording(through: lens)
    let parties = lens.parties(to: agreement)
    return parties.flatMap { perceiver in
      parties.flatMap { party in
        wording.quarrels(between: perceiver, and: party, under: agreement).map {
          Reader(perceiver: perceiver, party: party, term: $0)
        }
      }
    }
  }

  private func key(of reader: Reader, _ agreement: Ref<Agreement>) -> Key {
    lens.key(of: agreement).with(lens.key(of: reader.perceiver)).with(lens.key(of: reader.party))
  }

  /// Whether something that was done this turn belongs to the word as the perceiver reads it and not as the party does,
  /// and the perceiver lays it at the party's door.
  private func isStruck(_ reader: Reader) -> Bool {
    let view = lens.seen(by: reader.perceiver)
    return view.all(Incident.self).contains { incident in
      view[.incidentTurn, incident] == view[.turn] && isLaid(incident, at: reader.party, by: view)
        && covers(incident, as: reader.term, readBy: reader.perceiver, in: view)
        && !covers(incident, as: reader.term, readBy: reader.party, in: view)
    }
  }

  private func covers(
    _ incident: Ref<Incident>, as term: Ref<Concept>, readBy actor: Ref<Actor>, in view: Lens
  ) -> Bool {
    rules.wording(through: view).readings(of: term, by: actor).contains {
      view[state.covers, $0].contains(view.kind(of: incident))
    }
  }

  private func isLaid(_ incident: Ref<Incident>, at party: Ref<Actor>, by view: Lens) -> Bool {
    if let named = view[.named, incident] { return named == party }
    guard let dossier = view.dossier(of: view.actor, on: incident),
      let likeliest = view.likeliest(in: dossier)
    else { return false }
    let least = UInt64(view[rules.parameters.dispute.blame]) << 32 / 1000
    return likeliest.suspect == party && UInt64(likeliest.share) >= least
  }

  // MARK: It is told

  /// Whoever reads a breach in the words hears so, and over which word; the white cell knows that it is none.
  func tell() {
    for agreement in lens.all(Agreement.self) where lens[.inForce, agreement] {
      for perceiver in lens.parties(to: agreement)
      where lens[state.quarrels.blamedTurn, agreement, toward: perceiver] == lens[.turn] {
        guard let party = lens[state.quarrels.blamed, agreement, toward: perceiver],
          let term = word(of: agreement, in: lens[.turn])
        else { continue }
        tell(Reader(perceiver: perceiver, party: party, term: term), over: agreement)
      }
    }
  }

  private func tell(_ reader: Reader, over agreement: Ref<Agreement>) {
    let (perceiver, party, term) = (reader.perceiver, reader.party, reader.term)
    let wording = rules.wording(through: lens)
    out.tell(rules.happenings.quarrels.misread(perceiver, party, agreement, term), to: .whiteCell)
    out.tell(
      Happenings.breachSuspected(perceiver, party, agreement, .words), to: .actors(perceiver))
    for own in wording.readings(of: term, by: perceiver) {
      for theirs in wording.readings(of: term, by: party) {
        out.tell(
          rules.happenings.quarrels.word(party, agreement, term, own, theirs),
          to: .actors(perceiver))
      }
    }
  }

  /// The word of an agreement in which a breach was read in that turn.
  private func word(of agreement: Ref<Agreement>, in turn: Int32) -> Ref<Concept>? {
    lens.all(state.term).first { lens[state.quarrels.wordTurn, agreement, toward: $0] == turn }
  }

  /// Once it is said aloud, everybody hears over which word.
  func tellWord(of speaker: Ref<Actor>, against party: Ref<Actor>, under agreement: Ref<Agreement>)
  {
    let turn = lens[state.quarrels.blamedTurn, agreement, toward: speaker]
    guard turn > 0, lens[state.quarrels.blamed, agreement, toward: speaker] == party,
      lens[.turn] - turn <= lens[rules.parameters.dispute.memory],
      let term = word(of: agreement, in: turn)
    else { return }
    out.tell(rules.happenings.quarrels.quarrel(speaker, party, agreement, term), to: .everybody)
  }
}
