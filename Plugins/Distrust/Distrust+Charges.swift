import ParleyRules

/// Charges, answers, responses and verdicts, as those who hear of them write them down.
extension Witnesses {
  /// Between two: who is charged, pointed at or punished takes it ill; who is answered openly takes it well.
  func noteCharges() {
    if let (accuser, accused, incident, _, way, _) = Happenings.accusationMade(event) {
      noteCharge(by: accuser, against: accused, about: incident, said: way)
    }
    if let (accused, accuser, answer, incident, _) = Happenings.chargeAnswered(event) {
      // Where the news alone has named it, it is the victim whom it answers.
      let answered = accuser ?? lens[.victim, incident]
      guard event.isHeard(by: answered), answer.isCandid else { return }
      write(.good(ActSize.whole, .charges), of: accused, with: answered)
    }
    if let (accused, whom, _) = Happenings.counterCharged(event), event.isHeard(by: whom) {
      let size =
        event.isPublic
        ? ActSize.whole : rules.overTheLine(ActSize.half, from: whom, to: accused, in: lens)
      write(.affront(size, .charges), of: accused, with: whom)
    }
    if let (actor, _, response, whom) = Happenings.responded(event), event.isHeard(by: whom) {
      write(.affront(response.harshness, .charges), of: actor, with: whom)
    }
  }

  /// With everybody: what the accused is believed to have done, and who accused another wrongly.
  func noteVerdicts() {
    if let (accuser, accused, incident, verdict, _, _) = Happenings.verdictFell(event),
      verdict == .believed
    {
      noteBelief(of: accuser, against: accused, about: incident)
    }
    if let (accuser, _, _) = Happenings.foundWrong(event) {
      let size = rules.exposure(ActSize.whole, of: accuser, in: lens)
      for holder in listeners { write(.bad(size, .deeds), of: accuser, with: holder) }
    }
  }

  /// A charge in public is a whole bad act, one in confidence half, and over a hotline less.
  private func noteCharge(
    by accuser: Ref<Actor>, against accused: Ref<Actor>, about incident: Ref<Incident>,
    said way: Way
  ) {
    guard event.isHeard(by: accused) else { return }
    let size =
      way.isPublic
      ? ActSize.whole : rules.overTheLine(ActSize.half, from: accused, to: accuser, in: lens)
    write(.affront(size, .charges), of: accuser, with: accused)
    guard way == .joint,
      let partner = partner(of: accuser, against: accused, about: incident)
    else { return }
    write(.affront(size, .charges), of: partner, with: accused)
  }

  /// Who stands behind a joint charge beside its accuser.
  private func partner(
    of accuser: Ref<Actor>, against accused: Ref<Actor>, about incident: Ref<Incident>
  ) -> Ref<Actor>? {
    let charge = charges(against: accused, about: incident).last {
      lens.knowers(of: $0).includesPublic && lens[.accuser, $0] == accuser
    }
    return lens[.partner, charge]
  }

  /// Third parties hold one incident against an accused once, however many say so: when the first charge is
  /// believed. For the rivals of who was believed that is a gain of its, once an incident as well.
  private func noteBelief(
    of accuser: Ref<Actor>, against accused: Ref<Actor>, about incident: Ref<Incident>
  ) {
    let first = charges(against: accused, about: incident).first {
      lens[.verdict, $0] == .believed
    }
    guard first == nil || lens[.accuser, first] == accuser else { return }
    let size = rules.exposure(ActSize.half, of: accused, in: lens)
    let thirds = listeners.filter { $0 != accuser && $0 != accused }
    for holder in thirds { write(.bad(size, .deeds), of: accused, with: holder) }
    sting(thirds, by: accuser)
  }

  private func charges(
    against accused: Ref<Actor>, about incident: Ref<Incident>
  ) -> [Ref<Accusation>] {
    lens.all(Accusation.self).filter {
      lens[.accused, $0] == accused && lens[.accusedOf, $0] == incident
    }
  }
}

extension Response {
  /// How bad an act it is for the one addressed, in thousandths; words are none.
  var harshness: Int32 {
    switch self {
    case .none, .statement, .demarche: 0
    case .sanction, .indictment: ActSize.half
    case .countermeasure: ActSize.whole
    }
  }
}
