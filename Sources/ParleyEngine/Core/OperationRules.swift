import ParleyRules

/// Operations: whether they succeed, whether they are noticed, and what comes to light.
public struct OperationRules: Module {
  public static let id = "core.operations"
  public static let title = Text("operations", nl: "operaties")
  public static let summary = Text(
    "Operations succeed or fail, leave footholds, and become incidents.",
    nl: "Operaties slagen of mislukken, laten steunpunten na en worden incidenten.")

  let told: EspionageHappenings

  /// Takes over `operate` and `leave`, and weighs success, notice, finding and recognition.
  public init(_ setup: inout Setup) {
    told = EspionageHappenings(&setup)
    setup.resolves(Verbs.operate.number, Verbs.leave.number)
    setup.weighs(.succeed, .detect, .spot, .identify)
    setup.advances(.spy, .surface, .finish)
    setup.responds(to: .incidentOccurred)
  }

  /// Weighs an operation by skill, style and protection; a foothold by the search for it.
  public func weigh(
    _ question: Question, _ subject: Subject, _ lens: Lens, _ odds: inout Odds
  ) {
    switch question {
    case .succeed: weighSuccess(subject, lens, &odds)
    case .detect: weighDetection(subject, lens, &odds)
    case .spot: weighSpotting(subject.a, lens, &odds)
    case .identify: odds.add(.plain, OperationOdds.plain)
    default: break
    }
  }

  /// Carries out an operation, or gives up a foothold.
  public func resolve(_ order: Order, _ lens: Lens, _ out: Adjudication) {
    switch order.verb {
    case Verbs.operate.number: Operation(order, lens).carryOut(out)
    case Verbs.leave.number:
      let asset: Row = Verbs.leave(order)
      Footholds.leave(asset, by: order.actor, lens, out)
    default: break
    }
  }

  /// Searches for footholds, announces what came to light, and reads what spies brought home.
  public func advance(_ step: Step, _ lens: Lens, _ out: Adjudication) {
    switch step {
    case .spy: Footholds.search(lens, out)
    case .surface: Surfacing.announce(lens, out)
    case .finish: Espionage.read(told, lens, out)
    default: break
    }
  }

  /// Brings an incident to light: before everybody where it has a public number, else before those it concerns.
  public func respond(_ happening: Happening, _ lens: Lens, _ out: Adjudication) {
    guard happening.kind == .incidentOccurred else { return }
    Surfacing.bringToLight(happening.row(0), number: happening[1], lens, out)
  }

  // MARK: Odds

  // What the acting seat may know stands first: a line of a ledger hides whatever was read before
  // it.

  private func weighSuccess(_ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    let (actor, asset) = (subject.a, subject.b)
    let style = Style(subject.d)
    let owner = lens.row(.assetOwner, asset)
    odds.add(.situation, OperationOdds.success)
    if style.isHighEffort { odds.add(.effort, OperationOdds.style) }
    if style.isStealthy { odds.add(.stealth, -OperationOdds.style) }
    if subject.c.number == OperationKind.huntForward.rawValue {
      if !lens.areOfOneCamp(actor, owner) { odds.add(.host, OperationOdds.strangeHost) }
      return
    }
    odds.add(.shielded, -lens[.shield, asset], about: asset)
    switch Footholds.access(of: actor, to: asset, lens) {
    case .inside: odds.add(.insider, OperationOdds.insider, about: asset)
    case .supplied: odds.add(.supplied, OperationOdds.supplied, about: owner)
    case .none: break
    }
    odds.add(
      .skillGap,
      OperationOdds.skillGap(attack: lens[.attack, actor], defence: lens[.defence, owner]))
    if lens[.guardedUntil, asset] >= lens[.turn] {
      odds.add(.guarded, OperationOdds.guarded, about: asset)
    }
  }

  private func weighDetection(_ subject: Subject, _ lens: Lens, _ odds: inout Odds) {
    let kind = OperationKind(code: subject.c.number)
    let style = Style(subject.d)
    odds.add(.situation, OperationOdds.noticed(kind))
    if style.isHighEffort { odds.add(.effort, OperationOdds.style) }
    if style.isStealthy { odds.add(.stealth, -OperationOdds.style) }
    let owner = lens.row(.assetOwner, subject.b)
    odds.add(.skillGap, OperationOdds.vigilance(defence: lens[.defence, owner]))
  }

  private func weighSpotting(_ foothold: Row, _ lens: Lens, _ odds: inout Odds) {
    odds.add(.situation, OperationOdds.spotted)
    let asset = lens.row(.footholdAsset, foothold)
    let holder = lens.row(.footholdHolder, foothold)
    if Footholds.hunters(at: asset, lens).contains(where: { $0 != holder }) {
      odds.add(.hunted, OperationOdds.hunted, about: asset)
    }
  }
}
