import ParleyRules

/// Operations: whether they succeed, whether they are noticed, and what comes to light.
public struct OperationRules: Module {
  public static let id = "core.operations"
  /// Since 2 it is asked of a foothold that is found whether it shows what it was for; since 3 what was done beside all
  /// orders is numbered among its like alone.
  public static let revision = 3
  public static let title = Text("operations", nl: "operaties")
  public static let summary = Text(
    "Operations succeed or fail, leave footholds, and become incidents.",
    nl: "Operaties slagen of mislukken, laten steunpunten na en worden incidenten.")

  /// Takes over `operate` and `leave`, and weighs success, notice, finding and recognition.
  public init(_ setup: inout Setup) {
    setup.resolves(Verbs.operate, Verbs.leave)
    setup.weighs(
      Questions.succeed, Questions.detect, Questions.spot, Questions.identify, Questions.obey,
      Questions.expose, Questions.intent)
    setup.advances(.spy, .surface, .finish)
    setup.responds(to: Happenings.incidentOccurred, Happenings.deed)
    setup.reviews()
  }

  /// Refuses a hand that cannot be one: a state's, or the victim's own.
  public func review(_ order: Order, _ view: Lens) -> Refusal? {
    guard order.gives(Verbs.operate), let hand = view.hand(of: order) else { return nil }
    if view[.actorKind, hand] == .state { return .stateActsItself }
    let (_, target, _, _) = Verbs.operate(order)
    return view[.assetOwner, target] == hand ? .handOfVictim : nil
  }

  /// Weighs an operation by skill, style and protection, and by the obedience of a hand; a foothold by the search for it;
  /// whoever acts is seen to act, and for whom.
  public func weigh(_ asked: Asked, _ odds: inout Odds) {
    let scales = OperationScales(lens: asked.lens)
    if let parts = Questions.succeed(asked) {
      return scales.weighSuccess(of: Operation(parts), for: asked.order, into: &odds)
    }
    if let parts = Questions.detect(asked) {
      return scales.weighNotice(of: Operation(parts), into: &odds)
    }
    if let foothold = Questions.spot(asked) {
      return scales.weighFinding(of: foothold, into: &odds)
    }
    if Questions.identify(asked) != nil || Questions.expose(asked) != nil {
      odds.add(.plain, OperationOdds.plain)
    }
    if Questions.obey(asked) != nil { odds.add(.situation, OperationOdds.obedience) }
    if Questions.intent(asked) != nil { odds.add(.readable, OperationOdds.plain) }
  }

  /// Carries out an operation, or gives up a foothold.
  public func resolve(_ order: Order, _ out: Adjudication) {
    if order.gives(Verbs.operate) {
      Execution(operation: Operation(saidIn: order, seenBy: out.lens), out: out).carryOut()
    }
    if order.gives(Verbs.leave) {
      Footholds(out: out).leave(Verbs.leave(order), by: order.actor)
    }
  }

  /// Searches for footholds, announces what came to light, and reads what spies brought home.
  public func advance(_ step: Step, _ out: Adjudication) {
    switch step {
    case .spy: Footholds(out: out).search()
    case .surface: Surfacing(out: out).announce()
    case .finish: Espionage(out: out).read()
    default: break
    }
  }

  /// Brings an incident to light: before everybody where it has a public number, else before those it concerns. What a
  /// rule says was done becomes one.
  public func respond(to event: Event, _ out: Adjudication) {
    if let (incident, number) = Happenings.incidentOccurred(event) {
      Surfacing(out: out).bringToLight(incident, number: number)
    }
    Deed(event, in: out.lens)?.bringAbout(out)
  }
}
