import ParleyRules

/// An attribution, as it is made.
struct Charge {
  let lens: Lens
  let cause: Key
  let actor: Row
  let incident: Row
  let accused: Row
  let word: Estimate
  let way: Way
  let partner: Row
  let shown: [Row]
  let asked: Response

  init(_ order: Order, _ lens: Lens) {
    self.lens = lens
    cause = order.key
    actor = order.actor
    let (incident, accused, word, way, partner, show, asked) = Verbs.attribute(order)
    self.incident = incident
    self.accused = accused
    self.word = word
    self.way = way
    self.partner = way == .joint ? partner : .none
    self.asked = asked
    shown = lens.seen(by: order.actor).traces(of: incident).enumerated()
      .filter { show.contains($0.offset) }.map(\.element)
  }

  /// The key of the accusation that an order makes.
  static func key(madeBy order: Key) -> Key {
    Adjudication.key(of: .accusation, broughtAboutBy: order)
  }

  func make(_ out: Adjudication) {
    let row = record(out)
    Responses.mark(incident, by: actor, lens, out)
    noteOverclaim(out)
    switch way {
    case .private: speak(row, to: [accused], out)
    case .allies: speak(row, to: lens.actors.filter { lens.areOfOneCamp(actor, $0) }, out)
    case .public: proclaim(row, out)
    case .joint: offer(row, out)
    }
  }

  private func record(_ out: Adjudication) -> Row {
    let row = out.create(.accusation, key: Charge.key(madeBy: cause), knownBy: ActorSet(actor))
    out.set(.accuser, row, actor)
    out.set(.accused, row, accused)
    out.set(.accusedOf, row, incident)
    out.set(.saidWord, row, word)
    out.set(.way, row, way)
    out.set(.asked, row, asked)
    out.set(.shownWeight, row, Evidence.weight(of: shown, against: accused, lens))
    out.set(.accusedTurn, row, lens[.turn])
    out.set(.partner, row, partner)
    return row
  }

  /// To some: each of them reads it, and has the traces, with its cables. Nothing burns.
  private func speak(_ row: Row, to readers: [Row], _ out: Adjudication) {
    let readers = ActorSet(readers).subtracting(ActorSet(actor))
    out.learn(.accusation, row, by: readers, withCables: true)
    Evidence.tell(of: incident, to: readers, lens, out, withCables: true)
    Evidence.pass(shown, of: incident, to: readers, lens, out, withCables: true)
    announce(to: .only(readers.union(ActorSet(actor))), out)
  }

  /// To everybody, at once: what was known to some is public from here on, and the traces shown
  /// burn.
  private func proclaim(_ row: Row, _ out: Adjudication) {
    out.learn(.accusation, row, by: .everybody)
    Charges.show(shown, of: incident, lens, out)
    announce(to: .everybody, out)
  }

  /// To the partner, who has to say the same, this turn or the next.
  private func offer(_ row: Row, _ out: Adjudication) {
    let other = ActorSet(partner)
    out.learn(.accusation, row, by: other, withCables: true)
    Evidence.tell(of: incident, to: other, lens, out, withCables: true)
    Evidence.pass(shown, of: incident, to: other, lens, out, withCables: true)
    for trace in shown { out.set(.offered, trace, toward: actor, lens[.turn]) }
    out.tell(
      .jointOffered, actor, partner, accused, incident, to: .only(other.union(ActorSet(actor))))
  }

  private func announce(to audience: Audience, _ out: Adjudication) {
    out.tell(
      .accusationMade,
      [
        actor.number, accused.number, incident.number, word.rawValue, way.rawValue,
        asked.rawValue,
      ], to: audience)
  }

  /// A word above one's own belief is noted for the debrief; nobody is punished for it.
  private func noteOverclaim(_ out: Adjudication) {
    let held = Dossiers.estimate(of: accused, by: actor, on: incident, lens)
    guard word.rawValue > held.rawValue else { return }
    out.tell(
      .overclaimed, [actor.number, accused.number, incident.number, word.rawValue],
      to: .whiteCell)
  }
}
