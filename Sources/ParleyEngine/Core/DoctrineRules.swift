import ParleyRules

/// Non-players by doctrine: a few shares a turn, decided on what each of them sees.
public struct DoctrineRules: Module {
  public static let id = "core.doctrines"
  /// Since 2 a name under a text is a question, and all that a turn may hold is asked.
  public static let revision = 2
  public static let title = Text("Doctrines", nl: "Doctrines")
  public static let summary = Text(
    "Those whom nobody plays act by doctrine, on what they know: they strike, accuse and table.",
    nl: "Wie door niemand wordt gespeeld, handelt volgens doctrine, op grond van wat hij weet.")

  let terms: DoctrineTerms

  /// Weighs what doctrine calls for, and works where orders are sealed and where the floor opens.
  public init(_ setup: inout Setup) {
    terms = DoctrineTerms(&setup)
    setup.weighs(.doctrine, .retaliate, .join)
    setup.advances(.seal, .reply)
  }

  /// A doctrine's share of the turns as log-odds, less what a signature holds back; the base rate of striking back;
  /// what a name under a text asks for. Nobody accuses or strikes back at one whom it does not hold likely.
  public func weigh(_ question: Question, _ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    switch question {
    case .doctrine:
      guard let doctrine = Doctrine(rawValue: subject.c.number) else { return }
      let share = lens[doctrine.quantity, subject.a]
      odds.add(.doctrineTerm, AgreementRules.logit(share: share))
      let isLeaving = doctrine == .suspend && lens.isParty(subject.a, to: subject.d)
      if isLeaving { odds.add(.signature, -Self.signatureHold) }
      if doctrine == .accuse, !Suspicion(of: subject.a, on: subject.d, lens).isLikely {
        odds.bar(terms.unsure)
      }
    case .retaliate:
      odds.add(.baseRate, Self.cyberResponse)
      if !Suspicion(of: subject.a, on: subject.b, lens).isLikely { odds.bar(terms.unsure) }
    case .join: weighJoining(subject.a, lens, &odds)
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
        strikeBack(desk, out)
        goOut(.spy, desk, out).map(out.file)
        investigate(desk, out)
        accuse(desk, out)
        inspect(desk, out)
        standStill(desk, out)
        share(desk, out)
      case .reply:
        takeFloor(desk, out)
      default: break
      }
    }
  }

  // MARK: Sealed orders

  /// Strikes once a turn at most: back at who did the worst to it, else as its doctrine calls for. Both are asked.
  private func strikeBack(_ desk: Desk, _ out: Adjudication) {
    let acts = [retaliate(desk, out), goOut(.strike, desk, out)]
    if let act = acts.lazy.compactMap({ $0 }).first { out.file(act) }
  }

  /// Strikes or spies on a rival: the target is chosen first, then doctrine is asked.
  private func goOut(_ doctrine: Doctrine, _ desk: Desk, _ out: Adjudication) -> Order? {
    guard desk.has(doctrine),
      let target = target(doctrine, desk, among: desk.rivals, desk.key(doctrine), out)
    else { return nil }
    let rival = desk.view.row(.assetOwner, target)
    let subject = Subject(desk.actor, rival, doctrine.row)
    guard out.ask(.doctrine, subject, key: desk.key(doctrine)) else { return nil }
    return operation(doctrine == .spy ? .espionage : strike(desk), at: target, desk)
  }

  /// - Parameter key: of what the target is chosen for.
  private func target(
    _ doctrine: Doctrine, _ desk: Desk, among owners: [Row], _ key: Key, _ out: Adjudication
  ) -> Row? {
    let view = desk.view
    let assets = view.rows(.asset).filter {
      owners.contains(view.row(.assetOwner, $0))
        && (doctrine != .spy || view.foothold(of: desk.actor, in: $0) == nil)
    }
    let options = assets.map { asset in
      (
        Subject(desk.actor, view.row(.assetOwner, asset), doctrine.row, asset),
        key.with(view.world.key(.asset, asset))
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

  private func operation(_ kind: OperationKind, at asset: Row, _ desk: Desk) -> Order {
    desk.order(Verbs.operate.number, [kind.rawValue, asset.number])
  }

  /// Answers last turn's worst incident in kind, where it suspects a rival most of it.
  private func retaliate(_ desk: Desk, _ out: Adjudication) -> Order? {
    guard let incident = desk.wounds(since: 1).first,
      let rival = desk.suspicion(of: incident).whom, desk.rivals.contains(rival)
    else { return nil }
    let key = desk.view.world.key(.incident, incident).with(
      desk.view.world.key(.actor, desk.actor))
    let asset = target(.strike, desk, among: [rival], key, out)
    guard out.ask(.retaliate, Subject(desk.actor, incident), key: key), let asset else {
      return nil
    }
    return operation(strike(desk), at: asset, desk)
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
      let incident = desk.wounds(since: 3).first(where: { !hasSpoken(desk, on: $0) })
    else { return }
    let suspicion = desk.suspicion(of: incident)
    guard let suspect = suspicion.whom else { return }
    let key = desk.key(.accuse, about: .incident, incident)
    let subject = Subject(desk.actor, suspect, Doctrine.accuse.row, incident)
    guard out.ask(.doctrine, subject, key: key) else { return }
    out.file(
      desk.order(
        Verbs.attribute.number,
        [
          incident.number, suspect.number, suspicion.sure.rawValue, Way.public.rawValue,
          Order.empty,
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

/// The names of the doctrines' own terms.
struct DoctrineTerms: Sendable {
  /// What a name under a text asks for, beyond a vote.
  let liking: TermName
  /// It holds nobody likely enough to act on it.
  let unsure: TermName

  init(_ setup: inout Setup) {
    liking = setup.term(
      TermDeclaration(
        "liking", Text("a name is more than a vote", nl: "een naam is meer dan een stem"),
        lever: Text("put in what it wants: amend", nl: "neem op wat het wil: wijzig")))
    unsure = setup.term(
      TermDeclaration(
        "unsure",
        Text(
          "it holds nobody likely to have done it", nl: "het acht niemand waarschijnlijk de dader"),
        lever: Text("share traces with it", nl: "deel sporen met hen")))
  }
}
