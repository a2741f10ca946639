import ParleyEngine
import ParleyRules
import ParleySimulation

/// What a seat came to in one game. With a remedy and without it, over the same games and with bots that use as they like
/// what the remedy leaves them, the difference is its price: what the seat did not get for it.
struct Forgone: Sendable {
  /// Whose, and the order that is the remedy itself, which is no loss.
  struct Account: Sendable {
    let seat: Row
    let remedy: VerbNumber?
    let objectives: [Row]

    init(_ seat: String, _ remedy: VerbNumber?, _ theatre: Theatre, _ names: Names) {
      self.seat = names[.actor, seat]
      self.remedy = remedy
      objectives = theatre.campaign.objectives.filter { $0.seat == seat }
        .compactMap { names.row(.objective, $0.id) }
    }
  }

  let capital: Double
  let objectives: Double
  let tabled: Double
  let adopted: Double
  let others: Double

  /// - Parameter lent: a text that bears its name and is not its own.
  init(_ account: Account, _ truth: Lens, lent: Row? = nil) {
    let seat = account.seat
    capital = Double(truth[.capital, seat])
    objectives = Double(account.objectives.count { truth[.objectiveMet, $0] > 0 })
    let own = truth.rows(.proposal).filter { truth.row(.lead, $0) == seat && $0 != lent }
    tabled = Double(own.count)
    adopted = Double(
      own.count { truth[.proposalStatus, $0] == ProposalStatus.adopted.rawValue })
    others = Double(
      truth.world.vocabulary.verbs.indices.reduce(Int32(0)) { sum, verb in
        let isRemedy = account.remedy.map { Int($0.number) == verb } ?? false
        return isRemedy ? sum : sum + truth[.given, seat, toward: Row(verb)]
      })
  }

  /// What one did not get that the other did, over the same games; above zero is a loss.
  static func lines(of name: String, _ bound: [Forgone], _ free: [Forgone]) -> [Balance.Line] {
    func line(_ what: String, _ value: @escaping (Forgone) -> Double) -> Balance.Line {
      Balance.line("\(name)'s \(what)", free, bound, value)
    }
    return [
      line("capital at the end", \.capital), line("objectives met", \.objectives),
      line("own texts tabled", \.tabled), line("own texts adopted", \.adopted),
      line("orders of other kinds", \.others),
    ]
  }
}

/// What a remedy costs: a bill of which one item at least has to be a loss beyond doubt.
struct Bill {
  /// Differences to the free bots; above zero is what was lost.
  let items: [Balance.Line]

  private var losses: [Balance.Line] {
    items.filter { $0.difference.value > 0 && $0.difference.isBeyondLuck }
  }

  var isPaid: Bool { !losses.isEmpty }

  var text: String {
    let lost = losses.map(\.name)
    return "lost: " + items.map(\.text).joined(separator: ", ") + "; beyond doubt: "
      + (lost.isEmpty ? "nothing" : lost.joined(separator: ", "))
  }

  /// Notes that something was lost.
  func note(_ sentence: String, _ ledger: inout ProofLedger) { ledger.note(sentence, isPaid, text) }

  /// Notes that nothing was.
  func noteFree(_ sentence: String, _ ledger: inout ProofLedger) {
    ledger.note(sentence, !isPaid && !items.isEmpty, text)
  }
}

/// Does first what it is bound to, and plays on as the side would with what that leaves.
struct Bound: Bot {
  var sealed: @Sendable (inout Delegation) -> Void = { _ in }
  var floor: @Sendable (Delegation) -> [Order] = { _ in [] }

  func sealedOrders(_ desk: Delegation) -> [Order] {
    var desk = desk
    sealed(&desk)
    return Strategist().sealedOrders(desk)
  }

  /// Its floor move is what it is bound to; what is free it does as it likes.
  func floorActs(_ desk: Delegation) -> [Order] {
    let bound = floor(desk)
    let own = Strategist().floorActs(desk)
    guard !bound.isEmpty else { return own }
    return bound + own.filter { desk.view.world.vocabulary[$0.verb].purse != .floor }
  }

  func ballots(_ desk: Delegation) -> [(text: Row, ballot: Ballot)] { Strategist().ballots(desk) }
}

extension Interval {
  /// Whether a difference would come up by luck less than once in a thousand times: where many are looked at, one in
  /// twenty cries wolf.
  var isBeyondLuck: Bool { value.magnitude > (high - low) / 2 * 3.29 / 1.96 }
}
