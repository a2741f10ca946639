import ParleyRules

/// Everyone does it, but who preaches norms pays more where its hand shows (article, H17 and H27).
extension Witnesses {
  /// A champion of norms whose hand in something is plain to everybody loses credit with everybody. Its victim judges
  /// by its own dossier (see `Blame`).
  func noteExposure() {
    guard let (incident, victim, _, _, _) = Happenings.incidentSurfaced(event) else { return }
    for holder in listeners where holder != victim {
      let view = lens.seen(by: holder)
      guard let culprit = view[.named, incident], view[.champion, culprit] else { continue }
      let size = rules.exposure(ActSize.half, of: culprit, in: lens)
      write(.bad(size, .deeds), of: culprit, with: holder)
    }
  }
}

extension DistrustRules {
  /// What being exposed weighs: more of a champion of norms.
  func exposure(_ size: Int32, of actor: Ref<Actor>, in lens: Lens) -> Int32 {
    guard lens[.champion, actor] else { return size }
    return Arithmetic.scaled(size, Int64(lens[parameters.ledger.champion]), over: 1000)
  }
}
