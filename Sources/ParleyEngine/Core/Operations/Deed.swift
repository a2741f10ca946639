import ParleyRules

/// Something that was done beside all orders, as a rule has it.
struct Deed {
  let kind: OperationKind
  let culprit: Ref<Actor>?
  let behind: Ref<Actor>?
  let target: Ref<Asset>
  let severity: Int32
  /// Nobody; the culprit, where it is plain; another, where evidence was planted.
  let pointsAt: Ref<Actor>?
  private let key: Key

  /// `nil` for whatever else happened.
  init?(_ event: Event, in lens: Lens) {
    guard let said = Happenings.deed(event) else { return nil }
    (kind, culprit, behind, target, severity, pointsAt) = said
    // Made of names alone, so that of several of one cause each is itself whoever tells it first.
    let names = [culprit, behind, pointsAt].reduce(lens.key(of: target)) {
      $0.with(lens.key(of: $1))
    }
    let face = names.child(kind).child(UInt64(UInt32(bitPattern: severity)))
    key = Incident.key(broughtAboutBy: event.cause.with(face))
  }

  /// An incident comes of it, and everybody hears of that.
  func bringAbout(_ out: Adjudication) {
    let isNamed = culprit != nil && pointsAt == culprit
    InjectEffects(out: out).incident(
      of: kind, by: culprit, behind: behind, at: target, severity: severity,
      flag: isNamed ? nil : pointsAt, isNamed: isNamed, key: key)
  }
}
