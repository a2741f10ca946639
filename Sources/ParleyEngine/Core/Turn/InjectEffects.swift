import ParleyRules

/// What an inject does beyond adding to a number or tabling a text (`TextRules.table`). The kernel makes one for each
/// effect of an inject when it releases that, which is then the cause of all that follows.
struct InjectEffects {
  /// The place of the effect among those of its inject, from 0.
  let n: Int
  let out: Adjudication

  private var lens: Lens { out.lens }

  init(n: Int = 0, out: Adjudication) { (self.n, self.out) = (n, out) }

  /// Something was done, and everybody hears of it: it comes to light in the same stage, under the
  /// next public number, by the same rules as whatever an order brings about.
  /// - Parameters:
  ///   - flag: whom planted evidence is meant to point at; `nil` for no such evidence.
  ///   - isNamed: it is plain from the start who did it.
  ///   - key: its key; that of the place of the effect where nothing else is given.
  func incident(
    of kind: OperationKind, by culprit: Ref<Actor>?, behind backer: Ref<Actor>? = nil,
    at target: Ref<Asset>?, severity: Int32, flag: Ref<Actor>? = nil, isNamed: Bool,
    key: Key? = nil
  ) {
    let incident = out.createIncident(
      of: kind, by: culprit, behind: backer, at: target, severity: severity, isImmediate: true,
      key: key ?? Incident.key(broughtAboutBy: out.cause, n: n))
    out.point(.flag, of: incident, to: flag)
    if isNamed { out.set(.named, of: incident, to: culprit) }
    out.tell(Happenings.incidentOccurred(incident, Surfacing.uncounted), to: .whiteCell)
  }

  /// Geopolitics breaks in between two actors, felt both ways.
  func shock(between a: Ref<Actor>, and b: Ref<Actor>, size: Int32) {
    out.tell(Happenings.shock(a, b, size), to: .everybody)
  }

  /// Whoever an actor accused wrongly in public is cleared before everybody, once an incident: a
  /// trace of its own enters every dossier.
  func clear(thoseAccusedBy accuser: Ref<Actor>) {
    for charge in lens.all(Accusation.self)
    where lens.isPublic(charge) && lens.accusers(of: charge).contains(accuser) {
      guard let accused = lens[.accused, charge], let incident = lens[.accusedOf, charge],
        !lens.answerable(for: incident).contains(accused)
      else { continue }
      clear(accused, of: incident, charged: charge)
    }
  }

  private func clear(
    _ accused: Ref<Actor>, of incident: Ref<Incident>, charged charge: Ref<Accusation>
  ) {
    let about = out.cause.with(lens.key(of: charge))
    Evidence(out: out).leave(
      Testimony(incident: incident, suspect: accused, weight: -Evidence.plainWeight),
      key: Trace.key(broughtAboutBy: about, n: n), for: .everybody)
  }

  /// Evidence is laid before everybody: a trace that all who follow the case weigh as they weigh any other.
  /// - Parameter publisher: who publishes it; `nil` for nobody in the game.
  func publish(_ said: Testimony, by publisher: Ref<Actor>?) {
    let trace = Evidence(out: out).leave(
      said, key: Trace.key(broughtAboutBy: out.cause, n: n), for: .everybody)
    let (sort, forgery) = (said.sort, said.sort.forgery)
    out.tell(
      publisher.map {
        Happenings.evidencePublished(trace, said.incident, said.suspect, sort, forgery, $0)
      } ?? Happenings.traceFound(trace, said.incident, said.suspect, sort, forgery),
      to: .everybody)
  }

  /// A good turn.
  func gesture(from a: Ref<Actor>, to b: Ref<Actor>) {
    out.tell(Happenings.goodAct(a, b), to: .everybody)
  }
}
