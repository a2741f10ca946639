import ParleyEngine
import ParleyRules
import ParleySimulation

/// The remedy of Opacity: forensics before naming, against naming on the first trace. It helps, and it costs
/// orders, turns, and capital, as a government that says nothing pays at home.
enum ForensicsFirst {
  /// What the seat does with the turns before it names.
  enum Work: Sendable { case investigate, idle }

  /// Where it is played, by which seat, and whether fewer wrong names are asked for.
  ///
  /// In `first-steps` the outage carries planted traces, and who names on the first of them is wrong more often than
  /// not. In `confidence-2013` the American services read the first trace right nearly always, so that looking
  /// twice buys belief rather than truth (Sony Pictures: right, and doubted); fewer wrong names are not asked there.
  struct Stage: Sendable {
    let campaign: String
    let seat: String
    let games: Int
    let arePlanted: Bool
  }

  static let stages = [
    Stage(campaign: "first-steps", seat: "quillon", games: 300, arePlanted: true),
    Stage(campaign: "confidence-2013", seat: "united-states", games: 150, arePlanted: false),
  ]

  /// Turns for which the patient look before they name; and those who are hasty wait for a first trace.
  static let patience: Int32 = 3
  static let haste: Int32 = 1

  static func run(_ ledger: inout ProofLedger) {
    for stage in stages {
      guard let theatre = Theatre.shipped(stage.campaign) else {
        ledger.note("\(stage.campaign) can be read", false)
        continue
      }
      func play(_ waits: Int32, _ work: Work, without: [String] = []) -> [Naming] {
        namings(theatre, stage, after: waits, work, without: without)
      }
      let hasty = play(haste, .idle)
      balance(play(patience, .investigate), hasty, stage)
        .note("\(stage.campaign): forensics before naming helps and costs", &ledger)
      balance(play(patience, .idle), hasty, stage)
        .noteVain("\(stage.campaign): control: waiting without looking brings nothing", &ledger)
      let off = ["opacity"]
      balance(play(patience, .investigate, without: off), play(haste, .idle, without: off), stage)
        .noteVain("\(stage.campaign): control: without Opacity it brings nothing", &ledger)
    }
  }

  private static func balance(_ one: [Naming], _ other: [Naming], _ stage: Stage) -> Balance {
    let truth = Balance.line("fewer wrong names", one, other) { -$0.wrong }
    let belief = Balance.line("right names that are believed", one, other, \.convinced)
    return Balance(
      gains: stage.arePlanted ? [truth, belief] : [belief],
      prices: [Balance.line("capital lost", one, other) { -$0.capital }],
      beside: [
        Balance.line("orders spent on looking", one, other, \.orders),
        Balance.line("turns later", one, other, \.turns),
      ])
  }

  private static func namings(
    _ theatre: Theatre, _ stage: Stage, after waits: Int32, _ work: Work, without: [String]
  ) -> [Naming] {
    let reconstruct = theatre.roster.vocabulary.verb(named: "reconstruct")
    let script = Scripted(sealed: { desk in
      for wound in wounds(desk) {
        if desk.turn - desk.view[.incidentTurn, wound.incident] >= waits {
          name(wound, &desk)
        } else if work == .investigate {
          look(wound.incident, reconstruct, &desk)
        } else {
          desk.idle()
        }
      }
    })
    return theatre.played(
      stage.games, without: without, note: {}, { _, _ in [stage.seat: script] },
      { truth, _, names in Naming(by: names[.actor, stage.seat], truth, reconstruct) })
  }

  // MARK: The script

  private struct Wound {
    let incident: Row
    let dossier: Row
  }

  /// What was done to the seat and not named by it yet.
  private static func wounds(_ desk: Delegation) -> [Wound] {
    let view = desk.view
    return view.rows(.dossier).compactMap { dossier in
      let incident = view.row(.dossierIncident, dossier)
      guard view[.dossierHolder, dossier] == desk.actor.number,
        view[.victim, incident] == desk.actor.number, !view.hasNamed(desk.actor, on: incident)
      else { return nil }
      return Wound(incident: incident, dossier: dossier)
    }
  }

  /// Has what is held reconstructed, and looks for more.
  private static func look(_ incident: Row, _ reconstruct: VerbNumber?, _ desk: inout Delegation) {
    if let reconstruct { desk.give(desk.order(reconstruct, [incident.code])) }
    desk.give(desk.order(Verbs.investigate.number, [incident.code]))
  }

  /// Names the likeliest suspect in public, in the word that it holds, and shows all that speaks against it.
  private static func name(_ wound: Wound, _ desk: inout Delegation) {
    let view = desk.view
    guard let first = view.shares(in: wound.dossier).first(where: { $0.suspect != desk.actor })
    else { return }
    var shown: Int32 = 0
    for (place, trace) in view.traces(of: wound.incident).prefix(30).enumerated()
    where view[.pointsAt, trace] == first.suspect.number && view[.traceWeight, trace] > 0
      && view[.shownTurn, trace] == 0
    {
      shown |= 1 << Int32(place)
    }
    let codes = [
      wound.incident.code, first.suspect.code, Estimate(first.share).rawValue,
      Way.public.rawValue, Order.empty, shown, Response.statement.rawValue,
    ]
    desk.give(desk.order(Verbs.attribute.number, codes))
  }
}

/// What came of a seat's public naming in one game: of what was done to anybody early enough for the patient as well.
struct Naming: Sendable {
  var wrong = 0.0
  var convinced = 0.0
  var turns = 0.0
  let orders: Double
  let capital: Double

  init(by actor: Row, _ truth: Lens, _ reconstruct: VerbNumber?) {
    func given(_ verb: VerbNumber?) -> Double {
      verb.map { Double(truth[.given, actor, toward: Row(Int($0.number))]) } ?? 0
    }
    orders = given(Verbs.investigate.number) + given(reconstruct)
    capital = Double(truth[.capital, actor])
    for charge in truth.rows(.accusation)
    where truth.row(.accuser, charge) == actor
      && truth.knowers(.accusation, charge).includesPublic
    {
      count(charge, truth)
    }
  }

  private mutating func count(_ charge: Row, _ truth: Lens) {
    let incident = truth.row(.accusedOf, charge)
    let since = truth[.incidentTurn, incident]
    guard since + ForensicsFirst.patience <= truth[.lastTurn] else { return }
    turns += Double(truth[.accusedTurn, charge] - since)
    if truth.row(.culprit, incident) != truth.row(.accused, charge) {
      wrong += 1
    } else if truth[.verdict, charge] == Verdict.believed.rawValue {
      convinced += 1
    }
  }
}
