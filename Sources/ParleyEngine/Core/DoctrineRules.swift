import ParleyRules

/// Non-players by doctrine: a few shares a turn, decided on what each of them sees.
public struct DoctrineRules: Module {
  public static let id = "core.doctrines"
  public static let title = Text("Doctrines", nl: "Doctrines")
  public static let summary = Text(
    "Those whom nobody plays act by doctrine, on what they know: they strike, accuse and table.",
    nl: "Wie door niemand wordt gespeeld, handelt volgens doctrine, op grond van wat hij weet.")

  /// Weighs what doctrine calls for, and works where orders are sealed and where the floor opens.
  public init(_ setup: inout Setup) {
    setup.weighs(.doctrine, .retaliate)
    setup.advances(.seal, .reply)
  }

  /// A doctrine's share of the turns as log-odds, less what a signature holds back; the base rate of striking back.
  public func weigh(_ question: Question, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    switch question {
    case .doctrine:
      guard let doctrine = Doctrine(rawValue: subject.c.number) else { return }
      let share = lens[doctrine.quantity, subject.a]
      odds.add(.doctrineTerm, AgreementRules.logit(share: share))
      let isLeaving = doctrine == .suspend && lens.isParty(subject.a, to: subject.d)
      if isLeaving { odds.add(.signature, -Self.signatureHold) }
    case .retaliate: odds.add(.baseRate, Self.cyberResponse)
    default: break
    }
  }

  /// How often a state answers a cyber incident with one of its own: 58 of 431 (`models.md` T-BR-3,
  /// Dyadic Cyber Incident and Campaign Data), as a logit.
  static let cyberResponse = Curve.standard.logOdds(58, to: 373)

  /// Files sealed orders for every non-player, and on the floor joins, softens or tables a text for it.
  public func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    for desk in Desk.all(lens) {
      switch step {
      case .seal:
        if !retaliate(desk, out) { goOut(.strike, desk, out) }
        goOut(.spy, desk, out)
        investigate(desk, out)
        accuse(desk, out)
        inspect(desk, out)
        standStill(desk, out)
        share(desk, out)
      case .reply:
        if !join(desk, out), !soften(desk, out) { table(desk, out) }
      default: break
      }
    }
  }

  // MARK: Sealed orders

  /// Strikes or spies on a rival: the target is chosen first, then doctrine is asked.
  private func goOut(_ doctrine: Doctrine, _ desk: Desk, _ out: Adjudication) {
    guard desk.has(doctrine), let target = target(doctrine, desk, among: desk.rivals, out) else {
      return
    }
    let rival = desk.view.row(.assetOwner, target)
    let subject = Subject(desk.actor, rival, doctrine.row)
    guard out.ask(.doctrine, subject, key: desk.key(doctrine)) else { return }
    operate(doctrine == .spy ? .espionage : strike(desk), at: target, desk, out)
  }

  private func target(
    _ doctrine: Doctrine, _ desk: Desk, among owners: [Row], _ out: Adjudication
  ) -> Row? {
    let view = desk.view
    let assets = view.rows(.asset).filter {
      owners.contains(view.row(.assetOwner, $0))
        && (doctrine != .spy || view.foothold(of: desk.actor, in: $0) == nil)
    }
    let options = assets.map { asset in
      (
        Subject(desk.actor, view.row(.assetOwner, asset), doctrine.row, asset),
        desk.key(doctrine).with(view.world.key(.asset, asset))
      )
    }
    return pick(from: assets, options, out)
  }

  /// A choice of the question `doctrine`; where there is only one way there is nothing to choose.
  private func pick(
    from rows: [Row], _ options: [(Subject, Key)], _ out: Adjudication
  ) -> Row? {
    guard rows.count > 1 else { return rows.first }
    return out.choose(.doctrine, among: options).map { rows[$0] }
  }

  /// What it can pay for.
  private func strike(_ desk: Desk) -> OperationKind {
    desk.view[.budget, desk.actor] >= 2 ? .disruption : .influence
  }

  private func operate(
    _ kind: OperationKind, at asset: Row, _ desk: Desk, _ out: Adjudication
  ) {
    out.file(desk.order(Verbs.operate.number, [kind.rawValue, asset.number]))
  }

  /// Answers last turn's worst incident in kind, where it holds a rival likely to have done it.
  private func retaliate(_ desk: Desk, _ out: Adjudication) -> Bool {
    guard let incident = desk.wounds(since: 1).first,
      let (rival, _) = desk.suspect(of: incident), desk.rivals.contains(rival)
    else { return false }
    let key = desk.view.world.key(.incident, incident).with(
      desk.view.world.key(.actor, desk.actor))
    guard out.ask(.retaliate, Subject(desk.actor, incident), key: key),
      let asset = target(.strike, desk, among: [rival], out)
    else { return false }
    operate(strike(desk), at: asset, desk, out)
    return true
  }

  /// Has the worst thing lately done to it looked into, while it is not plain who did it.
  private func investigate(_ desk: Desk, _ out: Adjudication) {
    let open = desk.wounds(since: 2).first { !desk.view.row(.named, $0).exists }
    guard let open else { return }
    out.file(desk.order(Verbs.investigate.number, [open.number]))
  }

  /// Says in public what it holds likely, as sure as it is, and shows what it has.
  private func accuse(_ desk: Desk, _ out: Adjudication) {
    guard desk.has(.accuse),
      let incident = desk.wounds(since: 3).first(where: { !hasSpoken(desk, on: $0) }),
      let (suspect, sure) = desk.suspect(of: incident)
    else { return }
    let key = desk.key(.accuse).with(desk.view.world.key(.incident, incident))
    let subject = Subject(desk.actor, suspect, Doctrine.accuse.row)
    guard out.ask(.doctrine, subject, key: key) else { return }
    out.file(
      desk.order(
        Verbs.attribute.number,
        [
          incident.number, suspect.number, sure.rawValue, Way.public.rawValue, Order.empty,
          evidence(against: suspect, of: incident, desk.view), Response.statement.rawValue,
        ]))
  }

  private func hasSpoken(_ desk: Desk, on incident: Row) -> Bool {
    desk.view.rows(.accusation).contains {
      desk.view[.accuser, $0] == desk.actor.number && desk.view[.accusedOf, $0] == incident.number
    }
  }

  /// The traces that speak against a suspect, as a mask over those known.
  private func evidence(against suspect: Row, of incident: Row, _ view: Lens) -> Int32 {
    var mask: Int32 = 0
    for (place, trace) in view.traces(of: incident).prefix(30).enumerated()
    where view[.pointsAt, trace] == suspect.number && view[.traceWeight, trace] > 0 {
      mask |= 1 << Int32(place)
    }
    return mask
  }

}
