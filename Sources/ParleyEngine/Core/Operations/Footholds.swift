import ParleyRules

/// Ways in that stay open: gained, kept, left and found.
struct Footholds {
  let out: Adjudication

  private var lens: Lens { out.lens }

  /// A foothold comes to be; its holder hears of it with the cables.
  func open(by operation: Operation) {
    out.create(Foothold.self, knownBy: ActorSet(operation.actor), withCables: true) {
      $0[.footholdHolder] = operation.actor
      $0[.footholdAsset] = operation.target
      $0[.footholdKind] = operation.kind
      $0[.footholdSince] = lens[.turn]
      $0[.footholdActive] = true
      if let hand = operation.hand { $0[.footholdHand] = hand }
    }
  }

  /// Its holder pulls out, of all it has there.
  func leave(_ asset: Ref<Asset>, by actor: Ref<Actor>) {
    for foothold in lens.standingFootholds(of: actor)
    where lens[.footholdAsset, foothold] == asset {
      out.set(.footholdActive, of: foothold, to: false)
    }
  }

  /// Whatever an intruder has in the assets of an owner is shut, for itself or for another; whoever held it hears of
  /// it, the owner not what it was.
  func throwOut(_ intruder: Ref<Actor>, from owner: Ref<Actor>) {
    for foothold in lens.standingFootholds {
      guard let asset = lens[.footholdAsset, foothold], lens[.assetOwner, asset] == owner,
        let holder = lens[.footholdHolder, foothold],
        holder == intruder || lens[.footholdHand, foothold] == intruder
      else { continue }
      shut(foothold, of: holder, in: asset)
    }
  }

  /// Every foothold runs its risk of the turn; what is found becomes an incident and is shut.
  func search() {
    for foothold in lens.standingFootholds {
      if out.ask(Questions.spot(foothold), key: lens.key(of: foothold)) { find(foothold) }
    }
  }

  private func find(_ foothold: Ref<Foothold>) {
    guard let asset = lens[.footholdAsset, foothold], let holder = lens[.footholdHolder, foothold]
    else { return }
    let kind = lens[.footholdKind, foothold]
    let hand = lens[.footholdHand, foothold]
    let look = isReadable(foothold, in: asset) ? kind : .intrusion
    let incident = out.createIncident(
      of: look, truly: look == kind ? nil : kind, by: hand ?? holder,
      behind: hand == nil ? nil : holder, at: asset,
      severity: Severity.of(look, at: lens[.assetStatus, asset], isForceful: false),
      key: lens.incidentKey(of: foothold))
    out.point(.flag, of: incident, to: lens[.footholdFlag, foothold])
    shut(foothold, of: holder, in: asset)
  }

  /// Whether its finder sees what it was for: to spy, or to prepare a blow.
  private func isReadable(_ foothold: Ref<Foothold>, in asset: Ref<Asset>) -> Bool {
    guard let finder = lens[.assetOwner, asset] else { return true }
    return out.ask(Questions.intent(finder, foothold), key: lens.key(of: foothold))
  }

  private func shut(_ foothold: Ref<Foothold>, of holder: Ref<Actor>, in asset: Ref<Asset>) {
    out.set(.footholdActive, of: foothold, to: false, withCables: true)
    out.tell(Happenings.footholdLost(holder, asset), to: .actors(holder))
  }

  /// Collecting goes on only while it is paid for: 1 budget a turn each (`play.md` section 4).
  /// Those held longest are kept first. A foothold that was found costs nothing, though its holder
  /// is yet to hear of it.
  /// - Parameter means: what the actor has to spend.
  /// - Returns: what was paid.
  func keepUp(for actor: Ref<Actor>, means: Int32) -> Int32 {
    var paid: Int32 = 0
    for foothold in lens.standingFootholds(of: actor)
    where lens[.footholdKind, foothold] == .espionage && !lens.isFound(foothold) {
      if paid < means {
        paid += 1
      } else if let asset = lens[.footholdAsset, foothold] {
        out.set(.footholdActive, of: foothold, to: false)
        out.tell(Happenings.footholdLapsed(actor, asset), to: .actors(actor))
      }
    }
    return paid
  }
}
