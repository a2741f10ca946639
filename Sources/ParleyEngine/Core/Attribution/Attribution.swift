import ParleyRules

/// An attribution, as it is made.
struct Attribution {
  let out: Adjudication
  let cause: Key
  let actor: Ref<Actor>
  let incident: Ref<Incident>
  let accused: Ref<Actor>
  let word: Estimate
  let way: Way
  /// Whom a joint one is offered to; `nil` for any other.
  let partner: Ref<Actor>?
  let shown: [Ref<Trace>]
  let asked: Response

  init(by order: Order, out: Adjudication) {
    self.out = out
    cause = order.key
    actor = order.actor
    let (incident, accused, word, way, partner, show, asked) = Verbs.attribute(order)
    self.incident = incident
    self.accused = accused
    self.word = word
    self.way = way
    self.partner = way == .joint ? partner : nil
    self.asked = asked
    shown = show.picked(from: out.lens.seen(by: order.actor).traces(of: incident))
  }

  private var lens: Lens { out.lens }

  /// Says it, to those who read it.
  func make() {
    let charge = record()
    Responses(out: out).mark(incident, by: actor)
    noteOverclaim()
    switch way {
    case .private: speak(charge, to: [accused])
    case .allies: speak(charge, to: lens.actors.filter { lens.areOfOneCamp(actor, $0) })
    case .public: proclaim(charge)
    case .joint: offer(charge)
    }
  }

  private func record() -> Ref<Accusation> {
    out.create(
      Accusation.self, key: Accusation.key(broughtAboutBy: cause), knownBy: ActorSet(actor)
    ) {
      $0[.accuser] = actor
      $0[.accused] = accused
      $0[.accusedOf] = incident
      $0[.saidWord] = word
      $0[.way] = way
      $0[.asked] = asked
      $0[.shownWeight] = lens.weight(of: shown, against: accused)
      $0[.accusedTurn] = lens[.turn]
      $0[.partner] = partner
    }
  }

  /// To some: each of them reads it, and has the traces, with its cables. Nothing burns.
  private func speak(_ charge: Ref<Accusation>, to readers: [Ref<Actor>]) {
    let readers = ActorSet(readers).subtracting(ActorSet(actor))
    hand(charge, to: readers)
    announce(to: .only(readers.union(ActorSet(actor))))
  }

  /// To everybody, at once: what was known to some is public from here on, and the traces shown burn.
  private func proclaim(_ charge: Ref<Accusation>) {
    out.discover(charge, by: .everybody)
    PublicCharges(out: out).show(shown, of: incident)
    announce(to: .everybody)
  }

  /// To the partner, who has to say the same, this turn or the next.
  private func offer(_ charge: Ref<Accusation>) {
    guard let partner else { return }
    hand(charge, to: ActorSet(partner))
    for trace in shown { out.set(.offered, of: trace, toward: actor, to: lens[.turn]) }
    out.tell(
      Happenings.jointOffered(actor, partner, accused, incident), to: .actors(partner, actor))
  }

  /// It reaches some with their cables, and with it what it is about and what it shows.
  private func hand(_ charge: Ref<Accusation>, to readers: ActorSet) {
    out.discover(charge, by: readers, withCables: true)
    let evidence = Evidence(out: out, withCables: true)
    evidence.tell(of: incident, to: readers)
    evidence.pass(shown, of: incident, to: readers)
  }

  private func announce(to audience: Audience) {
    out.tell(Happenings.accusationMade(actor, accused, incident, word, way, asked), to: audience)
  }

  /// A word above one's own belief is noted for the debrief; nobody is punished for it.
  private func noteOverclaim() {
    let held = lens.estimate(of: accused, by: actor, on: incident)
    guard word.steps(above: held) > 0 else { return }
    out.tell(Happenings.overclaimed(actor, accused, incident, word), to: .whiteCell)
  }
}
