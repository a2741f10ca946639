import ParleyEngine
import ParleyRules

/// Given: what was done, what is found of it, and what is said about it.
extension Bench {
  /// Something that was done to an actor's asset this turn, and that everybody knows of.
  /// - Parameters:
  ///   - backer: for whom it was done, where it was by another's hand; hidden.
  ///   - flag: whom planted evidence is to point at.
  ///   - key: its natural key; one that nothing else bears where none is given.
  public func givenIncident(
    by culprit: Ref<Actor>, for backer: Ref<Actor>? = nil, against victim: Ref<Actor>,
    _ kind: OperationKind = .disruption, under flag: Ref<Actor>? = nil, key: Key? = nil
  ) -> Ref<Incident> {
    let number = Int32(truth.count(of: Incident.self)) + 1
    return given(Incident.self, key: key) {
      $0[.incidentKind] = kind
      $0[.incidentTarget] = asset(of: victim)
      $0[.victim] = victim
      $0[.incidentTurn] = truth[.turn]
      $0[.culprit] = culprit
      $0[.behind] = backer
      $0[.flag] = flag
      $0[.publicNumber] = number
    }
  }

  /// What an actor makes of an incident: every other is as likely as the next, but for the victim.
  @discardableResult
  public func givenDossier(of holder: Ref<Actor>, on incident: Ref<Incident>) -> Ref<Dossier> {
    let victim = truth[.victim, incident]
    // Under the key by which rules find it: one dossier a holder and incident.
    let key = truth.dossierKey(of: holder, on: incident)
    return given(Dossier.self, key: key, knownBy: ActorSet(holder)) {
      $0[.dossierHolder] = holder
      $0[.dossierIncident] = incident
      for suspect in truth.actors {
        let mayBeIt = suspect != holder && suspect != victim
        $0[.belief, toward: suspect] = mayBeIt ? 0 : Lens.noSuspect
      }
    }
  }

  /// A trace of an incident that an actor holds; one that was shown, everybody holds.
  /// - Parameters:
  ///   - weight: in thousandths of a logit.
  ///   - shown: the turn in which it was laid before everybody; 0 for never.
  @discardableResult
  public func givenTrace(
    of incident: Ref<Incident>, pointingAt suspect: Ref<Actor>, _ sort: TraceSort,
    heldBy holder: Ref<Actor>, weighing weight: Int32 = 1438, isPlanted: Bool = false,
    shownIn shown: Int32 = 0
  ) -> Ref<Trace> {
    given(Trace.self, knownBy: shown > 0 ? .everybody : ActorSet(holder)) {
      $0[.traceIncident] = incident
      $0[.pointsAt] = suspect
      $0[.traceSort] = sort
      $0[.traceWeight] = weight
      $0[.planted] = isPlanted
      $0[.shownTurn] = shown
    }
  }

  /// A charge that was made this turn; in private only its accuser knows of it, and whoever else is said to.
  /// - Parameter shown: the weight of what was shown with it, in thousandths of a logit.
  public func givenCharge(
    by accuser: Ref<Actor>, against accused: Ref<Actor>, over incident: Ref<Incident>,
    _ way: Way = .public, saying word: Estimate = .likely, showing shown: Int32 = 0
  ) -> Ref<Accusation> {
    given(Accusation.self, knownBy: way.isPublic ? .everybody : ActorSet(accuser)) {
      $0[.accuser] = accuser
      $0[.accused] = accused
      $0[.accusedOf] = incident
      $0[.saidWord] = word
      $0[.way] = way
      $0[.shownWeight] = shown
      $0[.accusedTurn] = truth[.turn]
    }
  }

  /// What an operation left behind in an asset, active and known to its holder alone.
  /// - Parameter hand: by whom it was gained for its holder, where that was another.
  @discardableResult
  public func givenFoothold(
    of holder: Ref<Actor>, in asset: Ref<Asset>, _ kind: OperationKind = .espionage,
    by hand: Ref<Actor>? = nil
  ) -> Ref<Foothold> {
    given(Foothold.self, knownBy: ActorSet(holder)) {
      $0[.footholdHolder] = holder
      $0[.footholdAsset] = asset
      $0[.footholdKind] = kind
      $0[.footholdActive] = true
      $0[.footholdHand] = hand
    }
  }
}
