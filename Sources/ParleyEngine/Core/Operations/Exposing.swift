import ParleyRules

/// How it comes out who stands behind a deed that another did.
struct Exposing {
  let out: Adjudication

  private var lens: Lens { out.lens }

  /// Whether it is out for whom an incident was done that comes to light, before all who learn of it. Asked once, as who
  /// did it is, when it first does. Then it is plain who did it as well.
  func isPlain(_ incident: Ref<Incident>) -> Bool {
    if lens[.backer, incident] != nil { return true }
    guard let tie = tie(behind: incident), lens.knowers(of: incident).isEmpty,
      out.ask(Questions.expose(nil, incident), key: lens.key(of: incident))
    else { return false }
    out.set(.backer, of: incident, to: tie.backer)
    out.set(.named, of: incident, to: tie.hand)
    return true
  }

  /// Tells those who learn of an incident for whom it was done.
  func tell(of incident: Ref<Incident>, to audience: Audience) {
    guard let tie = tie(behind: incident) else { return }
    out.tell(Happenings.exposed(tie.backer, tie.hand, incident, nil), to: audience)
  }

  /// Whether one who looks into an incident finds out for whom it was done, and does not know yet. It hears of that with
  /// its cables, and nobody else does.
  /// - Parameter key: that of the actor and the incident together.
  func isFound(by actor: Ref<Actor>, lookingInto incident: Ref<Incident>, key: Key) -> Bool {
    guard let tie = tie(behind: incident), lens.seen(by: actor).backer(of: incident) == nil,
      out.ask(Questions.expose(actor, incident), key: key)
    else { return false }
    out.set(.knownHand, of: incident, toward: actor, to: tie.hand, withCables: true)
    out.set(.knownBacker, of: incident, toward: actor, to: tie.backer, withCables: true)
    out.tell(Happenings.exposed(tie.backer, tie.hand, incident, actor), to: .actors(actor))
    return true
  }

  /// Who did it, and for whom; `nil` where whoever did it acted for itself.
  private func tie(behind incident: Ref<Incident>) -> (hand: Ref<Actor>, backer: Ref<Actor>)? {
    guard let backer = lens[.behind, incident], let hand = lens[.culprit, incident] else {
      return nil
    }
    return (hand, backer)
  }
}
