import ParleyRules

/// What silence costs victims at home.
struct Silence {
  /// From this severity on nobody at home understands silence (`play.md` section 3).
  static let grave: Int32 = 4
  /// From this hurt on a people is angry, and from this on alarmed (`play.md` section 3).
  static let angry: Int32 = 5
  static let alarmed: Int32 = 8
  /// For how many turns silence costs a point of capital each (designer's judgement).
  static let memory: Int32 = 3

  let out: Adjudication

  private var lens: Lens { out.lens }

  /// A grave incident at home that its victim left without any response costs capital. The turn in which it came to
  /// light is free: the next orders are the first chance to speak. Only those who are played answer to a parliament.
  func charge() {
    for incident in lens.all(Incident.self) {
      guard let victim = lens[.victim, incident], isGrave(incident, to: victim) else { continue }
      let age = lens[.turn] - lens[.incidentTurn, incident]
      guard lens[.seated, victim], (1...Silence.memory).contains(age),
        lens.knowers(of: incident).contains(victim), !hasResponded(victim, to: incident)
      else { continue }
      out.give(-1, of: .capital, to: victim, because: .capitalForSilence, withCables: true)
      out.tell(Happenings.unanswered(incident), to: .actors(victim))
    }
  }

  /// The more it hurts, the sooner parliament asks: from severity 4, of an angry people from 3, of an alarmed one from
  /// 2 (the words of `play.md` section 3; designer's judgement).
  private func isGrave(_ incident: Ref<Incident>, to victim: Ref<Actor>) -> Bool {
    let hurt = lens[.hurt, victim]
    let impatience: Int32 = (hurt >= Silence.angry ? 1 : 0) + (hurt >= Silence.alarmed ? 1 : 0)
    return lens[.severity, incident] >= Silence.grave - impatience
  }

  private func hasResponded(_ actor: Ref<Actor>, to incident: Ref<Incident>) -> Bool {
    lens[.respondedTurn, lens.ownDossier(of: actor, on: incident)] > 0
  }
}
