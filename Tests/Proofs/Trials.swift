import ParleyEngine
import ParleyRules
import ParleySimulation

/// Who plays by a script: one seat, and perhaps `cassel` beside it. All others play as bots do.
struct Script: Sendable {
  let seat: String
  let bot: any Bot
  var second: (any Bot)?

  func bot(for id: String) -> any Bot {
    id == seat ? bot : id == "cassel" ? second ?? Strategist() : Strategist()
  }
}

/// One ground, played by two scripts over the same seeds.
struct Trial {
  /// What came of one game for the seat with the script; counts, and trust in thousandths.
  struct Figures: Sendable {
    /// Its public charges, those against the wrong one, and the turns from incident to charge, summed.
    var charges = 0.0
    var wrong = 0.0
    var delay = 0.0
    /// Orders to look, and orders that were gestures.
    var looks = 0.0
    var gestures = 0.0
    /// Texts that others joined.
    var sponsored = 0.0
    /// Its own texts that were adopted.
    var adopted = 0.0
    /// What its rival's trust in it came to.
    var trust = 0.0
  }

  private let pairs: [(without: Figures, with: Figures)]

  init(_ setting: Setting, games: Int, _ without: Script, _ with: Script) {
    func play(_ script: Script) -> [Figures] {
      let playout = Playout(setting, bot: script.bot(for:))
      return (0..<games).map { Trial.read(playout.game($0), script.seat) }
    }
    pairs = Array(zip(play(without), play(with))).map { (without: $0, with: $1) }
  }

  /// With the script's remedy less without it.
  func difference(_ figure: (Figures) -> Double) -> Interval {
    Interval(ofPairs: pairs.map { (figure($0.without), figure($0.with)) })
  }

  /// A share over all games.
  func share(of part: (Figures) -> Double, among whole: (Figures) -> Double)
    -> (without: Double, with: Double, text: String)
  {
    func share(_ side: (Figures, Figures) -> Figures) -> Double {
      let figures = pairs.map { side($0.without, $0.with) }
      return figures.reduce(0) { $0 + part($1) } / max(1, figures.reduce(0) { $0 + whole($1) })
    }
    let (without, with) = (share { first, _ in first }, share { _, second in second })
    return (without, with, "\(Int(without * 100)) % without, \(Int(with * 100)) % with")
  }

  private static func read(_ game: Game, _ seat: String) -> Figures {
    let truth = game.truth
    let actor = game.setting.names.row(.actor, seat) ?? .none
    var figures = Figures()
    for charge in truth.rows(.accusation)
    where truth.row(.accuser, charge) == actor && truth[.way, charge] >= Way.public.rawValue {
      let incident = truth.row(.accusedOf, charge)
      figures.charges += 1
      figures.delay += Double(truth[.accusedTurn, charge] - truth[.incidentTurn, incident])
      if truth.row(.culprit, incident) != truth.row(.accused, charge) { figures.wrong += 1 }
    }
    if figures.charges > 0 { figures.delay /= figures.charges }
    func given(_ verb: String, by actor: Row) -> Double {
      game.vocabulary.verb(named: verb).map {
        Double(truth[.given, actor, toward: Row(Int($0.number))])
      }
        ?? 0
    }
    figures.looks = given("investigate", by: actor)
    figures.gestures = given("gesture", by: actor)
    for text in truth.rows(.proposal) where truth.row(.lead, text) == actor {
      if truth[.proposalStatus, text] == ProposalStatus.adopted.rawValue { figures.adopted += 1 }
    }
    figures.sponsored = truth.actors.reduce(0) { $0 + given("sponsor", by: $1) }
    let rivals = truth.actors.filter { truth[.rivals, $0, toward: actor] > 0 && $0 != actor }
    figures.trust = rivals.reduce(0) { $0 + Double(truth[.trust, $1, toward: actor]) }
    return figures
  }
}

extension Interval {
  /// As it is printed beside a proof.
  var text: String {
    func short(_ value: Double) -> String {
      let scaled = (value * 100).rounded() / 100
      return "\(scaled)"
    }
    return "\(short(value)), \(short(low)) to \(short(high))"
  }
}
